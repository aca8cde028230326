import Foundation
import Testing

@testable import TestServer

@Suite("tradewired sync")
struct SyncTests {
    @Test("Bad feeds are reported by name while the others are read")
    func badFeedsStandAlone() async throws {
        let site = try Site { request, connection in
            switch request.path {
            case "/good": connection.answer(body: newsFeed("good", items: 0..<3))
            case "/page":
                connection.answer(200, ["Content-Type: text/html"], body: Array("<html><title>Shop</title><p>Hello</p></html>".utf8))
            case "/endless":
                connection.write("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>")
                connection.writeForever("<item><title>more</title></item>")
            default: connection.answer(404)
            }
        }
        try site.configure(["/good", "/page", "/endless", "/missing"], extra: "")
        let result = try await site.sync()
        #expect(result.status == 0)
        #expect(result.errors.contains("3 of 4 feeds failed: "))
        #expect(result.output.contains("4 feeds: 3 new"))
        #expect(result.output.contains("3 failed"))

        let daemon = try await site.daemon()
        let feeds = try await site.ask(["feeds", "list", "--json"]).output
        for kind in ["not-a-feed", "body-too-large", "http-404"] { #expect(feeds.contains("\"kind\":\"\(kind)\"")) }
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }

    @Test("Where no feed can be read, the sync says which and leaves with 75, also when it is to be quiet")
    func nothingReadable() async throws {
        let site = try Site { _, connection in connection.answer(404) }
        try site.configure(["/one", "/two"])
        let result = try await Program.tradewired.run(["sync", "--quiet", "--config", site.configuration])
        #expect(result.status == 75)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("2 of 2 feeds failed: "))
        #expect(result.errors.contains("/two"))
    }

    @Test("A quiet sync says nothing of a feed that fails beside others")
    func quietBesideOthers() async throws {
        let site = try Site { request, connection in
            request.path == "/good" ? connection.answer(body: newsFeed("good", items: 0..<1)) : connection.answer(404)
        }
        try site.configure(["/good", "/missing"])
        let result = try await Program.tradewired.run(["sync", "--quiet", "--config", site.configuration])
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.errors.isEmpty)
    }

    @Test("A second sync asks with the validators of the first and stores nothing twice")
    func conditionalSecondSync() async throws {
        let site = try Site { request, connection in
            if request.header("if-none-match") == "\"one\"" {
                connection.answer(304, ["ETag: \"one\""])
            } else {
                connection.answer(200, ["ETag: \"one\""], body: newsFeed("good", items: 0..<5))
            }
        }
        try site.configure(["/feed"])
        #expect(try await site.sync().output.contains("1 feed: 5 new"))
        let second = try await site.sync()
        #expect(second.output.contains("1 feed: 0 new"))
        #expect(second.output.contains("1 feed unchanged"))
        #expect(site.server.requests.count == 2)
    }

    @Test("A server that asks to wait is not asked again before")
    func retryAfterIsKept() async throws {
        let site = try Site { _, connection in connection.answer(429, ["Retry-After: 3600"]) }
        try site.configure(["/feed"])
        _ = try await site.sync()
        _ = try await site.sync()
        #expect(site.server.requests.count == 1)
    }

    @Test("A cache that is no SQLite file is refused and stays as it is")
    func foreignCache() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<1)) }
        try site.configure(["/feed"])
        try site.scratch.write("a letter to somebody", to: "cache.db")
        let result = try await site.sync()
        #expect(result.status == 65)
        #expect(result.errors.contains("cache.db"))
        #expect(try String(contentsOfFile: site.cache, encoding: .utf8) == "a letter to somebody")
        #expect(site.server.requests.isEmpty)
    }

    @Test("SIGKILL in the middle loses nothing: the next sync has everything once")
    func killedAndRepeated() async throws {
        let site = try Site { request, connection in
            connection.answer(200, ["ETag: \"\(request.path)\""], body: newsFeed(String(request.path.dropFirst()), items: 0..<20))
        }
        try site.configure((0..<30).map { "/f\($0)" })
        for _ in 0..<3 {
            let running = try Program.tradewired.start(["sync", "--config", site.configuration])
            try await eventually("a feed was asked for") { !site.server.requests.isEmpty }
            running.send(SIGKILL)
            _ = await running.result()
        }
        let result = try await site.sync()
        #expect(result.status == 0)
        let daemon = try await site.daemon()
        let ids = try await site.ask(["latest", "-n", "1000", "--format", "ids"]).output.split(separator: "\n")
        #expect(Set(ids).count == ids.count)
        let feeds = try await site.ask(["feeds", "list", "--json"]).output
        #expect(feeds.components(separatedBy: "\"articles\":20,").count == 31)
        daemon.send(SIGTERM)
        _ = await daemon.result()
    }
}
