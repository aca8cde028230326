import Model

/// An article as lists show it.
package struct ListedArticle: WireForm, Equatable {
    package var article: Article
    /// The best matching passage, with each match between U+E000 and U+E001; only where there was a query.
    package var snippet: String?
    /// How many copies of it other feeds brought.
    package var copyCount: Int

    package init(_ article: Article, snippet: String? = nil, copyCount: Int = 0) {
        self.article = article
        self.snippet = snippet
        self.copyCount = copyCount
    }

    package func write(to json: inout JSONWriter) {
        json.object { Self.writeMembers(of: article, snippet: snippet, copyCount: copyCount, to: &$0) }
    }

    fileprivate static func writeMembers(of article: Article, snippet: String?, copyCount: Int, to json: inout JSONWriter) {
        article.writeMembers(to: &json, snippet: snippet)
        json.field("copy_count", copyCount)
    }

    package init?(json: JSONValue) {
        guard let article = Article(json: json) else { return nil }
        self.init(article, snippet: json["snippet"]?.string, copyCount: json.count("copy_count"))
    }
}

/// `GET /v1/articles`.
package struct ArticleList: WireForm, Equatable {
    package var articles: [ListedArticle]
    /// For `ArticleParameters.page`; `nil` on the last page.
    package var next: String?
    /// Where the event stream goes on from what this list shows.
    package var eventsCursor: Cursor

    package init(articles: [ListedArticle], next: String?, eventsCursor: Cursor) {
        self.articles = articles
        self.next = next
        self.eventsCursor = eventsCursor
    }

    package func write(to json: inout JSONWriter) {
        Self.write(
            articles.map(\.article), snippets: articles.map(\.snippet), copyCounts: articles.map(\.copyCount), next: next,
            eventsCursor: eventsCursor, to: &json)
    }

    /// The same form from columns as the store has them: lists are what is asked for most, and need no values in between.
    package static func write(
        _ articles: [Article], snippets: [String?], copyCounts: [Int], next: String?, eventsCursor: Cursor, to json: inout JSONWriter
    ) {
        var snippets = snippets.makeIterator()
        var copyCounts = copyCounts.makeIterator()
        json.object { list in
            list.field(
                "articles",
                array: { array in
                    for article in articles {
                        array.object {
                            ListedArticle.writeMembers(
                                of: article, snippet: snippets.next() ?? nil, copyCount: copyCounts.next() ?? 0, to: &$0)
                        }
                    }
                })
            list.field("next", next)
            list.field("events_cursor", cursor: eventsCursor)
        }
    }

    package init?(json: JSONValue) {
        guard let articles: [ListedArticle] = json.forms("articles"), let cursor = json.cursor("events_cursor") else { return nil }
        self.init(articles: articles, next: json["next"]?.string, eventsCursor: cursor)
    }
}
