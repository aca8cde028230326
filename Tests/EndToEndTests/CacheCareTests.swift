import Foundation
import Synchronization
import Testing

@testable import TestServer

@Suite("The cache through its life")
struct CacheCareTests {
    /// Feeds that grow by an item each time they are asked.
    private final class GrowingFeeds: Sendable {
        private let asked = Mutex<[String: Int]>([:])

        func document(_ path: String) -> [UInt8] {
            let count = asked.withLock { asked in
                asked[path, default: 0] += 1
                return asked[path, default: 0]
            }
            return newsFeed(String(path.dropFirst()), items: 0..<(10 + count))
        }

        func itemCount(_ path: String) -> Int { 10 + asked.withLock { $0[path, default: 0] } }
    }

    @Test("Killed twenty times in the middle of its work, the cache is sound each time and holds everything once in the end")
    func twentyKills() async throws {
        let feeds = GrowingFeeds()
        let site = try Site { request, connection in
            connection.answer(200, ["ETag: \"\(request.path)\""], body: feeds.document(request.path))
        }
        let paths = (0..<24).map { "/f\($0)" }
        try site.configure(paths)
        for round in 0..<20 {
            let before = site.server.requests.count
            let running = try Program.tradewired.start(["sync", "--config", site.configuration])
            try await eventually("the sync is under way") {
                !running.isRunning || site.server.requests.count > before + round * 7 % paths.count
            }
            running.send(SIGKILL)
            _ = await running.result()
            guard FileManager.default.fileExists(atPath: site.cache) else { continue }
            let verified = try await Program.tradewired.run(["verify", "--config", site.configuration])
            #expect(verified.status == 0, "round \(round): \(verified.errors)")
        }
        #expect(try await site.sync().status == 0)
        let lines = try await Program.tradewired.run(["export", "--config", site.configuration]).output.split(separator: "\n")
        let held = try lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        let urls = held.compactMap { $0["url"] as? String }
        #expect(Set(urls).count == urls.count)
        let expected = paths.flatMap { path in (0..<feeds.itemCount(path)).map { "https://\(path.dropFirst()).example/\($0)" } }
        #expect(Set(urls) == Set(expected))
    }

    @Test("A backup of a running daemon's cache is restored once the daemon is gone, and refused while it runs")
    func backupAndRestore() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<5)) }
        try site.configure(["/feed"])
        _ = try await site.sync()
        let daemon = try await site.daemon()
        let backup = site.scratch.path + "/backup.db"
        #expect(try await Program.tradewired.run(["backup", backup, "--config", site.configuration]).status == 0)
        let again = try await Program.tradewired.run(["backup", backup, "--config", site.configuration])
        #expect(again.status == 65)
        #expect(again.errors.contains("exists already"))
        #expect(try await Program.tradewired.run(["verify", backup]).status == 0)
        let early = try await Program.tradewired.run(["restore", backup, "--config", site.configuration])
        #expect(early.status == 75)
        #expect(early.errors.contains("holds"))
        daemon.send(SIGTERM)
        _ = await daemon.result()

        let restored = try await Program.tradewired.run(["restore", backup, "--config", site.configuration])
        #expect(restored.status == 0)
        #expect(restored.output == "restored 5 articles of 1 feed\n")
        #expect(restored.errors.contains(".replaced-"))
        let lines = try await Program.tradewired.run(["export", "--config", site.configuration]).output.split(separator: "\n")
        #expect(lines.count == 5)
    }

    @Test("A reader that has enough ends an export quietly; a table for spreadsheets has a line an article, an outline one a feed")
    func export() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<30)) }
        try site.configure(["/feed"])
        _ = try await site.sync()
        let table = try await Program.tradewired.run(["export", "--format", "csv", "--config", site.configuration])
        #expect(table.output.split(separator: "\r\n").count == 31)
        #expect(table.output.hasPrefix("id,title,url,"))
        let outline = try await Program.tradewired.run(["export", "--format", "opml", "--config", site.configuration])
        #expect(outline.output.contains("/feed\"/>\n  </body>\n</opml>\n"))
        let none = try await Program.tradewired.run(["export", "--format", "xml", "--config", site.configuration])
        #expect(none.status == 64)
    }
}
