import Model

/// English words for days and longer times that are counted from the day of publication: "tomorrow", "next week", "the end of the month",
/// "the third quarter", "last summer", "in the coming days".
struct EnglishSpans {
    let passage: Passage
    let today: CivilDay?

    static let steps: WordTable<Int> = ["last": -1, "this": 0, "next": 1, "previous": -1, "coming": 1]
    private static let starters: WordSet = [
        "today", "tonight", "yesterday", "tomorrow", "the", "last", "this", "next", "previous", "coming", "first", "second", "third",
        "fourth", "end", "beginning", "start", "early", "late", "later", "earlier", "year", "fiscal", "a", "spring", "summer", "autumn",
        "fall", "winter", "final", "q1", "q2", "q3", "q4", "yesterday's", "today's", "tomorrow's", "fy",
    ]
    private static let offsets: WordTable<Int> = [
        "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "today's": 0, "yesterday's": -1, "tomorrow's": 1,
    ]

    func expression(at index: Int) -> DateExpression? {
        if passage.mayBeginNumber(index), let found = ago(at: index) { return found }
        guard passage.isWord(index, in: Self.starters) else { return nil }
        if let offset = passage.value(index, in: Self.offsets) {
            return .day(index..<index + 1, today?.adding(days: offset), isRelative: true)
        }
        return weekend(at: index) ?? coming(at: index) ?? edge(at: index) ?? step(at: index) ?? quarter(at: index) ?? season(at: index)
            ?? fiscal(at: index) ?? ago(at: index)
    }

    /// "Next week" or "of last week" behind a weekday.
    func weekBehind(_ index: Int) -> (weeks: Int, end: Int)? {
        let start = passage.word(index) == "of" ? index + 1 : index
        guard let weeks = passage.value(start, in: Self.steps), passage.word(start + 1) == "week" else { return nil }
        return (weeks, start + 2)
    }

    private static let weekendLinks: WordSet = ["over", "at", "during", "after", "of", "following"]

    /// "Over the weekend", "after a weekend of talks", "the G20 weekend": the last one, or the coming one.
    private func weekend(at index: Int) -> DateExpression? {
        let isOne = passage.word(index) == "a"
        guard isOne || passage.word(index) == "the" else { return nil }
        let noun = passage.word(index + 1) == "weekend" || passage.word(index + 1) == "weekend's" ? index + 1 : index + 2
        guard ["weekend", "weekend's"].contains(passage.word(noun)),
            passage.isWord(index - 1, in: Self.weekendLinks) || (noun == index + 2 && passage.isCapitalised(index + 1))
                || noun == index + 1 && !isOne
        else { return nil }
        let isAhead = Tense(passage: passage).isFuture(at: index) || ((today?.weekday ?? 0) >= 5)
        return .weekend(index..<noun + 1, of: today?.adding(days: isAhead ? 0 : -7))
    }

    private static let openUnits: WordTable<DateExpression.Precision> = ["days": .day, "weeks": .week, "months": .month]

    /// "In the coming days", "over the next few weeks", "in the months ahead".
    private func coming(at index: Int) -> DateExpression? {
        guard passage.word(index) == "the" else { return nil }
        var unit = index + 1
        let isComing = ["coming", "next"].contains(passage.word(unit))
        if isComing { unit += 1 }
        let isVague = passage.word(unit) == "few" || passage.spells("couple of", at: unit) != nil
        if isVague { unit = passage.word(unit) == "few" ? unit + 1 : unit + 2 }
        guard let precision = passage.value(unit, in: Self.openUnits) else { return nil }
        if passage.word(index + 1) == "coming" || (isComing && isVague) { return .open(index..<unit + 1, precision) }
        return unit == index + 1 && passage.word(unit + 1) == "ahead" ? .open(index..<unit + 2, precision) : nil
    }

    /// "The end of the month", "the beginning of next year", "year-end", "early next month", "late last year".
    private func edge(at index: Int) -> DateExpression? {
        if passage.word(index) == "year", passage.word(index + 1) == "-", passage.word(index + 2) == "end", let today {
            return .edge(index..<index + 3, ofYear: today.year, isEnd: true)
        }
        let noun = passage.word(index) == "the" ? index + 1 : index
        let word = passage.word(noun)
        let isEnd = ["end", "late"].contains(word)
        guard isEnd || ["beginning", "start", "early"].contains(word) else { return whole(at: index) }
        let isAdverb = ["late", "early"].contains(word)
        guard isAdverb || passage.word(noun + 1) == "of" else { return nil }
        let step = isAdverb ? noun + 1 : noun + 2
        guard let offset = passage.value(step, in: Self.steps) ?? (passage.word(step) == "the" ? 0 : nil), let today else { return nil }
        let tokens = index..<step + 2
        switch passage.word(step + 1) {
        case "month", "month's":
            let day = today.adding(months: offset)
            let part = DateExpression.third(isEnd ? .late : .early, tokens, year: day.year, month: day.month, isRelative: true)
            return isAdverb ? part : part.edge(isEnd: isEnd)
        case "year", "year's":
            return isAdverb
                ? .year(tokens, today.year + offset, isRelative: true)
                : .edge(tokens, ofYear: today.year + offset, isEnd: isEnd).edge(isEnd: isEnd)
        case "week", "week's":
            let monday = today.adding(days: 7 * offset - today.weekday)
            return .days(tokens, from: monday.adding(days: isEnd ? 4 : 0), through: monday.adding(days: isEnd ? 6 : 2))
        default: return nil
        }
    }

    /// "Later this month", "earlier this year": what of it is to come, or over.
    private func whole(at index: Int) -> DateExpression? {
        guard ["later", "earlier"].contains(passage.word(index)), let found = step(at: index + 1) else { return nil }
        return found.spanning(index..<found.tokens.upperBound).clipped(to: today, isLater: passage.word(index) == "later")
    }

    private func step(at index: Int) -> DateExpression? {
        guard let step = passage.value(index, in: Self.steps) else { return nil }
        let tokens = index..<index + 2
        switch passage.word(index + 1) {
        case "week", "week's": return .week(tokens, of: today?.adding(days: 7 * step))
        case "morning", "afternoon", "evening":
            return step == 0 ? .day(tokens, today, isRelative: true) : nil
        case "weekend", "weekend's": return .weekend(tokens, of: today?.adding(days: 7 * step))
        case "month", "month's":
            let day = today?.adding(months: step)
            return .month(tokens, year: day?.year, month: day?.month ?? 1, isRelative: true)
        case "year", "year's": return today.map { .year(tokens, $0.year + step, isRelative: true) }
        case "quarter" where !isLastOfYear(index): return today.map { quarter(of: $0.adding(months: 3 * step), tokens) }
        case "spring", "summer", "autumn", "fall", "winter":
            return today.flatMap { season(passage.word(index + 1), year: $0.year + step, tokens) }
        default: return nil
        }
    }

    private func quarter(of day: CivilDay, _ tokens: Range<Int>) -> DateExpression {
        let first = (day.month - 1) / 3 * 3 + 1
        return .months(tokens, year: day.year, first...first + 2, isRelative: true)
    }

    /// "Three weeks ago", "a month ago".
    private func ago(at index: Int) -> DateExpression? {
        let isOne = passage.word(index) == "a"
        let number = isOne ? nil : NumberReader(passage: passage).number(at: index, scaled: false)
        guard let today, isOne || (0..<1000).contains(number?.value ?? -1) else { return nil }
        let unit = number?.tokens.upperBound ?? index + 1
        if passage.word(index - 1) == "in" || passage.word(index - 1) == "within" {
            return ahead(at: index, unit, Int(number?.value ?? 1), today)
        }
        guard passage.word(unit + 1) == "ago" else { return nil }
        if isOne, passage.word(unit) == "fortnight" { return .day(index..<unit + 2, today.adding(days: -14), isRelative: true) }
        let count = Int(number?.value ?? 1)
        switch passage.word(unit) {
        case "day", "days": return .day(index..<unit + 2, today.adding(days: -count), isRelative: true)
        case "week", "weeks": return .week(index..<unit + 2, of: today.adding(days: -7 * count))
        case "month", "months":
            let day = today.adding(months: -count)
            return toTheDay(unit, day, index..<unit + 2) ?? .month(index..<unit + 2, year: day.year, month: day.month, isRelative: true)
        // "Up 5% from a year ago" compares.
        case "year", "years":
            if let exact = toTheDay(unit, today.adding(months: -12 * count), index..<unit + 2) { return exact }
            return isOne ? nil : .year(index..<unit + 2, today.year - count, isRelative: true)
        default: return nil
        }
    }

    /// "Goes up in 18 months", "will be back in two weeks".
    private func ahead(at index: Int, _ unit: Int, _ count: Int, _ today: CivilDay) -> DateExpression? {
        guard passage.word(index - 1) == "in", Tense(passage: passage).isFuture(at: index),
            !(1...6).contains(where: {
                passage.word(index - 1 - $0).hasSuffix("est") || ["first", "most", "time", "total"].contains(passage.word(index - 1 - $0))
            })
        else { return nil }
        switch passage.word(unit) {
        case "day", "days": return .day(index - 1..<unit + 1, today.adding(days: count), isRelative: true)
        case "week", "weeks": return .day(index - 1..<unit + 1, today.adding(days: 7 * count), isRelative: true)
        case "month", "months": return .day(index - 1..<unit + 1, today.adding(months: count), isRelative: true)
        default: return nil
        }
    }

    /// "Three years ago to the day".
    private func toTheDay(_ unit: Int, _ day: CivilDay, _ tokens: Range<Int>) -> DateExpression? {
        passage.spells("to the day", at: unit + 2).map { .day(tokens.lowerBound..<$0, day, isRelative: true) }
    }

    private static let ordinals: WordTable<Int> = ["first": 0, "second": 1, "third": 2, "fourth": 3, "final": 3]
    private static let short: WordTable<Int> = ["q1": 0, "q2": 1, "q3": 2, "q4": 3]

    /// "The first half of 2025", "the third quarter of last year", "the fourth quarter", "Q2 2025".
    private func quarter(at index: Int) -> DateExpression? {
        if passage.isCapitalised(index), let quarter = passage.value(index, in: Self.short) {
            return dated(index..<index + 1, quarter, length: 3, yearAt: index + 1)
        }
        guard let ordinal = passage.value(index, in: Self.ordinals) ?? (isLastOfYear(index) ? 3 : nil) else { return nil }
        let noun = passage.word(index + 1) == "-" ? index + 2 : index + 1
        let isHalf = passage.word(noun) == "half"
        guard isHalf ? ordinal < 2 : passage.word(noun) == "quarter" else { return nil }
        let year = ["of", "in"].contains(passage.word(noun + 1)) ? noun + 2 : noun + 1
        if isHalf, year == noun + 1 { return nil }
        return dated(index..<noun + 1, ordinal, length: isHalf ? 6 : 3, yearAt: year)
    }

    /// "The last quarter of 2025" counts within the year.
    private func isLastOfYear(_ index: Int) -> Bool {
        passage.word(index) == "last" && passage.word(index + 1) == "quarter" && passage.word(index + 2) == "of"
            && passage.kind(index + 3) == .number
    }

    private func dated(_ tokens: Range<Int>, _ ordinal: Int, length: Int, yearAt index: Int) -> DateExpression? {
        let months = ordinal * length + 1...(ordinal + 1) * length
        if passage.kind(index) == .number, let year = Int(passage.word(index)), (1900...2100).contains(year) {
            return .months(tokens.lowerBound..<index + 1, year: year, months, isRelative: false)
        }
        guard let today else { return nil }
        let step = passage.value(index, in: Self.steps) ?? (passage.word(index) == "the" ? 0 : nil)
        if let step, passage.word(index + 1) == "year" {
            return .months(tokens.lowerBound..<index + 2, year: today.year + step, months, isRelative: true)
        }
        guard length == 3 else { return nil }
        let isOver = months.lowerBound <= today.month
        // "Holding its gains into the first quarter", said in December.
        let isInto = (1...2).contains { passage.word(tokens.lowerBound - $0) == "into" }
        if isInto, months.upperBound < today.month { return .months(tokens, year: today.year + 1, months, isRelative: true) }
        return .months(
            tokens, year: isOver || Tense(passage: passage).isFuture(at: tokens.lowerBound) ? today.year : today.year - 1, months,
            isRelative: true)
    }

    private static let seasons: WordTable<ClosedRange<Int>> = ["spring": 3...5, "summer": 6...8, "autumn": 9...11, "fall": 9...11]

    /// "The summer of 2024"; a winter lies in two years and stays open.
    private func season(at index: Int) -> DateExpression? {
        let number = passage.word(index + 1) == "of" ? index + 2 : index + 1
        guard passage.kind(number) == .number, let year = Int(passage.word(number)), passage.word(number).utf8.count == 4,
            (1900...2100).contains(year), passage.value(index, in: Self.seasons) != nil
        else { return nil }
        return season(passage.word(index), year: year, index..<number + 1)
    }

    private func season(_ word: String, year: Int, _ tokens: Range<Int>) -> DateExpression? {
        Self.seasons[word].map { .months(tokens, year: year, $0, isRelative: true) } ?? .open(tokens, .month)
    }

    /// "Fiscal 2025", "fiscal year 2026": every country and company begins its own on another day.
    private func fiscal(at index: Int) -> DateExpression? {
        guard ["fiscal", "fy"].contains(passage.word(index)) else { return nil }
        let year = passage.word(index + 1) == "year" ? index + 2 : index + 1
        guard passage.kind(year) == .number, passage.word(year).utf8.count == 4 else { return nil }
        return .open(index..<year + 1, .year)
    }
}
