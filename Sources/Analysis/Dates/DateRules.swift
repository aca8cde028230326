import Model

/// Dates, periods and deadlines of an article.
///
/// A period with a day from which it counts becomes a deadline, with its basis spelt out; where the article gives several such days every
/// alternative is listed, and where it gives none the end stays open.
enum DateRules {
    /// All time expressions of a passage, in order, without overlaps.
    static func expressions(in passage: Passage, today: CivilDay?) -> [DateExpression] {
        let today = today.map { dateline(of: passage, published: $0) ?? $0 }
        let found = expressions(in: passage, today: today, near: nil)
        guard today == nil, let near = latest(of: found) else { return DateSequence(passage: passage, today: today).ordered(found) }
        return expressions(in: passage, today: nil, near: near)
    }

    /// The latest day that a text prints with its year: where nobody knows when it was published, its other days lie near that.
    private static func latest(of expressions: [DateExpression]) -> CivilDay? {
        expressions.lazy.filter { !$0.isRelative && $0.precision != .year }.compactMap(\.first).max()
    }

    private static let datelineReach = 60
    private static let datelineDays = 4

    /// 法新社海牙3日电: an agency's day, from which its 今天 counts, may be that before the paper's.
    private static func dateline(of passage: Passage, published: CivilDay) -> CivilDay? {
        guard passage.field != .title else { return nil }
        for index in 0..<min(datelineReach, passage.tokens.count) where passage.kind(index) == .number && passage.word(index + 1) == "日" {
            guard ["电", "讯"].contains(passage.word(index + 2)), let number = Int(passage.word(index)) else { continue }
            return (0..<datelineDays).lazy.map { published.adding(days: -$0) }.first { $0.day == number }
        }
        return nil
    }

    private static func expressions(in passage: Passage, today: CivilDay?, near: CivilDay?) -> [DateExpression] {
        let english = EnglishDates(passage: passage, today: today, near: near)
        let chinese = ChineseDates(passage: passage, today: today, near: near)
        let chains = DateChains(passage: passage, today: today)
        let narrower = NarrowedDates(passage: passage)
        var found: [DateExpression] = []
        var index = 0
        while index < passage.tokens.count {
            let expression = chains.follower(at: index, after: found) ?? chinese.expression(at: index) ?? english.expression(at: index)
            if let expression = expression.map(narrower.narrowed),
                expression.tokens.lowerBound >= found.last?.tokens.upperBound ?? 0
            {
                if let first = found.last, let span = chains.span(from: first, to: expression) {
                    found[found.count - 1] = span
                } else {
                    found.append(expression)
                }
                index = max(expression.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        let limits = DateLimits(passage: passage, today: reading.day)
        let dates = (reading.dates[passage.field] ?? []).map { fact($0, in: passage, cue: limits.cue(of: $0)) }
        let deadlines = DeadlineRules(passage: passage, reading: reading).facts()
        return (dates + deadlines).sorted { $0.start < $1.start }
    }

    private static func fact(_ expression: DateExpression, in passage: Passage, cue: String?) -> Fact {
        Fact(
            kind: .date, field: passage.field, range: passage.range(of: expression.tokens),
            rule: expression.isOpen ? "date.undetermined" : expression.isRelative ? "date.relative" : "date.absolute",
            values: [
                .init("text", .string(passage.string(expression.tokens))),
                .init("kind", .string(cue == nil ? "date" : "deadline")),
                .init("from", expression.first.map { .string("\($0)") } ?? .null),
                .init("to", expression.last.map { .string("\($0)") } ?? .null),
                .init("precision", .string(expression.precision.rawValue)),
                .init("basis", cue.map { .string("stated: \($0)") } ?? .null),
            ])
    }
}
