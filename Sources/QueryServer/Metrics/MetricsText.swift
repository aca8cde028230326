import Cache
import Model
import Syncing

/// The text form of Prometheus (exposition format 0.0.4).
struct MetricsText {
    private var text = ""

    static func text(
        statistics: StoreStatistics, feeds: [Feed], sync: SyncStatus, requests: RequestMetrics.Snapshot, openStreams: Int
    ) -> String {
        var metrics = MetricsText()
        metrics.addCache(statistics)
        metrics.addFeeds(feeds)
        metrics.addSync(sync)
        metrics.addRequests(requests)
        metrics.family("tradewire_event_streams", "gauge", "Event streams open now.")
        metrics.sample("tradewire_event_streams", openStreams)
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
        // Causes are the fetcher's and the parser's own names; HTTP statuses bound them.
        for (kind, count) in sync.failures.sorted(by: { $0.key < $1.key }) {
            sample("tradewire_poll_failures_total", count, [("kind", kind)])
        }
        family("tradewire_received_bytes_total", "counter", "Bytes received from feeds.")
        sample("tradewire_received_bytes_total", Int(sync.bytesReceived))
        family("tradewire_start_timestamp_seconds", "gauge", "When the daemon started.")
        sample("tradewire_start_timestamp_seconds", Int(sync.startedAt.seconds))
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
        family("tradewire_request_seconds", "histogram", "Time to an answer; of a stream, to its beginning.")
        var count = 0
        for (index, inBucket) in requests.buckets.enumerated() {
            count += inBucket
            let bound = index < RequestMetrics.bounds.count ? "\(RequestMetrics.bounds[index].inSeconds)" : "+Inf"
            sample("tradewire_request_seconds_bucket", count, [("le", bound)])
        }
        text += "tradewire_request_seconds_sum \(requests.total.inSeconds)\n"
        sample("tradewire_request_seconds_count", count)
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

extension Duration {
    fileprivate var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
