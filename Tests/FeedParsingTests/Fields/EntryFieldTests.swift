import FeedParsing
import Model
import Testing

@Suite("Other fields of entries and feeds") struct EntryFieldTests {
    @Test(
        "Authors are names, without addresses and markup",
        arguments: [
            ("<author>ann@a.example (Ann Writer)</author>", ["Ann Writer"]),
            ("<author>Ann Writer &lt;ann@a.example&gt;</author>", ["Ann Writer"]),
            ("<author>ann@a.example</author>", ["ann@a.example"]),
            ("<author>Ann\n   Writer</author>", ["Ann Writer"]),
            ("<author><name>Ann</name><email>ann@a.example</email></author>", ["Ann"]),
            ("<author><email>ann@a.example</email></author>", ["ann@a.example"]),
            ("<dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator><dc:creator>Ann</dc:creator>", ["Ann", "Bo"]),
            ("<itunes:author>Pod</itunes:author><dc:creator>Ann</dc:creator>", ["Ann"]),
            ("<author></author><dc:creator>Ann</dc:creator>", ["Ann"]),
            ("<media:credit>Photo</media:credit>", []),
        ])
    func authors(elements: String, names: [String]) throws {
        #expect(try rssEntry(elements).authors == names)
    }

    @Test("An Atom feed's author is the author of entries without one")
    func inheritedAuthor() throws {
        let document = try parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author>
            <entry><id>1</id></entry><entry><id>2</id><author><name>Ann</name></author></entry></feed>
            """)
        #expect(document.entries.map(\.authors) == [["Desk"], ["Ann"]])
    }

    @Test("Summary and content are plain text with a line for each paragraph")
    func texts() throws {
        let entry = try rssEntry(
            """
            <description>&lt;p&gt;Short &amp;amp; sweet&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>One<br/>two</p><script>x()</script><ul><li>three</li></ul>]]></content:encoded>
            """)
        #expect(entry.summary == "Short & sweet")
        #expect(entry.content == "One\ntwo\nthree")
    }

    @Test("Markup that was escaped twice is markup all the same")
    func escapedTwice() throws {
        #expect(try rssEntry("<description>&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;two</description>").summary == "One\ntwo")
    }

    @Test("Atom's inline XHTML keeps its text and ends where it ends")
    func xhtml() throws {
        let entry = try atomEntry(
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>a &lt; b</p><content>c</content></div></content><id>7</id>")
        #expect(entry.content == "a < b\nc")
        #expect(entry.guid == "7")
    }

    @Test("Categories come from text, term and label, each once")
    func categories() throws {
        let entry = try rssEntry("<category>Trade</category><category term='x' label='Asia'/><dc:subject>Trade</dc:subject>")
        #expect(entry.categories == ["Trade", "Asia"])
    }

    @Test(
        "The lead image is found where feeds put it",
        arguments: [
            "<media:content url='/i.jpg' medium='image'/>", "<media:thumbnail url='/i.jpg'/>",
            "<enclosure url='/i.jpg' type='image/jpeg'/>",
            "<itunes:image href='/i.jpg'/>",
        ])
    func image(elements: String) throws {
        #expect(try rssEntry(elements).image == "https://news.example/i.jpg")
    }

    @Test("The source of an aggregate's entry is the feed that it was taken from, and its title is not the entry's")
    func source() throws {
        #expect(try rssEntry("<source url='https://s.example/f'>Src</source>").source == "Src")
        let entry = try atomEntry("<source><title>Src</title><id>s</id></source><title>One</title><id>1</id>")
        #expect(entry.source == "Src")
        #expect(entry.title == "One")
        #expect(entry.guid == "1")
    }

    @Test("Languages are the feed's, and an entry's own where it has one")
    func language() throws {
        let document = try parse(
            "<rss><channel><language>zh-cn</language><item><title>a</title></item><item><title>b</title><dc:language>en</dc:language></item></channel></rss>"
        )
        #expect(document.language == "zh-cn")
        #expect(document.entries.map(\.language) == [nil, "en"])
        #expect(try parse("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'/>").language == "de")
    }

    @Test("The wish how often to be read is kept")
    func hints() throws {
        let document = try parse(
            """
            <rss><channel><ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod><skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours>
            <skipDays><day>Sunday</day><day>never</day></skipDays></channel></rss>
            """)
        #expect(document.hints.interval == .seconds(5400))
        #expect(document.hints.skipHours == [0, 7])
        #expect(document.hints.skipDays == [6])
        let daily = try parse(
            "<rss><channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rss>")
        #expect(daily.hints.interval == .seconds(21_600))
    }

    @Test("A sitemap's entry names its outlet and its language")
    func newsSitemap() throws {
        let entry = try FeedParser.parse(Fixture.bytes("google-news-sitemap.xml"), contentType: nil, url: nil).entries.first
        #expect(entry?.link == "https://gazette.example/1")
        #expect(entry?.source == "Harbour Gazette")
        #expect(entry?.language == "en")
        #expect(entry?.published?.rfc3339 == "2025-06-05T14:30:00Z")
    }
}
