import API
import Model
import Testing

@testable import tradewire

/// The page of `report`, made of the facts that other commands print.
@Suite struct ReportTests {
    private static func page() throws -> String {
        try TestSession.run(["report", "--since", "90d", "--out", "-"], look: .plain)
    }

    @Test("The stage and its newest change come first, then what is drawn")
    func order() throws {
        let page = try Self.page()
        let marks = [
            "<h1>The talks: ", "restarted</span>", "stalled → restarted on 5 Jun 2025", "How the talks went", "Tariffs over time",
            "Stories",
        ]
        let places = try marks.map { try #require(page.firstRange(of: $0), "\($0)").lowerBound }
        #expect(places == places.sorted())
    }

    @Test("Each point of a drawing names its article, and each stands in the table")
    func points() throws {
        let page = try Self.page()
        // The daemon of these tests answers the same of either side.
        let points = page.matches(of: #/<circle[^>]*class="point"><title>([^<]*)<\/title>/#).map { String($0.1) }
        #expect(
            points.prefix(2) == [
                "145 → 10 %, 4 Jun 2025: #39 Prairie Markets Daily, 2025-06-04", "145 → 30 %, 5 Jun 2025: #41 Harbour Wire, 2025-06-05",
            ])
        #expect(
            page.matches(of: #/<td class="rate">(145 → [13]0 %)<\/td>/#).prefix(2).map { String($0.1) } == ["145 → 30 %", "145 → 10 %"])
    }

    @Test("Every drawing says in words what it shows, under names of its own")
    func words() throws {
        let page = try Self.page()
        let drawings = page.matches(of: #/<svg class="chart" role="img" aria-labelledby="([a-z0-9-]+) ([a-z0-9-]+)"/#)
        #expect(drawings.count == 3)
        for drawing in drawings {
            #expect(page.contains("<title id=\"\(drawing.1)\">") && page.contains("<desc id=\"\(drawing.2)\">"))
        }
        #expect(Set(drawings.map { String($0.1) }).count == drawings.count)
    }

    @Test("The page runs nothing and loads nothing, and what feeds say stays text")
    func hostile() throws {
        let page = try Self.page()
        #expect(!page.contains(#/<script|<[^>]* (src|on[a-z]+)=|href="(?!https?:)/#))
        #expect(page.contains("default-src &#39;none&#39;"))
        #expect(!page.unicodeScalars.contains { $0 != "\n" && Forbidden.isForbidden($0) })
        #expect(Markup.escaped("<b a='1' c=\"2\">&") == "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;")
    }

    @Test("Elements are closed in the order in which they were opened")
    func nesting() throws {
        var open: [Substring] = []
        for tag in try Self.page().matches(of: #/<(\/?)([a-z0-9]+)[^>]*>/#) {
            if ["meta", "html", "head", "body"].contains(tag.2) { continue }
            if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
        }
        #expect(open.isEmpty)
    }

    /// A rate of 54 % that an article of its own gives.
    private static func rate(published: String) -> CitedFact {
        SampleFacts.cited(
            100, .figure, "54%", of: SampleNews.article(50, "Tariffs stay", "Harbour Wire", published, .core), rule: "test",
            [
                .init("value", .number("54")), .init("unit", .string("percent")), .init("kind", .string("total")),
                .init("applies_to", .string("tariff")), .init("by", .string("US")), .init("on", .string("CN")),
            ])
    }

    /// The page where the daemon has more figures than stand on one page of its own.
    /// - Parameter more: the second page of figures, and whatever comes after it.
    private static func page(more: @escaping @Sendable (_ cursor: String) -> FactList) throws -> String {
        let daemon = try FakeDaemon { method, target in
            guard target.hasPrefix("/v1/facts/figures") else { return SampleNews.answer(method, target) }
            guard let cursor = target.firstMatch(of: #/cursor=([a-z0-9]+)/#) else {
                return .json(FactList(facts: SampleFacts.figures, groups: SampleFacts.figureGroups, next: "2", eventsCursor: Cursor(512)))
            }
            return .json(more(String(cursor.1)))
        }
        return try TestSession.run(["report", "--since", "90d", "--out", "-"], look: .plain, socket: daemon.path)
    }

    @Test("What stands on later pages of the daemon's is drawn as far back as the span goes, and no page beyond is asked for")
    func furtherPages() throws {
        let page = try Self.page { cursor in
            if cursor != "2" { Issue.record("page \(cursor) was asked for") }
            let facts = ["2025-06-04T18:00:00Z", "2025-06-01T08:00:00Z"].map(Self.rate)
            return FactList(facts: facts, groups: [], next: "3", eventsCursor: Cursor(512))
        }
        #expect(page.contains("54 %, 4 Jun 2025: #50 Harbour Wire"))
        #expect(!page.contains("drawn whole from"))
    }

    @Test("Where there is more than can be drawn, the page says from which day it is whole")
    func tooMuch() throws {
        let page = try Self.page { cursor in
            let fact = Self.rate(published: "2025-06-04T18:00:00Z")
            return FactList(facts: [fact], groups: [], next: cursor, eventsCursor: Cursor(512))
        }
        #expect(page.contains("Meetings, deadlines and tariffs are drawn whole from 5 Jun 2025 on"))
    }

    @Test("The same facts make the same bytes")
    func same() throws {
        #expect(try Self.page() == Self.page())
    }
}

/// What is drawn, in numbers.
@Suite struct DrawingTests {
    private static func day(_ text: String) -> Timestamp { SampleNews.time("\(text)T00:00:00Z") }

    @Test(
        "An axis of any length has at most five names, at days that people know",
        arguments: [
            ("2025-06-05", "2025-06-06", ["4 Jun", "5 Jun", "6 Jun", "7 Jun"]), ("2025-06-02", "2025-06-20", ["2 Jun", "9 Jun", "16 Jun"]),
            ("2025-02-10", "2025-06-20", ["Mar 2025", "Apr 2025", "May 2025", "Jun 2025"]),
            ("2018-03-01", "2025-11-01", ["2020", "2022", "2024"]),
        ])
    func ticks(from: String, to: String, names: [String]) {
        let axis = TimeAxis(Self.day(from), Self.day(to), marginBefore: 0, marginAfter: 0)
        #expect(axis.ticks.map(\.name) == names)
        #expect(axis.ticks.allSatisfy { axis.contains($0.time) })
    }

    @Test("What lies beyond an axis stands at its edge")
    func edges() {
        let axis = TimeAxis(Self.day("2025-06-05"), Self.day("2025-06-09"), marginBefore: 0, marginAfter: 0)
        #expect(axis.place(Self.day("2025-01-01")) == 0 && axis.place(Self.day("2026-01-01")) == 100)
        #expect(abs(axis.place(Self.day("2025-06-07")) - 50) < 0.01)
    }

    @Test("The line of a tariff takes the rate of most articles of a day, and none where they are equally many")
    func course() throws {
        let rate = { (id: Int64, value: String, article: Int) in
            SampleFacts.cited(
                id, .figure, value, of: SampleNews.articles[article], rule: "test",
                [
                    .init("value", .number(value)), .init("unit", .string("percent")), .init("kind", .string("total")),
                    .init("applies_to", .string("tariff")), .init("by", .string("US")), .init("on", .string("CN")),
                ])
        }
        let even = try #require(RateHistory(facts: [rate(1, "30", 0), rate(2, "54", 0)], groups: []))
        #expect(even.name == "US tariff on China" && even.statements.map(\.rate) == [54, 30])
        #expect(even.course.isEmpty)
        #expect(RateHistory(facts: [rate(1, "1e9", 0)], groups: []) == nil)
        let changed = try #require(RateHistory(facts: SampleFacts.figures, groups: SampleFacts.figureGroups))
        #expect(changed.standingRates == ["30", "10"])
        var groups = SampleFacts.figureGroups
        groups[0].values[1].value = "30"
        #expect(RateHistory(facts: SampleFacts.figures, groups: groups)?.standingRates == ["30"])
        #expect(changed.course.map(\.rate) == [10, 30] && changed.course.map(\.from) == [145, 145])
        #expect(changed.isDisputed && changed.standing.map(\.value) == ["145 → 30", "145 → 10"])
    }

    @Test("A meeting stands once on its day, a day on which something ends once with the newest article that names it")
    func events() {
        let events = TalkEvents(meetings: SampleFacts.events, deadlines: SampleFacts.deadlines + SampleFacts.deadlines).events
        #expect(events.map(\.kind) == [.planned, .deadline, .deadline])
        #expect(events.map(\.articleCount) == [3, 1, 1])
        #expect(events.first?.body.contains("place to be determined until 5 Jun 2025, then London") == true)
    }

    @Test(
        "A part of the band has its name where there is room, else its number",
        arguments: [(40, ["name"]), (8, ["name"]), (1, [])] as [(Double, [String])])
    func labels(width: Double, styles: [String]) {
        #expect(StageLabel.labels(name: "framework", number: 3, width: width).map(\.style) == styles)
    }

    @Test(
        "Days from a first to a last say no month or year twice",
        arguments: [
            ("2025-06-09", "2025-06-09", "9 Jun 2025"), ("2025-06-04", "2025-06-09", "4 – 9 Jun 2025"),
            ("2025-05-28", "2025-06-09", "28 May – 9 Jun 2025"), ("2024-12-28", "2025-06-09", "28 Dec 2024 – 9 Jun 2025"),
        ])
    func spans(first: String, last: String, text: String) {
        #expect(DaySpan.text(Self.day(first).day, Self.day(last).day) == text)
    }
}
