/// Why bytes are not JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    package var reason: String
    /// Offset in bytes.
    package var offset: Int
    package var description: String { "\(reason) at byte \(offset)" }
}

/// Reads JSON (RFC 8259) from bytes; in `lenient` mode also what the web calls JSON.
///
/// Lenient accepts a byte order mark, raw control characters in strings, unknown escapes, trailing commas, comments, and anything
/// after the document. Broken UTF-8 and lone surrogates become U+FFFD in both modes. Nesting is bounded and costs no stack of the caller's
/// choosing: a document deeper than `depthLimit` is an error.
package struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private let isLenient: Bool
    private let depthLimit: Int
    private var valuesLeft: Int

    /// - Parameter valueLimit: the number of values in the whole document; sixteen megabytes of `1,1,1` would take many times that in memory.
    /// - Throws: `JSONError` with the offset of the first byte that does not fit.
    package static func read(_ bytes: [UInt8], lenient: Bool = false, depthLimit: Int = 128, valueLimit: Int = .max) throws -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(bytes: buffer, isLenient: lenient, depthLimit: depthLimit, valuesLeft: valueLimit)
            return try reader.document()
        }
    }

    package static func read(_ text: String, lenient: Bool = false) throws -> JSONValue {
        try read(Array(text.utf8), lenient: lenient)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool, depthLimit: Int, valuesLeft: Int) {
        self.bytes = bytes
        self.isLenient = isLenient
        self.depthLimit = depthLimit
        self.valuesLeft = valuesLeft
    }

    private mutating func document() throws -> JSONValue {
        if isLenient, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        let value = try value(depth: 0)
        try skipSpace()
        guard isLenient || position == bytes.count else { throw error("text after the document") }
        return value
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        guard depth < depthLimit else { throw error("nested deeper than \(depthLimit)") }
        guard valuesLeft > 0 else { throw error("more values than are read") }
        valuesLeft -= 1
        try skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw error("the document ends early")
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        while true {
            try skipSpace()
            if peek == UInt8(ascii: "}") && (members.isEmpty || isLenient) { break }
            guard peek == UInt8(ascii: "\"") else { throw error("expected a member's name") }
            let name = try string()
            try skipSpace()
            guard peek == UInt8(ascii: ":") else { throw error("expected ':'") }
            position += 1
            members.append(.init(name, try value(depth: depth + 1)))
            try skipSpace()
            if peek == UInt8(ascii: ",") { position += 1 } else { break }
        }
        guard peek == UInt8(ascii: "}") else { throw error("expected ',' or '}'") }
        position += 1
        return .object(members)
    }

    private mutating func array(depth: Int) throws -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        while true {
            try skipSpace()
            if peek == UInt8(ascii: "]") && (values.isEmpty || isLenient) { break }
            values.append(try value(depth: depth + 1))
            try skipSpace()
            if peek == UInt8(ascii: ",") { position += 1 } else { break }
        }
        guard peek == UInt8(ascii: "]") else { throw error("expected ',' or ']'") }
        position += 1
        return .array(values)
    }

    private mutating func string() throws -> String {
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20 where !isLenient: throw error("a control character in a string", at: position - 1)
            default: text.append(byte)
            }
        }
        throw error("a string does not end")
    }

    private mutating func escape(into text: inout [UInt8]) throws {
        guard let byte = peek else { throw error("a string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default:
            guard isLenient else { throw error("an unknown escape", at: position - 1) }
            text.append(byte)
        }
    }

    /// The scalar after `\u`, joined with a low surrogate's escape where one follows.
    private mutating func scalar() throws -> Unicode.Scalar {
        let high = try hexadecimal()
        guard (0xD800..<0xDC00).contains(high), position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let mark = position
        position += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
            position = mark
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws -> UInt32 {
        guard position + 4 <= bytes.count else { throw error("a \\u escape ends early") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue, bytes[position] < 0x80 else {
                throw error("a \\u escape wants four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private mutating func number() throws -> JSONValue {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        let integerStart = position
        skipDigits()
        guard position > integerStart else { throw error("not a value", at: start) }
        guard isLenient || position == integerStart + 1 || bytes[integerStart] != UInt8(ascii: "0") else {
            throw error("a number with a leading zero", at: start)
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            let fractionStart = position
            skipDigits()
            guard position > fractionStart else { throw error("a fraction without digits") }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            let exponentStart = position
            skipDigits()
            guard position > exponentStart else { throw error("an exponent without digits") }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipDigits() {
        while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count,
            UnsafeBufferPointer(start: word.utf8Start, count: length).elementsEqual(bytes[position..<position + length])
        else { throw error("not a value") }
        position += length
        return value
    }

    private mutating func skipSpace() throws {
        while let byte = peek {
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                position += 1
            } else if isLenient, byte == UInt8(ascii: "/"), position + 1 < bytes.count {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws {
        if bytes[position + 1] == UInt8(ascii: "/") {
            while let byte = peek, byte != 0x0A { position += 1 }
        } else if bytes[position + 1] == UInt8(ascii: "*") {
            position += 2
            while position + 1 < bytes.count, !(bytes[position] == UInt8(ascii: "*") && bytes[position + 1] == UInt8(ascii: "/")) {
                position += 1
            }
            position = min(position + 2, bytes.count)
        } else {
            throw error("not a value")
        }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ reason: String, at offset: Int? = nil) -> JSONError { JSONError(reason: reason, offset: offset ?? position) }
}
