import Testing

@testable import Fetching
@testable import TestServer

@Suite("Damaged answers") struct DamageTests {
    private static let text = Array(String(repeating: "<item>tariff</item>", count: 50).utf8)

    private static func answer(_ fields: [String], _ body: [UInt8]) -> [UInt8] {
        Array((["HTTP/1.1 200 OK"] + fields + ["", ""]).joined(separator: "\r\n").utf8) + body
    }

    static let answers: [[UInt8]] = [
        answer(["Content-Length: \(text.count)", "ETag: \"a\"", "Last-Modified: Thu, 05 Jun 2025 14:30:00 GMT"], text),
        answer(["Transfer-Encoding: chunked"], Array("3b6\r\n".utf8) + text + Array("\r\n0\r\n\r\n".utf8)),
        answer(["Content-Encoding: gzip", "Content-Length: \(Coded.gzip(text).count)"], Coded.gzip(text)),
        answer(["Content-Encoding: zstd", "Connection: close"], Coded.zstd(text)),
        answer(["Content-Encoding: deflate, gzip"], Coded.gzip(Coded.zlib(text))),
        Array("HTTP/1.1 301 Moved\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n".utf8),
    ]

    /// The same numbers in every run (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static func damaged(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
        var dice = Dice(state: seed)
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<4, using: &dice) {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
            case 3: bytes = Array(bytes.prefix(max(1, place)))
            default: bytes += bytes[place...].prefix(200)
            }
        }
        return bytes
    }

    @Test("An answer with random damage comes to an end, within its limits, and the next one is fetched", arguments: answers.indices)
    func randomDamage(index: Int) async throws {
        let server = try ScriptedServer { request, connection in
            guard let seed = UInt64(request.path.dropFirst()) else { return connection.answer() }
            connection.write(Self.damaged(Self.answers[index], seed: seed))
            connection.end()
        }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 8 }
        await withTaskGroup(of: Void.self) { group in
            for seed in 0..<100 {
                let url = server.url("/\(seed)")
                group.addTask {
                    var request = FetchRequest(url: url)
                    request.limits.byteLimit = 2000
                    guard case .body(let body) = await outcome(of: request, from: fetcher) else { return }
                    #expect(body.count <= 2000)
                }
            }
        }
        #expect(await outcome(of: FetchRequest(url: server.url("/whole")), from: fetcher) == .body("<rss/>"))
    }
}
