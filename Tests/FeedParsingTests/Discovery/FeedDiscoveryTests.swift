import FeedParsing
import Testing

@Suite("Where a page's feeds are") struct FeedDiscoveryTests {
    private func proposals(_ page: String, url: String? = "https://a.example/news/today.html") -> [String] {
        FeedDiscovery.page(Array(page.utf8), url: url).proposals
    }

    @Test("Feeds that the page names come first, comments last among them, guesses after")
    func order() {
        let found = proposals(
            """
            <html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <LINK REL='Alternate' TYPE='application/atom+xml' HREF='atom.xml'><link rel="alternate" hreflang="de" href="/de/">
            <link rel="stylesheet" href="/feed.css"></head><body><a href="/rss.xml">RSS</a></body></html>
            """)
        #expect(found.prefix(3) == ["https://a.example/news/atom.xml", "https://a.example/comments/feed", "https://a.example/rss.xml"])
        #expect(found.contains("https://a.example/feed"))
        #expect(!found.contains("https://a.example/de/"))
        #expect(Set(found).count == found.count)
    }

    @Test("The page's base counts")
    func base() {
        let page = "<base href='https://b.example/x/'><link rel=alternate type=application/rss+xml href=f>"
        #expect(proposals(page).first == "https://b.example/x/f")
    }

    @Test("A page of unknown address gets no guesses, only what it names")
    func unknownAddress() {
        #expect(proposals("<p>words", url: nil).isEmpty)
        #expect(
            proposals("<link rel=alternate type=application/feed+json href=https://c.example/f.json>", url: nil) == [
                "https://c.example/f.json"
            ])
    }

    @Test("The title is plain text")
    func title() {
        #expect(FeedDiscovery.page(Array("<title>\n Tom &amp; Ann </title>".utf8), url: nil).title == "Tom & Ann")
    }
}
