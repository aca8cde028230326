import Model
import Syncing
import Testing

@testable import tradewired

struct ServiceStatusTests {
    @Test("The status says how many feeds there are, what is under way and what came of it")
    func text() {
        var status = SyncStatus(startedAt: nil)
        status.feeds = 12
        status.nextPoll = Timestamp(seconds: 1_750_000_000)
        #expect(ServiceStatus.text(status) == "12 feeds: next at 2025-06-15T15:06:40Z; nothing read yet")
        status.activePolls = 3
        status.polls = 40
        status.failures = ["dns": 1, "timeout": 1]
        #expect(ServiceStatus.text(status) == "12 feeds: 3 being read; 40 polls, 2 failed")
        var job = SyncJob(id: 1, startedAt: Timestamp(seconds: 0), total: 12)
        job.done = 5
        status.currentJob = job
        #expect(ServiceStatus.text(status) == "12 feeds: sync: 5 of 12 read; 3 being read; 40 polls, 2 failed")
        status.currentJob?.finishedAt = Timestamp(seconds: 1)
        #expect(ServiceStatus.text(status) == "12 feeds: 3 being read; 40 polls, 2 failed")
    }
}
