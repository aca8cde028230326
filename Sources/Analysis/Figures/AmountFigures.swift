import Model

/// Money, volumes of goods, and counts of days and hours.
struct AmountFigures {
    let passage: Passage
    let reading: Reading
    private let numbers: NumberReader

    init(passage: Passage, reading: Reading) {
        self.passage = passage
        self.reading = reading
        numbers = NumberReader(passage: passage)
    }

    func figure(at index: Int) -> (Fact, end: Int)? { money(at: index) ?? amount(at: index) }

    private static let signs = ["$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY"]
    private static let currencies = [
        "dollars": "USD", "dollar": "USD", "yuan": "CNY", "renminbi": "CNY", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "yen": "JPY",
    ]
    private static let hanCurrencies = [
        ("美元", "USD"), ("元人民币", "CNY"), ("人民币", "CNY"), ("欧元", "EUR"), ("日元", "JPY"), ("港元", "HKD"), ("元", "CNY"),
    ]

    /// "$18bn", "US$2.5 trillion", "300 million yuan", 300亿美元.
    private func money(at index: Int) -> (Fact, end: Int)? {
        if passage.kind(index) == .mark, let code = Self.signs[passage.word(index)], let number = numbers.number(at: index + 1),
            number.tokens.lowerBound == index + 1
        {
            let start =
                ["us", "hk", "a", "c"].contains(passage.word(index - 1)) && passage.isSolid(index - 1..<index + 1) ? index - 1 : index
            let unit = ["hk": "HKD", "a": "AUD", "c": "CAD"][start < index ? passage.word(start) : ""] ?? code
            return (fact(number.value, unit, start..<number.tokens.upperBound, rule: "figure.money"), number.tokens.upperBound)
        }
        guard let number = numbers.number(at: index) else { return nil }
        let end = number.tokens.upperBound
        if let unit = Self.currencies[passage.word(end)] {
            return (fact(number.value, unit, index..<end + 1, rule: "figure.money"), end + 1)
        }
        for (word, unit) in Self.hanCurrencies {
            if let last = passage.spells(word, at: end) { return (fact(number.value, unit, index..<last, rule: "figure.money"), last) }
        }
        return nil
    }

    private static let units: [String: String] = [
        "tons": "tonnes", "ton": "tonnes", "tonnes": "tonnes", "tonne": "tonnes", "barrels": "barrels", "bushels": "bushels",
        "days": "days",
        "day": "days", "hours": "hours", "hour": "hours", "minutes": "minutes", "minute": "minutes", "weeks": "weeks", "week": "weeks",
        "months": "months", "month": "months", "years": "years", "year": "years", "planes": "aircraft", "aircraft": "aircraft",
        "jets": "aircraft", "containers": "containers", "teus": "containers", "vehicles": "vehicles", "cars": "vehicles", "chips": "chips",
    ]
    private static let hanUnits = [
        ("公吨", "tonnes"), ("吨", "tonnes"), ("桶", "barrels"), ("天", "days"), ("个小时", "hours"), ("小时", "hours"), ("分钟", "minutes"),
        ("个月", "months"),
        ("周", "weeks"), ("架", "aircraft"), ("辆", "vehicles"),
    ]

    /// "12 million metric tons of soybeans", "90 days", "a 90-minute call", 2500万吨大豆.
    private func amount(at index: Int) -> (Fact, end: Int)? {
        guard passage.word(index - 1) != "第", let number = numbers.number(at: index) else { return nil }
        var end = number.tokens.upperBound
        if passage.word(end) == "-" { end += 1 }
        if passage.word(end) == "metric" { end += 1 }
        if passage.word(end) == "mmt" {
            return (fact(number.value * 1e6, "tonnes", index..<end + 1, rule: "figure.volume", of: good(after: end + 1)), end + 1)
        }
        if let unit = Self.units[passage.word(end)] {
            return (fact(number.value, unit, index..<end + 1, rule: Self.rule(unit), of: good(after: end + 1)), end + 1)
        }
        for (word, unit) in Self.hanUnits {
            guard let last = passage.spells(word, at: end), !["年", "末", "期", "边"].contains(passage.word(last)) else { continue }
            return (fact(number.value, unit, index..<last, rule: Self.rule(unit), of: good(after: last)), last)
        }
        return nil
    }

    private static func rule(_ unit: String) -> String {
        ["days", "hours", "minutes", "weeks", "months", "years"].contains(unit) ? "figure.time" : "figure.volume"
    }

    private func good(after index: Int) -> String? {
        let start = passage.word(index) == "of" ? index + 1 : index
        return passage.mentions(in: start..<start + 4).lazy.map { reading.entry($0) }.first { $0.kind == .good }?.name
    }

    private func fact(_ value: Double, _ unit: String, _ tokens: Range<Int>, rule: String, of good: String? = nil) -> Fact {
        Fact(
            kind: .figure, field: passage.field, range: passage.range(of: tokens), rule: rule,
            values: [
                .init("text", .string(passage.string(tokens))),
                .init("value", FigureRules.number(value)),
                .init("unit", .string(unit)),
                .init("kind", .string(rule == "figure.money" ? "money" : rule == "figure.time" ? "duration" : "volume")),
                .init("applies_to", good.map(JSONValue.string) ?? .null),
            ])
    }
}
