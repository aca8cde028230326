import FeedParsing
import Model
import Testing

@Suite("What is no feed") struct FeedParserTests {
    @Test(
        "A document that is no feed says what it is",
        arguments: [
            ("", FeedParsingError.empty),
            (" \n\t", .empty),
            ("plain words", .otherText(beginning: "plain words")),
            ("<svg><g/></svg>", .otherXML(root: "svg")),
            ("{\"name\":\"x\"}", .otherJSON),
            ("[1,2]", .otherJSON),
            ("{\"items\":\n[}", .brokenJSON(reason: "not a value", line: 2)),
            ("<urlset><url><loc>https://a.example/</loc></url></urlset>", .sitemap),
            ("<sitemapindex><sitemap><loc>https://a.example/</loc></sitemap></sitemapindex>", .sitemap),
            ("<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>", .subscriptionList(feedCount: 1)),
        ])
    func notAFeed(document: String, error: FeedParsingError) {
        #expect(throws: error) { try parse(document) }
    }

    @Test("Bytes of an image are binary data")
    func binary() {
        let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 400)
        #expect(throws: FeedParsingError.binary) { try FeedParser.parse(image, contentType: "image/png", url: nil) }
    }

    @Test(
        "A page is told from a feed, with its title and where its feed may be",
        arguments: [
            "<!DOCTYPE html><html><head><title>Harbour &amp; Gazette</title><link rel=alternate type='application/rss+xml' href='/rss'></head></html>",
            "<html><head><title>Harbour &amp; Gazette</title><link rel=alternate type='application/rss+xml' href='/rss'></head><body><rss>no</rss>",
            "<head><title>Harbour &amp; Gazette</title><link rel='alternate' type='application/rss+xml' href='/rss'></head>",
        ])
    func page(document: String) throws {
        let error = #expect(throws: FeedParsingError.self) { try parse(document, url: "https://gazette.example/news") }
        guard case .page(let title, let feeds) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(title == "Harbour & Gazette")
        #expect(feeds.declared == ["https://gazette.example/rss"])
    }

    @Test("An error is one sentence without control characters")
    func sentence() {
        let error = #expect(throws: FeedParsingError.self) { try parse("some\u{1B}[31m text\nand more") }
        #expect(error?.description == "not a feed but a text that begins “some[31m text and more”")
    }

    @Test(
        "The format is the one that the root announces",
        arguments: [
            ("<rss version='0.91'><channel/></rss>", FeedFormat.rss091),
            ("<rss version='0.92'><channel/></rss>", .rss092),
            ("<rss version='0.93'><channel/></rss>", .rss093),
            ("<rss version='0.94'><channel/></rss>", .rss094),
            ("<rss version=' 2.0 '><channel/></rss>", .rss20),
            ("<rss version='2.0.1'><channel/></rss>", .rss20),
            ("<rss><channel/></rss>", .rss),
            ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'/>", .rss10),
            ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>", .rss090),
            ("<feed xmlns='http://www.w3.org/2005/Atom'/>", .atom10),
            ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>", .atom03),
            ("<entry xmlns='http://www.w3.org/2005/Atom'><id>1</id></entry>", .atom10),
            ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", .jsonFeed10),
            ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}", .jsonFeed11),
        ])
    func format(document: String, format: FeedFormat) throws {
        #expect(try parse(document).format == format)
    }
}
