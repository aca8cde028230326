import API
import Model

/// Saved searches for people.
struct SearchPresentation: Presentation {
    let kind = RecordKind(
        member: "searches", fields: ["name", "query", "created", "cursor"], standardFields: ["name", "query", "created", "cursor"],
        idPath: "name")

    func table(_ records: [JSONValue]) throws -> Table {
        var table = Table(columns: [.init(header: "NAME", narrowest: 8), .init(header: "QUERY", narrowest: 16)])
        for record in records {
            let search = try Self.search(record)
            table.rows.append(.init(cells: [Line(search.name, .bold), Line(search.query)]))
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let search = try Self.search(record)
        try out.write(SafeText("\(search.name): \(search.query)"))
    }

    func markdown(_ record: JSONValue) throws -> String {
        let search = try Self.search(record)
        return "- **\(Markdown.escaped(search.name))**: \(Markdown.escaped(search.query))"
    }

    private static func search(_ record: JSONValue) throws -> SavedSearch {
        guard let search = SavedSearch(json: record) else { throw Failure.misunderstood("a search without what a search has") }
        return search
    }
}
