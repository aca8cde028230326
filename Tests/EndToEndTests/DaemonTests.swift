import Foundation
import Testing

@testable import TestServer

@Suite("tradewired run")
struct DaemonTests {
    @Test("A second daemon is refused and told who holds the cache")
    func secondDaemon() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<2)) }
        try site.configure(["/feed"])
        let first = try await site.daemon()
        let second = try await Program.tradewired.run(["run", "--config", site.configuration])
        #expect(second.status == 75)
        #expect(second.errors.contains("process \(first.identifier)"))
        let sync = try await site.sync()
        #expect(sync.status == 75)
        first.send(SIGTERM)
        #expect(await first.result().status == 0)
    }

    @Test("SIGHUP takes a new configuration, and keeps the old one where the new one has mistakes")
    func reload() async throws {
        let site = try Site { request, connection in
            connection.answer(body: newsFeed(String(request.path.dropFirst()), items: 0..<2))
        }
        try site.configure(["/one"])
        let daemon = try await site.daemon()
        try site.configure(["/one", "/two"])
        daemon.send(SIGHUP)
        try await eventually("the new feed is polled") { site.server.requests.contains { $0.path == "/two" } }
        try site.scratch.write("[[feed]\nurl = 7", to: "tradewire.toml")
        daemon.send(SIGHUP)
        try await eventually("the mistake is told") { daemon.errorsSoFar().contains("the old one stays in force") }
        #expect(try await site.ask(["feeds", "list", "--format", "plain"]).output.contains("/two"))
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }

    @Test("SIGHUP renews how it presents itself to servers and its log, and one line names what waits for a restart")
    func reloadOfNetwork() async throws {
        let site = try Site { request, connection in
            connection.answer(body: newsFeed(String(request.path.dropFirst()), items: 0..<2))
        }
        try site.configure(["/one"])
        let daemon = try await site.daemon()
        try site.configure(["/one", "/two"], extra: "[log]\nformat = \"json\"")
        let text = try String(contentsOfFile: site.configuration, encoding: .utf8)
        try site.scratch.write(
            text.replacing("[network]\n", with: "[network]\ncontact = \"news-desk@example.org\"\n").replacing("a.sock", with: "b.sock"),
            to: "tradewire.toml")
        daemon.send(SIGHUP)
        try await eventually("the new feed is asked by the new name") {
            site.server.requests.contains { $0.path == "/two" && $0.header("user-agent")?.contains("news-desk@example.org") == true }
        }
        try await eventually("the log says what waits, in its new form") {
            daemon.errorsSoFar().contains("\"settings\":\"server.admin_socket\"")
        }
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }

    @Test("SIGHUP renews the lexicon, and what is stored is read again with it")
    func reloadOfLexicon() async throws {
        let site = try Site { request, connection in
            connection.answer(body: newsFeed(String(request.path.dropFirst()), items: 0..<2))
        }
        try site.configure(["/one"], extra: "[lexicon]\ndirectory = \"words\"")
        let daemon = try await site.daemon()
        func found(_ query: String) async throws -> Int {
            try await site.ask(["search", query, "--format", "ids"]).output.split(separator: "\n").count
        }
        try await eventually("the feed is read") { try await found("tariff") == 2 }
        #expect(try await found("topic:shipping") == 0)
        let entry = ["id = \"event.tariff-step\"", "name = \"tariff step\"", "kind = \"event\"", "topics = [\"shipping\"]", "weight = 3"]
        try FileManager.default.createDirectory(atPath: site.scratch.path + "/words", withIntermediateDirectories: true)
        try site.scratch.write("[[entry]]\n" + entry.joined(separator: "\n"), to: "words/own.toml")
        daemon.send(SIGHUP)
        try await eventually("the topic is found in what was stored before") { try await found("topic:shipping") == 2 }
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }

    @Test("It takes as many open files as it may have, whatever the shell left it")
    func openFiles() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<2)) }
        try site.configure(["/feed"])
        let daemon = try await site.daemon()
        let limits = try String(contentsOfFile: "/proc/\(daemon.identifier)/limits", encoding: .utf8)
        let numbers = limits.split(separator: "\n").first { $0.hasPrefix("Max open files") }?.split(separator: " ").compactMap { Int($0) }
        let (soft, hard) = (try #require(numbers?.first), try #require(numbers?.last))
        #expect(soft >= min(hard, 1 << 16))
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }

    @Test("SIGTERM ends it while a server keeps it waiting, and its sockets are gone")
    func terminatesDuringSync() async throws {
        let site = try Site { _, connection in connection.keepSilent() }
        try site.configure(["/slow"], extra: "")
        let daemon = try await site.daemon()
        try await eventually("the slow feed is asked") { !site.server.requests.isEmpty }
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
        #expect(!FileManager.default.fileExists(atPath: site.socket))
    }

    @Test("watch streams what a sync brings")
    func watch() async throws {
        let site = try Site { request, connection in
            connection.answer(body: newsFeed(String(request.path.dropFirst()), items: 0..<2))
        }
        try site.configure(["/one"])
        let daemon = try await site.daemon()
        try await eventually("the first feed is read") {
            try await site.ask(["latest", "--format", "ids"]).output.split(separator: "\n").count == 2
        }
        let watcher = try Program.tradewire.start(["watch", "--json"], environment: site.environment)
        try site.configure(["/one", "/two"])
        daemon.send(SIGHUP)
        try await eventually("its articles are streamed") { watcher.outputSoFar().contains("in two") }
        // Nothing gentler: the runner's threads have signals blocked, and a program that they start inherits that.
        watcher.send(SIGKILL)
        _ = await watcher.result()
        daemon.send(SIGTERM)
        _ = await daemon.result()
    }

    @Test("Without a daemon the client says how to start one and leaves with 69")
    func noDaemon() async throws {
        let scratch = try Scratch()
        let result = try await Program.tradewire.run(["latest"], environment: ["TRADEWIRE_SOCKET": scratch.path + "/none.sock"])
        #expect(result.status == 69)
        #expect(result.errors.contains("tradewired"))
        #expect(result.output.isEmpty)
    }

    @Test("check names every mistake with its line and leaves with 78")
    func check() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("[sync]\nintervall = \"30m\"\n[[feed]]\nurl = \"ftp://x.example/f\"\n[[feed]]\n", to: "bad.toml")
        let result = try await Program.tradewired.run(["check", file])
        #expect(result.status == 78)
        for place in ["bad.toml:2", "bad.toml:4", "bad.toml:5", "interval"] { #expect(result.errors.contains(place)) }
    }
}
