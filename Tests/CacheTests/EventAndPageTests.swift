import Cache
import Model
import Testing

@Suite("Events and pages")
struct EventAndPageTests {
    @Test("new relevant articles are events in the order of the poll, others are none")
    func newArticles() async throws {
        let test = try await TestStore()
        let outcome = try await test.poll([item("1"), item("2", verdict: .no), item("3", verdict: .related)])
        let events = try await test.events()
        #expect(events.map(\.articleID) == outcome.newArticles)
        #expect(events.allSatisfy { $0.kind == .articleNew && $0.feedID == test.feed && $0.at == noon })
        #expect(outcome.cursor == events.last?.cursor)
        #expect(try await test.store.articles(ArticleQuery(now: noon)).cursor == outcome.cursor)
    }

    @Test("a page of events tells where to go on")
    func paging() async throws {
        let test = try await TestStore()
        try await test.poll((0..<5).map { item("\($0)") })
        let first = try await test.store.events(after: Cursor(0), limit: 2)
        #expect(first.events.count == 2 && !first.hasGap)
        let rest = try await test.store.events(after: first.cursor, limit: 100)
        #expect(rest.events.map(\.cursor.value) == [3, 4, 5])
        let none = try await test.store.events(after: rest.cursor, limit: 100)
        #expect(none.events.isEmpty && none.cursor == rest.cursor)
    }

    @Test("listeners hear of the log's end after each commit that moved it, the newest only, and of the store's closing")
    func broadcast() async throws {
        let test = try await TestStore()
        let stream = test.store.cursors()
        try await test.poll([item("1")])
        try await test.poll([item("2")])
        try await test.commit(.unchanged)
        var iterator = stream.makeAsyncIterator()
        #expect(await iterator.next() == Cursor(2))
        try await test.store.close()
        #expect(await iterator.next() == nil)
    }

    @Test("a story is told when it begins and when it grows, a copy is linked to the first with its reason")
    func linking() async throws {
        let test = try await TestStore()
        func printed(_ guid: String, _ keys: [Int64]) -> PolledItem {
            var item = item(guid, "Title \(guid)", outlet: "Outlet \(guid)")
            item.fingerprint = Fingerprint(copyKeys: keys, storyKeys: [], signature: [1, 2, 3])
            return item
        }
        try await test.poll([printed("1", [10, 11]), printed("x", [99])])
        try await test.poll([printed("2", [11, 12])]) { question in
            #expect(question.candidates.map(\.id) == [1])
            #expect(question.candidates.first?.signature == [1, 2, 3])
            return Linkage(copyOf: 1, copyReason: "94 % of shingles", storyOf: 1)
        }
        try await test.poll([printed("3", [12])]) { question in
            #expect(question.candidates.first?.copyOf == 1)
            return Linkage(copyOf: question.candidates.first?.id, copyReason: "90 % of shingles", storyOf: question.candidates.first?.id)
        }
        #expect(try await test.events().map(\.kind) == [.articleNew, .articleNew, .articleNew, .storyNew, .articleNew, .storyGrown])
        let detail = try #require(try await test.store.article(id: 1))
        #expect(detail.copies.map(\.id) == [3, 4], "a copy of a copy is one of the first")
        #expect(try await test.store.article(id: 3)?.copyReason == "94 % of shingles")
        let story = try #require(try await test.store.stories(ArticleQuery(now: noon)).first)
        #expect(story.articleCount == 3 && story.lead.id == 1)
        #expect(Set(story.outlets) == ["Outlet 1", "Outlet 2", "Outlet 3"])
        #expect(try await test.store.stories(ArticleQuery(now: noon, text: "title")).map(\.id) == [1])
        #expect(try await test.store.stories(ArticleQuery(now: noon, text: "absent")).isEmpty)
        #expect(try await test.store.verify() == [])
    }

    @Test("an answer of the rules that names no candidate is left out")
    func unknownCandidate() async throws {
        let test = try await TestStore()
        var single = item("1")
        single.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [], signature: [])
        try await test.poll([single]) { _ in Linkage(copyOf: 77, storyOf: 78) }
        #expect(try await test.store.articles(ArticleQuery(now: noon)).articles.first?.copyOf == nil)
    }

    @Test("a page is due until it is read, refused for good, or put off")
    func pages() async throws {
        let test = try await TestStore()
        func wanted(_ guid: String) -> PolledItem {
            var item = item(guid, "Title \(guid)", url: "https://x.example/page-\(guid)")
            item.wantsPage = true
            return item
        }
        try await test.poll([wanted("1"), wanted("2")])
        try await test.poll([wanted("3")], at: noon.hours(1))
        #expect(try await test.store.statistics().pagesWaiting == 3)
        let due = try await test.store.pagesDue(at: noon.hours(1), limit: 2)
        #expect(due.map(\.articleID) == [1, 2])
        #expect(due.first?.url == "https://x.example/page-1?utm_source=rss")
        #expect(try await test.store.pagesDue(at: noon, limit: 10).count == 2)

        try await test.store.finishPage(articleID: 1, .failed(reason: "timeout", retryAt: noon.hours(2)), at: noon.hours(1))
        try await test.store.finishPage(articleID: 2, .failed(reason: "http-404", retryAt: nil), at: noon.hours(1))
        try await test.store.finishPage(articleID: 3, .unchanged, at: noon.hours(1))
        #expect(try await test.store.pagesDue(at: noon.hours(1), limit: 10).isEmpty)
        #expect(try await test.store.pagesDue(at: noon.hours(3), limit: 10).map(\.attempts) == [1])
    }

    @Test("a page's text becomes the article's; completing an excerpt is no revision, a later change of the page is")
    func pageText() async throws {
        let test = try await TestStore()
        var wanted = item("1", "Talks", summary: "Short", text: "Short", url: "https://x.example/page-1", published: nil)
        wanted.wantsPage = true
        try await test.poll([wanted])
        func reading(_ text: String) -> PageResult {
            var content = ArticleContent()
            content.title = "Talks | Site"
            content.blocks = [ArticleContent.Block(kind: .paragraph, text: text)]
            content.published = CivilDay(year: 2025, month: 6, day: 5).map { ArticleContent.DateReading(day: $0) }
            return .read(
                PageReading(
                    content: content, contentHash: 5, relevance: Relevance(verdict: .core, score: 0.9, reasons: []), fingerprint: nil,
                    validators: Validators(etag: "\"p\"")))
        }
        try await test.store.finishPage(articleID: 1, reading("The whole text on magnets"), at: noon.hours(1))
        var detail = try #require(try await test.store.article(id: 1))
        #expect(detail.article.text == "The whole text on magnets")
        #expect(detail.article.title == "Talks" && detail.revisions.isEmpty)
        #expect(detail.article.published == Timestamp(rfc3339: "2025-06-05"))
        #expect(try await test.titles("magnets date:2025-06-05") == ["Talks"])

        // The feed's excerpt, when it changes, does not push the page's text out.
        try await test.poll([item("1", "Talks", summary: "Shorter", text: "Shorter")], at: noon.hours(2))
        #expect(try await test.store.article(id: 1)?.article.text == "The whole text on magnets")
        try await test.store.finishPage(articleID: 1, reading("The whole text, corrected"), at: noon.hours(3))
        detail = try #require(try await test.store.article(id: 1))
        #expect(detail.revisions.map(\.text) == ["The whole text on magnets", "The whole text on magnets"])
        #expect(try await test.titles("magnets") == [])
        #expect(try await test.store.verify() == [])
    }

    @Test("An article that was irrelevant for a while is in its story once")
    func rejudged() async throws {
        let test = try await TestStore()
        func told(_ guid: String, _ title: String, _ verdict: Verdict = .core, keys: [Int64] = [7]) -> PolledItem {
            var told = item(guid, title, verdict: verdict)
            told.fingerprint = Fingerprint(copyKeys: [], storyKeys: keys, signature: [])
            return told
        }
        let link: @Sendable (LinkQuestion) -> Linkage = { question in Linkage(storyOf: question.candidates.first?.id) }
        try await test.poll([told("1", "First"), told("2", "Second")], link: link)
        try await test.poll([told("2", "Gardens", .no)], at: noon.hours(1), link: link)
        try await test.poll([told("2", "Second again", keys: [7, 8])], at: noon.hours(2), link: link)
        #expect(try await test.store.verify() == [])
    }
}
