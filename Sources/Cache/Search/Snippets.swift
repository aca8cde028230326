import GRDB
import Model

/// The passage of an article that answers a query, its matches between U+E000 and U+E001.
struct Snippets {
    private static let opening = "\u{E000}"
    private static let closing = "\u{E001}"
    /// Bytes that are looked through, and those that are shown.
    private static let scannedBytes = 65_536
    private static let shownBytes = 220
    private static let leadBytes = 60

    private let phrases: [Phrase]

    /// Tokens are compared by hash: a collision would mark a word too much, nothing worse.
    private struct Phrase {
        var hashes: [Int]
        /// The last token, where it may go on.
        var prefix: [UInt8]?

        init(_ part: SearchExpression.Part) {
            hashes = part.tokens.map { Snippets.hash(Array($0.utf8)) }
            prefix = part.isPrefix ? part.tokens.last.map { Array($0.utf8) } : nil
        }
    }

    private static func hash(_ token: [UInt8]) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash)
    }

    /// - Returns: `nil` where the query names no words.
    init?(query: ArticleQuery) throws(StoreError) {
        guard let text = query.text, let expression = try SearchParser.parse(text, now: query.now) else { return nil }
        var phrases: [SearchExpression.Part] = []
        expression.forEachLeaf { leaf, isPositive in
            guard isPositive, case .words(let field, let parts) = leaf, field != .source else { return }
            phrases += parts
        }
        guard !phrases.isEmpty else { return nil }
        self.phrases = phrases.map(Phrase.init)
    }

    func snippet(of article: Article, _ db: Database) throws -> String? {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT substr(text, 1, \(Self.scannedBytes)) FROM article_text WHERE article_id = ?"),
            arguments: [article.id])
        for passage in [text, article.summary] {
            if let passage, let found = snippet(of: passage) { return found }
        }
        return snippet(of: article.title)
    }

    /// `nil` where nothing matches.
    func snippet(of text: String) -> String? {
        let matches = matches(in: text)
        guard let best = best(matches) else { return nil }
        let bytes = Array(text.utf8)
        // A passage near the end is shown with more of what stands before it.
        var start = max(0, min(matches[best].lowerBound - Self.leadBytes, bytes.count - Self.shownBytes))
        if start > 0 { start = wordStart(bytes, from: start, upTo: matches[best].lowerBound) }
        var end = min(bytes.count, start + Self.shownBytes)
        end = max(end, min(bytes.count, matches[best].upperBound))
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if end < bytes.count, let space = bytes[matches[best].upperBound..<end].lastIndex(of: 0x20) { end = space }

        var out = start > 0 ? "…" : ""
        var position = start
        for match in matches where match.lowerBound >= position && match.upperBound <= end {
            out += String(decoding: bytes[position..<match.lowerBound], as: UTF8.self)
            out += Self.opening + String(decoding: bytes[match], as: UTF8.self) + Self.closing
            position = match.upperBound
        }
        out += String(decoding: bytes[position..<end], as: UTF8.self)
        if end < bytes.count { out += "…" }
        return String(out.map { $0.isNewline ? " " : $0 })
    }

    /// Where the phrases stand, in order, overlapping ones joined.
    private func matches(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var seen: [(hash: Int, source: Range<Int>)] = []
        TokenScanner.scan(text) { token, bytes in
            seen.append((Self.hash(bytes), token.source))
            for phrase in phrases where phrase.hashes.count <= seen.count {
                let first = seen.count - phrase.hashes.count
                let isMatch = phrase.hashes.indices.allSatisfy { index in
                    if index == phrase.hashes.count - 1, let prefix = phrase.prefix { return bytes.starts(with: prefix) }
                    return seen[first + index].hash == phrase.hashes[index]
                }
                guard isMatch else { continue }
                var end = token.source.upperBound
                // A single ideograph found as the start of a pair is marked alone.
                if token.kind == .pair, let prefix = phrase.prefix { end = min(end, token.source.lowerBound + prefix.count) }
                let range = seen[first].source.lowerBound..<max(end, seen[first].source.lowerBound)
                if let previous = found.last, range.lowerBound < previous.upperBound {
                    found[found.count - 1] = previous.lowerBound..<max(previous.upperBound, range.upperBound)
                } else {
                    found.append(range)
                }
            }
        }
        return found
    }

    /// The match from which most others can be shown along.
    private func best(_ matches: [Range<Int>]) -> Int? {
        var best: (index: Int, count: Int)?
        var end = 0
        for index in matches.indices {
            while end < matches.count, matches[end].upperBound <= matches[index].lowerBound + Self.shownBytes - Self.leadBytes { end += 1 }
            let count = end - index
            if count > best?.count ?? 0 || best == nil { best = (index, count) }
        }
        return best?.index
    }

    private func wordStart(_ bytes: [UInt8], from start: Int, upTo limit: Int) -> Int {
        if let space = bytes[start..<limit].firstIndex(of: 0x20) { return space + 1 }
        var start = start
        while start < limit, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }
}
