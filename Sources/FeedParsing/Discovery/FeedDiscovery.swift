import Model

/// Where a web page says its feeds are, and where they usually are when it does not say.
package enum FeedDiscovery {
    package struct Page: Sendable, Equatable {
        package var title: String?
        package var feeds = Feeds()
    }

    /// Addresses without repetition, most likely first; absolute where the page's own address is known.
    package struct Feeds: Sendable, Equatable {
        /// What the page calls a feed of its own in its head (`<link rel="alternate">`, comments last).
        package var declared: [String] = []
        /// Links that look like a feed's, then the paths where feeds usually are: nothing is known until one is tried.
        package var guesses: [String] = []

        package var all: [String] { declared + guesses }

        package init() {}
    }

    private static let addressLimit = 12
    private static let anchorRank = 10
    /// Pages name their feeds in their head.
    private static let byteLimit = 512 * 1024

    /// - Parameters:
    ///   - bytes: the page in any encoding.
    ///   - url: the page's address.
    package static func page(_ bytes: [UInt8], contentType: String? = nil, url: String?) -> Page {
        let charset = contentType.flatMap(CharsetDeclaration.inContentType)
        let text = TextDecoding.utf8(from: Array(bytes.prefix(byteLimit)), httpCharset: charset, declared: nil)
        return text.bytes.withUnsafeBufferPointer { page($0, url: url) }
    }

    /// - Parameter bytes: the page in UTF-8.
    static func page(_ bytes: UnsafeBufferPointer<UInt8>, url: String?) -> Page {
        var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.prefix(byteLimit)))
        var base = url.flatMap { WebURL($0) }
        var title: String?
        var named: [(address: String, rank: Int)] = []
        var isInTitle = false
        scan: while true {
            switch scanner.next() {
            case .done: break scan
            case .text(let span) where isInTitle && title == nil:
                let plain = MarkupText.plain(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), layout: .line)
                title = plain.isEmpty ? nil : String(plain.prefix(200))
            case .text, .literal: break
            case .end: isInTitle = false
            case .start(let name, _):
                let length = name.end - name.start
                isInTitle = length == 5 && bytes.hasWord("title", at: name.start)
                let attributes = values(scanner.attributes, bytes)
                if length == 4, bytes.hasWord("base", at: name.start), let href = attributes["href"] {
                    base = base.map { $0.resolving(href) } ?? WebURL(href)
                } else if length == 4, bytes.hasWord("link", at: name.start), let rank = feedRank(attributes),
                    let href = attributes["href"]
                {
                    named.append((base?.resolving(href)?.description ?? href, rank))
                } else if length == 1, bytes.hasWord("a", at: name.start), let href = attributes["href"], looksLikeFeed(href) {
                    named.append((base?.resolving(href)?.description ?? href, anchorRank))
                }
            }
        }
        let ordered = named.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
        var page = Page(title: title)
        for (address, rank) in ordered where rank < anchorRank { add(address, to: \.declared) }
        for (address, rank) in ordered where rank >= anchorRank { add(address, to: \.guesses) }
        for address in guesses(for: base) { add(address, to: \.guesses) }
        return page

        func add(_ address: String, to list: WritableKeyPath<Feeds, [String]>) {
            let known = page.feeds.all
            guard known.count < addressLimit, address != url, !known.contains(address) else { return }
            page.feeds[keyPath: list].append(address)
        }
    }

    /// Where the common content systems put their feeds.
    private static func guesses(for base: WebURL?) -> [String] {
        guard let base, base.isWeb else { return [] }
        return ["/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json"]
            .compactMap { base.resolving($0)?.description }
    }

    /// Lower is better; feeds of comments come last. `nil` for links that are no feed's.
    private static func feedRank(_ attributes: [String: String]) -> Int? {
        let relations = attributes["rel"]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
        guard relations.contains("alternate") || relations.contains("feed") else { return nil }
        let rank: Int
        switch attributes["type"]?.lowercased().split(separator: ";").first.map(String.init) {
        case "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml": rank = 0
        case "text/xml", "application/xml", "application/x-rss+xml", "application/x.atom+xml", "application/x-atom+xml": rank = 1
        case "application/json": rank = 2
        default: return relations.contains("feed") ? 1 : nil
        }
        let words = ((attributes["title"] ?? "") + (attributes["href"] ?? "")).lowercased()
        return words.contains("comment") ? rank + 5 : rank
    }

    private static func looksLikeFeed(_ href: String) -> Bool {
        let path = href.lowercased().split(separator: "?").first.map(String.init) ?? ""
        let endings = [".rss", ".atom", "/rss", "/rss/", "/feed", "/feed/", "rss.xml", "atom.xml", "feed.xml", "feed.json"]
        return endings.contains { path.hasSuffix($0) }
    }

    private static func values(_ attributes: [XMLAttribute], _ bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
        var values: [String: String] = [:]
        for attribute in attributes where attribute.value.end - attribute.value.start < 4096 {
            let name = String(decoding: bytes[attribute.name.start..<attribute.name.end], as: UTF8.self).lowercased()
            let value = HTMLEntities.decoded(String(decoding: bytes[attribute.value.start..<attribute.value.end], as: UTF8.self))
            if values[name] == nil { values[name] = value }
        }
        return values
    }
}
