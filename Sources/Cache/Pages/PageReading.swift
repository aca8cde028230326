import Model

package struct PageWant: Sendable, Equatable {
    package var articleID: Int64
    package var feedID: Int64
    package var url: String
    package var attempts: Int
    package var validators: Validators

    package init(articleID: Int64, feedID: Int64, url: String, attempts: Int, validators: Validators) {
        self.articleID = articleID
        self.feedID = feedID
        self.url = url
        self.attempts = attempts
        self.validators = validators
    }
}

package enum PageResult: Sendable {
    /// The article's own text and metadata, to become its text (a revision where it differs), with the new analysis.
    case read(PageReading)
    case unchanged
    /// `retryAt` nil: not tried again; the feed's own text stays.
    case failed(reason: String, retryAt: Timestamp?)
}

package struct PageReading: Sendable {
    package var content: ArticleContent
    package var contentHash: Int64
    package var relevance: Relevance
    package var fingerprint: Fingerprint?
    package var validators: Validators
    /// What the article states with the page's text.
    package var reading: FactReading?

    package init(content: ArticleContent, contentHash: Int64, relevance: Relevance, fingerprint: Fingerprint?, validators: Validators) {
        self.content = content
        self.contentHash = contentHash
        self.relevance = relevance
        self.fingerprint = fingerprint
        self.validators = validators
    }
}
