/// Which charset bytes are most likely in, where nothing says so and they are not UTF-8.
///
/// Each multi-byte charset is a grammar with a crowded quarter: the lead bytes of its everyday characters. Bytes that fit a grammar
/// throughout and fall into its crowded quarter mostly are in that charset. What fits none is a single-byte charset: Cyrillic where its
/// letters run in words, else windows-1252.
enum CharsetGuess {
    /// Looks at the first 64 KiB past the first byte outside ASCII.
    /// - Parameter eastAsianOnly: windows-1252 is the answer wherever no multi-byte charset is.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>, eastAsianOnly: Bool = false) -> Charset {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else {
            return bytes.contains(0x1B) ? .named("ISO-2022-JP") : .utf8
        }
        let window = UnsafeBufferPointer(rebasing: bytes[first..<min(bytes.count, first + 65_536)])
        for grammar in grammars where grammar.fits(window) { return grammar.charset }
        return eastAsianOnly ? .windows1252 : singleByte(window)
    }

    private struct Grammar: Sendable {
        var charset: Charset
        var isLead: @Sendable (UInt8) -> Bool
        var isTrail: @Sendable (UInt8) -> Bool
        /// High bytes that are characters alone (half-width kana in Shift_JIS).
        var isAlone: @Sendable (UInt8) -> Bool = { _ in false }
        /// Whether a character is of the crowded quarter.
        var isEveryday: @Sendable (_ lead: UInt8, _ trail: UInt8) -> Bool
        /// The share of everyday characters that running text has at least.
        var everydayShare: Double
        /// The share of trail bytes in the ASCII half that running text has at least.
        var lowTrailShare = 0.0

        /// Whether nearly all bytes obey the grammar and the everyday characters are as many as they should be.
        func fits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            var (characters, everyday, lowTrails, broken) = (0, 0, 0, 0)
            var position = 0
            while position < bytes.count {
                let byte = bytes[position]
                if byte < 0x80 {
                    position += 1
                    continue
                }
                characters += 1
                if isAlone(byte) {
                    position += 1
                } else if isLead(byte), position + 1 < bytes.count, isTrail(bytes[position + 1]) {
                    if isEveryday(byte, bytes[position + 1]) { everyday += 1 }
                    if bytes[position + 1] < 0x80 { lowTrails += 1 }
                    position += 2
                } else {
                    // A character cut by the window's end breaks nothing.
                    if position + 1 < bytes.count { broken += 1 }
                    position += 1
                }
            }
            return broken * 50 <= characters && Double(everyday) > everydayShare * Double(characters)
                && Double(lowTrails) >= lowTrailShare * Double(characters)
        }
    }

    /// The narrower the crowded quarter, the earlier its charset is tried: text of a later one hardly ever keeps to it.
    private static let grammars: [Grammar] = [
        Grammar(
            charset: .named("CP932"), isLead: { (0x81...0x9F).contains($0) || (0xE0...0xFC).contains($0) },
            isTrail: { (0x40...0xFC).contains($0) && $0 != 0x7F }, isAlone: { (0xA1...0xDF).contains($0) },
            isEveryday: { (0x82...0x83).contains($0) || ($0 == 0x81 && $1 < 0x80) || (0x88...0x97).contains($0) }, everydayShare: 0.5),
        // Hiragana and katakana fill two rows, which other charsets of this build have little use for.
        Grammar(
            charset: .named("EUC-JP"), isLead: { (0xA1...0xFE).contains($0) || $0 == 0x8E }, isTrail: { $0 >= 0xA1 && $0 != 0xFF },
            isEveryday: { lead, _ in lead == 0xA4 || lead == 0xA5 }, everydayShare: 0.25),
        // The 2350 hangul syllables of KS X 1001.
        Grammar(
            charset: .named("CP949"), isLead: { (0x81...0xFE).contains($0) },
            isTrail: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x81...0xFE).contains($0) },
            isEveryday: { (0xB0...0xC8).contains($0) && $1 >= 0xA1 }, everydayShare: 0.9),
        // Frequently used characters, A440 to C67E, of whose trail bytes two in five are below 7F.
        Grammar(
            charset: .named("BIG5-HKSCS"), isLead: { (0x87...0xFE).contains($0) },
            isTrail: { (0x40...0x7E).contains($0) || (0xA1...0xFE).contains($0) },
            isEveryday: { (0xA4...0xC6).contains($0) || ($0 == 0xA1 && $1 < 0x7F) }, everydayShare: 0.5, lowTrailShare: 0.1),
        // GB 2312 level 1, with punctuation.
        Grammar(
            charset: .named("GB18030"), isLead: { (0x81...0xFE).contains($0) }, isTrail: { (0x30...0xFE).contains($0) && $0 != 0x7F },
            isEveryday: { $1 >= 0xA1 && ((0xB0...0xD7).contains($0) || $0 == 0xA1 || $0 == 0xA3) }, everydayShare: 0.5),
    ]

    /// Western letters outside ASCII stand alone between ASCII ones; Cyrillic ones stand together. KOI8-R has its small letters where
    /// windows-1251 has its capitals.
    private static func singleByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset {
        var adjacent = 0
        var letters = 0
        var upperHalf = 0
        var previousIsHigh = false
        for byte in bytes {
            let isLetter = byte >= 0xC0
            if isLetter {
                letters += 1
                if previousIsHigh { adjacent += 1 }
                if byte >= 0xE0 { upperHalf += 1 }
            }
            previousIsHigh = isLetter
        }
        guard letters >= 8, adjacent * 2 > letters else { return .windows1252 }
        return upperHalf * 2 > letters ? .named("CP1251") : .named("KOI8-R")
    }
}
