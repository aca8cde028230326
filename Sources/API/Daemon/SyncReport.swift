import Model

/// `POST /v1/sync`: which feeds to poll at once.
package struct SyncRequest: RequestForm, Equatable {
    /// `nil`: every enabled feed.
    package var feedIDs: [Int64]?

    package init(feedIDs: [Int64]? = nil) { self.feedIDs = feedIDs }

    package func write(to json: inout JSONWriter) {
        json.object { object in
            guard let feedIDs else { return }
            object.field("feeds", array: { for id in feedIDs { $0.value(id) } })
        }
    }

    package init(body: JSONValue) throws(Problem) {
        feedIDs = try BodyReader(body: body).list("feeds", countLimit: 10_000, of: "feed ids") { value throws(Problem) in
            value.int.flatMap { $0 > 0 ? $0 : nil }
        }
    }
}

/// `POST /v1/sync` and `GET /v1/sync/{id}`: how far a sync is.
package struct SyncReport: WireForm, Equatable {
    package var id: Int64
    package var startedAt: Timestamp
    package var finishedAt: Timestamp?
    /// Feeds to poll.
    package var total: Int
    /// Feeds polled.
    package var done: Int
    package var newArticles: Int
    package var changedArticles: Int
    package var unchangedFeeds: Int
    package var failedFeeds: Int
    /// Not asked, because the server or the feed wants to be left alone for now.
    package var deferredFeeds: Int

    package init(id: Int64, startedAt: Timestamp, total: Int) {
        self.id = id
        self.startedAt = startedAt
        self.total = total
        done = 0
        newArticles = 0
        changedArticles = 0
        unchangedFeeds = 0
        failedFeeds = 0
        deferredFeeds = 0
    }

    package var isFinished: Bool { finishedAt != nil }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("state", isFinished ? "finished" : "running")
            $0.field("started_at", startedAt)
            $0.field("finished_at", finishedAt)
            $0.field("total", total)
            $0.field("done", done)
            $0.field("new", newArticles)
            $0.field("changed", changedArticles)
            $0.field("unchanged", unchangedFeeds)
            $0.field("failed", failedFeeds)
            $0.field("deferred", deferredFeeds)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let startedAt = json.timestamp("started_at") else { return nil }
        self.init(id: id, startedAt: startedAt, total: json.count("total"))
        finishedAt = json.timestamp("finished_at")
        done = json.count("done")
        newArticles = json.count("new")
        changedArticles = json.count("changed")
        unchangedFeeds = json.count("unchanged")
        failedFeeds = json.count("failed")
        deferredFeeds = json.count("deferred")
    }
}
