import Model

/// Who levies a tariff on whom, from a Chinese clause: each side's own words say whether it levies (美国加征, 进入美国, 美国进口商须付) or bears
/// it (对美, 自华进口, 中国货, 中国商品面临).
struct HanTariffPair {
    let passage: Passage
    let reading: Reading
    private typealias Side = TariffSides.Side

    private enum Role { case levier, taker, bearer, none }

    /// - Parameters:
    ///   - clause: the tokens about the figure.
    ///   - sides: those that the clause names, in order.
    ///   - ahead: those that the sentence names before the clause: a subject holds on across commas.
    func pair(of figure: Range<Int>, in clause: Range<Int>, _ sides: [TariffSides.Side], ahead: [TariffSides.Side]) -> TariffPair {
        var pair = TariffPair()
        var levier: String?
        var bearerBehind: String?
        for side in sides {
            let isBefore = side.tokens.lowerBound < figure.upperBound
            switch role(of: side, clause) {
            case .taker: pair.by = side.code
            case .bearer:
                if isBefore { pair.on = side.code } else { bearerBehind = bearerBehind ?? side.code }
            case .levier where isBefore && acts(side, before: figure): levier = side.code
            default: break
            }
        }
        for index in clause {
            guard let (code, end) = Self.compounds.match(in: passage, at: index), !isExported(end) else { continue }
            if index < figure.lowerBound || pair.on == nil { pair.on = code }
        }
        pair.on = pair.on ?? bearerBehind
        for index in clause {
            guard let (code, _) = Self.sales.match(in: passage, at: index) else { continue }
            pair = TariffPair(by: code, on: sides.last { $0.tokens.lowerBound <= index && $0.code != code }?.code)
        }
        if pair.by != nil, pair.by == pair.on { pair.by = nil }
        if pair.by == nil, levier != pair.on { pair.by = levier }
        if pair.on == nil, let by = pair.by, levier != by, levier != nil { pair.on = levier }
        if pair.by == nil, pair.on == nil {
            pair.on = ahead.last { role(of: $0, passage.sentence(of: $0.tokens.lowerBound)) == .bearer }?.code
        }
        if pair.by == nil { pair.by = ahead.last { $0.code != pair.on && isSubject($0) }?.code }
        return pair
    }

    private static let compounds = PhraseBook([
        ("US", ["美货", "美豆", "美牛", "美猪", "美车", "美棉", "对美", "自美", "从美"]), ("CN", ["陆货", "华货", "中货", "陆制", "对华", "对陆", "对中国", "自华", "从华"]),
    ])
    /// 瑞士对美出口: whoever is sold to takes the tariff.
    private static let sales = PhraseBook([
        ("US", ["对美出口", "对美国出口", "对美销售", "向美出口", "向美国出口"]), ("CN", ["对华出口", "对中国出口", "向中国出口", "对华销售"]),
    ])
    private static let directions = PhraseBook([
        (true, ["对", "向", "给", "针对", "冲着", "就", "对自", "对从", "对来自", "对原产于", "对原产", "对产自"])
    ])
    private static let origins = PhraseBook([
        (true, ["来自", "自", "从", "原产地为", "源自", "源于", "产自", "原产", "原产于", "购自", "买自"])
    ])
    private static let entering = PhraseBook([
        (true, ["进入", "输往", "出口到", "出口至", "运往", "销往", "发往", "卖到", "卖往", "运到", "运抵", "进口到", "抵达", "进", "到", "销", "输"])
    ])
    private static let exporting = PhraseBook([(true, ["出口", "销售", "输出", "供货", "发货", "出货"])])
    private static let bearing = PhraseBook([
        (true, ["面临", "承担", "承受", "被征", "被课", "被加", "遭", "须缴", "要缴", "缴", "背着", "背负", "面对", "要付", "须付", "需缴", "受制", "适用"])
    ])
    private static let paying = PhraseBook([(true, ["进口商", "买家", "消费者", "进口企业", "买方", "零售商", "客户", "海关", "家庭", "老百姓"])])
    private static let ambient: WordSet = ["在", "访", "赴", "驻", "涉", "抵", "离"]
    private static let companions: WordSet = ["与", "同", "跟", "和", "经", "据", "于", "在", "比"]
    private static let reach = 10

    private func role(of side: Side, _ clause: Range<Int>) -> Role {
        if side.isTargetByName { return .bearer }
        let start = side.tokens.lowerBound
        let end = side.tokens.upperBound
        if passage.isWord(start - 1, in: Self.companions) || isOfTwo(side) { return .none }
        if side.tokens.count > 1 {
            // 中国货, 美国商品 may be known as one name.
            if passage.isWord(end - 1, in: Self.goodsEndings) { return isExported(end) ? .none : .bearer }
            if passage.isWord(start, in: Self.ambient) { return .none }
            if passage.word(start) == "输" { return .taker }
            if side.tokens.contains(where: { passage.word($0) == "对" }) { return isExported(end) ? .taker : .bearer }
            if Self.origins.match(in: passage, at: start) != nil { return .bearer }
        }
        if Self.paying.match(in: passage, at: end) != nil { return .taker }
        for gap in 1...4 where start - gap >= clause.lowerBound {
            if Self.entering.match(in: passage, at: start - gap)?.end == start { return .taker }
            if Self.origins.match(in: passage, at: start - gap)?.end == start { return .bearer }
            if Self.directions.match(in: passage, at: start - gap)?.end == start { return isExported(end) ? .taker : .bearer }
        }
        if isOfGoods(side) || isBurdened(side, clause) { return .bearer }
        return .levier
    }

    /// 美越, 中日: both of them.
    private func isOfTwo(_ side: Side) -> Bool {
        !["US", "CN"].contains(side.code) && side.tokens.count == 2 && side.tokens.contains { ["美", "中"].contains(passage.word($0)) }
    }

    /// 对美出口, 对华销售: whoever is sold to takes the tariff.
    private func isExported(_ index: Int) -> Bool {
        (0...1).contains { Self.exporting.match(in: passage, at: index + $0) != nil }
    }

    private static let goodsEndings: WordSet = ["货", "品", "豆"]
    private static let goodsReach = 7
    private static let notGoods: WordSet = ["对", "将", "税", "向", "则", "把", "已", "拟"]

    /// 中国货, 中国电动汽车, 加拿大的非协定货物: the goods follow at once, or within a few characters that no other word parts.
    private func isOfGoods(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        if TariffWords.hanGoods.match(in: passage, at: end) != nil { return Self.paying.match(in: passage, at: end) == nil }
        if passage.mentions(in: end..<end + 2).contains(where: { isTaxable(reading.entry($0)) }) { return true }
        for index in end..<end + Self.goodsReach {
            guard passage.kind(index) == .han, !passage.isWord(index, in: Self.notGoods) else { return false }
            if passage.word(index) == "货" || passage.spells("商品", at: index) != nil || passage.spells("产品", at: index) != nil {
                return passage.word(index + 1) != "币"
            }
        }
        return false
    }

    private func isTaxable(_ entry: LexiconEntry) -> Bool { entry.kind == .good && entry.id != "good.fentanyl" }

    private func isBurdened(_ side: Side, _ clause: Range<Int>) -> Bool {
        let end = side.tokens.upperBound
        let limit = min(clause.upperBound, end + Self.reach)
        for index in end..<limit {
            guard passage.kind(index) == .han else { return false }
            if Self.bearing.match(in: passage, at: index) != nil { return true }
            if Self.acting.match(in: passage, at: index) != nil { return false }
        }
        return false
    }

    private static let acting = PhraseBook([
        (
            true,
            [
                "加征", "开征", "征收", "加税", "课", "压上", "提高", "上调", "下调", "降", "调高", "调低", "取消", "保留", "维持", "祭出", "宣布", "威胁", "拟", "将",
                "关税", "税率", "税项", "报复", "反制", "还击", "决定", "承诺", "同意", "把", "称", "说", "公布", "表示", "签署", "扬言", "再", "暂停", "停征",
                "要", "随后", "相应", "则", "也", "已",
            ]
        )
    ])

    private static let levying = PhraseBook([
        (true, ["加征", "征收", "开征", "课", "关税", "税率", "反倾销税", "反补贴税", "加税", "祭出", "报复", "反制"])
    ])

    /// A verb or the noun stands between the side and its figure, or the next comma.
    private func acts(_ side: Side, before figure: Range<Int>) -> Bool {
        let end = side.tokens.upperBound
        if side.isOwner { return true }
        for index in end..<min(figure.lowerBound, end + 2 * Self.reach) {
            if passage.word(index) == "," { return false }
            if Self.acting.match(in: passage, at: index) != nil { return true }
        }
        return false
    }

    /// 美方随后公布, 特朗普周四签署: a verb of setting or announcing follows.
    private func isSubject(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        let sentence = passage.sentence(of: side.tokens.lowerBound)
        guard role(of: side, sentence) == .levier else { return false }
        // A third country is named for much else.
        if !["US", "CN"].contains(side.code) {
            return (end..<min(sentence.upperBound, end + 2 * Self.reach)).contains { Self.levying.match(in: passage, at: $0) != nil }
        }
        return (end..<min(sentence.upperBound, end + Self.reach)).contains { Self.acting.match(in: passage, at: $0) != nil }
    }
}
