import ArgumentParser
import Glibc
import Testing

@testable import tradewire

/// What each command prints, against a daemon of prepared answers. The expected screens are files in Fixtures, named for the command and the
/// width; with TRADEWIRE_RECORD=1 in the environment they are written anew, to be read before they are believed.
@Suite struct CommandOutputTests {
    private static let commands: [(name: String, arguments: [String])] = [
        ("latest", ["latest"]), ("search", ["search", "tariff"]), ("show", ["show", "41"]), ("revisions", ["show", "41", "--revisions"]),
        ("stories", ["stories"]), ("feeds-list", ["feeds", "list"]), ("feeds-show", ["feeds", "show", "3"]),
        ("feeds-test", ["feeds", "test", "https://feeds.example/new"]), ("status", ["status"]), ("sync", ["sync"]),
        ("watch", ["watch", "--once"]), ("plain", ["latest", "--format", "plain"]), ("quotes", ["quotes"]),
        ("figures", ["figures", "-v"]), ("deadlines", ["deadlines"]), ("meetings", ["meetings"]), ("claims", ["claims"]),
        ("stage", ["stage"]), ("timeline", ["timeline"]), ("who", ["who"]), ("topics", ["topics"]), ("brief", ["brief"]),
        ("facts", ["show", "41", "--facts"]), ("searches", ["searches", "list"]),
    ]

    @Test("A terminal of any width gets the screen that was looked at", arguments: commands, [40, 80, 200])
    func screens(command: (name: String, arguments: [String]), columns: Int) throws {
        let look = Look(isTerminal: true, hasColour: false, hasLinks: false, hasUnicode: true, columns: columns, rows: nil)
        let screen = try TestSession.run(command.arguments, look: look)
        try Fixture.expect(screen, "\(command.name)-\(columns).txt")
    }

    @Test(
        "No line of a list is wider than the terminal",
        arguments: [
            "latest", "search tariff", "stories", "feeds list", "quotes", "figures", "deadlines", "meetings", "claims", "stage", "timeline",
            "who", "topics", "brief", "show 41 --facts", "searches list", "watch --once",
        ], [20, 33, 40, 61, 80, 132])
    func fits(command: String, columns: Int) throws {
        let look = Look(isTerminal: true, hasColour: false, hasLinks: false, hasUnicode: true, columns: columns, rows: nil)
        let screen = try TestSession.run(command.split(separator: " ").map(String.init), look: look)
        for line in screen.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= columns, "\(line)") }
    }

    @Test("A pipe gets every format whole", arguments: ["table", "plain", "ndjson", "csv", "tsv", "ids", "md"])
    func formats(format: String) throws {
        try Fixture.expect(TestSession.run(["latest", "--format", format], look: .plain), "latest.\(format).txt")
    }

    @Test("Facts come in every format, each with the article that states it", arguments: ["plain", "csv", "tsv", "ids", "md", "ndjson"])
    func factFormats(format: String) throws {
        for name in ["quotes", "figures", "meetings", "stage"] {
            try Fixture.expect(TestSession.run([name, "--format", format], look: .plain), "\(name).\(format).txt")
        }
        if format == "md" { try Fixture.expect(TestSession.run(["brief", "--format", "md"], look: .plain), "brief.md.txt") }
    }

    @Test("The end of a dotted field will do where no other field ends so")
    func shortFields() throws {
        let text = try TestSession.run(["quotes", "--fields", "speaker,outlet,start", "--format", "csv"], look: .plain)
        #expect(text.hasPrefix("values.speaker,article.outlet,start\nJane Doe,Harbour Wire,10\n"))
    }

    @Test("Fields can be chosen in every format", arguments: ["table", "plain", "json", "ndjson", "csv", "tsv", "md"])
    func fields(format: String) throws {
        let arguments = ["feeds", "list", "--fields", "id,title,error.kind", "--format", format]
        try Fixture.expect(TestSession.run(arguments, look: .plain), "fields.\(format).txt")
    }

    @Test("The daemon's JSON is passed on as one document")
    func json() throws {
        #expect(
            try TestSession.run(["stories", "--json"], look: .plain) == String(decoding: SampleNews.stories.jsonBytes, as: UTF8.self) + "\n"
        )
    }

    @Test("With colour, colour and links are all that is added")
    func colour() throws {
        let full = Look(isTerminal: true, hasColour: true, hasLinks: true, hasUnicode: true, columns: 80, rows: nil)
        var bare = full
        (bare.hasColour, bare.hasLinks) = (false, false)
        for arguments in [["latest"], ["search", "tariff"], ["show", "41"], ["feeds", "list"], ["status"]] {
            let coloured = try TestSession.run(arguments, look: full)
            let plain = coloured.replacing(#/\u{1B}\[[0-9;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\/#, with: "")
            #expect(try plain == TestSession.run(arguments, look: bare))
        }
    }

    @Test("Nothing that came from a feed brings a control with it, in any format", arguments: OutputFormat.allCases.filter { $0 != .html })
    func hostile(format: OutputFormat) throws {
        let text = try TestSession.run(["latest", "--format", format.rawValue], look: .plain)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && Forbidden.isForbidden($0) })
    }

    @Test("The brief is had as Markdown, as a page and as text by --format; a list as a page is not")
    func briefForms() throws {
        let page = try TestSession.run(["brief", "--format", "html"], look: .plain)
        #expect(page.hasPrefix("<!doctype html>"))
        #expect(try page == TestSession.run(["brief", "--html"], look: .plain))
        #expect(try TestSession.run(["brief", "--format", "text"], look: .plain) == TestSession.run(["brief"], look: .plain))
        #expect(throws: Failure.self) { try TestSession.run(["latest", "--format", "html"], look: .plain) }
    }
}
