import Model

/// Chinese time expressions: 2025年8月12日, 5月12日, 上周四, 周五, 昨天, 下周, 本月, 去年.
struct ChineseDates {
    let passage: Passage
    let today: CivilDay?

    func expression(at index: Int) -> DateExpression? {
        switch passage.kind(index) {
        case .number: calendar(at: index) ?? ago(at: index)
        case .han:
            weekday(at: index) ?? relative(at: index) ?? currentPart(at: index) ?? monthAndDay(at: index, start: index, year: nil)
                ?? ago(at: index)
        default: nil
        }
    }

    private func calendar(at index: Int) -> DateExpression? {
        if let year = number(index, 1900...2100), passage.word(index + 1) == "年", passage.word(index + 2) != "代" {
            if let found = monthAndDay(at: index + 2, start: index, year: year) { return found }
            if let found = partOfYear(at: index + 2, start: index, year: year) { return found }
            if ["财", "度"].contains(passage.word(index + 2)) || passage.spells("财政年", at: index + 1) != nil { return nil }
            return .year(index..<index + 2, year, isRelative: false)
        }
        return monthAndDay(at: index, start: index, year: nil) ?? bareMonths(at: index) ?? dayAlone(at: index)
    }

    private func monthAndDay(at index: Int, start: Int, year: Int?) -> DateExpression? {
        guard let (month, monthMark) = written(index, 1...12), passage.word(monthMark) == "月" else { return nil }
        let index = monthMark - 1
        if let (day, dayMark) = written(index + 2, 1...31), ["日", "号"].contains(passage.word(dayMark)) {
            let tokens = start..<dayMark + 1
            if ["至", "到", "-"].contains(passage.word(dayMark + 1)), let (last, end) = written(dayMark + 2, day...31),
                passage.word(end) == "日"
            {
                let first = (year ?? nearestYear(month, day)).flatMap { CivilDay(year: $0, month: month, day: day) }
                return .days(start..<end + 1, from: first, to: last, isRelative: year == nil)
            }
            guard let resolved = year ?? nearestYear(month, day) else { return .day(tokens, nil, isRelative: true) }
            return CivilDay(year: resolved, month: month, day: day).map { .day(tokens, $0, isRelative: year == nil) }
        }
        let resolved = year ?? nearestYear(month, 15)
        if let (part, end) = third(at: index + 2) {
            return .third(part, start..<end, year: resolved, month: month, isRelative: year == nil)
        }
        if let range = monthRange(from: month, at: index + 2, start: start, year: year) { return range }
        let end = passage.word(index + 2) == "份" ? index + 3 : index + 2
        return .month(start..<end, year: resolved, month: month, isRelative: year == nil)
    }

    /// 1月至5月, 1—5月 (the first number stands without 月).
    private func monthRange(from first: Int, at joint: Int, start: Int, year: Int?) -> DateExpression? {
        guard ["至", "到", "-"].contains(passage.word(joint)), let (last, mark) = written(joint + 1, first...12),
            passage.word(mark) == "月", written(mark + 1, 1...31) == nil, let resolved = year ?? nearestYear(last, 15)
        else { return nil }
        return .months(start..<mark + 1, year: resolved, first...last, isRelative: year == nil)
    }

    /// A number in digits or in Han characters (十二), and the token behind it.
    private func written(_ index: Int, _ range: ClosedRange<Int>) -> (value: Int, end: Int)? {
        if let value = number(index, range) { return (value, index + 1) }
        guard passage.kind(index) == .han, let number = NumberReader(passage: passage).number(at: index, scaled: false) else { return nil }
        let value = Int(number.value)
        return range.contains(value) && !["零", "〇", "两"].contains(passage.word(index)) ? (value, number.tokens.upperBound) : nil
    }

    /// 两周前, 三天前, 三个月前.
    private func ago(at index: Int) -> DateExpression? {
        guard let today, let number = NumberReader(passage: passage).number(at: index, scaled: false), (1...999).contains(number.value),
            let (unit, end) = Self.units.match(in: passage, at: number.tokens.upperBound), passage.word(end) == "前",
            !["景", "后", "往", "提", "进", "方", "沿", "期"].contains(passage.word(end + 1))
        else { return nil }
        let count = Int(number.value)
        switch unit {
        case .days: return .day(index..<end + 1, today.adding(days: -count), isRelative: true)
        case .weeks: return .week(index..<end + 1, of: today.adding(days: -7 * count))
        case .months:
            let day = today.adding(months: -count)
            return .month(index..<end + 1, year: day.year, month: day.month, isRelative: true)
        case .years: return .year(index..<end + 1, today.year - count, isRelative: true)
        }
    }

    private static let units = PhraseBook<Period.Unit>([(.days, ["天"]), (.weeks, ["周", "个星期"]), (.months, ["个月"]), (.years, ["年"])])

    /// Half-years and quarters of the current year, or of the last where they lie well ahead.
    private func currentPart(at index: Int) -> DateExpression? {
        guard let today else { return nil }
        if let end = passage.spells("年底", at: index) ?? passage.spells("年末", at: index) {
            return .edge(index..<end, ofYear: today.year, isEnd: true)
        }
        if let found = openTime(at: index) { return found }
        guard let found = partOfYear(at: index, start: index, year: today.year), let first = found.first else { return nil }
        guard first.daysSince1970 - today.daysSince1970 > 183 else { return found.counted() }
        return partOfYear(at: index, start: index, year: today.year - 1)?.counted()
    }

    private static let openTimes = PhraseBook<DateExpression.Precision>([
        (.day, ["未来几天", "未来数天", "未来数日", "未来几日"]), (.week, ["未来几周", "未来数周"]), (.month, ["未来几个月", "未来数月"]),
    ])

    private func openTime(at index: Int) -> DateExpression? {
        Self.openTimes.match(in: passage, at: index).map { .open(index..<$1, $0) }
    }

    /// 1—5月.
    private func bareMonths(at index: Int) -> DateExpression? {
        guard let first = number(index, 1...12), passage.word(index + 2) != "-" else { return nil }
        return monthRange(from: first, at: index + 1, start: index, year: nil)
    }

    private static let partsOfYear = PhraseBook<ClosedRange<Int>>([
        (1...6, ["上半年"]), (7...12, ["下半年"]), (1...9, ["前三季度"]), (1...3, ["第一季度", "一季度"]), (4...6, ["第二季度", "二季度"]),
        (7...9, ["第三季度", "三季度"]), (10...12, ["第四季度", "四季度"]), (12...12, ["年底", "年末", "底", "末"]), (1...1, ["年初", "初"]),
    ])

    /// 上半年, 第三季度, 底 behind a year; 前五个月.
    private func partOfYear(at index: Int, start: Int, year: Int) -> DateExpression? {
        if let (months, end) = Self.partsOfYear.match(in: passage, at: index) {
            // 底 and 初 alone belong to a year before them.
            guard start < index || end > index + 1 else { return nil }
            return .months(start..<end, year: year, months, isRelative: false)
        }
        guard passage.word(index) == "前", let (count, end) = written(index + 1, 2...12) else { return nil }
        guard let last = passage.spells("个月", at: end) ?? passage.spells("月", at: end) else { return nil }
        return .months(start..<last, year: year, 1...count, isRelative: false)
    }

    private static let thirds: [(String, DateExpression.Third)] = [
        ("上旬", .early), ("初", .early), ("中旬", .middle), ("下旬", .late), ("底", .late),
    ]

    /// 上旬, 中旬, 下旬, 初, 底 behind a month.
    private func third(at index: Int) -> (part: DateExpression.Third, end: Int)? {
        Self.thirds.lazy.compactMap { word, part in passage.spells(word, at: index).map { (part, $0) } }.first
    }

    /// 12日: a day of the month of publication, or of the month before where it lies well ahead.
    private func dayAlone(at index: Int) -> DateExpression? {
        guard let day = number(index, 1...31), passage.word(index + 1) == "日", passage.kind(index - 1) != .number else { return nil }
        guard !["至", "-"].contains(passage.word(index - 1)), passage.word(index + 2) != "内" else { return nil }
        guard let today else { return .day(index..<index + 2, nil, isRelative: true) }
        let month = day > today.day + 3 && !Tense(passage: passage).isFuture(at: index) ? today.adding(months: -1) : today
        return CivilDay(year: month.year, month: month.month, day: day).map { .day(index..<index + 2, $0, isRelative: true) }
    }

    private static let nearWeeks: WordTable<Int> = ["上": -1, "本": 0, "这": 0, "下": 1]
    private static let weekdays: WordTable<Int> = ["一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6]

    private func weekday(at index: Int) -> DateExpression? {
        var start = index
        var weeks: Int?
        if let found = passage.value(index, in: Self.nearWeeks) {
            weeks = found
            start += 1
        }
        guard let end = passage.spells("周", at: start) ?? passage.spells("星期", at: start) ?? passage.spells("礼拜", at: start) else {
            return nil
        }
        guard let weekday = passage.value(end, in: Self.weekdays) else {
            if let weekendEnd = passage.spells("末", at: end) {
                return .weekend(index..<weekendEnd, of: today?.adding(days: 7 * (weeks ?? 0)))
            }
            guard let weeks else { return nil }
            return .week(index..<end, of: today?.adding(days: 7 * weeks))
        }
        let tokens = index..<end + 1
        guard let today else { return .day(tokens, nil, isRelative: true) }
        if let weeks { return .day(tokens, today.adding(days: weekday - today.weekday + 7 * weeks), isRelative: true) }
        let back = (today.weekday - weekday + 7) % 7
        let ahead = (weekday - today.weekday + 7) % 7
        return .day(tokens, today.adding(days: Tense(passage: passage).isFuture(at: index) ? ahead : -back), isRelative: true)
    }

    private enum Step: Sendable { case days(Int), months(Int), years(Int) }

    private static let steps = PhraseBook<Step>([
        (.days(0), ["今天", "今日", "当天", "即日起"]), (.days(-1), ["昨天", "昨日"]), (.days(1), ["明天", "明日"]), (.days(-2), ["前天"]),
        (.days(2), ["后天"]), (.months(-1), ["上个月", "上月"]), (.months(0), ["本月", "这个月"]), (.months(1), ["下个月", "下月"]),
        (.years(0), ["今年"]), (.years(-1), ["去年"]), (.years(1), ["明年"]),
    ])

    private func relative(at index: Int) -> DateExpression? {
        guard let (step, end) = Self.steps.match(in: passage, at: index) else { return nil }
        switch step {
        case .days(let offset): return .day(index..<end, today?.adding(days: offset), isRelative: true)
        case .months(let offset):
            let day = today?.adding(months: offset)
            if let (part, last) = third(at: end) {
                return .third(part, index..<last, year: day?.year, month: day?.month ?? 1, isRelative: true)
            }
            return .month(index..<end, year: day?.year, month: day?.month ?? 1, isRelative: true)
        case .years(let offset):
            guard let today else { return nil }
            if let found = monthAndDay(at: end, start: index, year: today.year + offset) { return found.counted() }
            if let found = partOfYear(at: end, start: index, year: today.year + offset) { return found.counted() }
            return .year(index..<end, today.year + offset, isRelative: true)
        }
    }

    private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard passage.kind(index) == .number, let value = Int(passage.word(index)), range.contains(value) else { return nil }
        return value
    }

    private func nearestYear(_ month: Int, _ day: Int) -> Int? {
        guard let today else { return nil }
        return (-1...1).compactMap { CivilDay(year: today.year + $0, month: month, day: day) }
            .min { abs($0.daysSince1970 - today.daysSince1970) < abs($1.daysSince1970 - today.daysSince1970) }?.year
    }
}
