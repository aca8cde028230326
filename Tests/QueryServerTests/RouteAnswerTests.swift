import API
import Cache
import Model
import Syncing
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
            #expect(answer.text.contains(#"tradewire_request_problems_total{kind="not-found"} 1"#))
            #expect(answer.text.contains(#"tradewire_poll_seconds_bucket{le="0.1"} 1"#))
            #expect(answer.text.contains(#"tradewire_poll_seconds_bucket{le="+Inf"} 2"#))
            #expect(answer.text.contains("tradewire_requests_running 1\n"))
            #expect(answer.text.contains(#"tradewire_connections{socket="read"} "#))
            #expect(answer.text.contains(#"tradewire_connections_refused_total{socket="admin"} 0"#))
            let sent = answer.text.split(separator: "\n").first { $0.hasPrefix("tradewire_sent_bytes_total ") }
            #expect(sent?.split(separator: " ").last.flatMap { Int($0) } ?? 0 > 300)
            let families = answer.text.split(separator: "\n").filter { $0.hasPrefix("# TYPE") }
            #expect(Set(families).count == families.count)
        }
    }

    @Test("However many causes there are for failed polls, the counters have forty names for them and one for the rest")
    func boundedCauses() {
        var sync = SyncStatus(startedAt: Timestamp(seconds: 0))
        for number in 0..<60 { sync.failures["cause-\(number)"] = number + 1 }
        let statistics = StoreStatistics(
            articles: [:], feeds: 0, byteCount: 0, schemaVersion: 1, path: "", lastSync: nil, pagesWaiting: 0, cursor: Cursor(0))
        let gauges = ServerGauges(runningRequests: 0, waitingRequests: 0, openStreams: 0, doors: [])
        let text = MetricsText.text(
            statistics: statistics, feeds: [], sync: sync, requests: RequestMetrics().snapshot(), server: gauges)
        let samples = text.split(separator: "\n").filter { $0.hasPrefix("tradewire_poll_failures_total{") }
        #expect(samples.count == 41)
        #expect(samples.contains(#"tradewire_poll_failures_total{kind="cause-59"} 60"#))
        #expect(samples.contains(#"tradewire_poll_failures_total{kind="other"} 210"#))
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
    }

    @Test("Every path and method that is described is a route of that name")
    func descriptionOfRoutes() throws {
        let paths = try #require(try JSONReader.read(OpenAPIDocument.bytes)["paths"]?.members)
        for path in paths {
            let target = path.name.replacing("{id}", with: "7").replacing("{name}", with: "rare-earths")
            for method in path.value.members ?? [] where method.name != "parameters" {
                let route = try Route(method: method.name.uppercased(), target: target)
                #expect(route.template == path.name)
            }
        }
    }

    @Test(
        "Every route is described",
        arguments: [
            "GET /v1/version", "GET /v1/status", "GET /v1/healthz", "GET /v1/metrics", "GET /v1/openapi.json", "GET /v1/articles",
            "GET /v1/articles/{id}", "PATCH /v1/articles/{id}", "GET /v1/articles/{id}/text", "GET /v1/articles/{id}/revisions",
            "GET /v1/articles/{id}/facts", "GET /v1/stories", "GET /v1/stories/{id}", "GET /v1/facts/quotes", "GET /v1/facts/figures",
            "GET /v1/facts/deadlines", "GET /v1/facts/meetings", "GET /v1/facts/claims", "GET /v1/facts/stage", "GET /v1/timeline",
            "GET /v1/topics", "GET /v1/who", "GET /v1/brief", "GET /v1/searches", "POST /v1/searches", "GET /v1/searches/{name}",
            "PATCH /v1/searches/{name}", "DELETE /v1/searches/{name}", "GET /v1/feeds", "POST /v1/feeds", "GET /v1/feeds/{id}",
            "PATCH /v1/feeds/{id}", "DELETE /v1/feeds/{id}", "POST /v1/feeds:test", "POST /v1/feeds:import", "POST /v1/sync",
            "GET /v1/sync/{id}", "GET /v1/events",
        ])
    func isDescribed(route: String) throws {
        let parts = route.split(separator: " ")
        let paths = try JSONReader.read(OpenAPIDocument.bytes)["paths"]
        #expect(paths?[String(parts[1])]?[parts[0].lowercased()] != nil)
    }
}
