import Model
import Testing

@testable import Syncing

@Suite("Syncs that users ask for")
struct JobBoardTests {
    private let now = Timestamp(seconds: 1_749_133_800)

    @Test("A job ends with its last feed and counts what each brought")
    func counting() throws {
        var board = JobBoard()
        let job = board.start(feedIDs: [1, 2, 3], at: now)
        var good = PollReport()
        good.newArticles = 4
        var bad = PollReport()
        bad.failure = .init(kind: "dns", message: "")
        var same = PollReport()
        same.isUnchanged = true
        #expect(board.finish(1, good, at: now).isEmpty)
        #expect(board.finish(2, bad, at: now).isEmpty)
        #expect(board.running(over: [1, 2, 3])?.id == job.id)
        let finished = try #require(board.finish(3, same, at: now).first)
        #expect(finished.newArticles == 4)
        #expect(finished.failedFeeds == 1)
        #expect(finished.unchangedFeeds == 1)
        #expect(finished.finishedAt == now)
        #expect(board.running(over: [1, 2, 3]) == nil)
    }

    @Test("One poll serves every job that waits for its feed")
    func sharedPoll() {
        var board = JobBoard()
        let first = board.start(feedIDs: [1], at: now)
        let second = board.start(feedIDs: [1], at: now)
        #expect(board.waiting == [1])
        #expect(Set(board.finish(1, PollReport(), at: now).map(\.id)) == [first.id, second.id])
        #expect(board.waiting.isEmpty)
    }

    @Test("A job without feeds is finished at once")
    func empty() {
        var board = JobBoard()
        #expect(board.start(feedIDs: [], at: now).finishedAt == now)
    }

    @Test("Old jobs are forgotten, the newest hundred are not")
    func memory() {
        var board = JobBoard()
        for _ in 0..<250 {
            let job = board.start(feedIDs: [1], at: now)
            _ = board.finish(1, PollReport(), at: now)
            #expect(board.job(job.id) != nil)
        }
        #expect(board.job(100) == nil)
        #expect(board.job(200) != nil)
    }
}
