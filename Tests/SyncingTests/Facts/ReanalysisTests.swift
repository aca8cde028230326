import Analysis
import Cache
import Logging
import Model
import Synchronization
import Testing

@testable import Syncing

@Suite("Reading stored articles again", .timeLimit(.minutes(1)))
struct ReanalysisTests {
    private static let noon = Timestamp(seconds: 1_749_211_200)

    /// A store, the walk through it, and what the old rules read.
    private struct Bench {
        private let cache: ScratchCache
        private let feed: Feed
        let store: SQLiteStore
        let reader: ItemReader
        let reanalysis: Reanalysis

        init() async throws {
            cache = try ScratchCache(now: noon)
            store = cache.store
            feed = try await store.addFeed(FeedDefinition(url: "https://a.example/feed"), at: noon)
            reader = ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: StandardLexicon.entries)))
            reanalysis = Reanalysis(
                store: store, reader: Current(reader), clock: WallClock(now: { noon }, sleep: { _ in }), logger: Logger(label: "tests"))
        }

        /// Articles as a poll stores them that was under way when the rules changed.
        func storeAsReadBefore(_ numbers: some Sequence<Int>) async throws {
            let items = numbers.map { number in
                let title = "US raises tariffs on China to \(number)%"
                var item = PolledItem(
                    guid: "\(number)", title: title, contentHash: Int64(number),
                    relevance: Relevance(verdict: .core, score: 1, reasons: []))
                item.published = noon
                item.reading = FactReading([], stage: nil, stamp: 1, title: title, summary: nil, text: nil)
                return item
            }
            let result = Poll.Result.fetched(FetchedFeed(title: nil, format: "rss2.0", items: items))
            let poll = Poll(feedID: feed.id, at: noon, result: result, schedule: .init(nextPoll: noon, reason: "test"))
            _ = try await store.commit(poll) { _ in Linkage() }
        }

        /// Whether an article is left that the old rules read.
        func isAnyLeft() async throws -> Bool { try await store.beginReanalysisAgain(stamp: reader.stamp) }

        func close() async throws { try await cache.close() }
    }

    @Test("An article that was under way when the rules changed, and was stored behind the walk, is read again too")
    func behindTheWalk() async throws {
        let bench = try await Bench()
        try await bench.storeAsReadBefore(1...30)
        let isStored = Atomic(false)
        await bench.reanalysis.run {
            if !isStored.exchange(true, ordering: .relaxed) { try? await bench.storeAsReadBefore(31...32) }
            return true
        }
        #expect(try await !bench.isAnyLeft())
        try await bench.close()
    }

    @Test("The walk ends although articles that the old rules read never cease to come")
    func ends() async throws {
        let bench = try await Bench()
        try await bench.storeAsReadBefore(1...3)
        let count = Atomic(3)
        await bench.reanalysis.run {
            let number = count.add(1, ordering: .relaxed).newValue
            try? await bench.storeAsReadBefore(number...number)
            return true
        }
        #expect(try await bench.isAnyLeft())
        #expect(count.load(ordering: .relaxed) < 20)
        try await bench.close()
    }
}
