import API
import Model

/// Stories for people: the article that stands for each, and how many tell it.
struct StoryPresentation: Presentation {
    let kind = RecordKind.stories
    let clock: ClockTime
    let look: Look

    init(_ session: Session) {
        clock = session.clock
        look = session.look
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: ""),
            .init(header: "ID", isRight: true),
            .init(header: look.isTerminal ? "LAST" : "TIME", sacrifice: 1),
            .init(header: "ARTICLES", isRight: true, sacrifice: 2),
            .init(header: "OUTLETS", isRight: true, sacrifice: 3),
            .init(header: "TITLE", narrowest: 24),
        ])
        for record in records {
            let story = try Self.story(record)
            var title = Line()
            let style: Style = story.lead.relevance.verdict == .core ? .bold : .plain
            title.add(SafeText(story.lead.title), style, link: Line.Link(story.lead.canonicalURL))
            let time = look.isTerminal ? clock.age(story.lastSeen) : story.lastSeen.rfc3339
            table.rows.append(
                .init(cells: [
                    ArticleTable.mark(story.lead, look), Line(SafeText(story.id), .dim), Line(time, .dim),
                    Line(SafeText(story.articleCount)),
                    Line(SafeText(story.outlets.count)), title,
                ]))
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let story = try Self.story(record)
        try ArticleText(clock: clock, look: look).writeShort(ListedArticle(story.lead), to: &out)
        try out.write(SafeText("  \(story.articleCount) articles: \(story.outlets.joined(separator: ", "))"))
    }

    func markdown(_ record: JSONValue) throws -> String {
        let story = try Self.story(record)
        let outlets = Markdown.escaped(story.outlets.joined(separator: ", "))
        return "- \(Markdown.link(story.lead.title, to: story.lead.canonicalURL)) — \(story.articleCount) articles: \(outlets)"
    }

    private static func story(_ record: JSONValue) throws -> Story {
        guard let story = Story(json: record) else { throw Failure.misunderstood("a story without what a story has") }
        return story
    }
}
