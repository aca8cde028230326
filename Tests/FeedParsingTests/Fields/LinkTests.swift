import FeedParsing
import Model
import Testing

@Suite("Links and identifiers") struct LinkTests {
    @Test(
        "The link of an RSS item is found in any of its forms and made absolute",
        arguments: [
            ("<link>https://a.example/1</link>", "https://a.example/1"),
            ("<link>\n https://a.example/1 \n</link>", "https://a.example/1"),
            ("<link><![CDATA[https://a.example/1?a=1&b=2]]></link>", "https://a.example/1?a=1&b=2"),
            ("<link>/1</link>", "https://news.example/1"),
            ("<link>https://a.example/\r\n\t1</link>", "https://a.example/1"),
            ("<link>1.html</link>", "https://news.example/feeds/1.html"),
            ("<link>//cdn.example/1</link>", "https://cdn.example/1"),
            ("<guid>https://a.example/g</guid>", "https://a.example/g"),
            ("<guid>https://a.example/g</guid><link>https://a.example/1</link>", "https://a.example/1"),
            ("<atom:link href='https://a.example/2'/>", "https://a.example/2"),
            ("<atom:link rel='related' href='https://b.example/'/><link>https://a.example/1</link>", "https://a.example/1"),
            ("<link></link><atom:link rel='alternate' href='https://a.example/2'/>", "https://a.example/2"),
            ("<link>https://a.example/with space</link>", "https://a.example/with%20space"),
        ])
    func rss(elements: String, link: String) throws {
        #expect(try rssEntry(elements).link == link)
    }

    @Test("A guid that is no permalink, or no address, makes no link")
    func notAPermalink() throws {
        #expect(try rssEntry("<guid isPermaLink='false'>https://a.example/g</guid>").link == nil)
        #expect(try rssEntry("<guid>tag:a.example,2025:1</guid>").link == nil)
    }

    @Test(
        "The link of an Atom entry is its page, not its comments or its media",
        arguments: [
            ("<link href='/1'/>", "https://news.example/1"),
            ("<link rel='replies' href='/c'/><link rel='alternate' href='/1'/>", "https://news.example/1"),
            ("<link rel='alternate' type='application/json' href='/j'/><link type='text/html' href='/1'/>", "https://news.example/1"),
            ("<link rel='enclosure' href='/a.mp3'/><link rel='self' href='/s'/>", "https://news.example/s"),
            ("<content src='/elsewhere' type='text/html'/>", "https://news.example/elsewhere"),
        ])
    func atom(elements: String, link: String) throws {
        #expect(try atomEntry(elements).link == link)
    }

    @Test("xml:base applies where it stands and further in, and nowhere else")
    func base() throws {
        let document = try parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
            <entry xml:base="y/"><id>1</id><link href="1"/></entry><entry><id>2</id><link href="2"/></entry></feed>
            """)
        #expect(document.entries.map(\.link) == ["https://a.example/x/y/1", "https://a.example/x/2"])
    }

    @Test(
        "The identifier is the guid, else what the format has in its place",
        arguments: [
            ("<guid isPermaLink='false'> abc </guid>", "abc"),
            ("<id>x</id><guid>abc</guid>", "abc"),
            ("<guid>a&amp;b</guid>", "a&b"),
        ])
    func identifier(elements: String, guid: String) throws {
        #expect(try rssEntry(elements).guid == guid)
    }

    @Test("An atom:id is kept letter by letter")
    func atomIdentifier() throws {
        #expect(try atomEntry("<id>HTTP://Example.org/%7Ea/../b</id>").guid == "HTTP://Example.org/%7Ea/../b")
    }

    @Test("The feed's own links are told apart")
    func feedLinks() throws {
        let document = try parse(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="/f"/>
            <atom:link rel="hub" href="https://hub.example/"/><link>https://home.example/</link></channel></rss>
            """)
        #expect(document.homePage == "https://home.example/")
        #expect(document.selfLink == "https://news.example/f")
        #expect(document.hub == "https://hub.example/")
    }
}
