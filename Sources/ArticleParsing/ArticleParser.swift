import Model

/// Reads a news page: the article's text and nothing but the text, and what the page says about it.
package enum ArticleParser {
    /// - Parameters:
    ///   - html: the body of the response, decompressed.
    ///   - charset: of Content-Type, where there is one.
    ///   - url: the final address of the page; relative addresses are resolved against it.
    /// - Throws: `ArticleParsingError` for what is no page. A page without an article gives content without blocks.
    package static func parse(
        _ html: [UInt8], charset: String?, url: String?, options: ArticleParsingOptions = ArticleParsingOptions()
    ) throws(ArticleParsingError) -> ArticleContent {
        var trace: ArticleTrace?
        return try parse(html, charset: charset, url: url, options: options, trace: &trace)
    }

    /// The same, with an account of what was tried, taken and left out.
    package static func explain(
        _ html: [UInt8], charset: String?, url: String?, options: ArticleParsingOptions = ArticleParsingOptions()
    ) throws(ArticleParsingError) -> (content: ArticleContent, trace: ArticleTrace) {
        var trace: ArticleTrace? = ArticleTrace()
        let content = try parse(html, charset: charset, url: url, options: options, trace: &trace)
        return (content, trace ?? ArticleTrace())
    }

    private static func parse(
        _ html: [UInt8], charset: String?, url: String?, options: ArticleParsingOptions, trace: inout ArticleTrace?
    ) throws(ArticleParsingError) -> ArticleContent {
        let limited = html.count > options.byteLimit ? Array(html[..<options.byteLimit]) : html
        let decoded = TextDecoding.utf8(from: limited, httpCharset: charset, declared: nil)
        guard decoded.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        guard !FileSignature.isOfOtherKind(html) else { throw .notHTML }
        let keepsAllAttributes = options.contentSelector != nil || options.stripSelector != nil
        let sieved = PageSieve.sift(decoded.bytes, keepsAllAttributes: keepsAllAttributes)
        let page = MeasuredPage(PageTreeBuilder.tree(of: sieved.html))

        let facts = PageFacts(page)
        let linked = LinkedData(sieved.linkedData, pageURL: url)
        let site = SiteFacts(facts, linked, url: url)
        let title = TitleChoice(facts, linked, siteNames: site.names, feedTitle: options.feedTitle)
        let surroundings = TitleSurroundings(page, title: title.title)
        let byline = BylineChoice(facts, linked, page: page, surroundings: surroundings, siteNames: site.names)
        var dates = DateChoice(
            facts, linked, page: page, surroundings: surroundings, source: decoded.bytes, url: url, language: site.language,
            latestDay: options.latestDay)

        var content = ArticleContent()
        content.title = title.title
        content.byline = byline.names
        content.canonicalURL = site.canonicalURL
        content.siteName = site.siteName
        content.image = site.image
        content.isLive = linked.isLiveBlog || LiveAddress.isLive(url)
        let context = MainText.Context(
            title: title.title, titleVariants: title.variants, byline: byline.names,
            descriptions: facts.descriptions + [linked.description].compactMap { $0 },
            declaredBody: linked.body, isLive: content.isLive)
        let outcome = MainText.extract(page, context: context, options: options, trace: &trace)
        content.blocks = outcome.blocks
        if let start = outcome.start {
            let lines = TitleSurroundings(page, container: start).lines
            dates.fallBack(on: lines, language: site.language, latestDay: options.latestDay)
        }
        content.published = dates.published
        content.modified = dates.modified
        content.language = LanguageChoice.language(declared: site.language, text: content.blocks.map(\.text))
        content.access = AccessVerdict.access(content, facts: facts, linked: linked, endsInOffer: outcome.endsInOffer, url: url)
        let named = [("title", title.source), ("byline", byline.source), ("published", dates.publishedSource)]
        trace?.sources = named.compactMap { field, source in source.map { (field, $0) } } + site.sources
        return content
    }
}
