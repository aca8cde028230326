import API
import Model
import Testing

@testable import tradewire

@Suite struct DoctorTests {
    private static func daemon(feeds: [ListedFeed]) throws -> FakeDaemon {
        try FakeDaemon { method, target in target == "/v1/feeds" ? .json(FeedList(feeds: feeds)) : SampleNews.answer(method, target) }
    }

    @Test("A feed that is read and has been silent for long is a notice: nothing is wrong")
    func silent() throws {
        let daemon = try Self.daemon(feeds: SampleNews.feeds.feeds.filter { $0.health != .failing })
        let text = try TestSession.run(["doctor"], look: .plain, socket: daemon.path)
        #expect(text.contains("· silent     4 Quiet Quarterly"))
    }

    @Test("What is found keeps to its column, however long and narrow")
    func column() throws {
        let finding = Finding.care(
            "failing", "532 feeds.example: Not a feed but an HTML page; check the feed's address.", "tradewire feeds show 532")
        for columns in [40, 60, 200] {
            var look = Look.plain
            look.columns = columns
            var out = StandardOutput(look: look, destination: .memory)
            try finding.write(to: &out)
            let rows = out.text.split(separator: "\n")
            #expect(rows.allSatisfy { DisplayWidth.of(String($0)) <= columns })
            #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 13)) && $0.dropFirst(13).first != " " })
        }
    }

    @Test("A feed that fails needs care, and the status says so")
    func failing() throws {
        #expect(try TestSession.failure(["doctor"])?.status == .nothingFound)
    }
}
