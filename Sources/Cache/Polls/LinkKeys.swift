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

    private static let insertion = sqlOfInsertion(rows: batch)

    private let keys: [(kind: Int64, key: Int64)]

    init(_ fingerprint: Fingerprint) {
        keys = fingerprint.copyKeys.map { (0, $0) } + fingerprint.storyKeys.map { (1, $0) }
    }

    func insert(for articleID: Int64, _ db: Database) throws {
        for batch in batches {
            try db.run(
                batch.count == Self.batch ? Self.insertion : Self.sqlOfInsertion(rows: batch.count),
                StatementArguments(batch.flatMap { [$0.kind, $0.key, articleID] }))
        }
    }

    /// The newest articles under each key.
    func holders(_ db: Database) throws -> LinkCandidates {
        var candidates = LinkCandidates()
        for batch in batches {
            // Nothing equals NULL: no search is made for it.
            let given: [Int64?] = batch.flatMap { [$0.kind, $0.key] }
            let padded = given + Array(repeating: nil, count: 2 * (Self.batch - batch.count))
            _ = try db.map(Self.newestHolders, StatementArguments(padded)) { columns in
                candidates.add(columns.integer(0), isByCopyKey: columns.integer(1) == 0)
            }
        }
        return candidates
    }

    private static func sqlOfInsertion(rows: Int) -> String {
        "INSERT OR IGNORE INTO link_key (kind, key, article_id) VALUES "
            + Array(repeating: "(?, ?, ?)", count: rows).joined(separator: ", ")
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
