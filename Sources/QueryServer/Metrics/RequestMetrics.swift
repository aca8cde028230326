import API
import Model
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
        /// Refusals by cause.
        var problems: [Problem.Kind: Int] = [:]
        /// To an answer; of a stream, to its beginning.
        var durations = DurationHistogram(bounds: RequestMetrics.bounds)
        /// Of whole bodies; what streams send is not counted.
        var byteCount = 0
    }

    private static let bounds: [Duration] = [
        .microseconds(100), .microseconds(250), .microseconds(500), .milliseconds(1), .microseconds(2500), .milliseconds(5),
        .milliseconds(10), .milliseconds(25), .milliseconds(50), .milliseconds(100), .milliseconds(250), .milliseconds(500), .seconds(1),
        .seconds(5),
    ]

    private let state = Mutex(Snapshot())

    func record(_ route: Route?, _ reply: Reply, took duration: Duration) {
        let series = Series(route: route?.template ?? "other", method: route?.method.rawValue ?? "other", status: reply.status)
        state.withLock { state in
            state.counts[series, default: 0] += 1
            state.durations.record(duration)
            if let problem = reply.problem { state.problems[problem, default: 0] += 1 }
            if case .bytes(let bytes) = reply.body { state.byteCount += bytes.count }
        }
    }

    func snapshot() -> Snapshot { state.withLock { $0 } }
}
