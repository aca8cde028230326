import Cache
import Model
import Testing

@Suite("Copies and stories by the words of pages")
struct PageLinkingTests {
    private func print(_ key: Int64) -> Fingerprint { Fingerprint(copyKeys: [key], storyKeys: [key + 100], signature: [1]) }

    private func wanted(_ guid: String, verdict: Verdict = .core, key: Int64? = nil) -> PolledItem {
        var wanted = item(
            guid, "Report \(guid)", verdict: verdict, url: "https://x.example/\(guid)", published: noon.hours(Int64(guid) ?? 0))
        wanted.wantsPage = true
        wanted.fingerprint = key.map(print)
        return wanted
    }

    private func page(_ text: String, key: Int64) -> PageResult {
        var content = ArticleContent()
        content.blocks = [ArticleContent.Block(kind: .paragraph, text: text)]
        return .read(
            PageReading(
                content: content, contentHash: key, relevance: Relevance(verdict: .core, score: 0.9, reasons: []),
                fingerprint: print(key), validators: Validators()))
    }

    private let copies: @Sendable (LinkQuestion) -> Linkage = { question in
        let first = question.candidates.map(\.id).min()
        return Linkage(copyOf: first, copyReason: "94 % of shingles", storyOf: first, storyReason: "94 % of shingles")
    }

    @Test("An article that its page alone makes relevant is found by its copies")
    func relevantByPage() async throws {
        let test = try await TestStore()
        let full = try await test.store.addFeed(FeedDefinition(url: "https://full.example/feed", wantsFullText: true), at: noon)
        try await test.poll([wanted("1", verdict: .no)], feed: full.id, link: copies)
        try await test.store.finishPage(articleID: 1, page("The talks", key: 3), at: noon.hours(1), link: copies)
        try await test.poll([wanted("2", key: 3)], at: noon.hours(2), link: copies)
        #expect(try await test.store.article(id: 1)?.copies.map(\.id) == [2])
        #expect(try await test.store.verify() == [])
    }

    @Test("An excerpt that belonged to nothing becomes a copy once its page tells its whole text; the earlier one stays the first")
    func excerpt() async throws {
        let test = try await TestStore()
        try await test.poll([wanted("1", key: 1), wanted("2", key: 2)], link: copies)
        try await test.store.finishPage(articleID: 1, page("The talks", key: 3), at: noon.hours(3), link: copies)
        try await test.store.finishPage(articleID: 2, page("The talks", key: 3), at: noon.hours(3), link: copies)
        #expect(try await test.store.article(id: 1)?.copies.map(\.id) == [2])
        #expect(try await test.events().last { $0.kind == .storyNew }?.articleID == 2)
        #expect(try await test.store.verify() == [])
    }

    @Test("An article whose page comes late is no copy of one that was printed after it")
    func late() async throws {
        let test = try await TestStore()
        try await test.poll([wanted("1", key: 1), wanted("2", key: 3)], link: copies)
        try await test.store.finishPage(articleID: 1, page("The talks", key: 3), at: noon.hours(3), link: copies)
        #expect(try await test.store.article(id: 1)?.article.copyOf == nil)
    }

    @Test("An article that changes once its fingerprint has gone stays in its story, counted once")
    func oldArticle() async throws {
        let test = try await TestStore()
        try await test.poll([wanted("1", key: 3), wanted("2", key: 3)], link: copies)
        _ = try await test.store.prune(Retention(), at: noon.hours(24 * 30))
        var changed = wanted("2", key: 3)
        (changed.title, changed.contentHash) = ("Report 2, corrected", 9)
        try await test.poll([changed, wanted("4", key: 3)], at: noon.hours(24 * 30), link: copies)
        #expect(try await test.store.verify() == [])
    }

    @Test("An undated article that is edited keeps the time at which it was seen first, and joins no story of today", arguments: [15, 30])
    func undated(days: Int64) async throws {
        let test = try await TestStore()
        var first = wanted("1")
        first.published = nil
        try await test.poll([first], link: copies)
        var today = wanted("2", key: 4)
        today.published = noon.hours(24 * days)
        try await test.poll([today], at: noon.hours(24 * days), link: copies)
        var changed = wanted("1", key: 4)
        (changed.published, changed.title, changed.contentHash) = (nil, "Report 1, corrected", 9)
        try await test.poll([changed], at: noon.hours(24 * days + 1), link: copies)
        #expect(try await test.store.article(id: 1)?.article.copyOf == nil)
        let indexed = try test.plain("SELECT article_id || ' ' || at FROM fingerprint ORDER BY article_id")
        let isLinkable = days < 21
        #expect(indexed == (isLinkable ? ["1 \(noon.milliseconds)"] : []) + ["2 \(noon.hours(24 * days).milliseconds)"])
    }

    @Test("A page that is read again does not link its article anew")
    func again() async throws {
        let test = try await TestStore()
        try await test.poll([wanted("0", key: 4), wanted("1", key: 3), wanted("2", key: 3)], link: copies)
        try await test.store.finishPage(articleID: 3, page("The talks, corrected", key: 4), at: noon.hours(5), link: copies)
        #expect(try await test.store.article(id: 3)?.article.copyOf == 2)
        #expect(try await test.store.stories(ArticleQuery(now: noon.hours(6))).map(\.articleCount) == [2])
    }
}
