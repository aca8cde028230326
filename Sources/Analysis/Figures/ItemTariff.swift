import Model

/// Whose tariff it is that an item about the two countries speaks of without a word on its sides: "the 100% tariff is as good as dead".
/// America's on China's goods, as that is what such items are about unless they say otherwise.
struct ItemTariff {
    let reading: Reading
    private let namesBoth: Bool

    init(reading: Reading) {
        self.reading = reading
        var sides = Set<LexiconEntry.Side>()
        for passage in reading.passages {
            for mention in passage.mentions {
                if let side = reading.entry(mention).side { sides.insert(side) }
                if sides.contains(.both) || (sides.contains(.us) && sides.contains(.china)) { break }
            }
        }
        namesBoth = sides.contains(.both) || (sides.contains(.us) && sides.contains(.china))
    }

    private static let reach = 15
    private static let everybody: WordSet = ["everywhere", "global", "worldwide", "universal", "countries", "partners", "nations", "world"]

    /// It is China that answers.
    private static let answers: WordSet = [
        "retaliate", "retaliates", "retaliated", "retaliatory", "retaliation", "counter-tariff", "counter-tariffs", "countermeasures",
    ]
    private static let hanAnswers = PhraseBook([(true, ["反制", "报复", "回敬", "还击"])])

    /// - Parameter own: what is known of the sides; at most one of them.
    func pair(of fact: Fact, _ own: TariffPair) -> TariffPair? {
        guard namesBoth, own == TariffPair(), let passage = reading.passages.first(where: { $0.field == fact.field }) else { return nil }
        let figure = passage.token(at: fact.start)
        let sentence = passage.sentence(of: figure)
        let near = max(sentence.lowerBound, figure - Self.reach)..<min(sentence.upperBound, figure + Self.reach)
        let isForeign = passage.mentions(in: near).contains { reading.entry($0).kind == .country && reading.entry($0).side == .other }
        guard !isForeign, !near.contains(where: { passage.isWord($0, in: Self.everybody) }) else { return nil }
        let answers = near.contains { passage.isWord($0, in: Self.answers) || Self.hanAnswers.match(in: passage, at: $0) != nil }
        return answers ? TariffPair(by: "CN", on: "US") : TariffPair(by: "US", on: "CN")
    }
}
