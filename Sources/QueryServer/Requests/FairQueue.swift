import Synchronization

/// Lets a few requests run at once, and each client process in turn where more wait, however many connections it opened.
final class FairQueue: Sendable {
    private let width: Int
    private let state = Mutex(State())

    private struct State {
        var runningCount = 0
        /// Clients with requests waiting, in the order of their turns.
        var turns: [Int32] = []
        /// Each client's requests, first come first. A connection has one at most, so the connection limit bounds them.
        var waiting: [Int32: [CheckedContinuation<Void, Never>]] = [:]
    }

    init(width: Int) { self.width = width }

    var runningCount: Int { state.withLock { $0.runningCount } }
    var waitingCount: Int { state.withLock { $0.waiting.values.reduce(0) { $0 + $1.count } } }

    func turn<Result: Sendable>(of peer: Peer, _ body: () async throws -> Result) async rethrows -> Result {
        if !enterAtOnce() { await withCheckedContinuation { wait(peer, $0) } }
        defer { leave() }
        return try await body()
    }

    private func enterAtOnce() -> Bool {
        state.withLock { state in
            guard state.runningCount < width else { return false }
            state.runningCount += 1
            return true
        }
    }

    private func wait(_ peer: Peer, _ continuation: CheckedContinuation<Void, Never>) {
        let mayEnter = state.withLock { state in
            // A place may have come free since it was asked for.
            if state.runningCount < width {
                state.runningCount += 1
                return true
            }
            if state.waiting[peer.processID]?.append(continuation) == nil {
                state.waiting[peer.processID] = [continuation]
                state.turns.append(peer.processID)
            }
            return false
        }
        if mayEnter { continuation.resume() }
    }

    /// Hands the place on to the client whose turn it is.
    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let client = state.turns.first, let continuation = state.waiting[client]?.first else {
                state.runningCount -= 1
                return nil
            }
            state.turns.removeFirst()
            state.waiting[client]?.removeFirst()
            if state.waiting[client]?.isEmpty == false { state.turns.append(client) } else { state.waiting[client] = nil }
            return continuation
        }
        next?.resume()
    }
}
