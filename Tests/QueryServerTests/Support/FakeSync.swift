import Model
import Synchronization
import Syncing

/// A sync that polls nothing: its jobs stay as far as they are, its tests say what they are told to.
final class FakeSync: SyncControl {
    struct State {
        var jobs: [SyncJob] = []
        var tests: [String: FeedTest] = [:]
        var changeCount = 0
    }

    let state = Mutex(State())

    func startSync(feedIDs: [Int64]?) async throws -> SyncJob {
        state.withLock { state in
            let job = SyncJob(id: Int64(state.jobs.count + 1), startedAt: Timestamp(seconds: 1_749_130_000), total: feedIDs?.count ?? 9)
            state.jobs.append(job)
            return job
        }
    }

    func job(id: Int64) async -> SyncJob? { state.withLock { state in state.jobs.first { $0.id == id } } }

    func test(url: String) async -> FeedTest {
        state.withLock { $0.tests[url] } ?? Self.failedTest(url, kind: "dns", "There is no host of that name.")
    }

    func feedsChanged() async { state.withLock { $0.changeCount += 1 } }

    func status() async -> SyncStatus {
        var status = SyncStatus(startedAt: Timestamp(seconds: 1_749_120_000))
        status.polls = 12
        status.failures = ["dns": 2]
        status.pollDurations.record(.milliseconds(80))
        status.pollDurations.record(.seconds(90))
        status.currentJob = state.withLock { $0.jobs.last }
        return status
    }

    static func failedTest(_ url: String, kind: String, _ message: String, proposals: [String] = []) -> FeedTest {
        var test = FeedTest(url: url)
        test.failure = FeedFailure(kind: kind, message: message)
        test.proposals = proposals
        return test
    }

    static func feedTest(_ url: String) -> FeedTest {
        var test = FeedTest(url: url)
        var document = FeedDocument(format: .rss20)
        document.title = "Harbour Wire"
        var entry = FeedEntry()
        entry.title = "Tariff truce holds"
        entry.published = Timestamp(seconds: 1_749_000_000)
        document.entries = [entry]
        test.document = document
        test.relevances = [Relevance(verdict: .core, score: 0.9, reasons: ["US side: tariff truce (title)"])]
        return test
    }
}
