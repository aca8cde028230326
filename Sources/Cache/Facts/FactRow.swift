import GRDB
import Model

/// The columns of `fact` and of its article as the model's values.
enum FactRow {
    static let factColumns = "kind, field, span_start, span_end, text, rule, value"
    static let factColumnCount = 7

    /// Needs `fact` joined with `article`.
    static let citedColumns = "\(ownColumns), \(story), (SELECT count(*) FROM article AS copy WHERE copy.copy_of = article.id)"
    /// The same in a statement that `ArticlePast.prelude` opens.
    static let citedColumnsAsOf = "\(ownColumns), article.story, \(ArticlePast.copyCount)"
    private static let ownColumns = """
        fact.kind, fact.field, fact.span_start, fact.span_end, fact.text, fact.rule, fact.value, fact.id, fact.day, fact.first_seen,
        fact.withdrawn, article.id, article.title, coalesce(article.link, article.canonical_url), article.outlet, article.published,
        article.first_seen, article.verdict, article.copy_of
        """
    /// One article is no story, as in `ArticlePast.table`.
    private static let story = "(SELECT story.id FROM story WHERE story.id = article.story AND article_count > 1)"
    static let citedColumnCount = 21

    /// `nil` for a kind that a later version wrote.
    static func statement(_ row: Row) -> FactReading.Statement? {
        let name: String = row[0]
        guard let kind = Fact.Kind(rawValue: name) ?? FactCollection(singular: name)?.kind, let field = Fact.Field(rawValue: row[1]) else {
            return nil
        }
        let start: Int = row[2]
        let end: Int = row[3]
        guard start <= end else { return nil }
        let values = (try? JSONReader.read(row[6] as String))?.members ?? []
        return FactReading.Statement(fact: Fact(kind: kind, field: field, range: start..<end, rule: row[5], values: values), text: row[4])
    }

    /// - Parameter moment: of knowledge; what was withdrawn later was not yet.
    static func cited(_ row: Row, asOf moment: Timestamp? = nil) -> CitedFact? {
        guard let statement = statement(row) else { return nil }
        var source = CitedFact.Source(
            articleID: row[11], title: row[12], firstSeen: Timestamp(milliseconds: row[16]), verdict: Verdict(rawValue: row[17]) ?? .no)
        source.link = row[13]
        source.outlet = row[14]
        source.published = (row[15] as Int64?).map(Timestamp.init(milliseconds:))
        source.copyOf = row[18]
        source.story = row[19]
        source.copyCount = row[20]
        var cited = CitedFact(
            id: row[7], fact: statement.fact, text: statement.text, firstSeen: Timestamp(milliseconds: row[9]), source: source)
        cited.day = (row[8] as Int64?).map { Timestamp(milliseconds: $0).day }
        cited.withdrawn = (row[10] as Int64?).map(Timestamp.init(milliseconds:))
        if let moment, let withdrawn = cited.withdrawn, withdrawn > moment { cited.withdrawn = nil }
        return cited
    }

    /// A fact by its id, which is bound last, as it was known at a moment; `nil`: now.
    static func citation(asOf moment: Timestamp?) -> (sql: String, arguments: StatementArguments) {
        guard let moment else {
            return ("SELECT \(citedColumns) FROM fact JOIN article ON article.id = fact.article_id WHERE fact.id = ?", [])
        }
        let sql = "SELECT \(citedColumnsAsOf) FROM fact CROSS JOIN \(ArticlePast.table) ON article.id = fact.article_id WHERE fact.id = ?"
        return (ArticlePast.prelude + sql, [moment.milliseconds])
    }

    static func text(of fact: Fact) -> String {
        var writer = JSONWriter(reserving: 256)
        writer.value(.object(fact.values))
        return writer.text
    }
}
