import Model
import Testing

@testable import Cache

@Suite("Words of pages")
struct PageTextTests {
    private func reading(
        _ text: String, isLive: Bool = false, verdict: Verdict = .core, topics: [String] = [],
        published: ArticleContent.DateReading? = nil
    ) -> PageResult {
        var content = ArticleContent()
        content.published = published
        content.blocks = [ArticleContent.Block(kind: .paragraph, text: text)]
        content.isLive = isLive
        return .read(
            PageReading(
                content: content, contentHash: 5, relevance: Relevance(verdict: verdict, score: 0.9, reasons: [], topics: topics),
                fingerprint: nil,
                validators: Validators()))
    }

    @Test("a live blog that grows keeps no revision each time, an article that changes does", arguments: [true, false])
    func liveBlog(_ isLive: Bool) async throws {
        let test = try await TestStore()
        var wanted = item("1", "Talks", url: "https://x.example/live")
        wanted.wantsPage = true
        try await test.poll([wanted])
        for entry in 1...5 {
            try await test.store.finishPage(articleID: 1, reading("Entry \(entry)", isLive: isLive), at: noon.hours(Int64(entry)))
        }
        let detail = try #require(try await test.store.article(id: 1))
        #expect(detail.article.text == "Entry 5")
        #expect(detail.revisions.count == (isLive ? 0 : 4))
    }

    @Test("an item judged no keeps its words and its page where the feed wants full text, and its headline alone elsewhere")
    func fullText() async throws {
        let test = try await TestStore()
        let full = try await test.store.addFeed(FeedDefinition(url: "https://full.example/feed", wantsFullText: true), at: noon)
        func unrelated(_ url: String) -> PolledItem {
            var unrelated = item(url, "Gardens", verdict: .no, summary: "On roses", text: "Roses bloom", url: url)
            unrelated.wantsPage = true
            return unrelated
        }
        try await test.poll([unrelated("https://x.example/1")])
        try await test.poll([unrelated("https://x.example/2")], feed: full.id)
        #expect(try await test.store.article(id: 1)?.article.text == nil)
        let kept = try #require(try await test.store.article(id: 2)).article
        #expect(kept.text == "Roses bloom" && kept.summary == "On roses")
        try await test.store.finishPage(articleID: 2, reading("The whole page on roses", verdict: .no), at: noon.hours(1))
        #expect(try await test.store.article(id: 2)?.article.text == "The whole page on roses")
        #expect(try await test.store.verify() == [])
    }

    @Test("Topics and language that change under words that stay are found as they are now")
    func indexedProperties() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Talks", text: "Before", topics: ["soy"])])
        for topic in ["steel", "chips"] {
            try await test.store.finishPage(articleID: 1, reading("The page's words", topics: [topic]), at: noon.hours(1))
        }
        // The page's text is kept, so that of the article's words none differs.
        var changed = item("1", "Talks", text: "After", language: "fr")
        changed.wantsPage = true
        try await test.poll([changed], at: noon.hours(2))
        #expect(try await test.titles("topic:chips") == ["Talks"])
        #expect(try await test.titles("lang:fr") == ["Talks"])
        #expect(try await test.titles("lang:en OR topic:soy OR topic:steel") == [])
        #expect(try await test.store.verify() == [])
    }

    @Test(
        "The zone that a time of publication was printed in is kept: the feed's, or else the page's",
        arguments: [(-240, 480, -240), (nil, 480, 480), (nil, 0, nil)] as [(Int?, Int, Int?)])
    func zones(ofFeed: Int?, ofPage: Int, kept: Int?) async throws {
        let test = try await TestStore()
        var polled = item("1", "Talks", url: "https://x.example/1")
        polled.zone = ofFeed
        polled.wantsPage = true
        try await test.poll([polled])
        let date = ArticleContent.DateReading(day: noon.day, clock: 3600, offsetMinutes: ofPage)
        try await test.store.finishPage(articleID: 1, reading("The page", published: date), at: noon.hours(1))
        #expect(try await test.store.article(id: 1)?.article.zone == kept)
        #expect(try await test.store.articlesToReanalyse(stamp: 7, limit: 1).articles.map(\.zone) == [kept])
    }

    @Test("A headline that its feed mends takes nothing from the verdict on the whole page, which may not be read anew")
    func mendedHeadline() async throws {
        let test = try await TestStore()
        let full = try await test.store.addFeed(FeedDefinition(url: "https://full.example/feed", wantsFullText: true), at: noon)
        func teaser(_ title: String) -> PolledItem {
            var teaser = item("1", title, verdict: .no, url: "https://x.example/1")
            teaser.wantsPage = true
            return teaser
        }
        try await test.poll([teaser("A rond table")], feed: full.id)
        try await test.store.finishPage(articleID: 1, reading("Tariffs on soy"), at: noon.hours(1))
        try await test.poll([teaser("A round table")], feed: full.id, at: noon.hours(2))
        try await test.store.finishPage(articleID: 1, .unchanged, at: noon.hours(2))
        #expect(try await test.titles("soy") == ["A round table"])
        #expect(try await test.events().filter { $0.kind == .articleNew }.count == 1)
        #expect(try await test.store.verify() == [])
    }
}
