import Model

/// Percentages whose own phrase says that they are a tariff's, though it names none: "25% on $250 billion of Chinese goods", "the reciprocal
/// 34%", "a 145% wall", "the rate on toys goes to 30%", "importers pay 47%", "the 145% would come down".
struct BareRatePhrase {
    let passage: Passage
    let reading: Reading

    private static let others = WordSet(
        listing: """
            interest growth stake profit profits revenue revenues earnings shares share market markets unemployment jobless inflation mortgage
            poverty price prices income corporate wage wages salary discount margin margins sales vote votes turnout voters respondents yield
            yields stocks index return returns dividend costs gdp rebate probability chance odds bonds funds fund premium tip budget
            """)
    private static let moves: WordSet = [
        "fell", "rose", "gained", "lost", "dropped", "climbed", "jumped", "slid", "slipped", "grew", "shrank", "added", "shed", "sank",
        "tumbled", "down", "closed", "ended", "surged", "gain", "loss", "soared",
    ]
    private static let goods: WordSet = [
        "goods", "products", "imports", "imported", "exports", "merchandise", "shipments", "cars", "autos", "steel", "foreign", "wares",
        "everything", "parts", "toys", "vehicles", "trade", "items", "beans", "them", "electronics",
    ]
    private static let rates: WordSet = ["rate", "rates"]
    private static let rateNames: WordSet = ["reciprocal", "fentanyl", "combined", "duty", "import", "baseline", "bilateral"]
    private static let parts: WordSet = ["reciprocal", "retaliatory", "punitive", "threatened", "tit-for-tat", "countervailing"]
    private static let walls: WordSet = ["wall", "barrier", "penalty", "surcharge", "hit", "charge"]
    private static let payers: WordSet = ["importers", "importer", "buyers", "exporters", "goods", "shippers", "products"]
    private static let paying: WordSet = ["pay", "pays", "paid", "paying", "face", "faces", "faced", "facing", "owe", "owes"]
    private static let reach = 10

    /// - Parameter figure: of a number of percent.
    func isTariff(_ figure: Range<Int>, in sentence: Range<Int>) -> Bool {
        let end = figure.upperBound
        guard passage.word(end) != "of", passage.kind(figure.lowerBound) != .han else { return false }
        let start = max(sentence.lowerBound, figure.lowerBound - Self.reach)
        let before = start..<figure.lowerBound
        let near = start..<min(sentence.upperBound, end + 6)
        guard !near.contains(where: { passage.isWord($0, in: Self.others) }), !before.suffix(4).contains(where: isMove) else {
            return false
        }
        if passage.isWord(end, in: Self.walls) || isModified(figure) || isOnGoods(end, sentence) { return true }
        if ["at", "with"].contains(passage.word(figure.lowerBound - 1)), before.contains(where: { isTaxing($0) }) { return true }
        if let rate = before.last(where: { passage.isWord($0, in: Self.rates) }) {
            if passage.isWord(rate - 1, in: Self.rateNames) || passage.isWord(rate - 2, in: Self.rateNames) { return true }
            if ["on", "for"].contains(passage.word(rate + 1)), namesGoods(rate + 2..<rate + 6) { return true }
        }
        guard let verb = before.last(where: { passage.isWord($0, in: Self.paying) }) else { return false }
        return (max(start, verb - 6)..<verb).contains { passage.isWord($0, in: Self.payers) }
    }

    private func isMove(_ index: Int) -> Bool { passage.isWord(index, in: Self.moves) }

    /// "Will tax Brazilian coffee at 50%".
    private func isTaxing(_ index: Int) -> Bool {
        ["tax", "taxes", "taxed", "taxing", "charge", "charged", "levied"].contains(passage.word(index))
            && namesGoods(index + 1..<index + 5)
    }

    /// "The retaliatory 33% that soybeans meet".
    private func isModified(_ figure: Range<Int>) -> Bool {
        passage.isWord(figure.lowerBound - 1, in: Self.parts)
            || (passage.word(figure.lowerBound - 2) == "and" && passage.isWord(figure.lowerBound - 3, in: Self.parts))
    }

    /// "15% applied since September on $120 billion of wares", "to 30% due on Tuesday on $250 billion in goods", "25% on a first $250 billion".
    private func isOnGoods(_ end: Int, _ sentence: Range<Int>) -> Bool {
        for index in end..<min(sentence.upperBound, end + 6) {
            if ["on", "for"].contains(passage.word(index)), namesGoods(index + 1..<index + 7), !isDay(index + 1) { return true }
            guard passage.kind(index) == .word || passage.kind(index) == .number else { return false }
            if [",", ";", "of", "and"].contains(passage.word(index)) { return false }
        }
        return false
    }

    private func isDay(_ index: Int) -> Bool { Words.calendar.contains(passage.word(index)) }

    /// Goods by a word of the class, as a lexicon's good or, behind a country's name or a sum of money, as whatever follows.
    private func namesGoods(_ tokens: Range<Int>) -> Bool {
        for index in tokens {
            if [",", ";", ".", "%"].contains(passage.word(index)) || isDay(index) { return false }
            if passage.isWord(index, in: Self.goods) { return true }
            if passage.word(index) == "$" {
                return passage.word(index - 1) == "on" || passage.word(index - 2) == "on" || passage.word(index - 3) == "on"
            }
        }
        return passage.mentions(in: tokens).contains { mention in
            let entry = reading.entry(mention)
            if entry.kind == .good { return entry.id != "good.yuan" && entry.id != "good.treasuries" }
            return entry.kind == .country && isGoods(mention.tokens.upperBound)
        }
    }

    /// "Brazilian coffee", "Chinese lamps": whatever follows a country's name and is no verb.
    private func isGoods(_ index: Int) -> Bool {
        passage.kind(index) == .word && !passage.isCapitalised(index) && !passage.isWord(index, in: TariffWords.acting)
            && !passage.isWord(index, in: Self.following)
    }

    private static let definite: WordSet = ["the", "its", "their", "own", "that", "his", "extra", "additional", "further", "another", "'s"]
    private static let added: WordSet = ["extra", "additional", "further", "another"]
    private static let following = WordSet(
        listing: """
            is was will would may might could can did does has had stays stay went goes comes came took takes on from for in by at that which
            and or but until where imposed levied slapped announced threatened applied put decreed set due did stands stood remains remained
            """)

    /// "The 145% would come down", "its own 125%", "an extra 100%": known from before, where the item speaks of tariffs.
    func isKnown(_ figure: Range<Int>, in sentence: Range<Int>, value: Double) -> Bool {
        let end = figure.upperBound
        let isDefinite = passage.isWord(figure.lowerBound - 1, in: Self.definite) || isPossessive(figure.lowerBound - 1)
        let isHan = passage.kind(figure.lowerBound - 1) == .han
        guard isDefinite || passage.isWord(figure.lowerBound - 1, in: isHan ? Self.hanLevels : Self.levels) || isChange(figure) else {
            return false
        }
        let isPlain = passage.kind(end) == .mark || passage.kind(end) == nil || passage.isWord(end, in: Self.following)
        guard isHan ? passage.word(end) != "的" : isPlain else { return false }
        let near = max(sentence.lowerBound, figure.lowerBound - Self.reach)..<min(sentence.upperBound, end + 6)
        guard !near.contains(where: { passage.isWord($0, in: Self.others) }), !near.prefix(Self.reach).suffix(4).contains(where: isMove)
        else {
            return false
        }
        return isDefinite && value >= 100 || speaksOfTariffs
    }

    /// Words right before a level that is kept, reached, paid or got.
    private static let levels: WordSet = [
        "to", "at", "with", "is", "was", "are", "were", "becomes", "became", "pay", "pays", "paying", "paid", "face", "faces", "facing",
        "faced", "get",
        "gets", "got", "doing", "put", "keep", "keeps", "charge", "charges", "charging", "impose", "imposing", "least", "nearly", "around",
        "about", "only",
        "just", "threaten", "threatens", "threatened", "stays", "settled", "settles",
    ]
    private static let hanLevels: WordSet = [
        "加", "到", "至", "为", "付", "缴", "收", "课", "是", "把", "高", "按", "持", "逾", "有", "在", "税", "拿", "前", "仍", "剩", "的", "以", "征", "退",
    ]

    /// "From 10% to 25%", "10% becomes 25%": the figure's own words.
    private func isChange(_ figure: Range<Int>) -> Bool {
        ["from", "to", "由", "从"].contains(passage.word(figure.lowerBound)) && figure.count > 2
    }

    private func isPossessive(_ index: Int) -> Bool {
        passage.word(index).hasSuffix("'s") && passage.mentions(in: index..<index + 1).contains { reading.entry($0).side != nil }
    }

    /// Mentions that are looked through for the item's subject.
    private static let mentionLimit = 300

    private var speaksOfTariffs: Bool {
        reading.passages.contains { passage in
            passage.mentions.prefix(Self.mentionLimit).contains {
                reading.entry($0).kind == .instrument && reading.entry($0).topics.contains("tariffs")
            }
        }
    }
}
