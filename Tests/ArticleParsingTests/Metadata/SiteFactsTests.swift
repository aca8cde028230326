import Model
import Testing

@testable import ArticleParsing

@Suite("Site, language, address, access")
struct SiteFactsTests {
    @Test("An AMP page gives the address of its plain twin")
    func resolvesAMP() throws {
        let content = try Pages.read(
            Pages.article(head: "<link rel=canonical href=\"/2025/06/05/talks\">"), url: "https://news.example/amp/talks")
        #expect(content.canonicalURL == "https://news.example/2025/06/05/talks")
    }

    @Test("Addresses that are none of the web's are not given", arguments: ["javascript:alert(1)", "data:text/html,x", ""])
    func refusesOtherSchemes(_ address: String) throws {
        let content = try Pages.read(
            Pages.article(head: "<link rel=canonical href=\"\(address)\"><meta property=og:image content=\"\(address)\">"))
        #expect(content.canonicalURL == "https://news.example/2025/06/05/talks")
        #expect(content.image == nil)
    }

    @Test("A site that calls itself by its address is called by its other name")
    func prefersNames() throws {
        let head = "<meta property=og:site_name content=DAILY.EXAMPLE><meta name=application-name content='The Daily Example'>"
        #expect(try Pages.read(Pages.article(head: head)).siteName == "The Daily Example")
        #expect(try Pages.read(Pages.article(head: "<meta property=og:site_name content=daily.example>")).siteName == "daily.example")
    }

    @Test("Site name and lead image come from the page's metadata")
    func readsSite() throws {
        let head = "<meta property=og:site_name content=\"The Daily Example\"><meta property=og:image content=\"/lead.jpg\">"
        let content = try Pages.read(Pages.article(head: head))
        #expect(content.siteName == "The Daily Example")
        #expect(content.image == "https://news.example/lead.jpg")
    }

    @Test(
        "The text's own language beats a declaration that it clearly belies",
        arguments: [
            ("en", "en"), ("de", "en"), ("en_US", "en-US"), ("", "en"),
        ])
    func hearsLanguage(_ declared: String, _ expected: String) throws {
        let html = Pages.article().replacing("lang=\"en\"", with: "lang=\"\(declared)\"")
        #expect(try Pages.read(html).language == expected)
    }

    @Test(
        "Chinese, Japanese and Korean are told apart by their letters",
        arguments: [
            ("中美经贸会谈在日内瓦举行，双方同意九十天内降低关税，并继续就稀土出口等问题进行磋商。", "zh"), ("米中両国はジュネーブで協議し、九十日間関税を引き下げることで合意したと発表した。", "ja"),
            ("미국과 중국은 제네바에서 만나 구십 일 동안 관세를 낮추기로 합의했다고 밝혔다.", "ko"), ("Китай и США договорились снизить пошлины на девяносто дней.", "ru"),
        ])
    func tellsScripts(_ text: String, _ tag: String) { #expect(LanguageChoice.language(declared: nil, text: [text]) == tag) }

    @Test("A page that is not free but holds its article is no stub; the beginning of one is")
    func findsStubs() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks restart in Geneva\",\"isAccessibleForFree\":false}</script>"
        #expect(
            try Pages.read(Pages.article(head: head, Pages.paragraphs + Pages.paragraphs.replacing("said", with: "told us"))).access
                == .full)
        #expect(try Pages.read(Pages.article(head: head, "<p>\(Pages.sentences[0])</p>")).access == .stub)
        #expect(try Pages.read(Pages.article("<p>\(Pages.sentences[0])</p><p>To continue reading, become one of us.</p>")).access == .stub)
    }

    @Test("The page of a consent service is no article")
    func findsConsentWalls() throws {
        let html = Pages.page(
            head: "<title>Before you continue</title>",
            "<div class=consent><h1>We value your privacy</h1><p>We and our partners store cookies and process personal data. You can accept all or reject all.</p></div>"
        )
        #expect(try Pages.read(html, url: "https://consent.news.example/?continue=x").access == .consentWall)
        #expect(try Pages.read(html, url: "https://news.example/talks").access == .consentWall)
        #expect(try Pages.read(Pages.article(head: "<meta property=og:type content=article>")).access == .full)
    }
}
