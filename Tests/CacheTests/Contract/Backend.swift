import Cache
import Model
import Testing

/// A store that the contract is held against. A second backend adds itself to `all`.
struct Backend: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Calls the body with an empty store and ends it afterwards.
    var run: @Sendable (@Sendable (any Store) async throws -> Void) async throws -> Void

    static let all = [
        Backend(testDescription: "SQLite") { body in
            let folder = TestFolder()
            let store = try SQLiteStore.open(path: folder.file("cache.db"), now: noon)
            try await body(store)
            #expect(try await store.verify() == [])
            try await store.close()
        }
    ]
}

extension Store {
    func newFeed(_ name: String = "a") async throws -> Int64 {
        try await addFeed(FeedDefinition(url: "https://\(name).example/feed"), at: noon).id
    }

    @discardableResult
    func poll(
        _ feed: Int64, _ items: [PolledItem], at: Timestamp = noon, validators: Validators? = nil, leaseToken: Int64? = nil,
        link: @escaping @Sendable (LinkQuestion) -> Linkage = { _ in Linkage() }
    ) async throws -> PollOutcome {
        var poll = Poll(
            feedID: feed, at: at, result: .fetched(FetchedFeed(title: "Title", format: "rss2.0", items: items)),
            schedule: Poll.Schedule(nextPoll: at.hours(1), reason: "every hour"))
        poll.validators = validators
        poll.leaseToken = leaseToken
        return try await commit(poll, link: link)
    }

    func listed(_ text: String? = nil, verdicts: Set<Verdict> = [.core, .related, .no]) async throws -> [Article] {
        var query = ArticleQuery(now: noon.hours(1000), text: text, verdicts: verdicts, limit: 1000)
        query.includesCopies = true
        return try await articles(query).articles
    }

    func allEvents() async throws -> [Event] { try await events(after: Cursor(0), limit: 100_000).events }
}
