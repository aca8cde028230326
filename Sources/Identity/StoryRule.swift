/// Two articles tell of one event where each one's headline stands, in most of its telling words, in the other's headline and first
/// sentences, within days, and neither names a number, a person or a place that the other does not know.
enum StoryRule {
    private static let usualWeight = 0.25

    /// - Returns: 0 to 1, where that makes one story.
    static func likeness(_ a: Compared, _ b: Compared, withinDays days: Int64) -> Double? {
        guard a.daysApart(b) <= Double(days), !a.contradictsNumbers(of: b), !a.contradictsNames(of: b) else { return nil }
        let forth = coverage(of: a.titleWords, by: b.signature.lede)
        let back = coverage(of: b.titleWords, by: a.signature.lede)
        guard min(forth.share, back.share) >= 0.6, forth.share + back.share >= 1.3, max(forth.telling, back.telling) >= 2 else { return nil }
        let ledes = jaccard(a.signature.lede, b.signature.lede)
        guard ledes.telling >= 5, ledes.share >= 0.3 else { return nil }
        return (forth.share + back.share) / 4 + ledes.share / 2
    }

    /// The weighted part of the words that stand in the other text, and how many of them tell something.
    private static func coverage(of words: [UInt32], by others: [UInt32]) -> (share: Double, telling: Int) {
        let known = Set(others)
        var (common, all, telling) = (0.0, 0.0, 0)
        for word in words {
            let isUsual = CommonWords.usual.contains(word)
            all += isUsual ? usualWeight : 1
            guard known.contains(word) else { continue }
            common += isUsual ? usualWeight : 1
            telling += isUsual ? 0 : 1
        }
        return (all == 0 ? 0 : common / all, telling)
    }

    private static func jaccard(_ a: [UInt32], _ b: [UInt32]) -> (share: Double, telling: Int) {
        func weight(_ words: some Sequence<UInt32>) -> Double { words.reduce(0) { $0 + (CommonWords.usual.contains($1) ? usualWeight : 1) } }
        let shared = Set(a).intersection(b)
        let all = weight(a) + weight(b) - weight(shared)
        return (all == 0 ? 0 : weight(shared) / all, shared.count { !CommonWords.usual.contains($0) })
    }
}
