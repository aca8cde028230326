import Model

/// An article as lists show it.
package struct ListedArticle: WireForm, Equatable {
    package var article: Article
    /// The best matching passage, with each match between U+E000 and U+E001; only where there was a query.
    package var snippet: String?

    package init(_ article: Article, snippet: String? = nil) {
        self.article = article
        self.snippet = snippet
    }

    package func write(to json: inout JSONWriter) {
        json.object { article.writeMembers(to: &$0, snippet: snippet) }
    }

    package init?(json: JSONValue) {
        guard let article = Article(json: json) else { return nil }
        self.init(article, snippet: json["snippet"]?.string)
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
        Self.write(articles, next: next, eventsCursor: eventsCursor, to: &json)
    }

    /// The same form, from articles that no list holds.
    package static func write(
        _ articles: some Sequence<ListedArticle>, next: String?, eventsCursor: Cursor, to json: inout JSONWriter
    ) {
        json.object {
            $0.field("articles", forms: articles)
            $0.field("next", next)
            $0.field("events_cursor", String(eventsCursor.value))
        }
    }

    package init?(json: JSONValue) {
        guard let articles: [ListedArticle] = json.forms("articles"), let cursor = json.cursor("events_cursor") else { return nil }
        self.init(articles: articles, next: json["next"]?.string, eventsCursor: cursor)
    }
}
