/// Reads numbers as articles write them: 1,234.5, "ten", "2.5 trillion", 三十, 12万.
struct NumberReader {
    let passage: Passage

    struct Number: Sendable {
        var value: Double
        /// The digits or words, with the scale ("$18 billion" without the sign).
        var tokens: Range<Int>
    }

    /// Beyond it nothing is counted; a fact holds no infinity, and a count fits an `Int`.
    private static let largest = 1e18

    /// - Parameter scaled: also take a scale that follows ("million", 亿).
    func number(at index: Int, scaled: Bool = true) -> Number? {
        guard var number = plain(at: index) else { return nil }
        while scaled, let (factor, width) = scale(at: number.tokens.upperBound, isSolid: number.tokens) {
            number.value *= factor
            number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + width
        }
        return number.value <= Self.largest ? number : nil
    }

    static func mayBegin(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .word: units.contains(token.text, print: token.print) || tens.contains(token.text, print: token.print)
        case .han: hanOpeners.contains(token.text, print: token.print)
        case .mark, .newline: false
        }
    }

    private func plain(at index: Int) -> Number? {
        guard passage.mayBeginNumber(index) else { return nil }
        switch passage.kind(index) {
        case .number: return Self.value(of: passage.word(index)).map { Number(value: $0, tokens: index..<index + 1) }
        case .word: return words(at: index)
        case .han: return han(at: index)
        default: return nil
        }
    }

    /// Commas part thousands where three digits follow each; else one comma stands for the decimal point ("0,68").
    private static func value(of digits: String) -> Double? {
        guard digits.utf8.contains(UInt8(ascii: ",")) else { return Double(digits) }
        let groups = digits.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
        let leading = groups.first ?? ""
        let isGrouped = leading.utf8.count <= 3 && leading != "0" && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        guard !isGrouped, groups.count == 2, !digits.utf8.contains(UInt8(ascii: ".")) else { return Double(digits.filter { $0 != "," }) }
        return Double(digits.map { $0 == "," ? "." : String($0) }.joined())
    }

    /// Two numbers of one thing: "12-15 million", "10 to 15", 100亿至200亿. What scales the second scales the first too.
    struct Span: Sendable {
        var low: Number
        var high: Number
        var tokens: Range<Int> { low.tokens.lowerBound..<high.tokens.upperBound }
    }

    static let joints: WordSet = ["to", "-", "至", "到", "~", "and"]

    /// - Parameter scaled: also take a scale that follows ("million", 亿).
    func span(at index: Int, scaled: Bool = true) -> Span? {
        guard var low = number(at: index, scaled: scaled) else { return nil }
        let joint = low.tokens.upperBound
        guard passage.isWord(joint, in: Self.joints), passage.word(joint) != "-" || passage.isSolid(joint - 1..<joint + 2) else {
            return nil
        }
        guard passage.word(joint) != "and" || passage.word(index - 1) == "between" else { return nil }
        let second = passage.value(joint + 1, in: Self.signs) == nil ? joint + 1 : joint + 2
        guard let plainHigh = number(at: second, scaled: false), let high = number(at: second, scaled: scaled) else { return nil }
        if low.tokens.count == 1, plainHigh.value > 0 { low.value *= high.value / plainHigh.value }
        guard low.value < high.value else { return nil }
        return Span(low: low, high: high)
    }

    static let signs: WordTable<String> = ["$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY"]

    private static let units: WordTable<Double> = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12,
        "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    private static let tens: WordTable<Double> = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// "Ninety", "twenty-five", "two".
    private func words(at index: Int) -> Number? {
        if let value = passage.value(index, in: Self.units) { return Number(value: value, tokens: index..<index + 1) }
        guard let ten = passage.value(index, in: Self.tens) else { return nil }
        let next = passage.word(index + 1) == "-" ? index + 2 : index + 1
        if let unit = passage.value(next, in: Self.units), unit < 10 { return Number(value: ten + unit, tokens: index..<next + 1) }
        return Number(value: ten, tokens: index..<index + 1)
    }

    private static let hanDigits: WordTable<Double> = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static let hanScales: WordTable<Double> = ["十": 10, "百": 100, "千": 1000]
    private static let hanOpeners = WordSet(hanDigits.keys + ["十", "百"])

    /// 九十, 三十五, 一百四十五, 二千五百: up to the thousands; 万 and 亿 are scales.
    private func han(at index: Int) -> Number? {
        var value = 0.0
        var digit: Double?
        var end = index
        while end < index + 8 {
            if let scale = passage.value(end, in: Self.hanScales) {
                // 千 alone scales what stands before it.
                guard scale < 1000 || digit != nil else { break }
                value += (digit ?? 1) * scale
                digit = nil
            } else {
                guard let next = passage.value(end, in: Self.hanDigits) else { break }
                guard digit == nil || next == 0 || digit == 0 else { return nil }
                digit = next
            }
            end += 1
        }
        guard end > index else { return nil }
        return Number(value: value + (digit ?? 0), tokens: index..<end)
    }

    /// Letters right behind the digits ("18bn") are one token with them no more: the tokenizer cuts after digits.
    private func scale(at index: Int, isSolid tokens: Range<Int>) -> (factor: Double, width: Int)? {
        if let factor = passage.value(index, in: Self.scales) { return (factor, 1) }
        if let factor = passage.value(index, in: Self.letters) { return passage.isSolid(tokens.lowerBound..<index + 1) ? (factor, 1) : nil }
        guard passage.word(index) == "-", passage.isWord(index + 1, in: Self.hyphenated) else { return nil }
        return passage.value(index + 1, in: Self.scales).map { ($0, 2) }
    }

    private static let scales: WordTable<Double> = [
        "thousand": 1e3, "千": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
        "万": 1e4, "亿": 1e8,
    ]
    private static let hyphenated: WordSet = ["million", "billion", "trillion"]
    private static let letters: WordTable<Double> = ["m": 1e6, "b": 1e9]
}
