import Testing

@testable import ArticleParsing

@Suite("Explain")
struct ExplainTests {
    @Test("The account names the container, the sources, and what was left out and why")
    func accounts() throws {
        let head = "<meta name=author content='Ana Ruiz'>"
        let html = Pages.article(
            head: head, Pages.paragraphs + "<div class=related-links>Other things to see here</div><p>Read more: <a href=/x>that</a></p>")
        let (content, trace) = try ArticleParser.explain(Array(html.utf8), charset: nil, url: nil)
        #expect(content == (try ArticleParser.parse(Array(html.utf8), charset: nil, url: nil)))
        #expect(trace.attempts.first?.containers == ["html>body>div.article-body"])
        #expect(trace.drops.contains { $0.reason == .className && $0.path.hasSuffix("div.related-links") })
        #expect(trace.drops.contains { $0.reason == .insert && $0.text == "Read more: that" })
        #expect(trace.sources.contains { $0.field == "byline" && $0.source == "meta author" })
        #expect(trace.sources.contains { $0.field == "language" && $0.source == "html lang" })
    }
}
