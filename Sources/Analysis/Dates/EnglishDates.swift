import Model

/// English time expressions: "May 12", "12 August 2025", "2025-05-12", "Thursday", "next week", "in August".
struct EnglishDates {
    let passage: Passage
    let today: CivilDay?
    private let years: NearestYear
    private let spans: EnglishSpans
    private let months: EnglishMonths
    private let holidays: Holidays

    init(passage: Passage, today: CivilDay?, near: CivilDay?) {
        self.passage = passage
        self.today = today
        years = NearestYear(today: today, near: near)
        spans = EnglishSpans(passage: passage, today: today)
        months = EnglishMonths(passage: passage)
        holidays = Holidays(passage: passage, years: years)
    }

    private static let weekdays: WordTable<Int> = {
        let names = "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ").map(String.init)
        return WordTable(names.enumerated().flatMap { [(word: $1, value: $0), (word: $1 + "'s", value: $0)] })
    }()

    func expression(at index: Int) -> DateExpression? {
        switch passage.kind(index) {
        case .number:
            return iso(at: index) ?? dayRangeFirst(at: index) ?? dayFirst(at: index) ?? spans.expression(at: index)
                ?? EnglishYears(passage: passage).expression(at: index)
        case .word:
            return monthFirst(at: index) ?? weekday(at: index) ?? spans.expression(at: index) ?? holidays.expression(at: index)
        default: return nil
        }
    }

    private func iso(at index: Int) -> DateExpression? {
        guard let year = number(index, 1900...2100), passage.word(index + 1) == "-", let month = number(index + 2, 1...12),
            passage.word(index + 3) == "-", let day = number(index + 4, 1...31), passage.isSolid(index..<index + 5)
        else { return nil }
        return CivilDay(year: year, month: month, day: day).map { .day(index..<index + 5, $0, isRelative: false) }
    }

    /// "May 12", "Aug. 12, 2025", "May 2025", "in August", "the May truce".
    private func monthFirst(at index: Int) -> DateExpression? {
        guard let month = months.month(at: index) else { return nil }
        var next = index + 1
        if passage.word(next) == ".", passage.word(index).count <= 4 { next += 1 }
        if let day = dayOfMonth(at: next), passage.word(next + 1) != "%" { return monthAndDay(index, month, day, at: next) }
        if let third = third(before: index) {
            let year = number(next, 1900...2100)
            let tokens = third.start..<(year == nil ? index + 1 : next + 1)
            let inferred = year ?? years.year(ofMonth: month, hint: hint(at: third.start, isMonth: true))
            let part = DateExpression.third(third.part, tokens, year: inferred, month: month, isRelative: year == nil)
            // "By the end of February" is its last day, "in late February" is not.
            return passage.word(index - 1) == "of" && third.part == .late ? part.edge(isEnd: true) : part
        }
        if passage.word(next) == ",", let year = number(next + 1, 1900...2100) {
            return .month(index..<next + 2, year: year, month: month, isRelative: false)
        }
        if let year = number(next, 1900...2100) { return .month(index..<next + 1, year: year, month: month, isRelative: false) }
        if let (year, end) = yearInWords(at: next) { return .month(index..<end, year: year, month: month, isRelative: true) }
        guard months.isAlone(index) else { return nil }
        let inferred = years.year(ofMonth: month, hint: hint(at: index, isMonth: true))
        return .month(index..<index + 1, year: inferred, month: month, isRelative: true)
    }

    private func monthAndDay(_ index: Int, _ month: Int, _ day: Int, at next: Int) -> DateExpression? {
        let end = endOfDay(next)
        let comma = passage.word(end) == "," ? end + 1 : end
        if let year = number(comma, 1900...2100) { return self.day(index..<comma + 1, year, month, day) }
        if let last = number(end + 1, day...31), ["-", "to", "and"].contains(passage.word(end)), isDayAlone(end + 1) {
            let behind = endOfDay(end + 1)
            let comma = passage.word(behind) == "," ? behind + 1 : behind
            let year = number(comma, 1900...2100)
            let first = (year ?? years.year(month: month, day: day)).flatMap { CivilDay(year: $0, month: month, day: day) }
            return .days(index..<(year == nil ? behind : comma + 1), from: first, to: last, isRelative: year == nil)
        }
        return week(of: self.day(index..<end, nil, month, day))
    }

    /// "The 12th", "May 12th": the token behind the day.
    private func endOfDay(_ day: Int) -> Int {
        let isOrdinal = ["st", "nd", "rd", "th"].contains(passage.word(day + 1)) && passage.isSolid(day..<day + 2)
        return isOrdinal ? day + 2 : day + 1
    }

    /// "The week of June 9", "the week to Aug. 28".
    private func week(of day: DateExpression?) -> DateExpression? {
        guard let day else { return nil }
        let start = day.tokens.lowerBound
        if passage.spells("week of", at: start - 2) == start { return .week(start - 2..<day.tokens.upperBound, of: day.first) }
        guard ["to", "ended", "ending", "through"].contains(passage.word(start - 1)), passage.word(start - 2) == "week",
            let last = day.first
        else { return day }
        return .days(start - 2..<day.tokens.upperBound, from: last.adding(days: -6), through: last)
    }

    /// "Early", "mid-" or "late" before a month's name.
    private func third(before index: Int) -> (part: DateExpression.Third, start: Int)? {
        let start = passage.word(index - 1) == "-" ? index - 2 : index - 1
        switch passage.word(start) {
        case "early": return (.early, start)
        case "mid": return (.middle, start)
        case "late": return (.late, start)
        // "The end of August", "at end-October".
        case "end" where passage.word(index - 1) == "-": return (.late, start)
        case "of" where passage.word(start - 1) == "middle": return (.middle, passage.word(start - 2) == "the" ? start - 2 : start - 1)
        case "of" where passage.word(start - 1) == "end": return (.late, passage.word(start - 2) == "the" ? start - 2 : start - 1)
        default: return nil
        }
    }

    /// "27 to 30 July", "27-30 July 2025".
    private func dayRangeFirst(at index: Int) -> DateExpression? {
        guard let first = dayOfMonth(at: index), ["-", "to", "and"].contains(passage.word(index + 1)),
            let last = number(index + 2, first...31), isDayAlone(index + 2), let month = months.month(at: index + 3),
            passage.word(index + 3) != "may" || passage.isCapitalised(index + 3)
        else { return nil }
        let year = number(index + 4, 1900...2100)
        let day = (year ?? years.year(month: month, day: first)).flatMap { CivilDay(year: $0, month: month, day: first) }
        return .days(index..<(year == nil ? index + 4 : index + 5), from: day, to: last, isRelative: year == nil)
    }

    /// "12 May 2025", "the 12th of May".
    private func dayFirst(at index: Int) -> DateExpression? {
        guard let day = dayOfMonth(at: index) else { return nil }
        let end = endOfDay(index)
        let next = passage.word(end) == "of" ? end + 1 : end
        guard let month = months.month(at: next), passage.word(next) != "may" || passage.isCapitalised(next) else { return nil }
        if let year = number(next + 1, 1900...2100) { return self.day(index..<next + 2, year, month, day) }
        return self.day(index..<next + 1, nil, month, day)
    }

    private func day(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int) -> DateExpression? {
        guard let resolved = year ?? years.year(month: month, day: day, hint: hint(at: tokens.lowerBound, isMonth: false), slack: 1) else {
            return .day(tokens, nil, isRelative: true)
        }
        return CivilDay(year: resolved, month: month, day: day).map { .day(tokens, $0, isRelative: year == nil) }
    }

    private func weekday(at index: Int) -> DateExpression? {
        guard passage.isCapitalised(index), let weekday = passage.value(index, in: Self.weekdays) else { return nil }
        let before = passage.word(index - 1)
        let start = ["last", "next", "this", "past", "coming"].contains(before) ? index - 1 : index
        if let dated = dayBehind(weekday: start, index) { return dated }
        guard let today else { return .day(start..<index + 1, nil, isRelative: true) }
        if let (step, end) = spans.weekBehind(index + 1) {
            return .day(index..<end, today.adding(days: 7 * step + weekday - today.weekday), isRelative: true)
        }
        let back = (today.weekday - weekday + 7) % 7
        let ahead = (weekday - today.weekday + 7) % 7
        let offset: Int
        switch before {
        case "last", "past": offset = -(back == 0 ? 7 : back)
        case "next": offset = 7 - today.weekday + weekday
        case "this": offset = weekday - today.weekday
        case "coming": offset = ahead
        default: offset = isAhead(weekday: index) ? ahead : -back
        }
        return .day(start..<index + 1, today.adding(days: offset), isRelative: true)
    }

    /// "Will review Monday's ruling" looks back; only what is awaited itself lies ahead ("Friday's deadline", "Thursday's summit").
    private func isAhead(weekday index: Int) -> Bool {
        guard passage.word(index).hasSuffix("'s") else { return Tense(passage: passage).isFuture(at: index) }
        if LimitWords.isNoun(in: passage, index + 1..<index + 4) { return true }
        return EnglishMonths.namesEvent(passage, index + 1..<index + 4) && Tense(passage: passage).isFuture(at: index)
    }

    /// "Sunday, December 7", "Tuesday (Dec. 2)": the day of the month says it.
    private func dayBehind(weekday start: Int, _ index: Int) -> DateExpression? {
        guard [",", "("].contains(passage.word(index + 1)), let found = monthFirst(at: index + 2) ?? dayFirst(at: index + 2),
            found.precision == .day
        else { return nil }
        return found.spanning(start..<found.tokens.upperBound)
    }

    /// No unit follows: "June 9 and 10" are days, "June 9 and 10 percent" are not.
    private func isDayAlone(_ index: Int) -> Bool {
        passage.word(index).count <= 2 && !["%", "percent", "per", "million", "billion"].contains(passage.word(index + 1))
    }

    private func dayOfMonth(at index: Int) -> Int? {
        passage.word(index).utf8.count <= 2 ? number(index, 1...31) : nil
    }

    private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard passage.kind(index) == .number, let value = Int(passage.word(index)), range.contains(value) else { return nil }
        return value
    }

    /// "Of this year", "last year" behind a month.
    private func yearInWords(at index: Int) -> (year: Int, end: Int)? {
        var start = passage.word(index) == "of" ? index + 1 : index
        if start > index, passage.word(start) == "the" { start += 1 }
        guard let today, let step = passage.value(start, in: EnglishSpans.steps), passage.word(start + 1) == "year" else { return nil }
        return (today.year + step, start + 2)
    }

    /// On which side of the day of publication a month or a day without a year lies: "last" and "next" say it, else a noun that is named after
    /// it, else the verb.
    private func hint(at index: Int, isMonth: Bool) -> NearestYear.Hint {
        switch passage.word(index - 1) {
        case "last", "since": return .last
        // "The statement of May 12" is where it is, whatever its verb does.
        case "of" where !isMonth && !["as", "end", "start", "beginning"].contains(passage.word(index - 2)): return .none
        case "next": return .next
        default: break
        }
        if isMonth, let owner = months.owner(of: index) { return owner == .past ? .last : .none }
        return NearestYear.Hint(Tense(passage: passage).side(at: index))
    }
}
