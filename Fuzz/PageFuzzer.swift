import ArticleParsing
import Model

/// Any bytes are a page or an error that says why not; what comes out is text without controls, the same at every reading.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPage(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var options = ArticleParsingOptions()
    // The first byte chooses what else is asked of the parser, and what the response is said to be.
    let choice = bytes.first ?? 0
    if choice & 1 == 1 { options.contentSelector = Selector(String(decoding: bytes.dropFirst().prefix(24), as: UTF8.self)) }
    if choice & 2 == 2 { options.stripSelector = Selector("aside > .x, [hidden]") }
    if choice & 4 == 4 { options.byteLimit = count / 2 }
    let charset = choice & 8 == 8 ? "utf-8" : nil
    let url = choice & 16 == 16 ? String(decoding: bytes.suffix(40), as: UTF8.self) : "https://news.example/2025/06/05/live-blog"
    guard let content = try? ArticleParser.parse(bytes, charset: charset, url: url, options: options) else { return 0 }
    for text in content.blocks.map(\.text) + content.byline { Expectation.isClean(text) }
    for text in [content.title, content.siteName, content.language, content.canonicalURL, content.image] { Expectation.isClean(text) }
    Expectation.isClean(ArticleMarkdown.text(of: content))
    Expectation.holds(content.blocks.allSatisfy { !$0.text.isEmpty }, "an empty block")
    Expectation.holds(content.published.map { (1995...2100).contains($0.day.year) } ?? true, "a date out of range")
    let explained = try? ArticleParser.explain(bytes, charset: charset, url: url, options: options).content
    Expectation.holds(explained == content, "another reading at the second time")
    return 0
}
