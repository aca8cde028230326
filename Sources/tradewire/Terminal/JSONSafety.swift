/// Escapes, in JSON text, the characters that a terminal must not get and that JSON lets through raw.
///
/// They can stand only inside strings, where `\u202e` means the same: the document's value does not change. Bytes that are not UTF-8, which
/// JSON does not have, become U+FFFD.
enum JSONSafety {
    static func escaped(_ json: [UInt8]) -> [UInt8] {
        var escaped: [UInt8] = []
        var start = 0
        var position = 0
        while position < json.count {
            let byte = json[position]
            if (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x09 {
                position += 1
                continue
            }
            let (scalar, length) = scalar(json, at: position)
            if let scalar, !isDeceptive(scalar) {
                position += length
                continue
            }
            escaped += json[start..<position]
            if let scalar { append(scalar, to: &escaped) } else { escaped += [0xEF, 0xBF, 0xBD] }
            position += length
            start = position
        }
        guard start > 0 else { return json }
        escaped += json[start...]
        return escaped
    }

    private static func isDeceptive(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF: true
        case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        // Private use shows whatever the terminal's font has there.
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
        default: false
        }
    }

    /// The scalar that begins there and its length in bytes; `nil` and 1 for a byte that begins none.
    private static func scalar(_ bytes: [UInt8], at position: Int) -> (UInt32?, Int) {
        let lead = bytes[position]
        guard lead >= 0x80 else { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(lead), position + length <= bytes.count else { return (nil, 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            guard bytes[position + offset] & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
        }
        return (value, length)
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar > 0xFFFF {
            let offset = scalar - 0x10000
            append(unit: 0xD800 + offset >> 10, to: &bytes)
            append(unit: 0xDC00 + offset & 0x3FF, to: &bytes)
        } else {
            append(unit: scalar, to: &bytes)
        }
    }

    private static func append(unit: UInt32, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt32(shift)) & 15]) }
    }
}
