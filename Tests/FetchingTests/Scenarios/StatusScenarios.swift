import Testing

@testable import Fetching
@testable import TestServer

@Suite("Statuses") struct StatusScenarios {
    static let documents = [
        Scenario("200 brings its body", .body("<rss/>")) { _, connection in connection.answer() },
        Scenario("203 from a proxy brings its body", .body("<rss/>")) { _, connection in connection.answer(203) },
        Scenario("226 brings the new entries alone", .body("<rss/>")) { _, connection in connection.answer(226, ["IM: feed"]) },
        Scenario(
            "an interim 100 is passed over", .body("ok"),
            says: "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
        Scenario(
            "early hints are passed over", .body("ok"),
            says: "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("a body that ends with the connection is whole", .body("all of it"), says: "HTTP/1.1 200 OK\r\n\r\nall of it"),
        Scenario("HTTP/1.0 is understood", .body("old"), says: "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\nold"),
        Scenario("a status without a reason is understood", .body("ok"), says: "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("bare line feeds end headers too", .body("ok"), says: "HTTP/1.1 200 OK\nContent-Length: 2\n\nok"),
        Scenario(
            "chunks are put together, their extensions and trailers left out", .body("onetwo"),
            says: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\none\r\n3\r\ntwo\r\n0\r\nETag: \"late\"\r\n\r\n"),
        Scenario(
            "a body longer than announced is cut at the announced length", .body("four"),
            says: "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more"),
    ]

    static let failures =
        [400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 418, 429, 451, 500, 501, 502, 503, 504, 520, 599].map { status in
            Scenario("\(status) is a failure by its own name", .error("http-\(status)")) { _, connection in connection.answer(status) }
        } + [
            Scenario("204 brings nothing", .error("http-204")) { _, connection in connection.answer(204) },
            Scenario("206 was not asked for", .error("http-206")) { _, connection in
                connection.answer(206, ["Content-Range: bytes 0-5/100"])
            },
            Scenario("304 to an unconditional request is a failure", .error("http-304")) { _, connection in connection.answer(304) },
            Scenario("200 with an empty body is a failure", .error("empty-body")) { _, connection in connection.answer(body: []) },
            Scenario(
                "a failure keeps its name when its body is cut off", .error("http-500"),
                says: "HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nx"),
            Scenario("a failure with an endless body does not hold on", .error("http-503")) { _, connection in
                connection.write("HTTP/1.1 503 No\r\n\r\n")
                connection.writeForever(String(repeating: "sorry ", count: 1000))
            },
        ]

    @Test("bring documents", arguments: documents) func document(_ scenario: Scenario) async throws { try await scenario.run() }
    @Test("bring failures", arguments: failures) func failure(_ scenario: Scenario) async throws { try await scenario.run() }

    @Test("A failure carries its Retry-After, its host and its redirects")
    func failureCarriesHeaders() async throws {
        let server = try ScriptedServer { request, connection in
            if request.path == "/feed" {
                connection.answer(301, ["Location: /new"])
            } else {
                connection.answer(503, ["Retry-After: 120"])
            }
        }
        let fetcher = Fetcher.forTests()
        let error = await #expect(throws: FetchError.self) { try await fetcher.fetch(FetchRequest(url: server.url())) }
        guard case .status(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.retryAfter == .seconds(120))
        #expect(failure.host.name == "127.0.0.1:\(server.port)")
        #expect(failure.redirects.permanentURL == server.url("/new"))
        #expect(!failure.isGone)
    }
}
