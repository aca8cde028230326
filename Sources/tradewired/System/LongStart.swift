import Glibc
import Synchronization

/// Asks systemd for more time, again and again, until the start has ended: a large cache may be checked or migrated for minutes.
///
/// It has a thread of its own, since that work may hold the only one that tasks have.
final class LongStart: Sendable {
    private static let turn = Duration.seconds(15)
    /// Half an hour: what takes longer is not known to end.
    private static let turnLimit = 120
    private let notifier: ServiceNotifier
    private let hasEnded = Atomic(false)

    init(_ notifier: ServiceNotifier) {
        self.notifier = notifier
        var thread = pthread_t()
        let start = Unmanaged.passRetained(self)
        let result = pthread_create(
            &thread, nil,
            { start in
                guard let start else { return nil }
                Unmanaged<LongStart>.fromOpaque(start).takeRetainedValue().repeatUntilEnd()
                return nil
            }, start.toOpaque())
        if result == 0 { pthread_detach(thread) } else { start.release() }
    }

    func end() { hasEnded.store(true, ordering: .relaxed) }

    private func repeatUntilEnd() {
        for _ in 0..<Self.turnLimit where !hasEnded.load(ordering: .relaxed) {
            notifier.stillStarting(Self.turn * 4, status: "opening the cache")
            // Short naps, so that nothing is said long after the start has ended.
            for _ in 0..<150 where !hasEnded.load(ordering: .relaxed) { usleep(100_000) }
        }
    }
}
