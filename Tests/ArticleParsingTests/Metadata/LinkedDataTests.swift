import Testing

@testable import ArticleParsing

@Suite("JSON-LD as it is found")
struct LinkedDataTests {
    private static let object = "{\"@type\":\"NewsArticle\",\"headline\":\"Talks restart\"}"

    @Test(
        "Broken in known ways, it is read all the same",
        arguments: [
            object, object + ";", "<!-- \(object) -->", "//<![CDATA[\n\(object)\n//]]>", "<![CDATA[\(object)]]>", "[\(object)]",
            "{\"@graph\":[{\"@type\":\"WebPage\"},\(object)]}",
            "{\"@type\":[\"NewsArticle\",\"Thing\"],\"headline\":\"Talks restart\",}",
            "{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"headline\":\"Talks restart\"}",
            "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Talks restart&quot;}",
            "{\"@type\":\"http://schema.org/ReportageNewsArticle\",\"headline\":\"Talks restart\"}",
            "{\"@type\":\"WebPage\",\"mainEntity\":\(object)}",
        ])
    func reads(_ block: String) { #expect(LinkedData([Array(block.utf8)], pageURL: nil).headline == "Talks restart") }

    @Test("What cannot be read is passed over", arguments: ["", "null", "{\"@type\":\"NewsArticle\",", "][", "{{{{", "\"text\""])
    func passesOver(_ block: String) {
        #expect(LinkedData([Array(block.utf8), Array(Self.object.utf8)], pageURL: nil).headline == "Talks restart")
    }

    @Test("Of several articles, the one that is this page counts")
    func choosesThisPage() {
        let others =
            "[{\"@type\":\"NewsArticle\",\"url\":\"https://a.example/1\",\"headline\":\"One\",\"datePublished\":\"2025-01-01\"},{\"@type\":\"NewsArticle\",\"url\":\"https://a.example/2/\",\"headline\":\"Two\"}]"
        #expect(LinkedData([Array(others.utf8)], pageURL: "https://www.a.example/2").headline == "Two")
    }

    @Test("Nesting without end is no way in")
    func boundsNesting() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(LinkedData([deep], pageURL: nil).headline == nil)
    }

    @Test("A live blog is the article, and its entries are not")
    func choosesLiveBlog() {
        let entry =
            "{\"@type\":\"BlogPosting\",\"headline\":\"Entry\",\"datePublished\":\"2025-06-06\",\"author\":\"A\",\"articleBody\":\"x\"}"
        let live = "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\",\"datePublished\":\"2025-06-05\",\"liveBlogUpdate\":[\(entry)]}"
        #expect(LinkedData([Array(live.utf8)], pageURL: nil).published == "2025-06-05")
    }
}
