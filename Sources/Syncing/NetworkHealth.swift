import Fetching
import Model
import Synchronization

/// Tells a network that is down from servers that are: several hosts in a row that cannot be reached, and none that answers between them.
final class NetworkHealth: Sendable {
    private struct State {
        var unreached: Set<String> = []
        var isDown = false
    }

    private static let hostCount = 3
    private let state = Mutex(State())

    var isDown: Bool { state.withLock(\.isDown) }

    /// Some server answered, whatever it said. - Returns: whether the network was thought to be down.
    func answered() -> Bool {
        state.withLock { state in
            defer { state = State() }
            return state.isDown
        }
    }

    /// That server could not be reached, which may be this machine's fault. - Returns: whether the network is thought to be down from now on.
    func failed(_ address: String) -> Bool {
        state.withLock { state in
            guard !state.isDown else { return false }
            state.unreached.insert(WebURL(address).map { HostKey($0).name } ?? address)
            state.isDown = state.unreached.count >= Self.hostCount
            return state.isDown
        }
    }
}
