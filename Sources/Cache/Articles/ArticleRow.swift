import Model

/// The columns of `article` as the model's `Article`, without its text.
enum ArticleRow {
    /// Where columns that a query adds begin.
    static let columnCount = 21

    static let columns = """
        article.id, article.canonical_url, article.title, article.byline, article.outlet, article.published, article.updated,
        article.first_seen, article.language, article.summary, article.image, article.verdict, article.score, article.reasons,
        article.topics, article.copy_of, article.story, article.is_starred, article.revision_count,
        article.link, article.zone
        """

    static func article(_ row: Columns) -> Article {
        let relevance = Relevance(
            verdict: Verdict(rawValue: row.text(11)) ?? .no, score: row.real(12), reasons: row.list(13),
            topics: row.list(14))
        var article = Article(
            id: row.integer(0), title: row.text(2), firstSeen: Timestamp(milliseconds: row.integer(7)), relevance: relevance)
        article.canonicalURL = row.optionalText(1)
        article.byline = row.list(3)
        article.outlet = row.optionalText(4)
        article.published = row.optionalInteger(5).map(Timestamp.init(milliseconds:))
        article.updated = row.optionalInteger(6).map(Timestamp.init(milliseconds:))
        article.language = row.optionalText(8)
        article.summary = row.optionalText(9)
        article.image = row.optionalText(10)
        article.copyOf = row.optionalInteger(15)
        article.story = row.optionalInteger(16)
        article.isStarred = row.integer(17) != 0
        article.revisionCount = Int(row.integer(18))
        article.link = row.optionalText(19)
        article.zone = row.optionalInteger(20).map { Int($0) }
        return article
    }
}
