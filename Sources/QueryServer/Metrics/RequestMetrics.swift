import API
import Synchronization

/// Counts of requests since the start, by route, method and status: a set that no client can grow.
final class RequestMetrics: Sendable {
    struct Series: Hashable, Sendable {
        /// `Route.template`, or "other" for a path that is no route's.
        var route: String
        var method: String
        var status: Int
    }

    struct Snapshot: Sendable {
        var counts: [Series: Int] = [:]
        /// Answers that took at most `bounds[i]` and longer than the bound before; the last one has no bound.
        var buckets = [Int](repeating: 0, count: RequestMetrics.bounds.count + 1)
        var total: Duration = .zero
    }

    static let bounds: [Duration] = [
        .microseconds(100), .microseconds(250), .microseconds(500), .milliseconds(1), .microseconds(2500), .milliseconds(5),
        .milliseconds(10), .milliseconds(25), .milliseconds(50), .milliseconds(100), .milliseconds(250), .milliseconds(500), .seconds(1),
        .seconds(5),
    ]

    private let state = Mutex(Snapshot())

    func record(_ route: Route?, status: Int, took duration: Duration) {
        let series = Series(route: route?.template ?? "other", method: route?.method.rawValue ?? "other", status: status)
        let bucket = Self.bounds.firstIndex { duration <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[series, default: 0] += 1
            state.buckets[bucket] += 1
            state.total += duration
        }
    }

    func snapshot() -> Snapshot { state.withLock { $0 } }
}
