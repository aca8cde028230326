import Model

/// What is new for a saved search.
package struct SearchMatches: Sendable {
    package var search: SavedSearch
    /// In the order in which they became news.
    package var articles: [Article]
    /// Aligned with `articles`: as `ArticlePage.snippets`.
    package var snippets: [String?]
    /// History after the asked place was pruned: something may be missing.
    package var hasGap: Bool
    /// The log goes on after `cursor`: ask again from there.
    package var hasMore: Bool
    /// Up to where this looked.
    package var cursor: Cursor

    package init(search: SavedSearch, hasGap: Bool, cursor: Cursor) {
        self.search = search
        self.hasGap = hasGap
        self.cursor = cursor
        articles = []
        snippets = []
        hasMore = false
    }
}
