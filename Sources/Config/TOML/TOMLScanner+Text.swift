/// The four kinds of text in TOML.
extension TOMLScanner {
    /// Text in quotes on one line, single or double.
    mutating func shortText() throws(TOMLFault) -> String {
        let quote = current
        let start = line
        advance()
        var text: [UInt8] = []
        while let byte = current, byte != 0x0A {
            advance()
            if byte == quote { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                text += try escaped()
            } else {
                text.append(byte)
            }
        }
        throw TOMLFault(line: start, fault: "text in quotes is not closed", advice: "add the closing quote; longer text takes three")
    }

    /// Text between three quotes, single or double, over any number of lines.
    mutating func longText() throws(TOMLFault) -> String {
        let quote = current ?? 0
        let start = line
        for _ in 0..<3 { advance() }
        if current == 0x0D { advance() }
        if current == 0x0A { advance() }
        var text: [UInt8] = []
        while let byte = current {
            if bytes[position...].starts(with: [quote, quote, quote]) {
                for _ in 0..<3 { advance() }
                // Up to two more quotes belong to the text: """a"""""
                for _ in 0..<2 where current == quote {
                    text.append(quote)
                    advance()
                }
                return String(decoding: text, as: UTF8.self)
            }
            advance()
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                if !skipFoldedLine() { text += try escaped() }
            } else if byte == 0x0D, current == 0x0A {
                continue
            } else {
                text.append(byte)
            }
        }
        throw TOMLFault(line: start, fault: "text in three quotes is not closed", advice: "add the closing three quotes")
    }

    /// A backslash at the end of a line joins it with the next word.
    private mutating func skipFoldedLine() -> Bool {
        var ahead = self
        ahead.skipSpaces()
        guard ahead.current == 0x0A || ahead.current == 0x0D else { return false }
        while let byte = ahead.current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { ahead.advance() }
        self = ahead
        return true
    }

    /// What a backslash in double quotes stands for.
    private mutating func escaped() throws(TOMLFault) -> [UInt8] {
        let letter = current ?? 0
        if letter != 0x0A { advance() }
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [letter]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "e"): return [0x1B]
        case UInt8(ascii: "x"): return try character(digits: 2)
        case UInt8(ascii: "u"): return try character(digits: 4)
        case UInt8(ascii: "U"): return try character(digits: 8)
        default:
            throw TOMLFault(line: line, fault: "a backslash before a letter that means nothing", advice: "write \\\\, or use single quotes")
        }
    }

    private mutating func character(digits: Int) throws(TOMLFault) -> [UInt8] {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = current.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw TOMLFault(line: line, fault: "too few digits after \\x, \\u or \\U", advice: "write 2, 4 or 8 hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            advance()
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw TOMLFault(line: line, fault: "no such Unicode character", advice: "check the digits after \\u or \\U")
        }
        return Array(String(scalar).utf8)
    }
}
