import GRDB
import Model

extension SQLiteStore {
    package func storiesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [StorySummary] {
        guard since < until else { return [] }
        return try await reading { db in
            let sql = """
                SELECT story FROM (
                    SELECT story, sort_key FROM article
                    WHERE verdict IN ('core', 'related', 'no') AND first_seen >= ?1 AND first_seen < ?2 AND story IS NOT NULL
                    UNION ALL
                    SELECT member.story, member.sort_key FROM story CROSS JOIN article AS member ON member.story = story.id
                    WHERE last_seen >= ?1 AND member.first_seen < ?1 AND \(Self.joined) >= ?1 AND \(Self.joined) < ?2)
                GROUP BY story ORDER BY max(sort_key) DESC LIMIT ?3
                """
            let stories = try db.rows(sql, [since.milliseconds, until.milliseconds, min(max(limit, 1), 1000)])
            return try stories.compactMap { try Self.summary(of: $0[0], in: since..<until, db) }
        }
    }

    package func loneArticlesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Article] {
        guard since < until else { return [] }
        return try await reading { db in
            let sql = """
                \(ArticlePast.prelude)
                SELECT id FROM article AS now
                WHERE verdict IN ('core', 'related', 'no') AND first_seen >= ? AND first_seen <= (SELECT moment FROM known)
                    AND \(ArticlePast.former("verdict")) = 'core'
                    AND (copy_of IS NULL OR NOT \(ArticlePast.held("copy_of", of: "now")))
                    AND NOT (\(ArticlePast.isInStory))
                ORDER BY sort_key DESC LIMIT ?
                """
            let found = try db.rows(sql, [until.milliseconds - 1, since.milliseconds, min(max(limit, 1), 1000)])
            return try found.compactMap { try Self.article($0[0], asOf: until, db) }
        }
    }

    private static let outletLimit = 20
    /// When `article AS member` joined its story: as it was seen first, or with later words.
    private static let joined = """
        max(
            member.first_seen,
            coalesce((SELECT max(until) FROM article_past AS past WHERE past.article_id = member.id AND past.story IS NULL), 0))
        """

    /// `nil` where no second article had been seen, or none in the span: one that joined after it has made it no story of the span.
    private static func summary(of story: Int64, in span: Range<Timestamp>, _ db: Database) throws -> StorySummary? {
        let end = span.upperBound
        let sql = """
            \(ArticlePast.prelude)
            SELECT id, first_seen, outlet, \(Self.joined) FROM article AS member
            WHERE story = ? AND first_seen <= (SELECT moment FROM known) AND \(ArticlePast.held("story", of: "member")) ORDER BY sort_key
            """
        let members = try db.rows(sql, [end.milliseconds - 1, story])
        guard members.count > 1, members.contains(where: { $0[3] >= span.lowerBound.milliseconds }), let first = members.first,
            let lead = try article(first[0], asOf: end, db)
        else { return nil }
        let seen = members.map { Timestamp(milliseconds: $0[1]) }
        var outlets: [String] = []
        for case let outlet? in members.map({ $0[2] as String? }) where outlets.count < outletLimit && !outlets.contains(outlet) {
            outlets.append(outlet)
        }
        return StorySummary(
            id: story, lead: lead, articleCount: members.count, outlets: outlets, firstSeen: seen.min() ?? lead.firstSeen,
            lastSeen: seen.max() ?? lead.firstSeen)
    }

    /// With the words, verdict and topics that it had; its score and the reasons for it are today's.
    private static func article(_ id: Int64, asOf moment: Timestamp, _ db: Database) throws -> Article? {
        let sql = "SELECT \(ArticleRow.columns) FROM article WHERE id = ?"
        guard var article = try db.map(sql, [id], ArticleRow.article).first else { return nil }
        let revisions = "SELECT coalesce(max(number), 0) FROM revision WHERE article_id = ? AND replaced_at < ?"
        article.revisionCount = Int(try db.integer(revisions, [id, moment.milliseconds]) ?? 0)
        let words = "SELECT title, summary FROM revision WHERE article_id = ? AND replaced_at >= ? ORDER BY number LIMIT 1"
        if let row = try db.row(words, [id, moment.milliseconds]) { (article.title, article.summary) = (row[0], row[1]) }
        let past = "SELECT title, verdict, topics FROM article_past WHERE article_id = ? AND until >= ? ORDER BY until LIMIT 1"
        guard let row = try db.row(past, [id, moment.milliseconds]) else { return article }
        article.title = row[0]
        article.relevance.verdict = Verdict(rawValue: row[1]) ?? article.relevance.verdict
        article.relevance.topics = JSONList.values(row[2] as String)
        return article
    }
}
