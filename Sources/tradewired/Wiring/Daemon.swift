import Cache
import Config
import Glibc
import Logging
import Model
import QueryServer
import ServiceLifecycle
import Syncing
import UnixSignals

/// The long-running process: the plan of polls, the queue of pages, housekeeping, the query interface, and the signals that rule them.
struct Daemon: Sendable {
    let pipeline: Pipeline
    let source: ConfigurationOption
    let logger: Logger
    private let notifier = ServiceNotifier(environment: processEnvironment)

    init(pipeline: Pipeline, source: ConfigurationOption, logger: Logger) {
        self.pipeline = pipeline
        self.source = source
        self.logger = logger
    }

    /// Takes the lock, opens the cache, serves until SIGTERM or SIGINT, and leaves with the exit code that fits what went wrong.
    static func runOrExit(_ configuration: Configuration, source: ConfigurationOption) async throws {
        let clock = WallClock.system(now: { Timestamp.now })
        let logger = ServiceLog.logger(configuration.log, now: clock.now)
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        let pipeline = try await Pipeline.openOrExit(configuration, clock: clock, logger: logger)
        do {
            try await Daemon(pipeline: pipeline, source: source, logger: logger).serve(configuration)
        } catch {
            await pipeline.close()
            complain((error as? StoreError)?.sentence ?? "\(error)")
            throw (error as? StoreError)?.exitCode ?? Exit.io
        }
        await pipeline.close()
        logger.notice("stopped; everything is stored")
    }

    /// Returns after SIGTERM or SIGINT, when everything has ended.
    private func serve(_ configuration: Configuration) async throws {
        var settings = QueryServerSettings(readSocket: configuration.server.socket, adminSocket: configuration.server.adminSocket)
        settings.group = configuration.server.group
        let server = QueryServer(
            store: pipeline.store, sync: pipeline.engine, settings: settings, clock: pipeline.clock, environment: processEnvironment,
            readOPML: FeedDefinition.all(inOPML:),
            whenListening: { [notifier, logger] in
                logger.notice("ready", metadata: ["socket": "\(configuration.server.socket)", "feeds": "\(configuration.feeds.count)"])
                notifier.ready(status: "polling \(configuration.feeds.count) feeds")
            }, logger: logger)
        let turn = min(.seconds(10), (notifier.watchdogInterval ?? .seconds(20)) / 2)
        // They end in the opposite order: first the loops, so that nothing new begins, the server last.
        let services: [any Service] = [
            server,
            Loop { [pipeline, notifier] in await pipeline.engine.run(atLeastEvery: turn, onTurn: { notifier.ping() }) },
            Loop { [pipeline] in await pipeline.pages.run() },
            Loop { [pipeline, logger] in await Housekeeping(pipeline: pipeline, logger: logger).run() },
            Loop { await self.reloadOnHangup(configuration) },
            Loop(whenStopping: { [notifier] in
                notifier.stopping()
                // Should anything hang, the kernel ends the process: every commit is a transaction, so nothing stored is lost.
                alarm(5)
            }),
        ]
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // SIGTERM ends within 5 s whatever hangs; a poll that was cut off is simply not stored.
        group.maximumGracefulShutdownDuration = .seconds(3)
        try await ServiceGroup(configuration: group).run()
    }

    /// SIGHUP reads the files again; with mistakes they are refused whole and the old settings stay in force.
    private func reloadOnHangup(_ atStart: Configuration) async {
        for await _ in await UnixSignalsSequence(trapping: .sighup) {
            notifier.reloading()
            do {
                let inputs = try Inputs(try ConfigurationFile.load(path: source.path, places: ConfigurationOption.places))
                try await pipeline.store.reconcile(
                    configured: inputs.configuration.feeds.map(FeedDefinition.init), at: pipeline.clock.now())
                pipeline.settings.replace(inputs.settings)
                await pipeline.engine.feedsChanged()
                logger.notice("configuration read again", metadata: ["feeds": "\(inputs.configuration.feeds.count)"])
                if !inputs.configuration.takesEffectLike(atStart) {
                    logger.notice("changes of network, server, lexicon, cache.path, sync.per_host and log take effect at the next start")
                }
            } catch let error as ConfigurationErrors {
                logger.error("the new configuration has mistakes; the old one stays in force", metadata: ["error": "\(error)"])
            } catch {
                logger.error("the new configuration could not be stored; the old one stays in force", metadata: ["error": "\(error)"])
            }
            notifier.ready(status: "running")
        }
    }
}

extension Configuration {
    /// Whether all that only a start reads is the same.
    fileprivate func takesEffectLike(_ other: Configuration) -> Bool {
        network == other.network && server == other.server && lexicon == other.lexicon && cache.path == other.cache.path && log == other.log
            && sync.perHost == other.sync.perHost && sync.perHostGap == other.sync.perHostGap
    }
}
