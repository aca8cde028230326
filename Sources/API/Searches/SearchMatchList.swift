import Model

/// `GET /v1/searches/{name}`: the articles that are new for a saved search, in the order in which they became news.
package struct SearchMatchList: WireForm, Equatable {
    package var name: String
    package var query: String
    package var articles: [ListedArticle]
    /// For `MatchParameters.since`, where there may be more; `nil` at the log's end.
    package var next: Cursor?
    /// Up to where the log was looked at.
    package var eventsCursor: Cursor
    /// History was pruned in between: matches may be missing.
    package var hasGap: Bool

    package init(name: String, query: String, articles: [ListedArticle], next: Cursor?, eventsCursor: Cursor, hasGap: Bool) {
        self.name = name
        self.query = query
        self.articles = articles
        self.next = next
        self.eventsCursor = eventsCursor
        self.hasGap = hasGap
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("name", name)
            $0.field("query", query)
            $0.field("articles", forms: articles)
            $0.field("next", next.map { String($0.value) })
            $0.field("events_cursor", cursor: eventsCursor)
            $0.field("gap", hasGap)
        }
    }

    package init?(json: JSONValue) {
        guard let name = json["name"]?.string, let query = json["query"]?.string, let articles: [ListedArticle] = json.forms("articles"),
            let cursor = json.cursor("events_cursor")
        else { return nil }
        self.init(
            name: name, query: query, articles: articles, next: json.cursor("next"), eventsCursor: cursor,
            hasGap: json["gap"]?.bool ?? false)
    }
}

/// What `GET /v1/searches/{name}` is asked for.
package struct MatchParameters: Sendable, Equatable {
    /// What the log has after it; `nil`: after the search's own cursor.
    package var since: Cursor?
    /// 1 to 1000; `nil`: 100.
    package var limit: Int?

    static let names = ["since", "limit"]

    package init(since: Cursor? = nil, limit: Int? = nil) {
        self.since = since
        self.limit = limit
    }

    init(_ items: QueryItems) throws(Problem) {
        since = try items.integer("since", in: 0...Int64.max).map { Cursor($0) }
        limit = try items.integer("limit", in: 1...1000).map { Int($0) }
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("since", since?.value)
        text.add("limit", limit.map(Int64.init))
        return text
    }
}
