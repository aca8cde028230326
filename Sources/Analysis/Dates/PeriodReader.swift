import Model

/// A length of time that a measure lasts: "90 days", "a 90-day pause", "one year", 90天.
struct Period: Sendable, Equatable {
    enum Unit: String, Sendable { case days, weeks, months, years }

    var count: Int
    var unit: Unit
    var tokens: Range<Int>

    /// The last day of a period that is counted from `day`: 90 days from 12 May are up on 10 August.
    func end(from day: CivilDay) -> CivilDay {
        switch unit {
        case .days: day.adding(days: count)
        case .weeks: day.adding(days: 7 * count)
        case .months: day.adding(months: count)
        case .years: day.adding(months: 12 * count)
        }
    }

    var words: String { "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)" }
}

struct PeriodReader {
    let passage: Passage

    private static let units: WordTable<Period.Unit> = [
        "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months, "year": .years, "years": .years,
    ]
    private static let hanUnits: [(String, Period.Unit)] = [("天", .days), ("日内", .days), ("周", .weeks), ("个月", .months), ("年", .years)]

    private static let ones: WordSet = ["a", "one"]
    /// In front of a number they make another of it: 数十天, "10-20 days".
    private static let vague: WordSet = ["数", "几", "-"]

    func period(at index: Int) -> Period? {
        if passage.isWord(index, in: Self.ones), let unit = passage.value(index + 1, in: Self.units),
            passage.word(index + 1).last != "s"
        {
            return passage.word(index) == "one" || Self.follows(passage.word(index + 2))
                ? Period(count: 1, unit: unit, tokens: index..<index + 2) : nil
        }
        if let end = passage.spells("半年", at: index) {
            return ["上", "下", "后", "前"].contains(passage.word(index - 1)) ? nil : Period(count: 6, unit: .months, tokens: index..<end)
        }
        guard passage.mayBeginNumber(index), !passage.isWord(index - 1, in: Self.vague),
            let number = NumberReader(passage: passage).number(at: index, scaled: false), number.value >= 1, number.value < 1000,
            number.value == number.value.rounded()
        else { return nil }
        var end = number.tokens.upperBound
        if passage.word(end) == "-" { end += 1 }
        if passage.isWord(end, in: Self.extras) { end += 1 }
        if let unit = passage.value(end, in: Self.units), !["ago", "earlier", "old"].contains(passage.word(end + 1)) {
            return Period(count: Int(number.value), unit: unit, tokens: index..<end + 1)
        }
        for (word, unit) in Self.hanUnits where passage.kind(end) == .han {
            guard let last = passage.spells(word, at: end), unit != .years || number.value < 50,
                !["前", "代", "级"].contains(passage.word(last))
            else {
                continue
            }
            return Period(count: Int(number.value), unit: unit, tokens: index..<last)
        }
        return nil
    }

    /// "75 more days", "30 calendar days".
    private static let extras: WordSet = ["more", "additional", "further", "extra", "calendar", "consecutive", "working", "business"]

    /// "For a year", "a month-long": only where the words make a length of it.
    private static func follows(_ word: String) -> Bool { ["-", "from", "starting", "until", "extension"].contains(word) }
}
