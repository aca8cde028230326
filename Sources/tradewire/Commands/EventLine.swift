import API
import Model

/// One event as a line for people.
struct EventLine {
    let look: Look

    func line(_ event: StreamEvent) -> Line {
        var line = time(event)
        if event.kind == .meetingChanged, let article = event.article, let change = MeetingChangeText(event) {
            line.add(ArticleTable.mark(article.verdict, isStarred: false, look))
            line.add(" \(article.id)  meeting  ", .dim)
            line.add(change.head, .bold)
            line.add(": \(change.body)")
            if let outlet = article.outlet { line.add("  \(outlet)", .cyan) }
        } else if let article = event.article {
            line.add(ArticleTable.mark(article.verdict, isStarred: false, look))
            line.add(" \(article.id)", .dim)
            line.add(event.kind == .articleNew ? "  " : "  \(Self.word(event.kind))  ", .dim)
            if let outlet = article.outlet { line.add(outlet + "  ", .cyan) }
            line.add(SafeText(article.title), article.verdict == .core ? .bold : .plain, link: Line.Link(article.url))
        } else {
            line.add(event.kind.rawValue, Self.style(of: event.kind))
            if let feed = event.feed { line.add("  \(feed.title)") }
            if let detail = try? JSONReader.read(event.detail), let message = detail["message"]?.string { line.add("  \(message)", .dim) }
        }
        return clipped(line)
    }

    /// What an article now says that it did not say before.
    func line(_ event: StreamEvent, _ cited: CitedFact) -> Line {
        var line = time(event)
        line.add(ArticleTable.mark(cited.source.verdict, isStarred: false, look))
        line.add(" \(cited.source.articleID)  \(Self.word(event.kind))  ", .dim)
        let sentence = FactSentence(cited)
        line.add(sentence.head, .bold)
        if !sentence.body.isEmpty { line.add(": \(sentence.body)") }
        if let outlet = cited.source.outlet { line.add("  \(outlet)", .cyan) }
        return clipped(line)
    }

    private func time(_ event: StreamEvent) -> Line {
        var line = Line(String(event.at.rfc3339.dropFirst(11).prefix(5)), .dim)
        line.add("  ")
        return line
    }

    /// A line that wraps would hide which line an event begins on.
    private func clipped(_ line: Line) -> Line { look.columns.map { line.clipped(to: $0, omission: look.omission) } ?? line }

    /// "changed" of "article.changed", "figure" of "fact.figure".
    private static func word(_ kind: Event.Kind) -> String { kind.rawValue.split(separator: ".").last.map(String.init) ?? kind.rawValue }

    private static func style(of kind: Event.Kind) -> Style {
        switch kind {
        case .feedFailing, .feedGone: .red
        case .feedSilent, .feedMoved: .yellow
        case .feedRecovered: .green
        default: .dim
        }
    }
}
