import API
import Cache
import Model
import Testing

@testable import QueryServer

@Suite struct RouteAnswerTests {
    @Test("Every route for reading answers in its own form")
    func reading() async throws {
        try await TestServer.run { server in
            #expect(VersionReport(jsonBytes: try await server.ask("GET", "/v1/version").body) == VersionReport())
            #expect(try await server.ask("GET", "/v1/healthz").text == #"{"ok":true}"#)
            let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles?limit=2").body))
            #expect(list.articles.map(\.article.id) == [3, 2])
            #expect(list.next != nil)
            let document = try #require(ArticleDocument(jsonBytes: try await server.ask("GET", "/v1/articles/1").body))
            #expect(document.article.text == "It holds.\nFor day 1 关税.")
            #expect(document.appearances.map(\.guid) == ["g1"])
            let text = try await server.ask("GET", "/v1/articles/2/text")
            #expect(text.headers["content-type"] == "text/plain; charset=utf-8")
            #expect(text.text == "It holds.\nFor day 2 关税.")
            #expect(RevisionList(jsonBytes: try await server.ask("GET", "/v1/articles/2/revisions").body)?.revisions.count == 1)
            #expect(StoryList(jsonBytes: try await server.ask("GET", "/v1/stories").body)?.stories.first?.articleCount == 2)
            #expect(StoryDocument(jsonBytes: try await server.ask("GET", "/v1/stories/1").body)?.articles.map(\.id) == [2, 1])
            #expect(FeedList(jsonBytes: try await server.ask("GET", "/v1/feeds").body)?.feeds.map(\.feed.id) == [1, 2])
            #expect(ListedFeed(jsonBytes: try await server.ask("GET", "/v1/feeds/2").body)?.feed.title == "Trade Office")
            let status = try #require(StatusReport(jsonBytes: try await server.ask("GET", "/v1/status").body))
            #expect(status.feeds.byHealth[.new] == 2)
            #expect(status.cache.articles[.core] == 3)
            #expect(try await server.ask("GET", "/v1/openapi.json").json["openapi"]?.string == "3.1.0")
        }
    }

    @Test("The parameters of a list reach the store")
    func parameters() async throws {
        try await TestServer.run { server in
            _ = try await server.ask("GET", "/v1/articles?q=rare+earths&since=7d&until=2025-06-05&feed=2&verdict=all&copies=true&limit=5")
            let query = try #require(server.store.state.withLock { $0.queries.last })
            #expect(query.text == "rare earths")
            #expect(query.since == testMoment.adding(seconds: -7 * 86_400))
            #expect(query.until?.rfc3339 == "2025-06-05T00:00:00Z")
            #expect(query.feedID == 2)
            #expect(query.verdicts == [.core, .related, .no])
            #expect(query.includesCopies)
            #expect(query.limit == 5)
            #expect(query.order == .rank)
        }
    }

    @Test("With a query, each article comes with its passage")
    func snippets() async throws {
        try await TestServer.run { server in
            let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles?q=truce").body))
            #expect(list.articles.first?.snippet == "\u{E000}Truce holds, day 3\u{E001}")
        }
    }

    @Test("A sync begins, and is found again by its number")
    func sync() async throws {
        try await TestServer.run { server in
            let begun = try await server.ask("POST", "/v1/sync")
            #expect(begun.status == 202)
            #expect(SyncReport(jsonBytes: begun.body)?.total == 9)
            #expect(SyncReport(jsonBytes: try await server.ask("POST", "/v1/sync", body: #"{"feeds":[2]}"#).body)?.total == 1)
            #expect(SyncReport(jsonBytes: try await server.ask("GET", "/v1/sync/2").body)?.id == 2)
            #expect(try await server.ask("POST", "/v1/sync", body: #"{"feeds":[2,99]}"#).status == 404)
        }
    }

    @Test("The counters are Prometheus text with each family once")
    func metrics() async throws {
        try await TestServer.run { server in
            _ = try await server.ask("GET", "/v1/nowhere")
            _ = try await server.ask("GET", "/v1/articles/1")
            let answer = try await server.ask("GET", "/v1/metrics")
            #expect(answer.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
            #expect(answer.text.contains(#"tradewire_requests_total{route="other",method="other",status="404"} 1"#))
            #expect(answer.text.contains(#"tradewire_requests_total{route="/v1/articles/{id}",method="GET",status="200"} 1"#))
            #expect(answer.text.contains(#"tradewire_poll_failures_total{kind="dns"} 2"#))
            #expect(answer.text.contains(#"tradewire_request_seconds_bucket{le="+Inf"} 2"#))
            let families = answer.text.split(separator: "\n").filter { $0.hasPrefix("# TYPE") }
            #expect(Set(families).count == families.count)
        }
    }

    @Test("HEAD says what GET would, without the body")
    func head() async throws {
        try await TestServer.run { server in
            let length = try await server.client { client in
                client.send("HEAD", "/v1/articles")
                let head = try client.answer(toHead: true)
                client.send("GET", "/v1/version")
                #expect(try client.answer().status == 200)
                return head.headers["content-length"]
            }
            #expect(try await server.ask("GET", "/v1/articles").headers["content-length"] == length)
        }
    }

    @Test("The served description is the one that is written")
    func description() throws {
        let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/docs/api/openapi.yaml"
        let written = try TestFile.bytes(path)
        let digest = written.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        #expect(OpenAPIDocument.sourceDigest == digest, "run scripts/embed-openapi")
        #expect((try JSONReader.read(OpenAPIDocument.bytes))["paths"]?.members?.count == 18)
    }
}
