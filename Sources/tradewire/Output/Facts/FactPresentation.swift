import API
import Model

/// Facts for people: what each says, and which article says it.
struct FactPresentation: Presentation {
    let kind: RecordKind
    let clock: ClockTime
    let look: Look
    let isVerbose: Bool
    private let headers: (head: String, body: String)
    /// Facts of one article need not name it on every line.
    private let isOfOneArticle: Bool

    /// - Parameter collection: `nil` for all facts of one article.
    init(collection: FactCollection?, session: Session, isVerbose: Bool) {
        kind = .facts(collection)
        clock = session.clock
        look = session.look
        self.isVerbose = isVerbose
        headers = Self.headers(collection)
        isOfOneArticle = collection == nil
    }

    private static func headers(_ collection: FactCollection?) -> (String, String) {
        switch collection {
        case .quotes: ("SPEAKER", "QUOTE")
        case .figures: ("FIGURE", "WORDS")
        case .deadlines: ("ENDS", "COUNTED")
        case .meetings: ("MEETING", "WHERE, WHEN")
        case .claims: ("WHO", "CLAIM")
        case .stage: ("STAGE", "WORDS")
        case .people: ("NAME", "OFFICE")
        case nil: ("FACT", "WORDS")
        }
    }

    func table(_ records: [JSONValue]) throws -> Table {
        var columns: [Table.Column] = [
            .init(header: "ID", isRight: true), .init(header: look.isTerminal ? "AGE" : "TIME", sacrifice: 1),
            .init(header: "OUTLET", narrowest: 8, widest: 16, sacrifice: 2),
        ]
        if isOfOneArticle { columns = [.init(header: "KIND")] }
        var table = Table(
            columns: columns + [
                .init(header: headers.head, narrowest: 10, widest: 28), .init(header: headers.body, narrowest: 32),
            ])
        for record in records { table.rows.append(row(try Self.cited(record))) }
        return table
    }

    private func row(_ cited: CitedFact) -> Table.Row {
        let sentence = FactSentence(cited)
        let source = cited.source
        var cells = [Line(Self.name(of: cited.fact), .dim)]
        if !isOfOneArticle {
            let time = source.published ?? source.firstSeen
            cells = [
                Line(SafeText(source.articleID), .dim), Line(look.isTerminal ? clock.age(time) : time.rfc3339, .dim),
                Line(source.outlet ?? "", .cyan),
            ]
        }
        var row = Table.Row(cells: cells + [Line(Self.head(cited) ?? sentence.head, .bold), Line(sentence.body)])
        if source.copyCount > 0, !isOfOneArticle { row.tail = Line("+\(source.copyCount)", .dim) }
        if cited.withdrawn != nil { row.tail = Line("(withdrawn)", .yellow) }
        if isVerbose { row.notes = [Citation.span(cited)] }
        return row
    }

    /// A column is narrow: the speaker alone.
    private static func head(_ cited: CitedFact) -> String? {
        cited.fact.kind == .quote ? cited.fact.text("speaker") ?? "unattributed" : nil
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let cited = try Self.cited(record)
        try out.write(Line(FactSentence(cited).text))
        try out.write(Line("  " + Citation.words(cited.source), .dim))
        if let address = cited.source.link { try out.write(SafeText("  " + address)) }
        if isVerbose { try out.write(Line("  ", .dim) + Citation.span(cited)) }
    }

    func markdown(_ record: JSONValue) throws -> String { Self.markdown(try Self.cited(record)) }

    static func markdown(_ cited: CitedFact) -> String {
        let sentence = FactSentence(cited)
        let head = "**\(Markdown.escaped(sentence.head))**"
        let words = sentence.body.isEmpty ? head : "\(head): \(Markdown.escaped(sentence.body))"
        return "- \(words) — \(Citation.markdown(cited.source))"
    }

    static func cited(_ record: JSONValue) throws -> CitedFact {
        guard let cited = CitedFact(json: record) else { throw Failure.misunderstood("a fact without what a fact has") }
        return cited
    }

    /// A date that ends something is a deadline; the others are dates.
    static func name(of fact: Fact) -> String { fact.text("kind") == "deadline" ? "deadline" : fact.kind.rawValue }
}
