import Testing

@testable import ArticleParsing

@Suite("Byline")
struct BylineTests {
    @Test(
        "Names are split and cleaned of what surrounds them",
        arguments: [
            ("By Ana Ruiz and Li Wei", ["Ana Ruiz", "Li Wei"]), ("Von Jörg Krämer, Berlin-Reporter", ["Jörg Krämer", "Berlin-Reporter"]),
            ("Ana Ruiz | 5 June 2025", ["Ana Ruiz"]), ("Par Zoé Durand et Luc Petit", ["Zoé Durand", "Luc Petit"]),
            ("Abby Goodnough", ["Abby Goodnough"]), ("记者：王小明、李华", ["王小明", "李华"]), ("By Ana Ruiz Updated 3 hours ago", ["Ana Ruiz"]),
            ("https://www.facebook.example/ana", []), ("Jan de Vries", ["Jan de Vries"]), ("admin", []),
        ])
    func splits(_ text: String, _ names: [String]) {
        #expect(PersonNames.split(text, isDeclared: true) == names)
    }

    @Test(
        "Text of a page is a byline only where it looks like names", arguments: ["Edit topics here", "more stories like this", "Politics"])
    func rejectsProse(_ text: String) {
        #expect(PersonNames.split(text, isDeclared: false).isEmpty)
    }

    @Test(
        "Sources are asked in their order",
        arguments: [
            (
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ana Ruiz\"},{\"name\":\"Li Wei\"}]}</script>",
                ["Ana Ruiz", "Li Wei"]
            ),
            (
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ana Ruiz\"}</script><meta name=author content=Other>",
                ["Ana Ruiz"]
            ),
            (
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ana Ruiz\"}]}</script>",
                ["Ana Ruiz"]
            ),
            ("<meta name=author content='Ana Ruiz'>", ["Ana Ruiz"]),
            ("<meta property='article:author' content='https://social.example/ana'><meta name=author content='Ana Ruiz'>", ["Ana Ruiz"]),
        ])
    func asksMetadata(_ head: String, _ names: [String]) throws {
        #expect(try Pages.read(Pages.article(head: head)).byline == names)
    }

    @Test(
        "What is printed is read where metadata says nothing",
        arguments: [
            "<a rel=author href=/ana>Ana Ruiz</a>", "<p class=byline>By <b>Ana Ruiz</b></p>", "<p>By Ana Ruiz</p>",
            "<span itemprop=author><span itemprop=name>Ana Ruiz</span></span>",
        ])
    func readsPrint(_ line: String) throws {
        let html = Pages.page("<h1>Talks restart in Geneva</h1>\(line)<div class=article-body>\(Pages.paragraphs)</div>")
        #expect(try Pages.read(html).byline == ["Ana Ruiz"])
    }

    @Test("People who comment are not its authors")
    func ignoresComments() throws {
        let html = Pages.page(
            "<h1>Talks</h1><div class=article-body>\(Pages.paragraphs)</div><div class=comments><p class=author>Some Reader</p></div>")
        #expect(try Pages.read(html).byline.isEmpty)
    }
}
