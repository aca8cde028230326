/// Writes lists of subscriptions as OPML 2.0, one flat outline a feed with its tags as categories, which every reader takes.
package enum OPMLWriter {
    /// - Returns: UTF-8; the same document gives the same bytes.
    package static func write(_ document: OPMLDocument) -> [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>"
        text += escaped(document.title ?? "Subscriptions") + "</title>\n  </head>\n  <body>\n"
        for outline in document.outlines {
            let title = escaped(outline.title ?? outline.feedURL)
            text += "    <outline type=\"rss\" text=\"\(title)\" title=\"\(title)\" xmlUrl=\"\(escaped(outline.feedURL))\""
            if let homePage = outline.homePage { text += " htmlUrl=\"\(escaped(homePage))\"" }
            // A comma parts categories and a slash makes a path: neither can stand inside a tag.
            let tags = outline.tags.map { $0.replacing(",", with: " ").replacing("/", with: " ") }
            if !tags.isEmpty { text += " category=\"\(escaped(tags.joined(separator: ",")))\"" }
            text += "/>\n"
        }
        text += "  </body>\n</opml>\n"
        return Array(text.utf8)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\0"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
