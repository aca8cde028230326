import Model

/// Text as Markdown that shows it and nothing else.
enum Markdown {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in Sanitiser.line(text).unicodeScalars {
            if "\\`*_[]<>|#~&".unicodeScalars.contains(scalar) { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }

    /// A link where the address is one of the web, else the text alone.
    static func link(_ text: String, to address: String?) -> String {
        guard let link = Line.Link(address) else { return escaped(text) }
        let target = link.address.replacing("(", with: "%28").replacing(")", with: "%29").replacing("<", with: "%3C").replacing(
            ">", with: "%3E")
        return "[\(escaped(text))](\(target))"
    }

    static func tableRow(_ cells: [String]) -> String { "| \(cells.map(escaped).joined(separator: " | ")) |" }

    /// An article as a page of its own.
    static func page(_ article: Article) -> String {
        let origin = [article.outlet, article.sortTime.day.description].compactMap { $0 }.joined(separator: ", ")
        let body = [article.text, article.summary].compactMap { $0 }.first { !$0.isEmpty } ?? ""
        let paragraphs = body.split(separator: "\n").map { escaped(String($0)) }
        return (["# \(link(article.title, to: article.canonicalURL))", escaped(origin)] + paragraphs).joined(separator: "\n\n")
    }
}
