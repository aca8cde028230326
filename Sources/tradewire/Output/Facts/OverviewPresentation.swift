import API
import Model

/// People with their offices and how often articles name and quote them.
struct PeoplePresentation: Presentation {
    let kind = RecordKind.people
    let clock: ClockTime
    let look: Look

    init(_ session: Session) {
        clock = session.clock
        look = session.look
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: "NAME", narrowest: 12, widest: 28), .init(header: "SIDE", sacrifice: 2),
            .init(header: "ARTICLES", isRight: true), .init(header: "QUOTES", isRight: true, sacrifice: 1),
            .init(header: "CLAIMS", isRight: true, sacrifice: 3), .init(header: look.isTerminal ? "LAST" : "TIME", sacrifice: 4),
            .init(header: "OFFICE", narrowest: 12),
        ])
        for record in records {
            let person = try Self.person(record)
            table.rows.append(
                .init(cells: [
                    Line(person.name, .bold), Line(person.side ?? "-", .dim), Line(SafeText(person.articles)),
                    Line(SafeText(person.quotes)),
                    Line(SafeText(person.claims)),
                    Line(person.lastPublished.map { look.isTerminal ? clock.age($0) : $0.rfc3339 } ?? "-", .dim),
                    Line(person.offices.first ?? "no office is named"),
                ]))
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let person = try Self.person(record)
        try out.write(Line(person.name, .bold))
        for office in person.offices { try out.write(SafeText("  \(office)")) }
        try out.write(Line("  \(Self.counts(person))", .dim))
    }

    func markdown(_ record: JSONValue) throws -> String {
        let person = try Self.person(record)
        let offices = person.offices.isEmpty ? "" : ", \(person.offices.joined(separator: "; "))"
        return "- **\(Markdown.escaped(person.name))**\(Markdown.escaped(offices)) — \(Self.counts(person))"
    }

    private static func counts(_ person: PeopleReport.Person) -> String {
        "\(person.articles) articles, \(person.quotes) quotes, \(person.claims) claims"
    }

    private static func person(_ record: JSONValue) throws -> PeopleReport.Person {
        guard let person = PeopleReport.Person(json: record) else { throw Failure.misunderstood("a person without what a person has") }
        return person
    }
}

/// Topics with their counts, and what changed.
struct TopicPresentation: Presentation {
    let kind = RecordKind.topics
    let look: Look

    init(_ session: Session) { look = session.look }

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: "ARTICLES", isRight: true), .init(header: "BEFORE", isRight: true), .init(header: "CHANGE", isRight: true),
            .init(header: "FACTS", isRight: true, sacrifice: 1), .init(header: "TOPIC", narrowest: 12),
        ])
        for record in records {
            let topic = try Self.topic(record)
            let change = topic.articles - topic.articlesBefore
            table.rows.append(
                .init(cells: [
                    Line(SafeText(topic.articles)), Line(SafeText(topic.articlesBefore), .dim),
                    Line(Self.signed(change), change > 0 ? .green : change < 0 ? .red : .dim), Line(SafeText(topic.facts)),
                    Line(topic.topic, .bold),
                ]))
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        try out.write(SafeText(Self.words(Self.topic(record))))
    }

    func markdown(_ record: JSONValue) throws -> String { "- \(Markdown.escaped(Self.words(try Self.topic(record))))" }

    private static func words(_ topic: TopicReport.Count) -> String {
        "\(topic.topic): \(topic.articles) articles (\(signed(topic.articles - topic.articlesBefore))), \(topic.facts) facts"
    }

    private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }

    private static func topic(_ record: JSONValue) throws -> TopicReport.Count {
        guard let topic = TopicReport.Count(json: record) else { throw Failure.misunderstood("a topic without what a topic has") }
        return topic
    }
}
