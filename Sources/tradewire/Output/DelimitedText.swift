import Model

/// The two forms of rows and cells that spreadsheets and `cut` read.
enum DelimitedText {
    /// RFC 4180, with a line feed alone at the end of a row.
    case csv
    /// A tab between cells, none within.
    case tsv

    var separator: UInt8 { self == .csv ? 0x2C : 0x09 }

    func cell(_ value: JSONValue) -> SafeText {
        guard self == .csv else { return SafeText(value.cellText) }
        // Cleaned before it is looked at: an invisible character in front must not hide a formula.
        let text = Sanitiser.lines(value.cellText)
        switch value {
        case .string, .array: return SafeText(lines: Self.quoted(Self.defused(text)))
        default: return SafeText(lines: Self.quoted(text))
        }
    }

    /// A spreadsheet runs cells that begin so (OWASP, "CSV Injection"; the fullwidth forms are read as the others by some).
    /// An apostrophe in front makes them text.
    static func defused(_ text: String) -> String {
        guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" }) else { return text }
        return "=+-@\n＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = !text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 < 0x20 } && text.utf8.first != 0x20 && text.utf8.last != 0x20
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
