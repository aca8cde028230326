import Glibc
import Logging
import Model
import Testing

@testable import QueryServer

@Suite struct SocketTests {
    struct Inheritance: Sendable {
        var names: String
        /// Each bound to the next descriptor.
        var paths: [String]
        var hasRead: Bool
        var hasAdmin: Bool
    }

    @Test("The sockets are made with their folder, for those whom they are for, and are gone afterwards")
    func permissions() async throws {
        let paths = try await captured { server in
            #expect(TestFile.mode(server.settings.readSocket) == 0o660)
            #expect(TestFile.mode(server.settings.adminSocket) == 0o600)
        }
        #expect(TestFile.mode(paths.readSocket) == nil)
        #expect(TestFile.mode(paths.adminSocket) == nil)
    }

    private func captured(_ body: @Sendable @escaping (TestServer<FakeStore>) async throws -> Void) async throws -> QueryServerSettings {
        let (settings, found) = AsyncStream.makeStream(of: QueryServerSettings.self)
        try await TestServer.run { server in
            found.yield(server.settings)
            try await body(server)
        }
        found.finish()
        for await settings in settings { return settings }
        throw TestClient.Failure.cut
    }

    @Test("A socket file behind which nobody listens is replaced")
    func stale() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/read.sock"
        let dead = try ListeningSocket(path: path, mode: 0o600, groupID: nil)
        close(dead.descriptor)
        #expect(TestFile.mode(path) != nil)
        let alive = try ListeningSocket(path: path, mode: 0o660, groupID: nil)
        defer { close(alive.descriptor) }
        #expect(TestFile.mode(path) == 0o660)
        // The dead socket's owner must not take the new file away.
        dead.removeFile()
        #expect(TestFile.mode(path) == 0o660)
        alive.removeFile()
        #expect(TestFile.mode(path) == nil)
    }

    @Test("A socket that answers is never replaced, and its process is named")
    func live() async throws {
        try await TestServer.run { server in
            let error = #expect(throws: SocketError.self) {
                try ListeningSocket(path: server.settings.readSocket, mode: 0o660, groupID: nil)
            }
            #expect(error == .inUse(path: server.settings.readSocket, processID: getpid()))
            let answer = try await server.ask("GET", "/v1/version")
            #expect(answer.status == 200)
        }
    }

    @Test("A file that is no socket is left alone")
    func noSocket() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/file"
        close(open(path, O_CREAT | O_WRONLY, 0o644))
        #expect(throws: SocketError.notASocket(path: path)) { try ListeningSocket(path: path, mode: 0o600, groupID: nil) }
        #expect(TestFile.mode(path) == 0o644)
    }

    @Test("A path that no socket can have is refused with its limit")
    func longPath() {
        let path = "/tmp/" + String(repeating: "x", count: 120)
        #expect(throws: SocketError.pathTooLong(path: path, byteLimit: 107)) { try ListeningSocket(path: path, mode: 0o600, groupID: nil) }
    }

    @Test("A group that does not exist is named, and no socket stays behind")
    func group() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let settings = QueryServerSettings(
            readSocket: folder.path + "/read.sock", adminSocket: folder.path + "/admin.sock", group: "no-such-group")
        #expect(throws: SocketError.noSuchGroup("no-such-group")) { try ServerSockets(settings, environment: [:], processID: getpid()) }
        #expect(TestFile.mode(settings.adminSocket) == nil)
    }

    @Test(
        "Sockets that systemd passed are told apart by name or path", .serialized,
        arguments: [
            Inheritance(names: "read:admin", paths: ["/other.sock", "/admin.sock"], hasRead: true, hasAdmin: true),
            Inheritance(names: "admin", paths: ["/other.sock"], hasRead: false, hasAdmin: true),
            Inheritance(names: "tradewired.socket", paths: ["/read.sock"], hasRead: true, hasAdmin: false),
            Inheritance(names: "", paths: ["/read.sock", "/admin.sock"], hasRead: true, hasAdmin: true),
        ])
    func adoption(passed: Inheritance) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let settings = QueryServerSettings(readSocket: folder.path + "/read.sock", adminSocket: folder.path + "/admin.sock")
        let first = try Self.inARow(
            passed.paths.map { try ListeningSocket(path: folder.path + $0, mode: 0o600, groupID: nil).descriptor })
        defer { for offset in passed.paths.indices { close(first + Int32(offset)) } }
        var environment = ["LISTEN_PID": String(getpid()), "LISTEN_FDS": String(passed.paths.count)]
        if !passed.names.isEmpty { environment["LISTEN_FDNAMES"] = passed.names }
        let sockets = try ServerSockets(settings, environment: environment, processID: getpid(), firstDescriptor: first)
        #expect((sockets.read != nil) == passed.hasRead)
        #expect((sockets.admin != nil) == passed.hasAdmin)
        // They are systemd's: their files stay.
        sockets.removeFiles()
        #expect(TestFile.mode(folder.path + passed.paths[0]) != nil)
    }

    /// Moves descriptors to free numbers that follow one another, as systemd passes them, without taking anybody's.
    private static func inARow(_ descriptors: [Int32]) throws -> Int32 {
        defer { for descriptor in descriptors { close(descriptor) } }
        // Tests beside this one open and close theirs all the time: somewhere there is room.
        for attempt in 0..<20_000 {
            let lowest = 100 + Int32(attempt % 800)
            let copies = descriptors.enumerated().map { fcntl($1, F_DUPFD, lowest + Int32($0)) }
            let first = copies.first ?? -1
            if first >= 0, copies.enumerated().allSatisfy({ $1 == first + Int32($0) }) { return first }
            for copy in copies where copy >= 0 { close(copy) }
        }
        throw TestClient.Failure.cut
    }

    @Test("Descriptors that are meant for another process, or are no listening sockets, are not taken")
    func wrongInheritance() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let settings = QueryServerSettings(readSocket: folder.path + "/read.sock", adminSocket: folder.path + "/admin.sock")
        let other = try ServerSockets(settings, environment: ["LISTEN_PID": "1", "LISTEN_FDS": "2"], processID: getpid())
        defer { for (socket, _) in other.all { close(socket.descriptor) } }
        #expect(other.read?.path == settings.readSocket)
        var pair: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        defer { for descriptor in pair { close(descriptor) } }
        #expect(throws: SocketError.self) { try ListeningSocket(adopting: pair[0]) }
        #expect(throws: SocketError.self) { try ListeningSocket(adopting: 0) }
    }
}
