import API
import Cache
import Model
import NIOCore
import Syncing

/// Answers routes from the store and the sync. What a client may ask has been decided before.
struct Answers: Sendable {
    let store: any Store
    let sync: any SyncControl
    let events: EventStreams
    let metrics: RequestMetrics
    /// By the socket's name.
    var connections: [String: Connections] = [:]
    let now: @Sendable () -> Timestamp
    /// The feeds of an OPML document.
    let readOPML: @Sendable ([UInt8]) throws -> [FeedDefinition]

    func reply(to request: AnswerRequest) async throws -> Reply {
        switch request.route {
        case .version: Reply(VersionReport())
        case .status: Reply(try await status())
        case .healthz: try await health()
        case .metrics: try await metricsText()
        case .openapi: Reply(mediaType: Reply.json, body: .bytes(OpenAPIDocument.bytes))
        case .articles(let parameters): try await articles(parameters)
        case .article(let id): try await article(id)
        case .articleText(let id): try await articleText(id)
        case .articleRevisions(let id): try await articleRevisions(id)
        case .articleFacts(let id): try await articleFacts(id)
        case .facts(.stage, let parameters): try await stage(parameters)
        case .facts(let collection, let parameters): try await facts(collection, parameters)
        case .timeline(let parameters): try await timeline(parameters)
        case .topics(let parameters): try await topics(parameters)
        case .who(let parameters): try await who(parameters)
        case .brief(let parameters): try await brief(parameters)
        case .editArticle(let id): try await editArticle(id, ArticleEdit(jsonBytes: request.body))
        case .stories(let parameters): try await stories(parameters)
        case .story(let id): try await story(id)
        case .searches: Reply(SavedSearchList(searches: try await store.savedSearches()))
        case .addSearch: try await addSearch(SavedSearchDraft(jsonBytes: request.body))
        case .searchMatches(let name, let parameters): try await searchMatches(name, parameters)
        case .editSearch(let name): try await editSearch(name, SavedSearchEdit(jsonBytes: request.body))
        case .removeSearch(let name): try await removeSearch(name)
        case .feeds: Reply(FeedList(feeds: try await store.feeds().map { ListedFeed($0) }))
        case .feed(let id): Reply(ListedFeed(try await feed(id)))
        case .addFeed: try await addFeed(FeedDraft(jsonBytes: request.body))
        case .editFeed(let id): try await editFeed(id, FeedEdit(jsonBytes: request.body))
        case .removeFeed(let id): try await removeFeed(id)
        case .tryFeed: Reply(FeedTrial(await sync.test(url: try FeedTrialRequest(jsonBytes: request.body).url)))
        case .importFeeds: try await importFeeds(request.body)
        case .sync: try await startSync(request.body)
        case .job(let id): try await job(id)
        case .events(let parameters): try await events.reply(parameters, to: request)
        }
    }
}

struct AnswerRequest: Sendable {
    var route: Route
    /// Path and query as the client wrote them.
    var target = ""
    var body: [UInt8]
    /// Streams watch it, to end when the client is gone.
    var channel: (any Channel)?
    var peer = Peer.unknown
}
