import NIOCore
import Synchronization

/// How many kept answers a client process gets on the event loop itself, without a change of threads: a few in each millisecond.
///
/// Enough for whoever asks now and then, who is served in the time of one wake-up. A client that asks on many connections without pause takes
/// its turns like everybody, so that it cannot keep the loop to itself.
final class LoopAllowance: Sendable {
    private static let countPerMillisecond = 4

    private let state = Mutex(State())

    private struct State {
        var millisecond: UInt64 = 0
        /// By process; of this millisecond alone.
        var counts: [Int32: Int] = [:]
    }

    /// - Parameter millisecond: of a clock that never goes back.
    /// - Returns: whether one more is within the allowance; it is counted then.
    func take(_ peer: Peer, at millisecond: UInt64 = NIODeadline.now().uptimeNanoseconds / 1_000_000) -> Bool {
        state.withLock { state in
            if state.millisecond != millisecond {
                state.millisecond = millisecond
                state.counts.removeAll(keepingCapacity: true)
            }
            let count = state.counts[peer.processID, default: 0]
            guard count < Self.countPerMillisecond else { return false }
            state.counts[peer.processID] = count + 1
            return true
        }
    }
}
