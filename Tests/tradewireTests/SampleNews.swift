import API
import Model

/// A small archive as the daemon would tell it, at a fixed hour.
enum SampleNews {
    static let now = time("2025-06-05T18:00:00Z")

    static func time(_ text: String) -> Timestamp { Timestamp(rfc3339: text) ?? Timestamp(seconds: 0) }

    static func article(_ id: Int64, _ title: String, _ outlet: String, _ published: String, _ verdict: Verdict) -> Article {
        let relevance = Relevance(
            verdict: verdict, score: verdict == .core ? 0.87 : 0.34, reasons: ["US side: Treasury (title)", "China side: 商务部 (lede)"],
            topics: ["tariffs", "talks"])
        var article = Article(id: id, title: title, firstSeen: time(published).adding(seconds: 300), relevance: relevance)
        article.canonicalURL = "https://news.example/\(id)"
        article.outlet = outlet
        article.published = time(published)
        article.language = "en"
        article.summary = "Both sides said in separate statements that the talks would be taken up again within weeks."
        return article
    }

    static let articles: [Article] = {
        var changed = article(
            41, "Call restarts stalled trade talks between Washington and Beijing", "Harbour Wire", "2025-06-05T17:48:00Z", .core)
        changed.revisionCount = 1
        changed.story = 9
        changed.byline = ["A. Writer", "李明"]
        var hostile = article(
            38, "\u{1B}]0;owned\u{7}Rare \u{202E}earths\u{200B} licences = \"soon\"", "=Ledger", "2025-06-03T08:00:00Z", .core)
        hostile.canonicalURL = "javascript:alert(1)"
        return [
            changed,
            article(40, "美中元首通话后恢复经贸磋商，双方同意继续落实日内瓦共识", "海潮日报", "2025-06-05T15:10:00Z", .core),
            article(
                39, "Soybeans climb as traders bet on a truce 🚢 between the two largest economies", "Prairie Markets Daily",
                "2025-06-04T20:00:00Z", .related),
            hostile,
            article(12, "Court weighs tariff powers", "The Potomac Post", "2024-11-02T09:00:00Z", .related),
        ]
    }()

    static let list = ArticleList(articles: articles.map { ListedArticle($0) }, next: nil, eventsCursor: Cursor(512))
    static let found = ArticleList(
        articles: [ListedArticle(articles[0], snippet: "… would extend the \u{E000}tariff\u{E001} truce by 90 days …")], next: nil,
        eventsCursor: Cursor(512))

    static let document: ArticleDocument = {
        var article = articles[0]
        article.text = "The two leaders spoke for an hour and agreed that the talks go on, people briefed on the call said.\n双方同意尽快举行新一轮会谈。"
        let seen = time("2025-06-05T17:53:00Z")
        let feeds = ["Harbour Wire", "Prairie Markets Daily"].enumerated().map { index, title in
            Appearance(feedID: Int64(index + 1), feedTitle: title, guid: "g\(index)", link: nil, firstSeen: seen, lastSeen: seen)
        }
        return ArticleDocument(article: article, appearances: feeds, copies: [ArticleReference(articles[4])], copyReason: nil)
    }()

    static let revisions = RevisionList(revisions: [
        Revision(
            number: 1, replacedAt: time("2025-06-05T17:50:00Z"), title: "Call to restart trade talks between Washington and Beijing",
            summary: articles[0].summary, text: "The two leaders spoke for two hours, people briefed on the call said.\n双方同意尽快举行新一轮会谈。")
    ])

    static let stories = StoryList(stories: [
        Story(
            id: 9, lead: articles[0], articleCount: 5, outlets: ["Harbour Wire", "海潮日报"], firstSeen: time("2025-06-05T12:00:00Z"),
            lastSeen: time("2025-06-05T17:53:00Z"))
    ])

    static let feeds: FeedList = {
        let feed = { (id: Int64, title: String) in
            var feed = Feed(id: id, url: "https://feeds.example/\(id).xml", title: title, origin: .config)
            feed.lastSuccess = time("2025-06-05T17:55:00Z")
            feed.nextPoll = time("2025-06-05T18:25:00Z")
            feed.nextPollReason = "the feed's own ttl"
            feed.format = "rss2.0"
            feed.tags = ["wire"]
            feed.articleCount = Int(id) * 12
            return feed
        }
        var failing = feed(3, "Dead Letters")
        failing.lastSuccess = nil
        failing.consecutiveFailures = 3
        failing.lastError = FeedFailure(kind: "dns", message: "feeds.example has no address; check the name")
        return FeedList(feeds: [
            ListedFeed(feed(1, "Harbour Wire")), ListedFeed(feed(2, "海潮日报")), ListedFeed(failing),
            ListedFeed(feed(4, "Quiet Quarterly"), health: .silent),
        ])
    }()

    static let trial: FeedTrial = {
        var trial = FeedTrial(url: "https://feeds.example/new")
        trial.finalURL = "https://feeds.example/new.xml"
        trial.format = "atom1.0"
        trial.title = "New Wire"
        trial.entryCount = 2
        trial.newest = time("2025-06-05T17:00:00Z")
        trial.byteCount = 9123
        trial.warnings = ["the dates of 2 entries cannot be read"]
        var entry = FeedEntry()
        entry.title = "Tariff truce extended"
        entry.published = time("2025-06-05T17:00:00Z")
        trial.sample = [.init(entry, articles[0].relevance)]
        return trial
    }()

    static let status: StatusReport = {
        var report = StatusReport(version: "0.1.0", startedAt: time("2025-06-04T18:00:00Z"), cursor: Cursor(512))
        report.cache.path = "/nonexistent/cache.sqlite"
        report.cache.byteCount = 14_200_000
        report.cache.articles = [.core: 812, .related: 340, .no: 9120]
        report.feeds.total = 4
        report.feeds.byHealth = [.ok: 2, .failing: 1, .silent: 1]
        report.sync.last = time("2025-06-05T17:48:00Z")
        report.sync.next = time("2025-06-05T18:03:00Z")
        return report
    }()

    static let job: SyncReport = {
        var report = SyncReport(id: 1, startedAt: time("2025-06-05T17:59:50Z"), total: 4)
        report.finishedAt = time("2025-06-05T17:59:52.400Z")
        report.done = 4
        report.newArticles = 14
        report.unchangedFeeds = 2
        report.failedFeeds = 1
        return report
    }()

    static func daemon() throws -> FakeDaemon { try FakeDaemon(answer) }

    @Sendable static func answer(_ method: String, _ target: String) -> FakeDaemon.Answer {
        let path = target.prefix { $0 != "?" }
        if let answer = SampleFacts.answer(method, path) { return answer }
        switch (method, path) {
        case ("GET", "/v1/version"): return .json(VersionReport())
        case ("GET", "/v1/articles") where target.contains("q=nothing"):
            return .json(ArticleList(articles: [], next: nil, eventsCursor: Cursor(512)))
        case ("GET", "/v1/articles") where target.contains("q=%28"):
            return .problem(Problem(.badQuery, "A parenthesis is not closed.", hint: "Close it.", column: 1))
        case ("GET", "/v1/articles"): return .json(target.contains("q=") ? found : list)
        case ("GET", "/v1/articles/41"), ("GET", "/v1/articles/38"): return .json(path.hasSuffix("8") ? hostileDocument : document)
        case ("GET", "/v1/articles/41/text"): return .init(contentType: "text/plain", body: Array((document.article.text ?? "").utf8))
        case ("GET", "/v1/articles/41/revisions"): return .json(revisions)
        case ("GET", "/v1/stories"): return .json(stories)
        case ("GET", "/v1/stories/9"): return .json(StoryDocument(id: 9, articles: Array(articles.prefix(2))))
        case ("GET", "/v1/feeds"): return .json(feeds)
        case ("GET", "/v1/feeds/3"), ("PATCH", "/v1/feeds/3"): return .json(feeds.feeds[2])
        case ("POST", "/v1/feeds"): return .json(feeds.feeds[0])
        case ("DELETE", "/v1/feeds/1"):
            return .problem(Problem(.feedInConfig, "The feed is in tradewire.toml.", hint: "Remove it there."))
        case ("DELETE", _): return .init(status: 204)
        case ("POST", "/v1/feeds:test"): return .json(trial)
        case ("POST", "/v1/feeds:import"): return .json(FeedImport(addedCount: 2, existingCount: 1, invalid: []))
        case ("GET", "/v1/status"): return .json(status)
        case ("POST", "/v1/sync"), ("GET", "/v1/sync/1"): return .json(job)
        case ("GET", "/v1/events"): return .init(contentType: "application/x-ndjson", body: Array(events.utf8))
        default: return .problem(Problem(.notFound, "There is no \(path)."))
        }
    }

    private static var hostileDocument: ArticleDocument {
        ArticleDocument(article: articles[3], appearances: [], copies: [], copyReason: nil)
    }

    private static var events: String {
        var writer = JSONWriter()
        let event = { (cursor: Int64, kind: Event.Kind, article: Article?, feed: Feed?, detail: String) in
            StreamRecord.event(
                StreamEvent(
                    Event(cursor: Cursor(cursor), kind: kind, at: now, detail: detail), article: article.map(ArticleReference.init),
                    feed: feed.map(FeedReference.init)))
        }
        let records: [StreamRecord] = [
            event(513, .articleNew, articles[0], feeds.feeds[0].feed, "{}"),
            .heartbeat(cursor: Cursor(513), at: now),
            event(514, .articleNew, articles[2], feeds.feeds[0].feed, "{}"),
            event(515, .feedFailing, nil, feeds.feeds[2].feed, "{\"message\":\"no address\"}"),
            event(516, .factFigure, articles[0], nil, "{\"count\":2,\"facts\":[4,5]}"),
            event(517, .factQuote, articles[3], nil, "{\"count\":1,\"facts\":[3]}"),
        ]
        for record in records {
            record.write(to: &writer)
            writer.endLine()
        }
        return writer.text
    }
}
