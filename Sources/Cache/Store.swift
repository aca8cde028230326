import Model

/// The archive behind the pipeline and the query interface. One writer, any number of readers that never wait for it.
///
/// The boundary at which a second backend would stand; the conformance suite in CacheTests runs against it.
/// Every function may throw `StoreError`.
package protocol Store: Sendable {
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

    // Polls

    func known(feedID: Int64, guids: [String]) async throws -> [String: KnownItem]
    /// The state that `Poll.Schedule.memory` left, and the publication times of the feed's newest 30 items, newest first.
    func scheduleMemory(feedID: Int64) async throws -> (memory: String, publications: [Timestamp])
    /// Stores a poll in one transaction: articles, appearances, revisions, links, validators, schedule, events.
    /// `link` decides about each new article, given those that share a key with it; it runs inside the transaction and must be pure.
    func commit(_ poll: Poll, link: @escaping @Sendable (PolledItem, [IndexedArticle]) -> Linkage) async throws -> PollOutcome
    /// Appends an event that belongs to no poll (sync.started, sync.finished, feed.silent).
    func append(_ kind: Event.Kind, feedID: Int64?, detail: String, at: Timestamp) async throws -> Cursor

    // Pages

    /// Articles whose page is wanted and due, oldest want first.
    func pagesDue(at: Timestamp, limit: Int) async throws -> [PageWant]
    func finishPage(articleID: Int64, _ result: PageResult, at: Timestamp) async throws

    // Queries

    /// - Throws: `StoreError.badQuery` that points at the column.
    func articles(_ query: ArticleQuery) async throws -> ArticlePage
    func article(id: Int64) async throws -> ArticleDetail?
    func events(after: Cursor, limit: Int) async throws -> EventPage
    func latestCursor() async throws -> Cursor
    /// The log's end, each time it moved; the newest only, for a reader that is slow.
    func cursors() -> AsyncStream<Cursor>
    func stories(_ query: ArticleQuery) async throws -> [StorySummary]
    func statistics() async throws -> StoreStatistics

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

package enum StoreError: Error, Sendable, Equatable {
    /// The path, what happened, what to do.
    case unusable(path: String, reason: String, advice: String)
    /// Damaged: set aside under `movedTo`, where that could be done.
    case damaged(path: String, movedTo: String?, reason: String)
    case newerVersion(path: String, found: Int, known: Int)
    case full(path: String)
    case busy(path: String)
    case feedExists(id: Int64)
    case noSuchFeed(id: Int64)
    case noSuchArticle(id: Int64)
    /// A query that the language does not have; `column` counts characters from 1.
    case badQuery(column: Int, reason: String)
    case io(String)
}

package struct FeedDefinition: Sendable, Equatable {
    package var url: String
    package var title: String?
    package var tags: [String]
    package var interval: Duration?
    package var isEnabled: Bool
    package var wantsFullText: Bool

    package init(
        url: String, title: String? = nil, tags: [String] = [], interval: Duration? = nil, isEnabled: Bool = true,
        wantsFullText: Bool = false
    ) {
        self.url = url
        self.title = title
        self.tags = tags
        self.interval = interval
        self.isEnabled = isEnabled
        self.wantsFullText = wantsFullText
    }
}

/// `nil` leaves a property as it is.
package struct FeedChange: Sendable, Equatable {
    package var title: String?
    package var tags: [String]?
    package var isEnabled: Bool?
    package var interval: Duration?

    package init(title: String? = nil, tags: [String]? = nil, isEnabled: Bool? = nil, interval: Duration? = nil) {
        self.title = title
        self.tags = tags
        self.isEnabled = isEnabled
        self.interval = interval
    }
}

package struct ArticleQuery: Sendable, Equatable {
    /// DESIGN's query language: words, "phrases", title: source: feed: topic: lang: date: verdict:, -not, OR, parentheses.
    package var text: String?
    /// Half-open, on `Article.sortTime`.
    package var since: Timestamp?
    package var until: Timestamp?
    package var feedID: Int64?
    package var topic: String?
    /// Empty: core and related.
    package var verdicts: Set<Verdict>
    /// Copies are folded into their first unless asked for.
    package var includesCopies: Bool
    package var isStarred: Bool?
    /// 1 to 1000.
    package var limit: Int
    /// Where the last page ended (`ArticlePage.next`).
    package var page: String?
    /// Needed by relative dates (`date:P7D`).
    package var now: Timestamp
    package var order: Order

    package enum Order: String, Sendable { case newest, rank }

    package init(now: Timestamp, text: String? = nil, verdicts: Set<Verdict> = [], limit: Int = 20) {
        self.now = now
        self.text = text
        self.verdicts = verdicts
        self.limit = limit
        includesCopies = false
        order = text == nil ? .newest : .rank
    }
}

package struct ArticlePage: Sendable {
    package var articles: [Article]
    /// Aligned with `articles`: the best matching passage with matches between U+E000 and U+E001, where there was a text query.
    package var snippets: [String?]
    /// `nil` on the last page.
    package var next: String?
    /// The event log's end in the same snapshot: the stream goes on from here.
    package var cursor: Cursor

    package init(articles: [Article], snippets: [String?], next: String?, cursor: Cursor) {
        self.articles = articles
        self.snippets = snippets
        self.next = next
        self.cursor = cursor
    }
}

package struct ArticleDetail: Sendable {
    package var article: Article
    package var appearances: [Appearance]
    /// Oldest first.
    package var revisions: [Revision]
    package var copies: [Article]
    package var copyReason: String?

    package init(article: Article, appearances: [Appearance], revisions: [Revision], copies: [Article], copyReason: String?) {
        self.article = article
        self.appearances = appearances
        self.revisions = revisions
        self.copies = copies
        self.copyReason = copyReason
    }
}

package struct EventPage: Sendable {
    package var events: [Event]
    /// History between the asked cursor and the first event was pruned.
    package var hasGap: Bool
    /// Where to go on.
    package var cursor: Cursor

    package init(events: [Event], hasGap: Bool, cursor: Cursor) {
        self.events = events
        self.hasGap = hasGap
        self.cursor = cursor
    }
}

package struct StorySummary: Sendable {
    package var id: Int64
    package var lead: Article
    package var articleCount: Int
    package var outlets: [String]
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp

    package init(id: Int64, lead: Article, articleCount: Int, outlets: [String], firstSeen: Timestamp, lastSeen: Timestamp) {
        self.id = id
        self.lead = lead
        self.articleCount = articleCount
        self.outlets = outlets
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}

package struct StoreStatistics: Sendable {
    package var articles: [Verdict: Int]
    package var feeds: Int
    package var byteCount: Int64
    package var schemaVersion: Int
    package var path: String
    package var lastSync: Timestamp?
    package var pagesWaiting: Int
    package var cursor: Cursor

    package init(
        articles: [Verdict: Int], feeds: Int, byteCount: Int64, schemaVersion: Int, path: String, lastSync: Timestamp?, pagesWaiting: Int,
        cursor: Cursor
    ) {
        self.articles = articles
        self.feeds = feeds
        self.byteCount = byteCount
        self.schemaVersion = schemaVersion
        self.path = path
        self.lastSync = lastSync
        self.pagesWaiting = pagesWaiting
        self.cursor = cursor
    }
}

package struct PageWant: Sendable, Equatable {
    package var articleID: Int64
    package var feedID: Int64
    package var url: String
    package var attempts: Int
    package var validators: Validators

    package init(articleID: Int64, feedID: Int64, url: String, attempts: Int, validators: Validators) {
        self.articleID = articleID
        self.feedID = feedID
        self.url = url
        self.attempts = attempts
        self.validators = validators
    }
}

package enum PageResult: Sendable {
    /// The article's own text and metadata, to become its text (a revision where it differs), with the new analysis.
    case read(PageReading)
    case unchanged
    /// `retryAt` nil: not tried again; the feed's own text stays.
    case failed(reason: String, retryAt: Timestamp?)
}

package struct PageReading: Sendable {
    package var content: ArticleContent
    package var contentHash: Int64
    package var relevance: Relevance
    package var fingerprint: Fingerprint?
    package var validators: Validators

    package init(content: ArticleContent, contentHash: Int64, relevance: Relevance, fingerprint: Fingerprint?, validators: Validators) {
        self.content = content
        self.contentHash = contentHash
        self.relevance = relevance
        self.fingerprint = fingerprint
        self.validators = validators
    }
}

/// What may go; starred articles always stay, and what goes leaves a tombstone so that it does not come back.
package struct Retention: Sendable, Equatable {
    package var coreFor: Duration?
    package var relatedFor: Duration?
    package var irrelevantFor: Duration?
    package var eventsFor: Duration?
    package var byteLimit: Int64?

    package init(
        coreFor: Duration? = nil, relatedFor: Duration? = nil, irrelevantFor: Duration? = nil, eventsFor: Duration? = nil,
        byteLimit: Int64? = nil
    ) {
        self.coreFor = coreFor
        self.relatedFor = relatedFor
        self.irrelevantFor = irrelevantFor
        self.eventsFor = eventsFor
        self.byteLimit = byteLimit
    }
}
