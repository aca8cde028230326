/// The Chinese verbs that report what somebody says, thinks or writes.
enum ChineseVerbs {
    /// What may follow a verb.
    enum Form: Sendable {
        /// What is said follows at once, or behind a comma or colon: 称, 表示, 认为.
        case clause
        /// A comma, a colon or marks come first; else an object does: 回应, 介绍, 批评.
        case paused
    }

    private static let clausal = [
        "表示", "指出", "强调", "重申", "透露", "警告", "坦言", "直言", "坦承", "声称", "宣称", "谎称", "认为", "主张", "断言", "承认",
        "相信", "抱怨", "反驳说", "反驳称", "质疑说", "申明", "声明说", "说", "称", "指", "提醒说", "讲", "告诉记者", "告诉媒体", "放话", "扬言", "誓言", "担心", "担忧",
        "证实", "披露", "保证", "写道", "说道", "爆料", "感叹", "感慨", "深信", "指称", "坚称", "辩称", "直指", "狠批", "说过", "称之为", "称其为",
    ]
    private static let paused = [
        "呼吁", "介绍", "回应", "回答", "答复", "补充", "解释", "反驳", "批评", "指责", "抨击", "谴责", "痛批", "敦促", "宣布", "评论", "评价", "分析", "提到", "谈到", "谈及", "提及",
        "表态", "留言", "发文", "发帖", "喊话", "告诉", "形容", "质疑", "反问", "追问", "提醒", "建议", "承诺", "提出", "澄清", "否认", "通报", "报道", "问道", "答道", "写", "问",
        "答",
        "道", "感言", "寄语", "打趣", "调侃", "自嘲", "笑称", "总结", "判断", "研判", "说明", "解读", "驳斥", "控诉", "称作", "称为", "形容为", "比作", "说成", "斥为", "批为", "写着",
        "列举", "引述", "转述", "致辞", "开口", "要求", "交代", "叮嘱",
        "估计", "估算", "预计", "预期", "预测", "推测", "推估",
        "嘱咐", "劝告", "劝道", "纠正",
    ]
    /// 批评说, 解释称, 补充道: the verb of the matter and the verb of speech are one.
    private static let matters = [
        "介绍", "回应", "补充", "解释", "批评", "敦促", "反驳", "评论", "分析", "提醒", "发文", "发帖", "留言", "表态", "澄清", "通报", "报道", "喊话", "抱怨", "质疑", "回答", "宣布",
        "呼吁",
        "抨击", "谴责", "强调", "重申", "警告", "透露", "指责", "感叹", "坦言", "声明", "总结", "纠正", "答复", "调侃", "判断", "告诉记者", "告诉媒体",
    ]

    private static let joined: [String] = matters.flatMap { matter in ["说", "称", "指", "道"].map { matter + $0 } }

    private static let book = PhraseBook<Form>([(.clause, clausal + joined), (.paused, paused)])

    /// A verb of speech that begins at a token and is no part of a noun.
    static func verb(in passage: Passage, at index: Int) -> (form: Form, end: Int)? {
        guard passage.kind(index) == .han, let (form, end) = book.match(in: passage, at: index), !isPartOfWord(index, end, in: passage)
        else {
            return nil
        }
        return (form, end)
    }

    private static let addressing: WordSet = ["告诉", "警告", "提醒", "正告", "转告", "通知"]
    private static let addresseeLimit = 8

    /// 警告何立峰，…: behind a verb that has a listener for its object, where the comma stands.
    static func pause(behind verb: Range<Int>, in passage: Passage) -> Int? {
        if [",", ":"].contains(passage.word(verb.upperBound)) { return verb.upperBound }
        guard addressing.contains(passage.tokens[verb].map(\.text).joined()) else { return nil }
        var end = verb.upperBound
        while end < verb.upperBound + addresseeLimit, passage.kind(end) == .han || passage.kind(end) == .word { end += 1 }
        return passage.word(end) == "," || passage.word(end) == ":" ? end : nil
    }

    /// The last one that ends within a range.
    static func last(in tokens: Range<Int>, of passage: Passage) -> Range<Int>? {
        for index in tokens.reversed() {
            if let (_, end) = verb(in: passage, at: index), end <= tokens.upperBound { return index..<end }
        }
        return nil
    }

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

    /// 职称, 小说, 说明, 称赞, 指数, 知道: single characters that stand in other words; 预期的, 表示的: an attribute.
    private static func isPartOfWord(_ start: Int, _ end: Int, in passage: Passage) -> Bool {
        let (before, after) = (passage.word(start - 1), passage.word(end))
        guard end - start == 1 else {
            return after == "的" || ["不", "未", "没", "被", "可"].contains(before) || (before == "有" && after != ",")
        }
        switch passage.word(start) {
        case "说":
            if after == "出", passage.word(end + 1) != "口" { return true }
            // 援引发言人的话说.
            if before == "话", passage.word(start - 2) == "的" { return false }
            return passage.isWord(start - 1, in: beforeSaying) || passage.isWord(end, in: beyondSaying)
        case "称": return passage.isWord(start - 1, in: beforeNaming) || passage.isWord(end, in: beyondNaming)
        case "指":
            return passage.isWord(end, in: beyondPointing)
                || ["股", "沪", "道", "纳", "期", "手", "恒", "标", "特", "所", "是", "点", "意", "拇", "食", "戒", "被"].contains(before)
        case "讲":
            return passage.isWord(end, in: beyondSaying) || ["究", "解", "稿", "座", "坛", "规", "理", "师", "堂"].contains(after)
                || ["演", "来", "听", "不"].contains(before)
        case "道", "写":
            return after != ":" || ["知", "报", "渠", "通", "轨", "街", "频", "管", "航", "填", "编", "书"].contains(before)
        case "问", "答": return ![",", ":"].contains(after) || !["他", "她", "者", "人", "员", "会", "问", "回"].contains(before)
        default: return false
        }
    }
}
