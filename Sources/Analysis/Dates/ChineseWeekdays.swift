import Model

/// 周四, 上周四, 本周末, 下周.
struct ChineseWeekdays {
    let passage: Passage
    let today: CivilDay?

    private static let nearWeeks: WordTable<Int> = ["上": -1, "本": 0, "这": 0, "下": 1]
    private static let weekdays: WordTable<Int> = ["一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6]

    func expression(at index: Int) -> DateExpression? {
        var start = index
        var weeks: Int?
        if let found = passage.value(index, in: Self.nearWeeks) {
            weeks = found
            start += 1
        }
        guard let end = passage.spells("周", at: start) ?? passage.spells("星期", at: start) ?? passage.spells("礼拜", at: start) else {
            return nil
        }
        // 一周三次 is no Wednesday.
        if start == index, passage.value(index - 1, in: Self.weekdays) != nil || passage.kind(index - 1) == .number { return nil }
        guard let weekday = passage.value(end, in: Self.weekdays) else {
            if let weekendEnd = passage.spells("末", at: end) {
                // 过了一个周末 names none.
                if passage.word(index - 1) == "个" { return nil }
                let isAhead = (today?.weekday ?? 0) >= 5 || HanTense(passage: passage).isFuture(index..<weekendEnd)
                return .weekend(index..<weekendEnd, of: today?.adding(days: 7 * (weeks ?? (isAhead ? 0 : -1))))
            }
            guard let weeks else { return nil }
            return .week(index..<end, of: today?.adding(days: 7 * weeks))
        }
        let tokens = index..<end + 1
        guard let today else { return .day(tokens, nil, isRelative: true) }
        if let weeks { return .day(tokens, today.adding(days: weekday - today.weekday + 7 * weeks), isRelative: true) }
        let back = (today.weekday - weekday + 7) % 7
        let ahead = (weekday - today.weekday + 7) % 7
        return .day(tokens, today.adding(days: HanTense(passage: passage).isFuture(tokens) ? ahead : -back), isRelative: true)
    }
}
