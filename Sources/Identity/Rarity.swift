import Glibc
import Model

/// How much it tells that two articles have a term in common: little for what nearly every article of the archive has, and the less the
/// more articles of the last weeks have it. A few do not count for much, or an event would lose its words by being told often.
struct Rarity {
    /// What each term weighs at the most.
    static let greatest = Rarity(background: [:])

    private static let usualWeight = 0.3
    /// Articles that tell of one event, as a rule.
    private static let tellers = 4.0
    private static let usual = CommonWords.usual.sorted()

    /// In order, with the part of its weight that each keeps.
    private let counted: [UInt32]
    private let parts: [Double]

    init(background: [Int64: Int]) {
        let known = background.compactMap { key, count in
            UInt32(exactly: key).map { (term: $0, count: min(count, LinkBounds.background)) }
        }
        let counts = known.sorted { $0.term < $1.term }
        counted = counts.map(\.term)
        parts = counts.map { 1 - log2(1 + Double($0.count) / Self.tellers) / 6 }
    }

    /// - Parameter sorted: terms, in order.
    func weights(of sorted: [UInt32]) -> [Double] {
        var weights: [Double] = []
        weights.reserveCapacity(sorted.count)
        each(of: sorted) { weights.append($0) }
        return weights
    }

    /// - Parameter sorted: terms, in order.
    func weight(of sorted: [UInt32]) -> Double {
        var sum = 0.0
        each(of: sorted) { sum += $0 }
        return sum
    }

    /// Lists in order are walked side by side: looking each term up costs more than the rest of the rule.
    private func each(of sorted: [UInt32], _ body: (Double) -> Void) {
        var (usualPlace, countedPlace) = (0, 0)
        for term in sorted {
            while usualPlace < Self.usual.count, Self.usual[usualPlace] < term { usualPlace += 1 }
            while countedPlace < counted.count, counted[countedPlace] < term { countedPlace += 1 }
            let own = usualPlace < Self.usual.count && Self.usual[usualPlace] == term ? Self.usualWeight : 1
            body(countedPlace < counted.count && counted[countedPlace] == term ? own * parts[countedPlace] : own)
        }
    }
}
