/// Text from anywhere, made fit for one line of a log: nothing that came from a feed may forge a line or speak to a terminal.
enum LogText {
    /// Longer values are cut: no line is longer than the journal takes in one piece.
    private static let scalarLimit = 2048

    static func oneLine(_ text: String) -> String {
        let isLong = text.unicodeScalars.count > scalarLimit
        guard isLong || text.unicodeScalars.contains(where: isDeceptive) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars.prefix(scalarLimit) {
            if isDeceptive(scalar) { shown += "\\u{\(String(scalar.value, radix: 16))}" } else { shown.unicodeScalars.append(scalar) }
        }
        return isLong ? shown + "…" : shown
    }

    /// A value behind `key=`.
    static func quoted(_ value: String) -> String {
        let text = oneLine(value)
        guard text.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) || text.isEmpty else { return text }
        return "\"" + text.replacing("\"", with: "\\\"") + "\""
    }

    private static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
