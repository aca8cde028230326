/// Speech by a noun in Chinese prose: 李成钢的说法是“…”, 口径只有“…”, 回应却只有四个字：…, 只讲了几句：….
enum ChineseSayings {
    private static let nouns = PhraseBook<Bool>([
        (
            true,
            """
            说法 讲法 说辞 回答 回应 回复 答复 答案 表态 口径 解释 措辞 措词 字眼 用词 用语 原话 评价 评语 立场 态度 看法 判断 结论 观点 意思 意见 要求 条件 建议 警告 名言 口号 版本 定性
            反应 形容 理由 预测 预期 承诺 原文 标题 提法 话术 声音 论调
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        )
    ])
    private static let hedges: WordSet = ["则", "却", "也", "仍", "还", "便", "就", "只", "都", "一", "直", "依", "然", "不", "过", "倒", "很", "是"]
    private static let marks: WordSet = [":", "“", "「", "\"", "『"]

    /// 在鲁比奥看来，…: whose view it is stands between.
    static func view(in passage: Passage, at index: Int) -> Int? {
        guard let end = passage.spells("看来", at: index), passage.word(end) == "," else { return nil }
        let open = (max(0, index - 12)..<index).last { passage.kind($0) == .mark || passage.word($0) == "在" }
        return open.map { passage.word($0) == "在" } == true ? end : nil
    }

    /// 说法是, 的回答则只有, 写的是: up to where the words begin. With 是 a clause may follow, with other copulas marks or a colon.
    static func copula(in passage: Passage, at index: Int) -> Int? {
        if let end = relative(in: passage, at: index) { return end }
        guard let (_, nounEnd) = nouns.match(in: passage, at: index) else { return nil }
        let before = passage.word(index - 1)
        let isOwned =
            before == "的" || passage.kind(index - 1) == .mark
            || passage.mentions(in: max(0, index - 10)..<index).last?.tokens.upperBound == index
        guard isOwned else { return nil }
        var end = nounEnd
        while end < nounEnd + 5, passage.isWord(end, in: hedges) { end += 1 }
        let isCopula = end > nounEnd && passage.word(end - 1) == "是"
        if before == "的", let colon = (nounEnd..<nounEnd + 8).first(where: { passage.word($0) == ":" }),
            (nounEnd..<colon).allSatisfy({ passage.kind($0) == .han })
        {
            return colon
        }
        if passage.word(end) == "为" || passage.word(end) == "有" || passage.word(end) == "叫" { end += 1 }
        if let counted = count(in: passage, at: end) { end = counted }
        guard end > nounEnd else { return nil }
        if passage.isWord(end, in: marks) { return end }
        // The matter is told about the words: 立场是一贯的.
        guard isCopula, isTold.contains(where: { passage.spells($0, at: index) != nil }) else { return nil }
        return passage.word(end) == "," || passage.kind(end) == .han ? end : nil
    }

    /// What ends a noun of speech with its verb.
    static let copulas = ["是", "为", "有", "叫", "句", "字", "话", "点"]

    /// Nouns that are nothing but words: a clause may follow their copula.
    private static let isTold = ["说法", "回答", "答复", "解释", "原话", "看法", "字眼", "措辞", "措词", "口径", "表态", "回应"]

    /// 事实清单写的是“…”, 他讲的是：….
    private static func relative(in passage: Passage, at index: Int) -> Int? {
        guard passage.isWord(index, in: speaking), passage.spells("的是", at: index + 1) != nil else { return nil }
        // 他讲的是大白话：….
        let end = index + 3
        guard let mark = (end...end + 4).first(where: { passage.isWord($0, in: marks) }) else { return nil }
        return (end..<mark).allSatisfy { passage.kind($0) == .han } ? mark : nil
    }

    private static let speaking: WordSet = ["说", "讲", "写", "答", "回", "补", "撂", "丢", "甩", "扔", "留", "抛", "喊", "问", "道", "加", "念", "用"]
    private static let measures: WordSet = ["句", "点", "番", "段", "行", "次", "条"]

    /// 补了一句：, 只讲了几句：, 留下三个字：: behind the verb how many words they were, and a colon or marks.
    static func counted(in passage: Passage, at index: Int) -> Int? {
        guard passage.isWord(index, in: speaking) else { return nil }
        var end = index + 1
        while end < index + 3, ["了", "下", "过", "充", "出", "上"].contains(passage.word(end)) { end += 1 }
        guard end > index + 1, let counted = count(in: passage, at: end) else { return nil }
        return passage.isWord(counted, in: marks) || passage.word(counted) == "," ? counted : nil
    }

    /// 一句, 几句话, 四个字.
    private static func count(in passage: Passage, at index: Int) -> Int? {
        guard ["一", "两", "几", "三", "四", "五", "六", "八", "这", "句", "数"].contains(passage.word(index)) || passage.kind(index) == .number else {
            return nil
        }
        var end = index + (passage.word(index) == "句" ? 0 : 1)
        if passage.word(end) == "个" { return passage.word(end + 1) == "字" || passage.word(end + 1) == "词" ? end + 2 : nil }
        guard passage.isWord(end, in: measures) else { return nil }
        end += 1
        if passage.word(end) == "话" || passage.word(end) == "字" { end += 1 }
        return end
    }
}
