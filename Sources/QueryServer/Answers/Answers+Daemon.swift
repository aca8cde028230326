import API
import Cache
import Model
import Syncing

extension Answers {
    func status() async throws -> StatusReport {
        let statistics = try await store.statistics()
        let feeds = try await store.feeds()
        let sync = await sync.status()
        var report = StatusReport(version: Product.version, startedAt: sync.startedAt, cursor: statistics.cursor)
        report.adminSocket = sync.startedAt.map { _ in events.settings.adminSocket }
        report.cache.path = statistics.path
        report.cache.byteCount = statistics.byteCount
        report.cache.schemaVersion = statistics.schemaVersion
        report.cache.articles = statistics.articles
        report.cache.pagesWaiting = statistics.pagesWaiting
        report.feeds.total = feeds.count
        for feed in feeds { report.feeds.byHealth[feed.health, default: 0] += 1 }
        report.sync.last = statistics.lastSync
        report.sync.next = sync.nextPoll
        report.sync.activePolls = sync.activePolls
        report.sync.job = sync.currentJob.map { SyncReport($0) }
        return report
    }

    func health() async throws -> Reply {
        do {
            _ = try await store.latestCursor()
            return Reply(HealthReport(isOK: true))
        } catch {
            throw Problem(.unavailable, "The cache does not answer.", hint: "The daemon's log says why.", retryAfterMilliseconds: 5000)
        }
    }

    func metricsText() async throws -> Reply {
        let text = MetricsText.text(
            statistics: try await store.statistics(), feeds: try await store.feeds(), sync: await sync.status(),
            requests: metrics.snapshot(), server: gauges())
        return Reply(mediaType: "text/plain; version=0.0.4; charset=utf-8", body: .bytes(Array(text.utf8)))
    }

    private func gauges() -> ServerGauges {
        let doors = connections.sorted { $0.key < $1.key }.map { ($0.key, (open: $0.value.count, refused: $0.value.refusedCount)) }
        return ServerGauges(
            runningRequests: events.queue.runningCount, waitingRequests: events.queue.waitingCount, openStreams: events.openCount,
            doors: doors)
    }

    func startSync(_ body: [UInt8]) async throws -> Reply {
        let request = body.isEmpty ? SyncRequest() : try SyncRequest(jsonBytes: body)
        for id in Set(request.feedIDs ?? []) where try await store.feed(id: id) == nil { throw Problem.noSuchFeed(id) }
        return Reply(SyncReport(try await sync.startSync(feedIDs: request.feedIDs)), status: 202)
    }

    func job(_ id: Int64) async throws -> Reply {
        guard let job = await sync.job(id: id) else { throw Problem.noSuchJob(id) }
        return Reply(SyncReport(job))
    }
}

extension SyncReport {
    package init(_ job: SyncJob) {
        self.init(id: job.id, startedAt: job.startedAt, total: job.total)
        finishedAt = job.finishedAt
        done = job.done
        newArticles = job.newArticles
        changedArticles = job.changedArticles
        unchangedFeeds = job.unchangedFeeds
        failedFeeds = job.failedFeeds
        deferredFeeds = job.deferredFeeds
    }
}
