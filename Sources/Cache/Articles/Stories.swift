import GRDB
import Model

extension SQLiteStore {
    /// The stories of several articles, the latest to grow first. With a search: those of which an article matches.
    package func stories(_ query: ArticleQuery) async throws -> [StorySummary] {
        let widened = {
            var query = query
            query.includesCopies = true
            return query
        }()
        let limit = min(max(query.limit, 1), 1000)
        return try await reading { db in
            let search = try CompiledSearch(widened, db)
            let isPlain = search.match == nil && search.conditions.isEmpty
            let ids = isPlain ? try Self.latestStories(search, limit, db) : try Self.matchingStories(widened, search, limit, db)
            return try ids.compactMap { try Self.summary(of: $0, db) }
        }
    }

    package func story(id: Int64) async throws -> [Article]? {
        try await reading { db in
            let sql = "SELECT \(ArticleRow.columns) FROM article WHERE story = ? ORDER BY sort_key DESC LIMIT 1000"
            let members = try db.map(sql, [id], ArticleRow.article)
            return members.isEmpty ? nil : members
        }
    }

    private static func latestStories(_ search: CompiledSearch, _ limit: Int, _ db: Database) throws -> [Int64] {
        let sql = "SELECT id FROM story WHERE last_key >= ? AND last_key < ? AND article_count > 1 ORDER BY last_key DESC LIMIT ?"
        return try db.rows(sql, [search.since ?? .min, search.until ?? .max, limit]).map { $0[0] }
    }

    private static func matchingStories(_ query: ArticleQuery, _ search: CompiledSearch, _ limit: Int, _ db: Database) throws -> [Int64] {
        let rows = try Listing(query: query, search: search, limit: Listing.rankedMatches, db: db).stories()
        var seen: Set<Int64> = []
        let sql = "SELECT 1 FROM story WHERE id = ? AND article_count > 1"
        var stories: [Int64] = []
        for story in rows where seen.insert(story).inserted && stories.count < limit {
            if try db.row(sql, [story]) != nil { stories.append(story) }
        }
        return stories
    }

    private static func summary(of story: Int64, _ db: Database) throws -> StorySummary? {
        let sql = "SELECT \(ArticleRow.columns) FROM article WHERE story = ? ORDER BY sort_key LIMIT 1"
        guard let lead = try db.map(sql, [story], ArticleRow.article).first,
            let row = try db.row("SELECT article_count, first_seen, last_seen FROM story WHERE id = ?", [story])
        else { return nil }
        let outlets = try db.rows(
            "SELECT DISTINCT outlet FROM article WHERE story = ? AND outlet IS NOT NULL ORDER BY sort_key LIMIT 20", [story])
        return StorySummary(
            id: story, lead: lead, articleCount: row[0], outlets: outlets.map { $0[0] },
            firstSeen: Timestamp(milliseconds: row[1]), lastSeen: Timestamp(milliseconds: row[2]))
    }
}
