import Model

extension SavedSearch: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("name", name)
            $0.field("query", query)
            $0.field("created", created)
            $0.field("cursor", cursor: cursor)
        }
    }

    package init?(json: JSONValue) {
        guard let name = json["name"]?.string, let query = json["query"]?.string, let created = json.timestamp("created"),
            let cursor = json.cursor("cursor")
        else { return nil }
        self.init(name: name, query: query, created: created, cursor: cursor)
    }
}

/// `GET /v1/searches`.
package struct SavedSearchList: WireForm, Equatable {
    package var searches: [SavedSearch]

    package init(searches: [SavedSearch]) { self.searches = searches }

    package func write(to json: inout JSONWriter) { json.object { $0.field("searches", forms: searches) } }

    package init?(json: JSONValue) {
        guard let searches: [SavedSearch] = json.forms("searches") else { return nil }
        self.init(searches: searches)
    }
}
