import Glibc
import QueryClient
import Testing

@Suite struct HTTPExchangeTests {
    private static let counted = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}"
    private static let chunked = """
        HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n4\r\n{"ok\r\n7;name=value\r\n":true}\r\n0\r\nTrailer: x\r\n\r\n
        """

    @Test("A body is whole however the bytes are cut on the way", arguments: [1, 2, 3, 5, 16, 64, 4096], [counted, chunked])
    func cuts(size: Int, answer: String) throws {
        #expect(try Wire.body(of: Wire.socket(answer, cutEvery: size)) == "{\"ok\":true}")
    }

    @Test("A body without a length ends where the connection does")
    func untilClose() throws {
        #expect(try Wire.body(of: Wire.socket("HTTP/1.0 200 OK\r\n\r\nab", "cd")) == "abcd")
    }

    @Test("Lines may end in a line feed alone")
    func bareLineFeeds() throws {
        #expect(try Wire.body(of: Wire.socket("HTTP/1.1 200 OK\nContent-Length: 2\n\nok")) == "ok")
    }

    @Test("Interim answers come before the real one")
    func interim() throws {
        let socket = try Wire.socket("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        #expect(try Wire.body(of: socket) == "ok")
    }

    @Test("An answer without content has none, whatever it says", arguments: [204, 304])
    func noContent(status: Int) throws {
        #expect(try Wire.body(of: Wire.socket("HTTP/1.1 \(status) X\r\nContent-Length: 5\r\n\r\n")) == "")
    }

    @Test(
        "A connection that ends early is told from an answer that is complete",
        arguments: [
            "", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        ])
    func early(answer: String) throws {
        #expect(clientError { _ = try Wire.body(of: Wire.socket(answer)) } == .closedEarly)
    }

    @Test(
        "What is no HTTP is refused, not guessed at",
        arguments: [
            "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n", "HTTP/1.1 200 OK\r\n: nameless\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
        ])
    func garbage(answer: String) throws {
        let error = clientError { _ = try Wire.body(of: Wire.socket(answer)) }
        guard case .malformed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A head that does not end is given up, as one line and as many")
    func hugeHead() throws {
        let long = "HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 70_000)
        let many = "HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 20_000)
        for head in [long, many] {
            let error = clientError { _ = try Wire.body(of: Wire.socket(head, cutEvery: 32_000)) }
            guard case .malformed = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("A body beyond the limit is given up, stated or not")
    func tooLarge() throws {
        let stated = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
        #expect(clientError { _ = try Wire.body(of: Wire.socket(stated), byteLimit: 999) } == .tooLarge(byteLimit: 999))
        let streamed = "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "a", count: 1000)
        #expect(clientError { _ = try Wire.body(of: Wire.socket(streamed, cutEvery: 100), byteLimit: 999) } == .tooLarge(byteLimit: 999))
        #expect(try Wire.body(of: Wire.socket(streamed, cutEvery: 100), byteLimit: 1000).utf8.count == 1000)
    }

    @Test("A daemon that says nothing is waited for no longer than was asked")
    func silence() throws {
        let limit = Duration.milliseconds(20)
        #expect(clientError { _ = try Wire.body(of: Wire.socket([], closes: false, timeout: limit)) } == .timedOut(limit))
    }

    @Test("A body is announced with its length and its type")
    func requestBody() {
        let request = HTTPRequest("POST", "/v1/sync", body: Array("{}".utf8))
        let text = String(decoding: request.bytes, as: UTF8.self)
        #expect(text.hasPrefix("POST /v1/sync HTTP/1.1\r\nHost: localhost\r\n"))
        #expect(text.contains("Content-Type: application/json\r\nContent-Length: 2\r\n"))
        #expect(text.hasSuffix("\r\n\r\n{}"))
    }

    @Test("Whatever bytes come, they are a body or an error", arguments: 0..<200)
    func anything(seed: Int) throws {
        var bytes = Array((seed.isMultiple(of: 2) ? Self.counted : Self.chunked).utf8)
        // A fixed walk through positions and values: the same case on every machine.
        var state = UInt32(truncatingIfNeeded: seed &* 2_654_435_761)
        for _ in 0..<(1 + seed % 4) {
            state = state &* 1_664_525 &+ 1_013_904_223
            bytes[Int(state >> 8) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
        }
        let packets = stride(from: 0, to: bytes.count, by: 7).map { Array(bytes[$0..<min($0 + 7, bytes.count)]) }
        let socket = try Wire.socket(packets)
        do {
            _ = try Wire.body(of: socket)
        } catch is ClientError {
        }
    }
}
