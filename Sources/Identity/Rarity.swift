import Glibc
import Model

/// How much it tells that two articles have a term in common: little for what nearly every article of the archive has, and the less the
/// more articles of the last weeks have it. A few do not count for much, or an event would lose its words by being told often.
struct Rarity {
    private static let usualWeight = 0.3
    /// Articles that tell of one event, as a rule.
    private static let tellers = 4.0

    private let background: [Int64: Int]

    init(background: [Int64: Int]) { self.background = background }

    func weight(of term: UInt32) -> Double {
        let own = CommonWords.usual.contains(term) ? Self.usualWeight : 1
        let count = min(background[Int64(term)] ?? 0, LinkBounds.background)
        return own * (1 - log2(1 + Double(count) / Self.tellers) / 6)
    }

    func weight(of terms: some Sequence<UInt32>) -> Double { terms.reduce(0) { $0 + weight(of: $1) } }
}
