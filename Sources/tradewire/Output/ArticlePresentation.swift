import API
import Model

/// Articles for people.
struct ArticlePresentation: Presentation {
    let kind = RecordKind.articles
    let clock: ClockTime
    let look: Look

    init(_ session: Session) {
        clock = session.clock
        look = session.look
    }

    func table(_ records: [JSONValue]) throws -> Table { try ArticleTable(clock: clock, look: look).table(records) }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        try ArticleText(clock: clock, look: look).writeShort(Self.article(record), to: &out)
    }

    func markdown(_ record: JSONValue) throws -> String {
        let article = try Self.article(record).article
        let origin = [article.outlet, article.sortTime.day.description].compactMap { $0 }.joined(separator: ", ")
        let title = Markdown.link(article.title, to: article.canonicalURL)
        return "- \(article.relevance.verdict == .core ? "**\(title)**" : title) — \(Markdown.escaped(origin))"
    }

    static func article(_ record: JSONValue) throws -> ListedArticle {
        guard let article = ListedArticle(json: record) else { throw Failure.misunderstood("an article without what an article has") }
        return article
    }
}
