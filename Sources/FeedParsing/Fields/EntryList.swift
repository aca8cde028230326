import Model

/// A feed's entries, finished one by one as they are read. Dates without a zone wait for the zone that the others agree on.
struct EntryList {
    private(set) var entries: [FeedEntry] = []
    private var waiting: [(index: Int, published: FeedDate?, updated: FeedDate?)] = []
    private var zones: [(offset: Int, count: Int)] = []

    private static let zoneLimit = 32

    var count: Int { entries.count }

    mutating func append(_ draft: EntryDraft) {
        let (published, updated) = (draft.published.value, draft.updated.value)
        note(published)
        if published?.lacksZone == true || updated?.lacksZone == true {
            waiting.append((entries.count, published, updated))
        }
        entries.append(draft.finished())
    }

    /// A date of the feed itself, which speaks for the zone of its entries too.
    mutating func note(_ date: FeedDate?) {
        guard let date, date.clock != nil, let offset = date.offset else { return }
        if let index = zones.firstIndex(where: { $0.offset == offset }) {
            zones[index].count += 1
        } else if zones.count < Self.zoneLimit {
            zones.append((offset, 1))
        }
    }

    /// - Parameter authors: of the feed, for entries that name none.
    consuming func finished(inheriting authors: [String]) -> [FeedEntry] {
        let total = zones.reduce(0) { $0 + $1.count }
        // Where zones disagree, none of them is more likely than UTC.
        if let offset = zones.first(where: { $0.count * 2 > total })?.offset, offset != 0 {
            for (index, published, updated) in waiting {
                entries[index].published = published?.timestamp(defaultOffset: offset)
                entries[index].zone = published?.zone(defaultOffset: offset)
                entries[index].updated = updated?.timestamp(defaultOffset: offset)
            }
        }
        if !authors.isEmpty {
            for index in entries.indices where entries[index].authors.isEmpty { entries[index].authors = authors }
        }
        return entries
    }
}
