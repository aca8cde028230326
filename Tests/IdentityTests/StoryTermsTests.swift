import Testing

@testable import Identity

@Suite("Terms of stories")
struct StoryTermsTests {
    private func terms(_ text: String) -> [UInt32] { StoryTerms.of(text[...], limit: 60).map(\.hash) }

    @Test(
        "One thing said in two ways is one term",
        arguments: [
            ("raises", "raised"), ("raising", "hike"), ("tariffs", "duty"), ("duties", "levy"), ("restricts", "curbs"),
            ("retaliates", "retaliatory"), ("semiconductors", "chips"), ("U.S.", "US"), ("34%", "34 percent"), ("34 per cent", "34％"),
            ("5.5bn", "5.5 bn"), ("1,200", "1200 "), ("licences", "licensed"),
        ])
    func sameTerm(first: String, second: String) {
        #expect(terms(first) == terms(second))
        #expect(!terms(first).isEmpty)
    }

    @Test(
        "Other things stay apart",
        arguments: [
            ("34%", "34"), ("145%", "30%"), ("5.5", "5"), ("H20", "H200"), ("import", "export"), ("Geneva", "London"), ("关税", "税关"),
        ])
    func otherTerm(first: String, second: String) {
        #expect(terms(first) != terms(second))
    }

    @Test("Chinese counts in overlapping pairs, also where a Latin name stands within")
    func pairs() {
        #expect(terms("稀土出口管制").count == 5)
        #expect(terms("就TikTok问题") == terms("TikTok 问题"))
    }

    @Test("Days, months and words without meaning are no terms", arguments: ["on Thursday", "in April the", "said that it would", "每"])
    func silence(text: String) {
        #expect(terms(text).isEmpty)
    }
}
