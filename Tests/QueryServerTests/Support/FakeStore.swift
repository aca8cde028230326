import Cache
import Model
import Synchronization

/// A store in memory that can be told to fail, to be slow, and to have forgotten.
final class FakeStore: Store {
    struct State {
        var feeds: [Feed] = []
        var articles: [Article] = []
        var details: [Int64: ArticleDetail] = [:]
        var events: [Event] = []
        /// Events up to and including it are gone.
        var prunedTo = Cursor(0)
        var failure: (any Error)?
        var queries: [ArticleQuery] = []
        var searches: [SavedSearch] = []
        var followers: [AsyncStream<Cursor>.Continuation] = []
        var end = Cursor(0)
        var commitCount = 0
    }

    let state = Mutex(State())

    var readers: any TaskExecutor { globalConcurrentExecutor }
    /// Tests change the state at will: no answer holds for long.
    var commitCount: Int {
        state.withLock { state in
            state.commitCount += 1
            return state.commitCount
        }
    }

    func read<Result: Sendable>(_ body: (inout sending State) throws -> sending Result) throws -> Result {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            return try body(&state)
        }
    }

    /// Adds an event to the log's end and tells those who follow it.
    @discardableResult
    func log(_ kind: Event.Kind, article: Int64? = nil, feed: Int64? = nil) -> Cursor {
        let (end, followers) = state.withLock { state in
            state.end = Cursor(state.end.value + 1)
            let at = Timestamp(seconds: 1_749_130_000 + state.end.value)
            state.events.append(Event(cursor: state.end, kind: kind, at: at, articleID: article, feedID: feed))
            return (state.end, state.followers)
        }
        for follower in followers { follower.yield(end) }
        return end
    }

    func feeds() async throws -> [Feed] { try read { $0.feeds } }
    func feed(id: Int64) async throws -> Feed? { try read { state in state.feeds.first { $0.id == id } } }
    func reconcile(configured: [FeedDefinition], at: Timestamp) async throws {}

    func addFeed(_ definition: FeedDefinition, at: Timestamp) async throws -> Feed {
        try read { state in
            if let known = state.feeds.first(where: { $0.url == definition.url }) { throw StoreError.feedExists(id: known.id) }
            let id = (state.feeds.map(\.id).max() ?? 0) + 1
            var feed = Feed(id: id, url: definition.url, title: definition.title ?? definition.url, origin: .added)
            feed.tags = definition.tags
            feed.interval = definition.interval
            state.feeds.append(feed)
            return feed
        }
    }

    func updateFeed(id: Int64, _ change: FeedChange, at: Timestamp) async throws -> Feed {
        try read { state in
            guard let index = state.feeds.firstIndex(where: { $0.id == id }) else { throw StoreError.noSuchFeed(id: id) }
            state.feeds[index].title = change.title ?? state.feeds[index].title
            state.feeds[index].isEnabled = change.isEnabled ?? state.feeds[index].isEnabled
            return state.feeds[index]
        }
    }

    func removeFeed(id: Int64, at: Timestamp) async throws { try read { state in state.feeds.removeAll { $0.id == id } } }

    func articles(_ query: ArticleQuery) async throws -> ArticlePage {
        try read { state in
            state.queries.append(query)
            if query.text == "(" { throw StoreError.badQuery(column: 1, reason: "a parenthesis is never closed") }
            let start = query.page.flatMap { Int($0) } ?? 0
            let all = state.articles.sorted { $0.sortTime > $1.sortTime }
            let page = Array(all.dropFirst(start).prefix(query.limit))
            let next = start + page.count < all.count ? String(start + page.count) : nil
            let snippets = page.map { query.text == nil ? nil : "\u{E000}\($0.title)\u{E001}" }
            return ArticlePage(articles: page, copyCounts: page.map { _ in 0 }, snippets: snippets, next: next, cursor: state.end)
        }
    }

    func article(id: Int64) async throws -> ArticleDetail? { try read { $0.details[id] } }

    func details(after id: Int64, limit: Int) async throws -> [ArticleDetail] {
        try read { state in
            Array(state.details.values.filter { $0.article.id > id }.sorted { $0.article.id < $1.article.id }.prefix(limit))
        }
    }

    func events(after: Cursor, limit: Int) async throws -> EventPage {
        try read { state in
            let events = Array(state.events.filter { $0.cursor > max(after, state.prunedTo) }.prefix(limit))
            return EventPage(events: events, hasGap: after < state.prunedTo, cursor: events.last?.cursor ?? after)
        }
    }

    func latestCursor() async throws -> Cursor { try read { $0.end } }

    func cursors() -> AsyncStream<Cursor> {
        let (stream, continuation) = AsyncStream.makeStream(of: Cursor.self, bufferingPolicy: .bufferingNewest(1))
        state.withLock { $0.followers.append(continuation) }
        return stream
    }

    func stories(_ query: ArticleQuery) async throws -> [StorySummary] {
        try read { state in
            state.articles.filter { $0.story == $0.id }.map { lead in
                StorySummary(
                    id: lead.id, lead: lead, articleCount: state.articles.count { $0.story == lead.id }, outlets: ["Harbour Wire"],
                    firstSeen: lead.firstSeen, lastSeen: lead.firstSeen)
            }
        }
    }

    func story(id: Int64) async throws -> [Article]? {
        try read { state in
            let members = state.articles.filter { $0.story == id }.sorted { $0.sortTime > $1.sortTime }
            return members.isEmpty ? nil : members
        }
    }

    func statistics() async throws -> StoreStatistics {
        try read { state in
            StoreStatistics(
                articles: [.core: state.articles.count], feeds: state.feeds.count, byteCount: 4096, schemaVersion: 1,
                path: "/var/lib/tradewire/cache.sqlite", lastSync: Timestamp(seconds: 1_749_130_000), pagesWaiting: 0, cursor: state.end)
        }
    }

    func star(articleID: Int64, _ isStarred: Bool) async throws {
        try read { state in
            guard state.details[articleID] != nil else { throw StoreError.noSuchArticle(id: articleID) }
            state.details[articleID]?.article.isStarred = isStarred
        }
    }

    func savedSearches() async throws -> [SavedSearch] { try read { $0.searches } }

    func saveSearch(name: String, query: String, at: Timestamp) async throws -> SavedSearch {
        try read { state in
            if query == "(" { throw StoreError.badQuery(column: 1, reason: "a parenthesis is never closed") }
            guard !state.searches.contains(where: { $0.name == name }) else { throw StoreError.searchExists(name: name) }
            let search = SavedSearch(name: name, query: query, created: at, cursor: state.end)
            state.searches.append(search)
            return search
        }
    }

    func moveSearch(name: String, to cursor: Cursor) async throws -> SavedSearch {
        try read { state in
            guard let index = state.searches.firstIndex(where: { $0.name == name }) else { throw StoreError.noSuchSearch(name: name) }
            state.searches[index].cursor = cursor
            return state.searches[index]
        }
    }

    func removeSearch(name: String) async throws {
        try read { state in
            guard state.searches.contains(where: { $0.name == name }) else { throw StoreError.noSuchSearch(name: name) }
            state.searches.removeAll { $0.name == name }
        }
    }

    func matches(ofSearch name: String, after: Cursor?, limit: Int, now: Timestamp) async throws -> SearchMatches {
        try read { state in
            guard let search = state.searches.first(where: { $0.name == name }) else { throw StoreError.noSuchSearch(name: name) }
            var matches = SearchMatches(search: search, hasGap: (after ?? search.cursor) < state.prunedTo, cursor: state.end)
            matches.articles = Array(state.articles.prefix(limit))
            matches.snippets = matches.articles.map { "\u{E000}\($0.title)\u{E001}" }
            return matches
        }
    }

    func lease(feedID: Int64, to holder: String, until expires: Timestamp, at: Timestamp) async throws -> FeedLease? { nil }
    func renew(_ lease: FeedLease, until expires: Timestamp) async throws -> FeedLease { lease }
    func release(_ lease: FeedLease) async throws {}
    func known(feedID: Int64, guids: [String]) async throws -> [String: KnownItem] { [:] }
    func scheduleMemory(feedID: Int64) async throws -> (memory: String, publications: [Timestamp]) { ("{}", []) }
    func commit(_ poll: Poll, link: @escaping @Sendable (LinkQuestion) -> Linkage) async throws -> PollOutcome {
        PollOutcome(cursor: try await latestCursor())
    }
    func append(_ kind: Event.Kind, feedID: Int64?, detail: String, at: Timestamp) async throws -> Cursor { log(kind, feed: feedID) }
    func pagesDue(at: Timestamp, limit: Int) async throws -> [PageWant] { [] }
    func finishPage(
        articleID: Int64, _ result: PageResult, at: Timestamp, link: @escaping @Sendable (LinkQuestion) -> Linkage
    ) async throws {}
    func prune(_ retention: Retention, at: Timestamp) async throws -> Int { 0 }
    func backup(to path: String) async throws {}
    func verify() async throws -> [String] { [] }
    func close() async throws {}
}
