import Model
import Testing

@testable import tradewire

@Suite struct DelimitedTextTests {
    @Test(
        "Cells are quoted where they must be, and what a spreadsheet would run is defused",
        arguments: [
            (.string("plain"), "plain"), (.string("a,b"), "\"a,b\""), (.string("say \"so\""), "\"say \"\"so\"\"\""),
            (.string("two\nlines"), "\"two\nlines\""), (.string(" padded "), "\" padded \""), (.string("=1+1"), "'=1+1"),
            (.string("+cmd|' /C calc'!A0"), "'+cmd|' /C calc'!A0"), (.string("@SUM(A1)"), "'@SUM(A1)"), (.string("-2+3"), "'-2+3"),
            (.string("  =HYPERLINK(1)"), "'  =HYPERLINK(1)"), (.string("\u{200B}=1"), "'=1"), (.string("＝1"), "'＝1"),
            (.string("\t=1"), "' =1"),
            (.number("-3"), "-3"), (.number("0.87"), "0.87"), (.null, ""), (.bool(true), "true"),
            (.array([.string("=a"), .string("b")]), "'=a; b"), (.string("关税"), "关税"), (.string("red\u{1B}[31m"), "red\u{FFFD}[31m"),
        ] as [(JSONValue, String)])
    func csv(value: JSONValue, cell: String) {
        #expect(DelimitedText.csv.cell(value).text == cell)
    }

    @Test("A tab or a line end within a cell of tsv is a space")
    func tsv() {
        #expect(DelimitedText.tsv.cell(.string("a\tb\nc")).text == "a b c")
    }

    @Test("Markdown shows a title as it is, and links to the web only")
    func markdown() {
        #expect(
            Markdown.link("[a](b) *c* <d>", to: "https://example.org/x(1)") == "[\\[a\\](b) \\*c\\* \\<d\\>](https://example.org/x%281%29)")
        #expect(Markdown.link("title", to: "javascript:alert(1)") == "title")
    }
}
