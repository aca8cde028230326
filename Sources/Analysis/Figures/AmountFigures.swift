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

    /// - Returns: one fact, or two for the ends of a range ("$10-12 billion", "two to three weeks").
    func figures(at index: Int) -> (facts: [Fact], end: Int)? {
        guard let (amounts, tokens) = money(at: index) ?? amount(at: index) else { return nil }
        return (amounts.values.map { fact($0, amounts, tokens) }, tokens.upperBound)
    }

    private struct Amounts {
        var values: [Double]
        var unit: String
        var rule: String
        var good: String?
    }

    private typealias Found = (amounts: Amounts, tokens: Range<Int>)

    private static let currencies: WordTable<String> = [
        "dollars": "USD", "dollar": "USD", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "euros": "EUR", "euro": "EUR", "pounds": "GBP",
        "yen": "JPY", "usd": "USD", "cny": "CNY", "eur": "EUR", "rupees": "INR", "roubles": "RUB", "rubles": "RUB",
    ]
    private static let cents: WordSet = ["cents", "cent", "¢"]
    private static let americans: WordSet = ["u.s.", "us", "u.s", "american"]
    private static let codes: WordTable<String> = ["rmb": "CNY", "usd": "USD", "cny": "CNY", "eur": "EUR", "hkd": "HKD"]
    private static let prefixes: WordTable<String> = ["us": "USD", "hk": "HKD", "a": "AUD", "c": "CAD", "nt": "TWD", "s": "SGD"]
    private static let hanCurrencies = PhraseBook([
        ("USD", ["美元", "美金"]), ("CNY", ["元人民币", "人民币", "元"]), ("EUR", ["欧元"]), ("JPY", ["日元", "日圆"]), ("HKD", ["港元", "港币"]),
        ("GBP", ["英镑"]), ("KRW", ["韩元", "韩圆"]), ("VND", ["越南盾"]), ("TWD", ["新台币", "台币"]), ("AUD", ["澳元"]), ("CAD", ["加元"]),
        ("INR", ["卢比"]), ("RUB", ["卢布"]), ("CHF", ["瑞郎", "瑞士法郎"]), ("SGD", ["新元", "新加坡元"]), ("MXN", ["墨西哥比索"]),
    ])

    /// "$18bn", "US$2.5 trillion", "300 million yuan", "RMB 3 billion", 300亿美元.
    private func money(at index: Int) -> Found? {
        if let sign = sign(at: index), let (values, end) = values(at: index + 1) {
            return (Amounts(values: values, unit: sign.unit, rule: "figure.money"), sign.start..<end)
        }
        guard let (values, end) = values(at: index) else { return nil }
        if let cents = cents(values, index, end) { return cents }
        if passage.isWord(end, in: Self.americans), ["dollars", "dollar"].contains(passage.word(end + 1)) {
            return (Amounts(values: values, unit: "USD", rule: "figure.money"), index..<end + 2)
        }
        if let unit = passage.value(end, in: Self.currencies) {
            return (Amounts(values: values, unit: unit, rule: "figure.money"), index..<end + 1)
        }
        return Self.hanCurrencies.match(in: passage, at: end).map { unit, last in
            (Amounts(values: values, unit: unit, rule: "figure.money"), index..<last)
        }
    }

    /// "71.5 cents US", "three U.S. cents": hundredths of a dollar, as no other country's are told in English by that word alone.
    private func cents(_ values: [Double], _ index: Int, _ end: Int) -> Found? {
        let noun = passage.isWord(end, in: Self.americans) ? end + 1 : end
        guard passage.isWord(noun, in: Self.cents) else { return nil }
        let last = noun == end && passage.isWord(noun + 1, in: Self.americans) && passage.isCapitalised(noun + 1) ? noun + 2 : noun + 1
        return (Amounts(values: values.map { $0 / 100 }, unit: "USD", rule: "figure.money"), index..<last)
    }

    private func sign(at index: Int) -> (unit: String, start: Int)? {
        if let unit = passage.value(index, in: NumberReader.signs) {
            let prefix = passage.isSolid(index - 1..<index + 1) ? passage.value(index - 1, in: Self.prefixes) : nil
            return prefix.map { ($0, index - 1) } ?? (unit, index)
        }
        return passage.value(index, in: Self.codes).map { ($0, index) }
    }

    private func values(at index: Int) -> (values: [Double], end: Int)? {
        if let span = numbers.span(at: index) { return ([span.low.value, span.high.value], span.tokens.upperBound) }
        return numbers.number(at: index).map { ([$0.value], $0.tokens.upperBound) }
    }

    private static let units: WordTable<String> = [
        "tons": "tonnes", "ton": "tonnes", "tonnes": "tonnes", "tonne": "tonnes", "barrels": "barrels", "bushels": "bushels",
        "days": "days", "day": "days", "hours": "hours", "hour": "hours", "minutes": "minutes", "minute": "minutes", "weeks": "weeks",
        "week": "weeks", "months": "months", "month": "months", "years": "years", "year": "years", "planes": "aircraft",
        "aircraft": "aircraft", "jets": "aircraft", "containers": "containers", "teus": "containers", "teu": "containers",
        "vehicles": "vehicles", "cars": "vehicles", "vans": "vehicles", "trucks": "vehicles", "chips": "chips", "ships": "ships",
        "vessels": "ships",
    ]
    private static let hanUnits = PhraseBook([
        ("tonnes", ["公吨", "吨"]), ("barrels", ["桶"]), ("days", ["天"]), ("hours", ["个小时", "小时"]), ("minutes", ["分钟"]),
        ("months", ["个月"]), ("weeks", ["周"]), ("aircraft", ["架"]), ("vehicles", ["辆"]), ("bushels", ["蒲式耳"]), ("ships", ["艘"]),
        ("containers", ["标准箱", "标箱"]), ("years", ["年"]), ("units", ["台"]),
    ])
    private static let measures: WordSet = ["metric", "short", "long"]

    /// "12 million metric tons of soybeans", "90 days", "a 90-minute call", 2500万吨大豆.
    private func amount(at index: Int) -> Found? {
        guard passage.word(index - 1) != "第", let (values, numberEnd) = values(at: index) else { return nil }
        var end = numberEnd
        if passage.word(end) == "-" { end += 1 }
        if passage.isWord(end, in: Self.measures) { end += 1 }
        if ["mmt", "mt"].contains(passage.word(end)) {
            let factor = passage.word(end) == "mmt" ? 1e6 : 1
            return volume(values.map { $0 * factor }, "tonnes", index..<end + 1)
        }
        if let unit = passage.value(end, in: Self.units) { return isAge(end) ? nil : volume(values, unit, index..<end + 1) }
        if let (unit, last) = craft(behind: end) { return volume(values, unit, index..<last) }
        guard let (unit, last) = Self.hanUnits.match(in: passage, at: end),
            !["年", "末", "期", "边"].contains(passage.word(last)),
            unit != "units" || !["湾", "积", "北", "商", "币", "风"].contains(passage.word(last)),
            unit != "years" || isLength(values, last)
        else { return nil }
        return volume(values, unit, index..<last)
    }

    private static let craftUnits: WordSet = ["vehicles", "aircraft", "ships", "containers"]

    /// "12,000 Chinese electric vans", "500 Boeing jets": a word or two may stand between the count and what is counted.
    private func craft(behind number: Int) -> (unit: String, end: Int)? {
        guard passage.kind(number - 1) == .number else { return nil }
        for index in number + 1..<number + 3 where passage.kind(index - 1) == .word {
            guard let unit = passage.value(index, in: Self.units) else { continue }
            let names = [number, index - 1].allSatisfy {
                passage.value($0, in: Self.units) == nil && !passage.isWord($0, in: Self.notKinds)
            }
            let isCraft = passage.word(index).hasSuffix("s") || passage.word(index) == "aircraft"
            return names && isCraft && Self.craftUnits.contains(unit) ? (unit, index + 1) : nil
        }
        return nil
    }

    private static let notKinds: WordSet = [
        "of", "in", "on", "at", "for", "and", "to", "the", "a", "per", "from", "by", "percent", "million", "billion", "when", "as", "with",
    ]

    /// 一年, 十年; but not 2025年, 25年底, 三年前, 九十年代.
    private func isLength(_ values: [Double], _ end: Int) -> Bool {
        values.allSatisfy { $0 < 50 } && !["代", "级", "前", "底", "初", "度", "份", "上", "下"].contains(passage.word(end))
    }

    /// "12 years old", "a 35-year-old".
    private func isAge(_ unit: Int) -> Bool {
        passage.word(unit + 1) == "old" || (passage.word(unit + 1) == "-" && passage.word(unit + 2) == "old")
    }

    private static let timeUnits: WordSet = ["days", "hours", "minutes", "weeks", "months", "years"]

    private func volume(_ values: [Double], _ unit: String, _ tokens: Range<Int>) -> Found? {
        let rule = Self.timeUnits.contains(unit) ? "figure.time" : "figure.volume"
        if rule == "figure.time", !MeasuredTime(passage: passage).isMeasured(tokens, unit: unit, values) { return nil }
        return (Amounts(values: values, unit: unit, rule: rule, good: good(after: tokens.upperBound)), tokens)
    }

    private func good(after index: Int) -> String? {
        let start = passage.word(index) == "of" ? index + 1 : index
        var end = start
        while end < start + 4, [.word, .han].contains(passage.kind(end)) { end += 1 }
        return passage.mentions(in: start..<end).lazy.map { reading.entry($0) }.first { $0.kind == .good }?.name
    }

    private func fact(_ value: Double, _ amounts: Amounts, _ tokens: Range<Int>) -> Fact {
        let kinds = ["figure.money": "money", "figure.time": "duration"]
        return Fact(
            kind: .figure, field: passage.field, range: passage.range(of: tokens), rule: amounts.rule,
            values: [
                .init("text", .string(passage.string(tokens))),
                .init("value", FigureRules.number(value)),
                .init("unit", .string(amounts.unit)),
                .init("kind", .string(kinds[amounts.rule] ?? "volume")),
                .init("applies_to", amounts.good.map(JSONValue.string) ?? .null),
            ])
    }
}
