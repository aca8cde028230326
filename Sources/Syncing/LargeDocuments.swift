import Synchronization

/// Lets one large document at a time be parsed and stored: in memory it weighs ten times its bytes and more.
final class LargeDocuments: Sendable {
    private struct Line {
        var isTaken = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let line = Mutex(Line())

    /// Returns when it is one's turn, which lasts until `leave`.
    func enter() async {
        await withCheckedContinuation { continuation in
            let isFirst = line.withLock { line in
                if line.isTaken { line.waiting.append(continuation) }
                defer { line.isTaken = true }
                return !line.isTaken
            }
            if isFirst { continuation.resume() }
        }
    }

    func leave() {
        let next = line.withLock { line -> CheckedContinuation<Void, Never>? in
            guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
            line.isTaken = false
            return nil
        }
        next?.resume()
    }
}
