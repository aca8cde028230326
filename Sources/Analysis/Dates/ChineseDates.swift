import Model

/// Chinese time expressions: 2025年8月12日, 5月12日, 上周四, 周五, 昨天, 下周, 本月, 去年.
struct ChineseDates {
    let passage: Passage
    let today: CivilDay?

    func expression(at index: Int) -> DateExpression? {
        switch passage.kind(index) {
        case .number: calendar(at: index)
        case .han: weekday(at: index) ?? relative(at: index)
        default: nil
        }
    }

    private func calendar(at index: Int) -> DateExpression? {
        if let year = number(index, 1900...2100), passage.word(index + 1) == "年", passage.word(index + 2) != "代" {
            if let found = monthAndDay(at: index + 2, start: index, year: year) { return found }
            if let found = partOfYear(at: index + 2, start: index, year: year) { return found }
            return .year(index..<index + 2, year, isRelative: false)
        }
        return monthAndDay(at: index, start: index, year: nil) ?? dayAlone(at: index)
    }

    private func monthAndDay(at index: Int, start: Int, year: Int?) -> DateExpression? {
        guard let month = number(index, 1...12), passage.word(index + 1) == "月" else { return nil }
        if let day = number(index + 2, 1...31), ["日", "号"].contains(passage.word(index + 3)) {
            let tokens = start..<index + 4
            if ["至", "到", "-"].contains(passage.word(index + 4)), let last = number(index + 5, day...31), passage.word(index + 6) == "日" {
                let first = (year ?? nearestYear(month, day)).flatMap { CivilDay(year: $0, month: month, day: day) }
                return .days(start..<index + 7, from: first, to: last, isRelative: year == nil)
            }
            guard let resolved = year ?? nearestYear(month, day) else { return .day(tokens, nil, isRelative: true) }
            return CivilDay(year: resolved, month: month, day: day).map { .day(tokens, $0, isRelative: year == nil) }
        }
        let resolved = year ?? nearestYear(month, 15)
        if let (part, end) = third(at: index + 2) {
            return .third(part, start..<end, year: resolved, month: month, isRelative: year == nil)
        }
        return .month(start..<index + 2, year: resolved, month: month, isRelative: year == nil)
    }

    private static let partsOfYear: [(String, ClosedRange<Int>)] = [
        ("上半年", 1...6), ("下半年", 7...12), ("前三季度", 1...9), ("第一季度", 1...3), ("第二季度", 4...6), ("第三季度", 7...9), ("第四季度", 10...12),
        ("一季度", 1...3), ("二季度", 4...6), ("三季度", 7...9), ("四季度", 10...12),
    ]

    /// 上半年, 第三季度 behind a year.
    private func partOfYear(at index: Int, start: Int, year: Int) -> DateExpression? {
        for (word, months) in Self.partsOfYear {
            if let end = passage.spells(word, at: index) { return .months(start..<end, year: year, months, isRelative: false) }
        }
        return nil
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

    private static let nearWeeks = ["上": -1, "本": 0, "这": 0, "下": 1]
    private static let weekdays: [String: Int] = ["一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6]

    private func weekday(at index: Int) -> DateExpression? {
        var start = index
        var weeks: Int?
        if let found = Self.nearWeeks[passage.word(index)] {
            weeks = found
            start += 1
        }
        guard let end = passage.spells("周", at: start) ?? passage.spells("星期", at: start) ?? passage.spells("礼拜", at: start) else {
            return nil
        }
        guard let weekday = Self.weekdays[passage.word(end)] else {
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

    private static let days: [(String, Int)] = [
        ("今天", 0), ("今日", 0), ("昨天", -1), ("昨日", -1), ("明天", 1), ("明日", 1), ("前天", -2), ("后天", 2), ("当天", 0), ("即日起", 0),
    ]
    private static let months: [(String, Int)] = [("上个月", -1), ("上月", -1), ("本月", 0), ("这个月", 0), ("下个月", 1), ("下月", 1)]
    private static let years: [(String, Int)] = [("今年", 0), ("去年", -1), ("明年", 1)]

    private func relative(at index: Int) -> DateExpression? {
        guard passage.kind(index) == .han else { return nil }
        for (word, offset) in Self.days {
            if let end = passage.spells(word, at: index) { return .day(index..<end, today?.adding(days: offset), isRelative: true) }
        }
        for (word, offset) in Self.months {
            guard let end = passage.spells(word, at: index) else { continue }
            let day = today?.adding(months: offset)
            if let (part, last) = third(at: end) {
                return .third(part, index..<last, year: day?.year, month: day?.month ?? 1, isRelative: true)
            }
            return .month(index..<end, year: day?.year, month: day?.month ?? 1, isRelative: true)
        }
        for (word, offset) in Self.years {
            guard let end = passage.spells(word, at: index), let today else { continue }
            if let found = monthAndDay(at: end, start: index, year: today.year + offset) { return found.counted() }
            if let found = partOfYear(at: end, start: index, year: today.year + offset) { return found.counted() }
            return .year(index..<end, today.year + offset, isRelative: true)
        }
        return nil
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
