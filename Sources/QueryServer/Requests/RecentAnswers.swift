import Synchronization

/// Answers that hold until the next commit, for clients that ask again and for others that ask the same.
///
/// A commit is counted before anybody is told of it (`Store.commitCount`), so nobody gets an answer that is older than what they know.
final class RecentAnswers: Sendable {
    /// Of all answers together; a larger sum begins anew.
    private static let byteLimit = 1 << 20
    private static let countLimit = 512

    private let state = Mutex(State())

    private struct State {
        var commitCount = 0
        var replies: [String: Reply] = [:]
        var byteCount = 0

        mutating func begin(at commitCount: Int) {
            self.commitCount = commitCount
            replies.removeAll(keepingCapacity: true)
            byteCount = 0
        }
    }

    /// - Parameters:
    ///   - target: path and query as the client wrote them.
    ///   - commitCount: the store's, as it is now.
    func reply(to target: String, at commitCount: Int) -> Reply? {
        state.withLock { $0.commitCount == commitCount ? $0.replies[target] : nil }
    }

    /// - Parameter commitCount: the store's, as it was before the answer was read from it.
    func keep(_ reply: Reply, to target: String, at commitCount: Int) {
        guard reply.status == 200, case .bytes(let bytes) = reply.body, bytes.count <= Self.byteLimit / 4 else { return }
        let byteCount = bytes.count + target.utf8.count
        state.withLock { state in
            guard commitCount >= state.commitCount else { return }
            let isFull = state.byteCount + byteCount > Self.byteLimit || state.replies.count >= Self.countLimit
            if commitCount > state.commitCount || isFull { state.begin(at: commitCount) }
            guard state.replies.updateValue(reply, forKey: target) == nil else { return }
            state.byteCount += byteCount
        }
    }
}
