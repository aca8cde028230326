import GRDB
import Model
import Synchronization

/// How many articles have each story key, up to the bound.
///
/// The words that most articles have are asked for most, and cost most to count: a key that reached the bound stays there until articles
/// are removed, so it is remembered from poll to poll.
final class StoryKeyCounts: Sendable {
    private static let batch = 16
    private static let limit = 8192
    private static let sql =
        "SELECT "
        + Array(
            repeating: """
                (SELECT count(*) FROM (SELECT 1 FROM link_key WHERE kind = 1 AND key = ? LIMIT \(LinkBounds.background)))
                """,
            count: batch
        ).joined(separator: ", ")

    /// Those at the bound.
    private let frequent = Mutex<Set<Int64>>([])

    /// - Throws: what the file's reading throws.
    func counts(of keys: [Int64], _ db: Database) throws -> [Int64: Int] {
        let frequent = frequent.withLock { $0 }
        var counts: [Int64: Int] = [:]
        for key in keys where frequent.contains(key) { counts[key] = LinkBounds.background }
        let others = keys.filter { counts[$0] == nil }
        for start in stride(from: 0, to: others.count, by: Self.batch) {
            let part = others[start..<min(start + Self.batch, others.count)]
            // Nothing equals NULL: no search is made for it.
            let padded = part.map { Optional($0) } + Array(repeating: nil, count: Self.batch - part.count)
            _ = try db.map(Self.sql, StatementArguments(padded)) { columns in
                for (index, key) in part.enumerated() { counts[key] = Int(columns.integer(index)) }
            }
        }
        let reached = others.filter { counts[$0] == LinkBounds.background }
        if !reached.isEmpty { remember(reached) }
        return counts
    }

    /// Called within a transaction that removes articles, and after one that failed.
    func forget() { frequent.withLock { $0 = [] } }

    private func remember(_ keys: [Int64]) {
        frequent.withLock { frequent in
            if frequent.count + keys.count > Self.limit { frequent = [] }
            frequent.formUnion(keys)
        }
    }
}
