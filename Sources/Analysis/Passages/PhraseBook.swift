/// Phrases to look for, found by their first token. A phrase is words with one space between them, or Han characters run together.
struct PhraseBook<Meaning: Sendable>: Sendable {
    private let byHead: WordTable<[(phrase: String, meaning: Meaning)]>

    /// - Parameter phrases: for each meaning its phrases; of phrases that begin alike the longest is tried first.
    init(_ phrases: [(Meaning, [String])]) {
        var table: [String: [(phrase: String, meaning: Meaning)]] = [:]
        for (meaning, list) in phrases {
            for phrase in list {
                guard let first = phrase.unicodeScalars.first else { continue }
                let head = Tokenizer.isHan(first.value) ? String(Character(first)) : String(phrase.prefix { $0 != " " })
                table[head, default: []].append((phrase, meaning))
            }
        }
        byHead = WordTable(table.map { ($0, $1.sorted { $0.phrase.utf8.count > $1.phrase.utf8.count }) })
    }

    func match(in passage: Passage, at index: Int) -> (meaning: Meaning, end: Int)? {
        guard let candidates = passage.value(index, in: byHead) else { return nil }
        for candidate in candidates {
            if let end = passage.spells(candidate.phrase, at: index) { return (candidate.meaning, end) }
        }
        return nil
    }

    /// All matches in a range of tokens, in order.
    func matches(in passage: Passage, _ tokens: Range<Int>) -> [(meaning: Meaning, tokens: Range<Int>)] {
        var found: [(meaning: Meaning, tokens: Range<Int>)] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let (meaning, end) = match(in: passage, at: index), end <= tokens.upperBound {
                found.append((meaning, index..<end))
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }
}
