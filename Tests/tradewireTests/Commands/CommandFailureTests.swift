import API
import QueryClient
import Testing

@testable import tradewire

@Suite struct CommandFailureTests {
    @Test(
        "Every mistake has its status and a hint that names the fix",
        arguments: [
            (["search", "("], .usage, "Close it."),
            (["show", "999"], .badData, nil),
            (["feeds", "remove", "1"], .refused, "Remove it there."),
            (["feeds", "show", "Harbor Wire"], .badData, "did you mean 'Harbour Wire'?"),
            (["latest", "--verdict", "cores"], .usage, "did you mean core?"),
            (["latest", "--fields", "titel"], .usage, "did you mean 'title'?"),
            (["latest", "--since", "yesterdy"], .usage, "write 7d, 12h, 2025-06-05, 2025-06-05T14:30:00Z, P1M or today"),
            (["latest", "-n", "0"], .usage, "the rest comes with --page"),
            (["feeds", "list", "--health", "fialing"], .usage, "did you mean failing?"),
            (["watch", "--types", "article.now"], .usage, "did you mean article.new?"),
            (["open", "38"], .refused, "see tradewire show 38"),
            (["search", "nothing", "--exit-code"], .nothingFound, nil),
            (["feeds", "add", "news.example/rss"], .usage, "did you mean https://news.example/rss?"),
            (["feeds", "test", "gopher://news.example"], .usage, "it begins with https:// or http://"),
            (["search", " "], .usage, "tradewire latest shows what is new"),
            (["status", "--format", "csv"], .usage, "there are table, plain, json and ndjson"),
            (["status", "--fields", "sync.last"], .usage, "pick them with --json and jq"),
            (["doctor", "--format", "ids"], .usage, "there are table, plain, json and ndjson"),
        ] as [([String], Failure.Status, String?)])
    func mistakes(arguments: [String], status: Failure.Status, hint: String?) throws {
        let failure = try #require(try TestSession.failure(arguments))
        #expect(failure.status == status)
        if let hint { #expect(failure.hint == hint) }
    }

    @Test(
        "Where no daemon answers, what was found of it decides the status",
        arguments: [
            ([(.absent, "/run/a.sock")], .unreachable, "tradewired is not running"),
            ([(.absent, "/a.sock"), (.refused, "/run/b.sock")], .unreachable, "nobody listens on /run/b.sock"),
            ([(.absent, "/a.sock"), (.denied, "/run/b.sock")], .refused, "permission denied on /run/b.sock"),
            ([(.unanswered, "/run/b.sock")], .tryAgain, "tradewired does not take connections on /run/b.sock"),
        ] as [([(ClientError.Reason, String)], Failure.Status, String)])
    func unreachable(attempts: [(ClientError.Reason, String)], status: Failure.Status, message: String) {
        let failure = Failure(ClientError.noDaemon(attempts.map { .init(path: $0.1, reason: $0.0) }))
        #expect(failure.status == status)
        #expect(failure.message == message)
        #expect(failure.hint != nil)
    }

    @Test("A daemon that speaks another version is told from one that is broken")
    func mismatch() throws {
        var newer = VersionReport()
        (newer.minimumAPI, newer.maximumAPI) = (7, 9)
        let report = newer
        let daemon = try FakeDaemon { _, target in
            target == "/v1/version" ? .json(report) : .init(status: 404, contentType: "text/plain", body: Array("?".utf8))
        }
        let failure = clientFailure { try TestSession.run(["latest"], look: .plain, socket: daemon.path) }
        #expect(failure?.status == .apiMismatch)
        #expect(failure?.message.contains("API 7 to 9") == true)
    }

    @Test(
        "An answer that lacks what it must have is a mismatch, not a crash", arguments: ["", "[]", "{}", "{\"articles\":[{}]}", "garbage"])
    func misunderstood(body: String) throws {
        let daemon = try FakeDaemon { _, _ in .init(body: Array(body.utf8)) }
        for arguments in [["latest"], ["show", "1"], ["stories"], ["feeds", "list"], ["status"], ["sync"]] {
            #expect(clientFailure { try TestSession.run(arguments, look: .plain, socket: daemon.path) }?.status == .apiMismatch)
        }
    }

    @Test(
        "A word that is no command names the nearest one",
        arguments: [
            (["lates"], "did you mean 'tradewire latest'?"), (["feeds", "lst"], "did you mean 'tradewire feeds list'?"),
            (["xyzzy"], "see tradewire --help"), (["help", "serch"], "did you mean 'tradewire search'?"),
        ])
    func slips(arguments: [String], hint: String) {
        #expect(CommandNames.slip(in: arguments)?.hint == hint)
    }

    @Test(
        "Commands, options and help are no slips",
        arguments: [["latest"], ["feeds"], ["--help"], ["help", "feeds"], ["search", "lates"], []])
    func commands(arguments: [String]) { #expect(CommandNames.slip(in: arguments) == nil) }

    @Test("The values that an option takes stand on one line")
    func values() {
        #expect(Outcome.sentence("'x' is invalid. One of these:\n  - table\n  - plain") == "'x' is invalid. One of these: table, plain")
        #expect(Outcome.sentence("Unknown option '--x'") == "Unknown option '--x'")
    }

    private func clientFailure(_ body: () throws -> String) -> Failure? {
        do {
            _ = try body()
            return nil
        } catch {
            return Outcome.failure(error)
        }
    }
}
