import Model
import Testing

@testable import Cache

@Suite("Words of pages")
struct PageTextTests {
    private func reading(_ text: String, isLive: Bool = false, verdict: Verdict = .core) -> PageResult {
        var content = ArticleContent()
        content.blocks = [ArticleContent.Block(kind: .paragraph, text: text)]
        content.isLive = isLive
        return .read(
            PageReading(
                content: content, contentHash: 5, relevance: Relevance(verdict: verdict, score: 0.9, reasons: []), fingerprint: nil,
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
}
