import Cache
import Model
import Testing

@Suite("Which article an item belongs to")
struct ArticleIdentityTests {
    @Test("an item is stored once however often its feed repeats it")
    func repeats() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "One"), item("2", "Two")])
        let outcome = try await test.poll([item("1", "One"), item("2", "Two")])
        #expect(outcome.newArticles.isEmpty && outcome.changedArticles.isEmpty)
        #expect(try await test.titles() == ["Two", "One"])
    }

    @Test("a feed that uses another feed's guids touches only its own items")
    func foreignGuids() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Of A")])
        try await test.poll([item("1", "Of B")], feed: test.other)
        try await test.poll([item("1", "Of B, rewritten")], feed: test.other)
        #expect(Set(try await test.titles()) == ["Of A", "Of B, rewritten"])
    }

    @Test("one address in two feeds is one article with two appearances")
    func sharedAddress() async throws {
        let test = try await TestStore()
        let first = try await test.poll([item("a-1", "Deal reached", url: "https://x.example/deal-1")])
        let second = try await test.poll([item("b-1", "Deal reached!", url: "https://x.example/deal-1")], feed: test.other)
        #expect(second.newArticles.isEmpty && second.joined == 1)
        let id = try #require(first.newArticles.first)
        let detail = try #require(try await test.store.article(id: id))
        #expect(detail.appearances.map(\.feedID) == [test.feed, test.other])
        #expect(detail.appearances.map(\.feedTitle) == ["The A", "The B"])
        #expect(detail.article.title == "Deal reached", "the first feed's words stand")
        #expect(detail.revisions.isEmpty)
    }

    @Test("two feeds that word one article differently do not rewrite it in turns")
    func noTurns() async throws {
        let test = try await TestStore()
        let url = "https://x.example/deal-1"
        try await test.poll([item("a", "A's words", summary: "By A", url: url)])
        try await test.poll([item("b", "B's words", summary: "By B", url: url)], feed: test.other)
        try await test.poll([item("b", "B's new words", summary: "By B", url: url)], feed: test.other)
        #expect(try await test.titles() == ["A's words"])
        let known = try await test.store.known(feedID: test.other, guids: ["b"])
        #expect(known["b"]?.contentHash == item("b", "B's new words", summary: "By B").contentHash, "what B said last is remembered")
    }

    @Test("where the first feed is no longer listed, another may renew the words")
    func heir() async throws {
        let test = try await TestStore()
        let url = "https://x.example/deal-1"
        try await test.poll([item("a", "Old words", url: url)])
        try await test.poll([item("b", "Old words", url: url)], feed: test.other)
        try await test.store.removeFeed(id: test.feed, at: noon)
        try await test.poll([item("b", "New words", url: url)], feed: test.other)
        #expect(try await test.titles() == ["New words"])
    }

    @Test("guids that change at every poll give one article, and a bounded memory of them")
    func changingGuids() async throws {
        let test = try await TestStore()
        for round in 0..<12 {
            try await test.poll([item("guid-\(round)", "Same", url: "https://x.example/same-1")], at: noon.hours(Int64(round)))
        }
        let page = try await test.store.articles(ArticleQuery(now: noon))
        #expect(page.articles.count == 1)
        let detail = try #require(try await test.store.article(id: page.articles[0].id))
        #expect(detail.appearances.count == 4)
        #expect(detail.appearances.last?.guid == "guid-11")
        #expect(try await test.store.feed(id: test.feed)?.articleCount == 1)
        #expect(try await test.store.verify() == [])
    }

    @Test(
        "guids that change at every poll give one article also where no address tells the items apart, dated or not",
        arguments: [noon.hours(-3), nil])
    func changingGuidsWithoutAddress(published: Timestamp?) async throws {
        let test = try await TestStore()
        for round in 0..<6 {
            let items = ["One", "Other"].map { item("\($0)-\(round)", $0, published: published) }
            try await test.poll(items, at: noon.hours(Int64(round)))
        }
        #expect(Set(try await test.titles()) == ["One", "Other"])
        #expect(try await test.titles().count == 2)
        #expect(try await test.store.verify() == [])
    }

    @Test("two items of one poll that say the same under two guids are two, where nothing else is known of them")
    func sameWordsAtOnce() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Prices"), item("2", "Prices")])
        #expect(try await test.titles().count == 2)
    }

    @Test("two undated items of one document that say the same are two also where the second came later")
    func sameWordsLater() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Prices", published: nil)])
        var fetched = FetchedFeed(title: nil, format: "rss2.0", items: [item("2", "Prices", published: nil)])
        fetched.guids = ["1", "2"]
        try await test.commit(.fetched(fetched), at: noon.hours(1))
        #expect(try await test.titles().count == 2)
    }

    @Test(
        "what was pruned stays away where its feed writes new guids and no addresses, dated or not; the same words under a later date are new",
        arguments: [noon.hours(-3), nil])
    func prunedUnderOtherGUID(published: Timestamp?) async throws {
        let test = try await TestStore()
        try await test.poll([item("first", "Prices", published: published)])
        #expect(try await test.store.prune(Retention(coreFor: .seconds(86_400)), at: noon.hours(48)) == 1)
        try await test.poll([item("second", "Prices", published: published)], at: noon.hours(49))
        #expect(try await test.titles().isEmpty)
        try await test.poll([item("third", "Prices", published: noon.hours(49))], at: noon.hours(50))
        #expect(try await test.titles().count == 1)
    }

    @Test("two items of one poll under one guid are both kept, the same item twice is kept once")
    func doubledGuid() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "One"), item("1", "Other"), item("1", "One")])
        #expect(Set(try await test.titles()) == ["One", "Other"])
        #expect(try await test.titles().count == 2)
    }

    @Test("a hundred thousand sort keys of one moment do not collide")
    func sameMoment() async throws {
        let test = try await TestStore()
        try await test.poll((0..<500).map { item("\($0)", "Title \($0)") })
        #expect(try await test.store.statistics().articles[.core] == 500)
    }

    @Test("an item that left the feed's window stays in the archive")
    func leftWindow() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Old")])
        try await test.poll([item("2", "New", published: noon.hours(1))], at: noon.hours(1))
        #expect(try await test.titles() == ["New", "Old"])
    }
}
