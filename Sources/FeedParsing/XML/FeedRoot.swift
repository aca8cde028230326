import Model

/// The document's root element and the format that it announces.
struct FeedRoot {
    enum Kind { case rss, rdf, atom, sitemap, opml, channel }

    var kind: Kind
    var format: FeedFormat
    var name: Span = .empty

    /// For a channel or an entry that stands alone.
    init(bare kind: Kind) {
        self.kind = kind
        format = kind == .atom ? .atom10 : .rss
    }

    init(_ term: Term, _ attributes: [XMLAttribute], in bytes: UnsafeBufferPointer<UInt8>, name: Span) {
        self.name = name
        let values = attributes.map { (name: Self.text($0.name, bytes), value: Self.text($0.value, bytes)) }
        let version = values.first { $0.name == "version" }?.value.filter { !$0.isWhitespace }
        func mentions(_ namespace: String) -> Bool { values.contains { $0.name.hasPrefix("xmlns") && $0.value.contains(namespace) } }
        switch term {
        case .feed:
            kind = .atom
            format = version == "0.3" || mentions("purl.org/atom/ns") ? .atom03 : .atom10
        case .rdf:
            kind = .rdf
            format = mentions("rdf/simple/0.9") ? .rss090 : .rss10
        case .opml:
            kind = .opml
            format = .opml
        case .urlset, .sitemapindex:
            kind = .sitemap
            format = .newsSitemap
        default:
            kind = .rss
            format = Self.rssVersions[version ?? ""] ?? (version?.hasPrefix("2.") == true ? .rss20 : .rss)
        }
    }

    private static let rssVersions: [String: FeedFormat] = [
        "0.90": .rss090, "0.9": .rss090, "0.91": .rss091, "0.92": .rss092, "0.93": .rss093, "0.94": .rss094, "1.0": .rss10, "2.0": .rss20,
        "2": .rss20,
    ]

    private static func text(_ span: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: bytes[span.start..<min(span.end, span.start + 200)], as: UTF8.self).lowercased()
    }
}
