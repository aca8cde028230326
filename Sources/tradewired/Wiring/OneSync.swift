import Model
import ServiceLifecycle
import Syncing
import UnixSignals

extension Pipeline {
    /// Polls every feed once and reads the pages that are due. SIGTERM and SIGINT end it early; what is stored stays.
    func syncOnce() async throws -> SyncJob? {
        try await withThrowingTaskGroup(of: SyncJob?.self) { group in
            group.addTask {
                await engine.run()
                return nil
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { break }
                return nil
            }
            group.addTask { try await finishedJob() }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func finishedJob() async throws -> SyncJob {
        var job = try await engine.startSync(feedIDs: nil)
        while job.finishedAt == nil {
            try await clock.sleep(.milliseconds(10))
            guard let now = await engine.job(id: job.id) else { break }
            job = now
        }
        await pages.drain()
        return job
    }
}
