import Model

/// Reads RSS 2.0 written as JSON: the same names, one object for an element, a list or a single object for repeated ones.
enum RSSInJSONReader {
    static func read(_ rss: JSONValue, _ values: JSONFields) throws(FeedParsingError) -> FeedDocument {
        guard let channel = rss["channel"], channel.members != nil else { throw .otherJSON }
        var document = FeedDocument(format: .rssInJSON)
        document.title = text(channel["title"], values)
        document.subtitle = text(channel["description"], values)
        document.language = values.verbatim(channel["language"])
        document.homePage = values.address(channel["link"])
        let items = channel["item"]?.array ?? channel["items"]?.array ?? channel["item"].map { [$0] } ?? []
        var entries = EntryList()
        for draft in items.lazy.map({ item($0, values) }) where draft.holdsSomething { entries.append(draft) }
        document.entries = entries.finished(inheriting: [])
        return document
    }

    private static func item(_ item: JSONValue, _ values: JSONFields) -> EntryDraft {
        var entry = EntryDraft(language: nil)
        let guid = item["guid"]
        entry.offerIdentifier(values.verbatim(guid) ?? values.verbatim(guid?["#value"] ?? guid?["content"] ?? guid?["$t"]), rank: 0)
        let isPermalink = (guid?["isPermaLink"] ?? guid?["@isPermaLink"]).map { $0.bool ?? ($0.string != "false") } ?? true
        if isPermalink, let id = entry.identifier.value, id.hasPrefix("http") { entry.permalink = id }
        entry.title.offer(text(item["title"], values), rank: 0)
        entry.link.offer(values.address(item["link"]), rank: 0)
        entry.published.offer(values.date(item["pubDate"] ?? item["dc:date"]), rank: 0)
        for name in ["author", "dc:creator"] {
            for author in item[name]?.array ?? item[name].map({ [$0] }) ?? [] {
                entry.offerAuthor(PersonName.reading(values.verbatim(author)), rank: 0)
            }
        }
        entry.summary.offer(values.paragraphs(item["description"], .html), rank: 0)
        entry.content.offer(values.paragraphs(item["content:encoded"], .html), rank: 0)
        for category in item["category"]?.array ?? item["category"].map({ [$0] }) ?? [] { entry.addCategory(values.line(category)) }
        entry.source = values.line(item["source"]) ?? values.line(item["source"]?["#value"])
        return entry
    }

    private static func text(_ value: JSONValue?, _ values: JSONFields) -> String? { values.line(value, .html) }
}
