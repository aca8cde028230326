import Model

/// What `GET /v1/facts/…` and `GET /v1/timeline` are asked for. The defaults are the daemon's.
package struct FactParameters: ArticleSelection, Equatable {
    /// Facts of the articles that this finds; the query language of articles.
    package var query: String?
    /// On publication; in the timeline on what happened then.
    package var since: TimeBound?
    package var until: TimeBound?
    package var feedID: Int64?
    package var topic: String?
    /// A person's or an institution's id, or a part of the name: who speaks, who accuses, who meets, who is named.
    package var speaker: String?
    package var storyID: Int64?
    /// `nil`: core and related.
    package var verdicts: Set<Verdict>?
    package var includesCopies: Bool?
    /// Answers with what was known then.
    package var asOf: TimeBound?
    /// 1 to 1000; `nil`: 20.
    package var limit: Int?
    /// Where the last page ended: `FactList.next`.
    package var page: String?

    /// Quotes: "truth-social", "press-briefing", …
    package var channel: String?
    /// Figures: who on whom, as `US:CN`; `*` for anyone.
    package var pair: String?
    /// Figures: "tariff", "exports", "soybeans", …
    package var appliesTo: String?
    /// Deadlines and meetings of the days to come, so far ahead of now or of `asOf`; soonest first.
    package var ahead: TimeBound.Period?
    /// Meetings: whether the place or the day of the event is still to be determined, as far as any article tells.
    package var isUndetermined: Bool?
    /// Claims: accusations that the accused has not denied since.
    package var isOpen: Bool?
    /// The timeline: which facts; `nil`: all but people.
    package var collections: Set<FactCollection>?

    package init() {}

    static let commonNames = [
        "q", "since", "until", "feed", "topic", "speaker", "story", "verdict", "copies", "as_of", "limit", "cursor",
    ]

    /// The parameters that a list has; `nil` for the timeline.
    static func names(_ collection: FactCollection?) -> [String] {
        switch collection {
        case .quotes: commonNames + ["channel"]
        case .figures: commonNames + ["pair", "applies_to"]
        case .deadlines: commonNames + ["ahead"]
        case .meetings: commonNames + ["ahead", "tbd"]
        case .claims: commonNames + ["open"]
        case .stage, .people: commonNames
        case nil: commonNames + ["kinds"]
        }
    }

    init(_ items: QueryItems) throws(Problem) {
        query = items.text("q")
        since = try items.time("since")
        until = try items.time("until")
        feedID = try items.integer("feed", in: 1...Int64.max)
        topic = items.text("topic")
        speaker = items.text("speaker")
        storyID = try items.integer("story", in: 1...Int64.max)
        verdicts = try items.verdicts()
        includesCopies = try items.flag("copies")
        asOf = try items.time("as_of")
        limit = try items.limit()
        page = items.text("cursor")
        channel = items.text("channel")
        pair = try items.pair()
        appliesTo = items.text("applies_to")
        ahead = try items.ahead()
        isUndetermined = try items.flag("tbd")
        isOpen = try items.flag("open")
        collections = try items.list("kinds", of: FactCollection.allCases.map(\.singular))
            .map { Set($0.compactMap { FactCollection(singular: $0) }) }
    }

    var queryText: QueryText {
        var text = QueryText()
        text.add("q", query)
        text.add("since", since?.text)
        text.add("until", until?.text)
        text.add("feed", feedID)
        text.add("topic", topic)
        text.add("speaker", speaker)
        text.add("story", storyID)
        text.add(verdicts: verdicts)
        text.add("copies", includesCopies)
        text.add("as_of", asOf?.text)
        text.add("limit", limit.map(Int64.init))
        text.add("cursor", page)
        text.add("channel", channel)
        text.add("pair", pair)
        text.add("applies_to", appliesTo)
        text.add("ahead", ahead.map { TimeBound.ago($0).text })
        text.add("tbd", isUndetermined)
        text.add("open", isOpen)
        text.add(
            "kinds", collections.map { wanted in FactCollection.allCases.filter(wanted.contains).map(\.singular).joined(separator: ",") })
        return text
    }
}

extension QueryItems {
    fileprivate func ahead() throws(Problem) -> TimeBound.Period? {
        guard let text = text("ahead") else { return nil }
        guard case .ago(let period)? = TimeBound(text) else {
            throw Problem(.badRequest, "'ahead' is no length of time.", hint: "Write 90d, 12w or P3M.", parameter: "ahead")
        }
        return period
    }

    fileprivate func pair() throws(Problem) -> String? {
        guard let text = text("pair") else { return nil }
        let sides = text.split(separator: ":", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else {
            throw Problem(
                .badRequest, "'pair' is no pair.", hint: "Write who on whom: US:CN, CN:US, both:both, US:* for anyone.", parameter: "pair")
        }
        return text
    }
}
