import Cache
import Model
import Testing

/// Events that several articles tell of.
@Suite("Meetings")
struct MeetingTests {
    /// What one article says; days are counted from the first article's.
    struct Told {
        var day: Int
        var kind = "talks"
        var status = "planned"
        var people: [String] = []
        var place: String?
        /// First and last.
        var on: ClosedRange<Int>?
        /// Days after the article was published that it was found.
        var found = 0
    }

    static let sides = ["Bessent": "us", "Greer": "us", "Trump": "us", "He Lifeng": "china", "Xi Jinping": "china", "Wang Wentao": "china"]
    private static let heads = ["Trump": "President of the United States", "Xi Jinping": "President of China"]
    static let open = "to be determined"

    static func date(_ day: Int) -> CivilDay { noon.day.adding(days: day) }

    static func item(_ number: Int, _ told: Told, guid: String? = nil) -> PolledItem {
        let text = "They will meet, report \(number) says. \(told.people.joined(separator: " "))"
        let values: [JSONValue.Member] = [
            .init("kind", .string(told.kind)), .init("status", .string(told.status)),
            .init("parties", .array([.string("US"), .string("CN")])), .init("people", .array(told.people.map(JSONValue.string))),
            .init("place", told.place.map(JSONValue.string) ?? .null),
            .init("date", told.on.map { .string("\(date($0.lowerBound))") } ?? .null),
            .init("until", told.on.map { .string("\(date($0.upperBound))") } ?? .null),
        ]
        var facts = [Fact(kind: .meeting, field: .text, range: 0..<15, rule: "meeting.\(told.kind)", values: values)]
        for name in told.people {
            let person: [JSONValue.Member] = [
                .init("name", .string(name)), .init("id", .string("person." + name.lowercased())),
                .init("role", heads[name].map(JSONValue.string) ?? .null), .init("side", sides[name].map(JSONValue.string) ?? .null),
            ]
            facts.append(Fact(kind: .person, field: .text, range: 5..<9, rule: "person.name", values: person))
        }
        let published = noon.hours(Int64(told.day) * 24)
        var item = CacheTests.item(guid ?? "\(number)", "News \(number)", text: text, published: published, outlet: "Outlet \(number % 3)")
        item.reading = FactReading(facts, stage: nil, stamp: 1, title: item.title, summary: nil, text: text)
        return item
    }

    /// An archive that found each article when it was published, or so many days later.
    static func archive(_ told: [Told]) async throws -> TestStore {
        let test = try await TestStore()
        for (number, one) in told.enumerated() { try await add(one, number, to: test) }
        return test
    }

    static func add(_ told: Told, _ number: Int, to test: TestStore) async throws {
        try await test.poll([item(number, told)], at: noon.hours(Int64(told.day + told.found) * 24 + 1))
    }

    static func query(asOf moment: Timestamp? = nil, now: Timestamp = noon.hours(24 * 400)) -> FactQuery {
        var query = FactQuery([.meetings], articles: ArticleQuery(now: now, limit: 100))
        query.asOf = moment
        return query
    }

    static func meetings(_ told: [Told]) async throws -> [Meeting] {
        let test = try await archive(told)
        return try await test.store.meetings(query(), limit: 100).meetings
    }

    @Test("A plan whose place is open is settled by the next article that names one, and shows by which")
    func settled() async throws {
        let meetings = try await Self.meetings([
            Told(day: 0, place: Self.open), Told(day: 1, place: Self.open),
            Told(day: 3, people: ["Bessent", "He Lifeng"], place: "Paris", on: 10...11),
            Told(day: 10, status: "held", people: ["Bessent"], place: "Paris", on: 10...10),
        ])
        let event = try #require(meetings.first)
        #expect(meetings.count == 1)
        #expect(event.status == .held && event.open.isEmpty && event.articleCount == 4)
        #expect(event.places.map(\.value) == ["Paris"] && event.places.first?.articleCount == 2)
        #expect(event.days.map(\.value) == ["\(Self.date(10))/\(Self.date(11))"] && event.days.first?.articleCount == 2)
        #expect(event.openings.map(\.matter) == [.place, .day])
        #expect(event.openings.map(\.value) == ["Paris", "\(Self.date(10))/\(Self.date(11))"])
        #expect(event.openings.allSatisfy { $0.settledBy?.source.title == "News 2" && $0.since.source.title == "News 0" })
        #expect(event.steps.map(\.status) == [.planned, .held])
        #expect(!event.disagrees)
    }

    /// Articles, and the events that they make: for each the number of its articles.
    static let cases: [(name: String, told: [Told], events: [Int])] = [
        (
            "two rounds in two cities",
            [Told(day: 0, status: "held", place: "Geneva", on: 0...0), Told(day: 30, place: "London", on: 31...31)],
            [1, 1]
        ),
        ("two rounds without a day", [Told(day: 0, place: "Geneva"), Told(day: 2, place: "London")], [1, 1]),
        (
            "two rounds that share a day on which the delegations travel",
            [Told(day: 5, status: "held", place: "Geneva", on: 3...5), Told(day: 6, status: "held", place: "London", on: 5...6)], [1, 1]
        ),
        ("one day, one city, many articles", (0..<5).map { Told(day: $0, place: "London", on: 5...5) }, [5]),
        ("a month and a day of it", [Told(day: 0, on: 10...40), Told(day: 8, place: "London", on: 12...12)], [2]),
        ("a month and a day after it", [Told(day: 0, on: 10...40), Told(day: 8, place: "London", on: 50...50)], [1, 1]),
        ("a plan told after the round it is not", [Told(day: 5, status: "held", on: 5...5), Told(day: 9, on: 0...30)], [1, 1]),
        (
            "officials and heads of state",
            [Told(day: 0, people: ["Trump", "Xi Jinping"]), Told(day: 1, people: ["Bessent", "He Lifeng"], place: "London", on: 4...4)],
            [1, 1]
        ),
        (
            "heads of state and talks of nobody named",
            [Told(day: 0, people: ["Trump", "Xi Jinping"]), Told(day: 1, place: "London", on: 4...4)], [1, 1]
        ),
        (
            "either side names its own",
            [Told(day: 0, people: ["Bessent", "Greer"], place: "London", on: 4...4), Told(day: 1, people: ["He Lifeng"], on: 4...4)], [2]
        ),
        (
            "other people on the same day",
            [Told(day: 0, people: ["Bessent"], on: 4...4), Told(day: 1, people: ["Greer"], on: 4...4)], [1, 1]
        ),
        (
            "he who tells of it does not come to it",
            [Told(day: 0, people: ["Trump"], place: "London", on: 4...4), Told(day: 1, people: ["Bessent", "He Lifeng"], on: 4...4)], [2]
        ),
        (
            "a call and talks of one day",
            [Told(day: 0, kind: "call", status: "held", on: 0...0), Told(day: 0, status: "held", on: 0...0)], [1, 1]
        ),
        ("a plan and news too late for it", [Told(day: 0, place: open), Told(day: 70, place: "London", on: 75...75)], [1, 1]),
        ("talks that were held before the plan", [Told(day: 10, place: open), Told(day: 12, status: "held", on: 2...2)], [1, 1]),
        ("a report without a day, soon after", [Told(day: 0, place: "London", on: 5...5), Told(day: 6, status: "held")], [2]),
        ("a report without a day, long after", [Told(day: 0, place: "London", on: 5...5), Told(day: 40, status: "held")], [1, 1]),
        (
            "a visit of the months to come, told again without its day",
            [Told(day: 0, kind: "visit", place: "Beijing", on: 140...150), Told(day: 20, kind: "visit", place: "Beijing")], [2]
        ),
        ("talks of the months to come and talks without a day", [Told(day: 0, place: "Beijing", on: 140...150), Told(day: 20)], [1, 1]),
        ("the next round, open again", [Told(day: 0, place: "London", on: 5...5), Told(day: 7, place: open)], [1, 1]),
        (
            "the second day of it",
            [Told(day: 5, status: "held", place: "London", on: 5...5), Told(day: 6, status: "held", place: "London", on: 6...6)], [2]
        ),
        (
            "a plan for a country and talks in its city",
            [
                Told(day: 0, people: ["He Lifeng"], place: "United Kingdom"),
                Told(day: 2, status: "held", people: ["Bessent", "He Lifeng"], place: "London", on: 2...2),
            ], [2]
        ),
        (
            "a capital and its country",
            [Told(day: 0, kind: "visit", place: "China", on: 5...9), Told(day: 1, kind: "visit", place: "Beijing", on: 5...9)], [2]
        ),
    ]

    @Test("What may be another event stands by itself", arguments: cases.indices)
    func identity(index: Int) async throws {
        let test = Self.cases[index]
        let counts = try await Self.meetings(test.told).map(\.articleCount)
        #expect(counts == test.events, "\(test.name)")
    }

    @Test("Of what one article says, the text settles what the headline leaves open")
    func headline() async throws {
        let test = try await Self.archive([Told(day: 0, people: ["He Lifeng"], place: "United Kingdom")])
        var report = Self.item(1, Told(day: 2, status: "held", people: ["Bessent", "He Lifeng"], place: "London", on: 2...2))
        let headline = Self.item(2, Told(day: 2, status: "held", place: "London"))
        for var statement in headline.reading?.facts ?? [] {
            (statement.fact.start, statement.fact.end) = (0, 4)
            (statement.fact.field, statement.text) = (.title, "News")
            report.reading?.facts.insert(statement, at: 0)
        }
        try await test.poll([report], at: noon.hours(49))
        let event = try await test.store.meetings(Self.query(), limit: 9).meetings
        #expect(event.map(\.facts.count) == [3] && event.map(\.status) == [.held])
        #expect(event.first?.places.map(\.value) == ["London"])
    }

    @Test("The order in which articles are found changes nothing")
    func order() async throws {
        let told = [
            Told(day: 0, place: Self.open), Told(day: 3, people: ["Bessent", "He Lifeng"], place: "Paris", on: 10...11),
            Told(day: 12, status: "held", people: ["He Lifeng"], place: "Paris", on: 10...11), Told(day: 13, place: Self.open),
        ]
        var late = told
        (late[0].found, late[1].found) = (20, 15)
        let words = { (meetings: [Meeting]) in
            meetings.map { [$0.status.rawValue] + $0.places.map(\.value) + $0.days.map(\.value) + $0.openings.map { $0.value ?? "" } }
        }
        let (soon, later) = try await (Self.meetings(told), Self.meetings(late))
        #expect(words(soon) == words(later))
    }

    @Test("Where sources disagree on the place or the day, each value stands with its articles")
    func disagreement() async throws {
        let told = [
            Told(day: 0, place: "Paris", on: 10...10), Told(day: 1, place: "Madrid", on: 10...10),
            Told(day: 2, place: "Paris", on: 10...10),
        ]
        let event = try #require(try await Self.meetings(told).first)
        #expect(event.places.map(\.value) == ["Paris", "Madrid"] && event.places.map(\.articleCount) == [2, 1])
        #expect(event.disagrees)
    }

    @Test("What was held stays held, what is off is off until it is planned again, and a day ahead is planned whatever the words")
    func status() async throws {
        func status(_ told: [Told]) async throws -> [Meeting.Status] { try await Self.meetings(told).map(\.status) }
        #expect(try await status([Told(day: 0, on: 5...5), Told(day: 5, status: "held", on: 5...5), Told(day: 6, on: 5...5)]) == [.held])
        #expect(try await status([Told(day: 0, on: 5...5), Told(day: 2, status: "cancelled", on: 5...5)]) == [.cancelled])
        let again = [Told(day: 0, on: 5...5), Told(day: 2, status: "cancelled", on: 5...5), Told(day: 3, on: 5...5)]
        #expect(try await status(again) == [.planned])
        #expect(try await status([Told(day: 0, status: "held", on: 5...5)]) == [.planned])
        #expect(try await status([Told(day: 0, kind: "visit", status: "invited"), Told(day: 1, kind: "visit")]) == [.planned])
    }
}
