import Model

/// One file of `[[entry]]` tables.
package struct LexiconFile: Sendable, Equatable {
    package var entries: [LexiconEntry]
    /// Ids of shipped entries that the file switches off with `enabled = false`.
    package var removed: [String]

    /// - Parameter file: for messages; its last part stands in `LexiconEntry.location`.
    /// - Throws: every mistake at once.
    package static func read(_ bytes: [UInt8], file: String) throws(ConfigurationErrors) -> LexiconFile {
        let log = ProblemLog(file: file)
        var root = TableReader(name: "", node: TOMLDocument.read(bytes, log), log: log)
        let folder = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
        var lexicon = LexiconFile(entries: [], removed: [])
        var lines: [String: Int] = [:]
        for var table in root.tables("entry") {
            let id = id(&table)
            let isEnabled = table.flag("enabled", default: true)
            let entry = entry(&table, id: id ?? "", isRequired: isEnabled, location: "\(file[folder...]):\(table.line)")
            guard let id else { continue }
            if let earlier = lines[id] {
                table.error("id", "\(quoted(id)) stands on line \(earlier) already", "give each entry its own id")
            }
            lines[id] = table.line
            if !isEnabled { lexicon.removed.append(id) } else if let entry { lexicon.entries.append(entry) }
        }
        root.finish()
        guard log.errors.isEmpty else { throw ConfigurationErrors(log.errors) }
        return lexicon
    }

    private static func id(_ table: inout TableReader) -> String? {
        guard let id = table.string("id", lengthLimit: 100) else {
            if !table.isSet("id") { table.error("id", "is missing", "name the entry, such as \"person.bessent\"") }
            return nil
        }
        guard id.utf8.allSatisfy(isNameByte) else {
            table.error("id", "\(quoted(id)) is no id", "write small letters, digits, dots and hyphens")
            return nil
        }
        return id
    }

    private static func entry(_ table: inout TableReader, id: String, isRequired: Bool, location: String) -> LexiconEntry? {
        let name = table.string("name", lengthLimit: 200)
        let kind = table.choice("kind", of: LexiconEntry.Kind.self)
        for key in ["name", "kind"] where isRequired && !table.isSet(key) {
            table.error(key, "is missing", "every entry has a name and a kind")
        }
        var entry = LexiconEntry(id: id, name: name ?? "", kind: kind ?? .term, location: location)
        entry.side = table.choice("side", of: LexiconEntry.Side.self)
        entry.implied = table.choice("implies", of: LexiconEntry.Side.self)
        entry.aliases = table.strings("aliases")
        entry.caseSensitiveAliases = table.strings("case_sensitive")
        entry.topics = table.strings("topics")
        entry.weight = table.number("weight", default: 1, in: 0...3)
        entry.offices = table.tables("offices").compactMap { office($0, table) }
        table.finish()
        for topic in entry.topics where !topic.utf8.allSatisfy(isNameByte) {
            table.error("topics", "\(quoted(topic)) is no topic", "write small letters, digits, dots and hyphens")
        }
        return name == nil || kind == nil ? nil : entry
    }

    private static func office(_ table: TableReader, _ entry: TableReader) -> LexiconEntry.Office? {
        var table = table
        let title = table.string("title", lengthLimit: 200)
        let from = table.day("from")
        let until = table.day("until")
        table.finish()
        if !table.isSet("title") { table.error("title", "is missing", "every office has a title") }
        if let from, let until, from > until { table.error("until", "\(until) is before \(from)", "swap the two days") }
        return title.map { LexiconEntry.Office(title: $0, from: from, until: until) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
