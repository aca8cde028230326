import Testing

@testable import Fetching
@testable import TestServer

@Suite("Content codings") struct EncodingScenarios {
    private static let text = Array(String(repeating: "<item>tariff</item>", count: 5000).utf8)
    private static let zeros = [UInt8](repeating: 0, count: 8 << 20)
    /// `<rss>`, 200 times "news ", `</rss>`.
    private static let brotli: [UInt8] = [
        27, 242, 3, 248, 29, 7, 110, 44, 199, 98, 51, 251, 40, 121, 220, 238, 234, 69, 174, 231, 64, 202, 124, 150, 36, 5, 86, 1, 213, 164,
        179, 172, 47, 40, 1,
    ]
    private static let brotliText = Array(("<rss>" + String(repeating: "news ", count: 200) + "</rss>").utf8)
    /// 8 MiB of zeros.
    private static let brotliBomb: [UInt8] = [203, 255, 255, 63, 0, 36, 0, 226, 177, 64, 114, 239, 255, 6]
    private static let small: @Sendable (inout FetchRequest) -> Void = { $0.limits.byteLimit = 1 << 20 }

    private static func coded(
        _ name: String, _ expected: Scenario.Expectation, _ coding: String?, limited: Bool = false,
        _ body: @escaping @Sendable () -> [UInt8]
    ) -> Scenario {
        Scenario(name, expected, request: { if limited { small(&$0) } }) { _, connection in
            connection.answer(200, coding.map { ["Content-Encoding: " + $0] } ?? [], body: body())
        }
    }

    static let readable = [
        coded("gzip", .body(text), "gzip") { Coded.gzip(text) },
        coded("gzip under its old name and in capitals", .body(text), "X-GZIP") { Coded.gzip(text) },
        coded("gzip in two members", .body(text + text), "gzip") { Coded.gzip(text) + Coded.gzip(text) },
        coded("gzip with padding after it", .body(text), "gzip") { Coded.gzip(text) + [0, 0, 0, 0] },
        coded("gzip that nobody announced", .body(text), nil) { Coded.gzip(text) },
        coded("plain text announced as gzip", .body("<rss/>"), "gzip") { Array("<rss/>".utf8) },
        coded("one plain byte announced as gzip", .error("truncated"), "gzip") { [0x3C] },
        coded("deflate in its zlib wrapping", .body(text), "deflate") { Coded.zlib(text) },
        coded("deflate without a wrapping", .body(text), "deflate") { Coded.bareDeflate(text) },
        coded("brotli", .body(brotliText), "br") { brotli },
        coded("zstd", .body(text), "zstd") { Coded.zstd(text) },
        coded("zstd in two frames", .body(text + text), "zstd") { Coded.zstd(text) + Coded.zstd(text) },
        coded("gzip within gzip", .body(text), "gzip, gzip") { Coded.gzip(Coded.gzip(text)) },
        coded("gzip within brotli's label of nothing", .body(text), "identity, gzip") { Coded.gzip(text) },
        coded("a charset in the place of a coding", .body(text), "utf-8") { text },
        Scenario("gzip in chunks of one byte", .body("<rss/>")) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
            for byte in Coded.gzip(Array("<rss/>".utf8)) { connection.write(Array("1\r\n".utf8) + [byte] + Array("\r\n".utf8)) }
            connection.write("0\r\n\r\n")
        },
        Scenario("codings in two header lines", .body(text)) { _, connection in
            connection.answer(200, ["Content-Encoding: zstd", "Content-Encoding: gzip"], body: Coded.gzip(Coded.zstd(text)))
        },
    ]

    static let broken = [
        coded("gzip cut in the middle", .error("truncated"), "gzip") { Array(Coded.gzip(text).dropLast(100)) },
        coded("gzip without its last byte", .error("truncated"), "gzip") { Array(Coded.gzip(text).dropLast()) },
        coded("gzip cut within its header", .error("truncated"), "gzip") { Array(Coded.gzip(text).prefix(5)) },
        coded("gzip cut at the end of a connection", .error("truncated"), nil) { Array(Coded.gzip(text).dropLast(9)) },
        coded("gzip whose second member is cut", .error("truncated"), "gzip") { Coded.gzip(text) + Coded.gzip(text).prefix(30) },
        coded("deflate cut in the middle", .error("truncated"), "deflate") { Array(Coded.zlib(text).dropLast(20)) },
        coded("brotli cut in the middle", .error("truncated"), "br") { Array(brotli.dropLast(3)) },
        coded("zstd cut in the middle", .error("truncated"), "zstd") { Array(Coded.zstd(text).dropLast(3)) },
        coded("gzip with a wrong checksum", .error("bad-encoding"), "gzip") {
            var bytes = Coded.gzip(text)
            bytes[bytes.count - 5] ^= 1
            return bytes
        },
        coded("gzip with damage in the middle", .error("bad-encoding"), "gzip") {
            var bytes = Coded.gzip(text)
            for place in 40..<60 { bytes[place] = 0xFF }
            return bytes
        },
        coded("text announced as brotli", .error("bad-encoding"), "br") { Array("plainly not brotli at all".utf8) },
        coded("text announced as zstd", .error("bad-encoding"), "zstd") { text },
        coded("an unknown coding", .error("bad-encoding"), "rot13") { text },
        coded("three layers", .error("bad-encoding"), "gzip, gzip, gzip") { Coded.gzip(Coded.gzip(Coded.gzip(text))) },
    ]

    static let bombs = [
        coded("gzip", .error("body-too-large"), "gzip", limited: true) { Coded.gzip(zeros) },
        coded("deflate", .error("body-too-large"), "deflate", limited: true) { Coded.zlib(zeros) },
        coded("brotli", .error("body-too-large"), "br", limited: true) { brotliBomb },
        coded("zstd", .error("body-too-large"), "zstd", limited: true) { Coded.zstd(zeros) },
        coded("gzip within gzip", .error("body-too-large"), "gzip, gzip", limited: true) { Coded.gzip(Coded.gzip(zeros)) },
        coded("gzip that nobody announced", .error("body-too-large"), nil, limited: true) { Coded.gzip(zeros) },
        coded("empty members without end", .error("body-too-large"), "gzip", limited: true) {
            Array(repeatElement(Coded.gzip([]), count: 60_000).joined())
        },
    ]

    @Test("that can be read", arguments: readable) func readableCase(_ scenario: Scenario) async throws { try await scenario.run() }
    @Test("that are broken", arguments: broken) func brokenCase(_ scenario: Scenario) async throws { try await scenario.run() }
    @Test("that explode", arguments: bombs) func bombCase(_ scenario: Scenario) async throws { try await scenario.run() }
}
