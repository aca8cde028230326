/// An article as the cache holds it: one, however many feeds carry it.
package struct Article: Sendable, Equatable {
    /// Stable for the life of the cache.
    package var id: Int64
    package var canonicalURL: String?
    /// The address as the feed gave it, to be opened; `canonicalURL` is for recognising.
    package var link: String?
    package var title: String
    package var byline: [String]
    /// The title of the feed or site that it came from.
    package var outlet: String?
    package var published: Timestamp?
    /// Of `published` as it was printed, in minutes east of Greenwich; `nil` where no zone was printed, or UTC, in which servers stamp anywhere.
    package var zone: Int?
    package var updated: Timestamp?
    /// When this cache first learned of it.
    package var firstSeen: Timestamp
    package var language: String?
    package var summary: String?
    /// Empty in lists; whole in `Store.article(id:)`.
    package var text: String?
    package var image: String?
    package var relevance: Relevance
    package var copyOf: Int64?
    package var story: Int64?
    package var isStarred: Bool
    package var revisionCount: Int

    package init(id: Int64, title: String, firstSeen: Timestamp, relevance: Relevance) {
        self.id = id
        self.title = title
        self.firstSeen = firstSeen
        self.relevance = relevance
        byline = []
        isStarred = false
        revisionCount = 0
    }

    /// What lists are ordered by: publication, or first sight where that is unknown or lies after it.
    package var sortTime: Timestamp { min(published ?? firstSeen, firstSeen) }
}

/// One feed's carrying of an article. A feed's guid means something within that feed only.
package struct Appearance: Sendable, Equatable {
    package var feedID: Int64
    package var feedTitle: String
    package var guid: String
    package var link: String?
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp

    package init(feedID: Int64, feedTitle: String, guid: String, link: String?, firstSeen: Timestamp, lastSeen: Timestamp) {
        self.feedID = feedID
        self.feedTitle = feedTitle
        self.guid = guid
        self.link = link
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}

/// What an article said before it was changed.
package struct Revision: Sendable, Equatable {
    package var number: Int
    /// When the change was noticed: this text was the current one until then.
    package var replacedAt: Timestamp
    package var title: String
    package var summary: String?
    package var text: String?

    package init(number: Int, replacedAt: Timestamp, title: String, summary: String?, text: String?) {
        self.number = number
        self.replacedAt = replacedAt
        self.title = title
        self.summary = summary
        self.text = text
    }
}
