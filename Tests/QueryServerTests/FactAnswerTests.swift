import API
import Cache
import Model
import Testing

@testable import QueryServer

/// Facts over the store that the daemon has, from the words to the answers.
@Suite struct FactAnswerTests {
    private struct Report {
        var title: String
        var stage: String
        /// Days before the test's moment.
        var age: Int64
        var tariff: String
    }

    private static let reports = [
        Report(title: "Talks held", stage: "held", age: 9, tariff: "145"),
        Report(title: "Talks stall", stage: "stalled", age: 2, tariff: "30"),
        Report(title: "Talks resume", stage: "restarted", age: 1, tariff: "54"),
        Report(title: "Talks are back", stage: "restarted", age: 0, tariff: "54"),
    ]

    private static func item(_ report: Report) -> PolledItem {
        let relevance = Relevance(verdict: .core, score: 0.9, reasons: ["trade"], topics: ["talks"])
        var item = PolledItem(guid: report.title, title: report.title, contentHash: Int64(report.title.utf8.count), relevance: relevance)
        item.text = "The tariff is \(report.tariff)% now."
        item.published = testMoment.adding(seconds: -report.age * 86_400)
        let stage = Fact(
            kind: .stage, field: .title, range: 0..<report.title.count, rule: "stage.\(report.stage)",
            values: [.init("stage", .string(report.stage))])
        let figure = Fact(
            kind: .figure, field: .text, range: 14..<15 + report.tariff.count, rule: "figure.percent",
            values: [
                .init("value", .number(report.tariff)), .init("unit", .string("percent")), .init("kind", .string("total")),
                .init("applies_to", .string("tariff")), .init("by", .string("US")), .init("on", .string("CN")),
            ])
        item.reading = FactReading([stage, figure], stage: report.stage, stamp: 1, title: report.title, summary: nil, text: item.text)
        return item
    }

    /// Answers over a store that learned of each report on the day of its publication.
    /// - Parameter further: reports, a minute apart, after the oldest.
    private func withAnswers(further: Int = 0, _ body: (OfflineAnswers) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove(and: ["cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"]) }
        let store = try SQLiteStore.open(path: folder.path + "/cache.sqlite", now: testMoment)
        let feed = try await store.addFeed(FeedDefinition(url: "https://wire.example/feed"), at: testMoment)
        for report in Self.reports {
            let item = Self.item(report)
            let at = item.published ?? testMoment
            let result = Poll.Result.fetched(FetchedFeed(title: "Wire", format: "rss2.0", items: [item]))
            _ = try await store.commit(Poll(feedID: feed.id, at: at, result: result, schedule: .init(nextPoll: nil, reason: ""))) { _ in
                Linkage()
            }
        }
        if further > 0 {
            let items = (1...further).map { number in
                var item = Self.item(Report(title: "Talks held again, \(number)", stage: "held", age: 9, tariff: "145"))
                item.published = testMoment.adding(seconds: -9 * 86_400 + Int64(number) * 60)
                return item
            }
            let result = Poll.Result.fetched(FetchedFeed(title: "Wire", format: "rss2.0", items: items))
            _ = try await store.commit(Poll(feedID: feed.id, at: testMoment, result: result, schedule: .init(nextPoll: nil, reason: ""))) {
                _ in
                Linkage()
            }
        }
        try await body(OfflineAnswers(store: store, now: { testMoment.adding(seconds: 60) }))
        try await store.close()
    }

    private func ask<Form: WireForm>(_ answers: OfflineAnswers, _ target: String, as _: Form.Type) async throws -> Form {
        try #require(Form(jsonBytes: try await answers.answer(method: "GET", target: "/v1/" + target)))
    }

    @Test("The stage is the newest report's, with what others said close to it and the steps that led there")
    func stage() async throws {
        try await withAnswers { answers in
            let report = try await ask(answers, "facts/stage", as: StageReport.self)
            #expect(report.current.stage == "restarted")
            #expect(report.current.articleCount == 2)
            #expect(report.alternatives.map(\.stage) == ["stalled"])
            #expect(report.history.map(\.stage) == ["held", "stalled", "restarted"])
            #expect(report.facts.count == 4)
            let earlier = try await ask(answers, "facts/stage?as_of=5d", as: StageReport.self)
            #expect(earlier.current.stage == "held")
            let before = try await ask(answers, "facts/stage?as_of=30d", as: StageReport.self)
            #expect(before.current.stage == nil)
        }
    }

    @Test("Figures come with their words, and every value beside its count of articles")
    func figures() async throws {
        try await withAnswers { answers in
            let list = try await ask(answers, "facts/figures?pair=US:CN", as: FactList.self)
            #expect(list.facts.map(\.text) == ["54%", "54%", "30%", "145%"])
            #expect(list.groups.first?.values.map(\.value) == ["54", "30", "145"])
            #expect(list.groups.first?.values.map(\.articleCount) == [2, 1, 1])
            // Days on which the next rate was given.
            let ends = [nil, 1, 2].map { (age: Int64?) in age.map { testMoment.adding(seconds: -$0 * 86_400).day } }
            #expect(list.groups.first?.values.map(\.supersededOn) == ends)
            #expect(list.groups.first?.isHistory == true && list.groups.first?.disagrees == false)
            #expect(try await ask(answers, "facts/figures?pair=CN:US", as: FactList.self).facts.isEmpty)
            let id = try #require(list.facts.first?.source.articleID)
            #expect(try await ask(answers, "articles/\(id)/facts", as: ArticleFacts.self).facts.map(\.fact.kind) == [.stage, .figure])
        }
    }

    @Test("Where more reports are known than a history is made of, it says since when it is whole")
    func historySince() async throws {
        try await withAnswers(further: 1000) { answers in
            let report = try await ask(answers, "facts/stage", as: StageReport.self)
            #expect(report.historySince == testMoment.adding(seconds: -9 * 86_400 + 4 * 60))
            #expect(try await ask(answers, "facts/stage?since=12d", as: StageReport.self).historySince != nil)
            #expect(try await ask(answers, "facts/stage?since=36h", as: StageReport.self).historySince == nil)
        }
    }

    @Test("The timeline runs forward, says when each thing was learned, and marks what moved the stage")
    func timeline() async throws {
        try await withAnswers { answers in
            let timeline = try await ask(answers, "timeline?kinds=stage", as: Timeline.self)
            #expect(timeline.entries.map(\.time) == timeline.entries.map(\.time).sorted())
            #expect(timeline.entries.map(\.stageBefore) == ["none", "held", "stalled", nil])
        }
    }

    @Test("A brief tells what was learned in its span alone, and says the same twice")
    func brief() async throws {
        try await withAnswers { answers in
            let target = "brief?since=36h"
            let brief = try await ask(answers, target, as: Brief.self)
            #expect(brief.stageBefore.stage == "stalled")
            #expect(brief.stage.stage == "restarted")
            #expect(brief.counts.articles == 2)
            // What a figure cites is not told once more.
            #expect(brief.articles.map(\.title) == ["Talks resume"])
            #expect(brief.figures.flatMap { $0.values.map(\.value) } == ["54"])
            let first = try await answers.answer(method: "GET", target: "/v1/" + target)
            #expect(try await answers.answer(method: "GET", target: "/v1/" + target) == first)
        }
    }

    @Test("Topics are counted beside the span before, and what no article has is not found")
    func counts() async throws {
        try await withAnswers { answers in
            let report = try await ask(answers, "topics", as: TopicReport.self)
            #expect(report.topics == [.init(topic: "talks", articles: 3, articlesBefore: 1, facts: 6)])
            #expect(try await ask(answers, "who", as: PeopleReport.self).people.isEmpty)
            let problem = await #expect(throws: Problem.self) { try await answers.answer(method: "GET", target: "/v1/articles/99/facts") }
            #expect(problem?.kind == .notFound)
            let page = await #expect(throws: Problem.self) { try await answers.answer(method: "GET", target: "/v1/facts/quotes?cursor=x") }
            #expect(page?.kind == .badQuery)
        }
    }
}
