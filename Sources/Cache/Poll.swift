import Model

/// Everything that one poll of one feed learned: stored in one transaction, or not at all.
package struct Poll: Sendable {
    package var feedID: Int64
    package var at: Timestamp
    package var result: Result
    /// Taken as the feed's new state whatever the result.
    package var schedule: Schedule

    package enum Result: Sendable {
        /// 304, or the same bytes as before.
        case unchanged
        case fetched(FetchedFeed)
        case failed(FeedFailure)
        /// 410: not polled any more.
        case gone(FeedFailure)
    }

    package struct Schedule: Sendable {
        package var nextPoll: Timestamp?
        package var reason: String
        /// State of the redirect and rhythm rules between polls, as Syncing wrote it.
        package var memory: String

        package init(nextPoll: Timestamp?, reason: String, memory: String = "{}") {
            self.nextPoll = nextPoll
            self.reason = reason
            self.memory = memory
        }
    }

    package init(feedID: Int64, at: Timestamp, result: Result, schedule: Schedule) {
        self.feedID = feedID
        self.at = at
        self.result = result
        self.schedule = schedule
    }

    /// The address that permanent redirects lead to, where it changed; the validators to send next time (also renewed on a 304).
    package var currentURL: String?
    package var validators: Validators?
    /// The token of the lease that the feed was polled under; `nil` where one program alone fills the store.
    package var leaseToken: Int64?
    /// Items of a long document, whose others follow in a transaction of their own: the feed's state and validators wait for the last.
    package var isPartial = false
    /// The feed has just missed its own rhythm by far.
    package var fellSilent = false
    /// No server at all could be reached: the failure is shown on the feed, but is none of its own.
    package var isOutage = false
}

package struct FetchedFeed: Sendable {
    package var title: String?
    package var format: String
    package var hub: String?
    package var warnings: [String]
    /// New or changed only: Syncing asked `Store.known` first and left out what is as before. In the feed's order.
    package var items: [PolledItem]
    /// Of everything in the document, also what is as before: an item that is still listed is none of those that come under new guids.
    package var guids: Set<String> = []

    package init(title: String?, format: String, hub: String? = nil, warnings: [String] = [], items: [PolledItem]) {
        self.title = title
        self.format = format
        self.hub = hub
        self.warnings = warnings
        self.items = items
    }
}

/// One item, parsed, identified and analysed.
package struct PolledItem: Sendable {
    /// Identity within the feed.
    package var guid: String
    package var canonicalURL: String?
    package var link: String?
    package var title: String
    package var byline: [String]
    package var outlet: String?
    package var published: Timestamp?
    /// Of `published` as it was printed, in minutes east of Greenwich.
    package var zone: Int?
    package var updated: Timestamp?
    package var language: String?
    package var summary: String?
    package var text: String?
    package var image: String?
    /// Over title, summary and text: a revision is when it differs.
    package var contentHash: Int64
    package var relevance: Relevance
    package var fingerprint: Fingerprint?
    /// What title, summary and text state.
    package var reading: FactReading?
    package var wantsPage: Bool

    package init(guid: String, title: String, contentHash: Int64, relevance: Relevance) {
        self.guid = guid
        self.title = title
        self.contentHash = contentHash
        self.relevance = relevance
        byline = []
        wantsPage = false
    }
}

/// What the cache already holds under a guid of a feed.
package struct KnownItem: Sendable, Equatable {
    /// `pruned` where the item was here once and must not come back.
    package static let pruned: Int64 = 0

    package var articleID: Int64
    package var contentHash: Int64

    package init(articleID: Int64, contentHash: Int64) {
        self.articleID = articleID
        self.contentHash = contentHash
    }
}

/// What a poll changed.
package struct PollOutcome: Sendable, Equatable {
    package var newArticles: [Int64] = []
    package var changedArticles: [Int64] = []
    /// Items that joined an article that other feeds or an earlier address had brought.
    package var joined = 0
    /// The log's end after the transaction.
    package var cursor: Cursor

    package init(cursor: Cursor) { self.cursor = cursor }
}
