import Model

/// Characters of a page as text for people: runs of white space are one space, and nothing invisible or controlling is left.
enum PlainText {
    /// One line without white space at its ends.
    static func line(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        append(Array(bytes)[...], to: &text)
        while text.last == 0x20 { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    static func line(_ text: some StringProtocol) -> String { line(Array(text.utf8)) }

    /// What a string of metadata says: references decoded, tags taken out, one line. `nil` where nothing is left.
    static func value(_ text: some StringProtocol) -> String? {
        var bytes = Array(text.utf8)
        if bytes.contains(UInt8(ascii: "&")) { bytes = Array(HTMLEntities.decoded(text).utf8) }
        if bytes.contains(0x3C) { bytes = withoutTags(bytes) }
        let line = line(bytes)
        return line.isEmpty ? nil : line
    }

    /// Appends `bytes`, which are valid UTF-8. A space is left out at the start of `text` and after another space.
    /// - Parameter start: where the line began in `text`.
    static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8], lineStart start: Int = 0) {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte > 0x20 && byte < 0x7F {
                    text.append(byte)
                    index += 1
                } else if byte <= 0x20 || byte == 0x7F {
                    if text.count > start, text[text.count - 1] != 0x20 { text.append(0x20) }
                    index += 1
                } else {
                    let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, buffer.count - index)
                    switch Rarity.of(buffer, at: index, length: length) {
                    case .ordinary: text.append(contentsOf: buffer[index..<index + length])
                    case .space: if text.count > start, text[text.count - 1] != 0x20 { text.append(0x20) }
                    case .invisible: break
                    case .control: Windows1252.append(buffer[index + 1], to: &text)
                    }
                    index += length
                }
            }
        }
    }

    /// Cuts what stands between `<` and `>` where a letter, `/` or `!` follows the `<`.
    static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        // Nothing behind the last ">" can be a tag.
        guard let lastEnd = bytes.lastIndex(of: 0x3E) else { return bytes }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let isTag = bytes[index] == 0x3C && ((next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"))
            if isTag, index < lastEnd, let end = bytes[index...].firstIndex(of: 0x3E) {
                text.append(0x20)
                index = end + 1
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return text
    }

    private enum Rarity {
        case ordinary, space, invisible, control

        static func of(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Rarity {
            guard length > 1 else { return .invisible }
            let second = bytes[index + 1]
            switch bytes[index] {
            case 0xC2:
                // U+0080 to U+009F, no-break space, soft hyphen.
                return second < 0xA0 ? .control : second == 0xA0 ? .space : second == 0xAD ? .invisible : .ordinary
            case 0xE2 where length == 3:
                let third = bytes[index + 2]
                if second == 0x80 {
                    switch third {
                    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space
                    // Zero-width space, bidirectional embeddings and overrides.
                    case 0x8B, 0xAA...0xAE: return .invisible
                    default: return .ordinary
                    }
                }
                if second == 0x81 { return third == 0x9F ? .space : third >= 0xA0 ? .invisible : .ordinary }
                return .ordinary
            case 0xE3 where length == 3: return second == 0x80 && bytes[index + 2] == 0x80 ? .space : .ordinary
            case 0xEF where length == 3: return second == 0xBB && bytes[index + 2] == 0xBF ? .invisible : .ordinary
            default: return .ordinary
            }
        }
    }
}
