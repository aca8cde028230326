import Foundation

@testable import TestServer

/// A daemon's whole world in one folder: its configuration, its cache, its sockets, and the server that its feeds come from.
final class Site: Sendable {
    let scratch: Scratch
    let server: ScriptedServer
    var configuration: String { scratch.path + "/tradewire.toml" }
    var cache: String { scratch.path + "/cache.db" }
    var socket: String { scratch.path + "/t.sock" }
    /// What `tradewire` needs to find this daemon and no other.
    var environment: [String: String] { ["TRADEWIRE_SOCKET": socket] }

    init(_ script: @escaping ScriptedServer.Script) throws {
        scratch = try Scratch()
        server = try ScriptedServer(script)
    }

    /// Writes a configuration whose feeds are these paths of the server.
    func configure(_ paths: [String], extra: String = "") throws {
        var text = """
            [cache]
            path = "cache.db"
            [server]
            socket = "t.sock"
            admin_socket = "a.sock"
            [network]
            allow = ["127.0.0.1"]
            [sync]
            first_byte_timeout = "2s"
            total_timeout = "4s"
            low_speed_time = "1s"
            body_limit = "256KiB"
            pages = false
            \(extra)

            """
        for path in paths { text += "[[feed]]\nurl = \"\(server.url(path))\"\n" }
        try scratch.write(text, to: "tradewire.toml")
    }

    func sync() async throws -> Program.Result {
        try await Program.tradewired.run(["sync", "--config", configuration])
    }

    /// Starts the daemon and returns when it answers.
    func daemon() async throws -> Running {
        let daemon = try Program.tradewired.start(["run", "--config", configuration])
        try await eventually("the daemon answers") {
            guard daemon.isRunning else { return true }
            return try await self.ask(["status", "--json"]).status == 0
        }
        return daemon
    }

    func ask(_ arguments: [String]) async throws -> Program.Result {
        try await Program.tradewire.run(arguments, environment: environment)
    }
}

/// An RSS document of items on the subject, numbered.
func newsFeed(_ title: String, items: Range<Int>) -> [UInt8] {
    let entries = items.map { number in
        """
        <item><title>US and China agree tariff step \(number) in \(title)</title><link>https://\(title).example/\(number)</link>
        <guid isPermaLink="false">\(title)-\(number)</guid><pubDate>Thu, 05 Jun 2025 14:\(String(format: "%02d", number % 60)):00 GMT</pubDate>
        <description>Treasury Secretary Scott Bessent and Vice Premier He Lifeng settled step \(number) of the talks on tariffs.</description></item>
        """
    }
    return Array("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>\(title)</title>\(entries.joined())</channel></rss>".utf8)
}
