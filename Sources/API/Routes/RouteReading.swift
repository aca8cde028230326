import Model

extension Route {
    /// Reads a request's method and target as HTTP carries them. `HEAD` is read as `GET`.
    ///
    /// - Throws: `not-found` with a hint for a path that is nearly one of ours, `bad-method` with the methods that the path has,
    ///   `bad-request` for a parameter that the route has not or whose value does not fit, `api-mismatch` for another version's path.
    package init(method: String, target: String) throws(Problem) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = parts.count > 1 ? parts[1] : nil
        guard let path = parts.first.flatMap({ PercentEncoding.decode($0) }) else {
            throw Problem(.badRequest, "The path is not percent-encoded UTF-8.")
        }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard path.utf8.first == UInt8(ascii: "/"), segments.first == "v1" else { throw Self.outside(path, segments.first) }
        let choices = try Self.choices(Array(segments.dropFirst()), query)
        let wanted = method == "HEAD" ? "GET" : method
        guard let match = choices.first(where: { $0.method.rawValue == wanted }) else {
            guard !choices.isEmpty else { throw Self.missing(path) }
            let allowed = choices.map(\.method.rawValue).joined(separator: ", ")
            throw Problem(.badMethod, "The path has no method \(method.prefix(16)).", hint: "It takes: \(allowed).")
        }
        self = match
        if !takesParameters { _ = try QueryItems(query, known: []) }
    }

    /// What each method of a path means; empty where there is no such path.
    private static func choices(_ segments: [Substring], _ query: Substring?) throws(Problem) -> [Route] {
        guard let first = segments.first else { return [] }
        switch (first, segments.count) {
        case ("version", 1): return [.version]
        case ("status", 1): return [.status]
        case ("healthz", 1): return [.healthz]
        case ("metrics", 1): return [.metrics]
        case ("openapi.json", 1): return [.openapi]
        case ("articles", 1): return [.articles(try ArticleParameters(try QueryItems(query, known: ArticleParameters.names)))]
        case ("stories", 1): return [.stories(try StoryParameters(try QueryItems(query, known: StoryParameters.names)))]
        case ("timeline", 1): return [.timeline(try FactParameters(try QueryItems(query, known: FactParameters.names(nil))))]
        case ("topics", 1): return [.topics(try SpanParameters(try QueryItems(query, known: SpanParameters.names)))]
        case ("who", 1): return [.who(try SpanParameters(try QueryItems(query, known: SpanParameters.names)))]
        case ("brief", 1): return [.brief(try BriefParameters(try QueryItems(query, known: BriefParameters.names)))]
        case ("facts", 2):
            guard let collection = FactCollection(rawValue: String(segments[1])) else { return [] }
            let items = try QueryItems(query, known: FactParameters.names(collection))
            return [.facts(collection, try FactParameters(items))]
        case ("events", 1): return [.events(try EventParameters(try QueryItems(query, known: EventParameters.names)))]
        case ("searches", 1): return [.searches, .addSearch]
        case ("searches", 2):
            let name = try searchName(segments[1])
            let parameters = try MatchParameters(try QueryItems(query, known: MatchParameters.names))
            return [.searchMatches(name, parameters), .editSearch(name), .removeSearch(name)]
        case ("feeds", 1): return [.feeds, .addFeed]
        case ("feeds:test", 1): return [.tryFeed]
        case ("feeds:import", 1): return [.importFeeds]
        case ("sync", 1): return [.sync]
        case ("stories", 2): return [.story(try id(segments[1]))]
        case ("feeds", 2):
            let id = try id(segments[1])
            return [.feed(id), .editFeed(id), .removeFeed(id)]
        case ("sync", 2): return [.job(try id(segments[1]))]
        case ("articles", 2):
            let id = try id(segments[1])
            return [.article(id), .editArticle(id)]
        case ("articles", 3) where segments[2] == "text": return [.articleText(try id(segments[1]))]
        case ("articles", 3) where segments[2] == "revisions": return [.articleRevisions(try id(segments[1]))]
        case ("articles", 3) where segments[2] == "facts": return [.articleFacts(try id(segments[1]))]
        default: return []
        }
    }

    private var takesParameters: Bool {
        switch self {
        case .articles, .stories, .events, .facts, .timeline, .topics, .who, .brief, .searchMatches: true
        default: false
        }
    }

    private static func searchName(_ segment: Substring) throws(Problem) -> String {
        let name = String(segment)
        guard SavedSearch.isName(name) else {
            throw Problem(.badRequest, "That is no name of a search.", hint: "GET /v1/searches lists them.", parameter: "name")
        }
        return name
    }

    private static func id(_ segment: Substring) throws(Problem) -> Int64 {
        guard let id = Int64(segment), id > 0, segment.utf8.first != UInt8(ascii: "+") else {
            throw Problem(.badRequest, "An id is a whole number from 1.", parameter: "id")
        }
        return id
    }

    private static func outside(_ path: String, _ first: Substring?) -> Problem {
        if let first, first.utf8.count > 1, first.utf8.first == UInt8(ascii: "v"), Int(first.dropFirst()) != nil {
            return Problem(
                .apiMismatch, "This daemon does not speak \(first.prefix(8)).",
                hint: "It speaks v\(APIVersion.minimum) to v\(APIVersion.maximum): GET /v1/version tells.")
        }
        return Problem(.notFound, "There is no such path.", hint: "Paths begin with \(APIVersion.prefix)/.")
    }

    private static func missing(_ path: String) -> Problem {
        let known =
            ["version", "status", "healthz", "metrics", "articles", "stories", "searches", "feeds", "sync", "events", "openapi.json"]
            + ["timeline", "topics", "who", "brief"] + FactCollection.allCases.map { "facts/\($0.rawValue)" }
        let near = nearestName(to: path, among: known.map { APIVersion.prefix + "/" + $0 })
        return Problem(.notFound, "There is no such path.", hint: near.map { "Did you mean \($0)?" } ?? "GET /v1/openapi.json lists them.")
    }
}
