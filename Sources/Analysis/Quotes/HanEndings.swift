/// Han words that a run of tokens may end with, found by their last character; of words that end alike the longest counts.
struct HanEndings: Sendable {
    private let byLast: WordTable<[(word: String, count: Int)]>

    init(_ words: [String]) {
        var table: [String: [(word: String, count: Int)]] = [:]
        for word in words { if let last = word.last { table[String(last), default: []].append((word, word.count)) } }
        byLast = WordTable(table.map { (word: $0, value: $1.sorted { $0.count > $1.count }) })
    }

    /// - Returns: where the word that ends right before a token begins.
    func start(endingAt end: Int, in passage: Passage) -> Int? {
        guard let candidates = passage.value(end - 1, in: byLast) else { return nil }
        for (word, count) in candidates where passage.spells(word, at: end - count) == end { return end - count }
        return nil
    }
}
