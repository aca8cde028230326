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

    @Test("A list that was asked for before shows what was committed since, at once")
    func nothingStale() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            for count in 1...20 {
                try await server.store.take(["Tariff news, part \(count)"], from: feed)
                for _ in 1...2 {
                    let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles").body))
                    #expect(list.articles.count == count)
                }
            }
            let id = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles").body)).articles[0].article.id
            for isStarred in [true, false] {
                let edit = #"{"starred":\#(isStarred)}"#
                #expect(try await server.ask("PATCH", "/v1/articles/\(id)", body: edit, admin: true).status == 200)
                #expect(try await server.ask("GET", "/v1/articles/\(id)").json["starred"]?.bool == isStarred)
            }
        }
    }

    @Test("Who names the form that they hold is not sent it again, until it changes")
    func entityTags() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            try await server.store.take(["Tariff truce holds"], from: feed)
            let tag = try #require(try await server.ask("GET", "/v1/articles").headers["etag"])
            for held in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                let answer = try await server.ask("GET", "/v1/articles", headers: ["If-None-Match: \(held)"])
                #expect(answer.status == 304, "\(held)")
                #expect(answer.headers["etag"] == tag)
                #expect(answer.body.isEmpty)
            }
            #expect(try await server.ask("GET", "/v1/articles", headers: ["If-None-Match: \"other\""]).status == 200)
            try await server.store.take(["Soybean orders resume"], from: feed)
            let changed = try await server.ask("GET", "/v1/articles", headers: ["If-None-Match: \(tag)"])
            #expect(changed.status == 200)
            #expect(changed.headers["etag"] != tag)
        }
    }

    @Test("A list says how many copies each article has")
    func copyCounts() async throws {
        try await withStore { server in
            let feed = try await server.store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
            try await server.store.take(["Tariff truce holds"], from: feed)
            let first = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles").body)).articles[0].article.id
            try await server.store.take(["Truce holds", "Tariffs: truce holds"], from: feed, asCopiesOf: first)
            for target in ["/v1/articles", "/v1/articles?q=truce"] {
                let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", target).body))
                #expect(list.articles.map(\.copyCount) == [2], "\(target)")
            }
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
    fileprivate func take(_ titles: [String], from feed: Feed, asCopiesOf first: Int64? = nil) async throws {
        let items = titles.map { title in
            let relevance = Relevance(verdict: .core, score: 0.9, reasons: ["trade: tariff (title)"])
            var item = PolledItem(guid: title, title: title, contentHash: Int64(title.utf8.count), relevance: relevance)
            // Only articles that share a key are compared.
            item.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [], signature: [])
            return item
        }
        let result = Poll.Result.fetched(FetchedFeed(title: "Harbour Wire", format: "rss2.0", items: items))
        let poll = Poll(feedID: feed.id, at: testMoment, result: result, schedule: .init(nextPoll: nil, reason: "asked for"))
        _ = try await commit(poll) { _ in Linkage(copyOf: first) }
    }
}
