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
        guard text != "[]", let list = try? JSONReader.read(text).array else { return [] }
        return list.compactMap(\.string)
    }
}
