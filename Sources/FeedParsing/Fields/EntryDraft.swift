import Model

/// An entry while its elements are read.
struct EntryDraft: Sendable {
    var identifier = Candidate<String>()
    var title = Candidate<String>()
    var link = Candidate<String>()
    /// A guid that claims to be an address.
    var permalink: String?
    var published = Candidate<FeedDate>()
    var updated = Candidate<FeedDate>()
    var authors: [String] = []
    var authorRank = UInt8.max
    var summary = Candidate<String>()
    var content = Candidate<String>()
    var categories: [String] = []
    var image = Candidate<String>()
    var language: String?
    var source: String?

    private static let listLimit = 64

    init(language: String?) { self.language = language }

    /// An entry cut before any of these is no news yet.
    var holdsSomething: Bool {
        title.value != nil || link.value != nil || identifier.value != nil || summary.value != nil || content.value != nil
            || published.value != nil || updated.value != nil
    }

    mutating func offerIdentifier(_ text: String?, rank: UInt8) { identifier.offer(text, rank: rank) }

    /// Authors of one rank add up; a better rank takes the place of a worse.
    mutating func offerAuthor(_ name: String?, rank: UInt8) {
        guard let name, rank <= authorRank else { return }
        if rank < authorRank { authors.removeAll() }
        authorRank = rank
        if authors.count < Self.listLimit, !authors.contains(name) { authors.append(name) }
    }

    mutating func addCategory(_ name: String?) {
        guard let name, categories.count < Self.listLimit, name.utf8.count <= 500, !categories.contains(name) else { return }
        categories.append(name)
    }

    /// A date without a zone is read as UTC for now.
    func finished() -> FeedEntry {
        var entry = FeedEntry()
        entry.guid = identifier.value
        entry.title = title.value
        entry.link = link.value ?? permalink
        entry.published = published.value?.timestamp(defaultOffset: 0)
        entry.zone = published.value?.zone(defaultOffset: 0)
        entry.updated = updated.value?.timestamp(defaultOffset: 0)
        entry.authors = authors
        entry.summary = summary.value
        entry.content = content.value
        entry.categories = categories
        entry.image = image.value
        entry.language = language
        entry.source = source
        return entry
    }
}
