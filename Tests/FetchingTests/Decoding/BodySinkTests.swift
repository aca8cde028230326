import Testing

@testable import Fetching
@testable import TestServer

@Suite("Body sink") struct BodySinkTests {
    @Test("A body split anywhere is the same body", arguments: 1...40)
    func splits(size: Int) throws {
        let text = Array(String(repeating: "tariff 关税 ", count: 300).utf8)
        let coded = Coded.gzip(Coded.zlib(text))
        let sink = try BodySink(byteLimit: 1 << 20, contentEncoding: ["deflate, gzip"], announcedLength: coded.count)
        for start in stride(from: 0, to: coded.count, by: size) {
            try coded[start..<min(start + size, coded.count)].withUnsafeBytes { try sink.receive($0) }
        }
        #expect(try sink.finish() == text)
    }

    @Test("Decoding stops at a mebibyte without a permit, and goes on with one without a loss")
    func pause() throws {
        let text = [UInt8]((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 >> 4) })
        let coded = Coded.gzip(text)
        let sink = try BodySink(byteLimit: 4 << 20, contentEncoding: ["gzip"], announcedLength: nil)
        try coded.withUnsafeBytes { try sink.receive($0, allowance: 1 << 20) }
        #expect(sink.wantsPermit(allowance: 1 << 20))
        #expect((1 << 20..<1_200_000).contains(sink.body.count))
        try sink.drain()
        #expect(sink.body.count == text.count)
        #expect(try sink.finish() == text)
    }

    @Test("Brotli, whose window is large, is not decoded without a permit before its end")
    func brotli() throws {
        // 8 MiB of zeros.
        let bomb: [UInt8] = [203, 255, 255, 63, 0, 36, 0, 226, 177, 64, 114, 239, 255, 6]
        let sink = try BodySink(byteLimit: 16 << 20, contentEncoding: ["br"], announcedLength: bomb.count)
        try bomb.withUnsafeBytes { try sink.receive($0, allowance: 1 << 20) }
        #expect(sink.body.isEmpty)
        #expect(!sink.wantsPermit(allowance: 1 << 20))
        // What was held back is more than may be held without a permit: it is kept as it came until there is one.
        let isSettled = try sink.settle(allowance: 1 << 20)
        #expect(!isSettled)
        #expect(sink.heldByteCount == bomb.count)
        #expect(try sink.settle(allowance: .max))
        #expect(try sink.finish().count == 8 << 20)
    }

    @Test("A small body in zstd or brotli needs no permit")
    func smallHeldBack() throws {
        let text = Array("<rss>tariff</rss>".utf8)
        let coded = Coded.zstd(text)
        let sink = try BodySink(byteLimit: 1 << 20, contentEncoding: ["zstd"], announcedLength: coded.count)
        for byte in coded { try [byte].withUnsafeBytes { try sink.receive($0, allowance: 1 << 20) } }
        #expect(!sink.wantsPermit(allowance: 1 << 20))
        #expect(try sink.settle(allowance: 1 << 20))
        #expect(try sink.finish() == text)
    }

    @Test("The body never takes more room than its limit")
    func capacity() throws {
        let limit = 300_000
        let sink = try BodySink(byteLimit: limit, contentEncoding: [], announcedLength: 1 << 40)
        let piece = [UInt8](repeating: 1, count: 10_000)
        for _ in 0..<30 { try piece.withUnsafeBytes { try sink.receive($0) } }
        #expect(sink.body.count == limit)
        // The allocator rounds up to its own sizes.
        #expect(sink.body.capacity <= limit + 8192)
        #expect(throws: BodySink.Fault.tooLarge) { try piece.withUnsafeBytes { try sink.receive($0) } }
    }
}
