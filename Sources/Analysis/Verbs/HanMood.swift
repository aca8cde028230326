/// What the characters around a Chinese verb make of it: 将, 拟 and 即将, 了 and 已, 未 and 没有, 可能 and 若, 同意 and 商定, 的 and 后 behind it.
struct HanMood: Sendable {
    enum Kind: Sendable {
        case real
        /// 同意, 商定, 约定.
        case agreed
        /// 将, 拟, 定于.
        case coming
        /// 预计, 计划.
        case expected
        /// 未能, 无法, 没有.
        case failed
        /// 可能, 希望, 若, 是否, 尚未, 否认.
        case unsure
    }

    var kind = Kind.real
    /// 曾, 此前, 去年.
    var isEarlier = false
    /// 达成的 (协议): tells which one.
    var isAttributive = false
    /// 生效后, 到期前: told as the time of something else.
    var isPassing = false

    /// - Parameters:
    ///   - object: the noun behind the verb that it is told of, if there is one.
    ///   - clause: of the verb, as ``clause(around:_:in:)`` gives it.
    init(of verb: Range<Int>, object: Range<Int>?, _ clause: Range<Int>, in passage: Passage) {
        let lead = max(clause.lowerBound, verb.lowerBound - Self.reach)..<verb.lowerBound
        for (cue, tokens) in Self.cues.matches(in: passage, lead) { read(cue, tokens, verb, in: passage) }
        readBehind(verb, object, clause, in: passage)
    }

    private static let reach = 24
    /// 未 denies what stands right behind it; a verb and its object may stand between 没有 and 达成.
    private static let denialReach = 4

    private mutating func read(_ cue: Cue, _ tokens: Range<Int>, _ verb: Range<Int>, in passage: Passage) {
        let gap = verb.lowerBound - tokens.upperBound
        switch cue {
        case .unsure: kind = .unsure
        case .doubted: if gap <= Self.denialReach { kind = .unsure }
        case .failed: if gap <= Self.denialReach, kind != .unsure { kind = .failed }
        case .agreed: if kind != .unsure { kind = .agreed }
        case .coming: if kind == .real || kind == .expected { kind = .coming }
        case .expected: if kind == .real { kind = .expected }
        case .earlier: isEarlier = true
        case .nothing: break
        }
    }

    private mutating func readBehind(_ verb: Range<Int>, _ object: Range<Int>?, _ clause: Range<Int>, in passage: Passage) {
        var index = verb.upperBound
        if passage.isWord(index, in: Self.aspects) { index += 1 }
        if passage.word(index) == "的" {
            isAttributive = true
            return
        }
        let end = min(clause.upperBound, verb.upperBound + Self.behindReach)
        while index < end {
            // 达成实质性的协议: within the object it tells nothing of the verb.
            if passage.word(index) == "的", index >= object?.upperBound ?? 0, index - verb.upperBound <= Self.objectReach,
                index + 1 < clause.upperBound,
                passage.kind(index + 1) == .han
            {
                if !Self.acts.contains(where: { passage.spells($0, at: index + 1) != nil }) { isAttributive = true }
                return
            }
            if passage.isWord(index, in: Self.after), !passage.isWord(index - 1, in: Self.compounds),
                !passage.isWord(index + 1, in: Self.later)
            {
                isPassing = true
                return
            }
            index += 1
        }
        let last = clause.upperBound - 1
        if last >= verb.upperBound, passage.isWord(last, in: Self.during), !passage.isWord(last - 1, in: Self.compounds) {
            isPassing = true
        }
    }

    private static let behindReach = 12
    private static let objectReach = 9
    private static let aspects: WordSet = ["了", "过"]
    private static let after: WordSet = ["后", "前"]
    /// 今后, 最后, 会后: no "after" of a verb.
    private static let compounds: WordSet = [
        "今", "最", "随", "此", "前", "然", "落", "背", "幕", "先", "延", "往", "押", "其", "小", "到", "同", "及", "按", "临", "当", "两", "月", "年", "目", "从",
        "空", "以", "向", "生",
    ]
    private static let later: WordSet = ["续", "者", "天", "果", "面", "景", "往", "提"]
    private static let during: WordSet = ["时", "前", "来", "际", "间", "中"]
    /// 延长休战的决定: as good as the verb.
    private static let acts = ["决定", "公告", "行政", "命令", "声明", "通知", "消息", "协议", "共识", "总统令", "文告"]

    private enum Cue: Sendable { case unsure, doubted, failed, agreed, coming, expected, earlier, nothing }

    private static let cues = PhraseBook<Cue>([
        (
            .unsure,
            [
                "可能", "有望", "可望", "希望", "如果", "若", "假如", "倘若", "如能", "能否", "是否", "会否", "应该", "应当", "应在", "应于", "应尽", "应由", "应把", "应将", "应继",
                "应以", "理应", "应就", "应先", "应立即", "应停", "应取消", "应通过", "必须", "需要", "须", "呼吁", "敦促",
                "寻求", "考虑", "争取", "期待", "讨论", "商讨", "探讨", "推动", "一旦", "除非", "愿", "盼", "要求", "建议", "有意", "提议", "想要", "或许", "或将",
                "或会", "力争", "尝试", "试图", "旨在", "以便", "谈及", "为了", "倡议", "主张", "料会", "有机会", "很可能", "不排除", "至少", "难以", "要不要", "何时",
                "传闻", "据传", "预测", "猜测", "担心", "忧", "恐", "否认", "无意", "促", "即使",
            ]
        ),
        (.doubted, ["或", "尚未", "还没", "并未", "从未", "未曾", "不", "不会", "并非", "没有要", "无须", "仍未", "尚无", "拒绝"]),
        (.failed, ["未能", "无法", "没能", "未", "没有", "没", "未有", "無"]),
        (.agreed, ["同意", "商定", "约定", "说好", "谈妥", "约好", "决定", "讲好", "谈定", "讲定", "达成一致"]),
        (.coming, ["将", "拟", "即将", "定于", "将会", "会于", "会在", "会再", "会继续", "要在", "会把", "宣布将"]),
        (.expected, ["预计", "计划", "准备", "打算", "料将", "预料", "预期", "有待", "待", "原定"]),
        (.earlier, ["曾", "此前", "早前", "先前", "去年", "当时", "当年", "原本", "早先", "前年", "年前", "月前"]),
        (.nothing, ["将近", "不断", "不久", "不过", "不少", "不仅", "不但", "未来", "对待", "招待", "等待", "接待", "没完", "不同", "不料", "不止", "不到", "不满"]),
    ])

    // MARK: Clauses

    private static let breaks: WordSet = ["，", "。", "；", "：", "！", "？", ",", ";", ":", "!", "?", ".", "…", "\n"]

    /// The clause that words stand in: up to a mark, or to the space that headlines are parted with.
    static func clause(around words: Range<Int>, _ sentence: Range<Int>, in passage: Passage) -> Range<Int> {
        var start = words.lowerBound
        while start > sentence.lowerBound, !passage.isWord(start - 1, in: breaks), !isParted(start - 1, in: passage) { start -= 1 }
        var end = words.upperBound
        while end < sentence.upperBound, !passage.isWord(end, in: breaks), !isParted(end - 1, in: passage) { end += 1 }
        return start..<end
    }

    /// A space between two Han characters.
    private static func isParted(_ index: Int, in passage: Passage) -> Bool {
        passage.kind(index) == .han && passage.kind(index + 1) == .han && !passage.isSolid(index..<index + 2)
    }
}
