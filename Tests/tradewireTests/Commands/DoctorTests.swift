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

    @Test("A feed that fails needs care, and the status says so")
    func failing() throws {
        #expect(try TestSession.failure(["doctor"])?.status == .nothingFound)
    }
}
