import ArgumentParser
import Cache
import Glibc
import Logging
import Model
import QueryServer
import ServiceLifecycle
import Syncing

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Poll the configured feeds and answer on the sockets, in the foreground, until SIGTERM.")

    @OptionGroup var source: ConfigurationOption

    func run() async throws {
        let configuration = try source.loadOrExit()
        let clock = WallClock.system(now: { Timestamp.now })
        let logger = ServiceLog.logger(configuration.log, now: clock.now)
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        let pipeline = try await Pipeline.openOrExit(configuration, clock: clock, logger: logger)
        let daemon = Daemon(pipeline: pipeline, source: source, logger: logger)
        do {
            try await daemon.serve(configuration)
        } catch {
            await pipeline.close()
            complain((error as? StoreError)?.sentence ?? "\(error)")
            throw (error as? StoreError)?.exitCode ?? Exit.io
        }
        await pipeline.close()
        logger.notice("stopped; everything is stored")
    }
}
