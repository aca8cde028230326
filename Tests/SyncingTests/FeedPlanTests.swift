import Model
import Testing

@testable import Syncing

@Suite("The plan of polls")
struct FeedPlanTests {
    private let now = Timestamp(seconds: 1_749_133_800)

    private func feed(_ id: Int64, host: String = "", nextIn seconds: Int64? = nil) -> Feed {
        var feed = Feed(id: id, url: "https://\(host.isEmpty ? "h\(id)" : host).example/\(id)", title: "", origin: .config)
        feed.nextPoll = seconds.map { now.adding(seconds: $0) }
        return feed
    }

    private func plan(_ feeds: [Feed]) -> FeedPlan {
        var plan = FeedPlan()
        plan.take(feeds)
        return plan
    }

    @Test("Feeds that users wait for come first, then those that have waited longest")
    func order() {
        var plan = plan([feed(1, nextIn: -10), feed(2, nextIn: -20), feed(3), feed(4, nextIn: 10), feed(5, nextIn: 3600)])
        let due1 = plan.takeDue(at: now, waiting: [5], room: 3, plannedRoom: 3)
        #expect(due1.map(\.id) == [5, 3, 2])
        let due2 = plan.takeDue(at: now, waiting: [5], room: 9, plannedRoom: 9)
        #expect(due2.map(\.id) == [1])
        #expect(plan.nextTime(after: now) == now.adding(seconds: 10))
    }

    @Test("An interval of weeks is kept, a plan for the year 2100 is not believed")
    func farOff() {
        var plan = plan([feed(1, nextIn: 30 * 86_400), feed(2, nextIn: 75 * 365 * 86_400)])
        let due3 = plan.takeDue(at: now, waiting: [], room: 9, plannedRoom: 9)
        #expect(due3.map(\.id) == [2])
    }

    @Test("A clock that went back a day does not make feeds wait for the day to come again")
    func clockWentBack() {
        var polled = feed(1, nextIn: 86_400 + 1800)
        polled.lastPoll = now.adding(seconds: 86_400)
        var recent = feed(2, nextIn: 1800)
        recent.lastPoll = now.adding(seconds: 1)
        var plan = plan([polled, recent])
        let due = plan.takeDue(at: now, waiting: [], room: 9, plannedRoom: 9)
        #expect(due.map(\.id) == [1])
    }

    @Test("A feed that was removed while it was polled stays away")
    func removed() {
        var plan = plan([feed(1), feed(2)])
        _ = plan.takeDue(at: now, waiting: [], room: 2, plannedRoom: 2)
        plan.take([feed(2)])
        plan.end(1, renewed: feed(1), putOffUntil: nil)
        #expect(plan.feeds.keys.sorted() == [2])
    }

    @Test("A list that was read before a poll ended does not bring its old time back")
    func olderList() {
        var plan = plan([feed(1)])
        _ = plan.takeDue(at: now, waiting: [], room: 1, plannedRoom: 1)
        var polled = feed(1, nextIn: 3600)
        polled.lastPoll = now
        plan.end(1, renewed: polled, putOffUntil: nil)
        plan.take([feed(1)])
        let due4 = plan.takeDue(at: now, waiting: [], room: 1, plannedRoom: 1)
        #expect(due4.isEmpty)
    }

    @Test("What is put off waits, also where the cache has no time for it")
    func putOff() {
        var plan = plan([feed(1)])
        _ = plan.takeDue(at: now, waiting: [], room: 1, plannedRoom: 1)
        plan.end(1, renewed: nil, putOffUntil: now.adding(seconds: 60))
        let due5 = plan.takeDue(at: now, waiting: [], room: 1, plannedRoom: 1)
        #expect(due5.isEmpty)
        let due6 = plan.takeDue(at: now.adding(seconds: 60), waiting: [], room: 1, plannedRoom: 1)
        #expect(due6.count == 1)
    }

    @Test("One host does not take every place")
    func hosts() {
        var plan = plan((1...40).map { feed($0, host: "crowd") } + [feed(41)])
        let due = plan.takeDue(at: now, waiting: [], room: 41, plannedRoom: 41)
        #expect(due.count < 16)
    }

    @Test("Where nothing can be stored feeds are tried ever more seldom, one at a time, until it works again")
    func storeTrouble() {
        var trouble = StoreTrouble()
        #expect(trouble.room(16, at: now) == 16)
        let began = [trouble.failed(at: now), trouble.failed(at: now)]
        #expect(began == [true, false])
        #expect(trouble.room(16, at: now.adding(seconds: 119)) == 0)
        #expect(trouble.room(16, at: now.adding(seconds: 120)) == 1)
        let ended = [trouble.stored(), trouble.stored()]
        #expect(ended == [true, false])
        #expect(trouble.room(16, at: now) == 16)
    }

    @Test("A host with many feeds and no place free keeps none of the others from theirs")
    func crowdedHost() {
        var plan = plan((1...40).map { feed($0, host: "crowd", nextIn: -100) } + (41...43).map { feed($0, nextIn: -10) })
        let first = plan.takeDue(at: now, waiting: [], room: 16, plannedRoom: 16)
        #expect(first.map(\.id).suffix(3) == [41, 42, 43])
        let second = plan.takeDue(at: now, waiting: [], room: 7, plannedRoom: 7)
        #expect(second.isEmpty)
    }
}
