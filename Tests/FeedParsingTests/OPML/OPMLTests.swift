import API
import FeedParsing
import Model
import Testing

@Suite("OPML") struct OPMLTests {
    @Test("Feeds are found in folders, which become tags")
    func reads() throws {
        let document = try #require(OPMLReader.read(Fixture.bytes("subscriptions.opml")))
        #expect(document.title == "Desk & co")
        #expect(
            document.outlines == [
                OPMLOutline(
                    feedURL: "https://gazette.example/feed", title: "Gazette", homePage: "https://gazette.example/",
                    tags: ["Trade", "News", "Asia", "shipping"]),
                OPMLOutline(feedURL: "https://bo.example/atom", title: "Bo & Co"),
            ])
    }

    @Test("Attributes are read in any letter case, and url where the type is a feed's")
    func variants() {
        let outlines = OPMLReader.read(
            Array("<OPML><outline TYPE='rss' URL='https://a.example/f' TEXT='A'/><outline url='x'/></OPML>".utf8))?.outlines
        #expect(outlines == [OPMLOutline(feedURL: "https://a.example/f", title: "A")])
    }

    @Test("What is no OPML is none")
    func notOPML() {
        #expect(OPMLReader.read(Array("<rss/>".utf8)) == nil)
        #expect(OPMLReader.read([]) == nil)
        #expect(OPMLReader.read(Array("<opml/>".utf8)) == OPMLDocument())
    }

    @Test("A list that is written reads as the same feeds")
    func roundTrip() {
        let outlines = [
            OPMLOutline(feedURL: "https://a.example/?x=1&y=2", title: "关税 <A> & \"B\"", tags: ["trade", "中国"]),
            OPMLOutline(feedURL: "https://b.example/f", title: "&amp; stays"),
        ]
        #expect(written(outlines) == outlines)
    }

    @Test(
        "Odd values settle when they are written once",
        arguments: [
            "xmlUrl='https://a.example/\t\u{200B} \u{A0}x'", "xmlUrl='https://a.example/\(String(repeating: "&amp;", count: 4000))'",
            "xmlUrl='https://a.example/f' text='&amp;lt;b&amp;gt; &amp;amp;'", "xmlUrl='f' category=' , a/ ,b , /'",
            "xmlUrl='f' title='\(String(repeating: "é ", count: 600))'", "xmlUrl='f' title='&#x200E; &#x202E;'",
        ])
    func settles(attributes: String) {
        let outlines = OPMLReader.read(Array("<opml><outline \(attributes)/></opml>".utf8))?.outlines ?? []
        let settled = written(outlines)
        #expect(settled.count == outlines.count)
        #expect(written(settled) == settled)
    }

    /// What other readers find of these feeds.
    private func written(_ outlines: [OPMLOutline]) -> [OPMLOutline] {
        let feeds = outlines.map { outline in
            var feed = Feed(id: 1, url: outline.feedURL, title: outline.title ?? "", origin: .added)
            feed.tags = outline.tags
            return feed
        }
        return OPMLReader.read(Array(OPMLWriter.text(feeds).utf8))?.outlines ?? []
    }

    @Test("An address longer than any server takes is no feed's")
    func longAddress() {
        let address = "https://a.example/" + String(repeating: "a", count: 5000)
        #expect(OPMLReader.read(Array("<opml><outline xmlUrl='\(address)'/></opml>".utf8))?.outlines.isEmpty == true)
    }

    @Test("Folders without end cost no stack, and their feeds are found")
    func deep() {
        let text = String(repeating: "<outline text='x'>", count: 50_000) + "<outline xmlUrl='https://a.example/f'/>"
        #expect(OPMLReader.read(Array("<opml>\(text)".utf8))?.outlines.first?.feedURL == "https://a.example/f")
    }
}
