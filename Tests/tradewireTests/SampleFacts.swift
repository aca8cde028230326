import API
import Model

/// What the articles of `SampleNews` say, as the daemon would tell it. Some of it is what hostile feeds would have it say.
enum SampleFacts {
    typealias Member = JSONValue.Member

    static func cited(
        _ id: Int64, _ kind: Fact.Kind, _ text: String, of article: Article, rule: String, _ values: [Member], day: CivilDay? = nil
    ) -> CitedFact {
        let fact = Fact(kind: kind, field: .text, range: 10..<(10 + text.unicodeScalars.count), rule: rule, values: values)
        var source = CitedFact.Source(
            articleID: article.id, title: article.title, firstSeen: article.firstSeen, verdict: article.relevance.verdict)
        (source.link, source.outlet, source.published) = (article.canonicalURL, article.outlet, article.published)
        var cited = CitedFact(id: id, fact: fact, text: text, firstSeen: article.firstSeen, source: source)
        cited.day = day
        return cited
    }

    private static let news = SampleNews.articles

    static let quotes = [
        cited(
            1, .quote, "The truce holds as long as both sides keep it", of: news[0], rule: "quote.after-subject-verb",
            [
                .init("speaker", .string("Jane Doe")), .init("channel", .string("press-briefing")), .init("direct", .bool(true)),
                .init("text", .string("The truce holds as long as both sides keep it")),
            ]),
        cited(
            2, .quote, "双方同意继续落实共识", of: news[1], rule: "quote.zh",
            [.init("speaker", .null), .init("direct", .bool(true)), .init("text", .string("双方同意继续落实共识"))]),
        cited(
            3, .quote, "\u{1B}[2Jsoon\u{202E}", of: news[3], rule: "quote.loose",
            [
                .init("speaker", .string("\u{1B}]0;Minister\u{7}")), .init("direct", .bool(false)),
                .init("text", .string("=soon\u{200B}\u{9B}31m")),
            ]),
    ]

    private static func tariff(_ id: Int64, _ article: Article, from: String, to: String) -> CitedFact {
        cited(
            id, .figure, "from \(from)% to \(to)%", of: article, rule: "figure.change",
            [
                .init("value", .number(to)), .init("unit", .string("percent")), .init("from", .number(from)), .init("to", .number(to)),
                .init("points", .number("115")), .init("kind", .string("cut")), .init("applies_to", .string("tariff")),
                .init("by", .string("US")), .init("on", .string("CN")),
            ])
    }

    static let figures = [
        tariff(4, news[0], from: "145", to: "30"), tariff(5, news[2], from: "145", to: "10"),
        cited(
            6, .figure, "$18 billion", of: news[2], rule: "figure.money",
            [.init("value", .number("18000000000")), .init("unit", .string("USD")), .init("kind", .string("money"))]),
    ]

    static let figureGroups: [FactGroup] = {
        var group = FactGroup(
            about: [
                .init("applies_to", .string("tariff")), .init("by", .string("US")), .init("on", .string("CN")),
                .init("unit", .string("percent")),
            ], articleCount: 6,
            values: [
                .init(value: "145 → 30", articleCount: 3, outlets: ["Harbour Wire", "海潮日报"], newest: figures[0]),
                .init(value: "145 → 10", articleCount: 1, outlets: ["Prairie Markets Daily"], newest: figures[1]),
                .init(value: "145", articleCount: 2, outlets: ["Prairie Markets Daily"], newest: figures[1]),
            ], isDisputed: true)
        group.isHistory = true
        group.values[2].first = SampleNews.time("2025-04-10T16:00:00Z")
        group.values[2].supersededOn = CivilDay(year: 2025, month: 6, day: 4)
        let exports = FactGroup(
            about: [.init("applies_to", .string("exports")), .init("kind", .string("cut")), .init("unit", .string("percent"))],
            articleCount: 1, values: [.init(value: "34.5", articleCount: 1, outlets: ["Harbour Wire"], newest: figures[0])],
            isDisputed: false)
        return [group, exports]
    }()

    private static func end(_ id: Int64, _ article: Article, anchor: String, to: String) -> CitedFact {
        cited(
            id, .date, "90-day truce", of: article, rule: "date.deadline",
            [
                .init("kind", .string("deadline")), .init("count", .number("90")), .init("unit", .string("days")),
                .init("anchor", .string(anchor)), .init("to", .string(to)), .init("basis", .string("90 days from \(anchor) = \(to)")),
                .init(
                    "alternatives",
                    .array([.object([.init("anchor", .string("2025-05-12")), .init("to", .string("2025-08-10"))])])),
            ], day: Timestamp(rfc3339: to)?.day)
    }

    static let deadlines = [
        end(7, news[0], anchor: "2025-05-14", to: "2025-08-12"), end(8, news[1], anchor: "2025-05-12", to: "2025-08-10"),
    ]

    static let deadlineGroups = [
        FactGroup(
            about: [.init("count", .number("90")), .init("unit", .string("days"))], articleCount: 2,
            values: [
                .init(value: "2025-08-12", articleCount: 1, outlets: ["Harbour Wire"], newest: deadlines[0]),
                .init(value: "2025-08-10", articleCount: 1, outlets: ["海潮日报"], newest: deadlines[1]),
            ], isDisputed: true)
    ]

    static let meetings = [
        cited(
            9, .meeting, "will meet in London on Monday", of: news[0], rule: "meeting.meeting",
            [
                .init("kind", .string("meeting")), .init("status", .string("planned")),
                .init("parties", .array([.string("US"), .string("CN")])), .init("people", .array([.string("Jane Doe")])),
                .init("place", .string("London")), .init("date", .string("2025-06-09")), .init("until", .string("2025-06-09")),
            ], day: Timestamp(rfc3339: "2025-06-09")?.day),
        cited(
            10, .meeting, "a further round", of: news[2], rule: "meeting.round",
            [
                .init("kind", .string("round")), .init("status", .string("planned")), .init("parties", .array([])),
                .init("people", .array([])), .init("place", .string("to be determined")), .init("date", .null),
            ]),
    ]

    /// Three articles on one meeting, whose place the first left open and the others name differently; and one that is open still.
    static let events: [Meeting] = {
        var london = Meeting(id: 9, kind: "meeting", status: .planned, articleCount: 3, newest: meetings[0])
        (london.parties, london.people, london.outlets) = (["US", "CN"], ["Jane Doe", "何\u{202E}立峰"], ["Harbour Wire"])
        london.days = [.init(value: "2025-06-09/2025-06-10", articleCount: 2, outlets: ["Harbour Wire"], newest: meetings[0])]
        london.places = [
            .init(value: "London", articleCount: 2, outlets: ["Harbour Wire"], newest: meetings[0]),
            .init(value: "\u{1B}[31mLeeds", articleCount: 1, outlets: ["Prairie Markets Daily"], newest: meetings[1]),
        ]
        london.openings = [.init(matter: .place, since: meetings[1], value: "London", settledBy: meetings[0])]
        london.steps = [.init(status: .invited, by: meetings[1]), .init(status: .planned, by: meetings[0])]
        var round = Meeting(id: 10, kind: "round", status: .planned, articleCount: 1, newest: meetings[1])
        round.openings = [.init(matter: .place, since: meetings[1]), .init(matter: .day, since: meetings[1])]
        round.open = [.place, .day]
        round.steps = [.init(status: .planned, by: meetings[1])]
        return [london, round]
    }()

    static let claims = [
        cited(
            11, .claim, "China accused Washington of breaking the deal", of: news[0], rule: "claim.accuse",
            [
                .init("kind", .string("accusation")), .init("by", .string("CN")), .init("by_name", .string("China")),
                .init("against", .string("US")), .init("against_name", .string("United States")),
                .init("claim", .string("of breaking the deal")),
            ]),
        cited(
            12, .claim, "Beijing denied it", of: news[2], rule: "claim.deny",
            [.init("kind", .string("denial")), .init("by", .string("CN")), .init("claim", .null)]),
    ]

    static let stage: StageReport = {
        let restarted = cited(13, .stage, "talks restarted", of: news[0], rule: "stage.restarted", [.init("stage", .string("restarted"))])
        let stalled = cited(14, .stage, "talks have stalled", of: news[2], rule: "stage.stalled", [.init("stage", .string("stalled"))])
        return StageReport(
            current: StageReading(stage: "restarted", articleCount: 3, newest: restarted),
            alternatives: [StageReading(stage: "stalled", articleCount: 1, newest: stalled)],
            history: [
                StageStep(from: "agreed", stage: "stalled", time: SampleNews.time("2025-05-29T12:00:00Z"), evidence: stalled),
                StageStep(from: "stalled", stage: "restarted", time: SampleNews.time("2025-06-05T17:48:00Z"), evidence: restarted),
            ], facts: [restarted, stalled], next: nil, eventsCursor: Cursor(512))
    }()

    static let timeline = Timeline(
        entries: [
            .init(
                time: SampleNews.time("2025-06-05T17:48:00Z"), learned: SampleNews.now, stageBefore: "stalled", fact: stage.facts[0]),
            .init(time: SampleNews.time("2025-06-09T00:00:00Z"), learned: SampleNews.now, fact: meetings[0], meeting: events[0]),
            .init(time: SampleNews.time("2025-08-12T00:00:00Z"), learned: SampleNews.now, fact: deadlines[0]),
        ], next: nil, eventsCursor: Cursor(512))

    static let people: PeopleReport = {
        var jane = PeopleReport.Person(id: "person.doe", name: "Jane Doe", articles: 7)
        (jane.side, jane.offices, jane.quotes, jane.claims) = ("us", ["US Treasury Secretary"], 4, 1)
        jane.lastPublished = news[0].published
        return PeopleReport(people: [jane, .init(id: nil, name: "李\u{202E}明\u{1B}[31m", articles: 1)])
    }()

    static let topics = TopicReport(
        since: SampleNews.time("2025-05-29T18:00:00Z"), until: SampleNews.now,
        topics: [
            .init(topic: "tariffs", articles: 12, articlesBefore: 4, facts: 31),
            .init(topic: "talks", articles: 3, articlesBefore: 9, facts: 5),
        ])

    static let brief: Brief = {
        var brief = Brief(
            since: SampleNews.time("2025-06-04T18:00:00Z"), until: SampleNews.now,
            stageBefore: StageReading(stage: "stalled", articleCount: 1, newest: stage.facts[1]), stage: stage.current,
            eventsCursor: Cursor(512))
        (brief.counts.articles, brief.counts.core, brief.counts.copies, brief.counts.facts) = (5, 3, 1, 14)
        brief.alternatives = stage.alternatives
        brief.stories = SampleNews.stories.stories
        (brief.figures, brief.deadlines, brief.disagreements) = (figureGroups, deadlineGroups, figureGroups.prefix(1) + deadlineGroups)
        (brief.meetings, brief.quotes, brief.claims) = (events, quotes, claims)
        brief.articles = [SampleNews.articles[1]]
        return brief
    }()

    static let searches = SavedSearchList(searches: [
        SavedSearch(name: "magnets", query: "\"rare earths\" OR 稀土", created: SampleNews.now, cursor: Cursor(500))
    ])

    static let matches = SearchMatchList(
        name: "magnets", query: "\"rare earths\" OR 稀土", articles: [ListedArticle(news[3])], next: nil, eventsCursor: Cursor(514),
        hasGap: false)

    /// `nil` for what is asked of others.
    static func answer(_ method: String, _ path: some StringProtocol) -> FakeDaemon.Answer? {
        let list = { (facts: [CitedFact], groups: [FactGroup]) in
            let isOfMeetings = facts.first?.fact.kind == .meeting
            let meetings = isOfMeetings ? events : []
            return FakeDaemon.Answer.json(
                FactList(facts: facts, groups: groups, meetings: meetings, next: nil, eventsCursor: Cursor(512)))
        }
        switch (method, String(path)) {
        case ("GET", "/v1/facts/quotes"): return list(quotes, [])
        case ("GET", "/v1/facts/figures"): return list(figures, figureGroups)
        case ("GET", "/v1/facts/deadlines"): return list(deadlines, deadlineGroups)
        case ("GET", "/v1/facts/meetings"): return list(meetings, [])
        case ("GET", "/v1/facts/claims"): return list(claims, [])
        case ("GET", "/v1/facts/stage"): return .json(stage)
        case ("GET", "/v1/articles/41/facts"): return .json(ArticleFacts(facts: quotes + figures + deadlines + claims))
        case ("GET", "/v1/timeline"): return .json(timeline)
        case ("GET", "/v1/topics"): return .json(topics)
        case ("GET", "/v1/who"): return .json(people)
        case ("GET", "/v1/brief"): return .json(brief)
        case ("GET", "/v1/searches"): return .json(searches)
        case ("POST", "/v1/searches"), ("PATCH", "/v1/searches/magnets"): return .json(searches.searches[0])
        case ("GET", "/v1/searches/magnets"): return .json(matches)
        case ("DELETE", "/v1/searches/magnets"): return .init(status: 204)
        default: return nil
        }
    }
}
