import Model

/// The lexicon that is built in: what config/lexicon held when this was compiled.
package enum StandardLexicon {
    package static let entries: [LexiconEntry] = standardLexiconText.split(separator: "\n").compactMap { entry(line: $0) }

    private enum Field: Int, CaseIterable { case id, name, kind, side, implied, weight, aliases, caseSensitive, topics, offices }

    private static func entry(line: Substring) -> LexiconEntry? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == Field.allCases.count else { return nil }
        func field(_ field: Field) -> Substring { fields[field.rawValue] }
        func list(_ name: Field) -> [String] { field(name).split(separator: "|").map(String.init) }
        guard let kind = LexiconEntry.Kind(rawValue: String(field(.kind))) else { return nil }
        var entry = LexiconEntry(id: String(field(.id)), name: String(field(.name)), kind: kind, location: "built in: \(field(.id))")
        entry.side = LexiconEntry.Side(rawValue: String(field(.side)))
        entry.implied = LexiconEntry.Side(rawValue: String(field(.implied)))
        entry.weight = Double(field(.weight)) ?? 1
        entry.aliases = list(.aliases)
        entry.caseSensitiveAliases = list(.caseSensitive)
        entry.topics = list(.topics)
        entry.offices = list(.offices).map(office)
        return entry
    }

    private static func office(_ text: String) -> LexiconEntry.Office {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        func day(_ index: Int) -> CivilDay? { index < parts.count ? Timestamp(rfc3339: parts[index])?.day : nil }
        return LexiconEntry.Office(title: String(parts.first ?? ""), from: day(1), until: day(2))
    }
}
