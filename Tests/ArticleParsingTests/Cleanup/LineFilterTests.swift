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

    @Test("A line that stands between all parts of a page is what the parts are called; a speaker's name with a colon is not")
    func dropsRepeatedLabels() throws {
        let parts = Pages.sentences.map { "<div>Article content</div><p>Minister:</p><p>\($0)</p>" }.joined()
        #expect(try Pages.text(Pages.article(parts)) == Pages.sentences.map { "Minister:\n" + $0 }.joined(separator: "\n"))
    }

    @Test(
        "What closes a page after the text goes with its heading",
        arguments: [
            "<h3>About the author</h3><p>She has reported from Geneva for many years and lives there with her family.</p>",
            "<h3>Sobre la firma</h3><p>Es corresponsal en Ginebra desde hace muchos años.</p>",
            "<p>Verwendete Quellen</p><ul><li>Eigene Recherche</li><li>Mitteilung des Ministeriums</li></ul>", "<p>(abc/xyz)</p>",
            "<h4>Más de esta sección</h4><p><a href=/a>Uno</a></p><p>8 hours ago</p><p>Los puertos esperan una ola de mercancías, dicen.</p>"
                + "<p><a href=/b>Dos</a></p><p>Los bancos también, según un informe de este martes.</p><p><a href=/c>Tres</a></p>",
        ])
    func dropsClosing(_ closing: String) throws {
        #expect(try Pages.text(Pages.article(Pages.paragraphs + closing)) == Pages.text)
    }

    @Test("A heading of the same words over running text stays")
    func keepsHeadedText() throws {
        let html = Pages.article("\(Pages.paragraphs)<h3>More to come</h3>\(Pages.sentences.map { "<p>Again: \($0)</p>" }.joined())")
        #expect(try Pages.text(html).contains("More to come\nAgain: "))
    }

    @Test("The title in another source's words is no part of the text either")
    func dropsOtherTitles() throws {
        let head = "<title>Talks restart in Geneva</title><meta property='og:title' content='After a month of silence, Geneva talks again'>"
        let html = Pages.article(head: head, "<p>After a month of silence, Geneva talks again</p>" + Pages.paragraphs)
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("An outlet that signs with its name is still what its article speaks of")
    func keepsLinesOnTheOutlet() throws {
        let head = "<meta name=author content=Budwell>"
        let line = "Budwell says that it has helped a hundred importers through the spring."
        #expect(try Pages.text(Pages.article(head: head, Pages.paragraphs + "<p>\(line)</p>")).hasSuffix(line))
    }

    @Test("What stands in place of a post until the reader agrees to load it is left out, however long it is")
    func dropsConsentInPlace() throws {
        let notice =
            "<p>An dieser Stelle finden Sie einen von unserer Redaktion ausgewählten, externen Inhalt, der den Artikel ergänzt. "
            + "Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden, wann immer Sie das möchten.</p>"
        #expect(try text(with: notice) == Pages.text)
    }

    @Test("A step of an instruction stays, though it begins as offers do")
    func keepsSteps() throws {
        let list =
            "<ol><li>Open the customs office's page in a browser</li><li><a href=/x>Sign up</a> with your number as an importer</li></ol>"
        #expect(try text(with: list).contains("Sign up with your number"))
    }
}
