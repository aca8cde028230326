import API
import Model

/// What happened, day by day.
struct TimelinePresentation: Presentation {
    let kind = RecordKind.timeline
    let look: Look
    let isVerbose: Bool

    init(_ session: Session, isVerbose: Bool) {
        look = session.look
        self.isVerbose = isVerbose
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: look.isTerminal ? "DAY" : "TIME"), .init(header: "KIND", sacrifice: 2), .init(header: "ID", isRight: true),
            .init(header: "OUTLET", narrowest: 8, widest: 16, sacrifice: 1), .init(header: "WHAT", narrowest: 20),
        ])
        for record in records {
            let entry = try Self.entry(record)
            let time = look.isTerminal ? ClockTime.day(entry.time.day) : entry.time.rfc3339
            var what = Line()
            if let before = entry.stageBefore { what.add("\(before) → ", .dim) }
            let (head, body) = Self.sentence(entry)
            what.add(head, .bold)
            if !body.isEmpty { what.add(": \(body)") }
            var row = Table.Row(cells: [
                Line(time, .dim), Line(FactPresentation.name(of: entry.fact.fact), .dim), Line(SafeText(entry.fact.source.articleID), .dim),
                Line(entry.fact.source.outlet ?? "", .cyan), what,
            ])
            if isVerbose { row.notes = [Citation.span(entry.fact)] }
            table.rows.append(row)
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let entry = try Self.entry(record)
        try out.write(Line("\(entry.time.day): \(Self.words(entry))"))
        try out.write(Line("  \(Citation.words(entry.fact.source)); learned \(entry.learned.rfc3339)", .dim))
        if isVerbose { try out.write(Line("  ") + Citation.span(entry.fact)) }
    }

    func markdown(_ record: JSONValue) throws -> String {
        let entry = try Self.entry(record)
        return "- \(entry.time.day): \(Markdown.escaped(Self.words(entry))) — \(Citation.markdown(entry.fact.source))"
    }

    private static func words(_ entry: Timeline.Entry) -> String {
        let (head, body) = sentence(entry)
        return (entry.stageBefore.map { "\($0) → " } ?? "") + head + (body.isEmpty ? "" : ": \(body)")
    }

    private static func sentence(_ entry: Timeline.Entry) -> (head: String, body: String) {
        if let meeting = entry.meeting {
            let text = MeetingText(meeting)
            return (text.countedHead, text.wholeBody)
        }
        let sentence = FactSentence(entry.fact)
        return (head(entry.fact) ?? sentence.head, sentence.body)
    }

    /// The day stands in front of the line already.
    private static func head(_ cited: CitedFact) -> String? {
        guard cited.fact.kind == .date else { return nil }
        return cited.fact.countedFrom == nil ? "ends" : "“\(cited.words)” ends"
    }

    private static func entry(_ record: JSONValue) throws -> Timeline.Entry {
        guard let entry = Timeline.Entry(json: record) else { throw Failure.misunderstood("an entry without what an entry has") }
        return entry
    }
}
