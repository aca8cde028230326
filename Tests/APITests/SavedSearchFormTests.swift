import API
import Model
import Testing

@Suite struct SavedSearchFormTests {
    private static let article: Article = {
        let relevance = Relevance(verdict: .core, score: 0.9, reasons: ["both sides: title"], topics: ["rare-earths"])
        var article = Article(id: 7, title: "Licences for magnets", firstSeen: Timestamp(seconds: 1_749_130_000), relevance: relevance)
        article.link = "https://a.example/7?utm_source=rss"
        article.canonicalURL = "https://a.example/7"
        article.text = "A line.\nAnother, with \"quotes\" and 关税."
        return article
    }()

    @Test("Saved searches and their matches are read back as they were written")
    func searches() throws {
        let search = SavedSearch(name: "a", query: "\"rare earth\" -steel", created: Timestamp(seconds: 1_749_130_000), cursor: Cursor(12))
        #expect(SavedSearch(jsonBytes: search.jsonBytes) == search)
        #expect(SavedSearchList(jsonBytes: SavedSearchList(searches: [search]).jsonBytes)?.searches == [search])
        for next in [nil, Cursor(15)] {
            let matches = SearchMatchList(
                name: "a", query: "tin", articles: [], next: next, eventsCursor: Cursor(15), hasGap: next != nil)
            #expect(SearchMatchList(jsonBytes: matches.jsonBytes) == matches)
        }
        #expect(try SavedSearchDraft(jsonBytes: SavedSearchDraft(name: "a", query: "tin").jsonBytes).query == "tin")
        #expect(try SavedSearchEdit(jsonBytes: SavedSearchEdit(cursor: Cursor(9)).jsonBytes).cursor == Cursor(9))
    }

    @Test("A line of an export holds both addresses, the text, where it appeared and what it said before")
    func export() throws {
        let seen = Timestamp(seconds: 1_749_130_000)
        let line = ArticleExport(
            article: Self.article,
            appearances: [Appearance(feedID: 1, feedTitle: "The A", guid: "g", link: nil, firstSeen: seen, lastSeen: seen)],
            copyReason: nil, revisions: [Revision(number: 1, replacedAt: seen, title: "Licences", summary: nil, text: "A line.")])
        let bytes = line.jsonBytes
        #expect(!bytes.contains(0x0A))
        #expect(ArticleExport(jsonBytes: bytes) == line)
    }

    @Test(
        "Names of searches fit into an address and a command line",
        arguments: [
            ("rare-earths", true), ("a.b_c", true), ("7", true), ("", false), ("-x", false), (".x", false), ("a/b", false), ("a b", false),
            ("关税", false), (String(repeating: "x", count: 65), false),
        ])
    func names(name: String, fits: Bool) { #expect(SavedSearch.isName(name) == fits) }
}
