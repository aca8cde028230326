import Model

/// `GET /v1/status`: how the daemon, its cache and its feeds fare.
package struct StatusReport: WireForm, Equatable {
    package var version: String
    /// `nil` where no daemon runs, and the cache alone is read.
    package var startedAt: Timestamp?
    /// The path of the socket that takes changes; `nil` where no daemon runs.
    package var adminSocket: String?
    package var cache: Cache
    package var feeds: Feeds
    package var sync: Sync
    /// The end of the event log.
    package var cursor: Cursor

    package struct Cache: Sendable, Equatable {
        package var path = ""
        package var byteCount: Int64 = 0
        package var schemaVersion = 0
        package var articles: [Verdict: Int] = [:]
        /// Articles whose page is still to be read.
        package var pagesWaiting = 0

        package init() {}
    }

    package struct Feeds: Sendable, Equatable {
        package var total = 0
        package var byHealth: [Feed.Health: Int] = [:]

        package init() {}
    }

    package struct Sync: Sendable, Equatable {
        package var last: Timestamp?
        package var next: Timestamp?
        /// Polls under way.
        package var activePolls = 0
        package var job: SyncReport?

        package init() {}
    }

    package init(version: String, startedAt: Timestamp?, cursor: Cursor) {
        self.version = version
        self.startedAt = startedAt
        self.cursor = cursor
        cache = Cache()
        feeds = Feeds()
        sync = Sync()
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("version", version)
            $0.field("started_at", startedAt)
            $0.field("admin_socket", adminSocket)
            $0.field("cache", object: cache.writeMembers)
            $0.field("feeds", object: feeds.writeMembers)
            $0.field("sync", object: sync.writeMembers)
            $0.field("cursor", cursor: cursor)
        }
    }

    package init?(json: JSONValue) {
        guard let version = json["version"]?.string, let cursor = json.cursor("cursor"),
            let cache = json["cache"], let feeds = json["feeds"], let sync = json["sync"]
        else { return nil }
        self.init(version: version, startedAt: json.timestamp("started_at"), cursor: cursor)
        adminSocket = json["admin_socket"]?.string
        self.cache = Cache(json: cache)
        self.feeds = Feeds(json: feeds)
        self.sync = Sync(json: sync)
    }
}

extension StatusReport.Cache {
    fileprivate func writeMembers(to json: inout JSONWriter) {
        json.field("path", path)
        json.field("bytes", byteCount)
        json.field("schema", schemaVersion)
        json.field("articles", object: { for verdict in Verdict.allCases { $0.field(verdict.rawValue, articles[verdict] ?? 0) } })
        json.field("pages_waiting", pagesWaiting)
    }

    fileprivate init(json: JSONValue) {
        path = json["path"]?.string ?? ""
        byteCount = json["bytes"]?.int ?? 0
        schemaVersion = json.count("schema")
        for verdict in Verdict.allCases { articles[verdict] = json["articles"]?.count(verdict.rawValue) ?? 0 }
        pagesWaiting = json.count("pages_waiting")
    }
}

extension StatusReport.Feeds {
    private static let healths: [Feed.Health] = [.ok, .new, .failing, .silent, .gone, .paused]

    fileprivate func writeMembers(to json: inout JSONWriter) {
        json.field("total", total)
        for health in Self.healths { json.field(health.rawValue, byHealth[health] ?? 0) }
    }

    fileprivate init(json: JSONValue) {
        total = json.count("total")
        for health in Self.healths { byHealth[health] = json.count(health.rawValue) }
    }
}

extension StatusReport.Sync {
    fileprivate func writeMembers(to json: inout JSONWriter) {
        json.field("last", last)
        json.field("next", next)
        json.field("active", activePolls)
        json.field("job", form: job)
    }

    fileprivate init(json: JSONValue) {
        last = json.timestamp("last")
        next = json.timestamp("next")
        activePolls = json.count("active")
        job = json.form("job")
    }
}
