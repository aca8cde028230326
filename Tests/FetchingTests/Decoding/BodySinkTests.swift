import Testing

@testable import Fetching

@Suite("Body sink") struct BodySinkTests {
    @Test("A body split anywhere is the same body", arguments: 1...40)
    func splits(size: Int) throws {
        let text = Array(String(repeating: "tariff 关税 ", count: 300).utf8)
        let coded = Coded.gzip(Coded.zlib(text))
        let sink = try BodySink(byteLimit: 1 << 20, contentEncoding: ["deflate, gzip"], announcedLength: coded.count)
        for start in stride(from: 0, to: coded.count, by: size) {
            try coded[start..<min(start + size, coded.count)].withUnsafeBytes { try sink.receive($0, pauseAt: .max) }
        }
        #expect(try sink.finish() == text)
    }

    @Test("Decoding stops where it is told to and goes on without a loss")
    func pause() throws {
        let text = [UInt8]((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 >> 4) })
        let coded = Coded.gzip(text)
        let sink = try BodySink(byteLimit: 4 << 20, contentEncoding: ["gzip"], announcedLength: nil)
        try coded.withUnsafeBytes { try sink.receive($0, pauseAt: 100_000) }
        #expect(sink.hasBacklog)
        #expect(sink.body.count < 200_000)
        try sink.drain(pauseAt: .max)
        #expect(!sink.hasBacklog)
        #expect(try sink.finish() == text)
    }

    @Test("The body never takes more room than its limit")
    func capacity() throws {
        let limit = 300_000
        let sink = try BodySink(byteLimit: limit, contentEncoding: [], announcedLength: 1 << 40)
        let piece = [UInt8](repeating: 1, count: 10_000)
        for _ in 0..<30 { try piece.withUnsafeBytes { try sink.receive($0, pauseAt: .max) } }
        #expect(sink.body.count == limit)
        // The allocator rounds up to its own sizes.
        #expect(sink.body.capacity <= limit + 8192)
        #expect(throws: BodySink.Fault.tooLarge) { try piece.withUnsafeBytes { try sink.receive($0, pauseAt: .max) } }
    }
}
