import Model

/// Words that name a time, and the days that they mean.
struct DateExpression: Sendable, Equatable {
    enum Precision: String, Sendable { case day, week, tenDays = "ten-days", month, year }

    var tokens: Range<Int>
    var precision: Precision
    /// First and last day meant; `nil` where the day of publication is needed and unknown.
    var first: CivilDay?
    var last: CivilDay?
    /// Counted from the day of publication.
    var isRelative: Bool
    /// Open even where the day of publication is known.
    var isOpen = false

    static func day(_ tokens: Range<Int>, _ day: CivilDay?, isRelative: Bool) -> DateExpression {
        DateExpression(tokens: tokens, precision: .day, first: day, last: day, isRelative: isRelative)
    }

    /// The same month's days from `first` on to `last`: "June 9-10", 8日至13日.
    static func days(_ tokens: Range<Int>, from first: CivilDay?, to last: Int, isRelative: Bool) -> DateExpression {
        let end = first.flatMap { CivilDay(year: $0.year, month: $0.month, day: last) }
        return DateExpression(tokens: tokens, precision: .day, first: first, last: end ?? first, isRelative: isRelative)
    }

    /// A few days of a week.
    static func days(_ tokens: Range<Int>, from first: CivilDay, through last: CivilDay) -> DateExpression {
        DateExpression(tokens: tokens, precision: .day, first: first, last: last, isRelative: true)
    }

    static func month(_ tokens: Range<Int>, year: Int?, month: Int, isRelative: Bool) -> DateExpression {
        let first = year.flatMap { CivilDay(year: $0, month: month, day: 1) }
        let last = first.flatMap { CivilDay(year: $0.year, month: month, day: CivilDay.length(ofMonth: month, year: $0.year)) }
        return DateExpression(tokens: tokens, precision: .month, first: first, last: last, isRelative: isRelative)
    }

    /// Whole months: a half-year, a quarter.
    static func months(_ tokens: Range<Int>, year: Int, _ months: ClosedRange<Int>, isRelative: Bool) -> DateExpression {
        let last = months.upperBound
        return DateExpression(
            tokens: tokens, precision: .month, first: CivilDay(year: year, month: months.lowerBound, day: 1),
            last: CivilDay(year: year, month: last, day: CivilDay.length(ofMonth: last, year: year)), isRelative: isRelative)
    }

    /// The same, as counted from the day of publication.
    func counted() -> DateExpression {
        var counted = self
        counted.isRelative = true
        return counted
    }

    /// A third of a month: "early", "mid", "late"; 上旬, 中旬, 下旬.
    enum Third: Sendable { case early, middle, late }

    static func third(_ third: Third, _ tokens: Range<Int>, year: Int?, month: Int, isRelative: Bool) -> DateExpression {
        let days =
            switch third {
            case .early: (1, 10)
            case .middle: (11, 20)
            case .late: (21, year.map { CivilDay.length(ofMonth: month, year: $0) } ?? 28)
            }
        return DateExpression(
            tokens: tokens, precision: .tenDays, first: year.flatMap { CivilDay(year: $0, month: month, day: days.0) },
            last: year.flatMap { CivilDay(year: $0, month: month, day: days.1) }, isRelative: isRelative)
    }

    /// The last month of a year ("the end of the year", 年底), or its first (年初).
    static func edge(_ tokens: Range<Int>, ofYear year: Int, isEnd: Bool) -> DateExpression {
        .month(tokens, year: year, month: isEnd ? 12 : 1, isRelative: true)
    }

    /// A time that nobody could put on a calendar: "in the coming weeks", "fiscal 2025".
    static func open(_ tokens: Range<Int>, _ precision: Precision) -> DateExpression {
        DateExpression(tokens: tokens, precision: precision, first: nil, last: nil, isRelative: true, isOpen: true)
    }

    /// Its last day ("by the end of the month"), or its first.
    func edge(isEnd: Bool) -> DateExpression {
        var day = self
        day.first = isEnd ? last : first
        day.last = day.first
        day.precision = .day
        return day
    }

    /// What of it lies behind or before a day: "later this month", "earlier this year".
    func clipped(to day: CivilDay?, isLater: Bool) -> DateExpression {
        guard let day, let first, let last, first <= day, day <= last else { return self }
        var part = self
        if isLater { part.first = day } else { part.last = day }
        return part
    }

    /// The same with other words: "later this month" for "this month".
    func spanning(_ tokens: Range<Int>) -> DateExpression {
        var wider = self
        wider.tokens = tokens
        return wider
    }

    /// Saturday and Sunday of the week in which `day` lies.
    static func weekend(_ tokens: Range<Int>, of day: CivilDay?) -> DateExpression {
        let saturday = day.map { $0.adding(days: 5 - $0.weekday) }
        return DateExpression(tokens: tokens, precision: .week, first: saturday, last: saturday?.adding(days: 1), isRelative: true)
    }

    static func year(_ tokens: Range<Int>, _ year: Int, isRelative: Bool) -> DateExpression {
        DateExpression(
            tokens: tokens, precision: .year, first: CivilDay(year: year, month: 1, day: 1), last: CivilDay(year: year, month: 12, day: 31),
            isRelative: isRelative)
    }

    /// The week from Monday to Sunday in which `day` lies.
    static func week(_ tokens: Range<Int>, of day: CivilDay?) -> DateExpression {
        let monday = day.map { $0.adding(days: -$0.weekday) }
        return DateExpression(tokens: tokens, precision: .week, first: monday, last: monday?.adding(days: 6), isRelative: true)
    }
}

extension CivilDay {
    /// The day so many months later; the 31st becomes a shorter month's last day.
    func adding(months: Int) -> CivilDay {
        let zeroBased = year * 12 + month - 1 + months
        let (year, month) = (zeroBased / 12, zeroBased % 12 + 1)
        return CivilDay(year: year, month: month, day: min(day, CivilDay.length(ofMonth: month, year: year))) ?? self
    }
}
