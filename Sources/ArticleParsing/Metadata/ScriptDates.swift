import Model

/// The day of publication as a script's data gives it, for pages whose JSON-LD cannot be read or that have none.
enum ScriptDates {
    private static let keys: [StaticString] = ["\"datePublished\"", "\"publishedAt\"", "\"publishDate\""]
    private static let valueByteLimit = 48

    /// - Parameter page: the whole page, scripts and all.
    static func read(_ page: [UInt8], _ reader: DateText) -> ArticleContent.DateReading? {
        page.withUnsafeBufferPointer { bytes in
            for key in keys {
                guard let start = bytes.position(of: key, from: 0) else { continue }
                let value = bytes[min(bytes.count, start + key.utf8CodeUnitCount)...].prefix(valueByteLimit)
                if let reading = text(of: value).flatMap(reader.read) { return reading }
            }
            return nil
        }
    }

    /// What stands behind the colon, in quotation marks or not.
    private static func text(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let rest = bytes.drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
        let end: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "<")]
        return String(decoding: value.prefix { !end.contains($0) }, as: UTF8.self)
    }
}
