/// What becomes of a tariff in Chinese: 加征25%, 降至10%, 暂停24%, 取消91%, 维持30%.
struct HanTariffKind {
    let passage: Passage

    /// The end of a verb that says where the rate arrives: 降到, 上调至, 减为.
    private static let arrivals: WordSet = ["到", "至", "为", "成", "回"]
    private static let approximations: WordSet = ["约", "近", "逾", "超", "过", "最", "高", "低", "仅", "只", "了", "的", "、", "\"", "“"]
    private static let downs: WordSet = ["降", "减", "低", "下", "削", "砍", "缩", "落", "腰", "半", "少"]
    private static let ups: WordSet = [
        "升", "提", "加", "涨", "高", "上", "抬", "跳", "飙", "拉", "增", "推", "翻", "倍", "码", "攀", "蹿", "窜", "扩",
    ]

    private static let imposing = PhraseBook([
        (
            true,
            [
                "加征", "征收", "开征", "加收", "再加", "另加", "新征", "加课", "课征", "征税", "多加", "多缴", "多收", "祭出", "再征", "增收", "各收", "课以",
                "加税", "课税", "追加", "额外", "附加", "抛出", "反制", "报复", "还以", "回敬", "新增",
            ]
        )
    ])
    /// Before a verb of levying they say that nothing new is put on.
    private static let lasting: WordSet = ["仍", "继", "续", "依", "旧", "还", "须", "缴", "付", "已", "被"]
    private static let pausing = PhraseBook([(true, ["暂停", "停征", "搁置", "暂缓", "中止", "停止加征", "缓征", "推迟", "停止对", "不再加征"])])
    private static let removing = PhraseBook([(true, ["取消", "拿掉", "撤销", "免除", "废除", "移除", "撤除"])])
    private static let levels = PhraseBook([(true, ["平均", "实际税", "综合", "整体", "合计", "总税", "总计", "总数", "有效税", "加起来", "累计"])])
    private static let keeping = PhraseBook([(true, ["保留", "剩余", "其余", "余下", "维持"])])
    private static let parts = PhraseBook([
        (
            true,
            [
                "反制关税", "对等关税", "芬太尼关税", "报复性关税", "报复关税", "附加税", "附加关税", "额外关税", "加征关税", "惩罚性关税", "反倾销税", "反补贴税",
                "新税", "新关税", "保障措施关税", "特别关税", "芬太尼税", "对等税",
            ]
        )
    ])
    private static let reach = 10
    private static let near = 4

    /// Whether the words around the figure are Chinese.
    func covers(_ figure: Range<Int>) -> Bool {
        passage.kind(figure.lowerBound - 1) == .han || passage.kind(figure.upperBound) == .han
    }

    func kind(of figure: Range<Int>, in sentence: Range<Int>) -> String {
        if let move = move(to: figure) { return move }
        let before = clauseStart(figure, sentence)..<figure.lowerBound
        let behind = figure.upperBound..<clauseEnd(figure, sentence)
        if before.suffix(Self.reach).contains(where: { Self.levels.match(in: passage, at: $0) != nil }) { return "total" }
        let isPart = namesPart(figure)
        if isPaused(figure, in: sentence) { return "added" }
        if before.contains(where: { Self.removing.match(in: passage, at: $0) != nil }) { return "cut" }
        // 35%的反补贴税会被取消: the tax had been put on top.
        if behind.contains(where: { Self.removing.match(in: passage, at: $0) != nil }) { return isPart ? "added" : "cut" }
        if isPart { return "added" }
        if (before.contains { isKept($0) } || behind.prefix(Self.near).contains { isKept($0) }) {
            return speaksOfParts(sentence, before: figure) ? "added" : "total"
        }
        return before.suffix(Self.reach).contains { isImposed($0, figure) } ? "added" : "total"
    }

    /// 24%的关税暂停实施.
    func isPaused(_ figure: Range<Int>, in sentence: Range<Int>) -> Bool {
        (clauseStart(figure, sentence)..<clauseEnd(figure, sentence)).contains {
            !figure.contains($0) && Self.pausing.match(in: passage, at: $0) != nil
        }
    }

    /// 由10%上调至25%, 降到30%, 跳到104%、145%.
    func move(to figure: Range<Int>) -> String? {
        var end = figure.lowerBound - 1
        // 跳到104%、145%: the verb goes for the second too.
        if passage.word(end) == "、", passage.word(end - 1) == "%" { end -= 3 }
        while end > figure.lowerBound - Self.near - 4, passage.isWord(end, in: Self.approximations),
            !Self.arrivals.contains(passage.word(end))
        {
            end -= 1
        }
        guard passage.isWord(end, in: Self.arrivals) else { return nil }
        for index in (end - 3..<end).reversed() where passage.kind(index) == .han {
            if passage.isWord(index, in: Self.downs) { return "cut" }
            // 跳回, 恢复到: it returns to what it was.
            if passage.word(end) == "回" || passage.word(index) == "回" { return nil }
            if passage.isWord(index, in: Self.ups) { return "rise" }
        }
        return nil
    }

    private static let breaks: WordSet = ["，", ",", "；", ";", "。", "、", "%"]

    private func clauseStart(_ figure: Range<Int>, _ sentence: Range<Int>) -> Int {
        var start = figure.lowerBound
        let limit = max(sentence.lowerBound, figure.lowerBound - 3 * Self.reach)
        while start > limit, !passage.isWord(start - 1, in: Self.breaks) { start -= 1 }
        // 对美国货加税，税率5%到25%不等
        if passage.spells("税率", at: start) != nil, start > limit + 1 {
            start -= 1
            while start > limit, !passage.isWord(start - 1, in: Self.breaks) { start -= 1 }
        }
        return start
    }

    private func clauseEnd(_ figure: Range<Int>, _ sentence: Range<Int>) -> Int {
        var end = figure.upperBound
        let limit = min(sentence.upperBound, figure.upperBound + 2 * Self.reach)
        while end < limit, !passage.isWord(end, in: Self.breaks) { end += 1 }
        return max(figure.upperBound, end)
    }

    /// 10%的反制关税, 芬太尼关税20%.
    private func namesPart(_ figure: Range<Int>) -> Bool {
        let behind = (0...Self.near).contains { gap in
            let index = figure.upperBound + gap
            return (figure.upperBound..<index).allSatisfy { passage.kind($0) == .han || passage.kind($0) == .mark && !isStop($0) }
                && Self.parts.match(in: passage, at: index) != nil
        }
        return behind
            || (1...8).contains { gap in
                guard let end = Self.parts.match(in: passage, at: figure.lowerBound - gap)?.end else { return false }
                return end <= figure.lowerBound && end >= figure.lowerBound - 2
            }
    }

    private func isStop(_ index: Int) -> Bool { passage.isWord(index, in: Self.breaks) }

    private func isKept(_ index: Int) -> Bool { Self.keeping.match(in: passage, at: index) != nil }

    /// 加征的24%关税暂停, 保留10%: what is left is a part of what was added.
    private func speaksOfParts(_ sentence: Range<Int>, before figure: Range<Int>) -> Bool {
        (max(sentence.lowerBound, figure.lowerBound - 6 * Self.reach)..<figure.lowerBound).contains {
            Self.pausing.match(in: passage, at: $0) != nil || Self.parts.match(in: passage, at: $0) != nil
        }
    }

    private func isImposed(_ index: Int, _ figure: Range<Int>) -> Bool {
        guard let end = Self.imposing.match(in: passage, at: index)?.end, figure.lowerBound - end <= Self.reach else { return false }
        // 征收的关税最高25%, 仍课25%
        if passage.word(end) == "的", passage.word(end + 1) != "关" { return !passage.isWord(index - 1, in: Self.lasting) }
        return !(1...2).contains { passage.isWord(index - $0, in: Self.lasting) && passage.word(index) != "加" }
    }
}
