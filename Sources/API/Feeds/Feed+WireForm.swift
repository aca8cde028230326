import Model

/// A feed with its health, which the daemon judges.
package struct ListedFeed: WireForm, Equatable {
    package var feed: Feed
    package var health: Feed.Health

    package init(_ feed: Feed, health: Feed.Health? = nil) {
        self.feed = feed
        self.health = health ?? feed.health
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", feed.id)
            $0.field("url", feed.url)
            $0.field("current_url", feed.currentURL)
            $0.field("title", feed.title)
            $0.field("tags", feed.tags)
            $0.field("origin", feed.origin.rawValue)
            $0.field("enabled", feed.isEnabled)
            $0.field("health", health.rawValue)
            $0.field("format", feed.format)
            $0.field("interval_s", feed.interval?.components.seconds)
            $0.field("last_poll", feed.lastPoll)
            $0.field("last_success", feed.lastSuccess)
            $0.field("next_poll", feed.nextPoll)
            $0.field("next_poll_reason", feed.nextPollReason)
            $0.field("failures", feed.consecutiveFailures)
            $0.field("error", form: feed.lastError)
            $0.field("warnings", feed.warnings)
            $0.field("articles", feed.articleCount)
            $0.field("hub", feed.hub)
            $0.field("full_text", feed.wantsFullText)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let url = json["url"]?.string, let title = json["title"]?.string,
            let origin = json["origin"]?.string.flatMap({ Feed.Origin(rawValue: $0) }),
            let health = json["health"]?.string.flatMap({ Feed.Health(rawValue: $0) })
        else { return nil }
        self.health = health
        feed = Feed(id: id, url: url, title: title, origin: origin)
        feed.currentURL = json["current_url"]?.string ?? url
        feed.tags = json.strings("tags")
        feed.isEnabled = json["enabled"]?.bool ?? true
        feed.isGone = health == .gone
        feed.format = json["format"]?.string
        feed.interval = json["interval_s"]?.int.map { .seconds($0) }
        feed.lastPoll = json.timestamp("last_poll")
        feed.lastSuccess = json.timestamp("last_success")
        feed.nextPoll = json.timestamp("next_poll")
        feed.nextPollReason = json["next_poll_reason"]?.string
        feed.consecutiveFailures = json.count("failures")
        feed.lastError = json.form("error")
        feed.warnings = json.strings("warnings")
        feed.articleCount = json.count("articles")
        feed.hub = json["hub"]?.string
        feed.wantsFullText = json["full_text"]?.bool ?? false
    }
}

/// `GET /v1/feeds`.
package struct FeedList: WireForm, Equatable {
    package var feeds: [ListedFeed]

    package init(feeds: [ListedFeed]) { self.feeds = feeds }

    package func write(to json: inout JSONWriter) { json.object { $0.field("feeds", forms: feeds) } }

    package init?(json: JSONValue) {
        guard let feeds: [ListedFeed] = json.forms("feeds") else { return nil }
        self.init(feeds: feeds)
    }
}

extension FeedFailure: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("kind", kind)
            $0.field("message", message)
        }
    }

    package init?(json: JSONValue) {
        guard let kind = json["kind"]?.string, let message = json["message"]?.string else { return nil }
        self.init(kind: kind, message: message)
    }
}
