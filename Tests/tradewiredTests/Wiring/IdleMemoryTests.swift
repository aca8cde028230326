import Glibc
import Model
import Syncing
import Testing

@testable import tradewired

@Suite struct IdleMemoryTests {
    @Test("Code that ran once is let go, and runs again")
    func givesBack() async throws {
        let before = try Self.mappedKilobytes()
        let (rounds, round) = AsyncStream.makeStream(of: Void.self)
        let clock = WallClock(now: { Timestamp(seconds: 0) }) { _ in
            round.yield()
            try await Task.sleep(for: .seconds(3600))
        }
        let task = Task { await IdleMemory(clock: clock).run() }
        for await _ in rounds { break }
        #expect(try Self.mappedKilobytes() < before)
        task.cancel()
        await task.value
    }

    /// Pages of files that this process maps (proc_pid_status(5)).
    private static func mappedKilobytes() throws -> Int {
        let file = try #require(fopen("/proc/self/status", "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let words = text.split { $0 == " " || $0 == "\t" }
            if words.first == "RssFile:", words.count > 1 { return try #require(Int(words[1])) }
        }
        throw Unreadable()
    }

    private struct Unreadable: Error {}
}
