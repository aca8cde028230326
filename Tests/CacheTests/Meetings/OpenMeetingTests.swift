import Cache
import Model
import Testing

/// What is still to be determined, when, and what is told as it changes.
@Suite("Open meetings")
struct OpenMeetingTests {
    private typealias Told = MeetingTests.Told

    private static let told = [
        Told(day: 0, place: MeetingTests.open), Told(day: 3, people: ["Bessent", "He Lifeng"], place: "Paris", on: 10...11),
        Told(day: 11, status: "held", people: ["Bessent"], place: "Paris", on: 10...11), Told(day: 13, place: MeetingTests.open),
    ]

    private func open(_ test: TestStore, at moment: Timestamp?, isOpen: Bool = true) async throws -> (events: [String], facts: [String]) {
        var query = MeetingTests.query(asOf: moment)
        query.isUndetermined = isOpen
        let meetings = try await test.store.meetings(query, limit: 10).map(\.newest.source.title)
        return (meetings, try await test.store.facts(query).facts.map(\.source.title))
    }

    @Test("To be determined is what no article has settled, as of the moment asked")
    func undetermined() async throws {
        let test = try await MeetingTests.archive(Self.told)
        for (moment, title) in [(noon.hours(24), ["News 0"]), (noon.hours(24 * 4), []), (nil, ["News 3"])] as [(Timestamp?, [String])] {
            let answer = try await open(test, at: moment)
            #expect(answer.events == title && answer.facts == title)
        }
        #expect(try await open(test, at: nil, isOpen: false).facts == ["News 2", "News 1", "News 0"])
    }

    @Test("As of a moment, events are those of an archive that was fed until then")
    func replay() async throws {
        var told = Self.told
        told[1].found = 6
        let whole = try await MeetingTests.archive([told[0]])
        let order = told.enumerated().sorted { $0.element.day + $0.element.found < $1.element.day + $1.element.found }
        for (number, one) in order.dropFirst() { try await MeetingTests.add(one, number, to: whole) }
        let young = try await MeetingTests.archive([told[0]])
        for (number, one) in order.dropFirst() {
            try await MeetingTests.add(one, number, to: young)
            let moment = noon.hours(Int64(one.day + one.found) * 24 + 2)
            let remembered = try await whole.store.meetings(MeetingTests.query(asOf: moment), limit: 10)
            #expect(try await young.store.meetings(MeetingTests.query(), limit: 10) == remembered)
        }
    }

    @Test("Filters choose among events; what settles one may come from articles that they leave out")
    func filters() async throws {
        let test = try await MeetingTests.archive(Self.told)
        var query = MeetingTests.query()
        query.speaker = "he lifeng"
        #expect(try await test.store.meetings(query, limit: 10).map(\.articleCount) == [3])
        query = MeetingTests.query()
        query.articles.until = noon.hours(24)
        #expect(try await test.store.meetings(query, limit: 10).map(\.status) == [.held])
        query = MeetingTests.query()
        query.days = noon.hours(24 * 5)..<noon.hours(24 * 20)
        #expect(try await test.store.meetings(query, limit: 10).map(\.articleCount) == [3])
        query.days = noon.hours(24 * 12)..<noon.hours(24 * 20)
        #expect(try await test.store.meetings(query, limit: 10).isEmpty)
    }

    @Test("In the order of time an event stands once, on its day")
    func once() async throws {
        let test = try await MeetingTests.archive(Self.told)
        var query = MeetingTests.query()
        (query.order, query.tellsMeetingsOnce) = (.time, true)
        let page = try await test.store.facts(query)
        #expect(page.facts.map(\.source.title) == ["News 2", "News 3"])
        #expect(page.facts.map { page.meetings[$0.id]?.articleCount } == [3, 1])
    }

    @Test("The log says once that an event was settled, held or called off, and nothing of reports that change nothing")
    func log() async throws {
        let test = try await MeetingTests.archive(Self.told + [Told(day: 14, status: "held", place: "Paris", on: 10...11)])
        let changes = try await test.events().filter { $0.kind == .meetingChanged }
        #expect(changes.count == 2)
        let details = try changes.map { try JSONReader.read($0.detail) }
        let told = details.map { $0["changes"]?.array?.compactMap { "\($0["what"]?.string ?? "") \($0["to"]?.string ?? "")" } ?? [] }
        #expect(told == [["place Paris", "day \(MeetingTests.date(10))/\(MeetingTests.date(11))"], ["status held"]])
        let articles = try changes.map { try #require($0.articleID) }
        #expect(articles == articles.sorted() && Set(articles).count == 2)
    }

    @Test("What a feed brings when it is read first, and what is found weeks later, is no news")
    func oldNews() async throws {
        let first = try await TestStore()
        let items = Self.told.enumerated().map { MeetingTests.item($0.offset, $0.element) }
        try await first.poll([items[0]])
        try await first.poll(Array(items[1...]), feed: first.other, at: noon.hours(24 * 13))
        var late = Self.told
        for index in late.indices { late[index].found = 20 }
        let second = try await MeetingTests.archive(late)
        for test in [first, second] {
            #expect(try await test.events().filter { $0.kind == .meetingChanged }.isEmpty)
            #expect(try await test.store.meetings(MeetingTests.query(), limit: 10).map(\.articleCount) == [1, 3])
        }
    }

    @Test("What changed in a span is told: new events and those that newer articles tell otherwise")
    func changed() async throws {
        let test = try await MeetingTests.archive(Self.told + [Told(day: 14, status: "held", place: "Paris", on: 10...11)])
        func changed(_ days: Range<Int64>) async throws -> [String] {
            try await test.store.meetingsChanged(
                since: noon.hours(days.lowerBound * 24 + 2), until: noon.hours(days.upperBound * 24 + 2), limit: 10
            )
            .map(\.newest.source.title)
        }
        #expect(try await changed(-1..<0) == ["News 0"])
        #expect(try await changed(0..<2).isEmpty)
        #expect(try await changed(2..<4) == ["News 1"])
        #expect(try await changed(4..<13) == ["News 3", "News 2"])
        #expect(try await changed(13..<15).isEmpty)
    }
}
