import API
import Model
import Testing

@Suite("Feeds as OPML")
struct OPMLDocumentTests {
    @Test("Titles that hold markup, quotes or control characters leave the document well-formed")
    func escaping() {
        var feed = Feed(
            id: 1, url: "https://a.example/feed?a=1&b=\"2\"", title: "Trade & <b>\"deals\"</b>\u{0}\n\u{1B}[31m", origin: .added)
        feed.tags = ["steel", "R&D"]
        let lines = OPMLDocument.text([feed]).split(separator: "\n")
        let line = """
            <outline type="rss" text="Trade &amp; &lt;b&gt;&quot;deals&quot;&lt;/b&gt;   [31m" \
            xmlUrl="https://a.example/feed?a=1&amp;b=&quot;2&quot;" category="steel,R&amp;D"/>
            """
        #expect(lines.count == 7)
        #expect(lines[4].drop { $0 == " " } == line)
    }

    @Test("A feed without a title goes by its address, and one that moved by its address now")
    func namelessFeed() {
        var feed = Feed(id: 1, url: "https://a.example/old", title: "", origin: .added)
        feed.currentURL = "https://a.example/new"
        #expect(OPMLDocument.text([feed]).contains("text=\"https://a.example/old\" xmlUrl=\"https://a.example/new\"/>"))
    }
}
