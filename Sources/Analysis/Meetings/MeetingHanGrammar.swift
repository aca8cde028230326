import Model

/// What a Chinese clause says of a meeting that it tells: 将会晤, 取消会谈, 会谈后, 没有举行磋商, 磋商无果而终.
struct MeetingHanGrammar {
    let passage: Passage
    let sentence: Range<Int>

    private enum Mark: Sendable { case none, off, ahead, maybe }

    private static let leads = PhraseBook<Mark>([
        (
            .none,
            [
                "没有", "没", "并未", "从未", "尚未", "未曾", "未能", "未与", "未同", "未就", "未有", "无意", "拒绝", "否认", "不会", "不再", "无法", "不打算", "并无", "无计划",
                "毫无", "不存在",
                "暂无", "拒与", "拒同", "不与", "不同美", "不愿", "回绝", "何时", "几时", "未进行", "未举行", "谢绝", "不曾", "不必",
            ]
        ),
        (
            .off,
            [
                "取消", "推迟", "延期", "延后", "推后", "改期", "叫停", "喊停", "中止", "终止", "退出", "缺席", "放弃", "押后", "中断", "搁置",
            ]
        ),
        (
            .ahead,
            [
                "将", "拟", "定于", "计划", "预计", "准备", "即将", "打算", "有望", "可望", "预定", "料", "期待", "同意", "商定", "约定", "提议", "建议", "寻求", "争取", "下一轮",
                "下轮",
                "下次", "下一次", "下一回", "筹备", "安排", "迎接", "敲定", "会在", "会于", "会与", "会和", "会同", "会再", "会去", "会来", "会赴", "会先", "会到", "会抵", "会继续",
                "会前", "要在", "要去", "要与",
                "要和", "要再", "要同", "要见", "要谈", "还要", "就要", "再要", "欲", "盼", "希望", "愿意", "愿与", "愿同", "期望", "望与", "望同", "尽快", "择期", "另择", "仍会",
                "就会", "快要", "若", "如果",
                "一旦", "有意", "确认", "备战", "约好", "说好", "保持沟通", "承诺", "明年", "明天", "明日", "下周", "下月", "下个月", "能否", "是否", "会否", "应否", "期盼", "力争",
                "赶在",
            ]
        ),
        (.maybe, ["可能", "或", "考虑", "威胁", "扬言", "呼吁", "要求", "敦促", "也许", "或将", "或会"]),
    ])
    private static let trails = PhraseBook<Mark>([
        (
            .off,
            [
                "取消", "推迟", "延期", "延后", "推后", "改期", "叫停", "喊停", "喊卡", "告吹", "作罢", "流产", "泡汤", "押后", "中止", "被取消", "已取消", "搁浅", "落空", "遭取消",
                "将推迟", "将延期",
                "将取消", "搁置", "生变", "没有开", "没开成", "未能举行", "没能举行", "没有举行", "未如期",
            ]
        ),
        (
            .ahead,
            [
                "将", "拟于", "拟在", "定于", "预计", "待定", "未定", "尚未确定", "有望", "在即", "能否", "会否", "倒计时", "料", "定在", "安排在", "订于", "仍会", "如期", "就会",
                "没有定", "还没定", "还没有定", "最快", "预定",
                "日期", "安排", "进入倒计时", "箭在弦上", "可能", "计划", "准备",
            ]
        ),
    ])
    /// What stands right behind a meeting that was.
    private static let behind = [
        "后", "之后", "结束", "期间", "以来", "落幕", "闭幕", "无果", "破裂", "不欢而散", "告一段落", "收场", "进入", "持续", "了", "过", "至今", "时表示", "时说", "中表示", "中说",
        "中同意", "中达成", "上达成", "上同意",
        "上说", "上表示", "达成", "取得", "登场", "召开", "开幕", "收官", "收尾", "为期", "历时", "谈崩", "的成果", "成果", "当天", "现场", "只", "已", "共识", "并未取得", "没有取得",
        "未取得", "在", "于", "所", "归来", "的花絮", "是在",
    ]
    private static let before = ["前", "之前", "登场前", "召开前", "举行前", "在即", "前夕"]
    private static let doing = PhraseBook<Bool>([
        (
            true,
            [
                "举行", "进行", "展开", "开始", "启动", "结束", "完成", "出席", "参加", "主持", "率团", "赴", "抵", "已", "刚", "曾", "上周", "昨", "日前", "上月", "应约",
                "连日", "正在", "正与", "正同", "在会", "自",
                "经过", "继", "同日", "当天", "当日", "随后", "先后", "今天", "今日", "上次", "上一轮", "上轮", "首次", "第一轮", "上一次", "日在", "前往", "来到", "飞抵", "接待",
                "恢复", "上一回", "上回", "重启", "重开",
            ]
        )
    ])
    /// What a meeting did, at a little distance: 行程昨日结束.
    private static let over = PhraseBook<Bool>([
        (true, ["结束", "落幕", "闭幕", "破裂", "不欢而散", "登场", "开幕", "收官", "进入第", "举行", "展开", "开始", "启动", "散场", "收场", "无果", "打了", "历时"])
    ])
    private static let clauseMarks: WordSet = ["，", "。", "；", ",", ";", "\n", "！", "？", "：", ":"]
    private static let clauseReach = 40
    /// Behind 将 and the like: what they put to something else than the meeting.
    private static let others: WordSet = ["税", "把"]

    func saying(of trigger: Range<Int>) -> MeetingGrammar.Saying? {
        let clause = extended(clause(around: trigger))
        let lead = clause.lowerBound..<trigger.lowerBound
        let marks = lead.compactMap { index -> (mark: Mark, at: Int)? in
            guard let (mark, end) = Self.leads.match(in: passage, at: index), end <= trigger.lowerBound, isMark(index, mark, end) else {
                return nil
            }
            return (mark, index)
        }
        // 谈不谈, 还见不见面.
        if passage.word(trigger.lowerBound + 1) == "不" { return .denied }
        let isUnsure = marks.contains { $0.mark == .maybe }
        if let none = marks.last(where: { $0.mark == .none }), trigger.lowerBound - none.at <= Self.denialReach { return .denied }
        if let off = marks.last(where: { $0.mark == .off }), trigger.lowerBound - off.at <= Self.offReach {
            return .told(isUnsure ? .planned : .cancelled)
        }
        if Self.before.contains(where: { passage.spells($0, at: trigger.upperBound) != nil }) { return .told(.planned) }
        let trail = trigger.upperBound..<min(clause.upperBound, trigger.upperBound + Self.trailReach)
        let first = trail.lazy.compactMap { Self.trails.match(in: passage, at: $0)?.meaning }.first
        if first == .off { return .told(isUnsure ? .planned : .cancelled) }
        if marks.contains(where: { $0.mark == .ahead || $0.mark == .maybe }) { return .told(.planned) }
        if Self.behind.contains(where: { passage.spells($0, at: trigger.upperBound) != nil }), first == nil || isBehind(trigger) {
            return .told(.held)
        }
        if first == .ahead { return .told(.planned) }
        if isMeasured(trigger.upperBound) { return .told(.held) }
        if trail.contains(where: { Self.over.match(in: passage, at: $0) != nil }) { return .told(.held) }
        if lead.contains(where: { Self.doing.match(in: passage, at: $0) != nil }) { return .told(.held) }
        return nil
    }

    private static let denialReach = 16
    private static let offReach = 16
    private static let trailReach = 14

    /// 通话90分钟, 会谈逾六小时.
    private func isMeasured(_ end: Int) -> Bool {
        (end..<end + 4).contains { passage.mayBeginNumber($0) }
            && (end..<end + 7).contains { ["分", "时", "天", "钟"].contains(passage.word($0)) }
    }

    private func isBehind(_ trigger: Range<Int>) -> Bool {
        ["后", "之后", "期间", "结束", "以来"].contains { passage.spells($0, at: trigger.upperBound) != nil }
    }

    /// 尚未证实会否通话 leaves it open.
    private static let hedged = ["证实", "确认", "公布", "宣布", "确定", "透露", "说", "表示", "提", "回应", "敲定", "决定"]

    /// 将 is a preposition before tariffs, 为 and 就 look ahead before talks alone, 会 and 要 make nouns, 未来 is no denial.
    private func isMark(_ index: Int, _ mark: Mark, _ end: Int) -> Bool {
        switch passage.word(index) {
        case "没", "尚", "未", "并": return !Self.hedged.contains { passage.spells($0, at: end) != nil } && passage.word(end) != "收"
        case "将": return !(end..<end + 6).contains { passage.isWord($0, in: Self.others) }
        case "或": return passage.kind(index - 1) == .han && !["中", "美", "方"].contains(passage.word(index + 1))
        case "料": return !["资", "材", "原", "饲", "燃", "意", "塑"].contains(passage.word(index - 1))
        case "同": return passage.word(index - 1) != "共"
        case "会": return !["峰", "开", "聚", "协", "年", "机", "社", "委", "大", "商", "国", "员"].contains(passage.word(index - 1))
        default: return true
        }
    }

    private static let continuing: WordSet = ["与", "同", "和", "并", "由", "再", "继", "展", "举", "进", "会", "出", "参", "以"]

    /// 将于下周访美，与…举行磋商: a clause without a subject of its own goes on with what the one before it said.
    private func extended(_ clause: Range<Int>) -> Range<Int> {
        var clause = clause
        for _ in 0..<2 {
            let mark = clause.lowerBound - 1
            guard mark > sentence.lowerBound, ["，", ","].contains(passage.word(mark)),
                passage.isWord(clause.lowerBound, in: Self.continuing)
            else { break }
            clause = self.clause(around: mark - 1..<mark).lowerBound..<clause.upperBound
        }
        return clause
    }

    func clause(around tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start > max(sentence.lowerBound, tokens.lowerBound - Self.clauseReach), !passage.isWord(start - 1, in: Self.clauseMarks) {
            start -= 1
        }
        var end = tokens.upperBound
        while end < min(sentence.upperBound, tokens.upperBound + Self.clauseReach), !passage.isWord(end, in: Self.clauseMarks) { end += 1 }
        return start..<end
    }
}
