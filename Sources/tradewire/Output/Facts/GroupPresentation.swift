import API
import Model

/// What sources say about one thing, value by value: where they disagree, each value stands with its count.
struct GroupPresentation: Presentation {
    let kind = RecordKind.groups
    let collection: FactCollection
    let clock: ClockTime
    let look: Look
    let isVerbose: Bool

    init(collection: FactCollection, session: Session, isVerbose: Bool) {
        self.collection = collection
        clock = session.clock
        look = session.look
        self.isVerbose = isVerbose
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: collection == .deadlines ? "WHAT ENDS" : "FIGURE", narrowest: 20, widest: 34),
            .init(header: collection == .deadlines ? "ON" : "VALUE", narrowest: 12, widest: 30),
            .init(header: "ARTICLES", isRight: true, sacrifice: 2), .init(header: "NEWEST", isRight: true, sacrifice: 1),
            .init(header: "OUTLETS", narrowest: 12, sacrifice: 3),
        ])
        for record in records {
            let group = try Self.group(record)
            for (index, value) in group.values.enumerated() {
                var row = Table.Row(cells: [
                    Line(index == 0 ? Self.subject(group, collection) : "", .bold),
                    Line(Self.value(value, of: group, collection), group.disagrees ? .yellow : .plain),
                    Line(SafeText(value.articleCount)), Line(SafeText(value.newest.source.articleID), .dim),
                    Line(value.outlets.joined(separator: ", "), .cyan),
                ])
                if isVerbose { row.notes = [Citation.span(value.newest)] }
                table.rows.append(row)
            }
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let group = try Self.group(record)
        try out.write(Line(Self.subject(group, collection) + (group.disagrees ? " (sources disagree)" : ""), .bold))
        for value in group.values {
            try out.write(
                Line("  \(Self.value(value, of: group, collection)): \(Self.count(value)), \(Citation.words(value.newest.source))"))
            if isVerbose { try out.write(Line("    ", .dim) + Citation.span(value.newest)) }
        }
    }

    func markdown(_ record: JSONValue) throws -> String { Self.markdown(try Self.group(record), collection) }

    static func markdown(_ group: FactGroup, _ collection: FactCollection) -> String {
        let values = group.values.map { value in
            let number = Markdown.escaped(Self.value(value, of: group, collection))
            return "\(number) (\(count(value)), \(Citation.markdown(value.newest.source)))"
        }
        return "- **\(Markdown.escaped(subject(group, collection)))**: \(values.joined(separator: "; "))"
    }

    /// "3 articles", "1 article".
    static func count(_ value: FactGroup.Value) -> String { value.articleCount == 1 ? "1 article" : "\(value.articleCount) articles" }

    /// What the values are of; the newest statement's own words where the group names nothing.
    static func subject(_ group: FactGroup, _ collection: FactCollection) -> String {
        let words = collection == .figures ? FigureText.subject(group.about) : period(group.about)
        guard words.isEmpty else { return words }
        return group.values.first.map { "“\($0.newest.words)”" } ?? "undetermined"
    }

    /// "90 days of truce".
    private static func period(_ about: [JSONValue.Member]) -> String {
        let text = { (name: String) in about.first { $0.name == name }?.value.cellText }
        let span = text("count").map { count in text("unit").map { "\(count) \($0)" } ?? count }
        return [span, text("applies_to")].compactMap { $0 }.joined(separator: " of ")
    }

    /// With its unit, and for a day how far off it is counted from.
    static func value(_ value: FactGroup.Value, of group: FactGroup, _ collection: FactCollection) -> String {
        if collection == .deadlines {
            let basis = value.newest.fact.text("anchor").map { " (from \(FactSentence.day($0)))" } ?? ""
            return FactSentence.day(value.value) + basis
        }
        let unit = group.about.first { $0.name == "unit" }?.value.string ?? value.newest.fact.text("unit")
        let kind = group.about.first { $0.name == "kind" }?.value.string.map { ["cut", "added", "total"].contains($0) ? " (\($0))" : "" }
        return FigureText.with(unit: unit, value.value) + (kind ?? "")
    }

    private static func group(_ record: JSONValue) throws -> FactGroup {
        guard let group = FactGroup(json: record) else { throw Failure.misunderstood("a group without what a group has") }
        return group
    }
}
