import API
import Model
import Testing

@testable import tradewire

@Suite struct WatchTests {
    @Test(
        "A command gets the id and a web address, and nothing that could be an option",
        arguments: [("https://news.example/41", "https://news.example/41"), ("--help", ""), ("javascript:alert(1)", "")])
    func arguments(address: String, given: String) {
        let hook = Hook(command: ["notify", "--", "{}", "see {url}"], id: 41, address: address)
        #expect(hook.arguments == ["notify", "--", "41", "see \(given)"])
    }

    @Test("Everything after --exec belongs to the command")
    func parsing() throws {
        let watch = try #require(
            try Tradewire.parseAsRoot(["watch", "--verdict", "core", "--exec", "sh", "-c", "cat", "--json"]) as? Watch)
        #expect(watch.exec == ["sh", "-c", "cat", "--json"])
        #expect(!watch.global.json)
    }

    @Test("A command that cannot be started ends the watch", arguments: [["/nonexistent/program"], ["/"]])
    func missingCommand(command: [String]) throws {
        let daemon = try SampleNews.daemon()
        withExtendedLifetime(daemon) {
            let error = #expect(throws: Failure.self) {
                try TestSession.run(["watch", "--once", "--socket", daemon.path, "--exec"] + command, look: .plain, socket: daemon.path)
            }
            #expect(error?.status == .usage)
            #expect(error?.message.hasPrefix("\(command[0]) could not be started") == true)
        }
    }

    @Test("--exec without a command is a mistake, not a watch without one")
    func noCommand() { #expect(Outcome.status(of: ["watch", "--socket", "/nonexistent", "--exec"]) == 64) }

    @Test("A verdict leaves out every other event")
    func verdicts() throws {
        let lines = try TestSession.run(["watch", "--once", "--verdict", "core"], look: .plain).split(separator: "\n")
        let cursors = ["513", "516", "517"]
        #expect(lines.count == cursors.count)
        for (line, cursor) in zip(lines, cursors) { #expect(line.contains("\"cursor\":\"\(cursor)\"")) }
    }

    @Test("Facts that are new can be watched alone, shown in their own words")
    func facts() throws {
        let look = Look(isTerminal: true, hasColour: false, hasLinks: false, hasUnicode: true, columns: 120, rows: nil)
        let lines = try TestSession.run(["watch", "--once", "--on", "figure"], look: look).split(separator: "\n")
        #expect(lines.contains { $0.contains("41  figure  US tariff on China, 145 → 30 % (cut by 115 points)") })
    }

    @Test("A kind of fact that there is not names the nearest one")
    func factSlip() throws { #expect(try TestSession.failure(["watch", "--on", "figures"])?.hint == "did you mean figure?") }

    @Test("A saved search lets through what it finds, and nothing else")
    func search() throws {
        let lines = try TestSession.run(["watch", "--once", "--search", "magnets", "--types", "article.new,fact.quote"], look: .plain)
            .split(separator: "\n")
        #expect(lines.map { $0.contains("\"cursor\":\"517\"") } == [true])
    }

    @Test("A progress bar takes what the words leave, and goes first", arguments: [(40, true), (60, false), (14, true), (4, true)])
    func progress(columns: Int, hasUnicode: Bool) {
        let line = ProgressBar.line(done: 312, total: 500, note: "14 new", columns: columns, hasUnicode: hasUnicode)
        #expect(DisplayWidth.of(line) <= columns)
        #expect(line.contains("312/500") == (columns >= 14))
        #expect(line.contains(hasUnicode ? "█" : "#") == (columns >= 40))
    }
}
