import GRDB
import Model

/// The columns of `article` as the model's `Article`, without its text.
enum ArticleRow {
    /// Where columns that a query adds begin.
    static let columnCount = 20

    static let columns = """
        article.id, article.canonical_url, article.title, article.byline, article.outlet, article.published, article.updated,
        article.first_seen, article.language, article.summary, article.image, article.verdict, article.score, article.reasons,
        article.topics, article.copy_of, article.story, article.is_starred, article.revision_count,
        article.link
        """

    static func article(_ row: Row) -> Article {
        let relevance = Relevance(
            verdict: Verdict(rawValue: row[11]) ?? .no, score: row[12], reasons: JSONList.values(row[13]), topics: JSONList.values(row[14]))
        var article = Article(id: row[0], title: row[2], firstSeen: Timestamp(milliseconds: row[7]), relevance: relevance)
        article.canonicalURL = row[1]
        article.byline = JSONList.values(row[3])
        article.outlet = row[4]
        article.published = (row[5] as Int64?).map(Timestamp.init(milliseconds:))
        article.updated = (row[6] as Int64?).map(Timestamp.init(milliseconds:))
        article.language = row[8]
        article.summary = row[9]
        article.image = row[10]
        article.copyOf = row[15]
        article.story = row[16]
        article.isStarred = row[17]
        article.revisionCount = row[18]
        article.link = row[19]
        return article
    }
}
