import Model

/// The archive behind the pipeline and the query interface. One writer, any number of readers that never wait for it.
///
/// The boundary at which a second backend would stand; the conformance suite in CacheTests runs against it.
/// Every function may throw `StoreError`.
package protocol Store: FactStore {
    /// Where the queries run: a task that prefers it asks them without a change of threads.
    var readers: any TaskExecutor { get }
    /// Grows with every write, before anybody is told of it: what was read at a count holds for as long as the count stays the same.
    var commitCount: Int { get }

    // Feeds

    func feeds() async throws -> [Feed]
    func feed(id: Int64) async throws -> Feed?
    /// Makes the configured feeds those given: adds, updates titles and options, and stops listing those that the file no longer names
    /// (their articles stay). Feeds that were added by hand are left alone.
    func reconcile(configured: [FeedDefinition], at: Timestamp) async throws
    /// - Throws: `StoreError.feedExists` where a listed feed has that address.
    func addFeed(_ definition: FeedDefinition, at: Timestamp) async throws -> Feed
    func updateFeed(id: Int64, _ change: FeedChange, at: Timestamp) async throws -> Feed
    /// Its articles stay, also those that no other feed carries.
    func removeFeed(id: Int64, at: Timestamp) async throws

    // Leases, for stores that several programs fill

    /// The right to poll a feed until `expires`, with a token above every earlier one of that feed; again for who holds it already.
    /// - Returns: `nil` where another holder's lease runs.
    func lease(feedID: Int64, to holder: String, until expires: Timestamp, at: Timestamp) async throws -> FeedLease?
    /// - Throws: `StoreError.leaseLost` where another holder got the feed since, expired or not.
    func renew(_ lease: FeedLease, until expires: Timestamp) async throws -> FeedLease
    /// Nothing happens where the lease is lost.
    func release(_ lease: FeedLease) async throws

    // Polls

    func known(feedID: Int64, guids: [String]) async throws -> [String: KnownItem]
    /// The state that `Poll.Schedule.memory` left, and the publication times of the feed's newest 30 items, newest first.
    func scheduleMemory(feedID: Int64) async throws -> (memory: String, publications: [Timestamp])
    /// Stores a poll in one transaction: articles, appearances, revisions, links, validators, schedule, events.
    /// A poll under a lease that was lost is refused whole (`StoreError.leaseLost`): a program that slept cannot overwrite its successor.
    /// `link` decides about each new article, given those that share a key with it; it runs inside the transaction and must be pure.
    func commit(_ poll: Poll, link: @escaping @Sendable (LinkQuestion) -> Linkage) async throws -> PollOutcome
    /// Appends an event that belongs to no poll (sync.started, sync.finished, feed.silent).
    func append(_ kind: Event.Kind, feedID: Int64?, detail: String, at: Timestamp) async throws -> Cursor

    // Pages

    /// Articles whose page is wanted and due, oldest want first.
    func pagesDue(at: Timestamp, limit: Int) async throws -> [PageWant]
    /// `link` decides, as with a poll, about an article that the page makes relevant, and about one that belonged to nothing by its feed's
    /// words.
    func finishPage(
        articleID: Int64, _ result: PageResult, at: Timestamp, link: @escaping @Sendable (LinkQuestion) -> Linkage) async throws

    // Queries

    /// - Throws: `StoreError.badQuery` that points at the column.
    func articles(_ query: ArticleQuery) async throws -> ArticlePage
    func article(id: Int64) async throws -> ArticleDetail?
    /// Articles by their numbers, lowest first: how the whole archive is read in steps. At most 1000.
    func details(after id: Int64, limit: Int) async throws -> [ArticleDetail]
    func events(after: Cursor, limit: Int) async throws -> EventPage
    func latestCursor() async throws -> Cursor
    /// The log's end, each time it moved; the newest only, for a reader that is slow.
    func cursors() -> AsyncStream<Cursor>
    func stories(_ query: ArticleQuery) async throws -> [StorySummary]
    /// The articles of a story, newest first, copies included; `nil` where there is no such story. At most 1000.
    func story(id: Int64) async throws -> [Article]?
    func statistics() async throws -> StoreStatistics

    // Saved searches

    func savedSearches() async throws -> [SavedSearch]
    /// It begins at the log's end: what is there already is no news.
    /// - Throws: `StoreError.searchExists`; `.badQuery` that points at the column.
    func saveSearch(name: String, query: String, at: Timestamp) async throws -> SavedSearch
    /// What comes after `cursor` is new from now on; a place beyond the log's end is taken as that end.
    func moveSearch(name: String, to cursor: Cursor) async throws -> SavedSearch
    func removeSearch(name: String) async throws
    /// The articles that became relevant after a place in the log and match now, in that order.
    /// - Parameter after: `nil`: the search's own cursor. Nothing is moved by asking.
    func matches(ofSearch name: String, after: Cursor?, limit: Int, now: Timestamp) async throws -> SearchMatches

    // Care

    func star(articleID: Int64, _ isStarred: Bool) async throws
    func prune(_ retention: Retention, at: Timestamp) async throws -> Int
    /// A verified copy, made while the store is in use.
    func backup(to path: String) async throws
    /// Integrity and our own invariants; empty where all is well.
    func verify() async throws -> [String]
    /// Writes everything out and lets the file go.
    func close() async throws
}
