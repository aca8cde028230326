import Cache
import Model

/// How one poll went, for those who count.
package struct PollReport: Sendable {
    /// As the cache has the feed after the poll.
    var feed: Feed?
    var wasAsked = false
    /// The server's own wish put the poll off.
    var isDeferred = false
    var isUnchanged = false
    var byteCount = 0
    var newArticles = 0
    var changedArticles = 0
    var failure: FeedFailure?
    /// Not to be polled before, though the cache may say so.
    var putOffUntil: Timestamp?
    /// The cache, not the feed, is to blame.
    var couldNotStore: Bool { failure?.kind == "cache" }

    init() {}

    mutating func count(_ outcome: PollOutcome) {
        newArticles += outcome.newArticles.count
        changedArticles += outcome.changedArticles.count
    }
}
