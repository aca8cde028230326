import Model
import Testing

@testable import Syncing

@Suite("Poll schedule") struct PollScheduleTests {
    private static let now = Timestamp(rfc3339: "2025-06-05T12:00:00Z") ?? Timestamp(milliseconds: 0)
    private let schedule = PollSchedule()

    private func situation(
        _ result: PollSituation.Result = .read, every interval: Duration? = nil, change: (inout PollSituation) -> Void = { _ in }
    ) -> PollSituation {
        var situation = PollSituation(now: Self.now, seed: "https://example.org/feed", result: result, ownInterval: interval)
        change(&situation)
        return situation
    }

    /// Whole minutes from the poll to the next one.
    private func minutes(_ next: NextPoll) -> Int64? { next.at.map { ($0.milliseconds - Self.now.milliseconds) / 60_000 } }

    @Test("A feed that says nothing is read once an hour, a little spread")
    func usual() {
        let next = schedule.next(after: situation())
        #expect((60...61).contains(minutes(next) ?? 0))
        #expect(next.reason == "every 60 min")
        #expect(next.notBefore == nil)
    }

    @Test("Feeds that were read together part, the same way in every run")
    func spread() {
        let times = (0..<100).map { number in schedule.next(after: situation { $0.seed = "https://example.org/\(number)" }).at }
        #expect(Set(times).count > 95)
        #expect(times == (0..<100).map { number in schedule.next(after: situation { $0.seed = "https://example.org/\(number)" }).at })
    }

    @Test("The user's own interval counts, down to a minute", arguments: [(1, 1), (10, 10), (600, 600), (3000, 3000)] as [(Int64, Int64)])
    func ownInterval(minutes set: Int64, expected: Int64) {
        let next = schedule.next(after: situation(every: .seconds(set * 60)))
        #expect((expected...expected + expected / 60).contains(minutes(next) ?? 0))
        #expect(next.reason.contains("as configured for this feed"))
    }

    @Test("An interval below a minute is a minute")
    func tinyInterval() {
        #expect(minutes(schedule.next(after: situation(every: .seconds(1)))) == 1)
    }

    @Test("The document's own interval counts where it is the longer one, and is never anticipated")
    func timeToLive() {
        let longer = schedule.next(after: situation { $0.hints.interval = .seconds(3 * 3600) })
        #expect((180...183).contains(minutes(longer) ?? 0))
        #expect(longer.reason == "the feed asks to be read every 3 h")
        #expect(longer.notBefore == Self.now.adding(seconds: 3 * 3600))
        let shorter = schedule.next(after: situation { $0.hints.interval = .seconds(600) })
        #expect((60...61).contains(minutes(shorter) ?? 0))
        #expect(shorter.notBefore == Self.now.adding(seconds: 600))
        #expect(shorter.notBeforeReason == "the feed asks to be read every 10 min")
        let absurd = schedule.next(after: situation { $0.hints.interval = .seconds(90 * 86_400) })
        #expect((1440...1464).contains(minutes(absurd) ?? 0))
    }

    @Test(
        "The server's freshness counts where it is the longer one, up to a day, and sixteen years count as five hours",
        arguments: [(0, 60), (600, 60), (7200, 120), (86_400, 1440), (3 * 86_400, 1440), (16 * 31_536_000, 300)] as [(Int64, Int64)])
    func freshness(seconds: Int64, expected: Int64) {
        let next = schedule.next(after: situation { $0.freshness = .seconds(seconds) })
        #expect((expected...expected + expected / 60).contains(minutes(next) ?? 0))
        #expect((next.notBefore == nil) == (seconds == 0))
    }

    @Test("Failures double the interval, up to a day")
    func backOff() {
        let waits = (1...12).map { number in
            minutes(schedule.next(after: situation(.failed(retryAfter: nil, isRateLimit: false)) { $0.failures = number })) ?? 0
        }
        for (wait, expected) in zip(waits, [60, 120, 240, 480, 960, 1440, 1440, 1440, 1440, 1440, 1440, 1440] as [Int64]) {
            #expect((expected...min(expected + expected / 10, 1440)).contains(wait) || (expected == 60 && wait == 60))
        }
        #expect(
            schedule.next(after: situation(.failed(retryAfter: nil, isRateLimit: false)) { $0.failures = 3 }).reason.contains("3 times"))
        let huge = schedule.next(after: situation(.failed(retryAfter: nil, isRateLimit: false)) { $0.failures = .max })
        #expect(minutes(huge) == 1440)
    }

    @Test("A user's interval of more than a day is not shortened by failures")
    func backOffFromLongInterval() {
        let next = schedule.next(
            after: situation(.failed(retryAfter: nil, isRateLimit: false), every: .seconds(172_800)) { $0.failures = 4 })
        #expect(minutes(next) == 2880)
    }

    @Test("Retry-After is waited for, and a shorter one does not hasten the next poll")
    func retryAfter() {
        let long = schedule.next(after: situation(.failed(retryAfter: .seconds(7200), isRateLimit: true)))
        #expect(minutes(long) == 120)
        #expect(long.reason == "the server asks to wait 2 h")
        #expect(long.notBefore == Self.now.adding(seconds: 7200))
        let short = schedule.next(after: situation(.failed(retryAfter: .seconds(30), isRateLimit: false)))
        #expect(minutes(short) == 60)
        #expect(short.notBefore == Self.now.adding(seconds: 30))
    }

    @Test("429 without a time is an hour")
    func rateLimit() {
        let next = schedule.next(after: situation(.failed(retryAfter: nil, isRateLimit: true), every: .seconds(300)))
        #expect(minutes(next) == 60)
        #expect(next.notBefore == Self.now.adding(seconds: 3600))
    }

    @Test("While no server can be reached, feeds are tried again within minutes, however long their interval and their failures")
    func outage() {
        for interval in [nil, Duration.seconds(120), .seconds(86_400)] {
            let next = schedule.next(after: situation(.outage, every: interval) { $0.failures = 9 })
            #expect((2...6).contains(minutes(next) ?? 0))
            #expect(next.notBefore == nil)
        }
    }

    @Test("A feed that is gone is not read again")
    func gone() {
        #expect(schedule.next(after: situation(.gone)).at == nil)
    }

    @Test("Hours and days that the feed wants to rest in are passed over")
    func restingHours() {
        let hours = schedule.next(after: situation { $0.hints.skipHours = [12, 13, 14] })
        #expect(hours.at == Timestamp(rfc3339: "2025-06-05T15:00:00Z"))
        #expect(hours.reason.contains("skipHours"))
        // 5 June 2025 is a Thursday.
        let days = schedule.next(after: situation(every: .seconds(86_400)) { $0.hints.skipDays = [4, 5, 6] })
        #expect(days.at == Timestamp(rfc3339: "2025-06-09T00:00:00Z"))
        let everything = schedule.next(after: situation { $0.hints.skipHours = Set(0..<24) })
        #expect((60...61).contains(minutes(everything) ?? 0))
        let nonsense = schedule.next(after: situation { $0.hints.skipHours = [-1, 24, 99] })
        #expect((60...61).contains(minutes(nonsense) ?? 0))
    }

    @Test("A feed whose entries are mostly new each time is read twice as often, unless it asks otherwise")
    func turnover() {
        #expect((30...31).contains(minutes(schedule.next(after: situation { $0.turnover = 0.8 })) ?? 0))
        #expect((60...61).contains(minutes(schedule.next(after: situation { $0.turnover = 0.2 })) ?? 0))
        let asking = schedule.next(
            after: situation {
                $0.turnover = 0.8
                $0.freshness = .seconds(3600)
            })
        #expect((60...61).contains(minutes(asking) ?? 0))
    }

    @Test("A feed of weekly entries is read twice a day, unless the user set an interval")
    func slowFeed() throws {
        let times = (0..<10).map { Self.now.adding(seconds: -Int64($0) * 7 * 86_400 - 3600) }
        let rhythm = try #require(FeedRhythm(times, at: Self.now))
        let next = schedule.next(after: situation { $0.rhythm = rhythm })
        #expect((720...732).contains(minutes(next) ?? 0))
        #expect(next.reason == "the feed publishes about every 7 d")
        #expect((10...11).contains(minutes(schedule.next(after: situation(every: .seconds(600)) { $0.rhythm = rhythm })) ?? 0))
    }

    @Test("The next poll is later than this one, whatever the document and the server say")
    func alwaysLater() {
        for seconds in [Int64.min / 4, -1, 0, 1, 1 << 40] {
            let next = schedule.next(
                after: situation {
                    $0.hints.interval = .seconds(seconds)
                    $0.freshness = .seconds(seconds)
                })
            #expect((60...1464).contains(minutes(next) ?? 0))
        }
    }
}
