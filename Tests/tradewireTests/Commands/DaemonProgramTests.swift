import Testing

@testable import tradewire

@Suite struct DaemonProgramTests {
    @Test(
        "tradewired is looked for beside tradewire, then in the sbin beside its bin, then in PATH",
        arguments: [
            ("/usr/bin/tradewire", ["/usr/bin/tradewired", "/usr/bin/../sbin/tradewired"], "/usr/bin/tradewired"),
            ("/usr/bin/tradewire", ["/usr/bin/../sbin/tradewired"], "/usr/bin/../sbin/tradewired"),
            ("/usr/bin/tradewire", [], "tradewired"), ("", ["/tradewired"], "tradewired"),
        ])
    func places(own: String, programs: [String], found: String) {
        #expect(DaemonProgram.path(beside: own) { programs.contains($0) } == found)
    }
}
