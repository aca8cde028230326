import Testing

@testable import tradewire

/// Whatever a feed says, and wherever it is shown, the terminal gets text.
@Suite struct HostileFeedTests {
    private static let commands = [
        ["latest"], ["search", "tariff"], ["show", "41"], ["show", "41", "--text"], ["show", "41", "--revisions"],
        ["show", "41", "--facts", "-v"], ["stories"], ["stories", "9"], ["quotes", "-v"], ["figures", "-v"], ["figures", "--each", "-v"],
        ["deadlines", "-v"], ["meetings", "-v"], ["claims"], ["stage", "-v"], ["timeline", "-v"], ["who"], ["topics"], ["brief"],
        ["feeds", "list"], ["feeds", "show", "3"], ["feeds", "test", "https://feeds.example/new"], ["feeds", "export"],
        ["searches", "list"],
        ["searches", "run", "magnets"], ["status"], ["sync"], ["doctor"], ["watch", "--once"], ["brief", "--html"],
        ["report", "--out", "-"],
    ]

    /// Our own colours and links, and nothing else that begins with an escape.
    private static func withoutOurs(_ text: String) -> String {
        // By scalar: a mark that follows a sequence makes no other character of its last letter.
        text.replacing(#/\u{1B}\[[0-9;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\/#.matchingSemantics(.unicodeScalar), with: "")
    }

    @Test("No control, no override and nothing invisible comes through any command in any format", arguments: commands, 0..<2)
    func everyCommand(command: [String], seed: UInt64) throws {
        let daemon = try HostileNews.daemon(seed: seed)
        let colour = Look(isTerminal: true, hasColour: true, hasLinks: true, hasUnicode: true, columns: 60, rows: nil)
        for format in OutputFormat.allCases {
            for look in [Look.plain, colour] {
                let arguments = command + ["--format", format.rawValue]
                guard let text = try Self.output(arguments, look: look, socket: daemon.path) else { continue }
                let bad = Self.withoutOurs(text).unicodeScalars.first { $0 != "\n" && $0 != "\t" && Forbidden.isForbidden($0) }
                #expect(bad == nil, "\(arguments)")
            }
        }
    }

    /// `nil` where the command has no such format, or says that the answer is not what it should be.
    private static func output(_ arguments: [String], look: Look, socket: String) throws -> String? {
        do {
            return try TestSession.run(arguments, look: look, socket: socket)
        } catch {
            let failure = try #require(Outcome.failure(error), "\(arguments): \(error)")
            #expect([.usage, .apiMismatch, .nothingFound, .badData].contains(failure.status), "\(arguments): \(failure)")
            return nil
        }
    }

    @Test("A page in HTML runs nothing, loads nothing and links to the web alone", arguments: 0..<20)
    func html(seed: UInt64) throws {
        let daemon = try HostileNews.daemon(seed: seed)
        for arguments in [["brief", "--html"], ["report", "--out", "-"]] {
            let page = try TestSession.run(arguments, look: .plain, socket: daemon.path)
            #expect(!page.lowercased().contains("<script"))
            for tag in page.matches(of: #/<([a-z0-9]+)([^>]*)>/#) {
                #expect(Self.tags.contains(String(tag.1)), "\(tag.1)")
                #expect(!tag.2.contains(#/ on[a-z]+=| src=/#), "\(tag.2)")
                for link in tag.2.matches(of: #/href="([^"]*)"/#) { #expect(link.1.hasPrefix("http://") || link.1.hasPrefix("https://")) }
            }
        }
    }

    private static let tags: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section", "ul", "ol", "li", "strong", "span", "a",
        "blockquote", "div", "figure", "figcaption", "table", "thead", "tbody", "tr", "th", "td",
        "svg", "desc", "rect", "line", "circle", "path", "text",
    ]
}
