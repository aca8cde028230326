import QueryClient
import Testing

@Suite struct LineStreamTests {
    private static func lines(_ body: String, cutEvery size: Int, byteLimit: Int = 1 << 20) throws -> [String] {
        let socket = try Wire.socket("HTTP/1.1 200 OK\r\n\r\n" + body, cutEvery: size)
        var stream = LineStream(try HTTPExchange(HTTPRequest("GET", "/v1/events"), over: socket), byteLimit: byteLimit)
        var lines: [String] = []
        while let line = try stream.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    @Test("Lines come whole however they were cut; blank ones are passed over", arguments: [1, 2, 7, 1000])
    func cuts(size: Int) throws {
        #expect(try Self.lines("{\"a\":1}\n\n{\"b\":\"中\"}\r\n", cutEvery: size) == ["{\"a\":1}", "{\"b\":\"中\"}"])
    }

    @Test("A last line without an end was cut, and is dropped")
    func cutLine() throws {
        #expect(try Self.lines("{\"a\":1}\n{\"b\"", cutEvery: 4) == ["{\"a\":1}"])
    }

    @Test("A line that does not end is given up")
    func endless() throws {
        let error = clientError { _ = try Self.lines(String(repeating: "a", count: 5000), cutEvery: 100, byteLimit: 1000) }
        #expect(error == .malformed("a line of more than 1000 bytes"))
    }
}
