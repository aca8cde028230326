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

    /// 5日, 4月24日, 周二, 上周五.
    private static func day(endingAt end: Int, in passage: Passage) -> Int? {
        let last = passage.word(end - 1)
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

    /// （Vincent Karremans）, (28日).
    private static func gloss(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        guard passage.word(end - 1) == ")" else { return nil }
        return (max(start, end - 12)..<end - 1).last { passage.word($0) == "(" }
    }

    private static let settingOpeners: WordSet = ["在", "接", "率", "回", "会", "出", "应", "谈", "就", "受", "针", "于", "同", "与", "和"]
    private static let addressers: WordSet = ["对", "在", "向", "跟", "就", "透"]

    /// 在…时, 在…上, 对…, 接受…采访时: back to the character that opens it, which stands behind a name or a title, or anywhere where it can be
    /// nothing else.
    private static func setting(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        let closes = passage.isWord(end - 1, in: closers)
        let floor = max(start, end - reach)
        for index in stride(from: end - 2, to: floor, by: -1) where passage.isWord(index, in: closes ? settingOpeners : addressers) {
            if HanName.name(endingAt: index, from: start, in: passage) != nil || HanName.endsTitle(index - 1, in: passage) { return index }
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
        "受访", "受访时", "专访时", "表态", "文末", "文中", "开头", "电话中", "强硬", "补充", "解释", "笑着", "特意", "向来",
    ])
}
