import Model

package struct ArticleQuery: Sendable, Equatable {
    /// DESIGN's query language: words, "phrases", title: source: feed: topic: lang: date: verdict:, -not, OR, parentheses.
    package var text: String?
    /// Half-open, on `Article.sortTime`.
    package var since: Timestamp?
    package var until: Timestamp?
    package var feedID: Int64?
    package var topic: String?
    /// Empty: core and related.
    package var verdicts: Set<Verdict>
    /// Copies are folded into their first unless asked for.
    package var includesCopies: Bool
    package var isStarred: Bool?
    /// 1 to 1000.
    package var limit: Int
    /// Where the last page ended (`ArticlePage.next`).
    package var page: String?
    /// Needed by relative dates (`date:P7D`).
    package var now: Timestamp
    package var order: Order

    package enum Order: String, Sendable { case newest, rank }

    package init(now: Timestamp, text: String? = nil, verdicts: Set<Verdict> = [], limit: Int = 20) {
        self.now = now
        self.text = text
        self.verdicts = verdicts
        self.limit = limit
        includesCopies = false
        order = text == nil ? .newest : .rank
    }
}

package struct ArticlePage: Sendable {
    package var articles: [Article]
    /// Aligned with `articles`: how many copies each has.
    package var copyCounts: [Int]
    /// Aligned with `articles`: the best matching passage with matches between U+E000 and U+E001, where there was a text query.
    package var snippets: [String?]
    /// `nil` on the last page.
    package var next: String?
    /// The event log's end in the same snapshot: the stream goes on from here.
    package var cursor: Cursor

    package init(articles: [Article], copyCounts: [Int], snippets: [String?], next: String?, cursor: Cursor) {
        self.articles = articles
        self.copyCounts = copyCounts
        self.snippets = snippets
        self.next = next
        self.cursor = cursor
    }
}

package struct ArticleDetail: Sendable {
    package var article: Article
    package var appearances: [Appearance]
    /// Oldest first.
    package var revisions: [Revision]
    package var copies: [Article]
    package var copyReason: String?

    package init(article: Article, appearances: [Appearance], revisions: [Revision], copies: [Article], copyReason: String?) {
        self.article = article
        self.appearances = appearances
        self.revisions = revisions
        self.copies = copies
        self.copyReason = copyReason
    }
}

package struct StorySummary: Sendable {
    package var id: Int64
    package var lead: Article
    package var articleCount: Int
    package var outlets: [String]
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp

    package init(id: Int64, lead: Article, articleCount: Int, outlets: [String], firstSeen: Timestamp, lastSeen: Timestamp) {
        self.id = id
        self.lead = lead
        self.articleCount = articleCount
        self.outlets = outlets
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}
