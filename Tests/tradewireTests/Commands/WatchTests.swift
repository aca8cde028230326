import API
import Model
import Testing

@testable import tradewire

@Suite struct WatchTests {
    private static func event(url: String?) -> StreamEvent {
        var article = SampleNews.articles[0]
        article.canonicalURL = url
        let event = Event(cursor: Cursor(7), kind: .articleNew, at: SampleNews.now)
        return StreamEvent(event, article: ArticleReference(article), feed: nil)
    }

    @Test("A command gets the id and a web address, and nothing that could be an option")
    func arguments() {
        let command = ["notify", "--", "{}", "see {url}"]
        #expect(
            EventSink.arguments(command, for: Self.event(url: "https://news.example/41")) == [
                "notify", "--", "41", "see https://news.example/41",
            ])
        #expect(EventSink.arguments(command, for: Self.event(url: "--help")) == ["notify", "--", "41", "see "])
        #expect(EventSink.arguments(command, for: Self.event(url: "javascript:alert(1)")) == ["notify", "--", "41", "see "])
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
        #expect(lines.count == 1)
        #expect(lines.first?.contains("\"cursor\":\"513\"") == true)
    }

    @Test("A progress bar takes what the words leave, and goes first", arguments: [(40, true), (60, false), (14, true), (4, true)])
    func progress(columns: Int, hasUnicode: Bool) {
        let line = ProgressBar.line(done: 312, total: 500, note: "14 new", columns: columns, hasUnicode: hasUnicode)
        #expect(DisplayWidth.of(line) <= columns)
        #expect(line.contains("312/500") == (columns >= 14))
        #expect(line.contains(hasUnicode ? "█" : "#") == (columns >= 40))
    }
}
