import GRDB
import Model

/// The columns of `feed` as the model's `Feed`.
enum FeedRow {
    static let columns = """
        id, url, current_url, title, document_title, tags, origin, is_enabled, wants_full_text, interval_ms, format, etag, last_modified,
        last_poll, last_success, next_poll, next_poll_reason, failures, error_kind, error_message, is_gone, warnings, article_count, hub,
        coalesce(memory ->> 'silent', 0)
        """

    static func feed(_ row: Row) -> Feed {
        let url: String = row[1]
        let documentTitle: String? = row[4]
        var feed = Feed(
            id: row[0], url: url, title: row[3] ?? documentTitle ?? WebURL(url)?.host ?? url,
            origin: Feed.Origin(rawValue: row[6]) ?? .added)
        feed.currentURL = row[2]
        feed.tags = JSONList.values(row[5])
        feed.isEnabled = row[7]
        feed.wantsFullText = row[8]
        feed.interval = (row[9] as Int64?).map { .milliseconds($0) }
        feed.format = row[10]
        feed.validators = Validators(etag: row[11], lastModified: row[12])
        feed.lastPoll = timestamp(row[13])
        feed.lastSuccess = timestamp(row[14])
        feed.nextPoll = timestamp(row[15])
        feed.nextPollReason = row[16]
        feed.consecutiveFailures = row[17]
        if let kind: String = row[18] { feed.lastError = FeedFailure(kind: kind, message: row[19] ?? "") }
        feed.isGone = row[20]
        feed.warnings = JSONList.values(row[21])
        feed.articleCount = row[22]
        feed.hub = row[23]
        feed.isSilent = row[24]
        return feed
    }

    private static func timestamp(_ milliseconds: Int64?) -> Timestamp? { milliseconds.map(Timestamp.init(milliseconds:)) }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
