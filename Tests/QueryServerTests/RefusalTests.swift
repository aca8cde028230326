import API
import Cache
import Model
import Testing

@testable import QueryServer

@Suite struct RefusalTests {
    @Test(
        "The read socket refuses every change, and changes nothing",
        arguments: [
            ("POST", "/v1/feeds", #"{"url":"https://x.example/","force":true}"#), ("PATCH", "/v1/feeds/2", #"{"enabled":false}"#),
            ("DELETE", "/v1/feeds/2", nil), ("POST", "/v1/feeds:test", #"{"url":"https://x.example/"}"#),
            ("POST", "/v1/feeds:import", "opml\nhttps://x.example/"), ("PATCH", "/v1/articles/1", #"{"starred":true}"#),
        ] as [(String, String, String?)])
    func changes(method: String, target: String, body: String?) async throws {
        try await TestServer.run { server in
            let before = server.store.state.withLock { $0.feeds }
            let answer = try await server.ask(method, target, body: body)
            #expect(answer.status == 403)
            #expect(Problem(jsonBytes: answer.body)?.kind == .notAllowed)
            #expect(answer.headers["content-type"] == "application/problem+json")
            #expect(server.store.state.withLock { $0.feeds } == before)
        }
    }

    @Test(
        "What is not there is not found",
        arguments: ["/v1/articles/99", "/v1/articles/99/text", "/v1/articles/99/revisions", "/v1/stories/3", "/v1/feeds/99", "/v1/sync/99"])
    func missing(target: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.ask("GET", target)
            #expect(answer.status == 404)
            #expect(Problem(jsonBytes: answer.body)?.kind == .notFound)
        }
    }

    @Test("A query that the language has not is refused with the column")
    func query() async throws {
        try await TestServer.run { server in
            let problem = Problem(jsonBytes: try await server.ask("GET", "/v1/articles?q=(").body)
            #expect(problem?.kind == .badQuery)
            #expect(problem?.column == 1)
        }
    }

    @Test("A body that is not JSON, or not the route's, is refused", arguments: ["", "{", "[]", #"{"starred":"yes"}"#])
    func body(text: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.ask("PATCH", "/v1/articles/1", body: text, admin: true)
            #expect(answer.status == 400)
            #expect(Problem(jsonBytes: answer.body)?.kind == .badRequest)
        }
    }

    @Test("A method that a path has not is refused with an Allow field")
    func method() async throws {
        try await TestServer.run { server in
            let answer = try await server.ask("DELETE", "/v1/articles/1", admin: true)
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET, PATCH")
        }
    }

    @Test("A request over a mebibyte is refused before it is read, and one that hides its length while it is")
    func tooLarge() async throws {
        try await TestServer.run { server in
            let announced = try await server.client { client in
                client.send("POST /v1/sync HTTP/1.1\r\nHost: l\r\nContent-Length: 1048577\r\nExpect: 100-continue\r\n\r\n".utf8)
                return (try client.answer(), client.isClosed())
            }
            #expect(announced.0.status == 413)
            #expect(announced.1)
            let hidden = try await server.client { client in
                client.send("POST /v1/sync HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
                let chunk = "10000\r\n" + String(repeating: "x", count: 0x10000) + "\r\n"
                for _ in 0..<17 where !client.send(chunk.utf8) { break }
                return try client.answer().status
            }
            #expect(hidden == 413)
        }
    }

    @Test("A client that waits for leave to send its body gets it")
    func continues() async throws {
        try await TestServer.run { server in
            let status = try await server.client { client in
                client.send("POST /v1/sync HTTP/1.1\r\nHost: l\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n".utf8)
                #expect(try client.head().status == 100)
                client.send("{}".utf8)
                return try client.answer().status
            }
            #expect(status == 202)
        }
    }

    @Test(
        "An error of the store is told without its own words",
        arguments: [
            (StoreError.io("SELECT * FROM article: /secret/cache.sqlite"), 500, Problem.Kind.internal),
            (.busy(path: "/secret"), 503, .unavailable),
            (.full(path: "/secret"), 503, .unavailable), (.damaged(path: "/secret", movedTo: nil, reason: "malformed"), 503, .unavailable),
        ] as [(StoreError, Int, Problem.Kind)])
    func storeFailure(error: StoreError, status: Int, kind: Problem.Kind) async throws {
        try await TestServer.run { server in
            server.store.state.withLock { $0.failure = error }
            let answer = try await server.ask("GET", "/v1/articles")
            #expect(answer.status == status)
            #expect(Problem(jsonBytes: answer.body)?.kind == kind)
            #expect(!answer.text.contains("secret") && !answer.text.contains("SELECT"))
            #expect(try await server.ask("GET", "/v1/healthz").status == 503)
            #expect(try await server.ask("GET", "/v1/version").status == 200)
        }
    }

    @Test("What is not HTTP is answered 400 and closed; others are served on")
    func notHTTP() async throws {
        try await TestServer.run { server in
            let status = try await server.client { client in
                client.send("\u{16}\u{3}\u{1} hello\r\n\r\n".utf8)
                return try client.answer().status
            }
            #expect(status == 400)
            #expect(try await server.ask("GET", "/v1/version").status == 200)
        }
    }

    @Test("A connection serves one request after the other, also when they came at once")
    func pipelining() async throws {
        try await TestServer.run { server in
            let statuses = try await server.client { client in
                for target in ["/v1/version", "/v1/nowhere", "/v1/articles/1"] { client.send("GET", target) }
                return try (0..<3).map { _ in try client.answer().status }
            }
            #expect(statuses == [200, 404, 200])
        }
    }
}
