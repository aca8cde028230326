import Testing

@testable import ArticleParsing

@Suite("Title")
struct TitleTests {
    private static let og = "<meta property=\"og:site_name\" content=\"The Daily Example\"><meta property=\"og:title\" content=\"TITLE\">"

    @Test(
        "The site's name is taken off wherever it stands",
        arguments: [
            "Talks restart in Geneva | The Daily Example", "Talks restart in Geneva - The Daily Example",
            "Talks restart in Geneva — World — The Daily Example",
            "The Daily Example: Talks restart in Geneva", "Talks restart in Geneva",
        ])
    func removesSite(_ title: String) throws {
        let head = Self.og.replacing("TITLE", with: title.replacing(" — World", with: ""))
        #expect(try Pages.read(Pages.page(head: head, Pages.paragraphs)).title == "Talks restart in Geneva")
    }

    @Test(
        "Full-width separators and unspaced dashes part titles in Chinese", arguments: ["中美经贸会谈重启｜示例日报", "中美经贸会谈重启_示例日报", "中美经贸会谈重启-示例日报"])
    func removesWideSuffix(_ title: String) throws {
        let head = "<title>\(title)</title><meta property=\"og:site_name\" content=\"示例日报\">"
        #expect(try Pages.read(Pages.page(head: head, Pages.paragraphs)).title == "中美经贸会谈重启")
    }

    @Test("What two sources share beats what one says")
    func prefersAgreement() throws {
        let head = """
            <title>Geneva: talks, talks | Ex</title><meta property="og:title" content="Talks restart in Geneva">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"You will not believe what happened"}</script>
            """
        #expect(try Pages.read(Pages.article(head: head)).title == "Talks restart in Geneva")
    }

    @Test("The line above the title is no part of it")
    func removesKicker() throws {
        let html = Pages.page("<h1><span class=kicker>World trade</span> Talks restart in Geneva</h1>" + Pages.paragraphs)
        #expect(try Pages.read(html).title == "Talks restart in Geneva")
    }

    @Test("A hyphenated title keeps all of its words")
    func keepsHyphens() throws {
        let head = "<title>Duty-free zone - a second look</title>"
        #expect(try Pages.read(Pages.page(head: head, Pages.paragraphs)).title == "Duty-free zone - a second look")
    }

    @Test("References and tags in metadata are read")
    func decodes() throws {
        let head = "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"Q&amp;A: <em>what</em> now?\"}</script>"
        #expect(try Pages.read(Pages.page(head: head, Pages.paragraphs)).title == "Q&A: what now?")
    }
}
