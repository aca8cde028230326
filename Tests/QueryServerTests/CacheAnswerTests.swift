import API
import Cache
import Model
import Testing

@testable import QueryServer

/// The server over the store that the daemon has.
@Suite struct CacheAnswerTests {
    private func withStore(_ body: @Sendable @escaping (TestServer<SQLiteStore>) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/cache.sqlite"
        defer { folder.remove(and: ["cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"]) }
        let store = try SQLiteStore.open(path: path, now: testMoment)
        try await TestServer.run(over: store, body)
        try await store.close()
    }

    @Test("What is committed is listed, found in both languages, and streamed from the list's cursor")
    func journey() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            try await server.store.take(["Tariff truce holds", "稀土出口关税谈判重启"], from: feed)
            let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles").body))
            #expect(list.articles.count == 2)
            for query in ["truce", "%E5%85%B3%E7%A8%8E"] {
                let found = ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles?q=\(query)").body)
                #expect(found?.articles.count == 1)
                #expect(found?.articles.first?.snippet?.contains("\u{E000}") == true)
            }
            try await server.store.take(["Soybean orders resume"], from: feed)
            let text = try await server.ask("GET", "/v1/events?since=\(list.eventsCursor.value)&follow=false&types=article.new").text
            let events = try text.split(separator: "\n").map { try JSONReader.read(String($0)) }
            #expect(events.compactMap { $0["article"]?["title"]?.string } == ["Soybean orders resume"])
        }
    }

    @Test("Pages follow one another without a loss until the last")
    func pages() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            try await server.store.take((1...25).map { "Tariff news, part \($0)" }, from: feed)
            var parameters = ArticleParameters()
            parameters.limit = 10
            var titles: Set<String> = []
            repeat {
                let page = try #require(ArticleList(jsonBytes: try await server.ask("GET", Route.articles(parameters).target).body))
                titles.formUnion(page.articles.map(\.article.title))
                parameters.page = page.next
            } while parameters.page != nil
            #expect(titles.count == 25)
        }
    }

    @Test("A query that cannot be read, and a page that never was, are the client's error")
    func badQueries() async throws {
        try await withStore { server in
            for target in ["/v1/articles?q=%28truce", "/v1/articles?q=title%3A", "/v1/articles?cursor=nonsense"] {
                let answer = try await server.ask("GET", target)
                #expect(answer.status == 400, "\(target)")
            }
        }
    }

    @Test("Status and counters speak of what is there")
    func status() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            try await server.store.take(["Tariff truce holds"], from: feed)
            let status = try #require(StatusReport(jsonBytes: try await server.ask("GET", "/v1/status").body))
            #expect(status.cache.articles[.core] == 1)
            #expect(status.feeds.total == 1)
            #expect(try await server.ask("GET", "/v1/metrics").text.contains(#"tradewire_articles{verdict="core"} 1"#))
        }
    }
}

extension SQLiteStore {
    /// One poll that brought articles of these titles.
    fileprivate func take(_ titles: [String], from feed: Feed) async throws {
        let items = titles.map { title in
            let relevance = Relevance(verdict: .core, score: 0.9, reasons: ["trade: tariff (title)"])
            return PolledItem(guid: title, title: title, contentHash: Int64(title.utf8.count), relevance: relevance)
        }
        let result = Poll.Result.fetched(FetchedFeed(title: "Harbour Wire", format: "rss2.0", items: items))
        let poll = Poll(feedID: feed.id, at: testMoment, result: result, schedule: .init(nextPoll: nil, reason: "asked for"))
        _ = try await commit(poll) { _, _ in Linkage() }
    }
}
