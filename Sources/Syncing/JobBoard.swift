import Model

/// The syncs that users asked for: which feeds each still waits for.
struct JobBoard: Sendable {
    private var jobs: [Int64: SyncJob] = [:]
    private var outstanding: [Int64: Set<Int64>] = [:]
    /// All feeds of a job under way, ascending.
    private var scopes: [Int64: [Int64]] = [:]
    /// In the order they were asked for.
    private(set) var waiting: [Int64] = []
    private var waitingSet: Set<Int64> = []
    private var lastID: Int64 = 0

    /// Finished jobs that are still answered for.
    private static let memory = 100

    /// A job under way over the same feeds.
    func running(over feedIDs: [Int64]) -> SyncJob? {
        guard !feedIDs.isEmpty else { return nil }
        return scopes.first { $0.value == feedIDs && outstanding[$0.key] != nil }.flatMap { jobs[$0.key] }
    }

    var current: SyncJob? { outstanding.keys.max().flatMap { jobs[$0] } ?? jobs[lastID] }

    func job(_ id: Int64) -> SyncJob? { jobs[id] }
    func isWaiting(_ feedID: Int64) -> Bool { waitingSet.contains(feedID) }

    /// - Parameter feedIDs: ascending.
    mutating func start(feedIDs: [Int64], at now: Timestamp) -> SyncJob {
        lastID += 1
        var job = SyncJob(id: lastID, startedAt: now, total: feedIDs.count)
        if feedIDs.isEmpty { job.finishedAt = now } else { outstanding[job.id] = Set(feedIDs) }
        jobs[job.id] = job
        if !feedIDs.isEmpty { scopes[job.id] = feedIDs }
        // Those that somebody still waits for are kept however many come after them.
        for id in jobs.keys.sorted().dropLast(Self.memory) where outstanding[id] == nil { jobs[id] = nil }
        for id in feedIDs where waitingSet.insert(id).inserted { waiting.append(id) }
        return job
    }

    /// - Returns: the jobs that this poll finished.
    mutating func finish(_ feedID: Int64, _ report: PollReport, at now: Timestamp) -> [SyncJob] {
        if waitingSet.remove(feedID) != nil { waiting.removeAll { $0 == feedID } }
        var finished: [SyncJob] = []
        for (id, feeds) in outstanding where feeds.contains(feedID) {
            guard var job = jobs[id] else { continue }
            job.done += 1
            job.newArticles += report.newArticles
            job.changedArticles += report.changedArticles
            if report.failure != nil { job.failedFeeds += 1 }
            if report.isUnchanged { job.unchangedFeeds += 1 }
            if report.isDeferred { job.deferredFeeds += 1 }
            outstanding[id]?.remove(feedID)
            if outstanding[id]?.isEmpty == true {
                outstanding[id] = nil
                scopes[id] = nil
                job.finishedAt = now
                finished.append(job)
            }
            jobs[id] = job
        }
        return finished
    }
}
