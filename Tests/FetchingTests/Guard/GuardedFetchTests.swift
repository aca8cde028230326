import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Fetching past the guard") struct GuardedFetchTests {
    @Test(
        "A machine off the public internet is not reached, however its address is written",
        arguments: [
            "127.0.0.1", "localhost", "LOCALHOST.", "127.1", "0x7f.1", "0x7f000001", "017700000001", "2130706433", "0.0.0.0", "0",
            "127.0.0.2",
            "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "ip6-localhost", "１２７.0.0.1",
        ])
    func refused(host: String) async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher(configuration: FetcherConfiguration(userAgent: "tradewire/test"))
        let result = await outcome(of: FetchRequest(url: server.url(host: host)), from: fetcher)
        // A machine without IPv6 or without such a name does not even get to the guard.
        #expect([.error("private-address"), .error("dns"), .error("invalid-url")].contains(result))
        #expect(server.connectionCount == 0)
    }

    @Test("A host that is allowed does not open the door to another one by redirect")
    func redirectInward() async throws {
        let inner = try ScriptedServer(address: "127.0.0.2") { _, connection in connection.answer() }
        let outer = try ScriptedServer { _, connection in
            connection.answer(302, ["Location: http://127.0.0.2:\(inner.port)/secret"])
        }
        #expect(await outcome(of: FetchRequest(url: outer.url()), from: .forTests()) == .error("private-address"))
        #expect(inner.connectionCount == 0)
    }

    @Test("An allowed host and port do not allow the host's other ports")
    func otherPort() async throws {
        let inner = try ScriptedServer { _, connection in connection.answer() }
        let outer = try ScriptedServer { _, connection in connection.answer(302, ["Location: " + inner.url()]) }
        let fetcher = Fetcher.forTests { $0.allowed = AllowList(["127.0.0.1:\(outer.port)"]) }
        #expect(await outcome(of: FetchRequest(url: outer.url()), from: fetcher) == .error("private-address"))
        #expect(inner.connectionCount == 0)
    }

    @Test("An allowed block is reached by any name")
    func allowedBlock() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests { $0.allowed = AllowList(["127.0.0.0/8"]) }
        #expect(await outcome(of: FetchRequest(url: server.url(host: "127.1")), from: fetcher) == .body("<rss/>"))
        #expect(await outcome(of: FetchRequest(url: server.url(host: "localhost")), from: fetcher) == .body("<rss/>"))
    }

    @Test("Through a proxy literals are still refused, and nothing is sent to the proxy for them")
    func proxy() async throws {
        let proxy = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher(configuration: FetcherConfiguration(userAgent: "tradewire/test", proxy: proxy.url("")))
        for host in ["10.0.0.1", "0x7f.1", "2130706433", "[::1]", "localhost", "sub.localhost"] {
            #expect(await outcome(of: FetchRequest(url: "http://\(host)/"), from: fetcher) == .error("private-address"))
        }
        #expect(proxy.connectionCount == 0)
        #expect(await outcome(of: FetchRequest(url: "http://feeds.example/feed"), from: fetcher) == .body("<rss/>"))
        #expect(proxy.requests.map(\.path) == ["http://feeds.example/feed"])
    }
}
