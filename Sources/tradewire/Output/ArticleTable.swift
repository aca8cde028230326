import API
import Model

/// Articles as a table: a mark for the verdict, how old, from where, the title; copies are a count at its end.
struct ArticleTable {
    let clock: ClockTime
    let look: Look

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [
            .init(header: ""),
            .init(header: "ID", isRight: true),
            .init(header: look.isTerminal ? "AGE" : "TIME", sacrifice: 1),
            .init(header: "OUTLET", narrowest: 8, widest: 16, sacrifice: 2),
            .init(header: "TITLE", narrowest: 20),
        ])
        for record in records {
            table.rows.append(row(try ArticlePresentation.article(record)))
        }
        return table
    }

    private func row(_ listed: ListedArticle) -> Table.Row {
        let article = listed.article
        var title = Line()
        let isCore = article.relevance.verdict == .core
        title.add(SafeText(article.title), isCore ? .bold : .plain, link: Line.Link(article.canonicalURL))
        var row = Table.Row(cells: [
            Self.mark(article, look), Line(SafeText(article.id), .dim), age(article.sortTime), Line(article.outlet ?? "", .cyan), title,
        ])
        if listed.copyCount > 0 { row.tail = Line("+\(listed.copyCount)", .dim) }
        if let snippet = listed.snippet, look.isTerminal, !Snippet.isPart(snippet, of: article.title) {
            row.notes = [Snippet.line(snippet)]
        }
        return row
    }

    private func age(_ time: Timestamp) -> Line {
        guard look.isTerminal else { return Line(time.rfc3339) }
        let isFresh = (0..<3600).contains(clock.now.seconds - time.seconds)
        return Line(clock.age(time), isFresh ? .yellow : .dim)
    }

    static func mark(_ article: Article, _ look: Look) -> Line { mark(article.relevance.verdict, isStarred: article.isStarred, look) }

    /// Full for core, open for related; a star for what the user starred.
    static func mark(_ verdict: Verdict, isStarred: Bool, _ look: Look) -> Line {
        if isStarred { return Line(look.hasUnicode ? "★" : "*", .yellow) }
        switch verdict {
        case .core: return Line(look.hasUnicode ? "●" : "#", [.red, .bold])
        case .related: return Line(look.hasUnicode ? "○" : "o", .yellow)
        case .no: return Line(look.hasUnicode ? "·" : ".", .dim)
        }
    }
}

/// The passage that matched, with the matches marked as the daemon delimits them.
enum Snippet {
    static func line(_ snippet: String) -> Line {
        var line = Line()
        var isMatch = false
        for part in snippet.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\u{E000}" || $0 == "\u{E001}" })
        {
            line.add(SafeText(String(part)), isMatch ? [.yellow, .bold] : .dim)
            isMatch.toggle()
        }
        return line
    }

    /// Whether the title above says it already.
    static func isPart(_ snippet: String, of title: String) -> Bool {
        let words = snippet.unicodeScalars.filter { $0 != "\u{E000}" && $0 != "\u{E001}" && $0 != "…" }
        return title.contains(String(String.UnicodeScalarView(words)).split(separator: " ").joined(separator: " "))
    }
}
