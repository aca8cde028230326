import FeedParsing
import Model
import Testing

@Suite("Titles") struct TitleTests {
    @Test(
        "An RSS title is plain text on one line, however it was escaped",
        arguments: [
            ("AT&amp;T and Q&amp;A", "AT&T and Q&A"),
            ("AT&amp;amp;T", "AT&T"),
            ("&lt;b&gt;Bold&lt;/b&gt; tariffs", "Bold tariffs"),
            ("<![CDATA[Tariffs &amp; Trade]]>", "Tariffs & Trade"),
            ("<![CDATA[<em>Rare</em> earths]]>", "Rare earths"),
            ("Naked <i>markup</i> here", "Naked markup here"),
            ("&#8220;Truce&#8221; &#x2014; day 30", "“Truce” — day 30"),
            ("&amp;#8220;Truce&amp;#8221;", "“Truce”"),
            ("5 &lt; 10 and 10 &gt; 5", "5 < 10 and 10 > 5"),
            ("  Talks\n   restart\t now ", "Talks restart now"),
            ("Chips<![CDATA[ & ]]>more", "Chips & more"),
            ("&#151;dash &#146;s", "—dash ’s"),
            ("a\u{00A0}b\u{200B}c\u{FEFF}", "a bc"),
            ("List&lt;String&gt; in Swift", "List<String> in Swift"),
            ("关税\u{3000}停火", "关税 停火"),
        ])
    func rss(written: String, title: String) throws {
        #expect(try rssEntry("<title>\(written)</title>").title == title)
    }

    @Test(
        "An Atom title is what its type says, unless it plainly is HTML",
        arguments: [
            ("<title>a &lt;b&gt; c</title>", "a <b> c"),
            ("<title type='text'>History of the &lt;blink&gt; tag</title>", "History of the <blink> tag"),
            ("<title type='text'>Tom &amp;amp; Ann</title>", "Tom & Ann"),
            ("<title type='text'>A &lt;b&gt;bold&lt;/b&gt; claim</title>", "A bold claim"),
            ("<title type='html'>a &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;</title>", "a <b> c"),
            (
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Less <em>than</em> &lt; more</div></title>",
                "Less than < more"
            ),
            ("<title type='application/octet-stream'>RXhhbXBsZSA8Yj5BdG9tPC9iPg==</title>", "Example Atom"),
            ("<title type='image/x-odd'>test</title>", "test"),
            ("<title mode='base64' type='text/html'>RXhhbXBsZSA8Yj5BdG9tPC9iPg==</title>", "Example Atom"),
            ("<title mode='escaped' type='text/html'>a &lt;i&gt;b&lt;/i&gt;</title>", "a b"),
        ])
    func atom(element: String, title: String) throws {
        #expect(try atomEntry(element).title == title)
    }

    @Test("The title of the entry comes before those of its media and its image")
    func precedence() throws {
        let entry = try rssEntry(
            "<media:group><media:title>caption</media:title></media:group><dc:title>dc</dc:title><title>real</title><itunes:title>x</itunes:title>"
        )
        #expect(entry.title == "real")
        #expect(try rssEntry("<media:title>m</media:title><dc:title>dc</dc:title>").title == "dc")
        let document = try parse("<rss><channel><image><title>logo</title></image><title>Feed</title></channel></rss>")
        #expect(document.title == "Feed")
    }
}
