import Testing

@testable import ArticleParsing

@Suite("Selectors")
struct SelectorTests {
    private func matches(_ selector: String, _ html: String) throws -> [String] {
        let sieved = PageSieve.sift(Array(html.utf8), keepsAllAttributes: true)
        let tree = PageTreeBuilder.tree(of: sieved.html)
        return try #require(Selector(selector)).matches(in: tree).map { tree.line(of: $0) }
    }

    private static let html = """
        <div id=main class="page wide"><article data-kind=news><p class=lead>one</p><section><p>two</p></section></article></div><p title="a b">three</p>
        """

    @Test(
        "Each form finds its elements",
        arguments: [
            ("p", ["one", "two", "three"]), (".lead", ["one"]), ("#main p", ["one", "two"]), ("article > p", ["one"]),
            ("div.page.wide section p", ["two"]),
            ("[data-kind]", ["one two"]), ("article[data-kind=news] > section > p", ["two"]), ("p.lead, section p", ["one", "two"]),
            ("[title~=b]", ["three"]),
            ("[title^='a '],[data-kind$=ws]", ["one two", "three"]), ("* > section", ["two"]), ("#none", []),
            ("div article > section p", ["two"]),
        ])
    func finds(_ selector: String, _ texts: [String]) throws { #expect(try matches(selector, Self.html) == texts) }

    @Test(
        "What is outside of the subset is refused, not guessed at",
        arguments: ["", "p:first-child", "p +", "> p", "p,", "[", "[a=", "a >", "p ~ p", "..x"])
    func refuses(_ selector: String) { #expect(Selector(selector) == nil) }

    @Test("A feed's selectors decide what is taken")
    func decides() throws {
        var options = ArticleParsingOptions()
        options.contentSelector = Selector("div.odd")
        options.stripSelector = Selector(".x-note")
        let html = Pages.page("<article>\(Pages.paragraphs)</article><div class=odd><p>Just this.</p><p class=x-note>Not this.</p></div>")
        #expect(try Pages.read(html, options: options).text == "Just this.")
        options.contentSelector = Selector("div.gone")
        #expect(try Pages.read(html, options: options).text == Pages.text)
    }
}
