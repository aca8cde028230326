import Model

/// From drafts to the document.
extension XMLFeedReader {
    mutating func finish() -> Result<FeedDocument, FeedParsingError> {
        guard let root else { return .failure(page.isPage ? pageError() : errorWithoutRoot()) }
        if page.isPage, entries.count == 0 { return .failure(pageError()) }
        switch root.kind {
        case .opml: return .failure(.subscriptionList(feedCount: OPMLReader.read(bytes).outlines.count))
        case .sitemap where !entries.entries.contains { $0.title != nil }: return .failure(.sitemap)
        default: break
        }
        return .success(document(root))
    }

    private mutating func document(_ root: FeedRoot) -> FeedDocument {
        if scanner.isIllFormed { warnings.add(.illFormed) }
        if scanner.entities.isExhausted { warnings.add(.entityBomb) }
        if bench.hasCutText { warnings.add(.overlongText) }
        if page.firstText != nil || page.firstElement != nil { warnings.add(.junkBefore) }
        var document = FeedDocument(format: root.format)
        document.title = feed.title.value
        document.subtitle = feed.subtitle.value
        document.language = feed.language
        document.homePage = feed.homePage.value
        document.selfLink = feed.selfLink
        document.hub = feed.hub
        document.hints = feed.hints
        document.entries = entries.finished(inheriting: root.kind == .atom ? feed.authors : [])
        document.warnings = warnings.sentences
        return document
    }

    private func errorWithoutRoot() -> FeedParsingError {
        if let element = page.firstElement {
            let htmlNames: Set<String> = ["p", "div", "h1", "b", "br", "table", "center", "font", "script", "title", "meta", "a", "pre"]
            return htmlNames.contains(element.lowercased()) ? pageError() : .otherXML(root: element)
        }
        return .otherText(beginning: page.firstText ?? "")
    }

    func pageError() -> FeedParsingError {
        let page = FeedDiscovery.page(bytes, url: bases.documentAddress)
        return .page(title: page.title, feeds: page.feeds)
    }
}
