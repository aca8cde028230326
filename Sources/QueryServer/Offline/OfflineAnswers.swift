import API
import Cache
import Model
import Syncing

/// Answers the reading routes from a store that nobody serves: the same answers as the daemon's, without a socket.
package struct OfflineAnswers: Sendable {
    private let answers: Answers

    /// - Parameter store: opened for reading alone.
    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        let settings = QueryServerSettings(readSocket: "", adminSocket: "")
        let pulse = EventPulse(end: Cursor(0))
        answers = Answers(
            store: store, sync: NoSync(), events: EventStreams(store: store, pulse: pulse, settings: settings, now: now),
            metrics: RequestMetrics(), now: now, readOPML: { _ in [] })
    }

    /// - Returns: the body of a successful answer.
    /// - Throws: `Problem`, also for what needs a daemon: changes, syncs and streams.
    package func answer(method: String, target: String) async throws(Problem) -> [UInt8] {
        let route = try Route(method: method, target: target)
        if route.method != .get { throw Self.needsDaemon }
        if case .events = route { throw Self.needsDaemon }
        let reply: Reply
        do {
            reply = try await answers.reply(to: AnswerRequest(route: route, body: [], channel: nil))
        } catch {
            throw Problem(for: error)
        }
        guard case .bytes(let bytes) = reply.body else { throw Self.needsDaemon }
        return bytes
    }

    fileprivate static let needsDaemon = Problem(
        .unavailable, "That needs the daemon.", hint: "Start it: tradewired run, or systemctl start tradewired")
}

/// A sync that is not there.
private struct NoSync: SyncControl {
    func startSync(feedIDs: [Int64]?) async throws -> SyncJob { throw OfflineAnswers.needsDaemon }
    func job(id: Int64) async -> SyncJob? { nil }
    func feedsChanged() async {}
    func status() async -> SyncStatus { SyncStatus(startedAt: nil) }

    func test(url: String) async -> FeedTest {
        var test = FeedTest(url: url)
        test.failure = FeedFailure(kind: "no-daemon", message: "an address can be tried only where the daemon runs")
        return test
    }
}
