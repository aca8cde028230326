import API
import Glibc
import Synchronization
import Testing

@testable import tradewire

@Suite struct AdminSocketTests {
    @Test("An admin socket of another name is found, because the daemon says where it is")
    func renamed() throws {
        let place = Mutex("")
        let daemon = try FakeDaemon { method, target in
            guard target == "/v1/status" else { return SampleNews.answer(method, target) }
            var status = SampleNews.status
            status.adminSocket = place.withLock { $0 }
            return .json(status)
        }
        let other = daemon.folder + "/changes.sock"
        try #require(rename(daemon.folder + "/admin.sock", other) == 0)
        defer { unlink(other) }
        place.withLock { $0 = other }
        #expect(try TestSession.run(["feeds", "pause", "3"], look: .plain, socket: daemon.path).hasPrefix("paused feed 3"))
    }

    @Test("Where the daemon knows no other, the one that was looked for is named")
    func missing() throws {
        let daemon = try SampleNews.daemon()
        let admin = daemon.folder + "/admin.sock"
        try #require(unlink(admin) == 0)
        let error = #expect(throws: (any Error).self) { try TestSession.run(["feeds", "pause", "3"], look: .plain, socket: daemon.path) }
        #expect(error.flatMap(Outcome.failure)?.hint?.contains(admin) == true)
    }
}
