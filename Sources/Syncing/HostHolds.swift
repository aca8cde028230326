import Fetching
import Model
import Synchronization

/// The hosts that asked to be left alone, until when: the wish of one feed's answer holds for all feeds of its host.
final class HostHolds: Sendable {
    private let holds = Mutex<[String: Timestamp]>([:])

    func add(_ hold: HostHold) {
        holds.withLock { $0[hold.host] = max($0[hold.host] ?? hold.until, hold.until) }
    }

    /// Until when the host of that address is to be left alone.
    func until(_ address: String, now: Timestamp) -> Timestamp? {
        guard let url = WebURL(address) else { return nil }
        let host = HostKey(url).name
        return holds.withLock { holds in
            guard let until = holds[host] else { return nil }
            if until <= now { holds[host] = nil }
            return until > now ? until : nil
        }
    }
}
