/// A word, a number, a Han character or a mark, with its place.
struct Token: Sendable {
    enum Kind: Sendable { case word, number, han, mark, newline }

    let kind: Kind
    let range: Range<Int>
    /// Folded: lower case, simplified Han, straight apostrophes and hyphens.
    let text: String
    /// The first letter is a capital.
    let isCapitalised: Bool
    /// The first byte of the text: most comparisons with phrases end there.
    let head: UInt8
    /// A small hash of the text, for tables of words.
    let print: UInt16

    init(kind: Kind, range: Range<Int>, text: String, isCapitalised: Bool) {
        self.kind = kind
        self.range = range
        self.text = text
        self.isCapitalised = isCapitalised
        head = text.utf8.first ?? 0
        print = Self.print(of: text)
    }

    /// FNV-1a, folded to 12 bits.
    static func print(of text: String) -> UInt16 {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return UInt16((hash >> 20) ^ (hash & 0xFFF))
    }
}

/// Cuts a text into tokens. A word keeps its inner apostrophe, full stops of initials ("U.S.") and no hyphen: "90-day" is 90, -, day.
enum Tokenizer {
    static func tokens(of text: ScannedText) -> [Token] {
        let scalars = text.scalars
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 4)
        var index = 0
        while index < scalars.count {
            let start = index
            let scalar = scalars[index]
            if scalar == 0x0A {
                index += 1
                tokens.append(Token(kind: .newline, range: start..<index, text: "\n", isCapitalised: false))
            } else if isDigit(scalar) {
                index = endOfNumber(scalars, from: index)
                tokens.append(Token(kind: .number, range: start..<index, text: folded(scalars[start..<index]), isCapitalised: false))
            } else if Folding.isWord(scalar) {
                index = endOfWord(scalars, from: index)
                let isCapitalised = Folding.fold(scalar) != scalar
                tokens.append(Token(kind: .word, range: start..<index, text: folded(scalars[start..<index]), isCapitalised: isCapitalised))
            } else {
                index += 1
                guard !isSpace(scalar) else { continue }
                let kind: Token.Kind = isHan(scalar) ? .han : .mark
                tokens.append(Token(kind: kind, range: start..<index, text: mark(scalar), isCapitalised: false))
            }
        }
        return tokens
    }

    static func isHan(_ scalar: UInt32) -> Bool { (0x3400...0x9FFF).contains(scalar) || scalar == 0x3007 || scalar >= 0x20000 }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar) }

    private static func isSpace(_ scalar: UInt32) -> Bool { Folding.fold(scalar) == 0x20 && !isHyphen(scalar) }

    private static func isHyphen(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212 || scalar == 0xFF0D
    }

    /// Digits with inner commas and points: "1,234.5", but not the full stop that ends a sentence.
    private static func endOfNumber(_ scalars: [UInt32], from start: Int) -> Int {
        var index = start
        while index < scalars.count {
            if isDigit(scalars[index]) {
                index += 1
            } else if scalars[index] == 0x2C || scalars[index] == 0x2E, index + 1 < scalars.count, isDigit(scalars[index + 1]) {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    private static func endOfWord(_ scalars: [UInt32], from start: Int) -> Int {
        var index = start
        while index < scalars.count {
            let scalar = scalars[index]
            if Folding.isWord(scalar), !isDigit(scalar) || index > start {
                index += 1
            } else if index + 1 < scalars.count, isApostrophe(scalar), Folding.isWord(scalars[index + 1]) {
                index += 1
            } else if scalar == 0x2E, isInitial(scalars, start: start, dot: index) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// The dots of "U.S." and of "J.": one letter stands before each.
    private static func isInitial(_ scalars: [UInt32], start: Int, dot: Int) -> Bool {
        let isSingle = dot - start == 1 || scalars[dot - 2] == 0x2E
        guard isSingle, Folding.fold(scalars[dot - 1]) != scalars[dot - 1] else { return false }
        return dot - start > 1 || (dot + 1 < scalars.count && (Folding.isWord(scalars[dot + 1]) || scalars[dot + 1] == 0x20))
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool { Folding.fold(scalar) == 0x27 }

    private static func folded(_ scalars: ArraySlice<UInt32>) -> String { ScannedText.string(scalars, folded: true) }

    /// Marks keep their own shape, for quotation marks must be told apart; only hyphens, apostrophes and full width fold.
    private static func mark(_ scalar: UInt32) -> String {
        if isHyphen(scalar) { return "-" }
        let kept = scalar >= 0x2018 && scalar <= 0x201D ? scalar : Folding.fold(scalar)
        return ScannedText.string([kept][...], folded: false)
    }
}
