import Cache
import Model
import Testing

@Suite("What pruning leaves of stories, copies and people")
struct PrunedStoryTests {
    private static let relatedGo = Retention(relatedFor: .seconds(86_400))

    private func told(_ guid: String, verdict: Verdict = .core) -> PolledItem {
        var told = item(guid, "Report \(guid)", verdict: verdict)
        told.fingerprint = Fingerprint(copyKeys: [7], storyKeys: [5], signature: [1])
        return told
    }

    private let oneStory: @Sendable (LinkQuestion) -> Linkage = { question in
        Linkage(storyOf: question.candidates.map(\.id).min(), storyReason: "alike")
    }
    private let allCopies: @Sendable (LinkQuestion) -> Linkage = { question in
        let first = question.candidates.map(\.id).min()
        return Linkage(copyOf: first, copyReason: "94 % of shingles", storyOf: first, storyReason: "94 % of shingles")
    }

    @Test("A story outlives the article that began it: what comes later joins it under the same number")
    func founder() async throws {
        let test = try await TestStore()
        try await test.poll([told("1", verdict: .related), told("2"), told("3")], link: oneStory)
        #expect(try await test.store.prune(Self.relatedGo, at: noon.hours(48)) == 1)
        #expect(try await test.store.story(id: 1)?.map(\.id).sorted() == [2, 3])
        let outcome = try await test.poll([told("4")], at: noon.hours(49), link: oneStory)
        #expect(try await test.store.story(id: 1)?.map(\.id).sorted() == [2, 3] + outcome.newArticles)
        let story = try #require(try await test.store.stories(ArticleQuery(now: noon.hours(50))).first)
        #expect(story.id == 1 && story.articleCount == 3 && story.lead.id == 2)
        #expect(try await test.events().last?.kind == .storyGrown)
        #expect(try await test.store.verify() == [])
    }

    @Test("A story that shrank to one article is none while it is alone, and grows again as the story that was told")
    func alone() async throws {
        let test = try await TestStore()
        var second = told("2")
        (second.text, second.reading) = ("We wait.", Self.quote(in: "We wait."))
        try await test.poll([told("1", verdict: .related), second], link: oneStory)
        func citedStory(asOf moment: Timestamp?) async throws -> Int64? {
            var query = FactQuery([.quotes], articles: ArticleQuery(now: noon.hours(1000)))
            query.asOf = moment
            return try #require(try await test.store.facts(query).facts.first).source.story
        }
        #expect(try await citedStory(asOf: nil) == 1)
        _ = try await test.store.prune(Self.relatedGo, at: noon.hours(48))
        let searched = ArticleQuery(now: noon.hours(48), text: "report")
        for query in [ArticleQuery(now: noon.hours(48)), searched] { #expect(try await test.store.stories(query).isEmpty) }
        #expect(try await citedStory(asOf: nil) == nil)
        #expect(try await citedStory(asOf: noon.hours(48)) == nil)
        var ofStory = FactQuery([.quotes], articles: ArticleQuery(now: noon.hours(1000)))
        ofStory.story = 1
        #expect(try await test.store.facts(ofStory).facts.isEmpty)
        try await test.poll([told("3")], at: noon.hours(49), link: oneStory)
        #expect(try await test.store.stories(searched).map(\.id) == [1])
        #expect(try await test.events().map(\.kind).filter { [.storyNew, .storyGrown].contains($0) } == [.storyNew, .storyGrown])
        #expect(try await citedStory(asOf: nil) == 1)
    }

    private static func quote(in text: String) -> FactReading {
        let fact = Fact(
            kind: .quote, field: .text, range: 0..<text.unicodeScalars.count, rule: "test", values: [.init("speaker", .string("She"))])
        return FactReading([fact], stage: nil, stamp: 1, title: "", summary: nil, text: text)
    }

    @Test("A story ends with its last article")
    func end() async throws {
        let test = try await TestStore()
        try await test.poll([told("1", verdict: .related), told("2")], link: oneStory)
        _ = try await test.store.prune(Self.relatedGo, at: noon.hours(48))
        #expect(try await test.store.story(id: 1)?.map(\.id) == [2])
        _ = try await test.store.prune(Retention(coreFor: .seconds(86_400)), at: noon.hours(49))
        #expect(try await test.store.story(id: 1) == nil)
        #expect(try await test.store.verify() == [])
    }

    @Test("When the first of several copies is pruned, the earliest of the others stands for them")
    func copies() async throws {
        let test = try await TestStore()
        try await test.poll([told("1", verdict: .related), told("2"), told("3")], link: allCopies)
        #expect(try await test.titles() == ["Report 1"])
        _ = try await test.store.prune(Self.relatedGo, at: noon.hours(48))
        #expect(try await test.titles() == ["Report 2"])
        #expect(try await test.store.article(id: 2)?.copies.map(\.id) == [3])
        #expect(try await test.store.article(id: 3)?.copyReason == "94 % of shingles")
        #expect(try await test.store.verify() == [])
    }

    @Test("A person of whom the archive says nothing any more is forgotten with the last article that did")
    func people() async throws {
        let test = try await TestStore()
        let text = "\"We wait,\" she said."
        func quoting(_ guid: String, _ speakers: [String], verdict: Verdict) -> PolledItem {
            var polled = item(guid, "News \(guid)", verdict: verdict, text: text)
            let facts = speakers.map { speaker in
                Fact(
                    kind: .quote, field: .text, range: 1..<9, rule: "test.quote",
                    values: [.init("speaker", .string(speaker)), .init("speaker_id", .string("person." + speaker))])
            }
            polled.reading = FactReading(facts, stage: nil, stamp: 1, title: polled.title, summary: nil, text: text)
            return polled
        }
        try await test.poll([quoting("1", ["ann", "bea"], verdict: .related), quoting("2", ["bea"], verdict: .core)])
        #expect(try test.plain("SELECT key FROM person ORDER BY key") == ["person.ann", "person.bea"])
        _ = try await test.store.prune(Self.relatedGo, at: noon.hours(48))
        #expect(try test.plain("SELECT key FROM person") == ["person.bea"])
        #expect(try await test.store.verify() == [])
    }
}
