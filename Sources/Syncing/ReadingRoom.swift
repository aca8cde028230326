import Synchronization

/// Lets documents be parsed and stored beside each other up to a number of bytes in all, and beside them one large document at a time: in
/// memory a document weighs ten times its bytes and more.
final class ReadingRoom: Sendable {
    private struct Lane {
        var taken = 0
        var waiting: [(byteCount: Int, continuation: CheckedContinuation<Void, Never>)] = []

        func hasRoom(for byteCount: Int) -> Bool { taken == 0 || taken + byteCount <= ReadingRoom.byteLimit }
    }

    private static let byteLimit = 2 << 20
    private static let largeByteCount = 1 << 20
    private let lanes = Mutex((small: Lane(), large: Lane()))

    /// Returns when it is one's turn, which lasts until `leave` with the same number.
    func enter(_ byteCount: Int) async {
        await withCheckedContinuation { continuation in
            let mayEnter = withLane(of: byteCount) { lane in
                // Nobody overtakes within a lane, so that everyone's turn comes.
                guard lane.waiting.isEmpty, lane.hasRoom(for: byteCount) else {
                    lane.waiting.append((byteCount, continuation))
                    return false
                }
                lane.taken += byteCount
                return true
            }
            if mayEnter { continuation.resume() }
        }
    }

    func leave(_ byteCount: Int) {
        let next = withLane(of: byteCount) { lane in
            lane.taken -= byteCount
            var next: [CheckedContinuation<Void, Never>] = []
            while let first = lane.waiting.first, lane.hasRoom(for: first.byteCount) {
                lane.taken += first.byteCount
                next.append(lane.waiting.removeFirst().continuation)
            }
            return next
        }
        for continuation in next { continuation.resume() }
    }

    private func withLane<Result>(of byteCount: Int, _ body: (inout Lane) -> sending Result) -> sending Result {
        lanes.withLock { byteCount > Self.largeByteCount ? body(&$0.large) : body(&$0.small) }
    }
}
