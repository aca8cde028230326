/// Tells whether an item says what it said before: its words, not its dates, and not the space between the words.
package enum ContentHash {
    package static func of(title: String, summary: String?, text: String?) -> Int64 {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(title.utf8.count + (summary?.utf8.count ?? 0) + (text?.utf8.count ?? 0) + 3)
        for field in [title, summary ?? "", text ?? ""] {
            append(field, to: &bytes)
            bytes.append(0)
        }
        return Int64(bitPattern: Hash64.of(bytes))
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var isAfterSpace = true
        for byte in text.utf8 {
            let isSpace = byte <= 0x20
            if isSpace, isAfterSpace { continue }
            bytes.append(isSpace ? 0x20 : byte)
            isAfterSpace = isSpace
        }
        if bytes.last == 0x20 { bytes.removeLast() }
    }
}
