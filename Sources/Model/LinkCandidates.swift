/// Earlier articles that share keys with a new one, of which those that share most are compared with it.
///
/// Those that may be copies have places of their own: articles of one event are many, and share more keys.
package struct LinkCandidates: Sendable {
    private static let copyPlaces = LinkBounds.candidates / 2

    private var copyShares: [Int64: Int] = [:]
    private var storyShares: [Int64: Int] = [:]

    package init() {
        copyShares.reserveCapacity(8 * LinkBounds.articlesPerKey)
        storyShares.reserveCapacity(16 * LinkBounds.articlesPerKey)
    }

    package mutating func add(_ articleID: Int64, isByCopyKey: Bool) {
        if isByCopyKey { copyShares[articleID, default: 0] += 1 } else { storyShares[articleID, default: 0] += 1 }
    }

    package mutating func remove(_ articleID: Int64) {
        copyShares[articleID] = nil
        storyShares[articleID] = nil
    }

    /// Those that share most keys first, then the newer.
    package func best() -> [Int64] {
        let copies = Self.ranked(copyShares).prefix(Self.copyPlaces)
        let others = Self.ranked(storyShares.merging(copyShares, uniquingKeysWith: +)).filter { !copies.contains($0) }
        return Array(copies) + others.prefix(LinkBounds.candidates - copies.count)
    }

    private static func ranked(_ shares: [Int64: Int]) -> [Int64] {
        shares.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key)
    }
}
