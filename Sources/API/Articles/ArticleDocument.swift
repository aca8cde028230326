import Model

/// `GET /v1/articles/{id}`: an article with its text and where it came from.
package struct ArticleDocument: WireForm, Equatable {
    /// With its text.
    package var article: Article
    package var appearances: [Appearance]
    package var copies: [ArticleReference]
    package var copyReason: String?

    package init(article: Article, appearances: [Appearance], copies: [ArticleReference], copyReason: String?) {
        self.article = article
        self.appearances = appearances
        self.copies = copies
        self.copyReason = copyReason
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            article.writeMembers(to: &$0, snippet: nil)
            $0.field("text", article.text)
            $0.field("appearances", forms: appearances)
            $0.field("copies", forms: copies)
            $0.field("copy_reason", copyReason)
        }
    }

    package init?(json: JSONValue) {
        guard let article = Article(json: json), let appearances: [Appearance] = json.forms("appearances"),
            let copies: [ArticleReference] = json.forms("copies")
        else { return nil }
        self.init(article: article, appearances: appearances, copies: copies, copyReason: json["copy_reason"]?.string)
    }
}

/// Enough of an article to name it.
package struct ArticleReference: WireForm, Equatable {
    package var id: Int64
    package var title: String
    package var url: String?
    package var outlet: String?
    package var published: Timestamp?
    package var verdict: Verdict
    /// 0 to 1.
    package var score: Double

    package init(_ article: Article) {
        id = article.id
        title = article.title
        url = article.link ?? article.canonicalURL
        outlet = article.outlet
        published = article.published
        verdict = article.relevance.verdict
        score = article.relevance.score
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("title", title)
            $0.field("url", url)
            $0.field("outlet", outlet)
            $0.field("published", published)
            $0.field("verdict", verdict.rawValue)
            $0.field("score", score)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let title = json["title"]?.string, let score = json["score"]?.double,
            let verdict = json["verdict"]?.string.flatMap({ Verdict(rawValue: $0) })
        else { return nil }
        self.id = id
        self.title = title
        url = json["url"]?.string
        outlet = json["outlet"]?.string
        published = json.timestamp("published")
        self.verdict = verdict
        self.score = score
    }
}

extension Appearance: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("feed", feedID)
            $0.field("feed_title", feedTitle)
            $0.field("guid", guid)
            $0.field("link", link)
            $0.field("first_seen", firstSeen)
            $0.field("last_seen", lastSeen)
        }
    }

    package init?(json: JSONValue) {
        guard let feedID = json["feed"]?.int, let feedTitle = json["feed_title"]?.string, let guid = json["guid"]?.string,
            let firstSeen = json.timestamp("first_seen"), let lastSeen = json.timestamp("last_seen")
        else { return nil }
        let link = json["link"]?.string
        self.init(feedID: feedID, feedTitle: feedTitle, guid: guid, link: link, firstSeen: firstSeen, lastSeen: lastSeen)
    }
}
