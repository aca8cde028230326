import Model

@testable import ArticleParsing

/// Small pages for tests, and what is read off them.
enum Pages {
    /// Four sentences, each long enough to be a paragraph of an article.
    static let sentences = [
        "The two delegations met for three hours in Geneva, and both sides said afterwards that they would meet again within a month.",
        "Tariffs on most goods will be cut for ninety days, officials said, while talks on rare earths and on export controls go on.",
        "Importers had begun to hold back their orders in April, when the rates rose to a level that made most trade unprofitable.",
        "Economists warned that the pause settles nothing by itself, since each of the disputes that led to it is still unresolved.",
    ]

    static var paragraphs: String { sentences.map { "<p>\($0)</p>" }.joined(separator: "\n") }

    static func page(head: String = "<title>Talks restart in Geneva</title>", _ body: String) -> String {
        "<!DOCTYPE html><html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
    }

    static func article(head: String = "", _ body: String = paragraphs) -> String {
        page(head: head, "<h1>Talks restart in Geneva</h1><div class=\"article-body\">\(body)</div>")
    }

    static func read(
        _ html: String, url: String? = "https://news.example/2025/06/05/talks", options: ArticleParsingOptions = ArticleParsingOptions()
    ) throws -> ArticleContent {
        try ArticleParser.parse(Array(html.utf8), charset: "utf-8", url: url, options: options)
    }

    static func text(_ html: String) throws -> String { try read(html).text }

    static var text: String { sentences.joined(separator: "\n") }
}
