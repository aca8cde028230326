import FeedParsing
import Model
import Testing

@Suite("Odd documents") struct FixtureTests {
    @Test(
        "What can be read of an odd document is read",
        arguments: [
            ("php-warning-before-declaration.xml", FeedFormat.rss20, ["Tariffs lowered", "Ports wait"]),
            ("bare-ampersands-and-html-entities.xml", .rss20, ["AT&T & Rémi Q&A"]),
            ("unescaped-html-in-description.xml", .rss20, ["One", "Two"]),
            ("entries-never-closed.xml", .rss20, ["One", "Two", "Three"]),
            ("title-never-closed.xml", .rss20, ["One", "Two"]),
            ("cut-inside-a-link.xml", .rss20, ["One", "Two"]),
            ("cut-inside-cdata.xml", .rss20, ["One", "Two"]),
            ("junk-after-root.xml", .rss20, ["One"]),
            ("items-outside-channel.xml", .rss20, ["One", "Two"]),
            ("tags-in-wrong-case.xml", .rss20, ["One"]),
            ("undeclared-prefixes.xml", .rss20, ["One"]),
            ("prefixed-atom.xml", .atom10, ["One"]),
            ("rdf-under-odd-prefixes.xml", .rss10, ["One"]),
            ("xml-1.1-with-controls.xml", .rss20, ["One"]),
            ("namespace-nobody-knows.xml", .atom10, ["One"]),
            ("feed-inside-html.xml", .atom10, ["One"]),
            ("internal-entities.xml", .rss20, ["Acme & Sons and Acme & Sons"]),
            ("google-news-sitemap.xml", .newsSitemap, ["One"]),
            ("rss-in-json.json", .rssInJSON, ["One & two"]),
            ("json-feed-1.1.json", .jsonFeed11, ["One"]),
            ("gb2312-that-is-gbk.xml", .rss20, ["稀土出口許可與關稅 镕"]),
            ("utf16-without-mark.xml", .rss20, ["关税"]),
            ("windows-1252-declared-utf8.xml", .rss20, ["“Café” – naïve"]),
            ("guid-changes-nothing-but-case.xml", .rss20, ["One", "Two"]),
        ])
    func reads(name: String, format: FeedFormat, titles: [String]) throws {
        let document = try FeedParser.parse(Fixture.bytes(name), contentType: nil, url: "https://gazette.example/feed")
        #expect(document.format == format)
        #expect(document.entries.map { $0.title ?? "" } == titles)
    }

    @Test(
        "A repair leaves a warning",
        arguments: [
            ("php-warning-before-declaration.xml", "there is text before the document"),
            ("unescaped-html-in-description.xml", "the XML is not well-formed"),
            ("entries-never-closed.xml", "elements are not closed where they should be"),
            ("cut-inside-a-link.xml", "the document ends in the middle of an entry"),
            ("items-outside-channel.xml", "entries stand outside the channel"),
            ("windows-1252-declared-utf8.xml", "the text's encoding had to be repaired (read as windows-1252)"),
        ])
    func warns(name: String, warning: String) throws {
        let document = try FeedParser.parse(Fixture.bytes(name), contentType: nil, url: nil)
        #expect(document.warnings.contains(warning), "\(document.warnings)")
    }

    @Test("Half an address is no address")
    func cutLink() throws {
        let document = try FeedParser.parse(Fixture.bytes("cut-inside-a-link.xml"), contentType: nil, url: nil)
        #expect(document.entries.last?.link == nil)
    }

    @Test("External entities are never read")
    func externalEntity() throws {
        let document = try FeedParser.parse(Fixture.bytes("internal-entities.xml"), contentType: nil, url: nil)
        #expect(document.entries.first?.summary == "&secret;")
    }

    @Test("A permalink that differs in case is another permalink")
    func guidCase() throws {
        let entries = try FeedParser.parse(Fixture.bytes("guid-changes-nothing-but-case.xml"), contentType: nil, url: nil).entries
        #expect(entries.map(\.link) == [nil, "https://gazette.example/g"])
        #expect(entries.map(\.guid) == ["https://gazette.example/G", "https://gazette.example/g"])
    }
}
