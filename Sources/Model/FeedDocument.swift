/// What a feed document says, in one shape for every format.
package struct FeedDocument: Sendable, Equatable {
    package var format: FeedFormat
    package var title: String?
    package var subtitle: String?
    /// A BCP 47 tag as the document gives it, such as `en-US`.
    package var language: String?
    /// The page that the feed belongs to, absolute.
    package var homePage: String?
    /// The feed's own idea of its address (atom:link rel=self), absolute.
    package var selfLink: String?
    /// A WebSub hub (atom:link rel=hub), absolute. Shown, never subscribed to.
    package var hub: String?
    package var hints = UpdateHints()
    /// In document order.
    package var entries: [FeedEntry] = []
    /// What had to be repaired, one short sentence each, at most 20.
    package var warnings: [String] = []

    package init(format: FeedFormat) { self.format = format }
}

/// One item of a feed. Text is valid UTF-8 without control characters other than tab and newline.
package struct FeedEntry: Sendable, Equatable {
    /// guid, atom:id, rdf:about or JSON Feed id, as written but trimmed.
    package var guid: String?
    /// Plain text on one line.
    package var title: String?
    /// Absolute where the document or its address allows.
    package var link: String?
    package var published: Timestamp?
    /// Of `published` as it was printed, in minutes east of Greenwich; `nil` where no zone was printed, or UTC, in which servers stamp anywhere.
    package var zone: Int?
    package var updated: Timestamp?
    package var authors: [String] = []
    /// The short form (description, atom:summary), plain text, paragraphs separated by newlines.
    package var summary: String?
    /// The long form (content:encoded, atom:content, content_html), plain text, paragraphs separated by newlines.
    package var content: String?
    package var categories: [String] = []
    /// Lead image, absolute.
    package var image: String?
    package var language: String?
    /// The outlet that the item was taken from (rss:source, atom:source), where the feed is an aggregate.
    package var source: String?

    package init() {}

    /// The longer of the two texts.
    package var text: String? {
        guard let content, !content.isEmpty else { return summary }
        guard let summary, summary.utf8.count > content.utf8.count else { return content }
        return summary
    }
}

package enum FeedFormat: String, Sendable, CaseIterable {
    case rss090 = "rss0.90"
    case rss091 = "rss0.91"
    case rss092 = "rss0.92"
    case rss093 = "rss0.93"
    case rss094 = "rss0.94"
    case rss10 = "rss1.0"
    case rss20 = "rss2.0"
    /// RSS whose version is missing or unknown.
    case rss
    case atom03 = "atom0.3"
    case atom10 = "atom1.0"
    case jsonFeed10 = "json1.0"
    case jsonFeed11 = "json1.1"
    case rssInJSON = "rss-in-json"
    case newsSitemap = "news-sitemap"
    case opml
}

/// How often the document asks to be read.
package struct UpdateHints: Sendable, Equatable {
    /// rss:ttl, or sy:updatePeriod divided by sy:updateFrequency.
    package var interval: Duration?
    /// rss:skipHours, 0 to 23, UTC.
    package var skipHours: Set<Int> = []
    /// rss:skipDays, 0 for Monday to 6 for Sunday, UTC.
    package var skipDays: Set<Int> = []

    package init() {}
}
