import Model

/// What a verdict stands on, in words: "US side: Scott Bessent (title)", "trade: tariff ×3 (title, body)".
struct Reasons {
    let sentences: [String]

    private static let namesPerReason = 3

    init(item: ItemEvidence, traits: [Traits], entries: [LexiconEntry]) {
        let mentions = Self.mentions(of: item)
        func sentence(_ head: String, withCounts: Bool, _ weight: (Traits) -> Double) -> String? {
            let named = mentions.filter { weight(traits[$0.entry]) > 0 }.sorted { a, b in
                let (left, right) = (weight(traits[a.entry]) * a.prominence, weight(traits[b.entry]) * b.prominence)
                return left != right ? left > right : entries[a.entry].id < entries[b.entry].id
            }
            guard !named.isEmpty else { return nil }
            let parts = named.prefix(Self.namesPerReason).map { mention in
                let times = withCounts && mention.count > 1 ? " ×\(mention.count)" : ""
                return "\(entries[mention.entry].name)\(times) (\(mention.field))"
            }
            return "\(head): \(parts.joined(separator: ", "))"
        }
        sentences = [
            sentence("US side", withCounts: false, \.us),
            sentence("China side", withCounts: false, \.china),
            sentence("trade", withCounts: true, \.trade),
            sentence("third country", withCounts: false, \.other),
            sentence("another subject", withCounts: true) { $0.isOffSubject ? 1 : 0 },
        ].compactMap(\.self)
    }

    private struct Mention {
        var entry: Int
        var count: Int
        /// The most prominent field that names it.
        var field: String
        var prominence: Double
    }

    private static func mentions(of item: ItemEvidence) -> [Mention] {
        var all: [Mention] = []
        var slots: [Int: Int] = [:]
        for (field, prominence) in zip(item.fields, [1, 0.7, 0.4]) {
            for mention in field.evidence.mentions {
                if let slot = slots[mention.entry] {
                    all[slot].count += mention.count
                } else {
                    slots[mention.entry] = all.count
                    all.append(Mention(entry: mention.entry, count: mention.count, field: field.name, prominence: prominence))
                }
            }
        }
        return all
    }
}

/// Which topics an item is filed under.
struct TopicTally {
    /// Most supported first.
    let topics: [String]

    init(item: ItemEvidence, traits: [Traits]) {
        var points: [String: Int] = [:]
        for (field, worth) in zip(item.fields, [4, 2, 1]) {
            for mention in field.evidence.mentions {
                for topic in traits[mention.entry].topics { points[topic, default: 0] += worth * min(mention.count, 4) }
            }
        }
        let most = points.values.max() ?? 0
        topics = points.filter { $0.value >= 2 && $0.value * 4 >= most }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    }
}
