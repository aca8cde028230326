import API
import Model

/// How records of one kind look to people.
protocol Presentation {
    var kind: RecordKind { get }
    func table(_ records: [JSONValue]) throws -> Table
    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws
    func markdown(_ record: JSONValue) throws -> String
}

/// A list in the form that was asked for.
struct Listing<Records: Presentation> {
    let presentation: Records
    let document: [UInt8]

    /// - Returns: how many records there were, where that was looked at: `nil` for a document that was passed on unread.
    func write(in session: inout Session, mustCount: Bool = false) throws -> Int? {
        let printer = RecordPrinter(
            kind: presentation.kind, document: document, fields: try session.options.chosenFields(of: presentation.kind))
        switch session.options.form {
        case .json: try printer.printJSON(to: &session.out)
        case .ndjson: try printer.printLines(to: &session.out)
        case .csv: try printer.printDelimited(.csv, to: &session.out)
        case .tsv: try printer.printDelimited(.tsv, to: &session.out)
        case .ids: try printer.printIDs(to: &session.out)
        case .html: throw GlobalOptions.noPage
        case .md, .plain, .table: return try writeForPeople(printer, in: &session)
        }
        return mustCount ? try printer.records().count : nil
    }

    private func writeForPeople(_ printer: RecordPrinter, in session: inout Session) throws -> Int {
        let records = try printer.records()
        switch (session.options.form, printer.fields) {
        case (.md, let fields?): try printer.printMarkdownTable(fields, to: &session.out)
        case (.md, nil): for record in records { try session.out.write(SafeText(presentation.markdown(record))) }
        case (.plain, let fields?): try printer.printParagraphs(fields, to: &session.out)
        case (.plain, nil):
            for (index, record) in records.enumerated() {
                if index > 0 { try session.out.blankLine() }
                try presentation.writeParagraph(record, to: &session.out)
            }
        case (_, let fields?): try fieldTable(records, fields).write(to: &session.out)
        case (_, nil): if !records.isEmpty { try presentation.table(records).write(to: &session.out) }
        }
        return records.count
    }

    private func fieldTable(_ records: [JSONValue], _ fields: [String]) -> Table {
        var table = Table(columns: fields.map { .init(header: $0.uppercased(), narrowest: 6) })
        table.rows = records.map { record in .init(cells: fields.map { Line(record.member(at: $0)?.cellText ?? "") }) }
        return table
    }
}
