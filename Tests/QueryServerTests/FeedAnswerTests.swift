import API
import Cache
import Model
import Testing

@testable import QueryServer

@Suite struct FeedAnswerTests {
    private static let url = "https://new.example/feed"

    @Test("A feed is read before it is added, and the sync is told")
    func add() async throws {
        try await TestServer.run { server in
            server.sync.state.withLock { $0.tests[Self.url] = FakeSync.feedTest(Self.url) }
            let answer = try await server.ask(
                "POST", "/v1/feeds", body: #"{"url":"\#(Self.url)","title":"New","tags":["us"]}"#, admin: true)
            #expect(answer.status == 201)
            let feed = try #require(ListedFeed(jsonBytes: answer.body)?.feed)
            #expect(feed.tags == ["us"])
            #expect(server.sync.state.withLock { $0.changeCount } == 1)
            let again = try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(Self.url)"}"#, admin: true)
            #expect(again.status == 409)
            #expect(Problem(jsonBytes: again.body)?.kind == .feedExists)
        }
    }

    @Test(
        "A feed is there already under whatever form of its address",
        arguments: ["https://NEW.example:443/feed", "https://new.example/feed/", "https://new.example/feed#top"])
    func sameFeed(address: String) async throws {
        try await TestServer.run { server in
            let first = try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(Self.url)","force":true}"#, admin: true)
            #expect(first.status == 201)
            let again = try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(address)","force":true}"#, admin: true)
            #expect(Problem(jsonBytes: again.body)?.kind == .feedExists)
        }
    }

    @Test("A page that is no feed is refused with the feeds that it offers")
    func page() async throws {
        try await TestServer.run { server in
            let offers = ["https://new.example/rss.xml"]
            server.sync.state.withLock {
                $0.tests[Self.url] = FakeSync.failedTest(Self.url, kind: "not-a-feed", "It is a page.", proposals: offers)
            }
            let problem = Problem(
                jsonBytes: try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(Self.url)"}"#, admin: true).body)
            #expect(problem?.kind == .notAFeed)
            #expect(problem?.status == 422)
            #expect(problem?.proposals == offers)
        }
    }

    @Test("An address that cannot be read is added only when the client insists")
    func force() async throws {
        try await TestServer.run { server in
            let refused = try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(Self.url)"}"#, admin: true)
            #expect(Problem(jsonBytes: refused.body)?.kind == .feedUnreachable)
            let added = try await server.ask("POST", "/v1/feeds", body: #"{"url":"\#(Self.url)","force":true}"#, admin: true)
            #expect(added.status == 201)
        }
    }

    @Test("A feed that was added is changed and removed; one of the configuration is not")
    func change() async throws {
        try await TestServer.run { server in
            let changed = try await server.ask("PATCH", "/v1/feeds/2", body: #"{"title":"Office","enabled":false}"#, admin: true)
            #expect(ListedFeed(jsonBytes: changed.body)?.health == .paused)
            let removed = try await server.ask("DELETE", "/v1/feeds/2", admin: true)
            #expect(removed.status == 204)
            #expect(removed.body.isEmpty)
            #expect(try await server.ask("GET", "/v1/feeds/2").status == 404)
            for (method, body) in [("PATCH", #"{"title":"X"}"#), ("DELETE", nil)] as [(String, String?)] {
                let answer = try await server.ask(method, "/v1/feeds/1", body: body, admin: true)
                #expect(Problem(jsonBytes: answer.body)?.kind == .feedInConfig)
                #expect(answer.text.contains("tradewire.toml"))
            }
        }
    }

    @Test("A trial shows the first entries with their verdicts, or why there are none")
    func trial() async throws {
        try await TestServer.run { server in
            server.sync.state.withLock { $0.tests[Self.url] = FakeSync.feedTest(Self.url) }
            let good = try await server.ask("POST", "/v1/feeds:test", body: #"{"url":"\#(Self.url)"}"#, admin: true)
            let trial = try #require(FeedTrial(jsonBytes: good.body))
            #expect(trial.entryCount == 1)
            #expect(trial.sample.first?.verdict == .core)
            let bad = try await server.ask("POST", "/v1/feeds:test", body: #"{"url":"https://nowhere.example/"}"#, admin: true)
            #expect(bad.status == 200)
            #expect(FeedTrial(jsonBytes: bad.body)?.failure?.kind == "dns")
        }
    }

    @Test("An import adds what is new and names what is no address")
    func importing() async throws {
        try await TestServer.run { server in
            let lines =
                "opml\nhttps://a.example/f\nhttps://gov.example/feed\nftp://b.example/f\nhttps://u:p@c.example/f\nhttps://A.example/f/"
            let answer = try await server.ask("POST", "/v1/feeds:import", body: lines, admin: true)
            let invalid = ["ftp://b.example/f", "https://u:p@c.example/f"]
            let expected = FeedImport(addedCount: 1, existingCount: 2, invalid: invalid)
            #expect(FeedImport(jsonBytes: answer.body) == expected)
            #expect(try await server.ask("POST", "/v1/feeds:import", body: "<html>", admin: true).status == 400)
        }
    }

    @Test("A star is set and seen")
    func star() async throws {
        try await TestServer.run { server in
            let answer = try await server.ask("PATCH", "/v1/articles/2", body: #"{"starred":true}"#, admin: true)
            #expect(ArticleDocument(jsonBytes: answer.body)?.article.isStarred == true)
            #expect(try await server.ask("PATCH", "/v1/articles/99", body: #"{"starred":true}"#, admin: true).status == 404)
        }
    }
}
