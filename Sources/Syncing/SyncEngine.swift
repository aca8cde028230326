import Cache
import Logging
import Model

/// Decides when each feed is polled, polls it, and keeps count.
///
/// One actor owns the plan; the polls themselves run beside it, at most `settings.pollLimit` at once.
package actor SyncEngine: SyncControl {
    private let store: any Store
    private let poller: FeedPoller
    private let clock: WallClock
    private let logger: Logger
    private let settings: CurrentSettings
    private let alarm = Alarm()

    private var plan = FeedPlan()
    private var board = JobBoard()
    private var trouble = StoreTrouble()
    private var counts: SyncStatus
    private var needsFeeds = true
    private var hasRemembered = false
    /// Counts readings of the feed list: one that ends after a later one is dropped.
    private var lastReading = 0
    /// The reading that the plan was made from.
    private var readingTaken = 0

    package init(store: any Store, poller: FeedPoller, clock: WallClock, settings: CurrentSettings, logger: Logger) {
        self.store = store
        self.poller = poller
        self.clock = clock
        self.settings = settings
        self.logger = logger
        counts = SyncStatus(startedAt: clock.now())
    }

    /// Polls what is due until cancelled.
    ///
    /// - Parameters:
    ///   - turn: at the longest, between two calls of `onTurn`.
    ///   - onTurn: called as long as the plan is alive: what a watchdog is fed from.
    package func run(atLeastEvery turn: Duration = .seconds(10), onTurn: @escaping @Sendable () -> Void = {}) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                onTurn()
                do {
                    try await refreshFeeds()
                } catch {
                    logger.error("the list of feeds cannot be read; trying again", metadata: ["error": "\(error)"])
                }
                for feed in takeDue() {
                    group.addTask { await self.poll(feed) }
                }
                await alarm.wait(for: min(turn, pause), clock: clock)
            }
            group.cancelAll()
        }
    }

    package func startSync(feedIDs: [Int64]?) async throws -> SyncJob {
        // A list that somebody else asked for before may be older than a change that the caller made.
        let firstNewReading = lastReading + 1
        while readingTaken < firstNewReading {
            needsFeeds = true
            try await refreshFeeds()
        }
        let named = feedIDs.map(Set.init)
        let wanted = plan.feeds.values.filter { named?.contains($0.id) ?? ($0.isEnabled && !$0.isGone) }.map(\.id).sorted()
        if let running = board.running(over: wanted) { return running }
        let job = board.start(feedIDs: wanted, at: clock.now())
        alarm.ring()
        await log(.syncStarted, "{\"job\":\(job.id),\"feeds\":\(job.total)}")
        if let finished = board.job(job.id), finished.finishedAt != nil { await announce(finished) }
        return board.job(job.id) ?? job
    }

    package func job(id: Int64) -> SyncJob? { board.job(id) }

    package func test(url: String) async -> FeedTest { await poller.test(url: url, settings: settings.value) }

    package func feedsChanged() {
        needsFeeds = true
        alarm.ring()
    }

    package func status() -> SyncStatus {
        var status = counts
        status.feeds = plan.feeds.values.count { $0.isEnabled && !$0.isGone }
        status.activePolls = plan.active.count
        status.nextPoll = plan.nextTime(after: clock.now())
        status.currentJob = board.current
        return status
    }

    private func refreshFeeds() async throws {
        guard needsFeeds else { return }
        needsFeeds = false
        lastReading += 1
        let reading = lastReading
        do {
            let listed = try await store.feeds()
            if !hasRemembered { try await poller.remember(listed) }
            guard reading > readingTaken else { return }
            readingTaken = reading
            hasRemembered = true
            plan.take(listed)
        } catch {
            needsFeeds = true
            throw error
        }
        // A feed that was removed while a sync waited for it must not hold that sync up.
        for id in board.waiting where plan.feeds[id] == nil && !plan.active.contains(id) {
            for finished in board.finish(id, PollReport(), at: clock.now()) { await announce(finished) }
        }
    }

    private func takeDue() -> [Feed] {
        let room = settings.value.pollLimit - plan.active.count
        guard room > 0 else { return [] }
        let now = clock.now()
        return plan.takeDue(at: now, waiting: board.waiting, room: room, plannedRoom: trouble.room(room, at: now))
    }

    private func poll(_ feed: Feed) async {
        let start = clock.now()
        let report = await poller.poll(feed, settings: settings.value)
        plan.end(feed.id, renewed: report.feed, putOffUntil: report.putOffUntil)
        if report.wasAsked {
            counts.polls += 1
            counts.pollDurations.record(.milliseconds(max(0, clock.now().milliseconds - start.milliseconds)))
        }
        counts.bytesReceived += Int64(report.byteCount)
        if let failure = report.failure { counts.failures[failure.kind, default: 0] += 1 }
        observeStore(report)
        for finished in board.finish(feed.id, report, at: clock.now()) { await announce(finished) }
        alarm.ring()
    }

    /// One line when storing begins to fail, one when it works again.
    private func observeStore(_ report: PollReport) {
        if report.couldNotStore {
            guard trouble.failed(at: clock.now()) else { return }
            logger.error("what feeds send cannot be stored", metadata: ["error": "\(report.failure?.message ?? "")"])
        } else if report.wasAsked, trouble.stored() {
            logger.notice("what feeds send can be stored again")
        }
    }

    private func announce(_ job: SyncJob) async {
        await log(
            .syncFinished,
            "{\"job\":\(job.id),\"feeds\":\(job.total),\"new\":\(job.newArticles),\"changed\":\(job.changedArticles),"
                + "\"unchanged\":\(job.unchangedFeeds),\"failed\":\(job.failedFeeds)}")
    }

    private func log(_ kind: Event.Kind, _ detail: String) async {
        do {
            _ = try await store.append(kind, feedID: nil, detail: detail, at: clock.now())
        } catch is CancellationError {
            // Whoever stopped the process knows that the sync did not end.
        } catch {
            logger.error("an event could not be written to the cache", metadata: ["event": "\(kind.rawValue)", "error": "\(error)"])
        }
    }

    /// Until the next feed is due; never long, so that a clock that jumps neither stalls nor floods the plan.
    private var pause: Duration {
        guard plan.active.count < settings.value.pollLimit else { return .seconds(10) }
        if needsFeeds { return .seconds(1) }
        let now = clock.now()
        guard let next = plan.nextTime(after: now) else { return .seconds(10) }
        let wait = max(next, trouble.until ?? next).milliseconds - now.milliseconds
        // What is due but has no room yet is looked at again when a poll ends, which rings.
        return min(.seconds(10), max(.milliseconds(wait <= 0 ? 500 : 20), .milliseconds(wait)))
    }
}
