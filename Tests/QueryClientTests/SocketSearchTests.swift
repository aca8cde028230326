import API
import Glibc
import QueryClient
import Testing

@Suite struct SocketSearchTests {
    @Test(
        "What the user names comes alone; else the session's runtime directory, then the system's",
        arguments: [
            ("/x/a.sock", ["TRADEWIRE_SOCKET": "/y/b.sock"], ["/x/a.sock"]),
            (nil, ["TRADEWIRE_SOCKET": "/y/b.sock", "XDG_RUNTIME_DIR": "/run/user/7"], ["/y/b.sock"]),
            (nil, ["XDG_RUNTIME_DIR": "/run/user/7"], ["/run/user/7/tradewire/tradewire.sock", "/run/tradewire/tradewire.sock"]),
            (nil, ["XDG_RUNTIME_DIR": "relative"], ["/run/tradewire/tradewire.sock"]),
            (nil, ["TRADEWIRE_SOCKET": ""], ["/run/tradewire/tradewire.sock"]),
        ] as [(String?, [String: String], [String])])
    func order(explicit: String?, environment: [String: String], paths: [String]) {
        #expect(SocketSearch(explicit: explicit, userID: 0, environment: { environment[$0] }).paths == paths)
    }

    @Test(
        "A person's daemon is found where no session is named, as under cron, and beside its cache; then the machine's",
        arguments: [
            (["HOME": "/home/ada"], ["/run/user/7", "/home/ada/.local/state"]),
            (["HOME": "/home/ada", "XDG_RUNTIME_DIR": "/x", "XDG_STATE_HOME": "/y"], ["/x", "/y"]),
            (["HOME": "relative"], ["/run/user/7"]), ([:], ["/run/user/7"]),
        ] as [([String: String], [String])])
    func person(environment: [String: String], folders: [String]) {
        let search = SocketSearch(explicit: nil, userID: 7, environment: { environment[$0] })
        #expect(search.paths == folders.map { "\($0)/tradewire/tradewire.sock" } + ["/run/tradewire/tradewire.sock"])
    }

    @Test("The admin socket is beside the read socket")
    func admin() {
        #expect(SocketSearch(explicit: "/x/a.sock", environment: { _ in nil }).adminPaths == ["/x/admin.sock"])
        #expect(SocketSearch(explicit: "a.sock", environment: { _ in nil }).adminPaths == ["admin.sock"])
    }

    @Test(
        "An admin socket that the daemon names is looked for there, and beside the read socket where its path is relative",
        arguments: [("/x/t.sock", "/y/a.sock", "/y/a.sock"), ("/x/t.sock", "./a.sock", "/x/a.sock"), ("t.sock", "a.sock", "a.sock")])
    func stated(read: String, path: String, admin: String) {
        #expect(SocketSearch(explicit: read, environment: { _ in nil }).adminPaths(stated: path) == [admin])
    }

    private static func error(_ path: String) -> ClientError? {
        clientError { _ = try QueryClient(search: SocketSearch(explicit: path, environment: { _ in nil })).ask(.version) }
    }

    @Test("A socket that is not there, one that nobody listens on, and a file that is none are told apart")
    func attempts() throws {
        let folder = "/tmp/tradewire-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try #require(mkdir(folder, 0o700) == 0)
        defer { rmdir(folder) }
        let absent = folder + "/none.sock"
        #expect(Self.error(absent) == .noDaemon([.init(path: absent, reason: .absent)]))

        let file = folder + "/file.sock"
        close(open(file, O_CREAT | O_WRONLY, 0o600))
        defer { unlink(file) }
        #expect(Self.error(file) == .noDaemon([.init(path: file, reason: .refused)]))
    }

    @Test("A path that no socket address can hold is said to be too long")
    func tooLong() {
        let path = "/tmp/" + String(repeating: "a", count: 103)
        #expect(Self.error(path) == .pathTooLong(path, byteLimit: 107))
    }
}
