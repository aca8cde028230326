import Model
import Testing

@Suite("Markup as plain text") struct MarkupTextTests {
    @Test(
        "Character references are read as HTML reads them",
        arguments: [
            ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&nbsp;&eacute;&hellip;", "\u{A0}é…"), ("&#8217;&#x2019;&#X2019;", "’’’"),
            ("&#150;&#x92;", "–’"),
            ("&copy 2025 &copy=2 &copyright", "© 2025 &copy=2 &copyright"), ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&#1;&#7;", ""),
            ("AT&T &unknown; & &;", "AT&T &unknown; & &;"), ("&CounterClockwiseContourIntegral;", "∳"), ("&amp;amp;", "&amp;"),
            ("&#", "&#"), ("&#65", "A"),
        ])
    func references(written: String, read: String) {
        #expect(HTMLEntities.decoded(written) == read)
    }

    @Test(
        "A line has no markup, no breaks and single spaces",
        arguments: [
            ("<p>One</p><p>two</p>", "One two"), ("a<br>b", "a b"), ("a <b>b</b>c", "a bc"), ("x<script>1<2</script>y", "xy"),
            ("<!-- a > b -->x", "x"),
            ("List<String>", "List<String>"), ("a < b > c", "a < b > c"), ("<a href='x>y'>z</a>", "z"), ("<o:p></o:p>x<my-tag>y", "xy"),
            ("cut <a href=", "cut"),
            ("  a\n\n b  ", "a b"), ("&#10;a&nbsp;&nbsp;b&#32;", "a b"), ("关\u{3000}税", "关 税"), ("a \u{200B} b \u{FEFF} c", "a b c"),
            ("a\u{AD}b", "a\u{AD}b"),
            ("<td>1</td><td>2</td>", "1 2"),
        ])
    func line(markup: String, text: String) {
        #expect(MarkupText.plain(markup) == text)
    }

    @Test(
        "Paragraphs are lines, and nothing but their text is in them",
        arguments: [
            ("<p>One</p>\n<p>two</p>", "One\ntwo"), ("a<br/>b<br><br>c", "a\nb\nc"), ("<ul><li>a<li>b</ul>", "a\nb"), ("a\nb", "a b"),
            ("a\n\nb", "a\nb"),
            ("<p>a\n\nb</p>", "a b"), ("<div><h1>T</h1>x<style>p{}</style></div>", "T\nx"), ("<unknown>x</unknown>", "x"), ("", ""),
            ("<p> </p>", ""),
        ])
    func paragraphs(markup: String, text: String) {
        #expect(MarkupText.plain(markup, layout: .paragraphs) == text)
    }

    @Test(
        "Making plain what is plain changes nothing",
        arguments: ["关税 and trade, 115 points – “truce”", "One\ntwo", "a b c d e f g h i j k l m"])
    func idempotent(text: String) {
        #expect(MarkupText.plain(MarkupText.plain(text, layout: .paragraphs)) == MarkupText.plain(text))
    }

    @Test("Every length of word and run of spaces is passed over rightly")
    func wordBoundaries() {
        for wordLength in 1...20 {
            for spaces in 1...10 {
                let word = String(repeating: "w", count: wordLength)
                let text = Array(repeating: word, count: 5)
                let written = text.joined(separator: String(repeating: " ", count: spaces))
                #expect(MarkupText.plain(" " + written + " ") == text.joined(separator: " "))
                #expect(MarkupText.plain(written + " <b>é</b> ") == text.joined(separator: " ") + " é")
            }
        }
    }
}
