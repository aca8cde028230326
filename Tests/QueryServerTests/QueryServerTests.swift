import Logging
import Model
import Syncing
import Testing

@testable import QueryServer

@Suite struct QueryServerTests {
    @Test("What a log says of the server holds nothing of the environment")
    func description() {
        let server = QueryServer(
            store: FakeStore(), sync: FakeSync(), settings: QueryServerSettings(readSocket: "/run/r.sock", adminSocket: "/run/a.sock"),
            clock: WallClock(now: { testMoment }, sleep: { _ in }), environment: ["TOKEN": "secret"], readOPML: { _ in [] },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        #expect(String(describing: server) == "QueryServer(/run/r.sock)")
    }
}
