import FeedParsing
import Testing

@Suite("Where a page's feeds are") struct FeedDiscoveryTests {
    private func feeds(_ page: String, url: String? = "https://a.example/news/today.html") -> FeedDiscovery.Feeds {
        FeedDiscovery.page(Array(page.utf8), url: url).feeds
    }

    @Test("What the page declares is told from what only looks like a feed, comments last")
    func order() {
        let found = feeds(
            """
            <html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <LINK REL='Alternate' TYPE='application/atom+xml' HREF='atom.xml'><link rel="alternate" hreflang="de" href="/de/">
            <link rel="stylesheet" href="/feed.css"></head><body><a href="/rss.xml">RSS</a></body></html>
            """)
        #expect(found.declared == ["https://a.example/news/atom.xml", "https://a.example/comments/feed"])
        #expect(found.guesses.first == "https://a.example/rss.xml")
        #expect(found.guesses.contains("https://a.example/feed"))
        #expect(!found.all.contains("https://a.example/de/"))
        #expect(Set(found.all).count == found.all.count)
    }

    @Test("The page's base counts")
    func base() {
        let page = "<base href='https://b.example/x/'><link rel=alternate type=application/rss+xml href=f>"
        #expect(feeds(page).declared == ["https://b.example/x/f"])
    }

    @Test("A page of unknown address gets no guesses, only what it names")
    func unknownAddress() {
        #expect(feeds("<p>words", url: nil).all.isEmpty)
        #expect(
            feeds("<link rel=alternate type=application/feed+json href=https://c.example/f.json>", url: nil).all == [
                "https://c.example/f.json"
            ])
    }

    @Test("A page of a hundred thousand links proposes a handful")
    func manyLinks() {
        let links = (0..<100_000).map { "<link rel=alternate type=application/rss+xml href=/f\($0)>" }.joined()
        #expect(feeds(links).all.count <= 12)
    }

    @Test("The title is plain text")
    func title() {
        #expect(FeedDiscovery.page(Array("<title>\n Tom &amp; Ann </title>".utf8), url: nil).title == "Tom & Ann")
    }
}
