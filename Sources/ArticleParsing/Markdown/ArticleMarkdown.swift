import Model

/// An article as Markdown (CommonMark 0.31, with the tables that most readers of it know): its title, who wrote it and when, its blocks.
///
/// Whatever would be markup in the text is escaped, so that what is shown is what the page says.
package enum ArticleMarkdown {
    package static func text(of content: ArticleContent) -> String {
        var parts: [String] = []
        if let title = content.title { parts.append("# " + escaped(title)) }
        let origin = [content.byline.joined(separator: ", "), content.published?.description ?? "", content.siteName ?? ""].filter {
            !$0.isEmpty
        }
        if !origin.isEmpty { parts.append(origin.map(escaped).joined(separator: " · ")) }
        parts += groups(content.blocks)
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Items of one list, lines of one quotation and rows of one table stand together.
    private static func groups(_ blocks: [ArticleContent.Block]) -> [String] {
        var groups: [String] = []
        var start = blocks.startIndex
        while start < blocks.endIndex {
            let kind = blocks[start].kind
            let end = blocks[start...].firstIndex { $0.kind != kind } ?? blocks.endIndex
            let texts = blocks[start..<end].map(\.text)
            switch kind {
            case .paragraph: groups += texts.map(escaped)
            // Blocks keep no rank, and the title has the first.
            case .heading: groups += texts.map { "## " + escaped($0) }
            case .listItem: groups.append(texts.map { "- " + escaped($0) }.joined(separator: "\n"))
            case .quotation: groups.append(texts.map { "> " + escaped($0) }.joined(separator: "\n>\n"))
            case .preformatted: groups += texts.map(fenced)
            case .tableRow: groups.append(table(texts))
            }
            start = end
        }
        return groups
    }

    /// The first row stands for the heads of the columns, which Markdown asks for.
    private static func table(_ rows: [String]) -> String {
        let cells = rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).map { escaped(PlainText.line($0)) } }
        let width = cells.map(\.count).max() ?? 0
        let lines = cells.map { "| " + ($0 + Array(repeating: "", count: width - $0.count)).joined(separator: " | ") + " |" }
        let rule = "|" + String(repeating: " --- |", count: width)
        return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
    }

    /// With one more backtick than the text has in a row.
    private static func fenced(_ text: String) -> String {
        var longest = 2
        var run = 0
        for character in text {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence)\n\(text)\n\(fence)"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_[]<>|~&".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return withPlainStart(escaped)
    }

    /// "1. May", "- 3", "# 4", "+ 5": at the start of a line these would begin a list or a heading.
    private static func withPlainStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "#+-=".contains(first) { return "\\" + text }
        let number = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text.dropFirst(number.count).first
        guard !number.isEmpty, mark == "." || mark == ")" else { return text }
        return number + "\\" + text.dropFirst(number.count)
    }
}
