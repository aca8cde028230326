import Testing

@testable import ArticleParsing

@Suite("Lines that are not the article's own")
struct LineFilterTests {
    private func text(with line: String, after index: Int = 2) throws -> String {
        var parts = Pages.sentences.map { "<p>\($0)</p>" }
        parts.insert(line, at: index)
        return try Pages.text(Pages.article(parts.joined()))
    }

    @Test(
        "Lines that lead to other articles are left out",
        arguments: [
            "<p>Read more: <a href=/x>Another round of talks is planned</a></p>", "<p><a href=/x>Why the last truce did not hold</a></p>",
            "<p><b>Related:</b> <a href=/x>Ports expect a wave of goods</a></p>",
            "<p>Lesen Sie auch: Häfen erwarten eine Welle von Waren</p>",
            "<p>延伸阅读：<a href=/x>港口迎来货物高峰</a></p>", "<p>À lire aussi : <a href=/x>Les ports attendent</a></p>",
            "<h3><a href=/x>More from our reporters</a></h3>",
            "<ul><li><a href=/x>One headline</a></li><li><a href=/y>Another headline</a></li></ul>",
        ])
    func dropsInserts(_ line: String) throws {
        #expect(try text(with: line) == Pages.text)
    }

    @Test(
        "Sentences that begin with the same words stay",
        arguments: [
            "Read more slowly and you will see that the text of the accord leaves open what happens after the ninety days are over.",
            "Related industries such as shipping, warehousing and insurance have said that they expect a very strong summer.",
            "Watch the dollar, traders say, because it is what moved first when the last round of tariffs was announced in April.",
            "See also the second annex, which lists the goods, said the minister.",
        ])
    func keepsSentences(_ sentence: String) throws {
        #expect(try text(with: "<p>\(sentence)</p>").contains(sentence))
    }

    @Test("A paragraph with a link in it stays")
    func keepsLinkedParagraph() throws {
        let html =
            "<p>The ministry <a href=/x>said in a statement on Monday</a> that the list of goods would be published within a week.</p>"
        #expect(try text(with: html).contains("said in a statement on Monday that"))
    }

    @Test("List items stay where the list is text, though one of them is a link")
    func keepsLinkedItems() throws {
        let list =
            "<ul><li>Cars and their parts, from all sources</li><li><a href=/x>Steel</a></li><li>Toys that are made of wood or plastic</li></ul>"
        #expect(try text(with: list).contains("\nSteel\n"))
    }

    @Test("A list of headlines at the end goes with the line that announces it")
    func dropsTail() throws {
        let tail = "<h3>More great stories</h3><p><a href=/a>One</a></p><p>A short teaser of it</p><p><a href=/b>Two</a></p>"
        #expect(try text(with: tail, after: 4) == Pages.text)
    }

    @Test(
        "Furniture of the page is left out",
        arguments: [
            "<p>Advertisement</p>", "<p>By Ana Ruiz</p>", "<p>June 5, 2025, 2:30 p.m.</p>", "<p>5 min read</p>",
            "<p>Updated at 1:23 p.m.</p>",
            "<p>Jane Doe/AFP</p>", "<p>Sign up for our newsletter</p>", "<div>Share</div>", "<p>***</p>",
            "<h1>Talks restart in Geneva</h1>",
        ])
    func dropsFurniture(_ line: String) throws {
        let head = "<meta name=author content=\"Ana Ruiz\">"
        var parts = Pages.sentences.map { "<p>\($0)</p>" }
        parts.insert(line, at: 0)
        #expect(try Pages.text(Pages.article(head: head, parts.joined())) == Pages.text)
    }

    @Test("The author's own description at the end is left out")
    func dropsBiography() throws {
        let html = Pages.article(
            head: "<meta name=author content=\"Ana Ruiz\">", Pages.paragraphs + "<p>Ana Ruiz is our correspondent in Geneva.</p>")
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("A heading with nothing under it is left out, one over text stays")
    func dropsTrailingHeading() throws {
        let html = Pages.article("<h2>What is new</h2>\(Pages.paragraphs)<h2>About us</h2>")
        #expect(try Pages.text(html) == "What is new\n" + Pages.text)
    }
}
