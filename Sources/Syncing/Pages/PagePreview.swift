import ArticleParsing
import FeedParsing
import Fetching
import Model

/// What the page of a feed's item gives, shown before the feed is followed.
package struct PagePreview: Sendable {
    package var url: String
    /// `nil` where the page was not read; `reason` then says why.
    package var content: ArticleContent?
    package var reason: String?
}

extension FeedPoller {
    /// Reads the page of the first entry that links to one. Somebody waits for it.
    func preview(of document: FeedDocument, feedURL: String, settings: SyncSettings) async -> PagePreview? {
        let entry = document.entries.first { $0.link.flatMap { WebURL($0) }?.isWeb == true }
        guard let entry, let link = entry.link else { return nil }
        var settings = settings
        settings.limits.answerTimeout = min(settings.limits.answerTimeout, .seconds(5))
        settings.limits.totalTimeout = min(settings.limits.totalTimeout, .seconds(10))
        let wish = PageFetch.Wish(url: link, selectors: settings.selectors[feedURL], title: entry.title)
        switch await pages.read(wish, settings: settings, now: now) {
        case .page(let page): return PagePreview(url: page.url, content: page.content)
        case .failed(let reason, _): return PagePreview(url: link, reason: reason)
        case .unchanged, .cancelled: return nil
        }
    }
}
