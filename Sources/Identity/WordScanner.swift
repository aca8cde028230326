/// Cuts text into words for comparison: lower case, `U.S.` as `us`, each Han or kana character a word of its own.
struct WordScanner {
    struct Word {
        var hash: UInt64
        /// It begins with a digit.
        var isNumber: Bool
        /// It begins with a capital, and does not begin a sentence.
        var isCapitalised: Bool
        /// UTF-8 offsets.
        var source: Range<Int>
    }

    /// At most `limit` words from the beginning.
    static func words(of text: Substring, limit: Int = .max) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(min(limit, text.utf8.count / 5 + 1))
        each(of: text, limit: limit) { word, _ in words.append(word) }
        return words
    }

    /// - Parameter body: gets each word with its letters as they are compared.
    static func each(of text: Substring, limit: Int, _ body: (Word, [UInt8]) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = WordScanner(bytes: bytes)
            var count = 0
            while count < limit, let word = scanner.next() {
                body(word, scanner.word)
                count += 1
            }
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var word: [UInt8] = []

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func next() -> Word? {
        while position < bytes.count, length(at: position) == 0 { position += step(at: position) }
        guard position < bytes.count else { return nil }
        let start = position
        let isCapitalised = bytes[start] &- 0x41 < 26 && !beginsSentence(at: start)
        word.removeAll(keepingCapacity: true)
        if isIdeograph(at: position) {
            append(3)
        } else {
            while position < bytes.count {
                let count = length(at: position)
                if count > 0 {
                    guard !isIdeograph(at: position), !isUnit(at: position, from: start) else { break }
                    append(count)
                } else if joins(at: position, from: start) {
                    position += 1
                } else {
                    break
                }
            }
        }
        let isNumber = (word.first ?? 0) &- 0x30 < 10
        // The plural counts as the singular; a number is another one with a percent sign.
        if !isNumber, word.count > 3, word.last == UInt8(ascii: "s"), word[word.count - 2] != UInt8(ascii: "s") { word.removeLast() }
        if isNumber, isPercent(at: position) { word.append(UInt8(ascii: "%")) }
        return Word(hash: Hash64.of(word), isNumber: isNumber, isCapitalised: isCapitalised, source: start..<position)
    }

    private mutating func append(_ count: Int) {
        for _ in 0..<count where position < bytes.count {
            let byte = bytes[position]
            word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            position += 1
        }
    }

    private func beginsSentence(at place: Int) -> Bool {
        var before = place
        while before > 0 {
            before -= 1
            switch bytes[before] {
            case 0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), 0x80...: continue
            case 0x0A, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
            default: return false
            }
        }
        return true
    }

    /// The `bn` of `5.5bn`: outlets write one number in several ways.
    private func isUnit(at place: Int, from start: Int) -> Bool {
        bytes[start] &- 0x30 < 10 && (bytes[place] | 0x20) &- 0x61 < 26
    }

    private func isPercent(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let rest = bytes[place..<min(place + 9, bytes.count)]
        if rest.first == UInt8(ascii: "%") || rest.starts(with: "％".utf8) { return true }
        guard rest.first == 0x20 || rest.first == UInt8(ascii: "-") else { return false }
        return ["percent", "per cent", "pct"].contains { rest.dropFirst().starts(with: $0.utf8) }
    }

    /// Dots inside an acronym, commas and points inside a number.
    private func joins(at place: Int, from start: Int) -> Bool {
        guard place > start, place + 1 < bytes.count else { return false }
        let before = bytes[place - 1]
        let after = bytes[place + 1]
        switch bytes[place] {
        case UInt8(ascii: "."):
            if before &- 0x30 < 10 { return after &- 0x30 < 10 }
            let isSingle = place - start == 1 || bytes[place - 2] == UInt8(ascii: ".")
            let endsThere = place + 2 >= bytes.count || length(at: place + 2) == 0
            return isSingle && (before | 0x20) &- 0x61 < 26 && (after | 0x20) &- 0x61 < 26 && endsThere
        case UInt8(ascii: ","): return before &- 0x30 < 10 && after &- 0x30 < 10
        default: return false
        }
    }

    /// Bytes of the letter or digit here, 0 where there is none.
    private func length(at place: Int) -> Int {
        let byte = bytes[place]
        if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
        switch byte {
        case 0xC3...0xDF: return 2
        case 0xE0, 0xE1: return 3
        // U+2000 to U+2FFF and U+3000 to U+303F are signs and spaces, as are the full-width ones of U+FF00.
        case 0xE2: return 0
        case 0xE3: return place + 1 < bytes.count && bytes[place + 1] == 0x80 ? 0 : 3
        case 0xE4...0xED: return 3
        case 0xEF: return place + 1 < bytes.count && bytes[place + 1] < 0xBC ? 3 : 0
        case 0xF0: return 4
        default: return 0
        }
    }

    private func step(at place: Int) -> Int {
        switch bytes[place] {
        case 0..<0x80: 1
        case 0x80..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    /// U+3040 to U+9FFF: kana and Han.
    private func isIdeograph(at place: Int) -> Bool {
        let byte = bytes[place]
        guard place + 1 < bytes.count else { return false }
        return (byte == 0xE3 && bytes[place + 1] >= 0x81) || (0xE4...0xE9).contains(byte)
    }
}
