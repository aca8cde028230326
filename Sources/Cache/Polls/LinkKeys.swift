import GRDB
import Model

/// The rows of `link_key` for one fingerprint. Keys go to SQLite in batches: one statement costs more than the row that it finds.
struct LinkKeys {
    private static let batch = 16
    private static let newestHolders = Array(
        repeating:
            "SELECT * FROM (SELECT article_id, kind FROM link_key WHERE kind = ? AND key = ? ORDER BY article_id DESC LIMIT \(LinkBounds.articlesPerKey))",
        count: batch
    ).joined(separator: " UNION ALL ")

    private static let counts =
        "SELECT "
        + Array(
            repeating: """
                (SELECT count(*) FROM (SELECT 1 FROM link_key WHERE kind = 1 AND key = ? LIMIT \(LinkBounds.background)))
                """,
            count: batch
        ).joined(separator: ", ")

    private let keys: [(kind: Int64, key: Int64)]

    init(_ fingerprint: Fingerprint) {
        keys = fingerprint.copyKeys.map { (0, $0) } + fingerprint.storyKeys.map { (1, $0) }
    }

    func insert(for articleID: Int64, _ db: Database) throws {
        for batch in batches {
            let rows = Array(repeating: "(?, ?, ?)", count: batch.count).joined(separator: ", ")
            try db.run(
                "INSERT OR IGNORE INTO link_key (kind, key, article_id) VALUES \(rows)",
                StatementArguments(batch.flatMap { [$0.kind, $0.key, articleID] }))
        }
    }

    /// The newest articles under each key.
    func holders(_ db: Database) throws -> LinkCandidates {
        var candidates = LinkCandidates()
        for batch in batches {
            // No key is of kind 2.
            let padded = batch.flatMap { [$0.kind, $0.key] } + Array(repeating: 2, count: 2 * (Self.batch - batch.count))
            let found = try Row.fetchCursor(db.cachedStatement(sql: Self.newestHolders), arguments: StatementArguments(padded))
            while let row = try found.next() { candidates.add(row[0], isByCopyKey: row[1] == 0) }
        }
        return candidates
    }

    /// How many articles have each story key, up to the bound.
    static func counts(of keys: [Int64], _ db: Database) throws -> [Int64: Int] {
        var counts: [Int64: Int] = [:]
        for start in stride(from: 0, to: keys.count, by: batch) {
            let part = keys[start..<min(start + batch, keys.count)]
            let padded = Array(part) + Array(repeating: 0, count: batch - part.count)
            guard let row = try Row.fetchOne(db.cachedStatement(sql: Self.counts), arguments: StatementArguments(padded)) else { continue }
            for (index, key) in part.enumerated() { counts[key] = row[index] }
        }
        return counts
    }

    private var batches: [ArraySlice<(kind: Int64, key: Int64)>] {
        stride(from: 0, to: keys.count, by: Self.batch).map { keys[$0..<min($0 + Self.batch, keys.count)] }
    }
}

/// 64-bit keys as one blob, little endian.
enum KeyList {
    static func bytes(_ keys: [Int64]) -> [UInt8] {
        keys.flatMap { key in (0..<8).map { UInt8(truncatingIfNeeded: key >> ($0 * 8)) } }
    }

    static func keys(_ bytes: [UInt8]) -> [Int64] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | Int64($1) }
        }
    }
}
