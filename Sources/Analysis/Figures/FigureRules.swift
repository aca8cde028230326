import Model

/// The numbers of an article: percentages and percentage points with what they measure, changes from one level to another, money, volumes,
/// and counts of time.
enum FigureRules {
    /// What a figure may begin with beside a number.
    private static let openers: WordSet = [
        "from", "to", "由", "从", "百", "$", "€", "£", "¥", "a", "half", "quarter", "rmb", "usd", "cny", "eur", "hkd",
    ]

    /// - Parameter quotes: what is said in the passage, for tariffs that a speaker calls "ours".
    static func facts(in passage: Passage, of reading: Reading, quotes: [Fact]) -> [Fact] {
        let percents = PercentFigures(passage: passage, reading: reading, quotes: quotes)
        let amounts = AmountFigures(passage: passage, reading: reading)
        var facts: [Fact] = []
        var index = 0
        while index < passage.tokens.count {
            if passage.mayBeginNumber(index) || passage.isWord(index, in: openers),
                let (found, end) = percents.figures(at: index) ?? amounts.figures(at: index)
            {
                facts += found
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return TariffSum(passage: passage).marked(TariffContext(passage: passage, reading: reading).completed(checked(facts)))
    }

    /// A cut or a rise in points is checked against the changes that the same passage gives: 145 − 30 = 115.
    private static func checked(_ facts: [Fact]) -> [Fact] {
        let changes = facts.compactMap { fact -> (from: Double, to: Double)? in
            guard let from = fact["from"]?.double, let to = fact["to"]?.double else { return nil }
            return (from, to)
        }
        return facts.map { fact in
            guard fact["unit"]?.string == Percentage.Unit.percentagePoints.rawValue, let points = fact["value"]?.double else { return fact }
            guard let match = changes.first(where: { abs(abs($0.from - $0.to) - points) < 0.01 }) else { return fact }
            var fact = fact
            let high = max(match.from, match.to)
            let low = min(match.from, match.to)
            fact.values.append(.init("check", .string("\(text(high)) − \(text(low)) = \(text(points))")))
            return fact
        }
    }

    /// 30 rather than 30.0.
    static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    static func number(_ value: Double) -> JSONValue { .number(text(value)) }
}
