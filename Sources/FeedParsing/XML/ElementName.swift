import Model

/// An element's name as far as feeds are concerned.
struct ElementName: Sendable, Equatable {
    var vocabulary: Vocabulary
    var term: Term
}

/// Local names, in lower case: "pubDate" and "PubDate" are one, as they are to those who write feeds by hand.
enum Term: String, Sendable, CaseIterable {
    case rss, rdf, feed, channel, opml, html, urlset, sitemapindex, item, entry, url
    case title, link, guid, id, loc, description, tagline, subtitle, summary, abstract, content, encoded, body, div
    case fullText = "full-text"
    case pubdate, published, issued, created, date, updated, modified, lastbuilddate, lastmod, available
    case publicationDate = "publication_date"
    case author, creator, contributor, name, email, language, category, subject, tag, keywords
    case source, image, thumbnail, group, enclosure
    case ttl, skiphours, skipdays, hour, day, updateperiod, updatefrequency
    case other = ""

    /// Whether a document may begin with it.
    var isRoot: Bool {
        switch self {
        case .rss, .rdf, .feed, .opml, .urlset, .sitemapindex: true
        default: false
        }
    }
}

/// Turns written names into `ElementName`s, with the namespaces in force.
struct NameTable {
    private struct Binding {
        var prefix: UInt64
        var vocabulary: Vocabulary
        /// The number of open elements at the declaration.
        var depth: Int
    }

    private var bindings: [Binding] = []
    /// Names lately resolved, each in the place that its key's last bits give; a newcomer takes the place of another.
    private var known = [(key: UInt64, generation: Int, name: ElementName)](
        repeating: (0, -1, ElementName(vocabulary: .other, term: .other)), count: cacheSize)
    /// Changes with the namespaces in force, and makes older resolutions void.
    private var generation = 0

    private static let cacheSize = 1024
    private static let bindingLimit = 256

    /// A name's identity: its letters in lower case.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) -> UInt64 {
        // FNV-1a. A collision confuses two elements of one strange document, nothing more.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = span.start
        while index < span.end {
            let byte = bytes[index]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
            index += 1
        }
        return hash
    }

    mutating func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, key: UInt64) -> ElementName {
        let place = Int(key % UInt64(Self.cacheSize))
        if known[place].key == key, known[place].generation == generation { return known[place].name }
        let name = look(bytes, span)
        known[place] = (key, generation, name)
        return name
    }

    /// Takes up the namespaces that an element declares.
    mutating func declare(_ attributes: [XMLAttribute], in bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
        for attribute in attributes where bytes.hasWord("xmlns", at: attribute.name.start) {
            let length = attribute.name.end - attribute.name.start
            guard bindings.count < Self.bindingLimit, length == 5 || bytes[attribute.name.start + 5] == UInt8(ascii: ":") else { continue }
            let prefix = Span(start: min(attribute.name.start + 6, attribute.name.end), end: attribute.name.end)
            let namespace = UnsafeBufferPointer(rebasing: bytes[attribute.value.start..<attribute.value.end])
            var vocabulary = Vocabulary(namespace: namespace)
            // A default namespace that nobody knows still holds a feed's elements.
            if length == 5, vocabulary == .other || vocabulary == .rdf { vocabulary = .core }
            bindings.append(Binding(prefix: Self.key(bytes, prefix), vocabulary: vocabulary, depth: depth))
            generation += 1
        }
    }

    /// Forgets what was declared deeper than `depth` open elements.
    mutating func leave(depth: Int) {
        guard let last = bindings.last, last.depth > depth else { return }
        while let last = bindings.last, last.depth > depth { bindings.removeLast() }
        generation += 1
    }

    private func look(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) -> ElementName {
        var colon = span.start
        while colon < span.end, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
        let hasPrefix = colon < span.end
        let local = hasPrefix ? colon + 1 : span.start
        let term = local < span.end ? Self.terms[Self.key(bytes, Span(start: local, end: span.end))] ?? .other : .other
        let prefix = Span(start: span.start, end: hasPrefix ? colon : span.start)
        let prefixKey = Self.key(bytes, prefix)
        if let binding = bindings.last(where: { $0.prefix == prefixKey }) {
            return ElementName(vocabulary: binding.vocabulary, term: term)
        }
        guard hasPrefix else { return ElementName(vocabulary: .core, term: term) }
        let written = UnsafeBufferPointer(rebasing: bytes[prefix.start..<prefix.end])
        return ElementName(vocabulary: Vocabulary(wellKnownPrefix: written), term: term)
    }

    private static let terms: [UInt64: Term] = {
        var terms: [UInt64: Term] = [:]
        for term in Term.allCases where term != .other {
            Array(term.rawValue.utf8).withUnsafeBufferPointer { terms[key($0, Span(start: 0, end: $0.count))] = term }
        }
        return terms
    }()
}
