import GRDB
import Model

extension SQLiteStore {
    package func articles(_ query: ArticleQuery) async throws -> ArticlePage {
        let place = try query.page.map(PagePlace.init(parsing:))
        return try await reading { db in
            let listing = Listing(query: query, search: try CompiledSearch(query, db), limit: min(max(query.limit, 1), 1000), db: db)
            return try listing.page(from: place)
        }
    }

    package func article(id: Int64) async throws -> ArticleDetail? {
        try await reading { db in try Self.detail(of: id, db) }
    }

    package func details(after id: Int64, limit: Int) async throws -> [ArticleDetail] {
        try await reading { db in
            let ids = try db.rows("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", [id, min(max(limit, 1), 1000)])
            return try ids.compactMap { try Self.detail(of: $0[0], db) }
        }
    }

    private static func detail(of id: Int64, _ db: Database) throws -> ArticleDetail? {
        let sql = """
            SELECT \(ArticleRow.columns), article_text.text, article.copy_reason
            FROM article LEFT JOIN article_text ON article_id = article.id WHERE article.id = ?
            """
        let found = try db.map(sql, [id]) { row in
            var article = ArticleRow.article(row)
            article.text = row.optionalText(ArticleRow.columnCount)
            return (article, copyReason: row.optionalText(ArticleRow.columnCount + 1))
        }
        guard let (article, copyReason) = found.first else { return nil }
        return ArticleDetail(
            article: article, appearances: try appearances(of: id, db), revisions: try revisions(of: id, db),
            copies: try copies(of: id, db), copyReason: copyReason)
    }

    package func star(articleID: Int64, _ isStarred: Bool) async throws {
        try await writing { db in
            try db.run("UPDATE article SET is_starred = ? WHERE id = ?", [isStarred, articleID])
            guard db.changesCount > 0 else { throw StoreError.noSuchArticle(id: articleID) }
        }
    }

    private static func appearances(of id: Int64, _ db: Database) throws -> [Appearance] {
        let sql = """
            SELECT feed_id, coalesce(feed.title, document_title, url), guid, link, first_seen, last_seen
            FROM appearance JOIN feed ON feed.id = feed_id WHERE article_id = ? ORDER BY appearance.id
            """
        return try db.rows(sql, [id]).map { row in
            Appearance(
                feedID: row[0], feedTitle: row[1], guid: row[2], link: row[3], firstSeen: Timestamp(milliseconds: row[4]),
                lastSeen: Timestamp(milliseconds: row[5]))
        }
    }

    private static func revisions(of id: Int64, _ db: Database) throws -> [Revision] {
        let sql = "SELECT number, replaced_at, title, summary, text FROM revision WHERE article_id = ? ORDER BY number"
        return try db.rows(sql, [id]).map { row in
            Revision(number: row[0], replacedAt: Timestamp(milliseconds: row[1]), title: row[2], summary: row[3], text: row[4])
        }
    }

    private static func copies(of id: Int64, _ db: Database) throws -> [Article] {
        let sql = "SELECT \(ArticleRow.columns) FROM article WHERE copy_of = ? ORDER BY id"
        return try db.map(sql, [id], ArticleRow.article)
    }
}

/// Where a page ended, as the opaque text that callers hand back.
enum PagePlace: Equatable {
    /// Older than this key.
    case newest(Int64)
    /// After this score and key, in the ranking of what was there up to `ceiling` as seen at `now`.
    case rank(scoreBits: UInt64, key: Int64, ceiling: Int64, now: Int64)

    init(parsing text: String) throws(StoreError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "n", let key = Int64(parts[1], radix: 36) {
            self = .newest(key)
        } else if parts.count == 5, parts[0] == "r", let bits = UInt64(parts[1], radix: 36), let key = Int64(parts[2], radix: 36),
            let ceiling = Int64(parts[3], radix: 36), let now = Int64(parts[4], radix: 36)
        {
            self = .rank(scoreBits: bits, key: key, ceiling: ceiling, now: now)
        } else {
            throw .badQuery(column: 1, reason: "the page cursor is not one that this service gave")
        }
    }

    var text: String {
        switch self {
        case .newest(let key): "n." + String(key, radix: 36)
        case .rank(let bits, let key, let ceiling, let now):
            "r."
                + [String(bits, radix: 36), String(key, radix: 36), String(ceiling, radix: 36), String(now, radix: 36)].joined(
                    separator: ".")
        }
    }
}
