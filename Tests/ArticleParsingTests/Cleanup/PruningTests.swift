import Testing

@testable import ArticleParsing

@Suite("Parts of a page that are not its article")
struct PruningTests {
    @Test("A box of a picture and a line is a picture with its caption, a paragraph with a picture in it is a paragraph")
    func tellsCaptions() throws {
        let text = try Pages.text(
            Pages.article(
                """
                \(Pages.paragraphs)<div class="wide"><img src=a.jpg><div>The two ministers before the talks</div></div>
                <p><img src=b.jpg>\(Pages.sentences[0]) That is what was said on the first day.</p>
                """))
        #expect(!text.contains("before the talks"))
        #expect(text.hasSuffix("the first day."))
    }

    @Test(
        "Words of a class are read whole, at dashes, underscores and capitals",
        arguments: [
            ("ad", true), ("ad-slot", true), ("top_ad", true), ("articleAd", true), ("header", false), ("adapted", false),
            ("shadow", false),
            ("related-stories", true), ("correlated", false), ("share-bar", true), ("shareholders", false), ("story__byline", true),
        ])
    func readsWords(_ name: String, _ isBeside: Bool) {
        let sieved = PageSieve.sift(Array("<div class=\"\(name)\">x</div>".utf8), keepsAllAttributes: false)
        let page = MeasuredPage(PageTreeBuilder.tree(of: sieved.html))
        #expect(page.traits.contains { $0.contains(.beside) } == isBeside)
    }

    @Test(
        "Names of bodies are known in the usual spellings, their parts are not bodies",
        arguments: [
            ("article-body", true), ("articleBody", true), ("story__content", true), ("entry-content", true), ("body__content", false),
            ("article-body-header", false), ("post-content-related", false), ("article", false), ("content", false), ("contentbody", true),
        ])
    func knowsBodies(_ name: String, _ isBody: Bool) {
        let sieved = PageSieve.sift(Array("<div class=\"\(name)\">x</div>".utf8), keepsAllAttributes: false)
        let page = MeasuredPage(PageTreeBuilder.tree(of: sieved.html))
        #expect(page.traits.contains { $0.contains(.body) } == isBody)
    }

    @Test("A teaser of an article is left out, the first lines of this one are not, though both are called so")
    func tellsTeasers() throws {
        let first =
            "The delegations had arrived on Friday evening, and it was said then already that the talks would take until Sunday at least, and perhaps for longer than that."
        let html = Pages.article(
            "<div class=teaser><p>\(first)</p></div>\(Pages.paragraphs)<div class=teaser><a href=/x>Ports expect a wave of goods</a></div>")
        #expect(try Pages.text(html) == first + "\n" + Pages.text)
    }

    @Test(
        "What style sheets take off the page by a class of their own is left out, unless another class brings it back on wide screens",
        arguments: [
            ("hidden", false), ("visually-hidden", false), ("sr-only", false), ("d-none", false), ("screen-reader-text", false),
            ("hidden md:block", true), ("d-none d-lg-flex", true), ("hidden-gems", true),
        ])
    func readsHidingClasses(_ name: String, _ stays: Bool) throws {
        let line = "The list of the goods is to be printed within a week."
        let text = try Pages.text(Pages.article(Pages.paragraphs + "<p class='\(name)'>\(line)</p>"))
        #expect(text.hasSuffix(line) == stays)
    }

    @Test("Paragraphs that are sent hidden for subscribers to see are part of the text")
    func keepsPaidParagraphs() throws {
        let html = Pages.article(
            Pages.sentences.enumerated().map { $0 == 2 ? "<p class=paywall style='display:none'>\($1)</p>" : "<p>\($1)</p>" }.joined())
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("An id that was made from a heading's words says nothing about its element")
    func ignoresSlugs() throws {
        let slide = "<section id='minister-promoted-the-accord-in-three-cities'><p>She spoke in three cities in as many days.</p></section>"
        #expect(try Pages.text(Pages.article(Pages.paragraphs + slide)).hasSuffix("as many days."))
    }
}
