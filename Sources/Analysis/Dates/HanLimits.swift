import Model

/// Chinese days by which or at which something ends: 11月10日到期, 有效期至年底, 在8月12日前完成, 截止日为3月1日.
struct HanLimits {
    let passage: Passage
    let today: CivilDay?

    private static let clauseReach = 16

    /// What ends, said of the day before it.
    private static let endings = PhraseBook([
        (
            true,
            [
                "到期", "届满", "期满", "终止", "失效", "到头", "到限", "过期", "截止", "为止", "止", "落日", "最后期限", "大限", "期限", "死线", "限期", "截止日", "底线日", "止步",
                "走完",
                "结束生效", "满期",
            ]
        )
    ])
    /// What ends only where a term does, and not a meeting.
    private static let weakEndings = PhraseBook([(true, ["结束", "关闭", "过去", "失去效力", "收官"])])
    private static let terms = PhraseBook([
        (
            true,
            [
                "暂停", "休战", "停火", "期限", "豁免", "排除", "中止", "有效期", "停征", "缓征", "搁置", "宽限", "窗口", "采购期", "安排", "协议", "措施", "许可证", "征求意见", "征询",
                "咨询期", "意见期", "评论期", "公示期",
                "暂缓", "延期", "展期", "停战",
            ]
        )
    ])

    private enum Opener: Sendable { case sure, ofTerms }

    private static let openers = PhraseBook<Opener>([
        (
            .sure,
            [
                "延长至", "延长到", "延至", "延期至", "延期到", "展期至", "展延至", "展延到", "顺延至", "延续至", "延续到", "有效期至", "有效至", "暂停至", "暂停到", "持续至", "持续到",
                "推迟至", "推迟到", "维持到", "维持至", "直到", "直至", "不迟于", "不晚于", "最迟", "最晚", "期限为", "截止日期为", "截止日为", "截止时间为", "期限是", "大限是", "截止",
                "截止日期是", "截止日是", "有效到", "停征至", "停征到", "搁置至", "搁置到", "缓征至",
            ]
        ),
        (.ofTerms, ["截至", "至", "到"]),
    ])

    func cue(of date: DateExpression) -> String? {
        let tokens = date.tokens
        let sentence = passage.sentence(of: tokens.lowerBound)
        if let cue = ending(after: tokens, sentence) { return cue }
        if let cue = opener(before: tokens, date, sentence) { return cue }
        return isDue(before: tokens, date, sentence) ? "前" : nil
    }

    private func isBreak(_ index: Int) -> Bool {
        passage.kind(index) == .newline
            || passage.kind(index) == .mark && ["，", ",", "；", ";", "。", "：", ":", "、"].contains(passage.word(index))
    }

    private func ending(after tokens: Range<Int>, _ sentence: Range<Int>) -> String? {
        // 11月10日起至 begins.
        if ["起", "以", "后"].contains(passage.word(tokens.upperBound)) { return nil }
        var index = tokens.upperBound
        let end = min(sentence.upperBound, tokens.upperBound + Self.clauseReach)
        while index < end, !isBreak(index) {
            if let (_, last) = Self.endings.match(in: passage, at: index), passage.word(last) != "日起" {
                // 停止, 禁止 and 制止 are other words.
                if passage.word(index) == "止", index > tokens.upperBound { break }
                if index - tokens.upperBound > 5, !["到", "届", "期"].contains(passage.word(index)) { break }
                return passage.string(index..<last)
            }
            if let (_, last) = Self.weakEndings.match(in: passage, at: index),
                sentence.contains(where: { Self.terms.match(in: passage, at: $0) != nil }), index - tokens.upperBound <= 6
            {
                return passage.string(index..<last)
            }
            index += 1
        }
        return nil
    }

    private func opener(before tokens: Range<Int>, _ date: DateExpression, _ sentence: Range<Int>) -> String? {
        var start = tokens.lowerBound
        for index in max(sentence.lowerBound, start - 4)..<start {
            if let (_, end) = Self.zones.match(in: passage, at: index), end == start { start = index }
        }
        for index in max(sentence.lowerBound, start - 6)..<start {
            guard let (opener, end) = Self.openers.match(in: passage, at: index), end == start else { continue }
            let word = passage.string(index..<start)
            guard opener == .ofTerms else { return word.hasPrefix("直") && isOver(date) ? nil : word }
            guard !isOver(date), date.precision != .year else { return nil }
            // 截至 says since when, too: it is a limit where something lasts; 到 and 至 also lead to a place or a number.
            if sentence.contains(where: { Self.terms.match(in: passage, at: $0) != nil }), !isRangeEnd(index) { return word }
            return word == "到" && hasDuty(tokens, sentence) ? word : nil
        }
        return nil
    }

    private static let zones = PhraseBook([(true, ["当地时间", "北京时间", "美东时间"])])

    /// 5月至11月10日 is a span.
    private func isRangeEnd(_ joint: Int) -> Bool { ["日", "月", "年"].contains(passage.word(joint - 1)) }

    private func isOver(_ date: DateExpression) -> Bool {
        guard let today, let last = date.last else { return false }
        return last < today
    }

    private static let before = ["之前", "以前", "前"]
    private static let duties = PhraseBook([
        (
            true,
            [
                "须", "应", "必须", "需", "要", "将", "承诺", "同意", "宜", "要求", "完成", "提交", "采取", "答复", "达成", "缴", "交", "申报", "取消", "恢复", "履行", "买",
                "采购", "谈妥",
                "若", "如果", "否则", "未能", "不迟", "出售", "剥离", "做", "取得", "先", "至少", "给出",
            ]
        )
    ])
    private static let guesses = PhraseBook([
        (true, ["吗", "？", "?", "是否", "能否", "可能", "或将", "估计", "料", "预测", "有望", "不见", "会不会"])
    ])

    /// 8月12日前 something has to be done; 年底前的通话, and what is only guessed, set no term.
    private func isDue(before tokens: Range<Int>, _ date: DateExpression, _ sentence: Range<Int>) -> Bool {
        guard let word = Self.before.first(where: { passage.spells($0, at: tokens.upperBound) != nil }), !isOver(date) else { return false }
        let end = tokens.upperBound + word.count
        if ["的", "后", "往", "景", "途", "夕"].contains(passage.word(end)) { return false }
        return hasDuty(tokens, sentence) && !sentence.contains { Self.guesses.match(in: passage, at: $0) != nil }
    }

    private func hasDuty(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let first = max(sentence.lowerBound, tokens.lowerBound - Self.clauseReach)
        return (first..<min(sentence.upperBound, tokens.upperBound + Self.clauseReach)).contains {
            !tokens.contains($0) && Self.duties.match(in: passage, at: $0) != nil
        }
    }
}
