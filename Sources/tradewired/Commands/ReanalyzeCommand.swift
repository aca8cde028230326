import ArgumentParser
import Cache
import Glibc
import Model
import Syncing

struct ReanalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reanalyze", abstract: "Read stored articles again with the rules and the lexicon of today, and exit.",
        discussion: """
            A running daemon does so by itself, bit by bit, after a start with other rules or another lexicon; this command does it \
            at once, for a cache without a daemon. It may be stopped: the next run goes on from there. Exits with 75 where another \
            tradewired holds the cache.
            """)

    @OptionGroup var source: ConfigurationOption

    func run() async throws {
        let configuration = try source.loadOrExit()
        let clock = WallClock.system(now: { Timestamp.now })
        let logger = ServiceLog.logger(configuration.log, atLeast: .warning, now: clock.now)
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        let pipeline = try await Pipeline.openOrExit(configuration, clock: clock, logger: logger)
        do {
            let count = try await pipeline.reanalysis.drain()
            await pipeline.close()
            writeAll(count == 1 ? "1 article read again\n" : "\(count) articles read again\n", to: STDOUT_FILENO)
        } catch let error as StoreError {
            complain(error.sentence)
            await pipeline.close()
            throw error.exitCode
        }
    }
}
