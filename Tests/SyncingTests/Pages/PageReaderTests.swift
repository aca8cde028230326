import Analysis
import Cache
import Fetching
import Logging
import Model
import Testing

@testable import Syncing
@testable import TestServer

@Suite("Reading pages", .timeLimit(.minutes(1)))
struct PageReaderTests {
    private static let noon = Timestamp(seconds: 1_749_211_200)
    private static let sentence =
        "The US and Chinese delegations met for three hours in Geneva and agreed to lower the tariffs on most goods. "
    private static let page = Array(
        "<html lang=en><body><h1>Talks restart</h1><div class=article-body><p>\(String(repeating: sentence, count: 6))</p></div>".utf8)

    /// A store in a folder of its own, a reader of its pages and a clock that stands still.
    private struct Bench {
        private let cache: ScratchCache
        let store: SQLiteStore
        let reader: PageReader
        let feed: Feed

        /// - Parameter entries: without any, no page is about trade.
        init(wantsFullText: Bool = false, entries: [LexiconEntry] = StandardLexicon.entries) async throws {
            cache = try ScratchCache(now: noon)
            store = cache.store
            feed = try await store.addFeed(FeedDefinition(url: "https://a.example/feed", wantsFullText: wantsFullText), at: noon)
            let clock = WallClock(now: { noon }, sleep: { _ in try await ContinuousClock().sleep(for: .seconds(3600)) })
            let fetcher = Fetcher(
                configuration: FetcherConfiguration(userAgent: "tests", perHostGap: .zero, allowed: AllowList(["127.0.0.0/8"])))
            reader = PageReader(
                store: store, fetcher: fetcher,
                reader: Current(ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: entries)))),
                clock: clock,
                settings: CurrentSettings(SyncSettings()), logger: Logger(label: "tests"))
        }

        func poll(_ urls: [String], verdict: Verdict = .core, title: String = "Talks") async throws {
            let items = urls.map { url in
                var item = PolledItem(
                    guid: url, title: title, contentHash: Int64(truncatingIfNeeded: (url + title).utf8.reduce(7) { $0 &* 31 &+ Int($1) }),
                    relevance: Relevance(verdict: verdict, score: 0.5, reasons: []))
                item.link = url
                item.canonicalURL = url
                item.wantsPage = true
                return item
            }
            let result = Poll.Result.fetched(FetchedFeed(title: nil, format: "rss2.0", items: items))
            let poll = Poll(feedID: feed.id, at: noon, result: result, schedule: .init(nextPoll: noon, reason: "test"))
            _ = try await store.commit(poll) { _ in Linkage() }
        }

        func text(_ id: Int64) async throws -> String? { try await store.article(id: id)?.article.text }

        func close() async throws { try await cache.close() }
    }

    private static func site(_ address: String = "127.0.0.1", robots: String? = nil) throws -> ScriptedServer {
        try ScriptedServer(address: address) { request, connection in
            guard request.path == "/robots.txt" else {
                let isKnown = request.header("if-none-match") == "\"1\""
                return connection.answer(isKnown ? 304 : 200, ["ETag: \"1\"", "Content-Type: text/html"], body: page)
            }
            if let robots { connection.answer(body: Array(robots.utf8)) } else { connection.answer(404) }
        }
    }

    @Test("A site that never answers holds up no page but its own, which stay due when the reading is called off")
    func slowSite() async throws {
        let bench = try await Bench()
        let slow = try ScriptedServer(address: "127.0.0.2") { request, connection in
            if request.path == "/robots.txt" { connection.answer(404) } else { connection.keepSilent() }
        }
        let good = try Self.site()
        try await bench.poll((1...9).map { slow.url("/\($0)", host: "127.0.0.2") } + (1...12).map { good.url("/\($0)") })
        let reading = Task { await bench.reader.run() }
        while try await bench.store.pagesDue(at: Self.noon, limit: 100).count > 9 { await Task.yield() }
        reading.cancel()
        await reading.value
        let left = try await bench.store.pagesDue(at: Self.noon, limit: 100)
        #expect(left.allSatisfy { $0.url.contains("127.0.0.2") && $0.attempts == 0 })
        #expect(left.count == 9)
        #expect(slow.requests.count { $0.path != "/robots.txt" } <= 2)
        #expect(try await bench.text(10)?.hasPrefix("The US and Chinese delegations") == true)
        try await bench.close()
    }

    @Test("A page that robots.txt refuses is never asked for, one behind a robots.txt that fails is put off")
    func robots() async throws {
        let bench = try await Bench()
        let closed = try Self.site(robots: "User-agent: *\nDisallow: /")
        let broken = try ScriptedServer(address: "127.0.0.2") { _, connection in connection.answer(503) }
        try await bench.poll([closed.url("/1"), broken.url("/2", host: "127.0.0.2")])
        await bench.reader.drain()
        #expect(closed.requests.map(\.path) == ["/robots.txt"])
        #expect(broken.requests.allSatisfy { $0.path == "/robots.txt" })
        let later = try await bench.store.pagesDue(at: Self.noon.adding(seconds: 3600), limit: 10)
        #expect(later.map(\.url) == [broken.url("/2", host: "127.0.0.2")])
        try await bench.close()
    }

    @Test("A page that leads to another site's is read only if that site allows it")
    func redirect() async throws {
        let bench = try await Bench()
        let closed = try Self.site("127.0.0.2", robots: "User-agent: *\nDisallow: /")
        let target = closed.url("/1", host: "127.0.0.2")
        let first = try ScriptedServer { request, connection in
            if request.path == "/robots.txt" { connection.answer(404) } else { connection.answer(302, ["Location: \(target)"]) }
        }
        try await bench.poll([first.url("/1")])
        await bench.reader.drain()
        #expect(try await bench.text(1) == nil)
        try await bench.close()
    }

    @Test("An article that its feed changes has its page asked for again, with the page's validators")
    func asksAgain() async throws {
        let bench = try await Bench()
        let site = try Self.site()
        try await bench.poll([site.url("/1")])
        await bench.reader.drain()
        let text = try await bench.text(1)
        try await bench.poll([site.url("/1")], title: "Talks restart")
        await bench.reader.drain()
        #expect(site.requests.filter { $0.path == "/1" }.map { $0.header("if-none-match") } == [nil, "\"1\""])
        #expect(try await bench.text(1) == text && text != nil)
        try await bench.close()
    }

    @Test("A feed with full_text keeps the pages of all its articles, others only of those that matter", arguments: [true, false])
    func fullText(_ wantsFullText: Bool) async throws {
        let bench = try await Bench(wantsFullText: wantsFullText, entries: [])
        let site = try Self.site()
        try await bench.poll([site.url("/1")], verdict: .no)
        await bench.reader.drain()
        #expect(try await bench.text(1) != nil || !wantsFullText)
        #expect(try await bench.store.article(id: 1)?.article.relevance.verdict == .no)
        try await bench.close()
    }

    @Test("Large pages of a site whose robots.txt is large too do not wait for one another")
    func largeBodies() async throws {
        let bench = try await Bench()
        let filler = Array(String(repeating: "<!-- filler -->", count: 80_000).utf8)
        // As much as a robots.txt may have, which is what a large body begins at.
        let rules = Array(String(repeating: "# 4567\n#########\n", count: 1 << 16).utf8.prefix(1 << 20))
        let site = try ScriptedServer(address: "127.0.0.2") { request, connection in
            let isRules = request.path == "/robots.txt"
            connection.answer(200, ["Content-Type: text/html"], body: isRules ? rules : Self.page + filler)
        }
        let target = site.url("/1", host: "127.0.0.2")
        let first = try ScriptedServer { request, connection in
            if request.path == "/robots.txt" { connection.answer(404) } else { connection.answer(302, ["Location: \(target)"]) }
        }
        try await bench.poll((1...8).map { first.url("/\($0)") })
        await bench.reader.drain()
        for id in 1...8 { #expect(try await bench.text(Int64(id))?.hasPrefix("The US and Chinese delegations") == true) }
        try await bench.close()
    }
}
