import API
import Model

/// Feeds for people: how each fares, when it was read and will be, and for one that fails why.
struct FeedPresentation: Presentation {
    let kind = RecordKind.feeds
    let clock: ClockTime
    let look: Look

    init(_ session: Session) {
        clock = session.clock
        look = session.look
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: "ID", isRight: true),
            .init(header: "HEALTH"),
            .init(header: "LAST", sacrifice: 2),
            .init(header: "NEXT", sacrifice: 3),
            .init(header: "ARTICLES", isRight: true, sacrifice: 1),
            .init(header: "TITLE", narrowest: 24),
        ])
        for record in records {
            let listed = try Self.feed(record)
            let feed = listed.feed
            var title = Line()
            title.add(SafeText(feed.title.isEmpty ? feed.url : feed.title), link: Line.Link(feed.currentURL))
            var row = Table.Row(cells: [
                Line(SafeText(feed.id), .dim), Line(listed.health.rawValue, Self.style(of: listed.health)), time(feed.lastSuccess),
                time(listed.health == .paused || listed.health == .gone ? nil : feed.nextPoll), Line(SafeText(feed.articleCount)), title,
            ])
            if let error = feed.lastError, listed.health != .ok { row.notes = [Line(error.message, .dim)] }
            table.rows.append(row)
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let listed = try Self.feed(record)
        try FeedText(clock: clock, look: look).write(listed, to: &out)
    }

    func markdown(_ record: JSONValue) throws -> String {
        let listed = try Self.feed(record)
        let name = listed.feed.title.isEmpty ? listed.feed.url : listed.feed.title
        return "- \(Markdown.link(name, to: listed.feed.currentURL)) — \(listed.health.rawValue)"
    }

    static func feed(_ record: JSONValue) throws -> ListedFeed {
        guard let feed = ListedFeed(json: record) else { throw Failure.misunderstood("a feed without what a feed has") }
        return feed
    }

    static func style(of health: Feed.Health) -> Style {
        switch health {
        case .ok: .green
        case .new, .paused: .dim
        case .silent: .yellow
        case .failing, .gone: .red
        }
    }

    private func time(_ time: Timestamp?) -> Line {
        guard let time else { return Line("-", .dim) }
        return Line(look.isTerminal ? clock.age(time) : time.rfc3339, .dim)
    }
}
