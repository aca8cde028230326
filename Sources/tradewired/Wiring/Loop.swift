import ServiceLifecycle

/// A piece of work that runs until the service ends: cancelled at a graceful shutdown, and never the reason for one.
struct Loop: Service {
    private let body: @Sendable () async -> Void

    init(_ body: @escaping @Sendable () async -> Void) { self.body = body }

    func run() async throws {
        await cancelWhenGracefulShutdown { await body() }
        // A service that returns on its own would end the group.
        try? await gracefulShutdown()
    }
}
