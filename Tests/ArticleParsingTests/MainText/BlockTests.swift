import Model
import Testing

@testable import ArticleParsing

@Suite("Blocks")
struct BlockTests {
    @Test("Each kind of block is told apart")
    func tellsKinds() throws {
        let content = try Pages.read(
            Pages.article(
                """
                <p>\(Pages.sentences[0])</p><h2>What was agreed</h2><ul><li>A pause of ninety days</li><li>A second round in June</li></ul>
                <blockquote>We have come a long way, and we have a long way to go.</blockquote>
                <table><tr><td>Goods</td><td>10%</td></tr></table><pre>one\n two</pre><p>\(Pages.sentences[1])</p>
                """))
        #expect(
            content.blocks.map(\.kind) == [.paragraph, .heading, .listItem, .listItem, .quotation, .tableRow, .preformatted, .paragraph])
        #expect(content.blocks[5].text == "Goods | 10%")
        #expect(content.blocks[6].text == "one\n two" || content.blocks[6].text == "one\ntwo")
    }

    @Test(
        "Inline elements neither part nor join words",
        arguments: [
            ("<p>un<b>believ</b>able</p>", "unbelievable"), ("<p>one<br>two</p>", "one two"), ("<p>a&nbsp;&nbsp;b</p>", "a b"),
            ("<p>one</p>two", "one\ntwo"), ("<div>one<div>two</div>three</div>", "one\ntwo\nthree"),
        ])
    func keepsWords(_ html: String, _ text: String) throws {
        #expect(try Pages.text(Pages.article(html + Pages.paragraphs)).hasPrefix(text))
    }

    @Test("Quotations and tables set as figures stay, pictures and their captions go")
    func keepsTextFigures() throws {
        let text = try Pages.text(
            Pages.article(
                """
                \(Pages.paragraphs)<figure><blockquote>We have come a long way since the spring, all of us.</blockquote></figure>
                <figure><img src=x.jpg><figcaption>The delegations in Geneva on Sunday</figcaption></figure><p>\(Pages.sentences[0]) Again.</p>
                """))
        #expect(text.contains("since the spring"))
        #expect(!text.contains("on Sunday"))
    }

    @Test("Nothing invisible, controlling or marked up is in the text")
    func cleansText() throws {
        let text = try Pages.text(
            Pages.article(
                "<p>so\u{AD}ft\u{200B} \u{202E}right\u{202C} &#x92;quote&#7; \u{0}end</p><script>alert('<p>no</p>')</script>"
                    + Pages.paragraphs))
        #expect(text.hasPrefix("soft right ’quote end\n"))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        #expect(!text.contains("alert"))
    }

    @Test("Markup that is written as text stays text")
    func keepsEscapedMarkup() throws {
        #expect(
            try Pages.text(Pages.article("<p>The tag &lt;b&gt; makes letters bold on any page.</p>" + Pages.paragraphs)).hasPrefix(
                "The tag <b> makes"))
    }

    @Test("Hidden text is left out", arguments: ["hidden", "aria-hidden=true", "style=\"display:none\"", "style='visibility: hidden'"])
    func dropsHidden(_ attribute: String) throws {
        #expect(try Pages.text(Pages.article("<p \(attribute)>This is only for machines to see.</p>" + Pages.paragraphs)) == Pages.text)
    }
}
