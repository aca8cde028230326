import Model

/// Feeds as OPML 2.0, as other readers take them.
package enum OPMLDocument {
    /// Well-formed whatever the feeds' titles hold.
    package static func text(_ feeds: [Feed]) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">", "  <head><title>tradewire</title></head>", "  <body>",
        ]
        for feed in feeds {
            let title = escaped(feed.title.isEmpty ? feed.url : feed.title)
            let category = feed.tags.isEmpty ? "" : " category=\"\(escaped(feed.tags.joined(separator: ",")))\""
            lines.append("    <outline type=\"rss\" text=\"\(title)\" xmlUrl=\"\(escaped(feed.currentURL))\"\(category)/>")
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
            // XML 1.0 §2.2 has no place for control characters, not even as references; the others would break the line.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
