import Model

/// Dates that hang on others: the two ends of a span ("from Saturday to Monday", 2021年到2023年), and days counted from the one named before
/// ("a day later", 当天, 次日).
struct DateChains {
    let passage: Passage
    let today: CivilDay?

    private static let followers = PhraseBook<Int>([
        (0, ["the same day", "that same day", "当天", "当日", "同日", "同一天", "当晚", "当夜"]),
        (1, ["a day later", "one day later", "the next day", "the following day", "the day after", "次日", "翌日", "隔天", "隔日"]),
        (-1, ["a day earlier", "one day earlier", "the day before", "the previous day", "the night before", "前一天", "前一日"]),
    ])

    /// - Parameter earlier: the expressions before it, in order.
    func follower(at index: Int, after earlier: [DateExpression]) -> DateExpression? {
        if let found = yearList(at: index, after: earlier) ?? samePeriod(at: index, after: earlier) { return found }
        guard let (offset, end) = Self.followers.match(in: passage, at: index), passage.word(end) != "yesterday",
            passage.word(end) != "tomorrow"
        else { return nil }
        let named = earlier.suffix(Self.lookback).last { $0.precision == .day && $0.first != nil && $0.first == $0.last }
        let isNear = named.map { passage.sentenceIndex(of: index) - passage.sentenceIndex(of: $0.tokens.lowerBound) <= Self.reach } ?? false
        let day = isNear ? named?.first : offset == 1 ? nil : today
        return .day(index..<end, day?.adding(days: offset), isRelative: true)
    }

    private static let listJoints: WordSet = [",", "and", "or", "、", "和", "及"]

    /// "In 2026, 2027 and 2028".
    private func yearList(at index: Int, after earlier: [DateExpression]) -> DateExpression? {
        guard passage.kind(index) == .number, let last = earlier.last, last.precision == .year, !last.isRelative,
            passage.isWord(index - 1, in: Self.listJoints), let before = last.first?.year, let year = Int(passage.word(index)),
            (before + 1...before + 9).contains(year)
        else { return nil }
        let joint = passage.isWord(index - 2, in: Self.listJoints) ? index - 2 : index - 1
        let end = passage.word(index + 1) == "年" ? index + 2 : index + 1
        return last.tokens.upperBound == joint ? .year(index..<end, year, isRelative: false) : nil
    }

    private static let samePeriods = PhraseBook<Int>([
        (-1, ["去年同期", "上年同期", "去年同月", "上年同月", "the same period last year", "the same month last year", "the same quarter last year"])
    ])

    /// 去年同期 behind 9月份: the months last named, a year before.
    private func samePeriod(at index: Int, after earlier: [DateExpression]) -> DateExpression? {
        guard let (step, end) = Self.samePeriods.match(in: passage, at: index),
            let named = earlier.suffix(Self.lookback).last(where: { [.month, .day].contains($0.precision) && !$0.isOpen }),
            passage.sentenceIndex(of: index) - passage.sentenceIndex(of: named.tokens.lowerBound) <= Self.reach,
            named.precision == .month, let first = named.first, let last = named.last
        else { return nil }
        var same = named
        same.tokens = index..<end
        same.first = first.adding(months: 12 * step)
        same.last = last.adding(days: 1).adding(months: 12 * step).adding(days: -1)
        same.isRelative = true
        return same
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
        guard last.tokens.lowerBound == joint + 1, passage.isWord(joint, in: Self.joints), let named = first.first, var end = last.last
        else {
            return nil
        }
        // "January to September 2019": the year is that of the end.
        let isShared = first.isRelative && !last.isRelative && first.precision != .year
        if isWeekBehind(named, end, first, last), passage.isWord(first.tokens.lowerBound - 1, in: Self.openers) {
            end = end.adding(days: 7)
        }
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

    /// "From Thursday to Sunday" with today between them: the second day is that behind the first.
    private func isWeekBehind(_ start: CivilDay, _ end: CivilDay, _ first: DateExpression, _ last: DateExpression) -> Bool {
        end < start && start.daysSince1970 - end.daysSince1970 < 7 && first.isRelative && last.isRelative && first.precision == .day
            && last.precision == .day && passage.kind(last.tokens.lowerBound) == .word && last.tokens.count == 1
    }

    /// "Postponed from March 1 to April 1" is no span.
    private func isMoved(_ index: Int) -> Bool {
        (1...5).contains { passage.isWord(index - $0, in: Self.movers) || passage.spells("推迟", at: index - $0) != nil }
    }
}
