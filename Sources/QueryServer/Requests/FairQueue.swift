import Synchronization

/// Lets a few requests run at once, and each client process in turn where more wait, however many connections it opened.
///
/// Long ones have one place among them, and so have pages of event streams: the rest is for short ones, which wait for neither. A process that
/// takes much while others take little is held back besides (`Pacing`).
final class FairQueue: Sendable {
    enum Lane: Hashable {
        /// A few pages of the store.
        case short
        /// A walk through many pages.
        case long
        /// A page of an event stream that catches up.
        case stream
    }

    private let state: Mutex<State>
    private let pacing = Pacing()
    private let sleep: @Sendable (Duration) async throws -> Void

    private struct State {
        let width: Int
        var running: [Lane: Int] = [:]
        /// Clients with requests waiting, in the order of their turns.
        var turns: [Int32] = []
        /// Each client's requests, first come first. A connection has one at most, so the connection limit bounds them.
        var waiting: [Int32: [Waiter]] = [:]

        struct Waiter {
            var lane: Lane
            var continuation: CheckedContinuation<Void, Never>
        }

        var runningCount: Int { running.values.reduce(0, +) }

        mutating func enter(_ lane: Lane) -> Bool {
            let limit = lane == .short ? max(1, width - 1) : 1
            guard runningCount < width, running[lane, default: 0] < limit else { return false }
            running[lane, default: 0] += 1
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
                guard let index = waiting[client]?.firstIndex(where: { enter($0.lane) }), let waiter = waiting[client]?.remove(at: index)
                else { continue }
                turns.remove(at: place)
                if waiting[client]?.isEmpty == false { turns.append(client) } else { waiting[client] = nil }
                return waiter
            }
            return nil
        }
    }

    /// - Parameters:
    ///   - width: requests that run at once.
    ///   - sleep: for requests of processes that are held back.
    init(width: Int, sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }) {
        state = Mutex(State(width: width))
        self.sleep = sleep
    }

    var runningCount: Int { state.withLock { $0.runningCount } }
    var waitingCount: Int { state.withLock { $0.waiting.values.reduce(0) { $0 + $1.count } } }

    /// Counts an answer that is given without a turn.
    /// - Parameter isAllowed: asked last, of processes that are not held back.
    /// - Returns: whether it may be; not to a process that is held back.
    func passes(_ peer: Peer, if isAllowed: @autoclosure () -> Bool) -> Bool { pacing.passes(peer.processID, if: isAllowed()) }

    func turn<Result: Sendable>(of peer: Peer, in lane: Lane = .short, _ body: () async throws -> Result) async rethrows -> Result {
        if let pause = pacing.pause(before: peer.processID) { await wait(pause, of: peer) }
        if !state.withLock({ $0.enter(lane) }) {
            await withCheckedContinuation { continuation in
                let mayEnter = state.withLock { state in
                    // A place may have come free since it was asked for.
                    if state.enter(lane) { return true }
                    state.wait(peer.processID, State.Waiter(lane: lane, continuation: continuation))
                    return false
                }
                if mayEnter { continuation.resume() }
            }
        }
        let start = ContinuousClock.now
        defer {
            pacing.charge(peer.processID, start.duration(to: .now))
            leave(lane)
        }
        return try await body()
    }

    /// Ends early where nobody else is there any more.
    private func wait(_ pause: Duration, of peer: Peer) async {
        var rest = pause
        while rest > .zero, pacing.holdsBack(peer.processID) {
            let nap = min(rest, Pacing.nap)
            // A server that ends wakes those that sleep: they have their turn like all others then.
            guard (try? await sleep(nap)) != nil else { return }
            rest -= nap
        }
    }

    /// Hands the place on to the client whose turn it is.
    private func leave(_ lane: Lane) {
        let next = state.withLock { state in
            state.running[lane, default: 1] -= 1
            return state.next()
        }
        next?.continuation.resume()
    }
}
