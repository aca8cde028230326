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
        var waiting: [Int: CheckedContinuation<Wake, Never>] = [:]
        /// Readers that are open; those that left while they did not wait are told so when they do.
        var readers: Set<Int> = []
        var lastReader = 0
        var isEnded = false
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
        waiting?.resume(returning: .ended)
    }

    /// Returns at once where the log already goes beyond `cursor`.
    func wait(_ reader: Int, beyond cursor: Cursor) async -> Wake {
        await withCheckedContinuation { continuation in
            let wake = state.withLock { state -> Wake? in
                if state.isEnded || !state.readers.contains(reader) { return .ended }
                if state.end > cursor { return .grown(to: state.end) }
                state.waiting[reader] = continuation
                return nil
            }
            if let wake { continuation.resume(returning: wake) }
        }
    }

    func grow(to end: Cursor) {
        wakeAll { state in
            state.end = max(state.end, end)
            return .grown(to: state.end)
        }
    }

    func beat() { wakeAll { _ in .beat } }

    func finish() {
        wakeAll { state in
            state.isEnded = true
            return .ended
        }
    }

    private func wakeAll(_ change: (inout State) -> Wake) {
        let (wake, waiting) = state.withLock { state in
            let wake = change(&state)
            defer { state.waiting.removeAll() }
            return (wake, Array(state.waiting.values))
        }
        for continuation in waiting { continuation.resume(returning: wake) }
    }
}
