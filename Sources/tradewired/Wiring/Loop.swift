import ServiceLifecycle

/// A piece of work that runs until the service ends: cancelled at a graceful shutdown, and never the reason for one.
struct Loop: Service {
    private let body: @Sendable () async -> Void

    private let whenStopping: @Sendable () -> Void

    init(_ body: @escaping @Sendable () async -> Void) {
        self.body = body
        whenStopping = {}
    }

    /// - Parameter whenStopping: called as soon as the shutdown begins.
    init(whenStopping: @escaping @Sendable () -> Void) {
        body = {}
        self.whenStopping = whenStopping
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { await body() }
        // A service that returns on its own would end the group.
        try? await gracefulShutdown()
        whenStopping()
    }
}
