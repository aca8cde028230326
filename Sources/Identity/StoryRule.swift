/// Two articles tell of one event where their headlines and first sentences have enough in common for reports of that many days apart, in
/// terms that tell something, in names and in numbers; and the headlines name no numbers that the other article does not know, nor differ
/// in names alone.
///
/// The weights are those of a logistic regression over pairs of labelled reports, rounded: above zero an odds-on chance of one event.
struct StoryRule {
    struct Likeness {
        var score: Double
        fileprivate var covered: Double
        fileprivate var numbers: Int
        fileprivate var names: Int

        /// "47 % alike in headline and lede, 2 numbers, 1 name".
        var reason: String {
            var reason = "\(Int((covered * 100).rounded())) % alike in headline and lede"
            if numbers > 0 { reason += numbers == 1 ? ", 1 number" : ", \(numbers) numbers" }
            if names > 0 { reason += names == 1 ? ", 1 name" : ", \(names) names" }
            return reason
        }
    }

    /// Terms of both texts, and those of each headline that stand in the other text.
    struct Overlap {
        fileprivate var common: [UInt32]
        fileprivate var forth: [UInt32]
        fileprivate var back: [UInt32]
    }

    private static let leastEvidence = 2.0
    /// Stock sentences make first sentences alike: each headline must be found in the other article, at least in part.
    private static let leastHeadline = 0.12
    private static let leastHeadlines = 0.5
    /// Common terms beyond the most telling ones are the length of the texts.
    private static let evidenceTerms = 8

    let rarity: Rarity

    /// - Returns: `nil` where the two contradict each other or have next to nothing in common, were it ever so rare.
    static func overlap(_ new: Compared, _ other: Compared) -> Overlap? {
        let (mine, theirs) = (new.signature, other.signature)
        let common = SortedWords.common(mine.lede, theirs.lede)
        guard evidence(Rarity.greatest.weights(of: common)) >= leastEvidence else { return nil }
        let (forth, back) = (SortedWords.common(mine.title, theirs.lede), SortedWords.common(theirs.title, mine.lede))
        guard !forth.isEmpty, !back.isEmpty, !new.contradictsNumbers(of: other), !new.isNamesake(of: other) else { return nil }
        return Overlap(common: common, forth: forth, back: back)
    }

    /// - Returns: `nil` where what they have in common tells next to nothing.
    func likeness(_ new: Compared, _ other: Compared, _ overlap: Overlap) -> Likeness? {
        let (mine, theirs) = (new.signature, other.signature)
        let common = rarity.weights(of: overlap.common)
        let evidence = Self.evidence(common)
        guard evidence >= Self.leastEvidence else { return nil }
        let (forth, back) = (part(overlap.forth, of: mine.title), part(overlap.back, of: theirs.title))
        guard min(forth, back) >= Self.leastHeadline, forth + back >= Self.leastHeadlines else { return nil }
        let weights = (mine: rarity.weight(of: mine.lede), theirs: rarity.weight(of: theirs.lede), common: common.reduce(0, +))
        let alike = weights.common / max(weights.mine + weights.theirs - weights.common, 0.01)
        let covered = weights.common / max(min(weights.mine, weights.theirs), 0.01)
        let numbers = SortedWords.common(mine.numbers, theirs.numbers).count { !CommonWords.years.contains($0) }
        let names = SortedWords.common(mine.entities, theirs.entities)
        var score = 3.6 * min(forth, back) + 1.6 * max(forth, back) + 4.4 * alike + 2.6 * covered + 0.6 * evidence - 6.5
        score += 0.9 * Double(min(numbers, 2)) + 0.8 * min(rarity.weight(of: names), 2) - 1.7 * new.daysApart(other)
        if new.namesOthers(than: other) { score -= 0.8 }
        return Likeness(score: score, covered: covered, numbers: numbers, names: names.count)
    }

    private static func evidence(_ weights: [Double]) -> Double {
        weights.sorted(by: >).prefix(evidenceTerms).reduce(0, +)
    }

    /// By weight.
    private func part(_ found: [UInt32], of terms: [UInt32]) -> Double {
        rarity.weight(of: found) / max(rarity.weight(of: terms), 0.01)
    }
}
