import API
import Model

/// Articles in words: the short paragraph of a list, and the whole page of one.
struct ArticleText {
    let clock: ClockTime
    let look: Look

    /// Title, where and when, address, summary.
    func writeShort(_ listed: ListedArticle, to out: inout StandardOutput) throws {
        let article = listed.article
        try out.write(Line(article.title, .bold))
        try out.write(origin(article))
        if let address = article.canonicalURL { try out.write(SafeText("  " + address)) }
        let words = listed.snippet.map { $0.unicodeScalars.filter { $0 != "\u{E000}" && $0 != "\u{E001}" } }.map { String($0) }
        if let words = words ?? article.summary, !words.isEmpty { try paragraph(words, indent: 2, to: &out) }
    }

    func writeWhole(_ document: ArticleDocument, to out: inout StandardOutput) throws {
        let article = document.article
        for line in SafeText(article.title).wrapped(to: measure) { try out.write(Line(line, .bold)) }
        try out.write(origin(article))
        if let address = article.canonicalURL {
            var line = Line()
            line.add(SafeText(address), .underline, link: Line.Link(address))
            try out.write(line)
        }
        if !article.byline.isEmpty { try out.write(Line("by " + article.byline.joined(separator: ", "), .dim)) }
        try out.blankLine()
        let body = [article.text, article.summary].compactMap { $0 }.first { !$0.isEmpty }
        if let body {
            for block in body.split(separator: "\n") {
                try paragraph(String(block), indent: 0, to: &out)
                try out.blankLine()
            }
        } else {
            try out.write(Line("Only the headline is kept.", .dim))
            try out.blankLine()
        }
        try writeFacts(document, to: &out)
    }

    private func writeFacts(_ document: ArticleDocument, to out: inout StandardOutput) throws {
        let article = document.article
        var facts = NamedValues(indent: 13, columns: look.columns.map { min(measure, $0) })
        for reason in article.relevance.reasons { facts.add("Why \(article.relevance.verdict.rawValue)", reason) }
        facts.add("Topics", article.relevance.topics.isEmpty ? nil : article.relevance.topics.joined(separator: ", "))
        for appearance in document.appearances { facts.add("Carried by", appearance.feedTitle) }
        for copy in document.copies { facts.add("Copies", "\(copy.id)  \(copy.outlet.map { $0 + ": " } ?? "")\(copy.title)") }
        if let original = article.copyOf { facts.add("Copy of", "\(original)" + (document.copyReason.map { " (\($0))" } ?? "")) }
        facts.add("Story", article.story.map { "\($0)" })
        if article.revisionCount > 0 {
            let times = article.revisionCount == 1 ? "once" : "\(article.revisionCount) times"
            facts.add("Changed", "\(times); see tradewire show \(article.id) --revisions")
        }
        try facts.write(to: &out)
    }

    /// "● core 0.87 · Harbour Wire · 5 Jun 2025 14:30 UTC (12 min ago) · #812".
    private func origin(_ article: Article) -> Line {
        var line = ArticleTable.mark(article, look)
        let verdict = article.relevance.verdict
        line.add(" \(verdict.rawValue)", verdict == .core ? .red : .plain)
        let dot = look.hasUnicode ? " · " : " | "
        if let outlet = article.outlet { line.add(dot + outlet) }
        if look.isTerminal {
            let isNarrow = measure < 72
            line.add(dot + (isNarrow ? clock.relative(article.sortTime) : ClockTime.full(article.sortTime)))
            if !isNarrow { line.add(clock.aside(article.sortTime), .dim) }
        } else {
            line.add(dot + article.sortTime.rfc3339)
        }
        line.add("\(dot)#\(article.id)", .dim)
        return look.columns.map { line.clipped(to: $0, omission: look.omission) } ?? line
    }

    private func paragraph(_ text: String, indent: Int, to out: inout StandardOutput) throws {
        let lines = look.columns == nil ? [SafeText(text)] : SafeText(text).wrapped(to: measure - indent)
        for line in lines { try out.write(SafeText.empty.padded(to: indent) + line) }
    }

    /// Lines longer than that are hard to read, however wide the screen.
    private var measure: Int { min(88, look.columns ?? 88) }
}
