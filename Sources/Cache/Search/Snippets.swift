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

    private var phrases: [SearchExpression.Part] = []

    /// - Returns: `nil` where the query names no words.
    init?(query: ArticleQuery) throws(StoreError) {
        guard let text = query.text, let expression = try SearchParser.parse(text, now: query.now) else { return nil }
        var phrases: [SearchExpression.Part] = []
        expression.forEachLeaf { leaf, isPositive in
            guard isPositive, case .words(let field, let parts) = leaf, field != .source else { return }
            phrases += parts
        }
        guard !phrases.isEmpty else { return nil }
        self.phrases = phrases
    }

    func snippet(articleID: Int64, title: String, summary: String?, _ db: Database) throws -> String? {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT substr(text, 1, \(Self.scannedBytes)) FROM article_text WHERE article_id = ?"),
            arguments: [articleID])
        for passage in [text, summary] {
            if let passage, let found = snippet(of: passage) { return found }
        }
        return snippet(of: title)
    }

    /// `nil` where nothing matches.
    func snippet(of text: String) -> String? {
        let matches = matches(in: text)
        guard let best = best(matches) else { return nil }
        let bytes = Array(text.utf8)
        var start = max(0, matches[best].lowerBound - Self.leadBytes)
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
        var window: [(folded: String, kind: TokenScanner.Kind, source: Range<Int>)] = []
        let longest = phrases.map(\.tokens.count).max() ?? 1
        TokenScanner.scan(text) { token, bytes in
            window.append((String(decoding: bytes, as: UTF8.self), token.kind, token.source))
            if window.count > longest { window.removeFirst() }
            for phrase in phrases where phrase.tokens.count <= window.count {
                let tail = window.suffix(phrase.tokens.count)
                let isMatch = zip(tail, phrase.tokens.enumerated()).allSatisfy { seen, wanted in
                    let isOpen = phrase.isPrefix && wanted.offset == phrase.tokens.count - 1
                    return isOpen ? seen.folded.hasPrefix(wanted.element) : seen.folded == wanted.element
                }
                guard isMatch, let first = tail.first, var last = tail.last?.source else { continue }
                // A single ideograph found as the start of a pair is marked alone.
                if phrase.isPrefix, tail.last?.kind == .pair, let wanted = phrase.tokens.last {
                    last = last.lowerBound..<min(last.upperBound, last.lowerBound + wanted.utf8.count)
                }
                let range = first.source.lowerBound..<max(last.upperBound, first.source.lowerBound)
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
