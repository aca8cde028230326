/// Two articles tell of one event where their headlines and first sentences have enough in common for reports of that many days apart, in
/// terms that tell something, in names and in numbers; and the headlines name no numbers that the other article does not know, nor differ
/// in names alone.
///
/// The weights are those of a logistic regression over pairs of labelled reports, rounded: above zero an odds-on chance of one event.
struct StoryRule {
    struct Likeness {
        var score: Double
        /// "47 % alike in headline and lede, 2 numbers, 1 name".
        var reason: String
    }

    private static let leastEvidence = 2.0
    /// Stock sentences make first sentences alike: each headline must be found in the other article, at least in part.
    private static let leastHeadline = 0.12
    private static let leastHeadlines = 0.5
    /// Common terms beyond the most telling ones are the length of the texts.
    private static let evidenceTerms = 8

    let rarity: Rarity

    /// - Returns: `nil` where the two contradict each other or have next to nothing in common.
    func likeness(_ new: Compared, _ other: Compared) -> Likeness? {
        guard !new.contradictsNumbers(of: other), !new.isNamesake(of: other) else { return nil }
        let (mine, theirs) = (new.signature, other.signature)
        let common = SortedWords.common(mine.lede, theirs.lede).map(rarity.weight)
        let evidence = common.sorted(by: >).prefix(Self.evidenceTerms).reduce(0, +)
        guard evidence >= Self.leastEvidence else { return nil }
        let (forth, back) = (coverage(of: mine.title, by: theirs.lede), coverage(of: theirs.title, by: mine.lede))
        guard min(forth, back) >= Self.leastHeadline, forth + back >= Self.leastHeadlines else { return nil }
        let weights = (mine: rarity.weight(of: mine.lede), theirs: rarity.weight(of: theirs.lede), common: common.reduce(0, +))
        let alike = weights.common / max(weights.mine + weights.theirs - weights.common, 0.01)
        let covered = weights.common / max(min(weights.mine, weights.theirs), 0.01)
        let numbers = SortedWords.common(mine.numbers, theirs.numbers).count { !CommonWords.years.contains($0) }
        let names = SortedWords.common(mine.entities, theirs.entities)
        var score = 3.6 * min(forth, back) + 1.6 * max(forth, back) + 4.4 * alike + 2.6 * covered + 0.6 * evidence - 6.5
        score += 0.9 * Double(min(numbers, 2)) + 0.8 * min(rarity.weight(of: names), 2) - 1.7 * new.daysApart(other)
        if new.namesOthers(than: other) { score -= 0.8 }
        var reason = "\(Int((covered * 100).rounded())) % alike in headline and lede"
        if numbers > 0 { reason += numbers == 1 ? ", 1 number" : ", \(numbers) numbers" }
        if !names.isEmpty { reason += names.count == 1 ? ", 1 name" : ", \(names.count) names" }
        return Likeness(score: score, reason: reason)
    }

    /// The weighted part of the terms that stand in the other text.
    private func coverage(of terms: [UInt32], by others: [UInt32]) -> Double {
        rarity.weight(of: SortedWords.common(terms, others)) / max(rarity.weight(of: terms), 0.01)
    }
}
