/// A person as RSS writes them: `ann@example.org (Ann Writer)`, `Ann Writer <ann@example.org>`, `Ann Writer`, or an address alone.
enum PersonName {
    /// - Returns: the name where there is one, else the address; `nil` where there is neither.
    static func reading(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            let inside = tidy(String(text[text.index(after: open)..<close]))
            let outside = tidy(String(text[..<open]))
            if let inside, !inside.contains("@") || outside == nil { return inside }
            return outside
        }
        if let open = text.firstIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
            return tidy(String(text[..<open])) ?? tidy(String(text[text.index(after: open)..<close]))
        }
        return tidy(text)
    }

    private static func tidy(_ text: String) -> String? {
        var rest = text[...]
        if rest.hasPrefix("mailto:") { rest = rest.dropFirst(7) }
        while let first = rest.first, first.isWhitespace || first == "," || first == ";" || first == "\"" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || last == "," || last == ";" || last == "\"" { rest.removeLast() }
        return rest.isEmpty ? nil : String(rest)
    }
}
