import Model
import ServiceLifecycle
import Syncing
import UnixSignals

extension Pipeline {
    /// Polls every feed once and reads the pages that are due. SIGTERM and SIGINT end it early; what is stored stays.
    func syncOnce() async throws -> SyncJob? {
        // The feeds are on the board before the plan runs: none is polled once as planned and once more as wished.
        let job = try await engine.startSync(feedIDs: nil)
        return try await withThrowingTaskGroup(of: SyncJob?.self) { group in
            group.addTask {
                await engine.run()
                return nil
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                    complain("stopped by a signal; what was read is stored")
                    break
                }
                return nil
            }
            group.addTask { try await finished(job) }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func finished(_ started: SyncJob) async throws -> SyncJob {
        var job = started
        while job.finishedAt == nil {
            try await clock.sleep(.milliseconds(10))
            guard let now = await engine.job(id: job.id) else { break }
            job = now
        }
        await pages.drain()
        _ = try await store.prune(settings.value.retention, at: clock.now())
        return job
    }
}
