import Model

/// Signs that a text which should be plain is HTML all the same.
enum MarkupSigns {
    static func isEscapedMarkup(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(isEscapedMarkup) }

    /// An end tag of a known element, a tag with an attribute, a line break, or a reference: people who write about HTML rarely write
    /// these ("the <blink> tag"), and generators that escape once too often always do.
    static func isEscapedMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while let open = bytes.position(of: UInt8(ascii: "<"), from: position) {
            position = open + 1
            let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
            let start = isEnd ? open + 2 : open + 1
            var end = start
            while end < bytes.count, end - start < 12, isNameByte(bytes[end]) { end += 1 }
            guard end > start, end < bytes.count, HTMLElement(name: bytes[start..<end]) != .unknown else { continue }
            if isEnd, bytes[end] == UInt8(ascii: ">") { return true }
            if bytes.hasWord("br", at: start), end == start + 2 { return true }
            guard bytes[end] <= 0x20 else { continue }
            guard let close = bytes.position(of: UInt8(ascii: ">"), from: end) else { break }
            if bytes[end..<close].prefix(512).contains(UInt8(ascii: "=")) || bytes[close - 1] == UInt8(ascii: "/") { return true }
            position = close
        }
        return hasReference(bytes)
    }

    private static func hasReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        var unused: [UInt8] = []
        while let ampersand = bytes.position(of: UInt8(ascii: "&"), from: position) {
            let length = HTMLEntities.appendReference(in: bytes, at: ampersand, to: &unused)
            if length > 2, bytes[ampersand + length - 1] == UInt8(ascii: ";") { return true }
            position = ampersand + 1
        }
        return false
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }
}
