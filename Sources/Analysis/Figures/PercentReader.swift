/// A percentage or a number of percentage points: different things, told apart by their words.
struct Percentage: Sendable {
    enum Unit: String, Sendable { case percent, percentagePoints = "percentage-points", basisPoints = "basis-points" }

    var value: Double
    var unit: Unit
    var tokens: Range<Int>
    /// "A third", 三成.
    var isFraction = false
}

struct PercentReader {
    let passage: Passage
    private let numbers: NumberReader

    init(passage: Passage) {
        self.passage = passage
        numbers = NumberReader(passage: passage)
    }

    func percentage(at index: Int) -> Percentage? {
        guard passage.kind(index) != .mark else { return nil }
        if let end = passage.spells("百分之", at: index), let number = numbers.number(at: end, scaled: false) {
            return Percentage(value: number.value, unit: .percent, tokens: index..<number.tokens.upperBound)
        }
        if ["a", "one"].contains(passage.word(index)), passage.word(index + 1) == "hundred", let (unit, end) = unit(behind: index + 2) {
            return Percentage(value: 100, unit: unit, tokens: index..<end)
        }
        guard let number = numbers.number(at: index, scaled: false) else { return partOfPoint(at: index) }
        return unit(behind: number.tokens.upperBound).map { unit, end in
            Percentage(value: number.value, unit: unit, tokens: number.tokens.lowerBound..<end)
        }
    }

    /// The two ends of a range: "10-15%", "between 25% and 30%", "10 to 15 percent", 10%至15%; both span the whole of it.
    func range(at index: Int) -> (low: Percentage, high: Percentage)? {
        if let span = numbers.span(at: index, scaled: false), let (unit, end) = unit(behind: span.tokens.upperBound) {
            return ends(span.low.value, span.high.value, unit, index..<end)
        }
        guard let low = percentage(at: index), passage.isWord(low.tokens.upperBound, in: NumberReader.joints),
            let high = percentage(at: low.tokens.upperBound + 1), high.unit == low.unit, low.value < high.value
        else { return nil }
        guard passage.word(low.tokens.upperBound) != "and" || passage.word(index - 1) == "between" else { return nil }
        return ends(low.value, high.value, low.unit, index..<high.tokens.upperBound)
    }

    private func ends(_ low: Double, _ high: Double, _ unit: Percentage.Unit, _ tokens: Range<Int>) -> (Percentage, Percentage) {
        (Percentage(value: low, unit: unit, tokens: tokens), Percentage(value: high, unit: unit, tokens: tokens))
    }

    private func unit(behind number: Int) -> (unit: Percentage.Unit, end: Int)? {
        var end = number
        if passage.word(end) == "-", passage.isWord(end + 1, in: Self.unitWords) { end += 1 }
        guard passage.isWord(end, in: Self.unitHeads) else { return nil }
        switch passage.word(end) {
        // "115% points" is how some write percentage points.
        case "%", "pct": return ["point", "points"].contains(passage.word(end + 1)) ? (.percentagePoints, end + 2) : (.percent, end + 1)
        case "percent": return (.percent, end + 1)
        case "per" where passage.word(end + 1) == "cent": return (.percent, end + 2)
        case "percentage":
            let point = passage.word(end + 1) == "-" ? end + 2 : end + 1
            return ["point", "points"].contains(passage.word(point)) ? (.percentagePoints, point + 1) : nil
        case "point", "points": return isOfRate(end, isJoined: end > number) ? (.percentagePoints, end + 1) : nil
        case "个":
            if let last = passage.spells("个百分点", at: end) { return (.percentagePoints, last) }
            if let last = passage.spells("个点", at: end) { return (.percentagePoints, last) }
            return passage.spells("个基点", at: end).map { (.basisPoints, $0) }
        case "pp", "ppt", "ppts": return (.percentagePoints, end + 1)
        case "bp", "bps": return (.basisPoints, end + 1)
        case "basis":
            let point = passage.word(end + 1) == "-" ? end + 2 : end + 1
            return ["point", "points"].contains(passage.word(point)) ? (.basisPoints, point + 1) : nil
        default: return nil
        }
    }

    /// What every unit begins with: most numbers are followed by something else.
    private static let unitHeads: WordSet = [
        "%", "pct", "percent", "per", "percentage", "point", "points", "个", "pp", "ppt", "ppts", "bp", "bps", "basis",
    ]
    private static let unitWords: WordSet = ["percent", "per", "percentage", "point", "pct", "basis"]
    private static let pointNouns: WordSet = [
        "cut", "reduction", "increase", "rise", "hike", "drop", "decrease", "rollback", "tariff", "duty", "levy", "gap", "lead", "swing",
    ]
    private static let rates: WordSet = ["tariff", "tariffs", "duty", "duties", "levy", "levies"]
    private static let pointGames: WordSet = ["index", "dow", "nasdaq", "average", "stocks", "shares", "futures", "game", "win", "season"]

    /// "A 10-point reduction", "cut tariffs by 115 points"; but not a 10-point plan, and not the points of an index or a game.
    private func isOfRate(_ point: Int, isJoined: Bool) -> Bool {
        if isJoined { return (1...2).contains { passage.isWord(point + $0, in: Self.pointNouns) } }
        let sentence = passage.sentence(of: point)
        guard sentence.contains(where: { passage.isWord($0, in: Self.rates) }) else { return false }
        return !sentence.contains { passage.isWord($0, in: Self.pointGames) }
    }

    /// "A quarter-point", "half a percentage point".
    private func partOfPoint(at index: Int) -> Percentage? {
        let value: Double
        switch passage.word(index) {
        case "quarter": value = 0.25
        case "half": value = 0.5
        default: return nil
        }
        var end = index + 1
        if ["-", "a"].contains(passage.word(end)) { end += 1 }
        if passage.word(end) == "percentage" { end += 1 }
        if passage.word(end) == "-" { end += 1 }
        guard passage.word(end) == "point" else { return nil }
        return Percentage(value: value, unit: .percentagePoints, tokens: index..<end + 1)
    }

    /// A change between two levels: "from 145% to 30%", "to 30% from 145%", 由145%降至30%, "from 145 to 30 percent".
    struct Change {
        var from: Percentage
        var to: Percentage
        var tokens: Range<Int>
        /// "30% instead of 145%": a change only of what is set, such as a tariff.
        var isContrast = false
    }

    func change(at index: Int) -> Change? {
        if passage.mayBeginNumber(index) { return compared(at: index) ?? dropping(at: index) ?? contrasted(at: index) }
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

    private static let contrasts = PhraseBook([(true, ["instead of", "rather than", "而不是", "而非"])])

    /// "30% instead of 145%", 30%而非145%.
    private func contrasted(at index: Int) -> Change? {
        guard let to = percentage(at: index), to.unit == .percent else { return nil }
        let end = to.tokens.upperBound
        guard let next = Self.contrasts.match(in: passage, at: passage.word(end) == "," ? end + 1 : end)?.end,
            let from = level(near: next), from.unit == .percent, from.value != to.value
        else { return nil }
        return Change(from: from, to: to, tokens: index..<from.tokens.upperBound, isContrast: true)
    }

    /// "Tariffs 145% to 30%": the larger first is no range.
    private func dropping(at index: Int) -> Change? {
        guard let from = percentage(at: index), from.unit == .percent else { return nil }
        let end = from.tokens.upperBound
        // "After which 10% becomes 25%".
        let isTurned = passage.isWord(end, in: Self.turning)
        guard isTurned || ["to", "down"].contains(passage.word(end)) else { return nil }
        guard passage.word(end) != "down" || passage.word(end + 1) == "to" else { return nil }
        guard let to = percentage(at: passage.word(end) == "down" ? end + 2 : end + 1), to.unit == .percent else { return nil }
        guard isTurned ? to.value != from.value : to.value < from.value else { return nil }
        return Change(from: from, to: to, tokens: index..<to.tokens.upperBound)
    }

    private static let turning: WordSet = ["becomes", "became", "become"]
    private static let approximations: WordSet = [
        "around", "about", "roughly", "nearly", "almost", "some", "just", "an", "average", "of", "approximately", "only", "the", "current",
    ]

    private static let ranging: WordSet = ["ranging", "ranges", "range", "ranged", "varying", "vary", "anywhere", "running", "run", "of"]

    /// "Ranging from 10% to 15%", 从10%到15%不等: no change.
    private func isRange(from index: Int, to end: Int) -> Bool {
        passage.isWord(index - 1, in: Self.ranging) || passage.spells("不等", at: end) != nil
    }

    private func rising(at index: Int) -> Change? {
        guard let from = level(near: index + 1), let joint = joint(after: from.tokens.upperBound, within: 10) else { return nil }
        guard let to = level(near: joint), to.unit == .percent, !isRange(from: index, to: to.tokens.upperBound) else { return nil }
        return Change(from: from, to: to, tokens: index..<to.tokens.upperBound)
    }

    private func reversed(at index: Int) -> Change? {
        var start = index + 1
        while start < index + 4, passage.isWord(start, in: Self.approximations) { start += 1 }
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
            if passage.kind(start) == .han, let found = FractionReader(passage: passage).tenths(at: start) { return found }
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

    /// The word between two levels; what lies between may be dated ("from 31.9% in the third quarter of 2025 to 31.4%").
    private func joint(after index: Int, within reach: Int) -> Int? {
        var position = index
        while position < index + reach {
            let word = passage.word(position)
            if ["to", "至", "到", "为"].contains(word) { return position + 1 }
            if [".", ";", "\n", "。", "；", "("].contains(word) || percentage(at: position) != nil { return nil }
            position += 1
        }
        return nil
    }
}
