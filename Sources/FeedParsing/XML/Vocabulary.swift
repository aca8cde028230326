import Model

/// The namespaces whose elements mean something to us.
enum Vocabulary: UInt8, Sendable {
    /// RSS of every version and Atom of every version. Documents mix them, omit their namespaces or invent new ones, and hardly a name
    /// means different things in the two: which is which is told by attributes and by what is inside.
    case core
    case dublinCore
    case content
    case media
    case itunes
    case rdf
    case xhtml
    case syndication
    /// Google's extension of sitemaps.
    case news
    case other

    init(namespace: UnsafeBufferPointer<UInt8>) {
        var name = String(decoding: namespace.prefix(128), as: UTF8.self).lowercased().trimmingPrefix { $0 == " " || $0.isNewline }
        for scheme in ["http://", "https://", "www."] where name.hasPrefix(scheme) { name = name.dropFirst(scheme.count) }
        while name.last == "/" || name.last == "#" || name.last == " " { name = name.dropLast() }
        self = Self.namespaces[String(name)] ?? .other
    }

    /// What an undeclared prefix most likely stands for.
    init(wellKnownPrefix prefix: UnsafeBufferPointer<UInt8>) {
        self = Self.prefixes[String(decoding: prefix.prefix(32), as: UTF8.self).lowercased()] ?? .other
    }

    private static let namespaces: [String: Vocabulary] = [
        "": .core,
        "w3.org/2005/atom": .core,
        "purl.org/atom/ns": .core,
        "purl.org/net/atom": .core,
        "purl.org/rss/1.0": .core,
        "purl.org/rss/2.0": .core,
        "backend.userland.com/rss": .core,
        "backend.userland.com/rss2": .core,
        "backend.userland.com/rss091": .core,
        "blogs.law.harvard.edu/tech/rss": .core,
        "my.netscape.com/rdf/simple/0.9": .core,
        "my.netscape.com/publish/formats/rss-0.91.dtd": .core,
        "channel.netscape.com/rdf/simple/0.9": .core,
        "sitemaps.org/schemas/sitemap/0.9": .core,
        "google.com/schemas/sitemap/0.84": .core,
        "purl.org/dc/elements/1.1": .dublinCore,
        "purl.org/dc/elements/1.0": .dublinCore,
        "purl.org/dc/terms": .dublinCore,
        "purl.org/rss/1.0/modules/dc": .dublinCore,
        "purl.org/rss/1.0/modules/content": .content,
        "search.yahoo.com/mrss": .media,
        "video.search.yahoo.com/mrss": .media,
        "tools.search.yahoo.com/mrss": .media,
        "itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
        "w3.org/1999/xhtml": .xhtml,
        "purl.org/rss/1.0/modules/syndication": .syndication,
        "google.com/schemas/sitemap-news/0.9": .news,
    ]

    private static let prefixes: [String: Vocabulary] = [
        "atom": .core, "atom03": .core, "atom10": .core, "a10": .core, "rss": .core, "rss1": .core, "rss10": .core,
        "dc": .dublinCore, "dcterms": .dublinCore, "dct": .dublinCore,
        "content": .content, "media": .media, "itunes": .itunes, "rdf": .rdf, "xhtml": .xhtml, "html": .xhtml, "sy": .syndication,
        "news": .news,
    ]
}
