import NIOCore
import Synchronization

/// Holds back client processes that take much of the server's time while another takes little: the modest one finds the server, and the
/// processors, free. Where all take alike, or nobody else is there at the moment, nobody waits.
final class Pacing: Sendable {
    /// What reading a request and writing its answer takes of the event loop, roughly; in nanoseconds.
    private static let overhead: UInt64 = 50_000
    /// Use is counted for one to two spans.
    private static let span: UInt64 = 500_000_000
    /// Less than so much in a span is never held back.
    private static let modestUse: UInt64 = 20_000_000
    /// Much is so many times what the most modest one takes.
    private static let greedyRatio: UInt64 = 4
    /// A process is there so long after it asked or had an answer.
    private static let presence: UInt64 = 100_000_000
    /// Whoever is held back gets such a part of one processor.
    private static let share: UInt64 = 8
    /// Requests wait that long at most; then they wait in the queue.
    private static let longestPause: UInt64 = 1_000_000_000

    /// How long a request sleeps before it asks whether its pause still holds.
    static let nap = Duration.nanoseconds(Int64(presence))

    private let state = Mutex(State())

    /// A process, in nanoseconds.
    private struct Client {
        var used: UInt64 = 0
        var usedBefore: UInt64 = 0
        /// Of a request of its.
        var typicalCost = Pacing.overhead
        var lastUse: UInt64 = 0
        /// When its next request may come.
        var slot: UInt64 = 0

        var recentUse: UInt64 { used + usedBefore }
    }

    private struct State {
        var spanStart: UInt64 = 0
        var clients: [Int32: Client] = [:]
        /// The least that a process took which is there, looked up once a millisecond.
        var leastUse: UInt64 = 0
        var lookedAt: UInt64 = 0

        mutating func turn(to now: UInt64) {
            guard now >= spanStart + Pacing.span else { return }
            let isStale = now >= spanStart + 2 * Pacing.span
            spanStart = now
            for (process, client) in clients {
                if isStale || client.used == 0 {
                    clients[process] = nil
                } else {
                    clients[process]?.usedBefore = client.used
                    clients[process]?.used = 0
                }
            }
        }

        mutating func isHeldBack(_ client: Client, _ now: UInt64) -> Bool {
            guard client.recentUse > Pacing.modestUse else { return false }
            if now >= lookedAt + 1_000_000 {
                lookedAt = now
                leastUse = clients.values.lazy.filter { now <= $0.lastUse + Pacing.presence }.map(\.recentUse).min() ?? .max
            }
            return leastUse < client.recentUse / Pacing.greedyRatio
        }
    }

    /// - Parameter now: in nanoseconds, of a clock that never goes back.
    /// - Returns: how long the next request of a process waits before it asks for its turn; `nil`: not at all.
    func pause(before process: Int32, at now: UInt64 = NIODeadline.now().uptimeNanoseconds) -> Duration? {
        state.withLock { state in
            state.turn(to: now)
            var client = state.clients[process] ?? Client()
            client.lastUse = now
            var pause: Duration?
            if state.isHeldBack(client, now) {
                let slot = min(max(client.slot, now), now + Self.longestPause)
                client.slot = slot + client.typicalCost * Self.share
                if slot > now { pause = .nanoseconds(Int64(slot - now)) }
            } else {
                client.slot = 0
            }
            state.clients[process] = client
            return pause
        }
    }

    /// Whether a pause that was given goes on: the modest ones may have left meanwhile.
    func holdsBack(_ process: Int32, at now: UInt64 = NIODeadline.now().uptimeNanoseconds) -> Bool {
        state.withLock { state in
            state.turn(to: now)
            return state.clients[process].map { state.isHeldBack($0, now) } ?? false
        }
    }

    /// Counts a request that is answered beside the queue.
    /// - Parameter isAllowed: asked last, of processes that are not held back.
    /// - Returns: `false` for a process that is held back or not allowed; nothing is counted then.
    func passes(
        _ process: Int32, if isAllowed: @autoclosure () -> Bool = true, at now: UInt64 = NIODeadline.now().uptimeNanoseconds
    ) -> Bool {
        state.withLock { state in
            state.turn(to: now)
            var client = state.clients[process] ?? Client()
            guard !state.isHeldBack(client, now), isAllowed() else { return false }
            client.lastUse = now
            client.used += Self.overhead
            state.clients[process] = client
            return true
        }
    }

    /// - Parameter time: that the answer took.
    func charge(_ process: Int32, _ time: Duration, at now: UInt64 = NIODeadline.now().uptimeNanoseconds) {
        let cost = UInt64(max(0, time / .nanoseconds(1))) + Self.overhead
        state.withLock { state in
            state.turn(to: now)
            var client = state.clients[process] ?? Client()
            client.used += cost
            client.lastUse = now
            client.typicalCost = (client.typicalCost * 7 + cost) / 8
            state.clients[process] = client
        }
    }
}
