import Synchronization

/// What is in force, shared by all that run: a reload changes it for everybody at once.
package final class Current<Value: Sendable>: Sendable {
    private let current: Mutex<Value>

    package init(_ value: Value) { current = Mutex(value) }

    package var value: Value { current.withLock { $0 } }

    package func replace(_ value: Value) { current.withLock { $0 = value } }
}

package typealias CurrentSettings = Current<SyncSettings>
