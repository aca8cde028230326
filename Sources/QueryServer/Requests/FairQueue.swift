import Synchronization

/// Lets a few requests run at once, and each client process in turn where more wait, however many connections it opened.
///
/// Long ones never take the last place: short ones do not wait for searches.
final class FairQueue: Sendable {
    private let state: Mutex<State>

    private struct State {
        let width: Int
        var runningCount = 0
        var longCount = 0
        /// Clients with requests waiting, in the order of their turns.
        var turns: [Int32] = []
        /// Each client's requests, first come first. A connection has one at most, so the connection limit bounds them.
        var waiting: [Int32: [Waiter]] = [:]

        struct Waiter {
            var isLong: Bool
            var continuation: CheckedContinuation<Void, Never>
        }

        mutating func enter(isLong: Bool) -> Bool {
            guard runningCount < width, !isLong || longCount < max(1, width - 1) else { return false }
            runningCount += 1
            longCount += isLong ? 1 : 0
            return true
        }

        mutating func wait(_ client: Int32, _ waiter: Waiter) {
            if waiting[client]?.append(waiter) == nil {
                waiting[client] = [waiter]
                turns.append(client)
            }
        }

        /// The next in turn that may run; its client goes to the end of the round.
        mutating func next() -> Waiter? {
            for (place, client) in turns.enumerated() {
                // A short one does not wait behind its client's own searches either.
                guard let index = waiting[client]?.firstIndex(where: { enter(isLong: $0.isLong) }),
                    let waiter = waiting[client]?.remove(at: index)
                else { continue }
                turns.remove(at: place)
                if waiting[client]?.isEmpty == false { turns.append(client) } else { waiting[client] = nil }
                return waiter
            }
            return nil
        }
    }

    /// - Parameter width: requests that run at once.
    init(width: Int) { state = Mutex(State(width: width)) }

    var runningCount: Int { state.withLock { $0.runningCount } }
    var waitingCount: Int { state.withLock { $0.waiting.values.reduce(0) { $0 + $1.count } } }

    func turn<Result: Sendable>(of peer: Peer, isLong: Bool = false, _ body: () async throws -> Result) async rethrows -> Result {
        if !state.withLock({ $0.enter(isLong: isLong) }) {
            await withCheckedContinuation { continuation in
                let mayEnter = state.withLock { state in
                    // A place may have come free since it was asked for.
                    if state.enter(isLong: isLong) { return true }
                    state.wait(peer.processID, State.Waiter(isLong: isLong, continuation: continuation))
                    return false
                }
                if mayEnter { continuation.resume() }
            }
        }
        defer { leave(isLong: isLong) }
        return try await body()
    }

    /// Hands the place on to the client whose turn it is.
    private func leave(isLong: Bool) {
        let next = state.withLock { state in
            state.runningCount -= 1
            state.longCount -= isLong ? 1 : 0
            return state.next()
        }
        next?.continuation.resume()
    }
}
