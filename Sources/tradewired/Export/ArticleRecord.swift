import Model

/// An article as one record of CSV (RFC 4180), for spreadsheets: without what does not fit into a cell.
enum ArticleRecord {
    static let header = record([
        "id", "title", "url", "outlet", "byline", "published", "first_seen", "language", "verdict", "score", "topics", "copy_of", "story",
        "starred", "summary", "text",
    ])

    static func line(_ article: Article) -> [UInt8] {
        record([
            String(article.id), article.title, article.link ?? article.canonicalURL ?? "", article.outlet ?? "",
            article.byline.joined(separator: "; "), article.published?.rfc3339 ?? "", article.firstSeen.rfc3339, article.language ?? "",
            article.relevance.verdict.rawValue, String(article.relevance.score), article.relevance.topics.joined(separator: " "),
            article.copyOf.map(String.init) ?? "", article.story.map(String.init) ?? "", String(article.isStarred), article.summary ?? "",
            article.text ?? "",
        ])
    }

    private static func record(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, to: &bytes)
        }
        return bytes + [0x0D, 0x0A]
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        // A cell that begins like this is a formula to spreadsheets, and headlines are written by strangers.
        let guarded = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" + cell : cell
        guard guarded.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
            bytes += guarded.utf8
            return
        }
        bytes.append(quote)
        for byte in guarded.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
