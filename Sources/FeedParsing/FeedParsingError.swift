/// Why a document is no feed, and what it is instead.
package enum FeedParsingError: Error, Sendable, Equatable {
    /// Not one byte, or nothing but white space.
    case empty
    /// A web page, and what is known of its feeds.
    case page(title: String?, feeds: FeedDiscovery.Feeds)
    /// OPML: a list of feeds to be imported, not read.
    case subscriptionList(feedCount: Int)
    /// A sitemap that lists pages without news.
    case sitemap
    /// JSON with other contents than a feed's.
    case otherJSON
    /// JSON that breaks off or breaks its grammar.
    case brokenJSON(reason: String, line: Int)
    /// XML of another vocabulary.
    case otherXML(root: String)
    /// Neither markup nor JSON; `beginning` shows how it starts.
    case otherText(beginning: String)
    /// Bytes that are no text: an image, an archive.
    case binary

    /// Where the feed is or may be instead.
    package var feeds: FeedDiscovery.Feeds {
        guard case .page(_, let feeds) = self else { return FeedDiscovery.Feeds() }
        return feeds
    }
}

extension FeedParsingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "the document is empty"
        case .page(let title, _): "not a feed but an HTML page" + (title.map { " titled “\($0)”" } ?? "")
        case .subscriptionList(let count): "not a feed but an OPML list of \(count) feed\(count == 1 ? "" : "s"), which can be imported"
        case .sitemap: "not a feed but a sitemap without news"
        case .otherJSON: "JSON, but not a feed in JSON"
        case .brokenJSON(let reason, let line): "unreadable JSON at line \(line): \(reason)"
        case .otherXML(let root): "not a feed but an XML document with the root element <\(root)>"
        case .otherText(""): "not a feed but broken markup without any element"
        case .otherText(let beginning): "not a feed but a text that begins “\(beginning)”"
        case .binary: "not a feed but binary data"
        }
    }
}
