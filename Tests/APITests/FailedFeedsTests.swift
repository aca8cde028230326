import API
import Model
import Testing

@Suite struct FailedFeedsTests {
    private static let start = Timestamp(seconds: 1_749_124_800)

    private static func report(total: Int, failed: Int, deferred: Int = 0) -> SyncReport {
        var report = SyncReport(id: 1, startedAt: start, total: total)
        (report.failedFeeds, report.deferredFeeds) = (failed, deferred)
        return report
    }

    private static func feed(_ id: Int64, _ title: String, error: String?, polled: Int64 = 5) -> Feed {
        var feed = Feed(id: id, url: "https://feeds.example/\(id)", title: title, origin: .config)
        feed.lastPoll = start.adding(seconds: polled)
        if !title.isEmpty { feed.lastSuccess = start.adding(seconds: -3600) }
        feed.lastError = error.map { FeedFailure(kind: "dns", message: $0) }
        return feed
    }

    @Test("The feeds that failed are named with their reasons, and those that failed before are not")
    func named() {
        let feeds = [
            Self.feed(1, "Harbour Wire", error: nil), Self.feed(2, "Dead Letters", error: "feeds.example has no address."),
            Self.feed(3, "", error: "HTTP status 404"), Self.feed(4, "Old Trouble", error: "gone", polled: -3600),
        ]
        let failed = FailedFeeds(among: feeds, after: Self.report(total: 3, failed: 2))
        #expect(
            failed.sentence == "2 of 3 feeds failed: Dead Letters (feeds.example has no address), https://feeds.example/3 (HTTP status 404)"
        )
        #expect(!failed.isEveryFeed)
    }

    @Test("Hundreds of feeds that fail are a few names and a number")
    func many() {
        let feeds = (1...500).map { Self.feed($0, "Wire \($0)", error: "no route") }
        let sentence = FailedFeeds(among: feeds, after: Self.report(total: 500, failed: 500)).sentence
        #expect(sentence?.hasSuffix("Wire 5 (no route), and 495 more") == true)
    }

    @Test(
        "Every feed failed only where there was one to ask and none could be read",
        arguments: [(3, 3, 0, true), (3, 2, 1, true), (3, 2, 0, false), (3, 0, 3, false), (0, 0, 0, false)])
    func every(total: Int, failed: Int, deferred: Int, isEvery: Bool) {
        let report = Self.report(total: total, failed: failed, deferred: deferred)
        #expect(FailedFeeds(among: [], after: report).isEveryFeed == isEvery)
        #expect((FailedFeeds(among: [], after: report).sentence == nil) == (failed == 0))
    }
}
