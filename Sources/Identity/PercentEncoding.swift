/// RFC 3986 §2.1 and §6.2.2: what may stand plain stands plain, what may not is encoded in capitals.
enum PercentEncoding {
    static func normalized(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "%") else {
                out.append(bytes[position])
                position += 1
                continue
            }
            guard let byte = encodedByte(bytes, at: position) else {
                // A stray percent sign means itself.
                out += Array("%25".utf8)
                position += 1
                continue
            }
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
            position += 3
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// - Returns: `nil` where the decoded bytes are no text.
    static func decoded(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%"), let byte = encodedByte(bytes, at: position) {
                out.append(byte)
                position += 3
            } else {
                out.append(bytes[position])
                position += 1
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func encodedByte(_ bytes: [UInt8], at position: Int) -> UInt8? {
        guard position + 2 < bytes.count, let high = value(bytes[position + 1]), let low = value(bytes[position + 2]) else { return nil }
        return high << 4 | low
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
