import Model

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), and RSS written as JSON.
enum JSONFeedReader {
    /// Tens of thousands of items.
    private static let valueLimit = 1_000_000

    /// - Parameter bytes: UTF-8.
    static func read(_ bytes: [UInt8], url: String?) throws(FeedParsingError) -> FeedDocument {
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes, lenient: true, valueLimit: valueLimit)
        } catch {
            let failure = error as? JSONError
            let offset = failure?.offset ?? 0
            let line = bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw .brokenJSON(reason: failure?.reason ?? "unreadable", line: line)
        }
        let values = JSONFields(bases: BaseStack(documentURL: url))
        if let rss = value["rss"] ?? (value["channel"] == nil ? nil : value) { return try RSSInJSONReader.read(rss, values) }
        let version = value["version"]?.string ?? ""
        // A list of items under another name's version, or none, is a feed all the same where its items look like a feed's.
        guard let items = value["items"]?.array, version.contains("jsonfeed") || items.contains(where: looksLikeItem) else {
            throw .otherJSON
        }
        var document = FeedDocument(format: version.hasSuffix("/1") || version.hasSuffix("/1.0") ? .jsonFeed10 : .jsonFeed11)
        document.title = values.line(value["title"])
        document.subtitle = values.line(value["description"])
        document.language = values.verbatim(value["language"])
        document.homePage = values.address(value["home_page_url"])
        document.selfLink = values.address(value["feed_url"])
        document.hub = values.address(value["hubs"]?.array?.first?["url"])
        var entries = EntryList()
        for draft in items.lazy.map({ item($0, values) }) where draft.holdsSomething { entries.append(draft) }
        document.entries = entries.finished(inheriting: names(value, values))
        return document
    }

    private static func looksLikeItem(_ item: JSONValue) -> Bool {
        let hasText = item["content_html"] ?? item["content_text"] ?? item["title"]
        return hasText != nil && (item["id"] ?? item["url"]) != nil
    }

    private static func item(_ item: JSONValue, _ values: JSONFields) -> EntryDraft {
        var entry = EntryDraft(language: values.verbatim(item["language"]))
        entry.offerIdentifier(values.verbatim(item["id"]), rank: 0)
        entry.title.offer(values.line(item["title"]), rank: 0)
        entry.link.offer(values.address(item["url"]), rank: 0)
        entry.link.offer(values.address(item["external_url"]), rank: 1)
        if let id = entry.identifier.value, id.hasPrefix("http://") || id.hasPrefix("https://") { entry.permalink = id }
        entry.published.offer(values.date(item["date_published"]), rank: 0)
        entry.updated.offer(values.date(item["date_modified"]), rank: 0)
        for name in names(item, values) { entry.offerAuthor(name, rank: 0) }
        entry.summary.offer(values.paragraphs(item["summary"], .plain), rank: 0)
        entry.content.offer(values.paragraphs(item["content_html"], .html), rank: 0)
        entry.content.offer(values.paragraphs(item["content_text"], .plain), rank: 1)
        for tag in item["tags"]?.array ?? [] { entry.addCategory(values.line(tag)) }
        entry.image.offer(values.address(item["image"] ?? item["banner_image"]), rank: 0)
        return entry
    }

    /// 1.1 has a list, 1.0 has one; some write the name itself.
    private static func names(_ value: JSONValue, _ values: JSONFields) -> [String] {
        let authors = value["authors"]?.array ?? value["author"].map { [$0] } ?? []
        return authors.prefix(64).compactMap { values.line($0["name"]) ?? values.line($0) ?? values.verbatim($0["url"]) }
    }
}
