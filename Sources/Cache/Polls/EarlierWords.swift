import GRDB
import Model

/// Which articles earlier polls of a feed found, by their date and words. Asked of the database once a date: a document of ten thousand items of
/// one day, or of none, would have each item look through all that came before it. What the poll at hand adds or meets again needs no place here,
/// for its document lists it.
struct EarlierWords {
    /// Items of one feed that say the very same: of more, each is taken for a new one.
    static let limit = 64
    /// Items of one feed among which an undated one is looked for: more than a feed's document holds, as a rule.
    private static let undatedWindow = 500

    private let feedID: Int64
    private let at: Timestamp
    private let db: Database
    private var known: [Int64?: [Int64: [Int64]]] = [:]

    init(feedID: Int64, at: Timestamp, db: Database) {
        self.feedID = feedID
        self.at = at
        self.db = db
    }

    /// - Parameter published: in milliseconds, nil for items without a date.
    mutating func articles(published: Int64?, hash: Int64) throws -> [Int64] {
        if let articles = known[published] { return articles[hash] ?? [] }
        let rows = try published.map(rows) ?? undatedRows()
        let articles = Dictionary(grouping: rows) { $0[0] as Int64 }.mapValues { $0.prefix(Self.limit).map { $0[1] as Int64 } }
        known[published] = articles
        return articles[hash] ?? []
    }

    private func rows(published: Int64) throws -> [Row] {
        try db.rows(
            "SELECT DISTINCT content_hash, article_id FROM appearance WHERE feed_id = ? AND published = ? AND last_seen < ?",
            [feedID, published, at.milliseconds])
    }

    private func undatedRows() throws -> [Row] {
        let sql = """
            SELECT DISTINCT content_hash, article_id
            FROM (SELECT * FROM appearance WHERE feed_id = ? ORDER BY published DESC LIMIT \(Self.undatedWindow))
            WHERE published = first_seen AND last_seen < ?
            """
        return try db.rows(sql, [feedID, at.milliseconds])
    }
}
