import Model

/// How single fields of an entry are read.
extension XMLFeedReader {
    mutating func offerTitle(rank: UInt8, key: UInt64, isEmpty: Bool) {
        guard entry.title.wants(rank) else { return skip(key: key, isEmpty: isEmpty) }
        entry.title.offer(readLine(key: key, isEmpty: isEmpty), rank: rank)
    }

    mutating func offerSummary(rank: UInt8, key: UInt64, isEmpty: Bool) {
        guard entry.summary.wants(rank) else { return skip(key: key, isEmpty: isEmpty) }
        entry.summary.offer(readParagraphs(key: key, isEmpty: isEmpty), rank: rank)
    }

    mutating func offerPublished(rank: UInt8, key: UInt64, isEmpty: Bool) {
        entry.published.offer(readDate(key: key, isEmpty: isEmpty), rank: rank)
    }

    mutating func offerUpdated(rank: UInt8, key: UInt64, isEmpty: Bool) {
        entry.updated.offer(readDate(key: key, isEmpty: isEmpty), rank: rank)
    }

    private mutating func skip(key: UInt64, isEmpty: Bool) { gather(key: key, isEmpty: isEmpty) }

    /// Atom's content, which may stand elsewhere (RFC 4287 §4.1.3.2), and the full texts that RSS carries under several names.
    mutating func readContent(rank: UInt8, key: UInt64, isEmpty: Bool) {
        if let elsewhere = attribute("src") { entry.link.offer(bases.resolve(elsewhere), rank: 6) }
        guard entry.content.wants(rank) else { return skip(key: key, isEmpty: isEmpty) }
        entry.content.offer(readParagraphs(key: key, isEmpty: isEmpty), rank: rank)
    }

    /// RSS writes the address as text, Atom as href with a relation.
    mutating func readLink(key: UInt64, isEmpty: Bool) {
        guard let href = attribute("href") else {
            if let text = readVerbatim(key: key, isEmpty: isEmpty) { entry.link.offer(bases.resolve(text), rank: 0, replacesEqual: true) }
            return
        }
        let relation = attribute("rel")?.lowercased() ?? "alternate"
        let type = attribute("type")?.lowercased()
        let address = bases.resolve(href)
        let isAtomInRSS = root?.kind != .atom && bytes[scanner.tokenStart...].prefix { $0 > 0x20 }.contains(UInt8(ascii: ":"))
        gather(key: key, isEmpty: isEmpty)
        switch relation {
        case "alternate", "http://www.iana.org/assignments/relation/alternate":
            let isPage = type == nil || type == "text/html" || type == "application/xhtml+xml"
            entry.link.offer(address, rank: isPage ? (isAtomInRSS ? 1 : 0) : 2, replacesEqual: root?.kind != .atom)
        case "enclosure":
            if type?.hasPrefix("image/") == true { entry.image.offer(address, rank: 2) }
            entry.link.offer(address, rank: 7)
        case "self", "canonical", "shortlink": entry.link.offer(address, rank: relation == "canonical" ? 3 : 5)
        default: break
        }
    }

    /// A guid is an address unless it says otherwise (RSS 2.0, guid).
    mutating func readGuid(key: UInt64, isEmpty: Bool) {
        let isPermalink = attribute("ispermalink")?.lowercased() != "false"
        guard let guid = readVerbatim(key: key, isEmpty: isEmpty) else { return }
        if isPermalink, entry.permalink == nil, guid.hasPrefix("http://") || guid.hasPrefix("https://") {
            entry.permalink = bases.resolve(guid)
        }
        entry.offerIdentifier(guid, rank: 0)
    }

    mutating func readCategory(key: UInt64, isEmpty: Bool) {
        let term = attribute("label") ?? attribute("term")
        let text = readLine(key: key, isEmpty: isEmpty)
        entry.addCategory(term ?? text)
    }

    mutating func readImage(rank: UInt8, key: UInt64, isEmpty: Bool) {
        let type = attribute("type")?.lowercased()
        let address = attribute("url", or: "href")
        let text = readVerbatim(key: key, isEmpty: isEmpty)
        guard type == nil || type?.hasPrefix("image/") == true, let found = address ?? text else { return }
        guard found.hasPrefix("http") || (address != nil && !found.contains(" ")) else { return }
        entry.image.offer(bases.resolve(found), rank: rank)
    }
}
