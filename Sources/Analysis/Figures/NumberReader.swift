/// Reads numbers as articles write them: 1,234.5, "ten", "2.5 trillion", 三十, 12万.
struct NumberReader {
    let passage: Passage

    struct Number: Sendable {
        var value: Double
        /// The digits or words, with the scale ("$18 billion" without the sign).
        var tokens: Range<Int>
    }

    /// - Parameter scaled: also take a scale that follows ("million", 亿).
    func number(at index: Int, scaled: Bool = true) -> Number? {
        guard var number = plain(at: index) else { return nil }
        guard scaled else { return number }
        while let (factor, width) = scale(at: number.tokens.upperBound, isSolid: number.tokens) {
            number.value *= factor
            number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + width
        }
        return number
    }

    static func mayBegin(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .word: units[token.text] != nil || tens[token.text] != nil
        case .han: token.text == "十" || token.text == "百" || hanDigits[token.text] != nil
        case .mark, .newline: false
        }
    }

    private func plain(at index: Int) -> Number? {
        guard passage.mayBeginNumber(index) else { return nil }
        switch passage.kind(index) {
        case .number:
            let digits = passage.word(index).filter { $0 != "," }
            return Double(digits).map { Number(value: $0, tokens: index..<index + 1) }
        case .word: return words(at: index)
        case .han: return han(at: index)
        default: return nil
        }
    }

    private static let units: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12,
        "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    private static let tens: [String: Double] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// "Ninety", "twenty-five", "two".
    private func words(at index: Int) -> Number? {
        if let value = Self.units[passage.word(index)] { return Number(value: value, tokens: index..<index + 1) }
        guard let ten = Self.tens[passage.word(index)] else { return nil }
        let next = passage.word(index + 1) == "-" ? index + 2 : index + 1
        if let unit = Self.units[passage.word(next)], unit < 10 { return Number(value: ten + unit, tokens: index..<next + 1) }
        return Number(value: ten, tokens: index..<index + 1)
    }

    private static let hanDigits: [String: Double] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// 九十, 三十五, 一百四十五: up to the hundreds; 万 and 亿 are scales.
    private func han(at index: Int) -> Number? {
        var value = 0.0
        var digit: Double?
        var end = index
        scan: while end < index + 8 {
            switch passage.word(end) {
            case "十":
                value += (digit ?? 1) * 10
                digit = nil
            case "百":
                value += (digit ?? 1) * 100
                digit = nil
            case let word:
                guard let next = Self.hanDigits[word] else { break scan }
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
        switch passage.word(index) {
        case "thousand", "千": (1e3, 1)
        case "million", "mn": (1e6, 1)
        case "billion", "bn": (1e9, 1)
        case "trillion", "tn", "trn": (1e12, 1)
        case "m" where passage.isSolid(tokens.lowerBound..<index + 1): (1e6, 1)
        case "b" where passage.isSolid(tokens.lowerBound..<index + 1): (1e9, 1)
        case "万": (1e4, 1)
        case "亿": (1e8, 1)
        case "-" where ["million", "billion", "trillion"].contains(passage.word(index + 1)): (Self.factor(passage.word(index + 1)), 2)
        default: nil
        }
    }

    private static func factor(_ word: String) -> Double { word == "million" ? 1e6 : word == "billion" ? 1e9 : 1e12 }
}
