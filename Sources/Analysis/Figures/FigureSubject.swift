/// What a percentage is of: a tariff, exports, prices, shares.
struct FigureSubject {
    let passage: Passage
    let reading: Reading

    /// What is counted competes by distance, with a start for some.
    private enum Group: Sendable { case tariff, goods, growth, other }

    private struct Noun: Sendable {
        /// Empty for what is named after trade and counts none.
        var name: String
        var group = Group.other
    }

    private typealias Found = (distance: Int, noun: Noun)

    private static let nouns = PhraseBook<Noun>([
        (
            Noun(name: "tariff", group: .tariff),
            [
                "tariff", "tariffs", "duty", "duties", "levy", "levies", "tariffed", "taxed", "关税", "加征", "税率", "surcharge", "surcharges",
                "antidumping", "反倾销税", "反补贴税", "附加费", "附加税", "芬太尼税", "对等税", "加税", "课税", "征税", "税单", "新税", "车税",
            ]
        ),
        (Noun(name: "exports", group: .goods), ["exports", "export", "shipments", "exported", "出口"]),
        (Noun(name: "imports", group: .goods), ["imports", "import", "imported", "进口"]),
        (Noun(name: ""), ["trade war", "trade talks", "trade deal", "trade truce", "trade tensions", "贸易战", "贸易谈判", "贸易代表"]),
        (Noun(name: "trade", group: .goods), ["trade", "贸易", "进出口", "surplus", "deficit", "顺差", "逆差"]),
        (Noun(name: "gdp"), ["gdp", "economic growth", "economy", "economies", "economic output", "国内生产总值", "经济增长", "经济增速", "经济"]),
        (Noun(name: "gdp", group: .growth), ["growth", "grew", "growing", "增速", "增长率"]),
        (Noun(name: "profits"), ["profit", "profits", "earnings", "利润", "盈利"]),
        (Noun(name: "prices"), ["inflation", "prices", "price", "cpi", "ppi", "通胀", "价格", "物价", "costs"]),
        (
            Noun(name: "markets"),
            [
                "shares", "stocks", "stock", "index", "nasdaq", "futures", "yuan", "dollar", "yields", "yield", "oil", "gold", "股", "指数",
                "人民币", "composite", "benchmark", "renminbi", "gauge", "gauges", "dow", "bourse", "bourses",
            ]
        ),
    ])

    private static let reach = 40
    /// Tokens by which a tariff may stand further away than goods ("a levy on Chinese imports from 145% to 30%" measures the levy) and than
    /// anything else.
    private static let startOverGoods = 8
    private static let startOverOthers = 2
    /// "Growth" is that of exports where exports are named.
    private static let growthHandicap = 14

    /// The nearest noun in the clause, else in the sentence; `nil` where none says it.
    func subject(of tokens: Range<Int>, unit: Percentage.Unit, value: Double = 0) -> String? {
        let sentence = passage.sentence(of: tokens.lowerBound)
        var nearest: [Group: Found] = [:]
        for index in sentence {
            let gap = index < tokens.lowerBound ? tokens.lowerBound - index : index - tokens.upperBound
            guard gap < Self.reach + Self.startOverGoods || index <= sentence.lowerBound + 1 else { continue }
            guard let (noun, end) = Self.nouns.match(in: passage, at: index), !noun.name.isEmpty, !isBurdened(index, end) else { continue }
            var distance = gap + (isSeparated(index, tokens) ? 12 : 0)
            // What comes long after the figure is seldom what it measures: "imports fell 16% after companies had prepared for tariffs".
            if noun.group == .tariff, isAfterthought(index, tokens) { distance += isMarketMove(tokens) ? Self.reach : Self.startOverGoods }
            // "Duties on battery cars, known in the trade as NEVs, go up to 100%": the sentence is about them.
            if noun.group == .tariff, index <= sentence.lowerBound + 1, isMoved(tokens) { distance = min(distance, Self.startOverGoods) }
            if distance < nearest[noun.group]?.distance ?? Self.reach + Self.startOverGoods { nearest[noun.group] = (distance, noun) }
        }
        let bare = BareRate(passage: passage, reading: reading)
        let phrase = BareRatePhrase(passage: passage, reading: reading)
        if unit == .percent, bare.isTaxed(tokens, in: sentence) || phrase.isTariff(tokens, in: sentence) { return "tariff" }
        if bare.isPaid(tokens) { return "tariff" }
        if let best = best(of: nearest) { return best }
        if unit == .percent, bare.isCarriedOn(tokens, in: sentence) || phrase.isKnown(tokens, in: sentence, value: value) {
            return "tariff"
        }
        let isRate = unit == .percentagePoints || sentence.contains { ["rate", "rates"].contains(passage.word($0)) }
        return isRate && previousNamesTariff(sentence) ? "tariff" : nil
    }

    private static let clauseWords: WordSet = [
        "as", "after", "before", "while", "when", "since", "because", "if", "amid", "despite", "ahead",
    ]
    private static let afterthoughtReach = 4

    private func isAfterthought(_ index: Int, _ figure: Range<Int>) -> Bool {
        guard index > figure.upperBound else { return false }
        return index > figure.upperBound + Self.afterthoughtReach
            || (figure.upperBound..<index).contains { passage.isWord($0, in: Self.clauseWords) }
    }

    private static let marketMoves: WordSet = [
        "lost", "fell", "gained", "rose", "dropped", "climbed", "jumped", "slid", "slipped", "shed", "sank", "finished", "closed", "ended",
        "tumbled", "added",
    ]

    /// "Lost well over 2% in the wake of new levies", "finished 3% lower after".
    private func isMarketMove(_ figure: Range<Int>) -> Bool {
        (1...3).contains { passage.isWord(figure.lowerBound - $0, in: Self.marketMoves) }
    }

    /// "Go up fourfold to 100%".
    private func isMoved(_ figure: Range<Int>) -> Bool {
        passage.word(figure.lowerBound - 1) == "to" && !["up", "down"].contains(passage.word(figure.lowerBound - 2))
    }

    private func best(of nearest: [Group: Found]) -> String? {
        var others = [nearest[.goods], nearest[.other]].compactMap { $0 }
        if let growth = nearest[.growth] {
            others.append((growth.distance + (nearest[.goods] == nil ? 0 : Self.growthHandicap), growth.noun))
        }
        let other = others.min { $0.distance < $1.distance }.flatMap { $0.distance < Self.reach ? $0 : nil }
        guard let tariff = nearest[.tariff] else { return other?.noun.name }
        guard let other else { return tariff.noun.name }
        let start = other.noun.group == .goods ? Self.startOverGoods : Self.startOverOthers
        return tariff.distance - start <= other.distance ? tariff.noun.name : other.noun.name
    }

    private static let otherRates: WordSet = ["interest", "unemployment", "jobless", "exchange", "inflation", "mortgage", "poverty", "tax"]

    private func previousNamesTariff(_ sentence: Range<Int>) -> Bool {
        guard !sentence.contains(where: { passage.isWord($0, in: Self.otherRates) }) else { return false }
        let earlier = passage.sentence(of: sentence.lowerBound - 1)
        return earlier.contains { Self.nouns.match(in: passage, at: $0)?.meaning.name == "tariff" }
    }

    private static let tariffs: WordSet = ["tariff", "tariffs", "duty", "duties", "levy", "levies"]
    private static let measured: WordSet = ["exports", "imports", "shipments", "import", "export", "oil", "gold", "trade"]

    /// "China's average on US exports is 32.6%", "duties on imported steel": goods that a tariff is put on are not what is counted.
    private func isBurdened(_ index: Int, _ end: Int) -> Bool {
        guard passage.isWord(index, in: Self.measured) else { return false }
        if passage.isWord(end, in: Self.tariffs) { return true }
        guard let on = (1...4).first(where: { ["on", "against"].contains(passage.word(index - $0)) }) else { return false }
        let sentence = passage.sentence(of: index)
        return sentence.contains(index - on) && sentence.contains { $0 < index && passage.isWord($0, in: Self.tariffs) }
    }

    private static let separators: WordSet = [",", ";"]

    private func isSeparated(_ index: Int, _ tokens: Range<Int>) -> Bool {
        let between = index < tokens.lowerBound ? index..<tokens.lowerBound : tokens.upperBound..<max(tokens.upperBound, index)
        return between.contains { passage.isWord($0, in: Self.separators) }
    }
}
