import Config
import Testing

@testable import tradewired

@Suite struct RestartSettingsTests {
    private static let atStart = """
        [cache]
        path = "/var/lib/tradewire/a.sqlite"
        [server]
        socket = "/run/tradewire/read.sock"

        """

    @Test(
        "Only what a reload does not take up waits for a restart, and is named as in the file",
        arguments: [
            ("keep_no = \"1d\"\n[server]\nsocket = \"/run/tradewire/read.sock\"\n[log]\nlevel = \"debug\"\n[sync]\nconcurrency = 3", []),
            ("[server]\nsocket = \"/run/x.sock\"\nadmin_socket = \"/run/y.sock\"", ["server.socket", "server.admin_socket"]),
            ("[server]\nsocket = \"/run/tradewire/read.sock\"\ngroup = \"news\"", ["server.group"]),
            ("", ["server.socket"]),
        ])
    func names(change: String, expected: [String]) throws {
        let text = "[cache]\npath = \"/var/lib/tradewire/a.sqlite\"\n" + change
        #expect(try read(text).settingsOfStart(otherThanIn: try read(Self.atStart)) == expected)
    }

    @Test("A cache elsewhere waits for a restart")
    func cachePath() throws {
        let moved = Self.atStart.replacing("a.sqlite", with: "b.sqlite")
        #expect(try read(moved).settingsOfStart(otherThanIn: try read(Self.atStart)) == ["cache.path"])
    }

    private func read(_ text: String) throws -> Configuration { try Configuration.read(Array(text.utf8), file: "/etc/t.toml") }
}
