import Model

/// By what an entry of a feed is known again at the next poll.
package struct ItemIdentity: Sendable, Equatable {
    /// Means something within its feed only.
    package var guid: String
    /// Where the entry's link names one article alone.
    package var canonicalURL: String?

    package init(guid: String, canonicalURL: String?) {
        self.guid = guid
        self.canonicalURL = canonicalURL
    }

    private static let guidLimit = 512

    /// The identities of a document's entries, in their order. Entries that are the same in every respect get the same one.
    ///
    /// The guid is the entry's own where that is there and no other entry of the document has it; a guid that several carry is told apart by
    /// link, then title and date. Without a guid the link stands for the entry, then title and date.
    package static func identities(of entries: [FeedEntry]) -> [ItemIdentity] {
        let links = entries.map { $0.link.flatMap(CanonicalURL.canonical) }
        let guids = self.guids(of: entries)
        let guidCounts = counts(guids, entries)
        let linkCounts = distinctTitles(links, entries)
        return entries.indices.map { index in
            let entry = entries[index]
            // A link that entries with different titles share is a page about them, not one of them.
            let link = links[index].flatMap { CanonicalURL.isSpecific($0) && linkCounts[$0] == 1 ? $0 : nil }
            if let guid = guids[index] {
                if guidCounts[guid] == 1 { return ItemIdentity(guid: bounded(guid), canonicalURL: link) }
                let rest = link ?? entry.link ?? statement(entry)
                let mark = linkCounts[links[index] ?? ""] ?? 1 > 1 ? rest + " " + statement(entry) : rest
                return ItemIdentity(guid: bounded(guid + " " + mark), canonicalURL: link)
            }
            return ItemIdentity(guid: bounded(link ?? "\(entry.link ?? "") \(statement(entry))"), canonicalURL: link)
        }
    }

    /// The guids as written, but those that are addresses without what varies from poll to poll (`?utm_source=`, the `#3` of a third version),
    /// where that still tells the entries apart.
    private static func guids(of entries: [FeedEntry]) -> [String?] {
        let written = entries.map { cleaned($0.guid) }
        let plain = written.map { guid in
            guid.map { guid in
                // One that holds nothing of that kind stays as its feed wrote it.
                guard guid.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else { return guid }
                return CanonicalURL.canonical(guid).flatMap { CanonicalURL.isSpecific($0) ? $0 : nil } ?? guid
            }
        }
        let writtenCount = Set(written).count
        return Set(plain).count == writtenCount ? plain : written
    }

    private static func cleaned(_ guid: String?) -> String? {
        guard let guid, guid.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return guid
    }

    /// How many different entries carry a guid.
    private static func counts(_ guids: [String?], _ entries: [FeedEntry]) -> [String: Int] {
        var seen: [String: Set<String>] = [:]
        for (guid, entry) in zip(guids, entries) {
            if let guid { seen[guid, default: []].insert((entry.link ?? "") + "\n" + (entry.title ?? "")) }
        }
        return seen.mapValues(\.count)
    }

    private static func distinctTitles(_ links: [String?], _ entries: [FeedEntry]) -> [String: Int] {
        var titles: [String: Set<String>] = [:]
        for (link, entry) in zip(links, entries) {
            if let link { titles[link, default: []].insert(entry.title ?? "") }
        }
        return titles.mapValues(\.count)
    }

    private static func statement(_ entry: FeedEntry) -> String {
        let words = (entry.title ?? entry.text ?? "") + "\n" + (entry.published?.rfc3339 ?? "")
        return String(Hash64.of(words), radix: 16)
    }

    /// Addresses and identifiers are short; what is not is known by its hash.
    private static func bounded(_ guid: String) -> String {
        guard guid.utf8.count > guidLimit else { return guid }
        return "xxh64:" + String(Hash64.of(guid), radix: 16) + String(Hash64.of(guid, seed: 1), radix: 16)
    }
}
