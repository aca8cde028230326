import Foundation
import Testing

@testable import TestServer

@Suite("Completion in bash")
struct CompletionTests {
    private static let title = "$(touch owned) `touch owned` it's \"Wire\"; touch owned"

    /// What bash offers for the last word of a command line, one a line.
    private static func offers(_ words: [String], in site: Site) async throws -> [String] {
        let line = words.joined(separator: " ")
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            cd '\(site.scratch.path)' && source <(tradewire completions bash)
            COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count) COMPREPLY=()
            _tradewire tradewire '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        var environment = site.environment
        environment["PATH"] = "\(Program.binaries.path):/usr/bin:/bin"
        let result = try await Running(
            binary: URL(filePath: "/bin/bash"), arguments: ["-c", script], environment: environment, input: ""
        ).result()
        #expect(result.status == 0, "\(result.errors)")
        return result.output.components(separatedBy: "\n").filter { !$0.isEmpty }
    }

    @Test("It knows the commands, their options and values, and asks the daemon for the names of feeds and searches")
    func offered() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("harbour", items: 0..<2)) }
        try site.configure(["/feed"])
        let daemon = try await site.daemon()
        try await eventually("the feed is read") { try await site.ask(["feeds", "list"]).output.contains("harbour") }
        #expect(try await Self.offers(["tradewire", "dead"], in: site) == ["deadlines"])
        #expect(try await Self.offers(["tradewire", "latest", "--since", "7d", "--verd"], in: site) == ["--verdict"])
        #expect(try await Self.offers(["tradewire", "latest", "--format", "nd"], in: site) == ["ndjson"])
        #expect(try await Self.offers(["tradewire", "latest", "--verdict", "co"], in: site) == ["core"])
        #expect(try await Self.offers(["tradewire", "latest", "--feed", ""], in: site) == ["harbour"])
        #expect(try await Self.offers(["tradewire", "feeds", "show", "har"], in: site) == ["harbour"])
        #expect(try await site.ask(["searches", "add", "magnets", "rare earths"]).status == 0)
        #expect(try await Self.offers(["tradewire", "searches", "run", "ma"], in: site) == ["magnets"])
        daemon.send(SIGTERM)
        _ = await daemon.result()
    }

    @Test("A feed's title is a word to complete, and never a command")
    func hostileTitle() async throws {
        let escaped = Self.title.replacing("\"", with: "&quot;")
        let body =
            "<rss version=\"2.0\"><channel><title>\(escaped)</title><item><title>US, China talk tariffs</title></item></channel></rss>"
        let site = try Site { _, connection in connection.answer(body: Array(body.utf8)) }
        try site.configure(["/feed"])
        let daemon = try await site.daemon()
        try await eventually("the feed is read") { try await site.ask(["feeds", "list"]).output.contains("touch") }
        #expect(try await Self.offers(["tradewire", "latest", "--feed", ""], in: site) == [Self.title])
        #expect(!FileManager.default.fileExists(atPath: site.scratch.path + "/owned"))
        daemon.send(SIGTERM)
        _ = await daemon.result()
    }
}
