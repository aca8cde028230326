import Model

/// One `[[feed]]`.
package struct FeedSettings: Sendable, Equatable {
    /// As written, trimmed. Always http or https, without credentials.
    package var url: String
    /// Overrides the document's own.
    package var title: String?
    package var tags: [String]
    /// Overrides `SyncSettings.interval`.
    package var interval: Duration?
    package var enabled: Bool
    /// Whether the pages of its articles are read.
    package var fullText: Bool
    /// A CSS selector for the element that holds the text of its pages.
    package var contentSelector: String?
    /// A CSS selector for what is cut from its pages.
    package var stripSelector: String?
    /// Where it stands in the file.
    package var line: Int

    package init(url: String) {
        self.url = url
        tags = []
        enabled = true
        fullText = false
        line = 0
    }

    static func all(_ tables: [TableReader]) -> [FeedSettings] {
        var feeds: [FeedSettings] = []
        var lines: [String: Int] = [:]
        for var table in tables {
            guard let (feed, address) = read(&table) else { continue }
            let key = comparable(address)
            if let earlier = lines[key] {
                table.error("url", "the same feed as on line \(earlier)", "remove one of the two")
            } else {
                lines[key] = table.line(of: "url")
            }
            feeds.append(feed)
        }
        return feeds
    }

    private static func read(_ table: inout TableReader) -> (FeedSettings, WebURL)? {
        let address = table.webAddress("url", isRequired: true)
        var feed = FeedSettings(url: address?.text ?? "")
        feed.title = table.string("title", lengthLimit: 500)
        feed.tags = table.strings("tags")
        feed.interval = table.optionalDuration("interval", in: SyncSettings.intervalRange)
        feed.enabled = table.flag("enabled", default: true)
        feed.fullText = table.flag("full_text", default: false)
        feed.contentSelector = table.string("content_selector", lengthLimit: 1000)
        feed.stripSelector = table.string("strip_selector", lengthLimit: 1000)
        feed.line = table.line
        table.finish()
        return address.map { (feed, $0.url) }
    }

    /// The same for addresses that can only mean the same feed: letter case of scheme and host, default port, last slash, fragment.
    private static func comparable(_ url: WebURL) -> String {
        var url = url
        url.fragment = nil
        if url.query == nil, url.path.hasSuffix("/") { url.path.removeLast() }
        return url.description
    }
}
