import Cache
import Model
import Syncing

/// The text form of Prometheus (exposition format 0.0.4).
struct MetricsText {
    private var text = ""

    /// Labels that come from feeds' failures are cut off at so many.
    private static let failureLimit = 40

    static func text(
        statistics: StoreStatistics, feeds: [Feed], sync: SyncStatus, requests: RequestMetrics.Snapshot, server: ServerGauges
    ) -> String {
        var metrics = MetricsText()
        metrics.addCache(statistics)
        metrics.addFeeds(feeds)
        metrics.addSync(sync)
        metrics.addRequests(requests)
        metrics.addServer(server)
        return metrics.text
    }

    private mutating func addCache(_ statistics: StoreStatistics) {
        family("tradewire_build_info", "gauge", "The running version.")
        sample("tradewire_build_info", 1, [("version", Product.version)])
        family("tradewire_articles", "gauge", "Articles in the cache by verdict.")
        for verdict in Verdict.allCases {
            sample("tradewire_articles", statistics.articles[verdict] ?? 0, [("verdict", verdict.rawValue)])
        }
        family("tradewire_cache_bytes", "gauge", "Size of the cache.")
        sample("tradewire_cache_bytes", Int(statistics.byteCount))
        family("tradewire_pages_waiting", "gauge", "Articles whose page is still to be read.")
        sample("tradewire_pages_waiting", statistics.pagesWaiting)
        family("tradewire_event_cursor", "counter", "The end of the event log.")
        sample("tradewire_event_cursor", Int(statistics.cursor.value))
        guard let last = statistics.lastSync else { return }
        family("tradewire_last_sync_timestamp_seconds", "gauge", "When a sync last finished.")
        sample("tradewire_last_sync_timestamp_seconds", Int(last.seconds))
    }

    private mutating func addFeeds(_ feeds: [Feed]) {
        family("tradewire_feeds", "gauge", "Feeds by health.")
        for health: Feed.Health in [.ok, .new, .failing, .silent, .gone, .paused] {
            sample("tradewire_feeds", feeds.count { $0.health == health }, [("health", health.rawValue)])
        }
    }

    private mutating func addSync(_ sync: SyncStatus) {
        family("tradewire_polls_total", "counter", "Polls of feeds.")
        sample("tradewire_polls_total", sync.polls)
        family("tradewire_polls_active", "gauge", "Polls under way.")
        sample("tradewire_polls_active", sync.activePolls)
        family("tradewire_poll_failures_total", "counter", "Failed polls by cause.")
        // The most frequent ones, should a build ever have more names than are good for a time series database.
        let failures = sync.failures.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        for (kind, count) in failures.prefix(Self.failureLimit).sorted(by: { $0.key < $1.key }) {
            sample("tradewire_poll_failures_total", count, [("kind", kind)])
        }
        let rest = failures.dropFirst(Self.failureLimit).reduce(0) { $0 + $1.value }
        if rest > 0 { sample("tradewire_poll_failures_total", rest, [("kind", "other")]) }
        histogram("tradewire_poll_seconds", "Time of a poll, from its request to its storing.", sync.pollDurations)
        family("tradewire_received_bytes_total", "counter", "Bytes received from feeds.")
        sample("tradewire_received_bytes_total", Int(sync.bytesReceived))
        family("tradewire_start_timestamp_seconds", "gauge", "When the daemon started.")
        sample("tradewire_start_timestamp_seconds", Int(sync.startedAt?.seconds ?? 0))
    }

    private mutating func addRequests(_ requests: RequestMetrics.Snapshot) {
        family("tradewire_requests_total", "counter", "Requests answered.")
        let order: (RequestMetrics.Series, RequestMetrics.Series) -> Bool = {
            ($0.route, $0.method, $0.status) < ($1.route, $1.method, $1.status)
        }
        for (series, count) in requests.counts.sorted(by: { order($0.key, $1.key) }) {
            let labels = [("route", series.route), ("method", series.method), ("status", String(series.status))]
            sample("tradewire_requests_total", count, labels)
        }
        family("tradewire_request_problems_total", "counter", "Refused requests by cause.")
        for (kind, count) in requests.problems.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            sample("tradewire_request_problems_total", count, [("kind", kind.rawValue)])
        }
        family("tradewire_sent_bytes_total", "counter", "Bytes of answers, without their heads and without event streams.")
        sample("tradewire_sent_bytes_total", requests.byteCount)
        histogram("tradewire_request_seconds", "Time to an answer; of a stream, to its beginning.", requests.durations)
    }

    private mutating func addServer(_ server: ServerGauges) {
        family("tradewire_requests_running", "gauge", "Requests that read the cache now.")
        sample("tradewire_requests_running", server.runningRequests)
        family("tradewire_requests_waiting", "gauge", "Requests that wait for their turn.")
        sample("tradewire_requests_waiting", server.waitingRequests)
        family("tradewire_event_streams", "gauge", "Event streams open now.")
        sample("tradewire_event_streams", server.openStreams)
        family("tradewire_connections", "gauge", "Connections open now.")
        for (socket, door) in server.doors { sample("tradewire_connections", door.open, [("socket", socket)]) }
        family("tradewire_connections_refused_total", "counter", "Connections that were one too many.")
        for (socket, door) in server.doors { sample("tradewire_connections_refused_total", door.refused, [("socket", socket)]) }
    }

    private mutating func histogram(_ name: String, _ help: String, _ durations: DurationHistogram) {
        family(name, "histogram", help)
        var count = 0
        for (index, inBucket) in durations.counts.enumerated() {
            count += inBucket
            let bound = index < durations.bounds.count ? "\(durations.bounds[index].inSeconds)" : "+Inf"
            sample(name + "_bucket", count, [("le", bound)])
        }
        text += "\(name)_sum \(durations.total.inSeconds)\n"
        sample(name + "_count", count)
    }

    private mutating func family(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private mutating func sample(_ name: String, _ value: Int, _ labels: [(String, String)] = []) {
        text += name
        if !labels.isEmpty { text += "{" + labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",") + "}" }
        text += " \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// What the server does at this moment.
struct ServerGauges: Sendable {
    var runningRequests: Int
    var waitingRequests: Int
    var openStreams: Int
    /// By the socket's name, in order.
    var doors: [(socket: String, (open: Int, refused: Int))]
}

extension Duration {
    fileprivate var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
