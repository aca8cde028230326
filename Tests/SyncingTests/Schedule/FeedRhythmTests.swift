import Model
import Testing

@testable import Syncing

@Suite("Rhythm and silence") struct FeedRhythmTests {
    private static let now = Timestamp(rfc3339: "2025-06-05T12:00:00Z") ?? Timestamp(milliseconds: 0)
    private static func ago(_ hours: Int...) -> [Timestamp] { hours.map { now.adding(seconds: -Int64($0) * 3600) } }

    @Test("Entries that came out together count once")
    func batches() throws {
        let times = (0..<6).flatMap { day in (0..<10).map { Self.now.adding(seconds: -Int64(day) * 86_400 - Int64($0) * 30) } }
        let rhythm = try #require(FeedRhythm(times, at: Self.now))
        #expect((85_000...87_000).contains(rhythm.usualGap.components.seconds))
    }

    @Test("Too few times are no rhythm, and times in the future none of its beats")
    func tooFew() {
        #expect(FeedRhythm(Self.ago(1, 2, 3, 4), at: Self.now) == nil)
        #expect(FeedRhythm(Self.ago(1, 2, 3, 4, -500), at: Self.now) == nil)
        #expect(FeedRhythm([Timestamp](repeating: Self.now, count: 40), at: Self.now) == nil)
        #expect(FeedRhythm([], at: Self.now) == nil)
    }

    @Test(
        "A feed is silent when it misses its own rhythm by far",
        arguments: [(1, false), (60, false), (71, false), (100, true), (2000, true)])
    func hourlyFeed(hoursOfQuiet: Int, isSilent: Bool) throws {
        let times = (0..<30).map { Self.now.adding(seconds: -Int64(hoursOfQuiet + $0) * 3600) }
        let rhythm = try #require(FeedRhythm(times, at: Self.now))
        #expect((SilenceRule.silence(of: rhythm, at: Self.now) != nil) == isSilent)
    }

    @Test("A monthly feed is not silent after two months")
    func monthlyFeed() throws {
        let times = (0..<12).map { Self.now.adding(seconds: -Int64(60 + $0 * 30) * 86_400) }
        let rhythm = try #require(FeedRhythm(times, at: Self.now))
        #expect(SilenceRule.silence(of: rhythm, at: Self.now) == nil)
    }

    @Test("A dead feed is read twice a day at the most")
    func deadFeed() throws {
        let times = (0..<30).map { Self.now.adding(seconds: -Int64(400 * 24 + $0) * 3600) }
        let rhythm = try #require(FeedRhythm(times, at: Self.now))
        #expect(rhythm.readingInterval(at: Self.now) == .seconds(12 * 3600))
    }
}
