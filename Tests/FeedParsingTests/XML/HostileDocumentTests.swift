import FeedParsing
import Model
import Testing

@Suite("Hostile documents") struct HostileDocumentTests {
    private static let head = "<rss version='2.0'><channel><title>t</title>"

    private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("Billion laughs are not laughed out, and the document is read on")
    func billionLaughs() throws {
        let entities = (1...12).map { "<!ENTITY l\($0) \"\(times("&l\($0 - 1);", 10))\">" }.joined()
        let document = try parse(
            "<!DOCTYPE l [<!ENTITY l0 'lol'>\(entities)]>\(Self.head)<item><title>&l12;</title></item><item><title>b</title></item>")
        #expect(document.entries.last?.title == "b")
        #expect(document.entries.first?.title?.utf8.count ?? 0 < 100)
        #expect(document.warnings.contains { $0.contains("entities expand") })
    }

    @Test("One large entity used often expands to a megabyte at most")
    func quadraticBlowUp() throws {
        let document = try parse(
            "<!DOCTYPE l [<!ENTITY a '\(times("a", 60_000))'>]>\(Self.head)<item><description>\(times("&a;", 100_000))</description></item>"
        )
        #expect(document.entries.first?.summary?.utf8.count ?? 0 < 2_000_000)
    }

    @Test("An entity that holds itself ends")
    func recursiveEntity() throws {
        let document = try parse("<!DOCTYPE l [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>\(Self.head)<item><title>x &a; y</title></item>")
        #expect(document.entries.first?.title == "x &a; y")
    }

    @Test(
        "Nesting without end costs no stack",
        arguments: ["<a>", "<item>", "<channel>", "<title>", "<author><name>", "<media:group>", "<source><title>", "<description><div>"])
    func nesting(element: String) throws {
        let document = try parse(Self.head + "<item><title>x</title></item>" + times(element, 30_000))
        #expect(document.entries.first?.title == "x")
    }

    @Test("What follows a deep element is read")
    func afterNesting() throws {
        let document = try parse(
            Self.head + "<item><title>x</title>" + times("<a>", 20_000) + times("</a>", 20_000) + "<guid>g</guid></item>")
        #expect(document.entries.first?.guid == "g")
        #expect(document.warnings.contains { $0.contains("nested deeper") })
    }

    @Test("Twenty thousand items are twenty thousand entries")
    func manyItems() throws {
        let items = (0..<20_000).map { "<item><guid>\($0)</guid></item>" }.joined()
        #expect(try parse(Self.head + items).entries.count == 20_000)
    }

    @Test(
        "A text of many megabytes is cut at a mebibyte, between characters, with a warning",
        arguments: ["word ", "关税", "&amp;x", "<b>x</b> "])
    func longText(piece: String) throws {
        let long = times(piece, (5 << 20) / piece.utf8.count)
        let content = piece.hasPrefix("&") ? long : "<![CDATA[\(long)]]>"
        let document = try parse(Self.head + "<item><description>\(content)</description><guid>g</guid></item>")
        let text = try #require(document.entries.first?.summary)
        #expect((900_000...1 << 20).contains(text.utf8.count))
        #expect(!text.utf8.suffix(8).contains(0xBD))
        #expect(document.entries.first?.guid == "g")
        #expect(document.warnings.contains { $0.contains("longer than a mebibyte") })
    }

    @Test("A title, guid or link of a megabyte is cut")
    func megabytes() throws {
        let long = times("g", 1_000_000)
        let entry = try rssEntry(
            "<guid>\(long)</guid><title>\(long)</title><link>https://a.example/\(long)</link><category>\(long)</category>")
        for text in [entry.guid, entry.title, entry.link] { #expect(text?.utf8.count ?? 0 <= 16_384) }
        #expect(entry.categories.isEmpty)
    }

    @Test("Lists of one entry are bounded")
    func lists() throws {
        let entry = try rssEntry((0..<10_000).map { "<category>c\($0)</category><dc:creator>a\($0)</dc:creator>" }.joined())
        #expect(entry.categories.count == 64)
        #expect(entry.authors.count == 64)
    }

    @Test(
        "What begins and never ends costs one look each",
        arguments: [
            "<!--", "<?a ", "<![CDATA[", "<a b=\"", "<a b='x\" ", "<", "&", "&#", "</x>", "<a ", "<!DOCTYPE a [<!ENTITY a \"",
            "<item xml:base='a/'>",
            "<description><![CDATA[<script>", "<description>&lt;!--", "<title>&lt;a ", "<description><![CDATA[<a href=\"'>",
        ])
    func unended(piece: String) throws {
        let document = try? parse(Self.head + "<item><title>x</title></item>" + times(piece, 20_000))
        #expect(document?.entries.first?.title == "x")
    }
}
