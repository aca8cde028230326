import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Fetching over TLS and through proxies", .enabled(if: SecureServer.isAvailable, "needs /usr/bin/openssl")) struct SecureFetchTests {
    @Test("The user's own authority is trusted, and with it what it has signed")
    func ownAuthority() async throws {
        let server = try SecureServer(.good)
        let fetcher = Fetcher.forTests { $0.caFile = server.authority }
        #expect(await outcome(of: FetchRequest(url: server.url), from: fetcher) == .body("<rss/>"))
    }

    @Test("A certificate of nobody's, of another host or past its time is a TLS failure, whatever the server would say")
    func refused() async throws {
        let unknown = try SecureServer(.good)
        #expect(await outcome(of: FetchRequest(url: unknown.url), from: .forTests()) == .error("tls"))
        for certificate in [SecureServer.Certificate.expired, .forAnotherHost] {
            let server = try SecureServer(certificate)
            let fetcher = Fetcher.forTests { $0.caFile = server.authority }
            #expect(await outcome(of: FetchRequest(url: server.url), from: fetcher) == .error("tls"), "\(certificate)")
        }
    }

    @Test("An authority's file that is not there is a TLS failure too, and names no other cause")
    func missingAuthority() async throws {
        let server = try SecureServer(.good)
        let fetcher = Fetcher.forTests { $0.caFile = "/nonexistent/ca.pem" }
        #expect(await outcome(of: FetchRequest(url: server.url), from: fetcher) == .error("tls"))
    }

    @Test("Through a proxy, TLS goes in a tunnel and the proxy sees the host alone")
    func tunnel() async throws {
        let server = try SecureServer(.good)
        let proxy = try ScriptedServer { request, connection in
            guard request.head.hasPrefix("CONNECT") else { return connection.answer(405) }
            connection.write("HTTP/1.1 200 Connection established\r\n\r\n")
            connection.tunnel(to: server.port)
        }
        let fetcher = Fetcher.forTests {
            $0.proxy = proxy.url("")
            $0.caFile = server.authority
        }
        let request = FetchRequest(url: server.url, credentials: .bearer(token: "t0ken"))
        #expect(await outcome(of: request, from: fetcher) == .body("<rss/>"))
        #expect(proxy.requests.map(\.path) == ["127.0.0.1:\(server.port)"])
        #expect(!(proxy.requests.first?.head.contains("t0ken") ?? true))
    }

    @Test("A proxy that will not open a tunnel, or is not there, is the proxy's failure and not the feed's", arguments: [403, 407, 502])
    func refusingProxy(status: Int) async throws {
        let proxy = try ScriptedServer { _, connection in
            connection.answer(status)
            connection.end()
        }
        let fetcher = Fetcher.forTests { $0.proxy = proxy.url("") }
        #expect(await outcome(of: FetchRequest(url: "https://feeds.example/feed"), from: fetcher) == .error("proxy"))
    }

    @Test("A proxy that is not there is named as such")
    func missingProxy() async throws {
        let fetcher = Fetcher.forTests { $0.proxy = "http://127.0.0.1:1" }
        #expect(await outcome(of: FetchRequest(url: "http://feeds.example/feed"), from: fetcher) == .error("proxy"))
        #expect(FetchError.proxy(reason: "x").isPerhapsLocal)
    }
}
