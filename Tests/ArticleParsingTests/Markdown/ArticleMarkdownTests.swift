import Model
import Testing

@testable import ArticleParsing

@Suite("Markdown")
struct ArticleMarkdownTests {
    private func text(_ blocks: (ArticleContent.Block.Kind, String)...) -> String {
        var content = ArticleContent()
        content.blocks = blocks.map { ArticleContent.Block(kind: $0, text: $1) }
        return ArticleMarkdown.text(of: content)
    }

    @Test("Title, origin and every kind of block are set as Markdown sets them")
    func setsBlocks() {
        var content = ArticleContent()
        content.title = "Talks restart"
        content.byline = ["Ana Ruiz", "Li Wei"]
        content.blocks = [
            .init(kind: .heading, text: "What was agreed"), .init(kind: .paragraph, text: "A pause."),
            .init(kind: .listItem, text: "Steel"),
            .init(kind: .listItem, text: "Toys"), .init(kind: .quotation, text: "We came far."),
            .init(kind: .preformatted, text: "one\ntwo"), .init(kind: .tableRow, text: "Goods | Rate"),
            .init(kind: .tableRow, text: "Cars | 10%"),
        ]
        #expect(
            ArticleMarkdown.text(of: content) == """
                # Talks restart

                Ana Ruiz, Li Wei

                ## What was agreed

                A pause.

                - Steel
                - Toys

                > We came far.

                ```
                one
                two
                ```

                | Goods | Rate |
                | --- | --- |
                | Cars | 10% |

                """)
    }

    @Test(
        "Text that looks like markup stays text",
        arguments: [
            ("# 1 in sales", "\\# 1 in sales"), ("1. May was quiet", "1\\. May was quiet"),
            ("a *b* <i>c</i> [d](e)", "a \\*b\\* \\<i\\>c\\</i\\> \\[d\\](e)"),
            ("- 3 degrees", "\\- 3 degrees"), ("R&amp;D", "R\\&amp;D"), ("2025 was a year", "2025 was a year"),
        ])
    func escapes(_ plain: String, _ marked: String) { #expect(text((.paragraph, plain)) == marked + "\n") }

    @Test("A fence is longer than any row of backticks inside")
    func fences() { #expect(text((.preformatted, "a ```` b")) == "`````\na ```` b\n`````\n") }

    @Test("Rows of different lengths make one table")
    func evensRows() { #expect(text((.tableRow, "a | b | c"), (.tableRow, "d")) == "| a | b | c |\n| --- | --- | --- |\n| d |  |  |\n") }
}
