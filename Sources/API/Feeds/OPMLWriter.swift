import Model

/// Writes feeds as OPML 2.0, one flat outline a feed with its tags as categories, which every reader takes.
package enum OPMLWriter {
    /// Well-formed whatever the feeds' titles hold; the same feeds give the same text.
    package static func text(_ feeds: [Feed]) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">", "  <head><title>tradewire</title></head>", "  <body>",
        ]
        for feed in feeds {
            let title = escaped(feed.title)
            let text = title.allSatisfy(\.isWhitespace) ? escaped(feed.url) : title
            // A comma parts categories and a slash makes a path: neither can stand inside a tag.
            let tags = feed.tags.map { escaped(String($0.map { $0 == "," || $0 == "/" ? " " : $0 })) }
                .filter { !$0.allSatisfy(\.isWhitespace) }
            let category = tags.isEmpty ? "" : " category=\"\(tags.joined(separator: ","))\""
            lines.append("    <outline type=\"rss\" text=\"\(text)\" xmlUrl=\"\(escaped(feed.currentURL))\"\(category)/>")
        }
        return (lines + ["  </body>", "</opml>"]).joined(separator: "\n")
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
            // XML 1.0 §2.2 has no place for control characters, not even as references; a terminal has none for the others.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
            // They turn the order of what stands beside them: UAX 9 §2.
            case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
