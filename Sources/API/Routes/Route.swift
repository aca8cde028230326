import Model

/// Everything that can be asked of the daemon: a method and a path with their parameters.
package enum Route: Sendable, Equatable {
    case version, status, healthz, metrics, openapi
    case articles(ArticleParameters)
    case article(Int64)
    case articleText(Int64)
    case articleRevisions(Int64)
    case articleFacts(Int64)
    /// Body: `ArticleEdit`.
    case editArticle(Int64)
    case stories(StoryParameters)
    case story(Int64)
    case facts(FactCollection, FactParameters)
    case timeline(FactParameters)
    case topics(SpanParameters)
    case who(SpanParameters)
    case brief(BriefParameters)
    case searches
    /// Body: `SavedSearchDraft`.
    case addSearch
    case searchMatches(String, MatchParameters)
    /// Body: `SavedSearchEdit`.
    case editSearch(String)
    case removeSearch(String)
    case feeds
    case feed(Int64)
    /// Body: `FeedDraft`.
    case addFeed
    /// Body: `FeedEdit`.
    case editFeed(Int64)
    case removeFeed(Int64)
    /// Body: `FeedTrialRequest`.
    case tryFeed
    /// Body: an OPML document.
    case importFeeds
    /// Body: `SyncRequest`, or none.
    case sync
    case job(Int64)
    case events(EventParameters)

    package enum Method: String, Sendable, CaseIterable { case get = "GET", post = "POST", patch = "PATCH", delete = "DELETE" }

    package var method: Method {
        switch self {
        case .addSearch, .addFeed, .tryFeed, .importFeeds, .sync: .post
        case .editArticle, .editSearch, .editFeed: .patch
        case .removeFeed, .removeSearch: .delete
        default: .get
        }
    }

    /// Whether only the admin socket answers it.
    package var needsAdmin: Bool {
        switch self {
        case .editArticle, .addSearch, .editSearch, .removeSearch, .addFeed, .editFeed, .removeFeed, .tryFeed, .importFeeds: true
        default: false
        }
    }

    /// The path without its numbers: one of a small set, for metrics and logs.
    package var template: String {
        switch self {
        case .version: "/v1/version"
        case .status: "/v1/status"
        case .healthz: "/v1/healthz"
        case .metrics: "/v1/metrics"
        case .openapi: "/v1/openapi.json"
        case .articles: "/v1/articles"
        case .article, .editArticle: "/v1/articles/{id}"
        case .articleText: "/v1/articles/{id}/text"
        case .articleRevisions: "/v1/articles/{id}/revisions"
        case .articleFacts: "/v1/articles/{id}/facts"
        case .stories: "/v1/stories"
        case .story: "/v1/stories/{id}"
        case .facts(let collection, _): "/v1/facts/\(collection.rawValue)"
        case .timeline: "/v1/timeline"
        case .topics: "/v1/topics"
        case .who: "/v1/who"
        case .brief: "/v1/brief"
        case .searches, .addSearch: "/v1/searches"
        case .searchMatches, .editSearch, .removeSearch: "/v1/searches/{name}"
        case .feeds, .addFeed: "/v1/feeds"
        case .feed, .editFeed, .removeFeed: "/v1/feeds/{id}"
        case .tryFeed: "/v1/feeds:test"
        case .importFeeds: "/v1/feeds:import"
        case .sync: "/v1/sync"
        case .job: "/v1/sync/{id}"
        case .events: "/v1/events"
        }
    }

    /// The request's target: path and query, percent-encoded.
    package var target: String {
        switch self {
        case .articles(let parameters): template + parameters.queryText.text
        case .stories(let parameters): template + parameters.queryText.text
        case .facts(_, let parameters), .timeline(let parameters): template + parameters.queryText.text
        case .topics(let parameters), .who(let parameters): template + parameters.queryText.text
        case .brief(let parameters): template + parameters.queryText.text
        case .events(let parameters): template + parameters.queryText.text
        case .searchMatches(let name, let parameters): Self.search(name) + parameters.queryText.text
        case .editSearch(let name), .removeSearch(let name): Self.search(name)
        default: id.map { template.replacing("{id}", with: String($0)) } ?? template
        }
    }

    /// Names need no percent-encoding.
    private static func search(_ name: String) -> String { "/v1/searches/" + name }

    private var id: Int64? {
        switch self {
        case .article(let id), .articleText(let id), .articleRevisions(let id), .articleFacts(let id), .editArticle(let id), .story(let id),
            .feed(let id),
            .editFeed(let id), .removeFeed(let id), .job(let id):
            id
        default: nil
        }
    }
}
