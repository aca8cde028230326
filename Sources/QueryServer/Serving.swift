import Model
import ServiceLifecycle
import Syncing

/// What runs while the server is up, and the order in which it goes down.
struct Serving: Sendable {
    let listeners: [Listener]
    let sockets: ServerSockets
    let pulse: EventPulse
    /// The event log's end, each time it moved.
    let growth: AsyncStream<Cursor>
    let settings: QueryServerSettings
    let clock: WallClock

    private enum Ended: Sendable {
        case listener((any Error)?)
        case pulse
        /// Shutdown was asked for, and the time for it is over.
        case drain
    }

    /// - Throws: what made a listening socket fail.
    func run() async throws {
        let failure = await withTaskGroup(of: Ended.self) { parts in
            for listener in listeners {
                parts.addTask {
                    do {
                        try await listener.serve()
                        return .listener(nil)
                    } catch {
                        return .listener(error)
                    }
                }
            }
            parts.addTask { await followLog() }
            parts.addTask { await keepBeating() }
            parts.addTask { await drain() }
            var openCount = listeners.count
            var failure: (any Error)?
            for await part in parts {
                switch part {
                case .pulse: continue
                case .drain: parts.cancelAll()
                case .listener(let error):
                    openCount -= 1
                    failure = failure ?? error
                    if openCount == 0 || error != nil { parts.cancelAll() }
                }
            }
            return failure
        }
        if let failure { throw failure }
    }

    private func followLog() async -> Ended {
        for await cursor in growth { pulse.grow(to: cursor) }
        return .pulse
    }

    private func keepBeating() async -> Ended {
        while (try? await clock.sleep(settings.heartbeat)) != nil { pulse.beat() }
        return .pulse
    }

    private func drain() async -> Ended {
        try? await gracefulShutdown()
        // The files first: a successor that starts now makes its own.
        sockets.removeFiles()
        pulse.finish()
        for listener in listeners { listener.stop() }
        try? await Task.sleep(for: settings.drainTimeout)
        for listener in listeners { listener.connections.closeAll() }
        return .drain
    }
}
