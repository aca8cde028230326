import API
import Model
import Testing

@testable import tradewire

/// Events in words.
@Suite struct MeetingTextTests {
    private let meeting = SampleFacts.events[0]

    @Test("What was open is told with the day on which it was settled, how, and by whom")
    func settled() {
        let text = MeetingText(meeting)
        #expect(text.settled.map(\.words) == ["place to be determined until 5 Jun 2025, then London"])
        #expect(text.settled.map(\.by.source.outlet) == ["Harbour Wire"])
        #expect(MeetingText(SampleFacts.events[1]).settled.isEmpty)
    }

    @Test("What articles leave out is undetermined while it is ahead, and not named once it is over")
    func unsaid() {
        var bare = Meeting(id: 1, kind: "talks", status: .planned, articleCount: 1, newest: meeting.newest)
        #expect(MeetingText(bare).text == "planned talks: place undetermined, day undetermined")
        bare.status = .held
        #expect(MeetingText(bare).text == "held talks: place not named, day not named")
        (bare.kind, bare.parties) = ("call", ["US", "CN"])
        #expect(MeetingText(bare).text == "held call of the US and China: day not named")
    }

    @Test("Where more is known than events are made of, the list says since when it is whole")
    func limits() throws {
        let daemon = try FakeDaemon { method, target in
            guard target.hasPrefix("/v1/facts/meetings") else { return SampleNews.answer(method, target) }
            var list = FactList(facts: [], groups: [], meetings: SampleFacts.events, next: nil, eventsCursor: Cursor(512))
            list.meetingsSince = SampleNews.time("2025-06-05T10:00:00Z")
            return .json(list)
        }
        let words = "More is known than these meetings are made of: statements since"
        #expect(try TestSession.run(["meetings"], look: .plain, socket: daemon.path).contains(words))
        #expect(try !TestSession.run(["meetings", "--format", "csv"], look: .plain, socket: daemon.path).contains(words))
        #expect(try !TestSession.run(["meetings"], look: .plain).contains(words))
        let page = try TestSession.run(["report", "--since", "90d", "--out", "-"], look: .plain, socket: daemon.path)
        #expect(page.contains("Meetings, deadlines and tariffs are drawn whole from 6 Jun 2025 on"))
    }

    @Test("A meeting that was held may go on for days; days that have nothing in common are a disagreement")
    func days() {
        var talks = meeting
        talks.places = []
        talks.days = ["2025-06-09", "2025-06-10"].map {
            .init(value: $0, articleCount: 1, outlets: [], newest: meeting.newest)
        }
        #expect(talks.disagrees)
        talks.status = .held
        #expect(!talks.disagrees)
        talks.days[1].value = "2025-06-12"
        #expect(talks.disagrees)
    }

    @Test(
        "A change of an event is told with what was before it; one that tells no change is an event like others",
        arguments: [
            ("{}", nil),
            (
                #"{"kind":"talks","status":"planned","parties":["US","CN"],"people":["Jane Doe"],"changes":[{"what":"place","from":"to be determined","to":"Paris"}]}"#,
                "planned talks of the US and China: place to be determined → Paris, Jane Doe"
            ),
            (
                #"{"kind":"call","status":"held","parties":[],"changes":[{"what":"status","from":"planned","to":"held"}]}"#,
                "held call: planned → held"
            ),
        ] as [(String, String?)])
    func change(detail: String, words: String?) {
        let article = ArticleReference(SampleNews.articles[0])
        let event = StreamEvent(
            Event(cursor: Cursor(1), kind: .meetingChanged, at: SampleNews.now, detail: detail), article: article, feed: nil)
        let line = EventLine(look: .plain).line(event).rendered(.plain)
        #expect(line.contains(words ?? SampleNews.articles[0].title))
    }

    @Test("Each statement is listed where that is asked for, each event once else", arguments: ["csv", "ndjson", "plain"])
    func each(format: String) throws {
        let events = try TestSession.run(["meetings", "--format", format], look: .plain)
        let statements = try TestSession.run(["meetings", "--each", "--format", format], look: .plain)
        #expect(events.contains("Leeds") && !statements.contains("Leeds"))
    }

    @Test("A field of a list is that of each of its values")
    func listFields() throws {
        let text = try TestSession.run(["meetings", "--fields", "places.value,status", "--format", "csv"], look: .plain)
        #expect(text.contains(",planned\n") && text.contains("London; "))
    }
}
