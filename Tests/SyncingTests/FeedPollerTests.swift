import Analysis
import Cache
import Fetching
import Logging
import Model
import Testing

@testable import Syncing
@testable import TestServer

@Suite("Polling a feed", .timeLimit(.minutes(2)))
struct FeedPollerTests {
    private static let noon = Timestamp(seconds: 1_749_211_200)

    /// A poller over a store in a folder of its own, and a clock that stands still.
    private struct Bench {
        private let cache: ScratchCache
        let store: SQLiteStore
        let poller: FeedPoller

        init() async throws {
            cache = try ScratchCache(now: noon)
            store = cache.store
            let configuration = FetcherConfiguration(userAgent: "tests", perHostGap: .zero, allowed: AllowList(["127.0.0.0/8"]))
            poller = FeedPoller(
                store: store, fetcher: Fetcher(configuration: configuration),
                reader: Current(ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: [])))),
                clock: WallClock(now: { noon }, sleep: { try await ContinuousClock().sleep(for: $0) }), logger: Logger(label: "tests"))
        }

        func add(_ url: String) async throws -> Feed { try await store.addFeed(FeedDefinition(url: url), at: noon) }

        func poll(_ feed: Feed) async throws -> (report: PollReport, feed: Feed) {
            let report = await poller.poll(feed, settings: SyncSettings())
            return (report, try #require(try await store.feed(id: feed.id)))
        }

        func close() async throws { try await cache.close() }
    }

    private static func document(_ count: Int) -> [UInt8] {
        let items = (0..<count).map { "<item><title>Item \($0)</title><guid>\($0)</guid></item>" }.joined()
        return Array("<rss version='2.0'><channel><title>Many</title>\(items)</channel></rss>".utf8)
    }

    @Test("A document of many items is stored whole, in parts, and the validators with the last of them")
    func manyItems() async throws {
        let server = try ScriptedServer { request, connection in
            request.header("if-none-match") == nil
                ? connection.answer(200, ["ETag: \"1\""], body: Self.document(2_500)) : connection.answer(304)
        }
        let bench = try await Bench()
        let first = try await bench.poll(try await bench.add(server.url()))
        #expect(first.feed.articleCount == 2_500)
        #expect(first.feed.validators.etag == "\"1\"")
        #expect(first.feed.lastSuccess == Self.noon)
        let second = try await bench.poll(first.feed)
        #expect(second.report.isUnchanged)
        #expect(second.feed.articleCount == 2_500)
        try await bench.close()
    }

    @Test("Where no server can be reached, feeds that were read before are not blamed, and are tried again within minutes")
    func outage() async throws {
        let server = try ScriptedServer { _, connection in connection.answer(body: Self.document(1)) }
        let bench = try await Bench()
        let feed = try await bench.poll(try await bench.add(server.url())).feed
        for name in ["a", "b", "c"] { _ = try await bench.poll(try await bench.add("http://\(name).invalid/feed")) }
        var gone = feed
        gone.currentURL = "http://d.invalid/feed"
        for _ in 0..<5 {
            let after = try await bench.poll(gone)
            #expect(after.report.failure?.kind == "dns")
            #expect(after.feed.consecutiveFailures == 0)
            let next = try #require(after.feed.nextPoll)
            #expect(next < Self.noon.adding(seconds: 600))
        }
        // The network is back: what then fails is the feed's own failure again.
        _ = try await bench.poll(feed)
        let after = try await bench.poll(gone)
        #expect(after.feed.consecutiveFailures == 1)
        try await bench.close()
    }

    @Test("A page's declared feed is proposed without another request; where it declares none, the first usual place that holds one")
    func discovery() async throws {
        let server = try ScriptedServer { request, connection in
            switch request.path {
            case "/declares": connection.answer(body: Array("<html><link rel=alternate type=application/rss+xml href=/x.xml>".utf8))
            case "/says-nothing", "/feed": connection.answer(body: Array("<html><p>words".utf8))
            case "/feed.xml": connection.answer(body: Self.document(3))
            default: connection.answer(404)
            }
        }
        let bench = try await Bench()
        let declared = await bench.poller.test(url: server.url("/declares"), settings: SyncSettings())
        #expect(declared.failure?.kind == "not-a-feed")
        #expect(declared.proposals == [server.url("/x.xml")])
        #expect(server.requests.map(\.path) == ["/declares"])
        let found = await bench.poller.test(url: server.url("/says-nothing"), settings: SyncSettings())
        #expect(found.proposals == [server.url("/feed.xml")])
        #expect(found.failure?.message.contains(server.url("/feed.xml")) == true)
        try await bench.close()
    }

    @Test("A page without any feed proposes nothing")
    func noFeed() async throws {
        let server = try ScriptedServer { request, connection in
            request.path == "/page" ? connection.answer(body: Array("<html><p>words".utf8)) : connection.answer(404)
        }
        let bench = try await Bench()
        let test = await bench.poller.test(url: server.url("/page"), settings: SyncSettings())
        #expect(test.proposals.isEmpty)
        #expect(test.failure?.message.contains("check the feed's address") == true)
        try await bench.close()
    }

    @Test("Items of one document under one guid and title stay two, and change nothing when they come again")
    func sharedGuid() throws {
        var document = FeedDocument(format: .rss20)
        document.entries = ["Morning", "Evening", "Morning"].map { words in
            var entry = FeedEntry()
            (entry.guid, entry.title, entry.summary) = ("1", "Prices", words)
            return entry
        }
        let reader = ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: [])))
        let first = reader.identify(document)
        #expect(first.count == 3 && first[0].guid != first[1].guid && first[0].guid == first[2].guid)
        #expect(Dictionary(grouping: first, by: \.guid).values.allSatisfy { Set($0.map(\.contentHash)).count == 1 })
    }
}
