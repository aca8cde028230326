import API
import Model

/// Events for people: each once, with what all articles say of it.
struct MeetingPresentation: Presentation {
    let kind = RecordKind.meetings
    let clock: ClockTime
    let look: Look
    let isVerbose: Bool

    init(_ session: Session, isVerbose: Bool) {
        clock = session.clock
        look = session.look
        self.isVerbose = isVerbose
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: "ID", isRight: true), .init(header: look.isTerminal ? "AGE" : "TIME", sacrifice: 2),
            .init(header: "ARTICLES", isRight: true, sacrifice: 1), .init(header: "MEETING", narrowest: 10, widest: 32),
            .init(header: "WHERE, WHEN", narrowest: 32),
        ])
        for record in records {
            let meeting = try Self.meeting(record)
            let text = MeetingText(meeting)
            let source = meeting.newest.source
            var row = Table.Row(cells: [
                Line(SafeText(source.articleID), .dim), Line(look.isTerminal ? clock.age(source.time) : source.time.rfc3339, .dim),
                Line(SafeText(meeting.articleCount)), Line(text.head, Self.style(meeting)), Line(text.body),
            ])
            row.notes = text.settled.map { Line("\($0.words) [\(Citation.short($0.by.source))]", .dim) }
            if isVerbose { row.notes += Self.steps(meeting) }
            table.rows.append(row)
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let meeting = try Self.meeting(record)
        let text = MeetingText(meeting)
        try out.write(Line(text.text))
        for settled in text.settled { try out.write(Line("  \(settled.words): \(Citation.words(settled.by.source))", .dim)) }
        let count = meeting.articleCount == 1 ? "" : "\(meeting.articleCount) articles, the newest "
        try out.write(Line("  \(count)\(Citation.words(meeting.newest.source))", .dim))
        if let address = meeting.newest.source.link { try out.write(SafeText("  " + address)) }
        if isVerbose { for step in Self.steps(meeting) { try out.write(Line("  ", .dim) + step) } }
    }

    func markdown(_ record: JSONValue) throws -> String {
        let meeting = try Self.meeting(record)
        let text = MeetingText(meeting)
        let words = "**\(Markdown.escaped(text.head))**: \(Markdown.escaped(text.body))"
        let settled = text.settled.map { "; \(Markdown.escaped($0.words)) (\(Citation.markdown($0.by.source)))" }.joined()
        return "- \(words)\(settled) — \(Citation.markdown(meeting.newest.source))"
    }

    /// What the list was not made of.
    func writeLimits(of document: [UInt8], to out: inout StandardOutput) throws {
        guard let since = (try? JSONReader.read(document))?["meetings_since"]?.string.flatMap(Timestamp.init(rfc3339:)) else { return }
        let words = SafeText("More is known than these meetings are made of: statements since \(ClockTime.full(since)).")
        for row in look.columns.map({ words.wrapped(to: max(2, $0)) }) ?? [words] { try out.write(Line(row, .dim)) }
    }

    /// Which article said first that it is planned, held or off, and its words.
    private static func steps(_ meeting: Meeting) -> [Line] {
        meeting.steps.flatMap { step in
            [Line("\(step.status.rawValue): \(Citation.brief(step.by.source))", .dim), Citation.span(step.by)]
        }
    }

    private static func style(_ meeting: Meeting) -> Style { meeting.disagrees ? .yellow : meeting.status == .cancelled ? .dim : .bold }

    private static func meeting(_ record: JSONValue) throws -> Meeting {
        guard let meeting = Meeting(json: record) else { throw Failure.misunderstood("a meeting without what a meeting has") }
        return meeting
    }
}
