import Model

/// One event as many outlets told it.
package struct Story: WireForm, Equatable {
    package var id: Int64
    /// The article that stands for it.
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

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("lead", form: lead)
            $0.field("articles", articleCount)
            $0.field("outlets", outlets)
            $0.field("first_seen", firstSeen)
            $0.field("last_seen", lastSeen)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let lead: Article = json.form("lead"),
            let firstSeen = json.timestamp("first_seen"), let lastSeen = json.timestamp("last_seen")
        else { return nil }
        let count = json.count("articles")
        self.init(id: id, lead: lead, articleCount: count, outlets: json.strings("outlets"), firstSeen: firstSeen, lastSeen: lastSeen)
    }
}

/// `GET /v1/stories`.
package struct StoryList: WireForm, Equatable {
    package var stories: [Story]

    package init(stories: [Story]) { self.stories = stories }

    package func write(to json: inout JSONWriter) { json.object { $0.field("stories", forms: stories) } }

    package init?(json: JSONValue) {
        guard let stories: [Story] = json.forms("stories") else { return nil }
        self.init(stories: stories)
    }
}

/// `GET /v1/stories/{id}`.
package struct StoryDocument: WireForm, Equatable {
    package var id: Int64
    package var articles: [Article]

    package init(id: Int64, articles: [Article]) {
        self.id = id
        self.articles = articles
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("articles", forms: articles)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let articles: [Article] = json.forms("articles") else { return nil }
        self.init(id: id, articles: articles)
    }
}
