import Model
import Synchronization

/// Wakes the readers of the event log: once for all of them when the log grows, on every beat, and for the last time when the server ends.
final class EventPulse: Sendable {
    enum Wake: Sendable, Equatable {
        /// The log's end lies beyond the reader's cursor.
        case grown(to: Cursor)
        case beat
        /// The server ends, or the reader is gone.
        case ended
    }

    private let state: Mutex<State>

    private struct State {
        var end: Cursor
        var waiting: [Int: Waiter] = [:]
        /// Readers that are open; those that left while they did not wait are told so when they do.
        var readers: Set<Int> = []
        var lastReader = 0
        var isEnded = false
    }

    private struct Waiter {
        var cursor: Cursor
        var continuation: CheckedContinuation<Wake, Never>
    }

    init(end: Cursor) { state = Mutex(State(end: end)) }

    var readerCount: Int { state.withLock { $0.readers.count } }

    /// - Returns: `nil` where `limit` readers are open already.
    func join(limit: Int) -> Int? {
        state.withLock { state in
            guard state.readers.count < limit else { return nil }
            state.lastReader += 1
            state.readers.insert(state.lastReader)
            return state.lastReader
        }
    }

    func leave(_ reader: Int) {
        let waiting = state.withLock { state in
            state.readers.remove(reader)
            return state.waiting.removeValue(forKey: reader)
        }
        waiting?.continuation.resume(returning: .ended)
    }

    /// Returns at once where the log already goes beyond `cursor`.
    func wait(_ reader: Int, beyond cursor: Cursor) async -> Wake {
        await withCheckedContinuation { continuation in
            let wake = state.withLock { state -> Wake? in
                if state.isEnded || !state.readers.contains(reader) { return .ended }
                if state.end > cursor { return .grown(to: state.end) }
                state.waiting[reader] = Waiter(cursor: cursor, continuation: continuation)
                return nil
            }
            if let wake { continuation.resume(returning: wake) }
        }
    }

    /// Readers that have seen that much already, because they read while it was written, are left to wait.
    func grow(to end: Cursor) {
        wake { state in
            state.end = max(state.end, end)
            let end = state.end
            return (.grown(to: end), { $0.cursor < end })
        }
    }

    func beat() { wake { _ in (.beat, { _ in true }) } }

    func finish() {
        wake { state in
            state.isEnded = true
            return (.ended, { _ in true })
        }
    }

    private func wake(_ change: (inout State) -> (Wake, (Waiter) -> Bool)) {
        let (wake, woken) = state.withLock { state in
            let (wake, isWoken) = change(&state)
            let woken = state.waiting.filter { isWoken($0.value) }
            for reader in woken.keys { state.waiting[reader] = nil }
            return (wake, woken.values.map(\.continuation))
        }
        for continuation in woken { continuation.resume(returning: wake) }
    }
}
