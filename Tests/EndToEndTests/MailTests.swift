import Foundation
import Testing

@testable import TestServer

@Suite("docs/examples/mail-brief")
struct MailTests {
    /// Without a date: published when it is read.
    private static let news = Array(
        """
        <rss version="2.0"><channel><title>Harbour</title><item><title>US and China agree to cut tariffs on magnets to 10%</title>
        <link>https://harbour.example/1</link><guid isPermaLink="false">1</guid></item></channel></rss>
        """.utf8)

    @Test("What is new since yesterday is one mail in UTF-8 to all who are named")
    func news() async throws {
        let (desk, result) = try await Self.mail(Self.news, to: ["desk@example.org", "ada@example.org"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty && result.errors.isEmpty)
        #expect(try desk.sent("arguments") == "-i desk@example.org ada@example.org\n")
        let parts = try desk.sent("mail").split(separator: "\n\n", maxSplits: 1).map { String($0) }
        let head = try #require(parts.first)
        #expect(head.hasPrefix("To: desk@example.org, ada@example.org\nSubject: US-China trade"))
        #expect(head.contains("Content-Type: text/plain; charset=utf-8"))
        #expect(!head.unicodeScalars.contains { !$0.isASCII })
        let body = try #require(parts.last)
        #expect(body.hasPrefix("US–China trade, "))
        #expect(body.contains("tariffs on magnets"))
        #expect(!body.split(separator: "\n").contains { $0.count > 80 })
    }

    @Test("Nothing new is no mail and no fault")
    func nothingNew() async throws {
        let (desk, result) = try await Self.mail(newsFeed("good", items: 0..<0), to: ["desk@example.org"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty && result.errors.isEmpty)
        #expect(!desk.hasSent)
    }

    @Test("A cache that cannot be read is no mail, and a fault that is named")
    func fault() async throws {
        let (desk, result) = try await Self.mail(nil, to: ["desk@example.org"])
        #expect(result.status > 1)
        #expect(!result.errors.isEmpty)
        #expect(!desk.hasSent)
    }

    @Test("What is no address never becomes an option of sendmail", arguments: ["-oQ/tmp", "a b@c.example", "a@b.example;id", ""])
    func address(_ text: String) async throws {
        let (desk, result) = try await Self.mail(Self.news, to: text.isEmpty ? [] : [text])
        #expect(result.status == 64)
        #expect(!desk.hasSent)
    }

    /// Runs the example beside a sendmail that only writes down what it gets.
    ///
    /// - Parameter feed: what was synced before; `nil` where nothing ever was.
    private static func mail(_ feed: [UInt8]?, to addresses: [String]) async throws -> (Desk, Program.Result) {
        let site = try Site { _, connection in connection.answer(body: feed ?? []) }
        try site.configure(["/feed"])
        if feed != nil { _ = try await site.sync() }
        let desk = try Desk(site)
        let script = Program.repository.appending(path: "docs/examples/mail-brief").path
        return (desk, await (try desk.start([script] + addresses)).result())
    }
}

/// A machine with a sendmail, and with the site's configuration where a person's is looked for.
private final class Desk {
    private let site: Site
    private let home: Scratch
    var hasSent: Bool { FileManager.default.fileExists(atPath: path("mail")) }

    init(_ site: Site) throws {
        self.site = site
        home = try Scratch()
        for folder in ["bin", "tradewire"] {
            try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
        }
        let sendmail = "#!/bin/sh\necho \"$@\" >'\(path("arguments"))'\ncat >'\(path("mail"))'\n"
        try sendmail.write(toFile: path("bin/sendmail"), atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("bin/sendmail"))
        let configuration = try String(contentsOfFile: site.configuration, encoding: .utf8)
        try configuration.replacing("\"cache.db\"", with: "\"\(site.cache)\"")
            .write(toFile: path("tradewire/tradewire.toml"), atomically: true, encoding: .utf8)
    }

    func start(_ arguments: [String]) throws -> Running {
        let search = [path("bin"), Program.binaries.path, "/usr/bin:/bin"].joined(separator: ":")
        let environment = site.environment.merging(["PATH": search, "XDG_CONFIG_HOME": path("")]) { $1 }
        return try Running(binary: URL(filePath: "/bin/sh"), arguments: arguments, environment: environment, input: "")
    }

    func sent(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    private func path(_ name: String) -> String { home.path + "/" + name }
}
