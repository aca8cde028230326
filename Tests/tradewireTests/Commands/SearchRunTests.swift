import API
import Model
import Synchronization
import Testing

@testable import tradewire

@Suite struct SearchRunTests {
    /// A daemon with two pages of matches, and what was asked of it.
    private final class Record: Sendable {
        let requests = Mutex<[String]>([])
    }

    private static func daemon(_ record: Record) throws -> FakeDaemon {
        try FakeDaemon { method, target in
            record.requests.withLock { $0.append("\(method) \(target)") }
            var list = SampleFacts.matches
            if !target.contains("since=") { list.next = Cursor(505) }
            list.eventsCursor = Cursor(target.contains("since=505") ? 514 : 505)
            return method == "GET" && target.hasPrefix("/v1/searches/magnets") ? .json(list) : SampleNews.answer(method, target)
        }
    }

    @Test("What was printed is dealt with, page by page")
    func moves() throws {
        let record = Record()
        let daemon = try Self.daemon(record)
        let text = try TestSession.run(["searches", "run", "magnets", "--format", "ids"], look: .plain, socket: daemon.path)
        #expect(text == "38\n38\n")
        #expect(
            record.requests.withLock { $0 } == [
                "GET /v1/searches/magnets?limit=1000", "PATCH /v1/searches/magnets", "GET /v1/searches/magnets?since=505&limit=1000",
                "PATCH /v1/searches/magnets",
            ])
    }

    @Test("With --keep nothing is dealt with")
    func keeps() throws {
        let record = Record()
        let daemon = try Self.daemon(record)
        _ = try TestSession.run(["searches", "run", "magnets", "--keep"], look: .plain, socket: daemon.path)
        #expect(record.requests.withLock { $0 }.allSatisfy { $0.hasPrefix("GET") })
    }

    @Test("Where a command fails, its page stays new")
    func failing() throws {
        let record = Record()
        let daemon = try Self.daemon(record)
        let error = #expect(throws: Failure.self) {
            var session = Session(
                try GlobalOptions.parse(["--socket", daemon.path]), now: SampleNews.now,
                out: StandardOutput(look: .plain, destination: .memory), environment: { _ in nil })
            let command = try #require(
                try Tradewire.parseAsRoot(["searches", "run", "magnets", "--exec", "/bin/false", "{}"]) as? RunSearches)
            try command.run(in: &session)
        }
        #expect(error?.status == .tryAgain)
        #expect(record.requests.withLock { $0 } == ["GET /v1/searches/magnets?limit=1000"])
    }
}
