import Model

/// Where time comes from: the system's clock in the daemon, a fixed moment in tests and in `tradewired sync --now`.
package struct WallClock: Sendable {
    package var now: @Sendable () -> Timestamp
    /// Returns after that long, or throws `CancellationError`.
    package var sleep: @Sendable (Duration) async throws -> Void

    package init(now: @escaping @Sendable () -> Timestamp, sleep: @escaping @Sendable (Duration) async throws -> Void) {
        self.now = now
        self.sleep = sleep
    }

    package static func system(now: @escaping @Sendable () -> Timestamp) -> WallClock {
        WallClock(now: now, sleep: { try await Task.sleep(for: $0) })
    }
}
