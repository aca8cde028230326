import Model

/// How one poll went, for those who count.
package struct PollReport: Sendable {
    /// The feed as it stands after the poll, where the cache could be asked.
    var feed: Feed?
    var wasAsked = false
    /// The server's own wish put the poll off.
    var isDeferred = false
    var isUnchanged = false
    var byteCount = 0
    var newArticles = 0
    var changedArticles = 0
    var failure: FeedFailure?

    init() {}
}
