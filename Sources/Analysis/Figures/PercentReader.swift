/// A percentage or a number of percentage points: different things, told apart by their words.
struct Percentage: Sendable {
    enum Unit: String, Sendable { case percent, percentagePoints = "percentage-points" }

    var value: Double
    var unit: Unit
    var tokens: Range<Int>
}

struct PercentReader {
    let passage: Passage
    private let numbers: NumberReader

    init(passage: Passage) {
        self.passage = passage
        numbers = NumberReader(passage: passage)
    }

    /// - Parameter impliedUnit: the unit that a later number of the same phrase has ("from 145 to 30 percent").
    func percentage(at index: Int) -> Percentage? {
        guard passage.kind(index) != .mark else { return nil }
        if let end = passage.spells("百分之", at: index), let number = numbers.number(at: end, scaled: false) {
            return Percentage(value: number.value, unit: .percent, tokens: index..<number.tokens.upperBound)
        }
        guard let number = numbers.number(at: index, scaled: false) else { return nil }
        var end = number.tokens.upperBound
        if passage.word(end) == "-", ["percent", "per", "percentage", "point"].contains(passage.word(end + 1)) { end += 1 }
        switch passage.word(end) {
        case "%", "pct": return afterSign(number, end)
        case "percent": return percentage(number, .percent, end + 1)
        case "per" where passage.word(end + 1) == "cent": return percentage(number, .percent, end + 2)
        case "percentage":
            let point = passage.word(end + 1) == "-" ? end + 2 : end + 1
            return ["point", "points"].contains(passage.word(point)) ? percentage(number, .percentagePoints, point + 1) : nil
        case "个": return passage.spells("个百分点", at: end).map { percentage(number, .percentagePoints, $0) }
        case "pp", "ppt": return percentage(number, .percentagePoints, end + 1)
        default: return nil
        }
    }

    /// "115% points" is how some write percentage points.
    private func afterSign(_ number: NumberReader.Number, _ end: Int) -> Percentage {
        ["point", "points"].contains(passage.word(end + 1))
            ? percentage(number, .percentagePoints, end + 2) : percentage(number, .percent, end + 1)
    }

    private func percentage(_ number: NumberReader.Number, _ unit: Percentage.Unit, _ end: Int) -> Percentage {
        Percentage(value: number.value, unit: unit, tokens: number.tokens.lowerBound..<end)
    }

    /// A change between two levels: "from 145% to 30%", "to 30% from 145%", 由145%降至30%, "from 145 to 30 percent".
    struct Change {
        var from: Percentage
        var to: Percentage
        var tokens: Range<Int>
    }

    func change(at index: Int) -> Change? {
        if passage.mayBeginNumber(index), let found = compared(at: index) { return found }
        guard passage.kind(index) == .word || passage.kind(index) == .han else { return nil }
        switch passage.word(index) {
        case "from", "由", "从": return rising(at: index)
        case "to": return reversed(at: index)
        default: return nil
        }
    }

    /// "47%, down from 57%".
    private func compared(at index: Int) -> Change? {
        guard let to = percentage(at: index), to.unit == .percent else { return nil }
        var next = to.tokens.upperBound
        if [",", "(", "-"].contains(passage.word(next)) { next += 1 }
        guard ["down", "up", "lower", "higher"].contains(passage.word(next)), passage.word(next + 1) == "from" else { return nil }
        guard let from = level(near: next + 2), from.unit == .percent else { return nil }
        return Change(from: from, to: to, tokens: index..<from.tokens.upperBound)
    }

    private static let approximations: Set<String> = [
        "around", "about", "roughly", "nearly", "almost", "some", "just", "an", "average", "of", "approximately", "only", "the", "current",
    ]

    private func rising(at index: Int) -> Change? {
        guard let from = level(near: index + 1), let joint = joint(after: from.tokens.upperBound, within: 10) else { return nil }
        guard let to = level(near: joint), to.unit == .percent else { return nil }
        return Change(from: from, to: to, tokens: index..<to.tokens.upperBound)
    }

    private func reversed(at index: Int) -> Change? {
        var start = index + 1
        while start < index + 4, Self.approximations.contains(passage.word(start)) { start += 1 }
        guard let to = percentage(at: start), to.unit == .percent else { return nil }
        var next = to.tokens.upperBound
        if passage.word(next) == "," { next += 1 }
        if ["down", "up"].contains(passage.word(next)) { next += 1 }
        guard passage.word(next) == "from", let from = level(near: next + 1) else { return nil }
        return Change(from: from, to: to, tokens: index..<from.tokens.upperBound)
    }

    /// A percentage within the next few words ("from the current 145%"), or a bare number whose sign comes with the other level.
    private func level(near index: Int) -> Percentage? {
        for start in index..<index + 5 {
            if let found = percentage(at: start) { return found }
            if passage.kind(start) == .number {
                guard let bare = numbers.number(at: start, scaled: false), ["to", "至", "降", "and"].contains(passage.word(start + 1)) else {
                    return nil
                }
                return Percentage(value: bare.value, unit: .percent, tokens: bare.tokens)
            }
            if passage.kind(start) == .mark, !["(", "-"].contains(passage.word(start)) { return nil }
        }
        return nil
    }

    private func joint(after index: Int, within reach: Int) -> Int? {
        for position in index..<index + reach {
            let word = passage.word(position)
            if word == "to" || word == "至" || word == "到" || word == "为" { return position + 1 }
            if [".", ";", "\n", "。", "；"].contains(word) || passage.kind(position) == .number { return nil }
        }
        return nil
    }
}
