import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import NIOPosix

/// One listening socket and the connections on it.
///
/// Hummingbird's own server binds by path alone; this drives its HTTP/1 channel from a bound descriptor, so that sockets which systemd
/// passed are served like those made here, and each connection carries who is at its other end.
struct Listener: Sendable {
    let connections: Connections
    private let channel: NIOAsyncChannel<Accepted, Never>
    private let logger: Logger

    private typealias Parts = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    private enum Accepted: Sendable {
        case served(HTTP1Channel, Parts)
        case refused
    }

    init(
        _ socket: ListeningSocket, isAdmin: Bool, connections: Connections, _ settings: QueryServerSettings,
        on group: any EventLoopGroup, logger: Logger, responder: Responder
    ) async throws {
        self.connections = connections
        self.logger = logger
        channel = try await ServerBootstrap(group: group)
            // A few at a time: a crowd at the door gets in between the requests of those inside, and those do not wait until it has.
            .serverChannelOption(.maxMessagesPerRead, value: 8)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        AcceptBackoffHandler(shouldForwardIOErrorCaught: false) { _ in Self.pauseWithoutFiles })
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .bind(socket.descriptor, serverBackPressureStrategy: .init(lowWatermark: 64, highWatermark: 256)) { channel in
                let peer = Peer(of: channel)
                guard connections.admit(channel, peer) else {
                    return channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Refusal())
                        return .refused
                    }
                }
                let client = ConnectionInfo(peer: peer, isAdmin: isAdmin)
                let http = HTTP1Channel(
                    responder: { try await responder.respond(to: $0, from: client, with: $1, on: $2) },
                    configuration: Self.configuration(settings))
                return http.setup(channel: channel, logger: logger).map { .served(http, $0) }
            }
    }

    /// A listener on each socket, or on none: where one fails, those before it end.
    static func all(
        on sockets: [(socket: ListeningSocket, isAdmin: Bool)], open: (ListeningSocket, Bool) async throws -> Listener
    ) async throws -> [Listener] {
        var listeners: [Listener] = []
        do {
            for (socket, isAdmin) in sockets { listeners.append(try await open(socket, isAdmin)) }
            return listeners
        } catch {
            // NIO's channel may not be dropped while it is open.
            for listener in listeners { try? await listener.channel.executeThenClose { _ in } }
            throw error
        }
    }

    /// Serves until the socket is closed and every connection is over.
    func serve() async throws {
        try await withTaskExecutorPreference(LoopExecutor(channel.channel.eventLoop)) { try await serveConnections() }
    }

    private func serveConnections() async throws {
        try await channel.executeThenClose { inbound in
            try await withThrowingDiscardingTaskGroup { tasks in
                for try await accepted in inbound {
                    guard case .served(let http, let parts) = accepted else { continue }
                    tasks.addTask { await http.handle(value: parts, logger: logger) }
                }
            }
        }
    }

    /// Where the process has no file left for a connection, those at the door wait; the socket stays open.
    private static let pauseWithoutFiles = TimeAmount.milliseconds(100)

    /// Takes no more connections and lets go of those that wait for nothing.
    func stop() {
        channel.channel.close(promise: nil)
        connections.quiesce()
    }

    private static func configuration(_ settings: QueryServerSettings) -> HTTP1Channel.Configuration {
        // 32 KiB of head: a query of 8 KiB in three-byte characters, percent-encoded, still fits.
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 32 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 64)
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [StallGuard(patience: settings.stallTimeout)], idleTimeout: TimeAmount(settings.idleTimeout),
            httpDecoderConfiguration: decoder)
    }
}

/// What is known of a connection before its first request.
struct ConnectionInfo: Sendable {
    var peer: Peer
    var isAdmin: Bool
}
