import Cache
import Logging
import Model

/// Decides when each feed is polled, polls it, and keeps count.
///
/// One actor owns the plan; the polls themselves run beside it, at most `settings.concurrency` at once.
package actor SyncEngine: SyncControl {
    private let store: any Store
    private let poller: FeedPoller
    private let clock: WallClock
    private let logger: Logger
    private var settings: SyncSettings

    private var feeds: [Int64: Feed] = [:]
    private var active: Set<Int64> = []
    private var board = JobBoard()
    private var needsFeeds = true
    private var counts: SyncStatus
    private var alarm = Alarm()

    package init(store: any Store, poller: FeedPoller, clock: WallClock, settings: SyncSettings, logger: Logger) {
        self.store = store
        self.poller = poller
        self.clock = clock
        self.settings = settings
        self.logger = logger
        counts = SyncStatus(startedAt: clock.now())
    }

    /// Polls what is due until cancelled.
    /// - Parameter onTurn: called at least every 10 s while the plan is alive: what a watchdog is fed from.
    package func run(onTurn: @escaping @Sendable () -> Void = {}) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                onTurn()
                await refreshFeeds()
                for feed in takeDue() {
                    group.addTask { await self.poll(feed) }
                }
                await alarm.wait(for: pause, clock: clock)
            }
            group.cancelAll()
        }
    }

    package func apply(_ settings: SyncSettings) {
        self.settings = settings
        feedsChanged()
    }

    // MARK: SyncControl

    package func startSync(feedIDs: [Int64]?) async throws -> SyncJob {
        needsFeeds = true
        await refreshFeeds()
        if feedIDs == nil, let running = board.runningOverAll { return running }
        let wanted = feeds.values.filter { feed in
            feedIDs.map { $0.contains(feed.id) } ?? (feed.isEnabled && !feed.isGone)
        }
        let now = clock.now()
        let job = board.start(feedIDs: wanted.map(\.id).sorted(), coversAll: feedIDs == nil, at: now)
        _ = try await store.append(.syncStarted, feedID: nil, detail: "{\"job\":\(job.id),\"feeds\":\(job.total)}", at: now)
        if let finished = board.job(job.id), finished.finishedAt != nil { await announce(finished) }
        alarm.ring()
        return job
    }

    package func job(id: Int64) -> SyncJob? { board.job(id) }

    package func test(url: String) async -> FeedTest { await poller.test(url: url, settings: settings) }

    package func feedsChanged() {
        needsFeeds = true
        alarm.ring()
    }

    package func status() -> SyncStatus {
        var status = counts
        status.activePolls = active.count
        status.nextPoll = feeds.values.compactMap { $0.isEnabled && !$0.isGone ? $0.nextPoll : nil }.min()
        status.currentJob = board.current
        return status
    }

    // MARK: The plan

    private func refreshFeeds() async {
        guard needsFeeds else { return }
        do {
            let listed = try await store.feeds()
            if feeds.isEmpty { try await poller.remember(listed) }
            feeds = Dictionary(listed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            needsFeeds = false
            // A feed that was removed while a sync waited for it must not hold that sync up.
            for id in board.waiting where feeds[id] == nil && !active.contains(id) {
                for finished in board.finish(id, PollReport(), at: clock.now()) { await announce(finished) }
            }
        } catch {
            logger.error("the cache cannot be read; trying again", metadata: ["error": "\(error)"])
        }
    }

    /// The feeds to poll now: a user's wish first, then those that have waited longest.
    private func takeDue() -> [Feed] {
        let room = settings.concurrency - active.count
        guard room > 0 else { return [] }
        let now = clock.now()
        var due: [Feed] = []
        for id in board.waiting where due.count < room {
            if let feed = feeds[id], !active.contains(id) { due.append(feed) }
        }
        if due.count < room {
            let planned = feeds.values.filter { $0.isDue(at: now) && !active.contains($0.id) && !board.isWaiting($0.id) }
            due += planned.sorted { $0.dueTime < $1.dueTime }.prefix(room - due.count)
        }
        for feed in due { active.insert(feed.id) }
        return due
    }

    private func poll(_ feed: Feed) async {
        let report = await poller.poll(feed, settings: settings)
        active.remove(feed.id)
        if let renewed = report.feed { feeds[feed.id] = renewed }
        counts.polls += report.wasAsked ? 1 : 0
        counts.bytesReceived += Int64(report.byteCount)
        if let failure = report.failure { counts.failures[failure.kind, default: 0] += 1 }
        for finished in board.finish(feed.id, report, at: clock.now()) { await announce(finished) }
        alarm.ring()
    }

    private func announce(_ job: SyncJob) async {
        let detail =
            "{\"job\":\(job.id),\"feeds\":\(job.total),\"new\":\(job.newArticles),\"changed\":\(job.changedArticles),"
            + "\"unchanged\":\(job.unchangedFeeds),\"failed\":\(job.failedFeeds)}"
        do {
            _ = try await store.append(.syncFinished, feedID: nil, detail: detail, at: clock.now())
        } catch {
            logger.error("the end of a sync could not be written to the cache", metadata: ["error": "\(error)"])
        }
    }

    /// Until the next feed is due; never long, so that a clock that jumps neither stalls nor floods the plan.
    private var pause: Duration {
        guard active.count < settings.concurrency else { return .seconds(10) }
        if needsFeeds { return .seconds(1) }
        let now = clock.now()
        let next = feeds.values.lazy.filter { !self.active.contains($0.id) && $0.isEnabled && !$0.isGone }.compactMap(\.nextPoll).min()
        guard let next else { return .seconds(10) }
        return min(.seconds(10), max(.milliseconds(20), .milliseconds(next.milliseconds - now.milliseconds)))
    }
}

extension Feed {
    func isDue(at now: Timestamp) -> Bool {
        guard isEnabled, !isGone else { return false }
        // A plan further off than the longest interval comes from a clock that was wrong.
        guard let nextPoll, nextPoll < now.adding(seconds: 8 * 86_400) else { return true }
        return nextPoll <= now
    }

    /// Feeds that were never polled come first; equals in the order of their ids.
    fileprivate var dueTime: (Int64, Int64) { (nextPoll?.milliseconds ?? 0, id) }
}
