/// Cuts off what Chinese prose puts between a subject and its verb: 5日, 在会上, 接受采访时, 率团访美期间, 随后又.
enum ChineseAdverbials {
    private static let reach = 28

    /// The subject without them.
    static func stripped(_ tokens: Range<Int>, in passage: Passage) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound {
            // 在…记者会上: the setting as a whole before 会上 alone.
            if passage.word(end - 1) == "上", let setting = setting(endingAt: end, from: tokens.lowerBound, in: passage), setting < end {
                end = setting
            } else if let shorter = adverbs.start(endingAt: end, in: passage), shorter > tokens.lowerBound {
                end = shorter
            } else if let shorter = gloss(endingAt: end, from: tokens.lowerBound, in: passage) ?? day(endingAt: end, in: passage),
                shorter > tokens.lowerBound
            {
                end = shorter
            } else if let setting = setting(endingAt: end, from: tokens.lowerBound, in: passage), setting < end {
                end = setting
            } else {
                break
            }
        }
        return tokens.lowerBound..<end
    }

    /// Whether a run of tokens is nothing but such.
    static func isAdverb(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        guard !tokens.isEmpty, tokens.count <= reach, !tokens.contains(where: { passage.word($0) == "," }) else { return false }
        var end = tokens.upperBound
        while end > tokens.lowerBound {
            let setting =
                passage.isWord(end - 1, in: closers) ? (tokens.lowerBound..<end).last { passage.isWord($0, in: settingStarts) } : nil
            guard let shorter = adverbs.start(endingAt: end, in: passage) ?? day(endingAt: end, in: passage) ?? setting else { break }
            end = shorter
        }
        if end <= tokens.lowerBound { return true }
        let rest = tokens.lowerBound..<end
        // 离开时, 下机后: a verb and when.
        let isTime = passage.isWord(end - 1, in: times) && rest.count <= 10 && !["他", "她"].contains(passage.word(rest.lowerBound))
        if isTime, passage.mentions(in: rest).first?.tokens.lowerBound != rest.lowerBound, !HanName.endsTitle(end - 2, in: passage) {
            return true
        }
        return passage.isWord(rest.lowerBound, in: settingOpeners)
            && (passage.isWord(end - 1, in: closers) || addressee(endingAt: end, from: rest.lowerBound, in: passage) == rest.lowerBound)
    }

    /// 5日, 4月24日, 周二, 上周五, 两天前.
    private static func day(endingAt end: Int, in passage: Passage) -> Int? {
        let last = passage.word(end - 1)
        if last == "前" || last == "后" { return ago(endingAt: end - 1, in: passage) }
        guard last == "日" || last == "号" || last == "月" else {
            let isWeekday = ["一", "二", "三", "四", "五", "六", "日", "天"].contains(last)
            guard isWeekday, ["周", "期", "拜"].contains(passage.word(end - 2)) else { return nil }
            var first = passage.word(end - 2) == "周" ? end - 2 : end - 3
            if ["上", "本", "这", "下"].contains(passage.word(first - 1)) { first -= 1 }
            return first
        }
        guard passage.kind(end - 2) == .number || passage.mayBeginNumber(end - 2) else { return nil }
        var first = end - 2
        while passage.kind(first - 1) == .han, passage.mayBeginNumber(first - 1) { first -= 1 }
        if ["月", "年"].contains(passage.word(first - 1)), passage.kind(first - 2) == .number { first -= 2 }
        if passage.word(first - 1) == "年", passage.kind(first - 2) == .number { first -= 2 }
        return ["本", "上"].contains(passage.word(first - 1)) && last == "月" ? first - 1 : first
    }

    /// 两天|前, 3个月|后.
    private static func ago(endingAt end: Int, in passage: Passage) -> Int? {
        guard ["天", "日", "周", "月", "年", "时"].contains(passage.word(end - 1)) else { return nil }
        var first = end - 1
        while ["个", "小", "多", "半"].contains(passage.word(first - 1)) { first -= 1 }
        guard passage.kind(first - 1) == .number || passage.mayBeginNumber(first - 1) || ["几", "数", "两"].contains(passage.word(first - 1))
        else { return nil }
        return first - 1
    }

    /// （Vincent Karremans）, (28日).
    private static func gloss(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        guard passage.word(end - 1) == ")" else { return nil }
        return (max(start, end - 12)..<end - 1).last { passage.word($0) == "(" }
    }

    private static let settingStarts: WordSet = ["在", "于", "接", "受", "就", "对", "向", "从"]
    private static let times: WordSet = ["时", "后", "际", "前", "间", "中"]
    private static let settingOpeners: WordSet = ["在", "接", "率", "回", "会", "出", "应", "谈", "就", "受", "针", "于", "同", "与", "和"]
    private static let addressers: WordSet = ["对", "在", "向", "跟", "就", "透"]

    /// 在…时, 在…上, 对…, 接受…采访时: back to the character that opens it, which stands behind a name or a title, or anywhere where it can be
    /// nothing else.
    private static func setting(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        let closes = passage.isWord(end - 1, in: closers)
        let floor = max(start, end - reach)
        for index in stride(from: end - 2, to: floor, by: -1) where passage.isWord(index, in: closes ? settingOpeners : addressers) {
            if HanName.name(endingAt: index, from: start, in: passage) != nil || HanName.endsTitle(index - 1, in: passage) { return index }
            if closes, follows(index, in: passage) { return index }
        }
        let own = (floor..<end).last { passage.word($0) == "," }.map { $0 + 1 } ?? floor
        if closes, let open = (own..<end).first(where: { passage.word($0) == "在" }), open > start, open < end - 1 { return open }
        if closes, let open = (own..<end).first(where: { passage.spells("接受", at: $0) != nil || passage.spells("受访", at: $0) != nil }),
            open > start
        {
            return open
        }
        return addressee(endingAt: end, from: max(own, end - 10), in: passage).flatMap { $0 > start ? $0 : nil }
    }

    /// 特朗普周一|与莫迪通话后: behind a name that the lexicon knows, or a day.
    private static func follows(_ index: Int, in passage: Passage) -> Bool {
        day(endingAt: index, in: passage) != nil || passage.mentions(in: max(0, index - 8)..<index).last?.tokens.upperBound == index
    }

    private static let closers: WordSet = ["时", "间", "后", "上", "中", "示", "里", "前", "下", "会", "际"]
    private static let listeners = HanEndings([
        "记者", "媒体", "员工", "镜头", "支持者", "议员", "听众", "选民", "外界", "公众", "工人", "农民", "来访者", "来宾", "学生", "股东", "客户", "读者", "民众", "记者们", "议员们",
        "本报", "本台", "本刊",
        "投资者", "投资人", "分析师", "国会", "路透社", "法新社", "彭博社", "美联社", "新华社", "随行记者",
    ])

    /// 对随行记者说, 对着镜头说: whom it was said to.
    private static func addressee(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        guard listeners.start(endingAt: end, in: passage) != nil else { return nil }
        return (start..<end).last { ["对", "向", "跟"].contains(passage.word($0)) }
    }

    private static let adverbs = HanEndings([
        "同时", "随后", "日前", "近日", "今天", "昨天", "当天", "当日", "此前", "还", "也", "则", "又", "曾", "对此", "一再", "多次", "再次", "进一步", "明确", "此间", "共同",
        "公开", "这样", "特别", "分析",
        "强烈", "书面", "上午", "下午", "晚间", "接着", "最后", ",", "都", "均", "皆", "另", "另外", "更", "就", "便", "却", "并", "亦", "再", "再度", "再三", "反复", "率先",
        "事后", "会后", "会上", "私下",
        "当场", "严正", "郑重", "继续", "直接", "一度", "曾经", "目前", "最新", "一早", "昨日", "今早", "今晨", "今日", "稍后", "稍早", "其后", "之后", "后来", "事前", "早先", "先前",
        "早前", "早些时候",
        "月初", "月底", "年初", "年底", "上月", "本月", "本周", "上周", "不讳", "毫不讳言", "不客气地", "据此", "由此", "因此", "突然", "仍", "依然", "还是", "主动", "首度", "首次",
        "早已", "已", "已经", "深夜",
        "凌晨", "清晨", "傍晚", "晚上", "早上", "中午", "当晚", "当时", "日内", "前日", "翌日", "次日", "隔天", "只", "仅", "也都", "普遍", "一致", "坚定", "坦率", "大都", "不断",
        "屡次",
        "通过声明", "如是", "如此", "始终", "重点", "着重", "最近", "近来", "刚", "刚刚", "那边", "明确地", "坚决", "批评", "撰文", "刊文", "发文", "发表声明", "发声明", "致函", "来函",
        "去信",
        "昨", "今", "亦", "昨晚", "今晚", "前晚", "昨夜", "直言不讳", "毫不客气地", "大声", "低声", "无奈", "无奈地", "激动地", "兴奋地", "语重心长地", "忧心忡忡地", "语带保留", "苦笑着",
        "贴文", "帖文", "推文", "来信", "回信", "轻声", "冷冷地", "淡淡地", "同日", "同一天", "当天稍晚", "周末", "月前", "上周末", "上月底", "随即", "旋即", "立即", "即时", "立刻", "马上",
        "迅速", "抢先", "转而", "不忘", "同样", "亲自", "当面", "当众", "隔空",
        "连番", "接连", "连日", "一直", "向", "直言不讳地", "不点名", "隔日", "当时曾", "此后", "此次", "这次", "今次", "该", "开门见山", "直截了当地", "轻描淡写地", "明白", "清楚", "含糊地",
        "坦率地", "肯定地", "谨慎地",
        "委婉地", "乐观地", "简短", "只是", "不过", "但", "而", "自己", "本人", "总", "常", "经常", "时常", "早就", "先前就", "就曾", "也曾", "还曾", "便曾", "即", "遂", "乃", "才",
        "就此", "对此事", "为此",
        "的", "公布", "给出", "作出", "做出", "抛出", "释出", "留下", "开出", "亮出", "随后公布", "用大写字母",
        "受访", "受访时", "专访时", "表态", "文末", "文中", "开头", "电话中", "强硬", "补充", "解释", "笑着", "特意", "向来",
    ])
}
