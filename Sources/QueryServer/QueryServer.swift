import Cache
import Glibc
import Logging
import Model
import NIOPosix
import ServiceLifecycle
import Syncing

/// Answers the query interface on two Unix sockets: one for reading, one for everything.
///
/// Who may connect is decided by the socket files' permissions. A service of swift-service-lifecycle: on graceful shutdown it takes no more
/// connections, ends event streams at once, and gives requests under way `QueryServerSettings.drainTimeout`.
package struct QueryServer: Service, CustomStringConvertible {
    private let store: any Store
    private let sync: any SyncControl
    private let settings: QueryServerSettings
    private let clock: WallClock
    private let environment: [String: String]
    private let readOPML: @Sendable ([UInt8]) throws -> [FeedDefinition]
    private let whenListening: @Sendable () async -> Void
    private let logger: Logger

    /// - Parameters:
    ///   - environment: the process's, in which systemd names the sockets that it passes (sd_listen_fds(3)).
    ///   - readOPML: the feeds of an OPML document; throws where the bytes are none.
    ///   - whenListening: called once clients can connect.
    package init(
        store: any Store, sync: any SyncControl, settings: QueryServerSettings, clock: WallClock, environment: [String: String] = [:],
        readOPML: @escaping @Sendable ([UInt8]) throws -> [FeedDefinition], whenListening: @escaping @Sendable () async -> Void = {},
        logger: Logger
    ) {
        self.store = store
        self.sync = sync
        self.settings = settings
        self.clock = clock
        self.environment = environment
        self.readOPML = readOPML
        self.whenListening = whenListening
        self.logger = logger
    }

    /// What a log says of the service: the environment may hold secrets.
    package var description: String { "QueryServer(\(settings.readSocket))" }

    /// Serves until graceful shutdown or cancellation.
    ///
    /// - Throws: `SocketError` where a socket cannot be had, `StoreError` where the store does not answer.
    package func run() async throws {
        let sockets = try ServerSockets(settings, environment: environment, processID: getpid())
        defer { sockets.removeFiles() }
        // Followed before its end is asked for: what is logged in between is not missed.
        let growth = store.cursors()
        let pulse = EventPulse(end: try await store.latestCursor())
        let queue = FairQueue(width: settings.concurrency)
        let streams = EventStreams(store: store, pulse: pulse, settings: settings, queue: queue, now: clock.now)
        let read = Connections(limit: settings.connectionLimit, limitPerUser: settings.connectionLimitPerUser)
        let admin = Connections(limit: settings.adminConnectionLimit, limitPerUser: settings.adminConnectionLimit)
        let answers = Answers(
            store: store, sync: sync, events: streams, metrics: RequestMetrics(), connections: ["read": read, "admin": admin],
            now: clock.now, readOPML: readOPML)
        let responder = Responder(answers: answers, settings: settings, queue: queue, logger: logger)

        // One thread carries all connections: answers are made by the store's readers, and what is left takes it microseconds.
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        var failure: (any Error)?
        do {
            let listeners = try await Listener.all(on: sockets.all) { socket, isAdmin in
                try await Listener(
                    socket, isAdmin: isAdmin, connections: isAdmin ? admin : read, settings, on: loops, logger: logger,
                    responder: responder)
            }
            for (socket, isAdmin) in sockets.all {
                logger.info("listening", metadata: ["socket": "\(socket.path)", "for": isAdmin ? "everything" : "reading"])
            }
            await whenListening()
            let service = Serving(listeners: listeners, sockets: sockets, pulse: pulse, growth: growth, settings: settings, clock: clock)
            try await service.run()
        } catch {
            failure = error
        }
        try? await loops.shutdownGracefully()
        if let failure { throw failure }
    }
}
