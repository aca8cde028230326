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
    let outlet: LogOutlet
    let notifier: ServiceNotifier
    private let rulesRenewed = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))

    /// Takes the lock, opens the cache, serves until SIGTERM or SIGINT, and leaves with the exit code that fits what went wrong.
    static func runOrExit(_ configuration: Configuration, source: ConfigurationOption) async throws {
        let clock = WallClock.system(now: { Timestamp.now })
        let outlet = LogOutlet(configuration.log, environment: processEnvironment, now: clock.now)
        let logger = ServiceLog.logger(to: outlet)
        let notifier = ServiceNotifier(environment: processEnvironment)
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        let start = LongStart(notifier)
        let pipeline = try await Pipeline.openOrExit(configuration, clock: clock, logger: logger)
        start.end()
        do {
            let daemon = Daemon(pipeline: pipeline, source: source, logger: logger, outlet: outlet, notifier: notifier)
            try await daemon.serve(configuration)
        } catch {
            await pipeline.close()
            complain((error as? StoreError)?.sentence ?? "\(error)")
            throw (error as? StoreError)?.exitCode ?? Exit.io
        }
        await pipeline.close()
        outlet.sayWhatWasLeftOut(isLast: true)
        logger.notice("stopped; everything is stored")
    }

    /// Returns after SIGTERM or SIGINT, when everything has ended.
    private func serve(_ configuration: Configuration) async throws {
        var settings = QueryServerSettings(readSocket: configuration.server.socket, adminSocket: configuration.server.adminSocket)
        settings.group = configuration.server.group
        settings.fit(openFileLimit: OpenFiles.raiseLimit())
        let server = QueryServer(
            store: pipeline.store, sync: pipeline.engine, settings: settings, clock: pipeline.clock, environment: processEnvironment,
            readOPML: FeedDefinition.all(inOPML:),
            whenListening: { [notifier, logger] in
                logger.notice("ready", metadata: ["socket": "\(configuration.server.socket)", "feeds": "\(configuration.feeds.count)"])
                notifier.ready(status: "\(configuration.feeds.count) feeds: nothing read yet")
            }, logger: logger)
        let turn = min(.seconds(10), (notifier.watchdogInterval ?? .seconds(20)) / 2)
        // They end in the opposite order: first the loops, so that nothing new begins, the server last.
        let services: [any Service] = [
            server,
            Loop { [pipeline, notifier] in await pipeline.engine.run(atLeastEvery: turn, onTurn: { notifier.ping() }) },
            Loop { [pipeline] in await pipeline.pages.run() },
            Loop { await self.readAgain() },
            Loop { [pipeline, logger] in await Housekeeping(pipeline: pipeline, logger: logger).run() },
            Loop { [pipeline] in await IdleMemory(clock: pipeline.clock).run() },
            Loop { await self.reloadOnHangup(configuration) },
            Loop { await self.tellStatus(every: turn) },
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
                try await pipeline.renew(inputs)
                outlet.renew(inputs.configuration.log)
                rulesRenewed.continuation.yield()
                logger.notice("configuration read again", metadata: ["feeds": "\(inputs.configuration.feeds.count)"])
                let waiting = inputs.configuration.settingsOfStart(otherThanIn: atStart)
                if !waiting.isEmpty {
                    logger.warning(
                        "some changes wait for a restart of tradewired", metadata: ["settings": "\(waiting.joined(separator: ", "))"])
                }
            } catch let error as ConfigurationErrors {
                logger.error("the new configuration has mistakes; the old one stays in force", metadata: ["error": "\(error)"])
            } catch {
                logger.error("the new configuration could not be stored; the old one stays in force", metadata: ["error": "\(error)"])
            }
            notifier.ready(status: ServiceStatus.text(await pipeline.engine.status()))
        }
    }

    /// Once for the rules of this start, and again for each lexicon that is renewed.
    private func readAgain() async {
        rulesRenewed.continuation.yield()
        for await _ in rulesRenewed.stream {
            await pipeline.reanalysis.run(isIdle: { [pipeline] in await pipeline.engine.status().activePolls == 0 })
        }
    }

    /// What `systemctl status` shows, and what the log has left out.
    private func tellStatus(every turn: Duration) async {
        while !Task.isCancelled {
            notifier.status(ServiceStatus.text(await pipeline.engine.status()))
            outlet.sayWhatWasLeftOut()
            try? await pipeline.clock.sleep(turn)
        }
    }
}
