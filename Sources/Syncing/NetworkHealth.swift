import Fetching
import Model
import Synchronization

/// Tells a network that is down from servers that are: several hosts in a row that cannot be reached, and none that answers between them.
final class NetworkHealth: Sendable {
    private struct State {
        var unreached: Set<String> = []
        var downSince: Timestamp?
    }

    private static let hostCount = 3
    /// Where nothing was reached for so long, it may well be the servers: their feeds are to say so.
    private static let longest: Int64 = 24 * 3600
    private let state = Mutex(State())

    /// Whether failures are the network's and not the servers'.
    func isDown(at now: Timestamp) -> Bool {
        state.withLock { state in state.downSince.map { now < $0.adding(seconds: Self.longest) } ?? false }
    }

    /// Some server answered, whatever it said. - Returns: whether the network was thought to be down.
    func answered() -> Bool {
        state.withLock { state in
            defer { state = State() }
            return state.downSince != nil
        }
    }

    /// That server could not be reached, which may be this machine's fault. - Returns: whether the network is thought to be down from now on.
    func failed(_ address: String, at now: Timestamp) -> Bool {
        state.withLock { state in
            guard state.downSince == nil else { return false }
            state.unreached.insert(WebURL(address).map { HostKey($0).name } ?? address)
            guard state.unreached.count >= Self.hostCount else { return false }
            state.downSince = now
            return true
        }
    }
}
