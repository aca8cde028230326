import Model

/// Chinese time expressions: 2025年8月12日, 5月12日, 上周四, 周五, 昨天, 下周, 本月, 去年.
struct ChineseDates {
    let passage: Passage
    let today: CivilDay?
    /// A day near which those without a year lie: that of publication, or one that the text prints in full.
    private let near: CivilDay?
    private let years: NearestYear

    init(passage: Passage, today: CivilDay?, near: CivilDay?) {
        self.passage = passage
        self.today = today
        self.near = today ?? near
        years = NearestYear(today: today, near: near)
    }

    func expression(at index: Int) -> DateExpression? {
        switch passage.kind(index) {
        case .number: calendar(at: index) ?? ago(at: index)
        case .han:
            ChineseWeekdays(passage: passage, today: today).expression(at: index) ?? relative(at: index) ?? currentPart(at: index)
                ?? monthAndDay(at: index, start: index, year: nil)
                ?? ago(at: index)
        default: nil
        }
    }

    private func calendar(at index: Int) -> DateExpression? {
        if let year = number(index, 1900...2100), passage.word(index + 1) == "年", passage.word(index + 2) != "代" {
            if let found = monthAndDay(at: index + 2, start: index, year: year) { return found }
            if let found = partOfYear(at: index + 2, start: index, year: year) { return found }
            if let first = number(index + 2, 1...12), let found = monthRange(from: first, at: index + 3, start: index, year: year) {
                return found
            }
            // 《1974年贸易法》 names a law.
            if passage.word(index - 1) == "《" { return nil }
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
                let first = (year ?? years.year(month: month, day: day)).flatMap { CivilDay(year: $0, month: month, day: day) }
                return .days(start..<end + 1, from: first, to: last, isRelative: year == nil)
            }
            guard let resolved = year ?? years.year(month: month, day: day) else { return .day(tokens, nil, isRelative: true) }
            return CivilDay(year: resolved, month: month, day: day).map { .day(tokens, $0, isRelative: year == nil) }
        }
        let hint = isOwner(index + 2) ? NearestYear.Hint.last : NearestYear.Hint(HanTense(passage: passage).side(of: start..<index + 2))
        let resolved = year ?? years.year(ofMonth: month, hint: hint)
        if let (part, end) = third(at: index + 2) {
            return .third(part, start..<end, year: resolved, month: month, isRelative: year == nil)
        }
        if let range = monthRange(from: month, at: index + 2, start: start, year: year) { return range }
        let end = passage.word(index + 2) == "份" ? index + 3 : index + 2
        return .month(start..<end, year: resolved, month: month, isRelative: year == nil)
    }

    private static let events = PhraseBook([(true, ["会", "访", "峰", "期限", "大限", "磋商", "谈判", "选举", "行程", "之行"])])

    /// 四月的清单 is over; 四月的访问 may be to come.
    private func isOwner(_ index: Int) -> Bool {
        guard ["的", "那"].contains(passage.word(index)) else { return false }
        return !(index + 1..<index + 7).contains { Self.events.match(in: passage, at: $0) != nil }
    }

    /// 1月至5月, 1—5月 (the first number stands without 月).
    private func monthRange(from first: Int, at joint: Int, start: Int, year: Int?) -> DateExpression? {
        guard ["至", "到", "-"].contains(passage.word(joint)), let (last, mark) = written(joint + 1, first...12),
            passage.word(mark) == "月", written(mark + 1, 1...31) == nil, let resolved = year ?? years.year(ofMonth: last)
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

    /// What the words for parts of the current year begin with: most characters are followed by something else.
    private static let partOpeners: WordSet = ["年", "月", "未", "上", "下", "前", "第", "一", "二", "三", "四", "首", "中"]

    /// Half-years and quarters of the current year, or of the last where they lie well ahead.
    private func currentPart(at index: Int) -> DateExpression? {
        guard let today = near, passage.isWord(index, in: Self.partOpeners), passage.word(index - 1) != "大" else { return nil }
        if let end = passage.spells("年底", at: index) ?? passage.spells("年末", at: index) {
            return .edge(index..<end, ofYear: today.year, isEnd: true)
        }
        if let end = passage.spells("年内", at: index), passage.kind(index - 1) != .number,
            NumberReader(passage: passage).number(at: index - 1) == nil
        {
            return .year(index..<end, today.year, isRelative: true)
        }
        if let found = openTime(at: index) ?? edgeOfMonth(at: index, today) ?? thirdAlone(at: index, today) { return found }
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

    private static let notThisMonth: WordSet = [
        "上", "下", "本", "个", "每", "这", "当", "同", "次", "该", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
    ]

    /// 月初, 月底 with no month named: of this one.
    private func edgeOfMonth(at index: Int, _ today: CivilDay) -> DateExpression? {
        guard passage.word(index) == "月", passage.kind(index - 1) != .number, !passage.isWord(index - 1, in: Self.notThisMonth),
            let (part, end) = third(at: index + 1)
        else { return nil }
        let found = DateExpression.third(part, index..<end, year: today.year, month: today.month, isRelative: true)
        return part == .early ? found.clipped(to: today, isLater: false) : found
    }

    /// 下旬 with no month named.
    private func thirdAlone(at index: Int, _ today: CivilDay) -> DateExpression? {
        guard passage.word(index + 1) == "旬", passage.word(index - 1) != "月", let (part, end) = third(at: index) else { return nil }
        return .third(part, index..<end, year: today.year, month: today.month, isRelative: true)
    }

    /// 1—5月.
    private func bareMonths(at index: Int) -> DateExpression? {
        guard let first = number(index, 1...12), passage.word(index + 2) != "-" else { return nil }
        return monthRange(from: first, at: index + 1, start: index, year: nil)
    }

    private static let partsOfYear = PhraseBook<ClosedRange<Int>>([
        (3...5, ["春天", "春季"]), (6...8, ["夏天", "夏季"]), (9...11, ["秋天", "秋季"]), (1...6, ["上半年"]), (7...12, ["下半年"]), (1...9, ["前三季度"]),
        (1...3, ["第一季度", "一季度", "第一季", "第1 季", "首季"]), (4...6, ["第二季度", "二季度", "第二季", "第2 季"]),
        (7...9, ["第三季度", "三季度", "第三季", "第3 季"]), (10...12, ["第四季度", "四季度", "第四季", "第4 季"]), (12...12, ["年底", "年末", "底", "末"]),
        (1...1, ["年初", "初"]),
    ])

    /// 上半年, 第三季度, 底 behind a year; 前五个月.
    private func partOfYear(at index: Int, start: Int, year: Int) -> DateExpression? {
        if let (months, end) = Self.partsOfYear.match(in: passage, at: index) {
            // 底 and 初 alone belong to a year before them, and seasons are too often figures of speech.
            guard start < index || (end > index + 1 && !["春", "夏", "秋"].contains(passage.word(index))) else { return nil }
            return .months(start..<end, year: year, months, isRelative: false)
        }
        guard passage.word(index) == "前", passage.word(index - 1) != "此", let (count, end) = written(index + 1, 2...12) else { return nil }
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
        let isEnd = ["至", "-"].contains(passage.word(index - 1)) && ["日", "号"].contains(passage.word(index - 2))
        guard !isEnd, passage.kind(index - 2) != .number || passage.word(index - 1) != "-", passage.word(index + 2) != "内" else {
            return nil
        }
        guard let today else { return .day(index..<index + 2, nil, isRelative: true) }
        if ["至", "到", "-"].contains(passage.word(index + 2)), let last = number(index + 3, day...31), passage.word(index + 4) == "日" {
            let isBefore = last > today.day + 3 && !HanTense(passage: passage).isFuture(index..<index + 5)
            let month = isBefore ? today.adding(months: -1) : today
            return .days(index..<index + 5, from: CivilDay(year: month.year, month: month.month, day: day), to: last, isRelative: true)
        }
        let month = day > today.day + 3 && !HanTense(passage: passage).isFuture(index..<index + 2) ? today.adding(months: -1) : today
        return CivilDay(year: month.year, month: month.month, day: day).map { .day(index..<index + 2, $0, isRelative: true) }
    }

    private enum Step: Sendable { case months(Int), years(Int) }

    private static let steps = PhraseBook<Step>([
        (.months(-1), ["上个月", "上月"]), (.months(0), ["本月", "这个月"]), (.months(1), ["下个月", "下月"]),
        (.years(0), ["今年"]), (.years(-1), ["去年"]), (.years(1), ["明年"]),
    ])

    private func relative(at index: Int) -> DateExpression? {
        if let found = ChineseDays(passage: passage, today: today).expression(at: index) { return found }
        guard let (step, end) = Self.steps.match(in: passage, at: index) else { return nil }
        switch step {
        case .months(let offset):
            let day = today?.adding(months: offset)
            if let (number, last) = written(end, 1...31), ["日", "号"].contains(passage.word(last)) {
                let found = day.flatMap { CivilDay(year: $0.year, month: $0.month, day: number) }
                return found.map { .day(index..<last + 1, $0, isRelative: true) }
            }
            if let (part, last) = third(at: end) {
                return .third(part, index..<last, year: day?.year, month: day?.month ?? 1, isRelative: true)
            }
            return .month(index..<end, year: day?.year, month: day?.month ?? 1, isRelative: true)
        case .years(let offset):
            guard let today = near else { return nil }
            if let found = monthAndDay(at: end, start: index, year: today.year + offset) { return found.counted() }
            if let found = partOfYear(at: end, start: index, year: today.year + offset) { return found.counted() }
            return .year(index..<end, today.year + offset, isRelative: true)
        }
    }

    private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard passage.kind(index) == .number, let value = Int(passage.word(index)), range.contains(value) else { return nil }
        return value
    }
}
