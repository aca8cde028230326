import Model

/// `POST /v1/searches`: a search to be kept.
package struct SavedSearchDraft: RequestForm, Equatable {
    package var name: String
    package var query: String

    package init(name: String, query: String) {
        self.name = name
        self.query = query
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("name", name)
            $0.field("query", query)
        }
    }

    package init(body: JSONValue) throws(Problem) {
        let reader = BodyReader(body: body)
        guard let name = try reader.text("name", byteLimit: 64) else { throw BodyReader.wrong("name", "is missing") }
        guard SavedSearch.isName(name) else {
            throw Problem(
                .badRequest, "'name' is no name for a search.", hint: "Use letters a to z, digits, and - _ . after the first.",
                parameter: "name")
        }
        guard let query = try reader.text("query", byteLimit: 2000), query.utf8.contains(where: { $0 > 0x20 }) else {
            throw BodyReader.wrong("query", "is missing")
        }
        self.init(name: name, query: query)
    }
}

/// `PATCH /v1/searches/{name}`: what has been dealt with.
package struct SavedSearchEdit: RequestForm, Equatable {
    /// What comes after it is new from now on.
    package var cursor: Cursor

    package init(cursor: Cursor) { self.cursor = cursor }

    package func write(to json: inout JSONWriter) { json.object { $0.field("cursor", cursor: cursor) } }

    package init(body: JSONValue) throws(Problem) {
        guard let text = try BodyReader(body: body).text("cursor", byteLimit: 20) else { throw BodyReader.wrong("cursor", "is missing") }
        guard let value = Int64(text), value >= 0 else { throw BodyReader.wrong("cursor", "must be a whole number from 0, in quotes") }
        self.init(cursor: Cursor(value))
    }
}
