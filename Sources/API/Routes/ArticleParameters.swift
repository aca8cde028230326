import Model

/// Which articles are meant: by themselves, or as those whose facts are wanted.
package protocol ArticleSelection: Sendable {
    var query: String? { get }
    var since: TimeBound? { get }
    var until: TimeBound? { get }
    var feedID: Int64? { get }
    var topic: String? { get }
    var verdicts: Set<Verdict>? { get }
    var includesCopies: Bool? { get }
    var limit: Int? { get }
    var page: String? { get }
}

/// What `GET /v1/articles` is asked for. The defaults are the daemon's.
package struct ArticleParameters: ArticleSelection, Equatable {
    /// In the query language; see the manual.
    package var query: String?
    package var since: TimeBound?
    package var until: TimeBound?
    package var feedID: Int64?
    package var topic: String?
    /// `nil`: core and related.
    package var verdicts: Set<Verdict>?
    package var isStarred: Bool?
    package var includesCopies: Bool?
    /// `nil`: rank where there is a query, newest otherwise.
    package var order: Order?
    /// 1 to 1000; `nil`: 20.
    package var limit: Int?
    /// Where the last page ended: `ArticleList.next`.
    package var page: String?

    package enum Order: String, Sendable, CaseIterable { case newest, rank }

    package static let limits: ClosedRange<Int> = 1...1000
    static let names = ["q", "since", "until", "feed", "topic", "verdict", "starred", "copies", "order", "limit", "cursor"]

    package init() {}

    init(_ items: QueryItems) throws(Problem) {
        query = items.text("q")
        since = try items.time("since")
        until = try items.time("until")
        feedID = try items.integer("feed", in: 1...Int64.max)
        topic = items.text("topic")
        verdicts = try items.verdicts()
        isStarred = try items.flag("starred")
        includesCopies = try items.flag("copies")
        order = try items.list("order", of: Order.allCases.map(\.rawValue))?.first.flatMap { Order(rawValue: $0) }
        limit = try items.limit()
        page = items.text("cursor")
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("q", query)
        text.add("since", since?.text)
        text.add("until", until?.text)
        text.add("feed", feedID)
        text.add("topic", topic)
        text.add(verdicts: verdicts)
        text.add("starred", isStarred)
        text.add("copies", includesCopies)
        text.add("order", order?.rawValue)
        text.add("limit", limit.map(Int64.init))
        text.add("cursor", page)
        return text
    }
}

/// What `GET /v1/stories` is asked for.
package struct StoryParameters: Sendable, Equatable {
    package var query: String?
    package var since: TimeBound?
    package var until: TimeBound?
    /// 1 to 1000; `nil`: 20.
    package var limit: Int?

    static let names = ["q", "since", "until", "limit"]

    package init() {}

    init(_ items: QueryItems) throws(Problem) {
        query = items.text("q")
        since = try items.time("since")
        until = try items.time("until")
        limit = try items.limit()
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("q", query)
        text.add("since", since?.text)
        text.add("until", until?.text)
        text.add("limit", limit.map(Int64.init))
        return text
    }
}

/// What `GET /v1/events` is asked for.
package struct EventParameters: Sendable, Equatable {
    /// What comes after it; `nil`: what happens from now on.
    package var since: Cursor?
    /// `nil`: all.
    package var kinds: Set<Event.Kind>?
    /// The stream ends after so many events.
    package var limit: Int?
    /// Whether the stream stays open at the log's end; `nil`: yes.
    package var follows: Bool?

    static let names = ["since", "types", "limit", "follow"]

    package init() {}

    init(_ items: QueryItems) throws(Problem) {
        since = try items.integer("since", in: 0...Int64.max).map { Cursor($0) }
        kinds = try items.list("types", of: Event.Kind.allCases.map(\.rawValue)).map { Set($0.compactMap { Event.Kind(rawValue: $0) }) }
        limit = try items.integer("limit", in: 1...1_000_000).map { Int($0) }
        follows = try items.flag("follow")
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("since", since?.value)
        text.add("types", kinds.map { wanted in Event.Kind.allCases.filter(wanted.contains).map(\.rawValue).joined(separator: ",") })
        text.add("limit", limit.map(Int64.init))
        text.add("follow", follows)
        return text
    }
}

extension QueryItems {
    func limit() throws(Problem) -> Int? {
        let limits = ArticleParameters.limits
        return try integer("limit", in: Int64(limits.lowerBound)...Int64(limits.upperBound)).map { Int($0) }
    }

    func verdicts() throws(Problem) -> Set<Verdict>? {
        guard let names = try list("verdict", of: Verdict.allCases.map(\.rawValue) + ["all"]) else { return nil }
        return names.contains("all") ? Set(Verdict.allCases) : Set(names.compactMap { Verdict(rawValue: $0) })
    }
}

extension QueryText {
    mutating func add(verdicts: Set<Verdict>?) {
        add("verdict", verdicts.map { wanted in Verdict.allCases.filter(wanted.contains).map(\.rawValue).joined(separator: ",") })
    }
}
