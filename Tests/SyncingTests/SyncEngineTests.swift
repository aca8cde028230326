import Analysis
import Cache
import Dispatch
import Fetching
import Logging
import Model
import Testing

@testable import Syncing

@Suite("The engine of polls", .timeLimit(.minutes(2)))
struct SyncEngineTests {
    private static let noon = Timestamp(seconds: 1_749_211_200)

    @Test("Of two syncs that are asked for at once, neither goes by a list of feeds from before it was asked for")
    func twoAtOnce() async throws {
        let cache = try ScratchCache(now: Self.noon)
        let store = cache.store
        let clock = WallClock(now: { Self.noon }, sleep: { _ in })
        let settings = CurrentSettings(SyncSettings())
        let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        let poller = FeedPoller(
            store: store, fetcher: Fetcher(configuration: FetcherConfiguration(userAgent: "tests")),
            reader: Current(ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: [])))), clock: clock, logger: logger)
        let engine = SyncEngine(store: store, poller: poller, clock: clock, settings: settings, logger: logger)

        let gate = HeldReaders(store)
        let first = Task { try await engine.startSync(feedIDs: nil) }
        // Answered by the actor behind what it has begun.
        _ = await engine.status()
        _ = try await store.addFeed(FeedDefinition(url: "https://a.example/feed"), at: Self.noon)
        let second = Task { try await engine.startSync(feedIDs: nil) }
        _ = await engine.status()
        await gate.open()
        #expect(try await first.value.total == 1)
        #expect(try await second.value.total == 1)
        try await cache.close()
    }
}

/// Keeps the store's readers from reading until it is opened.
private struct HeldReaders {
    /// More than there are.
    private static let count = 8
    private let gate = DispatchSemaphore(value: 0)
    private let held: [Task<Void, Never>]

    init(_ store: SQLiteStore) {
        let gate = gate
        held = (0..<Self.count).map { _ in Task(executorPreference: store.readers) { Self.wait(for: gate) } }
    }

    func open() async {
        for _ in held { gate.signal() }
        for task in held { await task.value }
    }

    private static func wait(for gate: DispatchSemaphore) { gate.wait() }
}
