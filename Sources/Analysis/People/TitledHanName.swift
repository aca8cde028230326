/// Reads a Chinese name that follows a title, whatever comes behind it: 首席经济学家方敏下调了预测, 豆农约翰·米勒去年就卖光了.
///
/// Nothing marks where a name of two or three characters ends, so the title must be one that introduces people, and a third character that
/// begins a common word is left out.
enum TitledHanName {
    private static let titles = PhraseBook<Bool>([
        (
            true,
            [
                "经济学家", "分析师", "研究员", "教授", "院长", "主任", "副主任", "所长", "副所长", "发言人", "首席执行官", "总裁", "副总裁", "董事长", "总经理", "经理", "部长", "副部长",
                "司长", "副司长", "局长", "副局长", "处长", "市长", "省长", "州长", "大使", "公使", "参赞", "秘书长", "会长", "副会长", "理事长", "议员", "律师", "学者", "专家",
                "创始人", "书记", "总书记", "大臣", "长官", "记者", "理事", "干事", "委员", "评论员", "特使", "代办", "行长", "副行长", "社长", "台长", "校长", "州务卿", "司令",
                "发言官", "交易员", "工程师", "撰稿人", "主播", "编辑", "总监", "副书记", "检察长", "参议员", "众议员", "作坊主", "农场主", "联席主席", "总干事", "署长", "厅长", "区长",
                "县长", "首长", "特首", "司司长", "高级研究员",
                "负责人", "外长", "防长", "财长", "总理", "副总理", "首相", "策略师", "合伙人", "顾问", "进口商", "出口商", "豆农", "农户", "农民", "店主", "老板", "官员", "主席",
                "副主席",
                "总统", "副总统", "国务卿", "国务委员", "贸易代表", "谈判代表", "首席代表",
            ]
        )
    ])
    /// Third characters that belong to the sentence: 方敏在…, 李强对….
    private static let particles: WordSet = [
        "在", "对", "向", "将", "已", "则", "还", "就", "于", "与", "及", "等", "的", "了", "是", "为", "说", "称", "被", "把", "让", "给", "以", "由", "从", "和",
        "同", "也", "又",
        "曾", "会", "率", "出", "指", "认", "表", "回", "接", "参", "宣", "警", "呼", "介", "透", "撰", "发", "抵", "访", "去", "昨", "今", "日", "下", "上", "就",
        "赴", "因",
        "不", "没", "有", "应", "当", "问", "都", "内", "期", "命", "职",
    ]
    private static let twoCharacterVerbs = [
        "强调", "建议", "主张", "代表", "分析", "预测", "预计", "提出", "告诉", "解释", "前往", "前来", "坦言", "直言", "重申", "写道", "补充", "批评", "担任",
    ]

    /// - Parameter index: where a title may begin.
    /// - Returns: the tokens of the name behind it.
    static func name(behindTitleAt index: Int, in passage: Passage) -> Range<Int>? {
        guard passage.kind(index) == .han, let (_, start) = titles.match(in: passage, at: index) else { return nil }
        if let glossed = glossedName(from: start, in: passage) { return glossed }
        if let foreign = HanName.foreignName(startingAt: start, in: passage) { return foreign }
        guard HanName.beginsName(start, in: passage), passage.kind(start + 1) == .han, !HanName.isWord(start, in: passage) else {
            return nil
        }
        let length = HanName.beginsCompound(start, in: passage) ? 3 : 2
        let short = start..<start + length
        // 胡和平: behind a surname that is no word, 和 begins the given name.
        let isNameLike = short.dropFirst().allSatisfy {
            passage.kind($0) == .han && (!passage.isWord($0, in: particles) || passage.word($0) == "和") && !isVerb($0, in: passage)
        }
        guard isNameLike else { return nil }
        let next = short.upperBound
        guard passage.kind(next) == .han, !passage.isWord(next, in: particles), !isVerb(next, in: passage) else { return short }
        return short.lowerBound..<next + 1
    }

    /// 社长高梨俊介（Shunsuke Takanashi）: up to where the name is written once more in Latin letters.
    private static func glossedName(from start: Int, in passage: Passage) -> Range<Int>? {
        var end = start
        while end < start + 6, passage.kind(end) == .han { end += 1 }
        guard end - start >= 2, passage.word(end) == "(", passage.isCapitalised(end + 1), passage.kind(end + 2) == .word else { return nil }
        return passage.spells("的", at: end - 1) == nil ? start..<end : nil
    }

    private static func isVerb(_ index: Int, in passage: Passage) -> Bool {
        twoCharacterVerbs.contains { passage.spells($0, at: index) != nil }
    }
}
