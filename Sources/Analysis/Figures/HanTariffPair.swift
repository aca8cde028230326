/// Who levies a tariff on whom, from a Chinese clause: 美国对中国商品加征, 中国商品面临, 韩国车进入美国的税率.
struct HanTariffPair {
    let passage: Passage
    private typealias Side = TariffSides.Side
    private static let targets = [
        ("对美", "US"), ("对原产于美国", "US"), ("原产于美国", "US"), ("原产美国", "US"), ("自美国进口", "US"), ("输华", "US"), ("对华", "CN"),
        ("对中国", "CN"), ("原产于中国", "CN"), ("自中国进口", "CN"), ("输美", "CN"), ("对中", "CN"), ("对陆", "CN"),
    ]
    private static let bearing = PhraseBook([
        (true, ["面临", "承担", "承受", "被征", "被课", "被加", "遭", "须缴", "要缴", "缴", "背着", "背负", "面对", "要付", "须付"])
    ])
    private static let entering = PhraseBook([
        (true, ["进入", "输往", "出口到", "出口至", "运往", "销往", "卖到", "运到", "进口到"])
    ])
    private static let directions = PhraseBook([(true, ["对", "向", "给", "针对", "冲着", "就"])])
    private static let reach = 8

    func pair(of figure: Range<Int>, in clause: Range<Int>, _ sides: [TariffSides.Side]) -> TariffPair {
        var pair = TariffPair()
        for index in clause where Self.directions.match(in: passage, at: index) != nil {
            if let target = sides.first(where: { $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + Self.reach }) {
                pair.on = target.code
            }
            if let actor = sides.last(where: { $0.tokens.upperBound <= index }) { pair.by = actor.code }
        }
        if let exported = exported(in: clause, sides) { return exported }
        for (phrase, on) in Self.targets where pair.on == nil {
            guard let at = clause.first(where: { passage.spells(phrase, at: $0) != nil }) else { continue }
            pair.on = on
            pair.by = sides.last { $0.tokens.lowerBound < at && $0.code != on }?.code ?? (on == "US" ? "CN" : "US")
        }
        if pair.on == nil { pair.on = goods(sides, before: figure)?.code }
        if pair.on == nil, let verb = clause.last(where: { Self.bearing.match(in: passage, at: $0) != nil }) {
            pair.on = sides.last { $0.tokens.upperBound <= verb && !isEntered($0) }?.code
        }
        if let entered = sides.last(where: { isEntered($0) && $0.code != pair.on && $0.tokens.upperBound <= figure.lowerBound }) {
            pair.by = entered.code
        }
        if pair.by == nil || pair.by == pair.on {
            pair.by = sides.last { $0.code != pair.on && acts($0, before: figure) }?.code
        }
        return pair
    }

    private static let acting = PhraseBook([
        (
            true,
            [
                "加征", "开征", "征收", "加税", "课", "压上", "提高", "上调", "下调", "降", "调高", "调低", "取消", "保留", "维持", "祭出", "宣布", "威胁", "拟", "将",
                "的关税", "的税率", "关税", "税率", "税项", "报复", "反制", "还击", "课征",
            ]
        )
    ])
    private static let actingReach = 14

    /// 美方宣布加征, 美国关税: a verb or the noun stands between the side and its figure.
    private func acts(_ side: Side, before figure: Range<Int>) -> Bool {
        let end = side.tokens.upperBound
        guard end <= figure.lowerBound else { return false }
        return (end..<min(figure.lowerBound, end + Self.actingReach)).contains { Self.acting.match(in: passage, at: $0) != nil }
    }

    /// 瑞士对美出口将被课39%: who exports bears it, who is exported to takes it.
    private func exported(in clause: Range<Int>, _ sides: [Side]) -> TariffPair? {
        for (phrase, code) in [("对美出口", "US"), ("对美国出口", "US"), ("对华出口", "CN"), ("对中国出口", "CN")] {
            guard let at = clause.first(where: { passage.spells(phrase, at: $0) != nil }) else { continue }
            guard let exporter = sides.last(where: { $0.tokens.lowerBound <= at && $0.code != code }) else { continue }
            return TariffPair(by: code, on: exporter.code)
        }
        return nil
    }

    /// 中国货, 韩国车: the last goods before the figure, or those behind it (100%的中国商品关税).
    private func goods(_ sides: [Side], before figure: Range<Int>) -> Side? {
        let goods = sides.filter { isOfGoods($0) && !isEntered($0) }
        return goods.last { $0.tokens.upperBound <= figure.lowerBound } ?? goods.first
    }

    private static let goodsReach = 7

    /// 中国货, 加拿大的非协定货物: the goods follow at once, or within a few characters that no other word parts.
    private func isOfGoods(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        if TariffWords.hanGoods.match(in: passage, at: end) != nil { return true }
        for index in end..<end + Self.goodsReach {
            guard passage.kind(index) == .han, !["对", "将", "税", "向"].contains(passage.word(index)) else { return false }
            if passage.word(index) == "货" || passage.spells("商品", at: index) != nil || passage.spells("产品", at: index) != nil {
                return true
            }
        }
        return false
    }

    /// 进入美国: whoever lets the goods in takes the tariff.
    private func isEntered(_ side: Side) -> Bool {
        let start = side.tokens.lowerBound
        if (1...3).contains(where: { Self.entering.match(in: passage, at: start - $0)?.end == start }) { return true }
        return ["进", "到"].contains(passage.word(start - 1))
    }
}
