import Model

/// Dates, periods and deadlines of an article.
///
/// A period with a day from which it counts becomes a deadline, with its basis spelt out; where the article gives several such days every
/// alternative is listed, and where it gives none the end stays open.
enum DateRules {
    /// All time expressions of a passage, in order, without overlaps.
    static func expressions(in passage: Passage, today: CivilDay?) -> [DateExpression] {
        let english = EnglishDates(passage: passage, today: today)
        let chinese = ChineseDates(passage: passage, today: today)
        var found: [DateExpression] = []
        var index = 0
        while index < passage.tokens.count {
            if let expression = chinese.expression(at: index) ?? english.expression(at: index),
                expression.tokens.lowerBound >= found.last?.tokens.upperBound ?? 0
            {
                found.append(expression)
                index = max(expression.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        let expressions = reading.dates[passage.field] ?? []
        let dates = expressions.map { fact($0, in: passage) }
        let deadlines = DeadlineRules(passage: passage, reading: reading).facts()
        return (dates + deadlines).sorted { $0.start < $1.start }
    }

    private static func fact(_ expression: DateExpression, in passage: Passage) -> Fact {
        let cue = DeadlineRules.cue(before: expression.tokens, in: passage)
        return Fact(
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
