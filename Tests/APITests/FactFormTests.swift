import API
import Model
import Testing

@Suite struct FactFormTests {
    private static let moment = Timestamp(milliseconds: 1_749_130_000_250)

    private static var cited: CitedFact {
        let fact = Fact(
            kind: .quote, field: .summary, range: 3..<9, rule: "quote.after-verb",
            values: [.init("speaker", .string("Bessent")), .init("channel", .null), .init("points", .number("115"))])
        var source = CitedFact.Source(articleID: 812, title: "“Truce” 关税", firstSeen: moment, verdict: .core)
        source.link = "https://x.example/1"
        source.published = moment
        source.copyCount = 2
        var cited = CitedFact(id: 17, fact: fact, text: "持续 yes", firstSeen: moment, source: source)
        cited.day = CivilDay(year: 2025, month: 8, day: 12)
        cited.withdrawn = moment
        return cited
    }

    private static let group: FactGroup = {
        var group = FactGroup(
            about: [.init("applies_to", .string("tariff")), .init("count", .number("90"))], articleCount: 3,
            values: ["145 → 30", "10"].map { .init(value: $0, articleCount: 2, outlets: ["A", "B"], newest: cited) }, isDisputed: true)
        group.isHistory = true
        group.values[1].first = Timestamp(milliseconds: 1_700_000_000_000)
        group.values[1].supersededOn = CivilDay(year: 2025, month: 6, day: 5)
        return group
    }()
    private static let reading = StageReading(stage: "stalled", articleCount: 2, newest: cited)

    private static let meeting: Meeting = {
        var meeting = Meeting(id: 17, kind: "talks", status: .planned, articleCount: 2, newest: cited)
        (meeting.parties, meeting.people, meeting.outlets, meeting.facts) = (["US", "CN"], ["何立峰"], ["A"], [17, 18])
        meeting.days = [.init(value: "2025-06-09/2025-06-10", articleCount: 2, outlets: [], newest: cited)]
        meeting.openings = [
            .init(matter: .day, since: cited, value: "2025-06-09", settledBy: cited), .init(matter: .place, since: cited),
        ]
        meeting.open = [.place]
        meeting.steps = [.init(status: .invited, by: cited), .init(status: .planned, by: cited)]
        return meeting
    }()

    private func readsBack<Form: WireForm & Equatable>(_ form: Form) { #expect(Form(jsonBytes: form.jsonBytes) == form) }

    @Test("Facts, their groups and their lists are read back")
    func lists() {
        readsBack(Self.cited)
        readsBack(Self.group)
        readsBack(Self.meeting)
        var list = FactList(facts: [Self.cited], groups: [Self.group], meetings: [Self.meeting], next: "f.1.2", eventsCursor: Cursor(9))
        readsBack(list)
        (list.nextMeetings, list.meetingsSince) = ("m.1.2", Self.moment)
        readsBack(list)
        readsBack(ArticleFacts(facts: []))
    }

    @Test("Reports on facts are read back; an unknown stage is undetermined")
    func reports() throws {
        let undetermined = StageReading(stage: nil, articleCount: 0, newest: nil)
        #expect(try JSONReader.read(undetermined.jsonBytes)["stage"]?.string == "undetermined")
        let step = StageStep(from: "held", stage: "stalled", time: Self.moment, evidence: Self.cited)
        readsBack(
            StageReport(
                current: undetermined, alternatives: [Self.reading], history: [step], historySince: Self.moment,
                facts: [Self.cited], next: nil, eventsCursor: Cursor(1)))
        let entry = Timeline.Entry(
            time: Self.moment, learned: Self.moment, stageBefore: "held", fact: Self.cited, meeting: Self.meeting)
        readsBack(Timeline(entries: [entry], next: nil, eventsCursor: Cursor(1)))
        readsBack(
            TopicReport(
                since: Self.moment, until: Self.moment, topics: [.init(topic: "talks", articles: 3, articlesBefore: 1, facts: 8)]))
        var person = PeopleReport.Person(id: nil, name: "Ann Lee", articles: 2)
        person.offices = ["envoy"]
        person.firstPublished = Self.moment
        readsBack(PeopleReport(people: [person]))
        var brief = Brief(since: Self.moment, until: Self.moment, stageBefore: undetermined, stage: Self.reading, eventsCursor: Cursor(4))
        brief.figures = [Self.group]
        brief.quotes = [Self.cited]
        brief.meetings = [Self.meeting]
        brief.articles = [
            Article(
                id: 7, title: "Licences", firstSeen: Self.moment, relevance: Relevance(verdict: .core, score: 0.9, reasons: [], topics: []))
        ]
        brief.counts.core = 5
        readsBack(brief)
    }
}
