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
