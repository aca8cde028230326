import Cache
import Logging
import Model

/// Reads stored articles again that other rules or another lexicon read, newest first, in small steps between polls.
///
/// The cache remembers how far it came, so that a restart goes on from there.
package struct Reanalysis: Sendable {
    private let store: any Store
    private let readers: Current<ItemReader>
    private let clock: WallClock
    private let logger: Logger

    private static let batch = 20
    /// Between two batches: polls and queries come first.
    private static let pause = Duration.milliseconds(200)
    /// A feed that hangs must not put the work off for ever.
    private static let longestWait = 25

    package init(store: any Store, reader: Current<ItemReader>, clock: WallClock, logger: Logger) {
        self.store = store
        readers = reader
        self.clock = clock
        self.logger = logger
    }

    /// Returns when every article is up to date, or when cancelled.
    /// - Parameter isIdle: whether nothing more urgent is under way.
    package func run(isIdle: @escaping @Sendable () async -> Bool) async {
        do {
            let count = try await work {
                for _ in 0..<Self.longestWait {
                    try await clock.sleep(Self.pause)
                    if await isIdle() { return }
                }
            }
            if count > 0 { logger.notice("articles read again with the new rules", metadata: ["count": "\(count)"]) }
        } catch is CancellationError {
            return
        } catch {
            logger.error("articles could not be read again; the next start or reload tries again", metadata: ["error": "\(error)"])
        }
    }

    /// Works without a pause until all is done.
    /// - Returns: how many articles were read.
    package func drain() async throws -> Int {
        try await work { try Task.checkCancellation() }
    }

    private func work(between: @Sendable () async throws -> Void) async throws -> Int {
        var count = 0
        var repeated: Int64?
        while true {
            // One reader for the whole batch; a lexicon that was renewed begins at the newest article again.
            let reader = readers.value
            let batch = try await store.articlesToReanalyse(stamp: reader.stamp, limit: Self.batch)
            guard !batch.isFinished else { return count }
            let results = batch.articles.map(reader.reread)
            try await store.finish(batch, results, stamp: reader.stamp, at: clock.now())
            count += results.count
            try await between()
            guard batch.isEnd else { continue }
            // What was under way when the rules changed may have been stored behind the walk. Once, so that it ends.
            guard repeated != reader.stamp, try await store.beginReanalysisAgain(stamp: reader.stamp) else { return count }
            repeated = reader.stamp
        }
    }
}
