import API
import Model
import Testing

@Suite struct WireFormTests {
    private static let moment = Timestamp(milliseconds: 1_749_130_000_250)

    private static var article: Article {
        var article = Article(
            id: 812, title: "Truce \"holds\"\n关税", firstSeen: moment,
            relevance: Relevance(verdict: .core, score: 0.875, reasons: ["US side: Bessent (title)"], topics: ["truce"]))
        article.canonicalURL = "https://x.example/1"
        article.byline = ["Ann Lee"]
        article.outlet = "Harbour Wire"
        article.published = moment
        article.updated = moment
        article.language = "en"
        article.summary = "A day more."
        article.image = "https://x.example/1.png"
        article.copyOf = 7
        article.story = 5
        article.isStarred = true
        article.revisionCount = 2
        return article
    }

    private static var bareArticle: Article {
        Article(id: 1, title: "", firstSeen: moment, relevance: Relevance(verdict: .no, score: 0, reasons: []))
    }

    private static var feed: Feed {
        var feed = Feed(id: 3, url: "https://x.example/f", title: "X", origin: .added)
        feed.tags = ["us", "gov"]
        feed.interval = .seconds(1800)
        feed.lastError = FeedFailure(kind: "dns", message: "No such host.")
        feed.consecutiveFailures = 4
        feed.lastPoll = moment
        feed.nextPollReason = "back-off after 4 failures"
        feed.warnings = ["a bare ampersand"]
        feed.wantsFullText = true
        return feed
    }

    private func readsBack<Form: WireForm & Equatable>(_ form: Form) {
        #expect(Form(jsonBytes: form.jsonBytes) == form)
        // What a later version may add is ignored.
        guard case .object(let members)? = try? JSONReader.read(form.jsonBytes) else {
            Issue.record("not an object")
            return
        }
        #expect(Form(json: .object([.init("later", .array([]))] + members)) == form)
    }

    @Test("Articles are read back") func articles() {
        readsBack(Self.article)
        readsBack(Self.bareArticle)
        readsBack(ListedArticle(Self.article, snippet: "\u{E000}Truce\u{E001} holds"))
        readsBack(
            ArticleList(articles: [ListedArticle(Self.bareArticle, snippet: "a day", copyCount: 3)], next: "p2", eventsCursor: Cursor(124)))
        readsBack(ArticleReference(Self.article))
        var whole = Self.article
        whole.text = "One.\nTwo."
        let appearance = Appearance(feedID: 3, feedTitle: "X", guid: "g", link: nil, firstSeen: Self.moment, lastSeen: Self.moment)
        readsBack(
            ArticleDocument(article: whole, appearances: [appearance], copies: [ArticleReference(Self.article)], copyReason: "94 %"))
        let revision = Revision(number: 1, replacedAt: Self.moment, title: "Before", summary: nil, text: "One.")
        readsBack(RevisionList(revisions: [revision]))
    }

    @Test("Stories are read back") func stories() {
        let story = Story(
            id: 5, lead: Self.article, articleCount: 3, outlets: ["A", "B"], firstSeen: Self.moment, lastSeen: Self.moment)
        readsBack(StoryList(stories: [story]))
        readsBack(StoryDocument(id: 5, articles: [Self.article]))
    }

    @Test("Feeds are read back") func feeds() {
        readsBack(ListedFeed(Self.feed))
        readsBack(FeedList(feeds: [ListedFeed(Feed(id: 1, url: "https://y.example/", title: "", origin: .config), health: .silent)]))
        var trial = FeedTrial(url: "https://x.example/f")
        var entry = FeedEntry()
        entry.title = "Truce"
        trial.sample = [FeedTrial.Sample(entry, Self.article.relevance)]
        var content = ArticleContent()
        content.title = "Truce"
        content.byline = ["Ana Ruiz"]
        content.blocks = [.init(kind: .paragraph, text: "It holds.")]
        trial.page = PageTrial(url: "https://x.example/1", content: content)
        trial.failure = FeedFailure(kind: "tls", message: "Expired.")
        readsBack(trial)
        readsBack(FeedImport(addedCount: 3, existingCount: 1, invalid: ["ftp://x"]))
    }

    @Test("The daemon's reports are read back") func daemon() {
        var job = SyncReport(id: 4, startedAt: Self.moment, total: 9)
        job.failedFeeds = 2
        readsBack(job)
        job.finishedAt = Self.moment
        readsBack(job)
        var status = StatusReport(version: "1.2.3", startedAt: Self.moment, cursor: Cursor(7))
        for verdict in Verdict.allCases { status.cache.articles[verdict] = 1 }
        for health: Feed.Health in [.ok, .new, .failing, .silent, .gone, .paused] { status.feeds.byHealth[health] = 2 }
        status.sync.job = job
        readsBack(status)
        readsBack(VersionReport())
        readsBack(HealthReport(isOK: true))
        #expect(VersionReport().isSpokenHere)
    }

    @Test("Records of the stream are read back, and a later type is skipped") func stream() {
        var event = Event(cursor: Cursor(9), kind: .articleNew, at: Self.moment, articleID: 812, feedID: 3)
        event.detail = #"{"from":"core"}"#
        readsBack(StreamRecord.event(StreamEvent(event, article: ArticleReference(Self.article), feed: FeedReference(Self.feed))))
        readsBack(StreamRecord.heartbeat(cursor: Cursor(9), at: Self.moment))
        readsBack(StreamRecord.gap(cursor: Cursor(9)))
        #expect(StreamRecord(jsonBytes: Array(#"{"type":"fact.new","cursor":"9","at":"2025-06-05T00:00:00Z"}"#.utf8)) == nil)
    }

    @Test("Every problem says its status and is read back", arguments: Problem.Kind.allCases)
    func problems(kind: Problem.Kind) {
        let problem = Problem(
            kind, "It failed.", hint: "Try again.", parameter: "q", column: 3, retryAfterMilliseconds: 10, proposals: ["https://x.example"])
        readsBack(problem)
        #expect((400..<600).contains(problem.status))
    }

    @Test("A problem of a kind that is not known here keeps its status and its words")
    func unknownProblem() {
        let problem = Problem(jsonBytes: Array(#"{"status":507,"detail":"No room.","kind":"no-room"}"#.utf8))
        #expect(problem?.kind == .internal)
        #expect(problem?.status == 507)
        #expect(problem?.detail == "No room.")
    }
}
