import Model

/// Percentages: what they measure, whether they are a level, an addition or a cut, and for tariffs who puts them on whom and on which goods.
struct PercentFigures {
    let passage: Passage
    let reading: Reading
    private let reader: PercentReader
    private let fractions: FractionReader
    private let pairs: TariffPairReader

    /// - Parameter quotes: the passage's.
    init(passage: Passage, reading: Reading, quotes: [Fact]) {
        self.passage = passage
        self.reading = reading
        pairs = TariffPairReader(passage: passage, reading: reading, quotes: quotes)
        reader = PercentReader(passage: passage)
        fractions = FractionReader(passage: passage)
    }

    /// - Returns: one fact, or two for the ends of a range.
    func figures(at index: Int) -> (facts: [Fact], end: Int)? {
        if let change = reader.change(at: index), !change.isContrast || isOfTariff(change) {
            let kind = change.to.value < change.from.value ? "cut" : "rise"
            return ([fact(change.to, change.tokens, kind: kind, rule: "figure.change", from: change.from)], change.tokens.upperBound)
        }
        if let (low, high) = reader.range(at: index) {
            return ([low, high].map { fact($0, $0.tokens, rule: "figure.range") }, low.tokens.upperBound)
        }
        if let percentage = reader.percentage(at: index) {
            let fact = fact(percentage, percentage.tokens, rule: "figure.\(percentage.unit.rawValue)")
            return ([fact], percentage.tokens.upperBound)
        }
        guard let part = fractions.percentage(at: index) else { return nil }
        return ([fact(part, part.tokens, rule: "figure.fraction")], part.tokens.upperBound)
    }

    private func isOfTariff(_ change: PercentReader.Change) -> Bool {
        FigureSubject(passage: passage, reading: reading).subject(of: change.tokens, unit: .percent) == "tariff"
    }

    /// "The 50% rule": a rule that is called after its number.
    private func isName(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        let isHanRule = (0...3).contains { passage.spells("规则", at: next + $0) != nil }
        return isHanRule || passage.word(next) == "rule" || passage.word(next + 1) == "rule"
    }

    private func fact(_ percentage: Percentage, _ tokens: Range<Int>, kind: String? = nil, rule: String, from: Percentage? = nil) -> Fact {
        let subject =
            isName(tokens)
            ? nil : FigureSubject(passage: passage, reading: reading).subject(of: tokens, unit: percentage.unit, value: percentage.value)
        let kind = kind ?? FigureDirection(passage: passage).kind(of: percentage, subject)
        let sentence = passage.sentence(of: tokens.lowerBound)
        let isTariff = subject == "tariff"
        let pair = isTariff ? pairs.pair(of: tokens, in: sentence) : TariffPair()
        var values: [JSONValue.Member] = [
            .init("text", .string(passage.string(tokens))),
            .init("value", FigureRules.number(percentage.value)),
            .init("unit", .string(percentage.unit.rawValue)),
            .init("from", from.map { FigureRules.number($0.value) } ?? .null),
            .init("to", from == nil ? .null : FigureRules.number(percentage.value)),
            .init("points", from.map { FigureRules.number(abs($0.value - percentage.value)) } ?? .null),
            .init("kind", .string(kind)),
            .init("applies_to", subject.map(JSONValue.string) ?? .null),
            .init("by", pair.by.map(JSONValue.string) ?? .null),
            .init("on", pair.on.map(JSONValue.string) ?? .null),
        ]
        if isTariff, let goods = TariffGoods(passage: passage, reading: reading).goods(of: tokens, in: sentence) {
            values.append(.init("goods", .string(goods)))
        }
        return Fact(kind: .figure, field: passage.field, range: passage.range(of: tokens), rule: rule, values: values)
    }
}
