/// Whether a percentage that stands without a noun is a tariff's: "Washington had put 145% on Chinese goods", "on top of the 55% that
/// importers pay", 再加百分之十. The verb says it, beside the goods or where the text spoke of tariffs just before.
struct BareRate {
    let passage: Passage
    let reading: Reading

    private static let taxes: WordSet = ["tax", "taxes", "charge", "charges", "surcharge", "surcharges"]
    private static let setting = WordSet(
        listing: """
            charge charges charged charging impose imposes imposed imposing slap slaps slapped slapping levy levied levying put puts putting
            pay pays paid paying tax taxes taxing
            """)
    private static let goods: WordSet = [
        "goods", "products", "imports", "imported", "exports", "merchandise", "shipments", "cars", "autos", "steel", "foreign",
    ]
    private static let others = WordSet(
        listing: """
            interest growth stake profit profits revenue revenues earnings shares market markets unemployment jobless inflation mortgage
            poverty price prices income corporate wage wages salary discount margin sales vote votes turnout voters respondents yield
            """)
    private static let moves: WordSet = [
        "fell", "rose", "gained", "lost", "dropped", "climbed", "jumped", "slid", "slipped", "grew", "shrank", "added", "shed", "sank",
        "up",
        "down",
    ]
    private static let reach = 10

    /// Said by the figure's own words: "charging 25% on what she buys", "a 25 percent tax on American wheat", "the charge on whiskey from 5%".
    func isTaxed(_ figure: Range<Int>, in sentence: Range<Int>) -> Bool {
        let end = figure.upperBound
        if (end...end + 1).contains(where: { isHanTax($0) }) || isPaid(figure) || isPutOn(figure, sentence) { return true }
        if passage.isWord(end, in: Self.taxes), passage.word(end + 1) == "on" { return namesGoods(end + 2..<end + 7) }
        let before = max(sentence.lowerBound, figure.lowerBound - Self.reach)..<max(sentence.lowerBound, figure.lowerBound)
        if before.contains(where: { passage.isWord($0, in: Self.taxes) && passage.word($0 + 1) == "on" && namesGoods($0 + 2..<$0 + 6) }) {
            return true
        }
        if (1...3).contains(where: { chargesCountry(figure.lowerBound - $0, before: figure.lowerBound) }) { return true }
        guard passage.word(end) == "on" else { return false }
        let isCharged = (1...3).contains { passage.isWord(figure.lowerBound - $0, in: Self.setting) }
        return isCharged || (namesGoods(end + 1..<end + 6) && before.contains { passage.isWord($0, in: Self.setting) })
    }

    /// "Wants Europe to charge China 50%".
    private func chargesCountry(_ verb: Int, before figure: Int) -> Bool {
        guard ["charge", "charges", "charged", "charging", "taxing"].contains(passage.word(verb)) else { return false }
        return passage.mentions(in: verb + 1..<figure).contains { $0.tokens.upperBound == figure && reading.entry($0).kind == .country }
    }

    private static let hanOtherTaxes: WordSet = ["收", "务", "前", "后", "改", "制"]

    /// 30%的税, 10%税.
    private func isHanTax(_ index: Int) -> Bool {
        passage.word(index) == "税" && !passage.isWord(index + 1, in: Self.hanOtherTaxes)
            && ["%", "的", "成", "半"].contains(passage.word(index - 1))
    }

    private static let paying = PhraseBook([
        (true, ["缴", "被课", "被征", "课以", "被加征", "课征的", "征收的", "加征的", "课征", "仍课", "多收", "多缴", "加收", "多付"])
    ])

    /// 平均要缴47%, 被课39%.
    func isPaid(_ figure: Range<Int>) -> Bool {
        (1...3).contains { gap in
            guard let end = Self.paying.match(in: passage, at: figure.lowerBound - gap)?.end else { return false }
            return end <= figure.lowerBound && end >= figure.lowerBound - 1
        }
    }

    /// "The extra 15 per cent that Beijing put on our corn".
    private func isPutOn(_ figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard ["that", "which"].contains(passage.word(figure.upperBound)) else { return false }
        // A sentence that is cut for its length may end inside the figure.
        let near = figure.upperBound..<max(figure.upperBound, min(sentence.upperBound, figure.upperBound + 8))
        return near.contains { passage.isWord($0, in: Self.setting) && passage.word($0 + 1) == "on" }
    }

    /// Said by a verb or a noun near it in a text that has spoken of tariffs within the last sentences, or in its title.
    func isCarriedOn(_ figure: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard passage.word(figure.upperBound) != "of", !passage.isWord(figure.lowerBound - 1, in: Self.moves) else { return false }
        let near = max(sentence.lowerBound, figure.lowerBound - Self.reach)..<min(sentence.upperBound, figure.upperBound + 8)
        guard !near.contains(where: { passage.isWord($0, in: Self.others) }), isCued(figure, near) else { return false }
        let index = passage.sentenceIndex(of: sentence.lowerBound)
        return (max(0, index - Self.contextReach)...max(0, index)).contains { namesTariff($0) } || titleNamesTariff
    }

    private func isCued(_ figure: Range<Int>, _ near: Range<Int>) -> Bool {
        if passage.word(figure.lowerBound - 1) == "to", ["and", ","].contains(passage.word(figure.lowerBound - 2)) { return true }
        if near.contains(where: { passage.isWord($0, in: TariffWords.cues) }) { return true }
        // "15% on coal and gas, 10% on crude": a list goes on.
        if passage.word(figure.upperBound) == "on",
            near.contains(where: { $0 < figure.lowerBound && ["%", "percent"].contains(passage.word($0)) })
        {
            return true
        }
        return (near.lowerBound..<figure.lowerBound).contains { Self.hanCues.match(in: passage, at: $0) != nil }
    }

    private static let hanCues = PhraseBook([
        (
            true,
            [
                "再加", "加征", "另加", "外加", "加了", "缴", "开征", "征收", "各收", "照收", "多收", "付", "按", "叠", "跳到", "合起来", "降到", "降至", "升到",
                "升至", "提到", "提高到", "提高至", "抬到", "调低到", "调高到", "过关", "变为", "加税", "税率", "征税",
            ]
        )
    ])
    private static let tariffs = PhraseBook([
        (
            true,
            [
                "tariff", "tariffs", "duty", "duties", "levy", "levies", "surcharge", "surcharges", "charge on", "tax on", "taxes on", "关税",
                "加征", "税率", "加税", "课税", "征税", "税单",
                "车税", "新税", "税金", "附加费", "成税", "反补贴税", "反倾销税",
            ]
        )
    ])
    private static let contextReach = 4
    /// A sentence is looked into no further than that.
    private static let sentenceReach = 80

    private func namesTariff(_ sentence: Int) -> Bool {
        guard passage.sentences.indices.contains(sentence) else { return false }
        return passage.sentences[sentence].prefix(Self.sentenceReach).contains { Self.tariffs.match(in: passage, at: $0) != nil }
    }

    private var titleNamesTariff: Bool {
        guard let title = reading.passages.first, title.field == .title else { return false }
        return title.tokens.indices.prefix(Self.sentenceReach).contains { Self.tariffs.match(in: title, at: $0) != nil }
    }

    private func namesGoods(_ tokens: Range<Int>) -> Bool {
        tokens.contains { passage.isWord($0, in: Self.goods) }
            || passage.mentions(in: tokens).contains { [.country, .good].contains(reading.entry($0).kind) }
    }
}
