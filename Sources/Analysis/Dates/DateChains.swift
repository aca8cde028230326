import Model

/// Dates that hang on others: the two ends of a span ("from Saturday to Monday", 2021年到2023年), and days counted from the one named before
/// ("a day later", 当天, 次日).
struct DateChains {
    let passage: Passage
    let today: CivilDay?

    private static let followers = PhraseBook<Int>([
        (0, ["the same day", "that same day", "当天", "当日", "同日", "同一天"]),
        (1, ["a day later", "one day later", "the next day", "the following day", "the day after", "次日", "翌日", "隔天", "隔日"]),
        (-1, ["a day earlier", "one day earlier", "the day before", "the previous day", "the night before", "前一天", "前一日"]),
    ])

    /// - Parameter earlier: the expressions before it, in order.
    func follower(at index: Int, after earlier: [DateExpression]) -> DateExpression? {
        guard let (offset, end) = Self.followers.match(in: passage, at: index), passage.word(end) != "yesterday",
            passage.word(end) != "tomorrow"
        else { return nil }
        let named = earlier.suffix(Self.lookback).last { $0.precision == .day && $0.first != nil && $0.first == $0.last }
        let isNear = named.map { passage.sentenceIndex(of: index) - passage.sentenceIndex(of: $0.tokens.lowerBound) <= Self.reach } ?? false
        let day = isNear ? named?.first : offset == 1 ? nil : today
        return .day(index..<end, day?.adding(days: offset), isRelative: true)
    }

    private static let lookback = 8
    /// Sentences within which a day is still spoken of.
    private static let reach = 2
    private static let joints: WordSet = ["to", "through", "-", "至", "到"]
    private static let openers: WordSet = ["from", "从", "由", "自", "between"]
    private static let movers = WordSet(
        listing: "moved postponed delayed pushed extended brought shifted rescheduled change changed put 推迟 延")

    /// The span from the last expression to this one, where a joint stands between them.
    func span(from first: DateExpression, to last: DateExpression) -> DateExpression? {
        let joint = first.tokens.upperBound
        guard last.tokens.lowerBound == joint + 1, passage.isWord(joint, in: Self.joints), let named = first.first, let end = last.last
        else {
            return nil
        }
        // "January to September 2019": the year is that of the end.
        let isShared = first.isRelative && !last.isRelative && first.precision != .year
        let start = isShared ? CivilDay(year: end.year, month: named.month, day: named.day) ?? named : named
        guard start < end, first.precision == last.precision, !isMoved(first.tokens.lowerBound)
        else { return nil }
        guard passage.word(joint) != "to" || passage.isWord(first.tokens.lowerBound - 1, in: Self.openers) else { return nil }
        var span = first
        span.tokens = first.tokens.lowerBound..<last.tokens.upperBound
        span.first = start
        span.last = end
        span.isRelative = first.isRelative || last.isRelative
        return span
    }

    /// "Postponed from March 1 to April 1" is no span.
    private func isMoved(_ index: Int) -> Bool {
        (1...5).contains { passage.isWord(index - $0, in: Self.movers) || passage.spells("推迟", at: index - $0) != nil }
    }
}
