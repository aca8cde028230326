/// Moves over the bytes of a TOML file, counting lines: blanks, keys and the ends of statements. Values are in its extensions.
struct TOMLScanner {
    let bytes: [UInt8]
    private(set) var position = 0
    private(set) var line = 1

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    var isAtEnd: Bool { position >= bytes.count }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func advance() {
        if current == 0x0A { line += 1 }
        position += 1
    }

    mutating func skipSpaces() {
        while current == 0x20 || current == 0x09 { advance() }
    }

    /// Spaces, line ends and comments.
    /// - Returns: whether anything follows.
    mutating func skipBlanks() -> Bool {
        while let byte = current {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: advance()
            case UInt8(ascii: "#"): skipLine()
            default: return true
            }
        }
        return false
    }

    /// Nothing but a comment may follow on the line.
    mutating func endStatement() throws(TOMLFault) {
        skipSpaces()
        switch current {
        case nil, 0x0A, 0x0D, UInt8(ascii: "#"): skipLine()
        default: throw TOMLFault(line: line, fault: "more follows on the line", advice: "begin a new line, or put # before a remark")
        }
    }

    mutating func returnToLineStart() {
        while position > 0, position > bytes.count || bytes[position - 1] != 0x0A { position -= 1 }
    }

    /// Skips lines that cannot begin a statement: the rest of a broken list, say.
    mutating func skipToStatement() {
        while skipBlanks() {
            var ahead = self
            if ahead.current == UInt8(ascii: "["), ahead.isHeader() { return }
            if (try? ahead.keys()) != nil, ahead.take("=") { return }
            skipLine()
        }
    }

    /// Takes the character if it is the next one after spaces.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpaces()
        return takeDirectly(character)
    }

    mutating func takeDirectly(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        advance()
        return true
    }

    /// A bare, quoted or dotted key.
    mutating func keys() throws(TOMLFault) -> [String] {
        var keys: [String] = []
        repeat {
            skipSpaces()
            if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
                keys.append(try shortText())
                continue
            }
            let start = position
            while let byte = current, Self.isBareKey(byte) { advance() }
            guard position > start else { throw noKey() }
            keys.append(String(decoding: bytes[start..<position], as: UTF8.self))
        } while take(".")
        return keys
    }

    /// Letters, digits and marks up to what ends a value.
    mutating func word() -> ArraySlice<UInt8> {
        let start = position
        while let byte = current, !Self.endsWord(byte) { advance() }
        return bytes[start..<position]
    }

    private func noKey() -> TOMLFault {
        guard let byte = current, byte != 0x0A, byte != 0x0D else {
            return TOMLFault(line: line, fault: "the line ends where a key belongs", advice: "write key = value")
        }
        let letter = String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first.map { quoted(String($0)) } ?? ""
        return TOMLFault(line: line, fault: "\(letter) where a key belongs", advice: "write key = value; a key with odd letters in quotes")
    }

    /// `[name]` or `[[name]]` and nothing else: a list's own lines look different.
    private mutating func isHeader() -> Bool {
        advance()
        _ = takeDirectly("[")
        guard (try? keys()) != nil, take("]") else { return false }
        _ = takeDirectly("]")
        return (try? endStatement()) != nil
    }

    mutating func skipLine() {
        while !isAtEnd, current != 0x0A { advance() }
        if !isAtEnd { advance() }
    }

    private static func isBareKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"): true
        default: false
        }
    }
}
