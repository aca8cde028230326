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
        var best: (charset: Charset, share: Double)?
        for grammar in grammars {
            guard let share = everydayShare(window, grammar), share > 0.5, share > (best?.share ?? 0) else { continue }
            best = (grammar.charset, share)
        }
        if let best { return best.charset }
        return eastAsianOnly ? .windows1252 : singleByte(window)
    }

    private struct Grammar: Sendable {
        var charset: Charset
        var isLead: @Sendable (UInt8) -> Bool
        var isTrail: @Sendable (UInt8) -> Bool
        /// High bytes that are characters alone (half-width kana in Shift_JIS).
        var isAlone: @Sendable (UInt8) -> Bool = { _ in false }
        var isEveryday: @Sendable (UInt8, UInt8) -> Bool
    }

    private static let grammars: [Grammar] = [
        // Hiragana and katakana fill two rows; Han of level 1 begins at B0.
        Grammar(
            charset: .named("EUC-JP"), isLead: { (0xA1...0xFE).contains($0) || $0 == 0x8E }, isTrail: { $0 >= 0xA1 && $0 != 0xFF },
            isEveryday: { lead, _ in lead == 0xA4 || lead == 0xA5 }),
        Grammar(
            charset: .named("CP932"), isLead: { (0x81...0x9F).contains($0) || (0xE0...0xFC).contains($0) },
            isTrail: { (0x40...0xFC).contains($0) && $0 != 0x7F }, isAlone: { (0xA1...0xDF).contains($0) },
            isEveryday: { lead, trail in (0x82...0x83).contains(lead) || (lead == 0x81 && trail < 0x80) || (0x88...0x97).contains(lead) }),
        // Hangul syllables of KS X 1001.
        Grammar(
            charset: .named("CP949"), isLead: { (0x81...0xFE).contains($0) },
            isTrail: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x81...0xFE).contains($0) },
            isEveryday: { lead, trail in (0xB0...0xC8).contains(lead) && trail >= 0xA1 && hangulIsFrequent(lead) }),
        // GB 2312 level 1, with punctuation.
        Grammar(
            charset: .named("GB18030"), isLead: { (0x81...0xFE).contains($0) }, isTrail: { (0x30...0xFE).contains($0) && $0 != 0x7F },
            isEveryday: { lead, trail in trail >= 0xA1 && ((0xB0...0xD7).contains(lead) || lead == 0xA1 || lead == 0xA3) }),
        // Frequently used characters, A440 to C67E.
        Grammar(
            charset: .named("BIG5-HKSCS"), isLead: { (0x87...0xFE).contains($0) },
            isTrail: { (0x40...0x7E).contains($0) || (0xA1...0xFE).contains($0) },
            isEveryday: { lead, trail in (0xA4...0xC6).contains(lead) || (lead == 0xA1 && trail < 0x7F) }),
    ]

    /// Rows of KS X 1001 whose syllables make up most running text (가 기 나 는 다 도 를 로 리 사 서 스 시 아 어 에 의 이 인 일 자 지 하 한).
    private static func hangulIsFrequent(_ lead: UInt8) -> Bool {
        [0xB0, 0xB1, 0xB3, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF, 0xC0, 0xC1, 0xC7, 0xC8].contains(lead)
    }

    /// The share of everyday characters among those that are not ASCII; `nil` where more than one in fifty breaks the grammar.
    private static func everydayShare(_ bytes: UnsafeBufferPointer<UInt8>, _ grammar: Grammar) -> Double? {
        var characters = 0
        var everyday = 0
        var broken = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                continue
            }
            characters += 1
            if grammar.isAlone(byte) {
                position += 1
            } else if grammar.isLead(byte), position + 1 < bytes.count, grammar.isTrail(bytes[position + 1]) {
                if grammar.isEveryday(byte, bytes[position + 1]) { everyday += 1 }
                position += 2
            } else {
                // A character cut by the window's end breaks nothing.
                if position + 1 < bytes.count { broken += 1 }
                position += 1
            }
        }
        guard broken * 50 <= characters else { return nil }
        return Double(everyday) / Double(max(1, characters))
    }

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
