import Model
import Synchronization

/// Tells every listener where the event log ends, each time it moved. A slow listener finds the newest place only.
final class CursorBroadcast: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Cursor>.Continuation] = [:]
        var nextID = 0
        var last: Cursor?
        var isFinished = false
    }

    private let state = Mutex(State())

    func stream() -> AsyncStream<Cursor> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let id: Int? = state.withLock { state in
                guard !state.isFinished else { return nil }
                state.nextID += 1
                state.listeners[state.nextID] = continuation
                return state.nextID
            }
            guard let id else { return continuation.finish() }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { $0.listeners[id] = nil }
            }
        }
    }

    /// Commits may report out of order: the log's end never goes back.
    func send(_ cursor: Cursor) {
        let listeners: [AsyncStream<Cursor>.Continuation] = state.withLock { state in
            guard state.last.map({ $0 < cursor }) ?? true else { return [] }
            state.last = cursor
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(cursor) }
    }

    func finish() {
        let listeners: [AsyncStream<Cursor>.Continuation] = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}
