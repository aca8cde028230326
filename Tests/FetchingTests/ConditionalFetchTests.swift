import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Conditional requests") struct ConditionalFetchTests {
    private func exchange(_ validators: Validators, answer: @escaping ScriptedServer.Script) async throws -> (
        ReceivedRequest, FetchResponse
    ) {
        let server = try ScriptedServer(answer)
        let response = try await Fetcher.forTests().fetch(FetchRequest(url: server.url(), validators: validators))
        return (try #require(server.requests.first), response)
    }

    @Test(
        "Validators come back byte for byte",
        arguments: [
            "\"abc\"", "W/\"abc\"", "unquoted", "\"with \\\" inside\"", "\"comma, semi; colon:\"", "\"\"", "\"tab\there\"", "'single'",
            "\"caf\u{E9}\"", "\"\u{E5}\u{85}\u{B3}\"", "W/\"weak and odd", "0", "\"a\"  \"b\"",
        ])
    func byteForByte(etag: String) async throws {
        let date = "Thu, 05 Jun 2025 14:30:00 +0800"
        let bytes = Array("HTTP/1.1 200 OK\r\nETag: ".utf8) + (etag.wireBytes ?? [])
        let rest = Array("\r\nLast-Modified: \(date)\r\nContent-Length: 2\r\n\r\nok".utf8)
        let (_, first) = try await exchange(Validators()) { _, connection in
            connection.write(bytes + rest)
            connection.end()
        }
        #expect(first.validators == Validators(etag: etag, lastModified: date))
        let (request, second) = try await exchange(first.validators) { _, connection in connection.answer(304) }
        #expect(request.header("if-none-match") == etag)
        #expect(request.header("if-modified-since") == date)
        #expect(second.isNotModified)
        #expect(second.validators == first.validators)
    }

    @Test("The first request is unconditional and asks for no delta")
    func firstRequest() async throws {
        let (request, _) = try await exchange(Validators()) { _, connection in connection.answer() }
        #expect(request.header("if-none-match") == nil)
        #expect(request.header("if-modified-since") == nil)
        #expect(request.header("a-im") == nil)
    }

    @Test("A conditional request takes a delta")
    func delta() async throws {
        let (request, response) = try await exchange(Validators(etag: "\"1\"")) { _, connection in connection.answer(226, ["IM: feed"]) }
        #expect(request.header("a-im") == "feed")
        #expect(response.isDelta)
    }

    @Test("A 304 renews the validators that it names and keeps the others")
    func renewal() async throws {
        let stored = Validators(etag: "\"old\"", lastModified: "Thu, 05 Jun 2025 14:30:00 GMT")
        let (_, response) = try await exchange(stored) { _, connection in connection.answer(304, ["ETag: \"new\""]) }
        #expect(response.validators == Validators(etag: "\"new\"", lastModified: stored.lastModified))
        #expect(response.body.isEmpty)
    }

    @Test("A 200 replaces both validators, also by none")
    func replacement() async throws {
        let (_, response) = try await exchange(Validators(etag: "\"old\"", lastModified: "x")) { _, connection in
            connection.answer(200, ["ETag: \"new\""])
        }
        #expect(response.validators == Validators(etag: "\"new\""))
    }

    @Test("A validator over 8 KiB is not stored, one of 8 KiB is")
    func longValidators() async throws {
        for (length, isKept) in [(8192, true), (8193, false)] {
            let etag = "\"" + String(repeating: "e", count: length - 2) + "\""
            let (_, response) = try await exchange(Validators()) { _, connection in connection.answer(200, ["ETag: " + etag]) }
            #expect((response.validators.etag == etag) == isKept)
            #expect((response.validators.etag == nil) == !isKept)
        }
    }

    @Test(
        "Stored validators that would break out of their header are not sent",
        arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "关税", ""])
    func injection(value: String) async throws {
        let (request, _) = try await exchange(Validators(etag: value, lastModified: value)) { _, connection in connection.answer() }
        #expect(request.header("if-none-match") == nil)
        #expect(request.header("if-modified-since") == nil)
        #expect(!request.head.contains("Evil"))
    }

    @Test("A validator with a control character in it is not stored")
    func controlCharacter() async throws {
        let (_, response) = try await exchange(Validators()) { _, connection in
            connection.answer(200, ["ETag: \"a\u{1}b\"", "Last-Modified: a\rb"])
        }
        #expect(response.validators == Validators())
    }

    @Test("A broken answer leaves no validators behind")
    func brokenAnswer() async throws {
        let server = try ScriptedServer { _, connection in
            connection.say("HTTP/1.1 200 OK\r\nETag: \"half\"\r\nContent-Length: 99\r\n\r\nhalf")
        }
        #expect(await outcome(of: FetchRequest(url: server.url()), from: .forTests()) == .error("truncated"))
    }
}
