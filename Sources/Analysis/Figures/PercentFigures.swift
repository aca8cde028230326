import Model

/// Percentages: what they measure, whether they are a level, an addition or a cut, and for tariffs who puts them on whom.
struct PercentFigures {
    let passage: Passage
    let reading: Reading
    private let reader: PercentReader

    init(passage: Passage, reading: Reading) {
        self.passage = passage
        self.reading = reading
        reader = PercentReader(passage: passage)
    }

    func figure(at index: Int) -> (Fact, end: Int)? {
        if let change = reader.change(at: index) {
            let subject = subject(of: change.tokens, unit: .percent)
            let fact = fact(
                change.to, change.tokens, subject, kind: change.to.value < change.from.value ? "cut" : "rise", rule: "figure.change",
                from: change.from)
            return (fact, change.tokens.upperBound)
        }
        guard let percentage = reader.percentage(at: index), !isName(percentage) else { return nil }
        let subject = subject(of: percentage.tokens, unit: percentage.unit)
        let fact = fact(
            percentage, percentage.tokens, subject, kind: kind(of: percentage, subject), rule: "figure.\(percentage.unit.rawValue)",
            from: nil)
        return (fact, percentage.tokens.upperBound)
    }

    /// "The 50% rule" names a rule.
    private func isName(_ percentage: Percentage) -> Bool {
        let next = percentage.tokens.upperBound
        let isHanRule = (0...3).contains { passage.spells("规则", at: next + $0) != nil }
        return isHanRule || passage.word(next) == "rule" || passage.word(next + 1) == "rule"
    }

    private static let subjects: [(name: String, words: [String])] = [
        (
            "tariff",
            [
                "tariff", "tariffs", "duty", "duties", "levy", "levies", "tariffed", "关税", "加征", "税率", "surcharge",
            ]
        ),
        ("exports", ["exports", "export", "shipments", "出口"]), ("imports", ["imports", "import", "进口"]),
        ("trade", ["trade", "贸易", "进出口"]), ("gdp", ["gdp", "economy", "growth", "output", "经济", "增长"]),
        ("prices", ["inflation", "prices", "price", "cpi", "通胀", "价格"]),
        (
            "markets",
            ["shares", "stocks", "stock", "index", "nasdaq", "futures", "yuan", "dollar", "yields", "oil", "gold", "股", "指数", "人民币"]
        ),
    ]

    private static let subjectOfWord: [String: String] = {
        var table: [String: String] = [:]
        for (name, words) in subjects { for word in words { table[word] = name } }
        return table
    }()

    /// What a percentage is of: the nearest word of a kind in the clause, else in the sentence.
    private func subject(of tokens: Range<Int>, unit: Percentage.Unit) -> String? {
        let sentence = passage.sentence(of: tokens.lowerBound)
        var best: (distance: Int, name: String)?
        for index in sentence {
            guard let name = Self.subjectOfWord[passage.word(index)] ?? hanSubject(at: index) else { continue }
            let gap = index < tokens.lowerBound ? tokens.lowerBound - index : index - tokens.upperBound
            // "a levy on Chinese imports from 145% to 30%" measures the levy.
            let distance = gap + (isSeparated(index, tokens) ? 12 : 0) - (name == "tariff" ? 8 : 0)
            if distance < best?.distance ?? 40 { best = (distance, name) }
        }
        return best?.name ?? (unit == .percentagePoints && earlierSentence(of: sentence, names: "tariff") ? "tariff" : nil)
    }

    private func earlierSentence(of sentence: Range<Int>, names name: String) -> Bool {
        let earlier = passage.sentence(of: sentence.lowerBound - 1)
        return earlier.contains { (Self.subjectOfWord[passage.word($0)] ?? hanSubject(at: $0)) == name }
    }

    private func hanSubject(at index: Int) -> String? {
        guard passage.kind(index) == .han else { return nil }
        return Self.subjectOfWord[passage.word(index) + passage.word(index + 1)]
    }

    private func isSeparated(_ index: Int, _ tokens: Range<Int>) -> Bool {
        let between = index < tokens.lowerBound ? index..<tokens.lowerBound : tokens.upperBound..<max(tokens.upperBound, index)
        return between.contains { [",", ";", "，", "；"].contains(passage.word($0)) }
    }

    private static let additions: Set<String> = ["additional", "extra", "further", "another", "added", "more"]
    private static let downs: Set<String> = [
        "cut", "cuts", "cutting", "lower", "lowered", "lowering", "reduce", "reduced", "reducing", "slash", "slashed", "slashing", "fell",
        "fall",
        "falls", "dropped", "drop", "drops", "declined", "decline", "down", "roll", "rolled", "tumbled", "slid", "sank", "plunged",
        "shrank",
        "halved", "slipped", "lost", "removed", "trimmed", "trim", "trimming", "suspend", "suspended", "suspending", "scrap", "scrapped",
        "remove", "pause",
        "paused", "halve", "halves", "halving", "trims", "lowers", "slashes", "reduces", "waive", "waived", "declines", "plunge", "plunges",
        "removing", "removes", "shrunk", "contracted", "slumped", "decreased", "retreated", "eased",
    ]
    private static let ups: Set<String> = [
        "raise", "raised", "raises", "raising", "increase", "increased", "rose", "rise", "rises", "grew", "grow", "climbed", "jumped",
        "jump",
        "gained", "up", "hiked", "hike", "surged", "soared", "added", "advanced", "expanded", "rallied",
        "double", "doubled", "doubles", "doubling", "triple", "tripled", "quadruple", "quadrupled", "hikes", "hiking", "increases",
        "increasing", "boost", "boosted", "boosts", "surge", "surges", "grows", "jumps", "climbs",
    ]

    private func kind(of percentage: Percentage, _ subject: String?) -> String {
        let before =
            max(
                passage.sentence(of: percentage.tokens.lowerBound).lowerBound, percentage.tokens.lowerBound - 10)..<percentage.tokens
            .lowerBound
        let direction = before.reversed().compactMap(direction).first
        let near = max(before.lowerBound, percentage.tokens.lowerBound - 4)..<percentage.tokens.lowerBound
        if subject == "tariff", near.contains(where: { Self.additions.contains(passage.word($0)) || isHan("加征", $0) || isHan("额外", $0) }) {
            return "added"
        }
        if let behind = directionBehind(percentage) { return behind }
        let preposition = passage.word(percentage.tokens.lowerBound - 1)
        if percentage.unit == .percentagePoints || preposition == "by" || subject != "tariff" {
            if percentage.unit == .percent, preposition != "by", passage.word(percentage.tokens.upperBound) == "of" { return "share" }
            if let direction { return direction }
            return percentage.unit == .percentagePoints ? "change" : "level"
        }
        return subject == "tariff" ? "total" : "level"
    }

    private static let nounsDown: Set<String> = [
        "drop", "fall", "decline", "cut", "reduction", "decrease", "slump", "plunge", "contraction", "dip", "slide", "tumble", "fallback",
    ]
    private static let nounsUp: Set<String> = ["increase", "rise", "jump", "surge", "gain", "growth", "hike", "rebound", "spike"]
    private static let betweenNumberAndNoun: Set<String> = [
        "year", "-", "on", "annual", "monthly", "quarterly", "sharp", "further", "tariff",
    ]

    /// "A 21% year-on-year drop in exports".
    private func directionBehind(_ percentage: Percentage) -> String? {
        var index = percentage.tokens.upperBound
        while index < percentage.tokens.upperBound + 6, Self.betweenNumberAndNoun.contains(passage.word(index)) { index += 1 }
        if Self.nounsDown.contains(passage.word(index)) { return "cut" }
        return Self.nounsUp.contains(passage.word(index)) ? "rise" : nil
    }

    private func direction(at index: Int) -> String? {
        let word = passage.word(index)
        if word == "up", passage.word(index + 1) == "to" { return nil }
        if Self.downs.contains(word) { return "cut" }
        if Self.ups.contains(word) { return "rise" }
        for (phrases, name) in [
            (["下调", "下降", "降低", "削减", "减少", "取消", "下跌", "跌"], "cut"), (["上调", "提高", "增长", "上涨", "上升", "增加", "涨"], "rise"),
        ]
        where passage.kind(index) == .han {
            if phrases.contains(where: { isHan($0, index) }) { return name }
        }
        return nil
    }

    private func isHan(_ phrase: String, _ index: Int) -> Bool { passage.spells(phrase, at: index) != nil }

    private func fact(
        _ percentage: Percentage, _ tokens: Range<Int>, _ subject: String?, kind: String, rule: String, from: Percentage?
    ) -> Fact {
        let clause = passage.sentence(of: tokens.lowerBound)
        let pair = subject == "tariff" ? TariffPairReader(passage: passage, reading: reading).pair(of: tokens, in: clause) : TariffPair()
        return Fact(
            kind: .figure, field: passage.field, range: passage.range(of: tokens), rule: rule,
            values: [
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
            ])
    }
}
