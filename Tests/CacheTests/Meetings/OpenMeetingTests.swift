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
        var query = MeetingTests.query(asOf: moment, now: noon.hours(24 * 20))
        query.isUndetermined = isOpen
        let meetings = try await test.store.meetings(query, limit: 10).meetings.map(\.newest.source.title)
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

    @Test("What went by, or was forgotten for months, without a word is no longer to be determined")
    func forgotten() async throws {
        let told = [Told(day: 0, place: MeetingTests.open), Told(day: 0, kind: "visit", place: MeetingTests.open, on: 10...12)]
        let test = try await MeetingTests.archive(told)
        for (day, titles) in [(11, ["News 1", "News 0"]), (20, ["News 0"]), (59, ["News 0"]), (62, [])] as [(Int64, [String])] {
            #expect(try await open(test, at: noon.hours(24 * day)).facts == titles)
        }
        let events = try await test.store.meetings(MeetingTests.query(), limit: 10).meetings
        #expect(events.allSatisfy { $0.open.isEmpty && $0.openings.contains { $0.settledBy == nil } })
    }

    @Test("Pages hold each event once, whichever comes first, and a page of another list is refused")
    func pages() async throws {
        let told = (0..<7).map { Told(day: $0, place: "Place \($0)", on: 20 - $0...20 - $0) }
        let test = try await MeetingTests.archive(told + [Told(day: 7, place: "Place 3", on: 17...17)])
        let whole = [
            ["News 7", "News 6", "News 5", "News 4", "News 2", "News 1", "News 0"],
            (0..<7).reversed().map { $0 == 3 ? "News 7" : "News \($0)" },
        ]
        for (days, titles) in zip([nil, noon.hours(24)..<noon.hours(24 * 30)], whole) {
            var query = MeetingTests.query()
            query.days = days
            var seen: [String] = []
            repeat {
                let page = try await test.store.meetings(query, limit: 2)
                #expect(page.since == nil && page.meetings.count <= 2)
                seen += page.meetings.map(\.newest.source.title)
                query.articles.page = page.next
            } while query.articles.page != nil
            #expect(seen == titles)
        }
        var query = MeetingTests.query()
        query.articles.limit = 2
        query.articles.page = try await test.store.facts(query).next
        await #expect(throws: StoreError.self) { try await test.store.meetings(query, limit: 2) }
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
            let remembered = try await whole.store.meetings(MeetingTests.query(asOf: moment), limit: 10).meetings
            #expect(try await young.store.meetings(MeetingTests.query(now: moment), limit: 10).meetings == remembered)
        }
    }

    @Test("Filters choose among events; what settles one may come from articles that they leave out")
    func filters() async throws {
        let test = try await MeetingTests.archive(Self.told)
        var query = MeetingTests.query()
        query.speaker = "he lifeng"
        #expect(try await test.store.meetings(query, limit: 10).meetings.map(\.articleCount) == [3])
        query = MeetingTests.query()
        query.articles.until = noon.hours(24)
        #expect(try await test.store.meetings(query, limit: 10).meetings.map(\.status) == [.held])
        query = MeetingTests.query()
        query.days = noon.hours(24 * 5)..<noon.hours(24 * 20)
        #expect(try await test.store.meetings(query, limit: 10).meetings.map(\.articleCount) == [3])
        query.days = noon.hours(24 * 12)..<noon.hours(24 * 20)
        #expect(try await test.store.meetings(query, limit: 10).meetings.isEmpty)
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

    @Test(
        "Of more statements than events are put together from, none is lost in the order of time, and the list of events says since when it is whole"
    )
    func cut() async throws {
        let test = try await TestStore()
        // Each statement is an event of its own: on a day of its own.
        let items = (0..<28).map { number in
            var item = MeetingTests.item(number, Told(day: number))
            let plain = item.reading?.facts.first { $0.fact.kind == .meeting }
            item.reading?.facts = (0..<100).compactMap { index in
                guard var statement = plain else { return nil }
                let day = "\(MeetingTests.date(30 + 5 * (number * 100 + index)))"
                statement.fact.values.removeAll { ["date", "until"].contains($0.name) }
                statement.fact.values += [.init("date", .string(day)), .init("until", .string(day))]
                (statement.fact.start, statement.fact.end) = (index / 10, 15 + index % 10)
                return statement
            }
            return item
        }
        try await test.poll(items, at: noon.hours(24 * 29))
        var query = MeetingTests.query()
        (query.order, query.tellsMeetingsOnce, query.articles.limit) = (.time, true, 1000)
        var (facts, events): ([Int64], Int) = ([], 0)
        repeat {
            let page = try await test.store.facts(query)
            facts += page.facts.map(\.id)
            events += page.meetings.count
            query.articles.page = page.next
        } while query.articles.page != nil
        #expect(facts.count == 2800 && Set(facts).count == 2800 && events == 2500)
        let newest = try await test.store.meetings(MeetingTests.query(), limit: 1)
        #expect(newest.since == noon.hours(24 * 3))
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
            #expect(try await test.store.meetings(MeetingTests.query(), limit: 10).meetings.map(\.articleCount) == [1, 3])
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
