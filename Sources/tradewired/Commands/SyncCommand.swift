import API
import ArgumentParser
import Cache
import Glibc
import Logging
import Model
import QueryServer
import Syncing

struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Poll every feed once, read the pages that are wanted, and exit: for cron, without a daemon.",
        discussion: """
            Where a daemon runs, use `tradewire sync`, which asks it. Exits with 0 where at least one feed could be read, 75 where \
            none could or another tradewired holds the cache.
            """)

    @OptionGroup var source: ConfigurationOption
    @Flag(help: "Print nothing unless something is wrong.") var quiet = false
    @Option(help: ArgumentHelp("The time to take for now, for tests.", valueName: "rfc3339")) var now: String?

    func validate() throws {
        if let now, Timestamp(rfc3339: now) == nil { throw ValidationError("--now wants a time such as 2025-06-05T14:30:00Z.") }
    }

    func run() async throws {
        let configuration = try source.loadOrExit()
        let clock = Self.clock(fixedAt: now.flatMap { Timestamp(rfc3339: $0) })
        let logger = ServiceLog.logger(configuration.log, atLeast: quiet ? .error : .warning, now: clock.now)
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        let pipeline = try await Pipeline.openOrExit(configuration, clock: clock, logger: logger)
        let job: SyncJob?
        let feeds: [Feed]
        do {
            job = try await pipeline.syncOnce()
            feeds = try await pipeline.store.feeds()
        } catch let error as StoreError {
            complain(error.sentence)
            await pipeline.close()
            throw error.exitCode
        }
        await pipeline.close()
        guard let job else { throw Exit.tryAgain }
        if !quiet { summarise(job) }
        let failed = FailedFeeds(among: feeds, after: SyncReport(job))
        guard let sentence = failed.sentence else { return }
        if !quiet || failed.isEveryFeed { complain(sentence) }
        if failed.isEveryFeed { throw Exit.tryAgain }
    }

    private func summarise(_ job: SyncJob) {
        let line =
            "\(Self.feeds(job.total)): \(job.newArticles) new, \(job.changedArticles) changed articles; "
            + "\(Self.feeds(job.unchangedFeeds)) unchanged, \(job.failedFeeds) failed"
            + (job.deferredFeeds > 0 ? ", \(job.deferredFeeds) not asked yet, as the server wishes\n" : "\n")
        writeAll(line, to: STDOUT_FILENO)
    }

    private static func feeds(_ count: Int) -> String { count == 1 ? "1 feed" : "\(count) feeds" }

    /// A fixed start that still runs on: timeouts and gaps are real.
    private static func clock(fixedAt start: Timestamp?) -> WallClock {
        guard let start else { return .system(now: { Timestamp.now }) }
        let offset = start.milliseconds - Timestamp.now.milliseconds
        return .system(now: { Timestamp(milliseconds: Timestamp.now.milliseconds + offset) })
    }
}
