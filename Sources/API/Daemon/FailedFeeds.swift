import Model

/// The feeds that a sync could not read, for the sentence that a person or a mail of cron gets.
package struct FailedFeeds: Sendable {
    private let feeds: [Feed]
    private let count: Int
    private let asked: Int
    private static let namedLimit = 5

    /// - Parameters:
    ///   - feeds: all feeds as they are after the sync.
    ///   - report: of the sync; finished.
    package init(among feeds: [Feed], after report: SyncReport) {
        self.feeds = feeds.filter { $0.lastError != nil && ($0.lastPoll ?? report.startedAt) >= report.startedAt }
        count = report.failedFeeds
        asked = report.total - report.deferredFeeds
    }

    /// Whether there was something to read and none of it could be read: the network, most likely, and worth another try.
    package var isEveryFeed: Bool { count > 0 && count >= asked }

    /// "2 of 40 feeds failed: Dead Letters (feeds.example has no address), Old Wire (HTTP status 404)"; `nil` where none did.
    package var sentence: String? {
        guard count > 0 else { return nil }
        let named = feeds.prefix(Self.namedLimit).map { feed in
            let reason = feed.lastError.map { " (\($0.message.hasSuffix(".") ? String($0.message.dropLast()) : $0.message))" } ?? ""
            // The title of a feed that never was read is a guess.
            return (feed.title.isEmpty || feed.lastSuccess == nil ? feed.url : feed.title) + reason
        }
        let rest = count - named.count
        let more = rest > 0 && !named.isEmpty ? ", and \(rest) more" : ""
        let head = "\(count) of \(asked == 1 ? "1 feed" : "\(asked) feeds") failed"
        return named.isEmpty ? head : "\(head): \(named.joined(separator: ", "))\(more)"
    }
}
