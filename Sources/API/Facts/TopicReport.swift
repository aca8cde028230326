import Model

/// `GET /v1/topics`: how much was written on each topic in a span of time, beside the span of the same length before it.
package struct TopicReport: WireForm, Equatable {
    package var since: Timestamp
    package var until: Timestamp
    /// Most articles first.
    package var topics: [Count]

    package struct Count: WireForm, Equatable {
        package var topic: String
        /// Copies of one article count once.
        package var articles: Int
        /// In the span before.
        package var articlesBefore: Int
        /// Facts that these articles state.
        package var facts: Int

        package init(topic: String, articles: Int, articlesBefore: Int, facts: Int) {
            self.topic = topic
            self.articles = articles
            self.articlesBefore = articlesBefore
            self.facts = facts
        }

        package func write(to json: inout JSONWriter) {
            json.object {
                $0.field("topic", topic)
                $0.field("articles", articles)
                $0.field("articles_before", articlesBefore)
                $0.field("facts", facts)
            }
        }

        package init?(json: JSONValue) {
            guard let topic = json["topic"]?.string else { return nil }
            self.init(
                topic: topic, articles: json.count("articles"), articlesBefore: json.count("articles_before"), facts: json.count("facts"))
        }
    }

    package init(since: Timestamp, until: Timestamp, topics: [Count]) {
        self.since = since
        self.until = until
        self.topics = topics
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("since", since)
            $0.field("until", until)
            $0.field("topics", forms: topics)
        }
    }

    package init?(json: JSONValue) {
        guard let since = json.timestamp("since"), let until = json.timestamp("until"), let topics: [Count] = json.forms("topics") else {
            return nil
        }
        self.init(since: since, until: until, topics: topics)
    }
}
