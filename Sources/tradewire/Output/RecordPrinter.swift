import Model

/// Prints the records of a list in every format but those that a table or a paragraph is laid out for.
struct RecordPrinter {
    let kind: RecordKind
    /// The daemon's document.
    let document: [UInt8]
    /// Named by the user.
    let fields: [String]?

    /// One record's document as a list of it.
    static func list(of record: [UInt8], as kind: RecordKind) -> [UInt8] { Array("{\"\(kind.member)\":[".utf8) + record + Array("]}".utf8) }

    /// - Throws: `Failure` where the document is not what was asked for.
    func records() throws -> [JSONValue] {
        guard let json = try? JSONReader.read(document), let records = json[kind.member]?.array else {
            throw Failure.misunderstood("a list without \(kind.member)")
        }
        return records
    }

    func printJSON(to out: inout StandardOutput) throws {
        guard let fields else { return try out.write(json: document) }
        guard case .object(let members)? = try? JSONReader.read(document) else { throw Failure.misunderstood("no JSON object") }
        var writer = JSONWriter(reserving: document.count)
        writer.object {
            for member in members {
                $0.name(member.name)
                if member.name == kind.member, let records = member.value.array {
                    $0.array { for record in records { $0.value(record.keeping(fields)) } }
                } else {
                    $0.value(member.value)
                }
            }
        }
        try out.write(json: writer.bytes)
    }

    func printLines(to out: inout StandardOutput) throws {
        var writer = JSONWriter()
        for record in try records() {
            writer.removeAll()
            writer.value(fields.map { record.keeping($0) } ?? record)
            try out.write(json: writer.bytes)
        }
    }

    func printDelimited(_ form: DelimitedText, to out: inout StandardOutput) throws {
        let fields = fields ?? kind.standardFields
        try out.write(cells: fields.map { form.cell(.string($0)) }, form)
        for record in try records() { try out.write(cells: fields.map { form.cell(record.member(at: $0) ?? .null) }, form) }
    }

    func printIDs(to out: inout StandardOutput) throws {
        var seen: Set<String> = []
        for record in try records() {
            guard let id = record.member(at: kind.idPath)?.cellText, !id.isEmpty, seen.insert(id).inserted else { continue }
            try out.write(SafeText(id))
        }
    }

    func printMarkdownTable(_ fields: [String], to out: inout StandardOutput) throws {
        try out.write(SafeText(Markdown.tableRow(fields)))
        try out.write(SafeText("|" + String(repeating: " --- |", count: fields.count)))
        for record in try records() {
            try out.write(SafeText(Markdown.tableRow(fields.map { record.member(at: $0)?.cellText ?? "" })))
        }
    }

    /// `name: value` lines, a blank line between records.
    func printParagraphs(_ fields: [String], to out: inout StandardOutput) throws {
        for (index, record) in try records().enumerated() {
            if index > 0 { try out.blankLine() }
            for field in fields { try out.write(SafeText("\(field): \(record.member(at: field)?.cellText ?? "")")) }
        }
    }
}
