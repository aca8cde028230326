import Model

/// Chinese days counted from that of publication: 昨天, 今晚, 昨（27）日, 再过两天; headlines and Hong Kong's papers print 昨 alone.
struct ChineseDays {
    let passage: Passage
    let today: CivilDay?

    private static let offsets = PhraseBook<Int>([
        (0, ["今天", "今日", "今晚", "今晨", "今早", "今夜", "即日起", "即日"]), (-1, ["昨天", "昨日", "昨晚", "昨夜", "昨晨", "昨早", "隔夜"]),
        (1, ["明天", "明日", "明晚", "明晨", "明早"]), (-2, ["前天", "前日", "前晚"]), (2, ["后天", "后日"]), (-3, ["大前天"]), (3, ["大后天"]),
    ])
    private static let short: WordTable<Int> = ["昨": -1, "今": 0, "明": 1, "前": -2]
    private static let openers: WordSet = ["今", "即", "昨", "隔", "明", "前", "后", "大", "再"]

    func expression(at index: Int) -> DateExpression? {
        guard passage.isWord(index, in: Self.openers) else { return nil }
        if let found = besideNumber(at: index) { return found }
        if let (offset, end) = Self.offsets.match(in: passage, at: index) {
            // 以后天气 and 先后日期 are cut otherwise.
            if passage.word(index) == "后", ["以", "之", "先", "然", "最", "日"].contains(passage.word(index - 1)) { return nil }
            if passage.word(index) == "前", ["之", "以", "此", "目", "日", "年", "月", "从", "会", "天"].contains(passage.word(index - 1)) {
                return nil
            }
            return .day(index..<end, today?.adding(days: offset), isRelative: true)
        }
        return inDays(at: index) ?? alone(at: index)
    }

    /// 昨（27）日, 今(28)日.
    private func besideNumber(at index: Int) -> DateExpression? {
        guard let offset = passage.value(index, in: Self.short), passage.word(index + 1) == "(", passage.kind(index + 2) == .number,
            let day = Int(passage.word(index + 2)), (1...31).contains(day), passage.word(index + 3) == ")",
            ["日", "天"].contains(passage.word(index + 4))
        else { return nil }
        return .day(index..<index + 5, today?.adding(days: offset), isRelative: true)
    }

    private static let notBefore: WordSet = ["至", "如", "当", "而", "于", "从", "迄", "古", "现", "自", "到", "到", "即"]
    private static let afterToday: WordSet = ["起", "将", "赴", "宣", "公", "表", "开", "发", "抵", "在", "与", "晤"]

    /// 昨召开, 昨暗示, 今起: the day's word for 天 is saved.
    private func alone(at index: Int) -> DateExpression? {
        guard passage.kind(index + 1) == .han, !passage.isWord(index - 1, in: Self.notBefore) else { return nil }
        switch passage.word(index) {
        case "昨" where !["是", "非", "今"].contains(passage.word(index + 1)):
            return .day(index..<index + 1, today?.adding(days: -1), isRelative: true)
        case "今" where passage.isWord(index + 1, in: Self.afterToday): return .day(index..<index + 1, today, isRelative: true)
        case "明" where ["起", "赴"].contains(passage.word(index + 1)):
            return .day(index..<index + 1, today?.adding(days: 1), isRelative: true)
        default: return nil
        }
    }

    /// 再过两天, 再过三周.
    private func inDays(at index: Int) -> DateExpression? {
        guard let today, passage.word(index) == "再", passage.word(index + 1) == "过",
            let number = NumberReader(passage: passage).number(at: index + 2, scaled: false), (1...366).contains(number.value)
        else { return nil }
        let end = number.tokens.upperBound
        let count = Int(number.value)
        if ["天", "日"].contains(passage.word(end)) { return .day(index..<end + 1, today.adding(days: count), isRelative: true) }
        guard let last = passage.spells("周", at: end) ?? passage.spells("个星期", at: end) else { return nil }
        return .day(index..<last, today.adding(days: 7 * count), isRelative: true)
    }
}
