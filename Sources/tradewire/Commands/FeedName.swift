import API

/// A feed as people name it: its id, its address, or a part of its title that no other has.
struct FeedName {
    let text: String

    init(_ text: String) { self.text = text }

    func id(in session: Session) throws -> Int64 {
        if let id = Int64(text), id > 0 { return id }
        return try feed(in: session).feed.id
    }

    func feed(in session: Session) throws -> ListedFeed {
        let feeds = try session.fetch(.feeds, as: FeedList.self).feeds
        return try choose(among: feeds)
    }

    func choose(among feeds: [ListedFeed]) throws -> ListedFeed {
        if let id = Int64(text), let feed = feeds.first(where: { $0.feed.id == id }) { return feed }
        if let feed = feeds.first(where: { $0.feed.url == text || $0.feed.currentURL == text }) { return feed }
        let wanted = text.lowercased()
        if let feed = feeds.first(where: { $0.feed.title.lowercased() == wanted }) { return feed }
        let matching = feeds.filter { $0.feed.title.lowercased().contains(wanted) || $0.feed.url.lowercased().contains(wanted) }
        guard let feed = matching.first else {
            let near = nearestName(to: text, among: feeds.map(\.feed.title)).map { "did you mean '\($0)'?" }
            throw Failure(.badData, "no feed is called '\(text)'", hint: near ?? "see tradewire feeds list")
        }
        guard matching.count == 1 else {
            let names = matching.prefix(4).map { "\($0.feed.id) \($0.feed.title)" }.joined(separator: ", ")
            throw Failure(.badData, "'\(text)' is a part of \(matching.count) feeds' names", hint: "name one by its id: \(names)")
        }
        return feed
    }
}
