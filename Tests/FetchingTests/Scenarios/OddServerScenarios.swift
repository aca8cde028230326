import Testing

@testable import Fetching
@testable import TestServer

/// Servers that keep to the letter, or nearly, and mean something else.
@Suite("Odd servers") struct OddServerScenarios {
    private static func ok(_ fields: String, _ body: String = "<rss/>") -> String { "HTTP/1.1 200 OK\r\n\(fields)\r\n\r\n\(body)" }

    static let understood = [
        Scenario(
            "a length beside chunks gives way to the chunks", .body("<rss/>"),
            says: ok("Content-Length: 3\r\nTransfer-Encoding: chunked", "6\r\n<rss/>\r\n0\r\n\r\n")),
        Scenario("a length in two lines that agree", .body("<rss/>"), says: ok("Content-Length: 6\r\nContent-Length: 6")),
        Scenario("a folded header", .body("<rss/>"), says: ok("X-Long: a\r\n  b\r\nContent-Length: 6")),
        Scenario("a header without a name", .body("<rss/>"), says: ok(": x\r\nContent-Length: 6")),
        Scenario("headers in raw UTF-8", .body("<rss/>"), says: ok("X-名: 关税\r\nContent-Length: 6")),
        Scenario("two thousand headers", .body("<rss/>")) { _, connection in
            connection.say(ok((0..<2000).map { "X-\($0): y" }.joined(separator: "\r\n") + "\r\nContent-Length: 6"))
        },
        Scenario("two hundred cookies", .body("<rss/>")) { _, connection in
            let cookie = String(repeating: "c", count: 200)
            connection.answer(200, (0..<200).map { "Set-Cookie: c\($0)=\(cookie); Path=/" })
        },
        Scenario("many interim answers, then the real one", .body("<rss/>")) { _, connection in
            for _ in 0..<50 { connection.write("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n") }
            connection.answer()
        },
        Scenario(
            "trailers after the chunks", .body("<rss/>"), says: ok("Transfer-Encoding: chunked", "6\r\n<rss/>\r\n0\r\nX-A: b\r\n\r\n")),
        Scenario("a redirect with a user in it is followed without that user", .body("<rss/>")) { request, connection in
            guard request.path == "/feed" else { return connection.answer(request.header("authorization") == nil ? 200 : 400) }
            connection.answer(302, ["Location: http://mallory:x@\(request.header("host") ?? "")/new"])
        },
    ]

    static let turnedDown = [
        Scenario("a header without a colon", .error("protocol"), says: ok("nonsense\r\nContent-Length: 6")),
        Scenario("a switch of protocols that nobody asked for", .error("protocol")) { _, connection in
            connection.say("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n<rss/>")
        },
        Scenario("a redirect to itself with a longer query each time", .error("too-many-redirects")) { request, connection in
            connection.answer(302, ["Location: " + request.path + (request.path.contains("?") ? "&" : "?") + "again=1"])
        },
        Scenario("a redirect to another port of this machine that is not allowed", .error("private-address")) { _, connection in
            connection.answer(302, ["Location: http://127.0.0.9:1/"])
        },
        Scenario("redirects to places of nine kilobytes, each another one", .error("too-many-redirects")) {
            request, connection in
            connection.answer(302, ["Location: /" + String(repeating: "a", count: 9_000 + request.path.utf8.count % 100)])
        },
        Scenario("205 resets nothing here", .error("http-205")) { _, connection in connection.answer(205, body: []) },
        Scenario("207 is another protocol's", .error("http-207")) { _, connection in connection.answer(207) },
        Scenario("511 from a hotel's portal", .error("http-511")) { _, connection in connection.answer(511) },
    ]

    @Test("are read as they mean it", arguments: understood) func read(_ scenario: Scenario) async throws { try await scenario.run() }
    @Test("are refused by name", arguments: turnedDown) func refuse(_ scenario: Scenario) async throws { try await scenario.run() }

    @Test("Junk after a body on a connection that stays open does not become the next answer")
    func junkAfterBody() async throws {
        let server = try ScriptedServer { request, connection in
            let answer = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>"
            connection.write(request.path == "/first" ? answer + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil" : answer)
        }
        let fetcher = Fetcher.forTests()
        #expect(await outcome(of: FetchRequest(url: server.url("/first")), from: fetcher) == .body("<rss/>"))
        #expect(await outcome(of: FetchRequest(url: server.url("/second")), from: fetcher) != .body("evil"))
    }

    @Test("Sixty servers that say nothing do not keep the good ones waiting")
    func silentServers() async throws {
        let silent = try (0..<60).map { try ScriptedServer(address: "127.0.0.\(10 + $0)") { _, connection in connection.keepSilent() } }
        let good = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests {
            $0.allowed = AllowList(["127.0.0.0/8"])
            $0.concurrency = 4
        }
        let stuck = silent.enumerated().map { index, server in
            Task { await outcome(of: FetchRequest(url: server.url(host: "127.0.0.\(10 + index)")), from: fetcher) }
        }
        // Every one of them is held by its server before the good one is asked for.
        for server in silent { while server.requests.isEmpty { await Task.yield() } }
        #expect(await outcome(of: FetchRequest(url: good.url()), from: fetcher) == .body("<rss/>"))
        for task in stuck { task.cancel() }
        for task in stuck { #expect(await task.value == .error("cancelled")) }
    }
}
