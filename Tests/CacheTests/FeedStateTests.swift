import Cache
import Model
import Testing

@Suite("Feeds and how they fare")
struct FeedStateTests {
    private let failure = FeedFailure(kind: "http-500", message: "the server failed")

    @Test("a failure is told once when it begins and once when it ends")
    func failing() async throws {
        let test = try await TestStore()
        for _ in 0..<3 { try await test.commit(.failed(failure)) }
        var feed = try #require(try await test.store.feed(id: test.feed))
        #expect(feed.consecutiveFailures == 3)
        #expect(feed.lastError == failure)
        #expect(feed.health == .failing)
        try await test.commit(.unchanged, at: noon.hours(1))
        feed = try #require(try await test.store.feed(id: test.feed))
        #expect(feed.health == .ok)
        #expect(feed.lastError == nil)
        #expect(feed.lastSuccess == noon.hours(1))
        #expect(try await test.events().map(\.kind) == [.feedFailing, .feedRecovered])
    }

    @Test("a feed that falls silent is told with the poll that found it out")
    func silent() async throws {
        let test = try await TestStore()
        var poll = Poll(feedID: test.feed, at: noon, result: .unchanged, schedule: .init(nextPoll: noon.hours(1), reason: "every hour"))
        poll.fellSilent = true
        let outcome = try await test.store.commit(poll) { _ in Linkage() }
        let events = try await test.events()
        #expect(events.map(\.kind) == [.feedSilent])
        #expect(events.last?.cursor == outcome.cursor)
    }

    @Test("while no server can be reached, a failure is shown on the feed but is neither counted nor told")
    func outage() async throws {
        let test = try await TestStore()
        let unreachable = FeedFailure(kind: "dns", message: "no such name")
        var poll = Poll(feedID: test.feed, at: noon, result: .failed(unreachable), schedule: .init(nextPoll: noon.hours(1), reason: "soon"))
        poll.isOutage = true
        for _ in 0..<3 { _ = try await test.store.commit(poll) { _ in Linkage() } }
        let feed = try #require(try await test.store.feed(id: test.feed))
        #expect(feed.consecutiveFailures == 0)
        #expect(feed.lastError == unreachable)
        #expect(try await test.events().isEmpty)
    }

    @Test("a part of a document brings its items and leaves the feed's state to the last part")
    func partial() async throws {
        let test = try await TestStore()
        let fetched = FetchedFeed(title: "Document title", format: "rss2.0", items: [item("a")])
        var poll = Poll(feedID: test.feed, at: noon, result: .fetched(fetched), schedule: .init(nextPoll: nil, reason: ""))
        poll.isPartial = true
        poll.validators = Validators(etag: "\"1\"")
        #expect(try await test.store.commit(poll) { _ in Linkage() }.newArticles.count == 1)
        let feed = try #require(try await test.store.feed(id: test.feed))
        #expect(feed.lastPoll == nil)
        #expect(feed.validators == Validators())
    }

    @Test("a feed that is gone is told once")
    func gone() async throws {
        let test = try await TestStore()
        for _ in 0..<2 { try await test.commit(.gone(FeedFailure(kind: "http-410", message: "gone"))) }
        #expect(try await test.store.feed(id: test.feed)?.health == .gone)
        #expect(try await test.events().map(\.kind) == [.feedGone])
    }

    @Test("validators are kept through failures and replaced by those that come")
    func validators() async throws {
        let test = try await TestStore()
        try await test.poll([], validators: Validators(etag: "\"1\"", lastModified: "then"))
        try await test.commit(.failed(failure))
        #expect(try await test.store.feed(id: test.feed)?.validators == Validators(etag: "\"1\"", lastModified: "then"))
        try await test.poll([], validators: Validators(etag: "\"2\""))
        #expect(try await test.store.feed(id: test.feed)?.validators == Validators(etag: "\"2\""))
    }

    @Test("a permanent redirect is kept and told")
    func moved() async throws {
        let test = try await TestStore()
        var poll = Poll(feedID: test.feed, at: noon, result: .unchanged, schedule: Poll.Schedule(nextPoll: nil, reason: ""))
        poll.currentURL = "https://new.example/feed"
        _ = try await test.store.commit(poll) { _ in Linkage() }
        let feed = try #require(try await test.store.feed(id: test.feed))
        #expect(feed.url == "https://a.example/feed" && feed.currentURL == "https://new.example/feed")
        let event = try #require(try await test.events().first)
        #expect(event.kind == .feedMoved)
        #expect(event.detail == "{\"from\":\"https://a.example/feed\",\"to\":\"https://new.example/feed\"}")
    }

    @Test("the rhythm is the feed's newest publications, newest first, beside what Syncing remembered")
    func rhythm() async throws {
        let test = try await TestStore()
        try await test.poll((0..<40).map { item("\($0)", published: noon.hours(-Int64($0))) })
        var poll = Poll(
            feedID: test.feed, at: noon, result: .unchanged, schedule: Poll.Schedule(nextPoll: nil, reason: "", memory: "{\"n\":1}"))
        poll.currentURL = nil
        _ = try await test.store.commit(poll) { _ in Linkage() }
        let (memory, publications) = try await test.store.scheduleMemory(feedID: test.feed)
        #expect(memory == "{\"n\":1}")
        #expect(publications == (0..<30).map { noon.hours(-Int64($0)) })
    }

    @Test("the configuration lists, unlists and lists again without losing what a feed brought")
    func reconcile() async throws {
        let test = try await TestStore()
        let definition = FeedDefinition(url: "https://c.example/feed", title: "C", tags: ["wire"], interval: .seconds(900))
        try await test.store.reconcile(configured: [definition], at: noon)
        let feed = try #require(try await test.store.feeds().last)
        #expect(feed.origin == .config && feed.tags == ["wire"] && feed.interval == .seconds(900))
        try await test.poll([item("1", "Kept")], feed: feed.id)

        try await test.store.reconcile(configured: [], at: noon)
        #expect(try await test.store.feeds().map(\.id) == [test.feed, test.other], "feeds that were added by hand stay")
        #expect(try await test.titles() == ["Kept"])

        try await test.store.reconcile(configured: [definition], at: noon)
        #expect(try await test.store.feeds().last?.id == feed.id)
        let outcome = try await test.poll([item("1", "Kept")], feed: feed.id)
        #expect(outcome.newArticles.isEmpty)
    }

    @Test("what was changed by hand holds until the file says something new")
    func handAndFile() async throws {
        let test = try await TestStore()
        var definition = FeedDefinition(url: "https://c.example/feed")
        try await test.store.reconcile(configured: [definition], at: noon)
        let id = try #require(try await test.store.feeds().last?.id)
        _ = try await test.store.updateFeed(id: id, FeedChange(isEnabled: false), at: noon)
        try await test.store.reconcile(configured: [definition], at: noon)
        #expect(try await test.store.feed(id: id)?.isEnabled == false)
        definition.tags = ["new"]
        try await test.store.reconcile(configured: [definition], at: noon)
        #expect(try await test.store.feed(id: id)?.isEnabled == true)
    }

    @Test("adding a listed feed again is refused with its number; resuming forgets failures")
    func addAndResume() async throws {
        let test = try await TestStore()
        await #expect(throws: StoreError.feedExists(id: test.feed)) {
            try await test.store.addFeed(FeedDefinition(url: "https://a.example/feed"), at: noon)
        }
        await #expect(throws: StoreError.noSuchFeed(id: 99)) { try await test.store.removeFeed(id: 99, at: noon) }
        try await test.commit(.gone(failure))
        let feed = try await test.store.updateFeed(id: test.feed, FeedChange(isEnabled: true), at: noon)
        #expect(feed.health == .new && !feed.isGone)
    }

    @Test("a poll of a feed that was removed meanwhile is refused")
    func removedMeanwhile() async throws {
        let test = try await TestStore()
        try await test.store.removeFeed(id: test.feed, at: noon)
        await #expect(throws: StoreError.noSuchFeed(id: test.feed)) { try await test.poll([item("1")]) }
    }
}
