/// Text without its white space, punctuation and letter case, to tell whether two strings say the same.
///
/// Case is folded for ASCII, Latin-1 and Russian letters; the rest is compared as written.
enum TextKey {
    static func of(_ text: String) -> [UInt8] { of(Array(text.utf8)[...]) }

    static func of(_ bytes: [UInt8]) -> [UInt8] { of(bytes[...]) }

    static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 {
                let lower = byte | 0x20
                if lower &- 0x61 < 26 {
                    key.append(lower)
                } else if byte &- 0x30 < 10 {
                    key.append(byte)
                }
                index += 1
            } else {
                let end = min(bytes.endIndex, index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2))
                append(bytes[index..<end], to: &key)
                index = end
            }
        }
        return key
    }

    private static func append(_ character: ArraySlice<UInt8>, to key: inout [UInt8]) {
        guard let lead = character.first, let last = character.last else { return }
        switch lead {
        // Latin-1 signs, general punctuation and symbols, full-width forms, emoji.
        case 0xC2, 0xE2, 0xEF, 0xF0...0xFF: return
        case 0xE3 where character.dropFirst().first == 0x80: return
        case 0xC3:
            guard last != 0x97, last != 0xB7 else { return }
            key += [lead, last < 0xA0 && last != 0x9F ? last + 0x20 : last]
        case 0xD0 where (0x90...0x9F).contains(last): key += [0xD0, last + 0x20]
        case 0xD0 where (0xA0...0xAF).contains(last): key += [0xD1, last - 0x20]
        default: key.append(contentsOf: character)
        }
    }
}
