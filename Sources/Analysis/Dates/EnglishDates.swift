import Model

/// English time expressions: "May 12", "12 August 2025", "2025-05-12", "Thursday", "next week", "in August".
struct EnglishDates {
    let passage: Passage
    let today: CivilDay?

    private static let months: [String: Int] = {
        let names = "january february march april may june july august september october november december".split(separator: " ").map(
            String.init)
        var table: [String: Int] = ["sept": 9]
        for (index, name) in names.enumerated() {
            table[name] = index + 1
            table[String(name.prefix(3))] = index + 1
        }
        return table
    }()

    private static let weekdays: [String: Int] = {
        let names = "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ").map(String.init)
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }()

    func expression(at index: Int) -> DateExpression? {
        guard passage.kind(index) == .number || passage.kind(index) == .word else { return nil }
        return iso(at: index) ?? monthFirst(at: index) ?? dayRangeFirst(at: index) ?? dayFirst(at: index) ?? weekday(at: index)
            ?? relative(at: index) ?? partOfYear(at: index) ?? bareYear(at: index)
    }

    private func iso(at index: Int) -> DateExpression? {
        guard let year = number(index, 1900...2100), passage.word(index + 1) == "-", let month = number(index + 2, 1...12),
            passage.word(index + 3) == "-", let day = number(index + 4, 1...31), passage.isSolid(index..<index + 5)
        else { return nil }
        return CivilDay(year: year, month: month, day: day).map { .day(index..<index + 5, $0, isRelative: false) }
    }

    /// "May 12", "Aug. 12, 2025", "May 2025", "in August", "the May truce".
    private func monthFirst(at index: Int) -> DateExpression? {
        guard let month = month(at: index) else { return nil }
        var next = index + 1
        if passage.word(next) == ".", passage.word(index).count <= 4 { next += 1 }
        if let day = dayOfMonth(at: next), passage.word(next + 1) != "%" {
            let comma = passage.word(next + 1) == "," ? next + 2 : next + 1
            if let year = number(comma, 1900...2100) { return self.day(index..<comma + 1, year, month, day) }
            if let last = number(next + 2, day...31), ["-", "to", "and"].contains(passage.word(next + 1)), isDayAlone(next + 2) {
                let first = inferredYear(month: month, day: day, hint: "").flatMap { CivilDay(year: $0, month: month, day: day) }
                return .days(index..<next + 3, from: first, to: last, isRelative: true)
            }
            return self.day(index..<next + 1, nil, month, day)
        }
        if let third = third(before: index) {
            let year = number(next, 1900...2100)
            let tokens = third.start..<(year == nil ? index + 1 : next + 1)
            return .third(
                third.part, tokens, year: year ?? inferredYear(month: month, day: 15, hint: ""), month: month, isRelative: year == nil)
        }
        if passage.word(next) == ",", let year = number(next + 1, 1900...2100) {
            return .month(index..<next + 2, year: year, month: month, isRelative: false)
        }
        if let year = number(next, 1900...2100) { return .month(index..<next + 1, year: year, month: month, isRelative: false) }
        if let (year, end) = yearInWords(at: next) { return .month(index..<end, year: year, month: month, isRelative: true) }
        guard isMonthAlone(index) else { return nil }
        let hint = hint(at: index)
        return .month(
            index..<index + 1, year: inferredYear(month: month, day: 15, hint: hint, slack: 16), month: month, isRelative: true)
    }

    /// "Early", "mid-" or "late" before a month's name.
    private func third(before index: Int) -> (part: DateExpression.Third, start: Int)? {
        let start = passage.word(index - 1) == "-" ? index - 2 : index - 1
        switch passage.word(start) {
        case "early": return (.early, start)
        case "mid": return (.middle, start)
        case "late": return (.late, start)
        default: return nil
        }
    }

    /// "27 to 30 July", "27-30 July 2025".
    private func dayRangeFirst(at index: Int) -> DateExpression? {
        guard let first = dayOfMonth(at: index), ["-", "to", "and"].contains(passage.word(index + 1)),
            let last = number(index + 2, first...31), isDayAlone(index + 2), let month = month(at: index + 3),
            passage.word(index + 3) != "may" || passage.isCapitalised(index + 3)
        else { return nil }
        let year = number(index + 4, 1900...2100)
        let day = (year ?? inferredYear(month: month, day: first, hint: "")).flatMap { CivilDay(year: $0, month: month, day: first) }
        return .days(index..<(year == nil ? index + 4 : index + 5), from: day, to: last, isRelative: year == nil)
    }

    /// "12 May 2025", "the 12th of May".
    private func dayFirst(at index: Int) -> DateExpression? {
        guard let day = dayOfMonth(at: index) else { return nil }
        let next = passage.word(index + 1) == "of" ? index + 2 : index + 1
        guard let month = month(at: next), passage.word(next) != "may" || passage.isCapitalised(next) else { return nil }
        if let year = number(next + 1, 1900...2100) { return self.day(index..<next + 2, year, month, day) }
        return self.day(index..<next + 1, nil, month, day)
    }

    private func day(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int) -> DateExpression? {
        guard let resolved = year ?? inferredYear(month: month, day: day, hint: hint(at: tokens.lowerBound), slack: 1) else {
            return .day(tokens, nil, isRelative: true)
        }
        return CivilDay(year: resolved, month: month, day: day).map { .day(tokens, $0, isRelative: year == nil) }
    }

    private func weekday(at index: Int) -> DateExpression? {
        let word = passage.word(index)
        guard passage.isCapitalised(index), let weekday = Self.weekdays[word.hasSuffix("'s") ? String(word.dropLast(2)) : word] else {
            return nil
        }
        let before = passage.word(index - 1)
        let start = ["last", "next", "this", "past"].contains(before) ? index - 1 : index
        guard let today else { return .day(start..<index + 1, nil, isRelative: true) }
        let back = (today.weekday - weekday + 7) % 7
        let ahead = (weekday - today.weekday + 7) % 7
        let offset: Int
        switch before {
        case "last", "past": offset = -(back == 0 ? 7 : back)
        case "next": offset = 7 - today.weekday + weekday
        case "this": offset = weekday - today.weekday
        default: offset = Tense(passage: passage).isFuture(at: index) ? ahead : -back
        }
        return .day(start..<index + 1, today.adding(days: offset), isRelative: true)
    }

    /// The first letters of the words below: most words are none of them.
    private static let initials = Set("tylnpc".utf8)
    private static let offsets = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]
    private static let steps = ["last": -1, "this": 0, "next": 1, "previous": -1, "coming": 1]

    private func relative(at index: Int) -> DateExpression? {
        guard !passage.mayBeginNumber(index) else { return ago(at: index) }
        guard let initial = passage.word(index).utf8.first, Self.initials.contains(initial) else { return nil }
        if let offset = Self.offsets[passage.word(index)] {
            return .day(index..<index + 1, today?.adding(days: offset), isRelative: true)
        }
        if passage.word(index) == "the", passage.word(index + 1) == "weekend", ["over", "at", "during"].contains(passage.word(index - 1)) {
            let isAhead = Tense(passage: passage).isFuture(at: index) || (today?.weekday ?? 0) >= 5
            return .weekend(index..<index + 2, of: today?.adding(days: isAhead ? 0 : -7))
        }
        if let step = Self.steps[passage.word(index)] {
            let tokens = index..<index + 2
            switch passage.word(index + 1) {
            case "week": return .week(tokens, of: today?.adding(days: 7 * step))
            case "weekend":
                return .weekend(tokens, of: today?.adding(days: 7 * step))
            case "month":
                let day = today?.adding(months: step)
                return .month(tokens, year: day?.year, month: day?.month ?? 1, isRelative: true)
            case "year":
                guard let today else { return nil }
                return .year(tokens, today.year + step, isRelative: true)
            default: return nil
            }
        }
        return nil
    }

    /// "Three weeks ago", "two days earlier".
    private func ago(at index: Int) -> DateExpression? {
        guard let number = NumberReader(passage: passage).number(at: index, scaled: false), number.value < 1000 else { return nil }
        let unit = number.tokens.upperBound
        guard passage.word(unit + 1) == "ago", let today else { return nil }
        let count = Int(number.value)
        switch passage.word(unit) {
        case "day", "days": return .day(index..<unit + 2, today.adding(days: -count), isRelative: true)
        case "week", "weeks": return .week(index..<unit + 2, of: today.adding(days: -7 * count))
        case "month", "months":
            let day = today.adding(months: -count)
            return .month(index..<unit + 2, year: day.year, month: day.month, isRelative: true)
        case "year", "years": return .year(index..<unit + 2, today.year - count, isRelative: true)
        default: return nil
        }
    }

    private static let ordinals = ["first": 0, "second": 1, "third": 2, "fourth": 3]

    /// "The first half of 2025", "the third quarter of last year".
    private func partOfYear(at index: Int) -> DateExpression? {
        guard let ordinal = Self.ordinals[passage.word(index)], ["half", "quarter"].contains(passage.word(index + 1)) else { return nil }
        let isHalf = passage.word(index + 1) == "half"
        guard !isHalf || ordinal < 2, ["of", "in"].contains(passage.word(index + 2)) else { return nil }
        let length = isHalf ? 6 : 3
        let months = ordinal * length + 1...(ordinal + 1) * length
        if let year = number(index + 3, 1900...2100) {
            return .months(index..<index + 4, year: year, months, isRelative: false)
        }
        guard let step = Self.steps[passage.word(index + 3)], passage.word(index + 4) == "year", let today else { return nil }
        return .months(index..<index + 5, year: today.year + step, months, isRelative: true)
    }

    private func bareYear(at index: Int) -> DateExpression? {
        guard ["in", "since", "until", "by", "of"].contains(passage.word(index - 1)), let year = number(index, 1990...2060),
            passage.word(index).count == 4, ![",", "%"].contains(passage.word(index + 1)) || passage.word(index + 1) == ","
        else { return nil }
        return .year(index..<index + 1, year, isRelative: false)
    }

    private func month(at index: Int) -> Int? {
        guard passage.isCapitalised(index) else { return nil }
        let word = passage.word(index)
        return Self.months[word.hasSuffix("'s") ? String(word.dropLast(2)) : word]
    }

    /// A month's name without a day is a date after a preposition or an adjective of time; "May" and "March" are other words too.
    private func isMonthAlone(_ index: Int) -> Bool {
        let word = passage.word(index)
        guard word.count > 3 || word == "may" else { return false }
        return [
            "in", "since", "until", "by", "last", "next", "this", "early", "late", "mid", "of", "through", "from", "from mid", "during",
            "before",
        ]
        .contains(passage.word(index - 1)) || (passage.word(index - 1) == "-" && passage.word(index - 2) == "mid")
    }

    /// No unit follows: "June 9 and 10" are days, "June 9 and 10 percent" are not.
    private func isDayAlone(_ index: Int) -> Bool {
        passage.word(index).count <= 2 && !["%", "percent", "per", "million", "billion"].contains(passage.word(index + 1))
    }

    private func dayOfMonth(at index: Int) -> Int? {
        if let day = number(index, 1...31), passage.word(index).count <= 2 {
            return day
        }
        return nil
    }

    private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard passage.kind(index) == .number, let value = Int(passage.word(index)), range.contains(value) else { return nil }
        return value
    }

    /// "Of this year", "last year" behind a month.
    private func yearInWords(at index: Int) -> (year: Int, end: Int)? {
        let start = passage.word(index) == "of" ? index + 1 : index
        guard let today, let step = Self.steps[passage.word(start)], passage.word(start + 1) == "year" else { return nil }
        return (today.year + step, start + 2)
    }

    /// On which side of the day of publication a month without a year lies: "last" and "next" say it, else the verb.
    private func hint(at index: Int) -> String {
        let before = passage.word(index - 1)
        if before == "last" || before == "next" { return before }
        let tense = Tense(passage: passage)
        return tense.isFuture(at: index) ? "next" : tense.isPast(at: index) ? "last" : ""
    }

    /// The year that puts the day nearest to the day of publication; "last" and "next" choose their side.
    /// - Parameter slack: days by which a day may lie on the other side: the middle of a month stands for all of it.
    private func inferredYear(month: Int, day: Int, hint: String, slack: Int = 0) -> Int? {
        guard let today else { return nil }
        let candidates = (-1...1).compactMap { CivilDay(year: today.year + $0, month: month, day: day) }
        let fitting = candidates.filter { candidate in
            let distance = candidate.daysSince1970 - today.daysSince1970
            return hint == "last" ? distance <= slack : hint == "next" ? distance >= -slack : true
        }
        return fitting.min { abs($0.daysSince1970 - today.daysSince1970) < abs($1.daysSince1970 - today.daysSince1970) }?.year
    }
}
