import GRDB
import Model

/// Articles as they were known at a moment: their title, verdict and topics before later changes, the copies and the companions in a story that
/// had been seen.
enum ArticlePast {
    /// Live blogs change all day: an article keeps the newest of its former states.
    private static let limit = 20

    /// Called before a change is written; an article that is just being stored has no past.
    static func keep(_ articleID: Int64, until at: Timestamp, _ db: Database) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO article_past (article_id, until, title, verdict, topics, copy_of, story)
            SELECT id, ?1, title, verdict, topics, copy_of, story FROM article WHERE id = ?2 AND first_seen < ?1
            """, [at.milliseconds, articleID])
        try db.run(
            """
            DELETE FROM article_past WHERE article_id = ?1 AND until < (
                SELECT until FROM article_past WHERE article_id = ?1 ORDER BY until DESC LIMIT 1 OFFSET \(limit - 1))
            """, [articleID])
    }

    /// Opens a statement in which what follows stands; its one value, the moment in milliseconds, is bound before all others.
    static let prelude = "WITH known(moment) AS (VALUES (?)) "

    /// What a statement reads in place of `article`.
    static let table = """
        (
            SELECT now.id, sort_key, first_seen, link, canonical_url, outlet, published, is_starred, summary, source_feed, language,
                \(former("title")) AS title, \(former("verdict")) AS verdict, \(former("topics")) AS topics,
                iif(\(held("copy_of", of: "now")), copy_of, NULL) AS copy_of,
                iif(\(isInStory), story, NULL) AS story
            FROM article AS now
        ) AS article
        """

    /// Whether `article AS now` was one of several of a story.
    static let isInStory = """
        \(held("story", of: "now")) AND EXISTS (
            SELECT 1 FROM article AS other
            WHERE other.story = now.story AND other.id <> now.id AND other.first_seen <= (SELECT moment FROM known)
                AND \(held("story", of: "other")))
        """

    static let copyCount = """
        (
            SELECT count(*) FROM article AS copy
            WHERE copy.copy_of = article.id AND copy.first_seen <= (SELECT moment FROM known) AND \(held("copy_of", of: "copy")))
        """

    /// What a column of `article AS now` held at the moment.
    static func former(_ column: String) -> String {
        """
        coalesce(
            (
                SELECT past.\(column) FROM article_past AS past
                WHERE past.article_id = now.id AND past.until > (SELECT moment FROM known) ORDER BY past.until LIMIT 1),
            now.\(column))
        """
    }

    /// Whether an article belonged by then to what it belongs to: it joins once, then or later.
    static func held(_ column: String, of article: String) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM article_past AS past WHERE past.article_id = \(article).id AND past.until > (SELECT moment FROM known)
                AND past.\(column) IS NULL AND \(article).\(column) IS NOT NULL)
        """
    }
}
