/// Character references of HTML and XML: `&amp;`, `&nbsp;`, `&#8217;`, `&#x2019;`.
package enum HTMLEntities {
    /// Reads the reference that begins with the `&` at `position` and appends what it stands for.
    ///
    /// Numbers are read as HTML reads them: 128 to 159 are windows-1252, controls stand for nothing, and what is no character for U+FFFD.
    /// - Returns: the bytes that the reference takes up, or 0 where the ampersand is just an ampersand.
    package static func appendReference(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, to text: inout [UInt8]) -> Int {
        let start = position + 1
        guard start < bytes.count else { return 0 }
        if bytes[start] == UInt8(ascii: "#") { return appendNumber(in: bytes, at: position, to: &text) }
        var end = start
        let limit = min(bytes.count, start + 32)
        while end < limit, isAlphanumeric(bytes[end]) { end += 1 }
        let length = end - start
        guard length >= 2 else { return 0 }
        let isTerminated = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        if isTerminated, let common = commonReference(bytes, start, length) {
            text.append(common)
            return length + 2
        }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        if isTerminated, let value = table[name] {
            text.append(contentsOf: value)
            return length + 2
        }
        // "?a=1&copy=2" is an address, not a copyright sign.
        guard !isTerminated, end >= bytes.count || bytes[end] != UInt8(ascii: "="), unterminated.contains(name), let value = table[name]
        else { return 0 }
        text.append(contentsOf: value)
        return length + 1
    }

    /// `text` with its references replaced, once.
    package static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var decoded: [UInt8] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { appendDecoded($0, to: &decoded) }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Appends `bytes` with their references replaced, once.
    package static func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        var position = 0
        var start = 0
        while let ampersand = bytes.position(of: UInt8(ascii: "&"), from: position) {
            text.append(contentsOf: bytes[start..<ampersand])
            let length = appendReference(in: bytes, at: ampersand, to: &text)
            start = ampersand + length
            position = max(start, ampersand + 1)
        }
        text.append(contentsOf: bytes[start...])
    }

    /// What nearly every reference on the web is, without a look into the table.
    private static func commonReference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> UInt8? {
        switch (length, bytes[start], bytes[start + 1]) {
        case (2, UInt8(ascii: "l"), UInt8(ascii: "t")): UInt8(ascii: "<")
        case (2, UInt8(ascii: "g"), UInt8(ascii: "t")): UInt8(ascii: ">")
        case (3, UInt8(ascii: "a"), UInt8(ascii: "m")) where bytes[start + 2] == UInt8(ascii: "p"): UInt8(ascii: "&")
        case (4, UInt8(ascii: "q"), UInt8(ascii: "u")) where bytes[start + 2] == UInt8(ascii: "o") && bytes[start + 3] == UInt8(ascii: "t"):
            UInt8(ascii: "\"")
        case (4, UInt8(ascii: "a"), UInt8(ascii: "p")) where bytes[start + 2] == UInt8(ascii: "o") && bytes[start + 3] == UInt8(ascii: "s"):
            UInt8(ascii: "'")
        default: nil
        }
    }

    private static func appendNumber(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, to text: inout [UInt8]) -> Int {
        var end = position + 2
        guard end < bytes.count else { return 0 }
        let isHexadecimal = bytes[end] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { end += 1 }
        let start = end
        var value: UInt32 = 0
        while end < bytes.count, let digit = digit(bytes[end], isHexadecimal: isHexadecimal) {
            // Saturates past the last scalar: leading zeros may be many, and a long number must not wrap round to a letter.
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            end += 1
        }
        guard end > start else { return 0 }
        append(number: value, to: &text)
        return end - position + (end < bytes.count && bytes[end] == UInt8(ascii: ";") ? 1 : 0)
    }

    private static func append(number: UInt32, to text: inout [UInt8]) {
        switch number {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E: text.append(UInt8(number))
        case 0x80...0x9F: Windows1252.append(UInt8(number), to: &text)
        case 1...0x1F, 0x7F, 0xFFFE, 0xFFFF: break
        default:
            let scalar = number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        }
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: UInt32(byte | 0x20) - 0x57
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static let unterminated: Set<String> = Set(words(HTMLEntityTable.unterminated))

    private static let table: [String: [UInt8]] = {
        var table: [String: [UInt8]] = [:]
        table.reserveCapacity(2200)
        var name: String?
        for word in words(HTMLEntityTable.references) {
            if let known = name {
                table[known] = word.split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
                    .flatMap { Array(String(Character($0)).utf8) }
                name = nil
            } else {
                name = word
            }
        }
        return table
    }()

    private static func words(_ text: StaticString) -> [String] {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            .split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    }
}
