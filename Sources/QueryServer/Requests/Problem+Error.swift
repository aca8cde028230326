import API
import Cache

extension Problem {
    /// What a client is told about an error of a handler: never a path, a statement, or another text of the store's.
    init(for error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as StoreError: self.init(error)
        case is CancellationError: self.init(.unavailable, "The daemon is ending.", retryAfterMilliseconds: 2000)
        default: self = Self.unexplained
        }
    }

    private static let unexplained = Problem(.internal, "The request failed.", hint: "The daemon's log says why.")

    private init(_ error: StoreError) {
        switch error {
        case .badQuery(let column, let reason): self.init(.badQuery, reason, column: column)
        case .noSuchFeed(let id): self = .noSuchFeed(id)
        case .noSuchArticle(let id): self = .noSuchArticle(id)
        case .feedExists(let id): self.init(.feedExists, "The feed is there already: it is number \(id).", parameter: "url")
        case .noSuchSearch(let name):
            self.init(.notFound, "There is no saved search \(name).", hint: "GET /v1/searches lists them.")
        case .searchExists(let name):
            self.init(
                .searchExists, "There is a saved search \(name) already.", hint: "Remove it first, or take another name.", parameter: "name"
            )
        case .busy: self.init(.unavailable, "The cache is busy.", retryAfterMilliseconds: 500)
        case .full:
            self.init(.unavailable, "The disk that holds the cache is full.", hint: "Make room on it.", retryAfterMilliseconds: 60_000)
        case .unusable, .damaged, .newerVersion: self.init(.unavailable, "The cache cannot be read.", hint: "The daemon's log says why.")
        default: self = Self.unexplained
        }
    }

    static func noSuchArticle(_ id: Int64) -> Problem { Problem(.notFound, "There is no article \(id).") }
    static func noSuchStory(_ id: Int64) -> Problem { Problem(.notFound, "There is no story \(id).") }
    static func noSuchJob(_ id: Int64) -> Problem {
        Problem(.notFound, "There is no sync \(id).", hint: "Only the last ones are remembered, and none across a restart.")
    }
    static func noSuchFeed(_ id: Int64) -> Problem { Problem(.notFound, "There is no feed \(id).", hint: "GET /v1/feeds lists them.") }
}
