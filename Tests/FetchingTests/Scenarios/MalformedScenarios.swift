import Testing

@testable import Fetching
@testable import TestServer

/// Answers that libcurl takes for successes are among these.
@Suite("Malformed answers") struct MalformedScenarios {
    static let scenarios = [
        Scenario("a connection closed without a byte", .error("reset"), says: ""),
        Scenario("a connection that is reset", .error("reset")) { _, connection in connection.reset() },
        Scenario("a connection closed within the status line", .error("reset"), says: "HTTP/1.1 2"),
        Scenario("a connection closed within the headers", .error("protocol"), says: "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConte"),
        Scenario("a connection closed before the empty line", .error("protocol"), says: "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"),
        Scenario("HTTP/0.9", .error("protocol"), says: "<rss>no headers at all</rss>"),
        Scenario("another protocol's greeting", .error("protocol"), says: "SSH-2.0-OpenSSH_9.2\r\n"),
        Scenario("status 600", .error("protocol"), says: "HTTP/1.1 600 What\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("status 999", .error("protocol"), says: "HTTP/1.1 999 Denied\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("status 000", .error("protocol"), says: "HTTP/1.1 000 Nothing\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("a status of two digits", .error("protocol"), says: "HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("a status that is a word", .error("protocol"), says: "HTTP/1.1 fine\r\nContent-Length: 2\r\n\r\nok"),
        Scenario("a zero byte in a header", .error("protocol"), says: "HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 2\r\n\r\nok"),
        Scenario(
            "two lengths that differ", .error("protocol"), says: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!"),
        Scenario("a negative length", .error("protocol"), says: "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nok"),
        Scenario("a body shorter than announced", .error("truncated"), says: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"),
        Scenario("a reset within the body", .error("truncated")) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")
            connection.reset()
        },
        Scenario(
            "chunks without the last one", .error("truncated"), says: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n"),
        Scenario("a chunk cut in the middle", .error("truncated"), says: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\npart"),
        Scenario(
            "a chunk size that is no number", .error("protocol"),
            says: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\npart\r\n0\r\n\r\n"),
        Scenario(
            "a chunk size beyond any integer", .error("protocol"),
            says: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffffff\r\npart\r\n0\r\n\r\n"),
    ]

    @Test("are failures", arguments: scenarios) func failure(_ scenario: Scenario) async throws { try await scenario.run() }

    @Test("A plain server behind an https address is a TLS failure")
    func plainServerUnderTLS() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests()
        // The server waits for an end of the headers that a TLS greeting does not have, and the client for a greeting.
        var request = FetchRequest(url: "https://127.0.0.1:\(server.port)/")
        request.limits.answerTimeout = .milliseconds(200)
        let result = await outcome(of: request, from: fetcher)
        #expect(result == .error("connect-timeout"))
    }
}
