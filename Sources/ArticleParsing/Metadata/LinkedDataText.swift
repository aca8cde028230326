import Model

/// JSON-LD as pages hold it: wrapped in CDATA or comments, escaped like HTML, ended by a semicolon.
enum LinkedDataText {
    static func read(_ block: [UInt8]) -> JSONValue? {
        let bytes = unwrapped(block)
        if let value = try? JSONReader.read(bytes, lenient: true) { return value }
        // Whole blocks are escaped where a template engine took JSON for text.
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&quot;") else { return nil }
        return try? JSONReader.read(HTMLEntities.decoded(text), lenient: true)
    }

    /// From the first brace or bracket on, up to the last.
    private static func unwrapped(_ block: [UInt8]) -> [UInt8] {
        guard let start = block.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else { return [] }
        // "<![CDATA[" has brackets of its own.
        var from = start
        if block[..<start].suffix(2).elementsEqual("<!".utf8),
            let next = block[start...].dropFirst().firstIndex(where: { $0 == UInt8(ascii: "[") })
        {
            from = block[next...].dropFirst().firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) ?? start
        }
        guard let end = block.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), end >= from else { return [] }
        return Array(block[from...end])
    }
}
