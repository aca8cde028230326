/// Two articles tell of one event where each one's headline stands, in most of its telling words, in the other's headline and first
/// sentences, within days, and neither names a number, a person or a place that the other does not know. Headlines that stress different
/// sides of one event are made up for by first sentences that have more in common.
enum StoryRule {
    /// - Returns: 0 to 1, where that makes one story.
    static func likeness(_ a: Compared, _ b: Compared, withinDays days: Int64) -> Double? {
        guard a.daysApart(b) <= Double(days), !a.contradictsNumbers(of: b), !a.contradictsNames(of: b) else { return nil }
        let forth = coverage(of: a.signature.title, by: b.signature.lede)
        let back = coverage(of: b.signature.title, by: a.signature.lede)
        let common = a.signature.lede.common(with: b.signature.lede)
        let ledes = common.weight / max(a.signature.lede.weight + b.signature.lede.weight - common.weight, 1)
        guard ledes >= 0.3 else { return nil }
        let (less, sum, telling) = (min(forth.share, back.share), forth.share + back.share, max(forth.telling, back.telling))
        let isByHeadlines = less >= 0.6 && sum >= 1.3 && telling >= 2 && common.telling >= 5
        let isByLedes = less >= 0.3 && sum >= 0.75 && telling >= 2 && common.telling >= 7
        guard isByHeadlines || isByLedes else { return nil }
        return (forth.share + back.share) / 4 + ledes / 2
    }

    /// The weighted part of the words that stand in the other text, and how many of them tell something.
    private static func coverage(of words: Vocabulary, by others: Vocabulary) -> (share: Double, telling: Int) {
        let common = words.common(with: others)
        return (words.weight == 0 ? 0 : common.weight / words.weight, common.telling)
    }
}
