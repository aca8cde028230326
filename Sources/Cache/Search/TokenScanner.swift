/// Splits text into the tokens that are searched: the same for what is stored and for what is asked.
///
/// Words are folded (case, diacritics, plural, possessive; `U.S.` is `us`, `1,000` is `1000`) and split at hyphens. Han and kana have no spaces:
/// each run gives its overlapping pairs, then its last character alone. The index adds the other characters of a text by themselves (`TokenText`),
/// so that one character is found as a token.
struct TokenScanner {
    enum Kind { case word, pair, last }

    /// What one token is, where it came from (UTF-8 offsets), and which unbroken stretch of text it belongs to.
    struct Token {
        var kind: Kind
        var source: Range<Int>
    }

    private static let lengthLimit = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var word: [UInt8] = []

    /// Calls `emit` with each token's folded bytes, in the order of the text.
    static func scan(_ text: String, _ emit: (Token, [UInt8]) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = TokenScanner(bytes: bytes)
            scanner.run(emit)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        word.reserveCapacity(128)
    }

    private mutating func run(_ emit: (Token, [UInt8]) -> Void) {
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isAlphanumeric(byte) {
                scanWord(emit)
            } else if byte < 0x80 {
                position += 1
            } else {
                let (scalar, length) = decode(at: position)
                switch LetterFolding.kind(of: scalar) {
                case .letter: scanWord(emit)
                case .ideograph: scanIdeographs(emit)
                case .ignored, .separator: position += length
                }
            }
        }
    }

    private mutating func scanWord(_ emit: (Token, [UInt8]) -> Void) {
        let start = position
        word.removeAll(keepingCapacity: true)
        var end = start
        loop: while position < bytes.count {
            let byte = bytes[position]
            if Self.isAlphanumeric(byte) {
                word.append(byte < 0x41 || byte > 0x5A ? byte : byte | 0x20)
                position += 1
            } else if byte < 0x80 {
                guard joinsWord(at: position, from: start) else { break loop }
                position += 1
                continue
            } else {
                let (scalar, length) = decode(at: position)
                switch LetterFolding.kind(of: scalar) {
                case .letter(let folded): append(folded)
                case .ignored: break
                case .ideograph, .separator: break loop
                }
                position += length
            }
            end = position
        }
        skipPossessive()
        guard !word.isEmpty else { return }
        WordForms.fold(&word)
        if word.count > Self.lengthLimit { word.removeLast(word.count - Self.lengthLimit) }
        emit(Token(kind: .word, source: start..<end), word)
    }

    /// The dots of an acronym (`U.S.`) and the commas of a number (`1,000`).
    private func joinsWord(at place: Int, from start: Int) -> Bool {
        let next = place + 1
        guard place > start, next < bytes.count else { return false }
        if bytes[place] == UInt8(ascii: ".") {
            let isSingle = place - start == 1 || bytes[place - 2] == UInt8(ascii: ".")
            let endsThere = next + 1 >= bytes.count || (!Self.isAlphanumeric(bytes[next + 1]) && bytes[next + 1] < 0x80)
            return isSingle && Self.isLetter(bytes[place - 1]) && Self.isLetter(bytes[next]) && endsThere
        }
        guard bytes[place] == UInt8(ascii: ","), Self.isDigit(bytes[place - 1]), next + 2 < bytes.count else { return false }
        let isGroup = Self.isDigit(bytes[next]) && Self.isDigit(bytes[next + 1]) && Self.isDigit(bytes[next + 2])
        return isGroup && (next + 3 >= bytes.count || !Self.isDigit(bytes[next + 3]))
    }

    private mutating func skipPossessive() {
        var place = position
        if place < bytes.count, bytes[place] == UInt8(ascii: "'") {
            place += 1
        } else if place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80, bytes[place + 2] == 0x99 {
            place += 3
        } else {
            return
        }
        guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "s") else { return }
        guard place + 1 >= bytes.count || !Self.isAlphanumeric(bytes[place + 1]) else { return }
        position = place + 1
    }

    private mutating func scanIdeographs(_ emit: (Token, [UInt8]) -> Void) {
        var previous: (scalar: UInt32, start: Int)?
        var end = position
        loop: while position < bytes.count, bytes[position] >= 0x80 {
            let (scalar, length) = decode(at: position)
            switch LetterFolding.kind(of: scalar) {
            case .ideograph(let folded):
                if let previous {
                    word.removeAll(keepingCapacity: true)
                    append(previous.scalar)
                    append(folded)
                    emit(Token(kind: .pair, source: previous.start..<(position + length)), word)
                }
                previous = (folded, position)
                end = position + length
            case .ignored: break
            case .letter, .separator: break loop
            }
            position += length
        }
        guard let previous else { return }
        word.removeAll(keepingCapacity: true)
        append(previous.scalar)
        emit(Token(kind: .last, source: previous.start..<end), word)
    }

    /// `String` guarantees well-formed UTF-8.
    private func decode(at place: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[place])
        func rest(_ offset: Int) -> UInt32 { place + offset < bytes.count ? UInt32(bytes[place + offset] & 0x3F) : 0 }
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }

    private mutating func append(_ scalar: UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
