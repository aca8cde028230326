/// A feed and how it fares.
package struct Feed: Sendable, Equatable {
    package var id: Int64
    /// As the user wrote it.
    package var url: String
    /// Where it is read from now, after permanent redirects.
    package var currentURL: String
    /// The user's title, else the document's.
    package var title: String
    package var tags: [String]
    package var origin: Origin
    package var isEnabled: Bool
    package var wantsFullText: Bool
    /// The user's own interval, where set.
    package var interval: Duration?
    package var format: String?
    package var validators: Validators
    package var lastPoll: Timestamp?
    package var lastSuccess: Timestamp?
    package var nextPoll: Timestamp?
    /// Why `nextPoll` is when it is: "server's Retry-After", "back-off after 3 failures", …
    package var nextPollReason: String?
    package var consecutiveFailures: Int
    package var lastError: FeedFailure?
    /// The server said 410: it is not polled any more.
    package var isGone: Bool
    /// It has brought nothing new for far longer than is usual for it.
    package var isSilent: Bool
    package var warnings: [String]
    package var articleCount: Int
    package var hub: String?

    /// Who put it here, and so who may remove it.
    package enum Origin: String, Sendable { case config, added }

    package enum Health: String, Sendable { case ok, new, failing, silent, gone, paused }

    package init(id: Int64, url: String, title: String, origin: Origin) {
        self.id = id
        self.url = url
        currentURL = url
        self.title = title
        self.origin = origin
        tags = []
        isEnabled = true
        wantsFullText = false
        validators = Validators()
        consecutiveFailures = 0
        isGone = false
        isSilent = false
        warnings = []
        articleCount = 0
    }

    package var health: Health {
        if isGone { return .gone }
        if !isEnabled { return .paused }
        if consecutiveFailures > 0 { return .failing }
        if isSilent { return .silent }
        return lastSuccess == nil ? .new : .ok
    }
}

/// The values that make the next request conditional (RFC 9110 §8.8), byte for byte as the server sent them.
package struct Validators: Sendable, Equatable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// Why a poll failed.
package struct FeedFailure: Sendable, Equatable {
    /// A stable name: dns, refused, reset, timeout, tls, http-404, not-a-feed, body-too-large, …
    package var kind: String
    /// A sentence for people that names what happened and what to do.
    package var message: String

    package init(kind: String, message: String) {
        self.kind = kind
        self.message = message
    }
}
