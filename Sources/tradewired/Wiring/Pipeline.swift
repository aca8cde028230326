import CPlatform
import Cache
import Config
import Fetching
import Glibc
import Logging
import Model
import Syncing

/// The rooms, joined as one configuration wants them: what `run` and `sync` have in common.
struct Pipeline: Sendable {
    var store: SQLiteStore
    var fetcher: Fetcher
    var engine: SyncEngine
    var pages: PageReader
    var reanalysis: Reanalysis
    var clock: WallClock

    /// In force; a reload replaces them for all rooms at once.
    var settings: CurrentSettings
    var reader: Current<ItemReader>

    /// Opens the cache and brings its feeds in line with the file. Leaves with the exit code that fits what is wrong.
    static func openOrExit(_ configuration: Configuration, clock: WallClock, logger: Logger) async throws -> Pipeline {
        tradewire_keep_memory_low()
        let inputs = try Inputs.orExit(configuration)
        do {
            let store = try SQLiteStore.open(path: configuration.cache.path, now: clock.now())
            if let target = store.setAside {
                logger.error("the cache was damaged and is set aside; a new one is begun", metadata: ["kept": "\(target)"])
            }
            try await store.reconcile(configured: configuration.feeds.map(FeedDefinition.init), at: clock.now())
            return Pipeline(store: store, inputs: inputs, clock: clock, logger: logger)
        } catch let error as StoreError {
            complain(error.sentence)
            throw error.exitCode
        }
    }

    private init(store: SQLiteStore, inputs: Inputs, clock: WallClock, logger: Logger) {
        self.store = store
        self.clock = clock
        settings = CurrentSettings(inputs.settings)
        fetcher = Fetcher(configuration: FetcherConfiguration(inputs.configuration))
        reader = Current(ItemReader(scorer: inputs.scorer))
        let poller = FeedPoller(store: store, fetcher: fetcher, reader: reader, clock: clock, logger: logger)
        engine = SyncEngine(store: store, poller: poller, clock: clock, settings: settings, logger: logger)
        pages = PageReader(store: store, fetcher: fetcher, reader: reader, clock: clock, settings: settings, logger: logger)
        reanalysis = Reanalysis(store: store, reader: reader, clock: clock, logger: logger)
    }

    /// Brings every room in line with files that were read again.
    func renew(_ inputs: Inputs) async throws {
        try await store.reconcile(configured: inputs.configuration.feeds.map(FeedDefinition.init), at: clock.now())
        settings.replace(inputs.settings)
        reader.replace(ItemReader(scorer: inputs.scorer))
        fetcher.renew(FetcherConfiguration(inputs.configuration))
        await engine.feedsChanged()
    }

    /// Ends what is under way and lets the files go.
    func close() async {
        await fetcher.shutdown()
        do {
            try await store.close()
        } catch {
            complain("the cache could not be closed cleanly: \(error); nothing stored is lost")
        }
    }
}
