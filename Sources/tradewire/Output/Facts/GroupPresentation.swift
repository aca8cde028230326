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
        var columns: [Table.Column] = [
            .init(header: collection == .deadlines ? "WHAT ENDS" : "FIGURE", narrowest: 18, widest: 34),
            .init(header: collection == .deadlines ? "ON" : "VALUE", narrowest: 12, widest: 30),
        ]
        // A deadline's value is a day already.
        if collection == .figures { columns.append(.init(header: "SAID", narrowest: 17, sacrifice: 2)) }
        columns += [
            .init(header: "ARTICLES", isRight: true, sacrifice: 3), .init(header: "NEWEST", isRight: true, sacrifice: 1),
            .init(header: "OUTLETS", narrowest: 12, sacrifice: 4),
        ]
        var table = Table(columns: columns)
        for record in records {
            let group = try Self.group(record)
            for (index, value) in group.values.enumerated() {
                var cells = [
                    Line(index == 0 ? Self.subject(group, collection) : "", .bold),
                    Line(Self.value(value, of: group, collection), Self.style(value, of: group)),
                ]
                if collection == .figures { cells.append(Line(Self.time(value, of: group), .dim)) }
                cells += [
                    Line(SafeText(value.articleCount)), Line(SafeText(value.newest.source.articleID), .dim),
                    Line(value.outlets.joined(separator: ", "), .cyan),
                ]
                var row = Table.Row(cells: cells)
                if isVerbose { row.notes = [Citation.span(value.newest)] }
                table.rows.append(row)
            }
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let group = try Self.group(record)
        try out.write(Line(Self.heading(group, collection), .bold))
        for value in group.values {
            try out.write(
                Line("  \(Self.dated(value, of: group, collection)): \(Self.count(value)), \(Citation.words(value.newest.source))"))
            if isVerbose { try out.write(Line("    ", .dim) + Citation.span(value.newest)) }
        }
    }

    func markdown(_ record: JSONValue) throws -> String { Self.markdown(try Self.group(record), collection) }

    static func markdown(_ group: FactGroup, _ collection: FactCollection) -> String {
        let values = group.values.map { value in
            let number = Markdown.escaped(dated(value, of: group, collection))
            return "\(number) (\(count(value)), \(Citation.markdown(value.newest.source)))"
        }
        return "- **\(Markdown.escaped(subject(group, collection)))**: \(values.joined(separator: "; "))"
    }

    /// "3 articles", "1 article".
    static func count(_ value: FactGroup.Value) -> String { value.articleCount == 1 ? "1 article" : "\(value.articleCount) articles" }

    /// What the values are of, and that sources disagree on it where they do.
    static func heading(_ group: FactGroup, _ collection: FactCollection) -> String {
        subject(group, collection) + (group.disagrees ? " (sources disagree)" : "")
    }

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
        let kind = group.about.first { $0.name == "kind" }?.value.string.map { ["cut", "added", "rise"].contains($0) ? " (\($0))" : "" }
        return FigureText.with(unit: unit, value.value) + (kind ?? "")
    }

    /// A rate with the day since or until which it is given; of anything else the value alone.
    static func dated(_ value: FactGroup.Value, of group: FactGroup, _ collection: FactCollection) -> String {
        let words = self.value(value, of: group, collection)
        return group.isHistory ? "\(words) \(time(value, of: group))" : words
    }

    /// "since 11 Jun 2025", "until 9 Jun 2025" of a rate; of anything else the days on which it was said.
    private static func time(_ value: FactGroup.Value, of group: FactGroup) -> String {
        guard group.isHistory else { return DaySpan.text(value.first.day, value.last.day) }
        return value.supersededOn.map { "until \(ClockTime.day($0))" } ?? "since \(ClockTime.day(value.first.day))"
    }

    private static func style(_ value: FactGroup.Value, of group: FactGroup) -> Style {
        value.supersededOn != nil ? .dim : group.disagrees ? .yellow : .plain
    }

    private static func group(_ record: JSONValue) throws -> FactGroup {
        guard let group = FactGroup(json: record) else { throw Failure.misunderstood("a group without what a group has") }
        return group
    }
}
