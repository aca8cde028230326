import Model

extension CitedFact {
    /// Its text on one line; a span may reach over the end of a paragraph.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// Which article says it, and where in it.
enum Citation {
    /// "#41 Harbour Wire, 2025-06-05: Call restarts stalled trade talks".
    static func words(_ source: CitedFact.Source) -> String { "\(brief(source)): \(source.title)" }

    /// "#41 Harbour Wire, 2025-06-05".
    static func brief(_ source: CitedFact.Source) -> String {
        let day = (source.published ?? source.firstSeen).day.description
        return "#\(source.articleID) \([source.outlet, day].compactMap { $0 }.joined(separator: ", "))"
    }

    /// "#41 Harbour Wire", where the day stands beside it.
    static func short(_ source: CitedFact.Source) -> String {
        ["#\(source.articleID)", source.outlet].compactMap { $0 }.joined(separator: " ")
    }

    static func markdown(_ source: CitedFact.Source) -> String { Markdown.link(brief(source), to: source.link) }

    /// "summary 104–125, quote.after-subject-verb: We will not decouple": offsets count Unicode scalars.
    static func span(_ cited: CitedFact) -> Line {
        Line("\(cited.fact.field.rawValue) \(cited.fact.start)–\(cited.fact.end), \(cited.fact.rule): \(cited.words)", .dim)
    }
}
