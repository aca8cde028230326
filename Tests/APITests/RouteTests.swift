import API
import Model
import Testing

@Suite struct RouteTests {
    private static var everyRoute: [Route] {
        var articles = ArticleParameters()
        articles.query = #"tariff "rare earths" 关税 -steel +50%&x=1#"#
        articles.since = .ago(.init(seconds: 7 * 86_400))
        articles.until = .at(Timestamp(milliseconds: 1_749_130_000_250))
        articles.feedID = 3
        articles.topic = "rare-earths"
        articles.verdicts = [.core, .no]
        articles.isStarred = false
        articles.includesCopies = true
        articles.order = .newest
        articles.limit = 1000
        articles.page = "a/b+c=="
        var stories = StoryParameters()
        stories.query = "truce"
        stories.since = .ago(.init(months: 1, seconds: 60))
        stories.limit = 1
        var events = EventParameters()
        events.since = Cursor(0)
        events.kinds = [.articleNew, .feedFailing]
        events.limit = 5
        events.follows = false
        var quotes = FactParameters()
        quotes.query = "truce"
        quotes.since = .ago(.init(seconds: 60))
        quotes.asOf = .at(Timestamp(seconds: 1_749_130_000))
        quotes.speaker = "何立峰"
        quotes.storyID = 4
        quotes.channel = "truth-social"
        quotes.includesCopies = true
        var figures = FactParameters()
        figures.pair = "US:*"
        figures.appliesTo = "tariff"
        var ahead = FactParameters()
        ahead.ahead = .init(seconds: 90 * 86_400)
        var meetings = FactParameters()
        meetings.isUndetermined = true
        var claims = FactParameters()
        claims.isOpen = false
        var timeline = FactParameters()
        timeline.collections = [.stage, .deadlines]
        var span = SpanParameters()
        span.name = "tariffs"
        span.asOf = .ago(.init(months: 1))
        var brief = BriefParameters()
        brief.since = .ago(.init(seconds: 86_400))
        brief.limit = 100
        return [
            .version, .status, .healthz, .metrics, .openapi, .articles(ArticleParameters()), .articles(articles), .article(812),
            .articleText(812), .articleRevisions(1), .editArticle(Int64.max), .stories(stories), .story(9), .feeds, .feed(4), .addFeed,
            .editFeed(4), .removeFeed(4), .tryFeed, .importFeeds, .searches, .addSearch,
            .searchMatches("rare-earths", MatchParameters()), .searchMatches("a.b_c", MatchParameters(since: Cursor(5), limit: 7)),
            .editSearch("x"), .removeSearch("x"), .articleFacts(3), .who(SpanParameters()), .topics(span), .brief(brief),
            .facts(.quotes, quotes), .facts(.stage, FactParameters()), .facts(.figures, figures), .facts(.deadlines, ahead),
            .facts(.meetings, meetings), .facts(.claims, claims), .timeline(timeline), .sync, .job(7), .events(EventParameters()),
            .events(events),
        ]
    }

    @Test("A route is read back from its own method and target", arguments: everyRoute)
    func readsBack(route: Route) throws {
        #expect(try Route(method: route.method.rawValue, target: route.target) == route)
    }

    @Test("Only changes to feeds and articles need the admin socket")
    func admin() {
        let methods = Self.everyRoute.filter(\.needsAdmin).map(\.method)
        #expect(methods.allSatisfy { $0 != .get })
        #expect(!Route.sync.needsAdmin)
        #expect(Route.removeFeed(1).needsAdmin)
    }

    @Test(
        "What does not fit is refused by name, with the nearest name where there is one",
        arguments: [
            ("/v1/articles?sicne=7d", "sicne", "since"), ("/v1/articles?limit=0", "limit", nil), ("/v1/articles?limit=1001", "limit", nil),
            ("/v1/articles?limit=many", "limit", nil), ("/v1/articles?limit=+5", "limit", nil),
            ("/v1/articles?since=yesterday", "since", "7d"), ("/v1/articles?until=2025-13-01", "until", "7d"),
            ("/v1/articles?verdict=cor", "verdict", "core"), ("/v1/articles?verdict=core,x9", "verdict", "related"),
            ("/v1/articles?starred=yes", "starred", nil), ("/v1/articles?feed=-1", "feed", nil),
            ("/v1/articles?order=newst", "order", "newest"), ("/v1/articles?q=a&q=b", "q", nil), ("/v1/status?x=1", "x", "no parameters"),
            ("/v1/events?types=artcle.new", "types", "article.new"), ("/v1/events?since=-1", "since", nil),
            ("/v1/events?limit=0", "limit", nil), ("/v1/articles/abc", "id", nil), ("/v1/articles/0", "id", nil),
            ("/v1/articles/99999999999999999999", "id", nil), ("/v1/articles?q=%zz", nil, "%25"), ("/v1/articles?q=%ff", nil, "%25"),
            ("/v1/articles?q=a%00b", nil, nil), ("/v1/facts/quotes?pair=US:CN", "pair", nil),
            ("/v1/facts/figures?pair=US", "pair", "US:CN"),
            ("/v1/facts/deadlines?ahead=2025-06-05", "ahead", "90d"), ("/v1/timeline?kinds=quotes", "kinds", "quote"),
            ("/v1/brief?limit=101", "limit", nil),
        ] as [(String, String?, String?)])
    func refuses(target: String, parameter: String?, hint: String?) {
        let problem = #expect(throws: Problem.self) { try Route(method: "GET", target: target) }
        #expect(problem?.kind == .badRequest)
        #expect(problem?.parameter == parameter)
        if let hint { #expect(problem?.hint?.contains(hint) == true) }
    }

    @Test(
        "A path that is none of ours is not found, and the nearest one is named",
        arguments: [
            ("/v1/article", "/v1/articles"), ("/v1/", nil), ("/v1", nil), ("/", "/v1/"), ("", "/v1/"), ("/v1/articles/5/texts", nil),
            ("/v1/feeds/", nil), ("*", "/v1/"), ("http://localhost/v1/feeds", "/v1/"),
        ] as [(String, String?)])
    func finds(target: String, hint: String?) {
        let problem = #expect(throws: Problem.self) { try Route(method: "GET", target: target) }
        #expect(problem?.kind == .notFound || problem?.parameter == "id")
        if let hint { #expect(problem?.hint?.contains(hint) == true) }
    }

    @Test("Another version's path says which versions are spoken here")
    func version() {
        let problem = #expect(throws: Problem.self) { try Route(method: "GET", target: "/v2/articles") }
        #expect(problem?.kind == .apiMismatch)
        #expect(problem?.hint?.contains("v1") == true)
    }

    @Test("A method that a path has not is refused with those that it has")
    func method() {
        let problem = #expect(throws: Problem.self) { try Route(method: "PUT", target: "/v1/feeds/3") }
        #expect(problem?.kind == .badMethod)
        #expect(problem?.hint == "It takes: GET, PATCH, DELETE.")
    }

    @Test("HEAD is read as GET") func head() throws { #expect(try Route(method: "HEAD", target: "/v1/healthz") == .healthz) }

    @Test("An empty parameter counts as missing, and a colon may be encoded")
    func leniency() throws {
        #expect(try Route(method: "GET", target: "/v1/articles?q=&limit=") == .articles(ArticleParameters()))
        #expect(try Route(method: "POST", target: "/v1/feeds%3Atest") == .tryFeed)
    }

    @Test("The word all stands for every verdict")
    func allVerdicts() throws {
        guard case .articles(let parameters) = try Route(method: "GET", target: "/v1/articles?verdict=all") else {
            Issue.record("not a list of articles")
            return
        }
        #expect(parameters.verdicts == [.core, .related, .no])
    }
}
