import Model

/// What `GET /v1/topics` and `GET /v1/who` are asked for.
package struct SpanParameters: Sendable, Equatable {
    /// On publication. `nil`: a week before `until` for topics, everything for people.
    package var since: TimeBound?
    package var until: TimeBound?
    /// Answers with what was known then.
    package var asOf: TimeBound?
    /// People: an id or a part of the name. Topics: one topic.
    package var name: String?
    /// 1 to 1000; `nil`: 20.
    package var limit: Int?

    static let names = ["since", "until", "as_of", "name", "limit"]

    package init() {}

    init(_ items: QueryItems) throws(Problem) {
        since = try items.time("since")
        until = try items.time("until")
        asOf = try items.time("as_of")
        name = items.text("name")
        limit = try items.limit()
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("since", since?.text)
        text.add("until", until?.text)
        text.add("as_of", asOf?.text)
        text.add("name", name)
        text.add("limit", limit.map(Int64.init))
        return text
    }
}

/// What `GET /v1/brief` is asked for.
package struct BriefParameters: Sendable, Equatable {
    /// On the clock of first sight. `nil`: a day before `until`.
    package var since: TimeBound?
    /// `nil`: now.
    package var until: TimeBound?
    /// How many of each list, 1 to 100; `nil`: 10.
    package var limit: Int?

    package static let limits: ClosedRange<Int> = 1...100
    static let names = ["since", "until", "limit"]

    package init() {}

    init(_ items: QueryItems) throws(Problem) {
        since = try items.time("since")
        until = try items.time("until")
        limit = try items.integer("limit", in: Int64(Self.limits.lowerBound)...Int64(Self.limits.upperBound)).map { Int($0) }
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("since", since?.text)
        text.add("until", until?.text)
        text.add("limit", limit.map(Int64.init))
        return text
    }
}
