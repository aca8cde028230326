import Model
import Testing

@testable import ArticleParsing

@Suite("Pages that mean harm")
struct PageSafetyTests {
    private static let many = 40_000

    @Test(
        "Depth, width and broken markup without end are read in bounded work",
        arguments: [
            String(repeating: "<div>", count: many), String(repeating: "<b>", count: many) + String(repeating: "</i>", count: many),
            "<p " + (0..<many).map { "a\($0)=1" }.joined(separator: " ") + ">", String(repeating: "<!--", count: many),
            String(repeating: "<p a=\"", count: many),
            String(repeating: "<script>", count: many), String(repeating: "<li><td>", count: many), String(repeating: "</p>", count: many),
            String(repeating: "<", count: many),
            "<p class=\"" + String(repeating: "x", count: 1_000_000) + "\">", String(repeating: "<select>", count: many),
            String(repeating: "<p>Read more", count: many),
        ])
    func survives(_ html: String) throws {
        let content = try Pages.read(html)
        #expect(content.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }

    @Test("A deep page still gives the text at its bottom")
    func keepsDeepText() throws {
        let html = Pages.page(String(repeating: "<div>", count: 400) + Pages.paragraphs)
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("A page is cut at the limit")
    func cutsAtLimit() throws {
        var options = ArticleParsingOptions()
        options.byteLimit = 2000
        let html = Pages.article(Pages.paragraphs + String(repeating: "<p>And so on, for a long time to come.</p>", count: 1000))
        #expect(try Pages.read(html, options: options).text.utf8.count < 2000)
    }

    @Test(
        "What is no page says so",
        arguments: [
            ("", ArticleParsingError.empty), ("  \n ", .empty), ("%PDF-1.7 x", .notHTML), ("GIF89a...", .notHTML), ("{\"a\":1}", .notHTML),
        ])
    func refuses(_ bytes: String, _ error: ArticleParsingError) {
        #expect(throws: error) { try Pages.read(bytes) }
    }

    @Test("Bytes at random never get a control character through", arguments: 1...40)
    func readsNoise(_ seed: UInt64) throws {
        var state = seed
        let alphabet = Array("<>/=\"'&;!-p div class article {}[]:,\u{0}\u{7F}é中".utf8)
        let bytes = (0..<4000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        let content = try ArticleParser.parse(bytes, charset: nil, url: nil)
        let texts = content.blocks.map(\.text) + content.byline + [content.title ?? "", content.siteName ?? ""]
        #expect(texts.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" } })
    }

    @Test("The same page gives the same content")
    func isDeterministic() throws { #expect(try Pages.read(Pages.article()) == Pages.read(Pages.article())) }

    @Test("A million nested elements and an attribute of megabytes leave the article whole")
    func survivesSize() throws {
        let deep = String(repeating: "<div>", count: 1_000_000)
        #expect(try Pages.text(Pages.article() + deep) == Pages.text)
        let wide =
            "<div class=\"" + String(repeating: "related ", count: 400_000) + "\" data-x='" + String(repeating: "x", count: 3_000_000)
            + "'></div>"
        #expect(try Pages.text(Pages.article(Pages.paragraphs + wide)) == Pages.text)
    }

    @Test("Elements never come through as text, however they are cut and nested", arguments: 1...40)
    func leavesNoMarkup(_ seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = [
            "<p>", "</p>", "<div class='article-body'>", "</div>", "<b>", "</b>", "<i", "<a href='/x'>", "</a>",
            "<script>var a='<p>';</script>",
            "<!-- no -->", "<br>", "<table><tr><td>", "</table>", "<img alt='<p>' src=x>", "<style>p{}</style>", "words of a sentence, ",
            "and more of them. ", "<svg><path d='M0'/></svg>", "<ul><li>", "</ul>", "<p title='a>b'>", "<h2>", "</h2>",
        ]
        let html = Pages.article((0..<300).map { _ in pieces[roll(pieces.count)] }.joined() + Pages.paragraphs)
        let text = try Pages.text(html)
        #expect(!text.contains("</"))
        #expect(!text.contains("<p") && !text.contains("<div") && !text.contains("<script"))
    }
}
