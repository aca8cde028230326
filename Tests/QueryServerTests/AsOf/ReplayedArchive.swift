import Analysis
import Cache
import Identity
import Model
import QueryServer

@testable import Syncing

/// A cache file that is fed with deliveries as a sync feeds it, without a network, and asked as the daemon is.
struct ReplayedArchive {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private let feeds: [Feed]
    private let reader: ItemReader

    init(reader: ItemReader) async throws {
        self.reader = reader
        folder = try TemporaryFolder()
        store = try SQLiteStore.open(path: folder.path + "/cache.sqlite", now: GeneratedNews.start)
        var feeds: [Feed] = []
        for index in GeneratedNews.outlets.indices {
            feeds.append(try await store.addFeed(FeedDefinition(url: "https://feed\(index).example/"), at: GeneratedNews.start))
        }
        self.feeds = feeds
    }

    func add(_ delivery: GeneratedNews.Delivery) async throws {
        let feed = feeds[delivery.feed]
        var document = FeedDocument(format: .rss20)
        document.title = GeneratedNews.outlets[delivery.feed]
        document.entries = delivery.entries
        let items = reader.identify(document).map { reader.read($0, feed: feed, document: document, fetchesPages: false) }
        let fetched = FetchedFeed(title: document.title, format: "rss2.0", items: items)
        let poll = Poll(feedID: feed.id, at: delivery.at, result: .fetched(fetched), schedule: .init(nextPoll: nil, reason: ""))
        _ = try await store.commit(poll, link: Linking.link)
    }

    /// - Parameter now: when it is asked.
    func answer(_ target: String, now: Timestamp) async throws -> JSONValue {
        try JSONReader.read(try await OfflineAnswers(store: store, now: { now }).answer(method: "GET", target: "/v1/" + target))
    }

    func close() async throws {
        try await store.close()
        folder.remove(and: ["cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"])
    }
}
