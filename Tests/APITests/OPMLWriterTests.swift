import API
import Model
import Testing

@Suite("Feeds as OPML")
struct OPMLWriterTests {
    @Test("Titles that hold markup, quotes or control characters leave the document well-formed")
    func escaping() {
        var feed = Feed(
            id: 1, url: "https://a.example/feed?a=1&b=\"2\"", title: "Trade & <b>\"deals\"</b>\u{0}\n\u{1B}[31m", origin: .added)
        feed.tags = ["steel", "R&D"]
        let lines = OPMLWriter.text([feed]).split(separator: "\n")
        let line = """
            <outline type="rss" text="Trade &amp; &lt;b&gt;&quot;deals&quot;&lt;/b&gt; [31m" \
            xmlUrl="https://a.example/feed?a=1&amp;b=&quot;2&quot;" category="steel,R&amp;D"/>
            """
        #expect(lines.count == 7)
        #expect(lines[4].drop { $0 == " " } == line)
    }

    @Test("A feed without a title goes by its address, and one that moved by its address now")
    func namelessFeed() {
        var feed = Feed(id: 1, url: "https://a.example/old", title: "", origin: .added)
        feed.currentURL = "https://a.example/new"
        #expect(OPMLWriter.text([feed]).contains("text=\"https://a.example/old\" xmlUrl=\"https://a.example/new\"/>"))
    }

    @Test(
        "Marks that turn the order of text are left out of titles, tags and addresses", arguments: [0x61C, 0x200E, 0x200F, 0x202E, 0x2069])
    func direction(mark: UInt32) throws {
        let mark = String(try #require(Unicode.Scalar(mark)))
        var feed = Feed(id: 1, url: "https://a.example/\(mark)f", title: "Tr\(mark)ade", origin: .added)
        feed.tags = ["st\(mark)eel"]
        #expect(OPMLWriter.text([feed]).contains("text=\"Trade\" xmlUrl=\"https://a.example/f\" category=\"steel\"/>"))
        feed.title = mark
        #expect(OPMLWriter.text([feed]).contains("text=\"https://a.example/f\""))
    }

    @Test("A tag keeps no comma and no slash, which would make two of it")
    func tags() {
        var feed = Feed(id: 1, url: "https://a.example/f", title: "A", origin: .added)
        feed.tags = ["steel, iron", "US/China", ","]
        #expect(OPMLWriter.text([feed]).contains("category=\"steel  iron,US China\"/>"))
    }
}
