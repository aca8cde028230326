/// The Chinese verbs that report what somebody says, thinks or writes.
enum ChineseVerbs {
    /// What may follow a verb.
    enum Form: Sendable {
        /// What is said follows at once, or behind a comma or colon: 称, 表示, 认为.
        case clause
        /// The same, but it may have a thing for its object (透露细节): what follows at once must look like a clause.
        case mixed
        /// A comma, a colon or marks come first; else an object does: 回应, 介绍, 批评.
        case paused
        /// Only marks or a colon come first: 骂中国“…”, 归咎于对方“…”.
        case marked
    }

    /// Of speech and opinion, with nothing but what is said behind them.
    private static let clausal = words(
        """
        说 称 指 讲 话 表示 指出 坦言 直言 坦承 坦陈 自承 声称 宣称 谎称 坚称 辩称 诡称 指称 自称 供称 诉称 笑称 戏称 认为 觉得 以为 断言 断定 坚信 深信 确信 写道 说道 问道 答道
        说过 讲过 爆料 感叹 感慨 慨叹 哀叹 惊叹 直呼 惊呼 疾呼 高呼 高喊 大喊 笑言 戏言 扬言 放话 撂话 放风 声言 申明 表明 言明 阐明 点明 道破 直指 直斥 怒斥 痛斥 告诉记者 告诉媒体 称之为 称其为
        """)
    /// Of speech, opinion and forecast, with a clause or with a thing for their object.
    private static let mixed = words(
        """
        强调 重申 透露 透漏 警告 主张 承认 相信 抱怨 埋怨 吐槽 担心 担忧 忧心 证实 确认 披露 揭露 保证 担保 誓言 发誓 威胁 暗示 预告 预言 预警 示警 希望 期望 期待 盼 盼望 坚持 力主 力陈
        估计 估算 估 料 预计 预期 预测 预料 预估 预判 推算 测算 粗估 推测 推估 推断 揣测 猜测 判断 研判 狠批 痛批 怒批 炮轰
        """)
    private static let paused = words(
        """
        呼吁 吁 介绍 回应 回答 答复 补充 解释 反驳 驳斥 批评 指责 抨击 谴责 敦促 宣布 宣示 评论 点评 评价 分析 提到 谈到 讲到 谈及 提及 述及 表态 留言 发文 发帖 喊话 告诉 形容 质疑 反问 追问 提醒
        建议 提议 倡议 承诺 许诺 允诺 提出 澄清 更正 订正 纠正 否认 通报 报道 报导 写 问 答 道 感言 寄语 打趣 调侃 自嘲 总结 归纳 概括 说明 阐述 解读 控诉 称作 称为 形容为 比作 说成 斥为 批为 写着
        列举 呛 引述 转述 复述 陈述 讲述 描述 致辞 致词 开口 要求 交代 嘱咐 叮嘱 劝告 劝道 告诫 回呛 反呛 呛声 回怼 怒怼 开腔 作答 定调 宣誓 回忆 回顾 附和
        """)
    private static let marked = words(
        "骂 痛骂 大骂 怒骂 讥 嘲讽 讥讽 讽刺 揶揄 挖苦 夸 盛赞 大赞 称赞 赞扬 赞 归咎于 归因于 归功于 归结为 怪罪 指控 斥责 喝斥 宣告 揭穿 不承认 叫嚣 抛出 搬出 起了个标题叫 打出 写")
    /// 批评说, 解释称, 补充道: the verb of the matter and the verb of speech are one.
    private static let joined: [String] =
        ((clausal + mixed + paused).filter { $0.count == 2 && !["说", "道", "称"].contains($0.suffix(1)) }
        + ["告诉记者", "告诉媒体", "声明"]).flatMap { matter in ["说", "称", "指", "道", "到"].map { matter + $0 } }

    private static let book = PhraseBook<Form>([(.clause, clausal + joined), (.mixed, mixed), (.paused, paused), (.marked, marked)])

    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// A verb of speech that begins at a token and is no part of a noun, or a noun of speech with its copula (说法是).
    static func verb(in passage: Passage, at index: Int) -> (form: Form, end: Int)? {
        guard passage.kind(index) == .han else { return nil }
        if let end = ChineseSayings.copula(in: passage, at: index) ?? ChineseSayings.counted(in: passage, at: index)
            ?? ChineseSayings.view(in: passage, at: index)
        {
            return (.clause, end)
        }
        guard case (let form, var end)? = book.match(in: passage, at: index), !isPartOfWord(index, end, in: passage) else { return nil }
        // 直斥|指控毫无根据.
        if end - index > 2, passage.word(end - 1) == "指", passage.isWord(end, in: beyondPointing) { end -= 1 }
        return (form, end)
    }

    private static let addressing: WordSet = ["告诉", "警告", "提醒", "正告", "转告", "通知", "告诫"]
    private static let addresseeLimit = 8

    /// 警告何立峰，…: behind a verb that has a listener for its object, where the comma stands.
    static func pause(behind verb: Range<Int>, _ form: Form = .clause, in passage: Passage) -> Int? {
        if form == .marked { return passage.word(verb.upperBound) == ":" ? verb.upperBound : nil }
        if [",", ":"].contains(passage.word(verb.upperBound)) { return verb.upperBound }
        guard addressing.contains(passage.tokens[verb].map(\.text).joined()) else { return nil }
        var end = verb.upperBound
        while end < verb.upperBound + addresseeLimit, passage.kind(end) == .han || passage.kind(end) == .word { end += 1 }
        return passage.word(end) == "," || passage.word(end) == ":" ? end : nil
    }

    /// The last one that ends within a range.
    static func last(in tokens: Range<Int>, of passage: Passage) -> Range<Int>? {
        for index in tokens.reversed() {
            guard let (_, end) = verb(in: passage, at: index), end <= tokens.upperBound else { continue }
            // 回应称 is one verb.
            let first = (max(tokens.lowerBound, index - joinedReach)..<index).first { verb(in: passage, at: $0)?.end == end }
            return (first ?? index)..<end
        }
        return nil
    }

    private static let joinedReach = 4

    private static let beforeSaying: WordSet = [
        "小", "法", "学", "据", "听", "传", "话", "演", "解", "邪", "假", "再", "所", "难", "虽", "胡", "游", "照", "按", "换", "来", "如", "被", "不", "没", "可",
        "怎",
    ]
    private static let beyondSaying: WordSet = [
        "明", "法", "辞", "服", "谎", "教", "书", "客", "情", "了", "过", "的", "话", "着", "起", "完", "好", "到", "满", "不", "定", "穿", "破",
    ]
    private static let beforeNaming: WordSet = [
        "名", "号", "职", "简", "统", "对", "俗", "昵", "堪", "匀", "美", "通", "尊", "爱", "人", "戏", "据", "自", "被", "所", "不", "没", "可", "宣", "声",
    ]
    private static let beyondNaming: WordSet = [
        "赞", "谢", "呼", "为", "作", "号", "得", "霸", "职", "心", "之", "的", "了", "其", "帝", "王", "道", "臣", "病", "量", "重",
    ]
    private static let beyondPointing: WordSet = [
        "数", "标", "定", "导", "责", "控", "令", "挥", "向", "引", "示", "望", "南", "针", "的", "着", "甲", "纹", "日", "出", "点", "派", "名", "摘", "教", "明",
        "正", "认", "使", "代", "涉",
    ]
    /// 材料, 评估, 好吁: characters before the short verbs of forecast that make other words of them.
    private static let beforeShort: WordSet = [
        "材", "预", "原", "资", "饮", "不", "意", "塑", "燃", "照", "史", "肥", "面", "涂", "废", "调", "作", "配", "饲", "养", "香", "颜", "毛", "布", "质", "辅",
        "评", "高", "低",
        "长", "吁", "难", "够", "可", "期", "所", "爆",
    ]
    private static let beyondShort: WordSet = [
        "理", "值", "算", "计", "定", "量", "到", "价", "头", "的", "子", "想", "望", "吁", "请", "声", "鼻", "人", "着", "了",
    ]

    private static func isMark(_ word: String) -> Bool { [":", "“", "「", "\"", "『"].contains(word) }

    /// 职称, 小说, 说明, 称赞, 指数, 知道: single characters that stand in other words; 预期的, 表示的: an attribute.
    private static func isPartOfWord(_ start: Int, _ end: Int, in passage: Passage) -> Bool {
        let (before, after) = (passage.word(start - 1), passage.word(end))
        guard end - start == 1 else {
            return after == "的" || (["不", "未", "没", "被", "可"].contains(before)) || (before == "有" && after != ",")
        }
        switch passage.word(start) {
        case "说":
            if after == "出", passage.word(end + 1) != "口" { return true }
            // 援引发言人的话说.
            if before == "话", passage.word(start - 2) == "的" { return false }
            return passage.isWord(start - 1, in: beforeSaying) || passage.isWord(end, in: beyondSaying)
        // 发言人称, but 人称“铁娘子”.
        case "称" where before == "人" && ["言", "责", "事"].contains(passage.word(start - 2)): return passage.isWord(end, in: beyondNaming)
        case "称": return passage.isWord(start - 1, in: beforeNaming) || passage.isWord(end, in: beyondNaming)
        case "指":
            return passage.isWord(end, in: beyondPointing)
                || ["股", "沪", "道", "纳", "期", "手", "恒", "标", "特", "所", "是", "点", "意", "拇", "食", "戒", "被"].contains(before)
        case "讲":
            return passage.isWord(end, in: beyondSaying) || ["究", "解", "稿", "座", "坛", "规", "理", "师", "堂"].contains(after)
                || ["演", "来", "听", "不"].contains(before)
        // 他又话，…, as Cantonese says it.
        case "话": return after != "," || !["又", "亦", "就", "则", "还", "他", "她"].contains(before)
        case "料", "估", "盼", "吁", "呛": return passage.isWord(start - 1, in: beforeShort) || passage.isWord(end, in: beyondShort)
        case "写": return !isMark(after) || ["填", "编", "书", "改", "缩", "特", "描"].contains(before)
        case "赞", "夸", "骂", "讥":
            return ["点", "称", "盛", "大", "责", "辱", "挨", "被", "浮"].contains(before) || ["成", "助", "同", "美", "许", "大", "张"].contains(after)
        case "道":
            return after != ":" || ["知", "报", "渠", "通", "轨", "街", "频", "管", "航", "填", "编", "书"].contains(before)
        case "答" where ["只", "仅", "则"].contains(before): return false
        case "问", "答": return ![",", ":"].contains(after) || !["他", "她", "者", "人", "员", "会", "问", "回", "只", "则", "仅"].contains(before)
        default: return false
        }
    }
}
