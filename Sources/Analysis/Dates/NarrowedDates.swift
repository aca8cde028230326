import Model

/// Words around a time that mean a part of it: "the last two months of this year", "the first days of September", 2021年的最后一天.
struct NarrowedDates {
    let passage: Passage

    private enum Unit: Sendable { case day, week, month }

    private static let units: WordTable<Unit> = [
        "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
    ]
    private static let edges: WordTable<Bool> = ["last": true, "final": true, "closing": true, "first": false, "opening": false]
    private static let hanEdges = PhraseBook<Bool>([(true, ["最后一天", "最后一日", "末日"]), (false, ["第一天", "首日", "头一天"])])

    /// The part of a time that the words before "of" or behind 的 cut out of it, or the time itself.
    func narrowed(_ whole: DateExpression) -> DateExpression {
        guard whole.precision == .month || whole.precision == .year, let first = whole.first, let last = whole.last else { return whole }
        let start = whole.tokens.lowerBound
        if passage.word(whole.tokens.upperBound) == "的",
            let (isEnd, end) = Self.hanEdges.match(in: passage, at: whole.tokens.upperBound + 1)
        {
            return part(whole, whole.tokens.lowerBound..<end, isEnd ? last : first, isEnd ? last : first)
        }
        guard passage.word(start - 1) == "of", let unit = passage.value(start - 2, in: Self.units) else { return whole }
        let counted = passage.value(start - 3, in: Self.edges) == nil
        let number = counted ? NumberReader(passage: passage).number(at: start - 3, scaled: false) : nil
        guard let isEnd = passage.value(counted ? start - 4 : start - 3, in: Self.edges), !counted || number != nil else { return whole }
        let opening = (counted ? start - 4 : start - 3)
        let tokens = (passage.word(opening - 1) == "the" ? opening - 1 : opening)..<whole.tokens.upperBound
        let count = Int(max(1, min(31, number?.value ?? 1)))
        let isMany = passage.word(start - 2).hasSuffix("s")
        let days: (CivilDay, CivilDay)
        switch unit {
        case .day where isMany && !counted && whole.precision == .month:
            days = isEnd ? (first.adding(days: 20), last) : (first, first.adding(days: 9))
        case .day: days = isEnd ? (last.adding(days: 1 - count), last) : (first, first.adding(days: count - 1))
        case .week: days = isEnd ? (last.adding(days: 1 - 7 * count), last) : (first, first.adding(days: 7 * count - 1))
        case .month where isMany && !counted: return whole
        case .month:
            let next = last.adding(days: 1)
            days = isEnd ? (next.adding(months: -count), last) : (first, first.adding(months: count).adding(days: -1))
        }
        guard first <= days.0, days.1 <= last, days.0 <= days.1 else { return whole }
        return part(whole, tokens, days.0, days.1)
    }

    private func part(_ whole: DateExpression, _ tokens: Range<Int>, _ first: CivilDay, _ last: CivilDay) -> DateExpression {
        var part = whole
        part.tokens = tokens
        part.first = first
        part.last = last
        part.precision = first == last ? .day : whole.precision == .year ? .month : .tenDays
        return part
    }
}
