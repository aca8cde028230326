import Model

/// What is known about a feed once it has been polled.
package struct PollSituation: Sendable {
    package enum Result: Sendable, Equatable {
        /// New content or none: the feed was there.
        case read
        /// - Parameter isRateLimit: whether the server answered 429.
        case failed(retryAfter: Duration?, isRateLimit: Bool)
        /// Neither this server nor any other could be reached.
        case outage
        /// 410.
        case gone
    }

    package var now: Timestamp
    /// What tells feeds apart that are polled together: the feed's address.
    package var seed: String
    package var result: Result
    /// The interval that the user set for this very feed.
    package var ownInterval: Duration?
    /// Of the last document that was read.
    package var hints = UpdateHints()
    /// `CacheFreshness.remaining` of the answer.
    package var freshness: Duration?
    /// In a row, this one included.
    package var failures = 0
    package var rhythm: FeedRhythm?
    /// Which part of the document's entries had never been seen before, 0 to 1; zero for the first document of a feed.
    package var turnover = 0.0

    package init(now: Timestamp, seed: String, result: Result, ownInterval: Duration? = nil) {
        self.now = now
        self.seed = seed
        self.result = result
        self.ownInterval = ownInterval
    }
}

/// When a feed is polled next.
package struct NextPoll: Sendable, Equatable {
    /// `nil` for never.
    package var at: Timestamp?
    /// Why then, as part of a sentence: "the server asks to wait 2 h".
    package var reason: String
    /// Before this moment the server or the feed does not want to be asked, not even when the user asks for a sync.
    package var notBefore: Timestamp?
    package var notBeforeReason: String?

    package init(at: Timestamp?, reason: String, notBefore: Timestamp? = nil, notBeforeReason: String? = nil) {
        self.at = at
        self.reason = reason
        self.notBefore = notBefore
        self.notBeforeReason = notBeforeReason
    }
}

extension Duration {
    /// "90 s", "45 min", "2 h", "3 d": in the unit that keeps at most two or three digits.
    var inWords: String {
        let seconds = components.seconds
        switch seconds {
        case ..<120: return "\(seconds) s"
        case ..<7200: return "\((seconds + 30) / 60) min"
        case ..<172_800: return "\((seconds + 1800) / 3600) h"
        default: return "\((seconds + 43_200) / 86_400) d"
        }
    }
}
