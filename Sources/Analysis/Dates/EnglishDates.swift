import Model

/// English time expressions: "May 12", "12 August 2025", "2025-05-12", "Thursday", "next week", "in August".
struct EnglishDates {
    let passage: Passage
    let today: CivilDay?
    private let spans: EnglishSpans

    init(passage: Passage, today: CivilDay?) {
        self.passage = passage
        self.today = today
        spans = EnglishSpans(passage: passage, today: today)
    }

    private static let months: WordTable<Int> = {
        let names = "january february march april may june july august september october november december".split(separator: " ").map(
            String.init)
        let short = names.enumerated().map { (word: String($1.prefix(3)), value: $0 + 1) }
        return WordTable(names.enumerated().map { (word: $1, value: $0 + 1) } + short + [(word: "sept", value: 9)])
    }()

    private static let weekdays: WordTable<Int> = {
        let names = "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ").map(String.init)
        return WordTable(names.enumerated().map { (word: $1, value: $0) })
    }()

    func expression(at index: Int) -> DateExpression? {
        switch passage.kind(index) {
        case .number:
            return iso(at: index) ?? dayRangeFirst(at: index) ?? dayFirst(at: index) ?? spans.expression(at: index) ?? bareYear(at: index)
        case .word:
            return monthFirst(at: index) ?? weekday(at: index) ?? spans.expression(at: index)
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
        guard let month = month(at: index) else { return nil }
        var next = index + 1
        if passage.word(next) == ".", passage.word(index).count <= 4 { next += 1 }
        if let day = dayOfMonth(at: next), passage.word(next + 1) != "%" {
            let end = endOfDay(next)
            let comma = passage.word(end) == "," ? end + 1 : end
            if let year = number(comma, 1900...2100) { return self.day(index..<comma + 1, year, month, day) }
            if let last = number(end + 1, day...31), ["-", "to", "and"].contains(passage.word(end)), isDayAlone(end + 1) {
                let behind = endOfDay(end + 1)
                let comma = passage.word(behind) == "," ? behind + 1 : behind
                let year = number(comma, 1900...2100)
                let first = (year ?? inferredYear(month: month, day: day, hint: "")).flatMap { CivilDay(year: $0, month: month, day: day) }
                return .days(index..<(year == nil ? behind : comma + 1), from: first, to: last, isRelative: year == nil)
            }
            return week(of: self.day(index..<end, nil, month, day))
        }
        if let third = third(before: index) {
            let year = number(next, 1900...2100)
            let tokens = third.start..<(year == nil ? index + 1 : next + 1)
            let inferred = year ?? inferredYear(month: month, day: 15, hint: hint(at: third.start), slack: 16)
            return .third(third.part, tokens, year: inferred, month: month, isRelative: year == nil)
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

    /// "The 12th", "May 12th": the token behind the day.
    private func endOfDay(_ day: Int) -> Int {
        let isOrdinal = ["st", "nd", "rd", "th"].contains(passage.word(day + 1)) && passage.isSolid(day..<day + 2)
        return isOrdinal ? day + 2 : day + 1
    }

    /// "The week of June 9".
    private func week(of day: DateExpression?) -> DateExpression? {
        guard let day, let start = passage.spells("week of", at: day.tokens.lowerBound - 2).map({ $0 - 2 }) else { return day }
        return .week(start..<day.tokens.upperBound, of: day.first)
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
        case "of" where passage.word(start - 1) == "end": return (.late, passage.word(start - 2) == "the" ? start - 2 : start - 1)
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
        let end = endOfDay(index)
        let next = passage.word(end) == "of" ? end + 1 : end
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
        default: offset = Tense(passage: passage).isFuture(at: index) ? ahead : -back
        }
        return .day(start..<index + 1, today.adding(days: offset), isRelative: true)
    }

    private static let beforeYears: WordSet = ["in", "since", "until", "by", "of", "from", "before", "during", "after", "through"]

    private func bareYear(at index: Int) -> DateExpression? {
        let before = passage.word(index - 1)
        guard let year = number(index, 1990...2060), passage.word(index).utf8.count == 4, passage.word(index + 1) != "%" else { return nil }
        if ["early", "late"].contains(before) || (before == "-" && passage.word(index - 2) == "mid") {
            return .year((before == "-" ? index - 2 : index - 1)..<index + 1, year, isRelative: false)
        }
        guard passage.isWord(index - 1, in: Self.beforeYears) else { return nil }
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
        guard let today, let step = passage.value(start, in: EnglishSpans.steps), passage.word(start + 1) == "year" else { return nil }
        return (today.year + step, start + 2)
    }

    /// On which side of the day of publication a month without a year lies: "last" and "next" say it, else the verb.
    private func hint(at index: Int) -> String {
        let before = passage.word(index - 1)
        if before == "last" || before == "next" { return before }
        switch Tense(passage: passage).side(at: index) {
        case .ahead: return "next"
        case .past: return "last"
        case nil: return ""
        }
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
