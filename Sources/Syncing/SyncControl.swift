import Model

/// What the query interface may ask of the running sync.
package protocol SyncControl: Sendable {
    /// Polls the feeds named, or every enabled feed, at once. Where such a job runs already, that one is returned.
    func startSync(feedIDs: [Int64]?) async throws -> SyncJob
    func job(id: Int64) async -> SyncJob?
    /// Reads an address once and says what would be taken; nothing is stored.
    func test(url: String) async -> FeedTest
    /// Feeds were added, changed or removed in the store.
    func feedsChanged() async
    func status() async -> SyncStatus
}

package struct SyncJob: Sendable, Equatable {
    package var id: Int64
    package var startedAt: Timestamp
    package var finishedAt: Timestamp?
    package var total: Int
    package var done = 0
    package var newArticles = 0
    package var changedArticles = 0
    package var unchangedFeeds = 0
    package var failedFeeds = 0
    /// Not asked, because the server or the feed wants to be left alone for now.
    package var deferredFeeds = 0

    package init(id: Int64, startedAt: Timestamp, total: Int) {
        self.id = id
        self.startedAt = startedAt
        self.total = total
    }
}

package struct FeedTest: Sendable {
    package var url: String
    package var finalURL: String?
    package var document: FeedDocument?
    /// Verdicts of `document.entries`, aligned.
    package var relevances: [Relevance] = []
    /// What the page of the first entry gives; `nil` where no entry links to one.
    package var page: PagePreview?
    package var failure: FeedFailure?
    /// Feeds that the page at `url` offers, where it was a page.
    package var proposals: [String] = []
    package var byteCount = 0
    package var isConditional = false

    package init(url: String) { self.url = url }
}

package struct SyncStatus: Sendable, Equatable {
    /// `nil` where no daemon runs, and the cache alone is read.
    package var startedAt: Timestamp?
    /// Those that are polled: neither paused nor gone.
    package var feeds = 0
    package var activePolls: Int
    package var nextPoll: Timestamp?
    package var currentJob: SyncJob?
    /// Failed polls since the start, by `FeedFailure.kind`.
    package var failures: [String: Int]
    package var polls: Int
    /// From a poll's request to its storing.
    package var pollDurations = DurationHistogram(bounds: [
        .milliseconds(50), .milliseconds(100), .milliseconds(250), .milliseconds(500), .seconds(1), .milliseconds(2500), .seconds(5),
        .seconds(10), .seconds(30), .seconds(60),
    ])
    package var bytesReceived: Int64

    package init(startedAt: Timestamp?) {
        self.startedAt = startedAt
        activePolls = 0
        failures = [:]
        polls = 0
        bytesReceived = 0
    }
}
