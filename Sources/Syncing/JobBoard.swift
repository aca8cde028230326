import Model

/// The syncs that users asked for: which feeds each still waits for.
struct JobBoard: Sendable {
    private var jobs: [Int64: SyncJob] = [:]
    private var outstanding: [Int64: Set<Int64>] = [:]
    /// In the order they were asked for.
    private(set) var waiting: [Int64] = []
    private var waitingSet: Set<Int64> = []
    private var overAll: Int64?
    private var lastID: Int64 = 0

    /// Finished jobs that are still answered for.
    private static let memory = 100

    var runningOverAll: SyncJob? { overAll.flatMap { jobs[$0] } }
    var current: SyncJob? { outstanding.keys.max().flatMap { jobs[$0] } ?? jobs[lastID] }

    func job(_ id: Int64) -> SyncJob? { jobs[id] }
    func isWaiting(_ feedID: Int64) -> Bool { waitingSet.contains(feedID) }

    mutating func start(feedIDs: [Int64], coversAll: Bool, at now: Timestamp) -> SyncJob {
        lastID += 1
        var job = SyncJob(id: lastID, startedAt: now, total: feedIDs.count)
        if feedIDs.isEmpty { job.finishedAt = now } else { outstanding[job.id] = Set(feedIDs) }
        if coversAll, !feedIDs.isEmpty { overAll = job.id }
        jobs[job.id] = job
        jobs[job.id - Int64(Self.memory)] = nil
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
                if overAll == id { overAll = nil }
                job.finishedAt = now
                finished.append(job)
            }
            jobs[id] = job
        }
        return finished
    }
}
