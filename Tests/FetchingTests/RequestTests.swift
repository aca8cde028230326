import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Requests") struct RequestTests {
    @Test("A request names the product, takes feeds and codings, and nothing else")
    func headers() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests { $0.userAgent = FetcherConfiguration.userAgent(version: "1.2", contact: "https://example.org/bot") }
        _ = try await fetcher.fetch(FetchRequest(url: server.url("/feed?a=b&c=%20d")))
        let request = try #require(server.requests.first)
        #expect(request.path == "/feed?a=b&c=%20d")
        #expect(request.header("user-agent") == "tradewire/1.2 (+https://example.org/bot)")
        #expect(request.header("accept") == FetchRequest.feedAccept)
        #expect(request.header("accept-encoding") == "gzip, br, zstd")
        let names = request.head.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ":").first?.lowercased() }
        #expect(Set(names) == ["host", "user-agent", "accept", "accept-encoding"])
    }

    @Test("Cookies are neither kept nor sent, and no Referer follows a redirect")
    func cookies() async throws {
        let server = try ScriptedServer { request, connection in
            request.path == "/feed"
                ? connection.answer(302, ["Set-Cookie: id=1; Path=/", "Location: /new"]) : connection.answer(200, ["Set-Cookie: id=2"])
        }
        let fetcher = Fetcher.forTests()
        for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
        #expect(server.requests.count == 4)
        #expect(server.requests.allSatisfy { $0.header("cookie") == nil && $0.header("referer") == nil })
    }

    @Test(
        "Headers that would break out of themselves are refused before anything is sent",
        arguments: [
            HeaderField("X-Token", "a\r\nX-Evil: 1"), HeaderField("X-Token", "a\0"), HeaderField("X Token", "a"), HeaderField("", "a"),
            HeaderField("X:Y", "a"), HeaderField("X-Token", "关税"),
        ])
    func unsafeHeaders(field: HeaderField) async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        #expect(await outcome(of: FetchRequest(url: server.url(), headers: [field]), from: .forTests()) == .error("unsafe-header"))
        #expect(
            await outcome(of: FetchRequest(url: server.url(), credentials: .bearer(token: "a\nb")), from: .forTests())
                == .error("unsafe-header"))
        #expect(server.connectionCount == 0)
    }

    @Test("An empty header is sent as one, and a token as a bearer's")
    func emptyHeader() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let request = FetchRequest(url: server.url(), headers: [HeaderField("X-Empty", "")], credentials: .bearer(token: "t0ken"))
        _ = try await Fetcher.forTests().fetch(request)
        #expect(server.requests.first?.header("x-empty") == "")
        #expect(server.requests.first?.header("authorization") == "Bearer t0ken")
    }

    @Test(
        "Addresses that are none, or not of the web, are refused by name",
        arguments: [
            ("", "invalid-url"), ("feed.xml", "invalid-url"), ("http://", "invalid-url"), ("http://a b/", "invalid-url"),
            ("http://host:99999/", "invalid-url"), ("file:///etc/passwd", "unsupported-scheme"), ("ftp://host/feed", "unsupported-scheme"),
            ("gopher://host/", "unsupported-scheme"), ("javascript:alert(1)", "unsupported-scheme"),
            ("dict://host/d:a", "unsupported-scheme"),
        ])
    func addresses(url: String, kind: String) async {
        #expect(await outcome(of: FetchRequest(url: url), from: .forTests()) == .error(kind))
    }

    @Test(
        "The feed: marks of websites are taken off",
        arguments: ["feed://127.0.0.1:%/feed", "feed:http://127.0.0.1:%/feed", "FEED:http://127.0.0.1:%/feed"])
    func feedScheme(pattern: String) async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let url = pattern.split(separator: "%").joined(separator: "\(server.port)")
        #expect(await outcome(of: FetchRequest(url: url), from: .forTests()) == .body("<rss/>"))
    }

    @Test("A name that does not exist, a closed port and a dead proxy have names of their own")
    func unreachable() async throws {
        #expect(await outcome(of: FetchRequest(url: "http://nothing.invalid/"), from: .forTests()) == .error("dns"))
        #expect(await outcome(of: FetchRequest(url: "http://127.0.0.1:1/"), from: .forTests()) == .error("refused"))
        let lost = Fetcher.forTests { $0.proxy = "http://127.0.0.1:1" }
        #expect(await outcome(of: FetchRequest(url: "http://feeds.example/"), from: lost) == .error("proxy"))
    }
}
