import Cache
import Config
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

    /// Returns after SIGTERM or SIGINT, when everything has ended.
    func serve(_ configuration: Configuration) async throws {
        var settings = QueryServerSettings(readSocket: configuration.server.socket, adminSocket: configuration.server.adminSocket)
        settings.group = configuration.server.group
        let server = QueryServer(
            store: pipeline.store, sync: pipeline.engine, settings: settings, clock: pipeline.clock, environment: processEnvironment,
            readOPML: FeedDefinition.all(inOPML:),
            whenListening: { [notifier, logger] in
                logger.notice("ready", metadata: ["socket": "\(configuration.server.socket)", "feeds": "\(configuration.feeds.count)"])
                notifier.ready(status: "polling \(configuration.feeds.count) feeds")
            }, logger: logger)
        let services: [any Service] = [
            Loop { [pipeline, notifier] in await pipeline.engine.run(onTurn: { notifier.ping() }) },
            Loop { [pipeline] in await pipeline.pages.run() },
            Loop { [pipeline, logger] in
                await Housekeeping(pipeline: pipeline, logger: logger).run(Syncing.SyncSettings(configuration).retention)
            },
            Loop { await self.reloadOnHangup() },
            server,
        ]
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // SIGTERM ends within 5 s whatever hangs; a poll that was cut off is simply not stored.
        group.maximumGracefulShutdownDuration = .seconds(3)
        group.maximumCancellationDuration = .seconds(1)
        try await ServiceGroup(configuration: group).run()
        notifier.stopping()
    }

    /// SIGHUP reads the file again; one with mistakes is refused whole and the old one stays in force.
    private func reloadOnHangup() async {
        for await _ in await UnixSignalsSequence(trapping: .sighup) {
            notifier.reloading()
            do {
                let configuration = try ConfigurationFile.load(path: source.path, places: ConfigurationOption.places)
                try await pipeline.store.reconcile(configured: configuration.feeds.map(FeedDefinition.init), at: pipeline.clock.now())
                await pipeline.engine.apply(Syncing.SyncSettings(configuration))
                logger.notice("configuration read again", metadata: ["feeds": "\(configuration.feeds.count)"])
            } catch {
                logger.error("the new configuration has mistakes; the old one stays in force", metadata: ["error": "\(error)"])
            }
            notifier.ready(status: "running")
        }
    }
}
