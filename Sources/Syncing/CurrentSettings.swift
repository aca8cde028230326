import Synchronization

/// The settings in force, shared by all that run: a reload changes them for everybody at once.
package final class CurrentSettings: Sendable {
    private let current: Mutex<SyncSettings>

    package init(_ settings: SyncSettings) { current = Mutex(settings) }

    package var value: SyncSettings { current.withLock { $0 } }

    package func replace(_ settings: SyncSettings) { current.withLock { $0 = settings } }
}
