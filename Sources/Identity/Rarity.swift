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

    /// Terms that weigh less than a whole one, in order.
    private let terms: [UInt32]
    private let weights: [Double]

    init(background: [Int64: Int]) {
        var lighter: [(term: UInt32, count: Int)] = background.compactMap { key, count in
            UInt32(exactly: key).flatMap { count > 0 ? ($0, count) : nil }
        }
        lighter += Self.usual.filter { background[Int64($0), default: 0] == 0 }.map { ($0, 0) }
        lighter.sort { $0.term < $1.term }
        terms = lighter.map(\.term)
        weights = lighter.map { Self.weight(of: $0.term, heldBy: $0.count) }
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

    private func each(of sorted: [UInt32], _ body: (Double) -> Void) {
        var place = 0
        for term in sorted {
            while place < terms.count, terms[place] < term { place += 1 }
            body(place < terms.count && terms[place] == term ? weights[place] : 1)
        }
    }

    private static func weight(of term: UInt32, heldBy count: Int) -> Double {
        let own = CommonWords.usual.contains(term) ? usualWeight : 1
        return own * (1 - log2(1 + Double(min(count, LinkBounds.background)) / tellers) / 6)
    }
}
