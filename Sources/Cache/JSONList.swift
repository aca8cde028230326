import Model

/// A list of strings in one column.
enum JSONList {
    static func text(_ values: [String]) -> String {
        guard !values.isEmpty else { return "[]" }
        var writer = JSONWriter(reserving: 128)
        writer.array { list in
            for value in values { list.value(value) }
        }
        return writer.text
    }

    /// Empty where the column holds anything else.
    static func values(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { values($0) }
    }

    static func values(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        if bytes.elementsEqual("[]".utf8) { return [] }
        if let plain = plainValues(bytes) { return plain }
        return (try? JSONReader.read(Array(bytes)).array)?.compactMap(\.string) ?? []
    }

    /// The list as `text` writes it, where no string needed an escape: cut at the quotes. Lists of articles hold three such columns a row.
    private static func plainValues(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "["), bytes[bytes.count - 1] == UInt8(ascii: "]") else { return nil }
        var values: [String] = []
        var start = 1
        while start < bytes.count - 1 {
            guard bytes[start] == UInt8(ascii: "\"") else { return nil }
            var end = start + 1
            while end < bytes.count - 1, bytes[end] != UInt8(ascii: "\"") {
                if bytes[end] == UInt8(ascii: "\\") { return nil }
                end += 1
            }
            guard end < bytes.count - 1 else { return nil }
            values.append(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
            start = end + 1
            guard start == bytes.count - 1 || (bytes[start] == UInt8(ascii: ",") && start + 1 < bytes.count - 1) else { return nil }
            start += 1
        }
        return values
    }
}
