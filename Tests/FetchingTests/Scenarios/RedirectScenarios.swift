import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Redirects") struct RedirectScenarios {
    /// `/feed` redirects with these fields, everything else is the feed.
    private static func one(_ name: String, _ expected: Scenario.Expectation, _ status: Int, _ fields: [String]) -> Scenario {
        Scenario(name, expected) { request, connection in
            request.path == "/feed" ? connection.answer(status, fields) : connection.answer(body: Array(request.path.utf8))
        }
    }

    static let scenarios =
        [300, 301, 302, 303, 307, 308].map { one("\($0) is followed", .body("/new"), $0, ["Location: /new"]) } + [
            one("a relative place is found from the address", .body("/sub/new"), 302, ["Location: sub/new"]),
            one("dots in the place are taken out", .body("/new"), 302, ["Location: /a/b/../../new"]),
            one("a place that is a query alone", .body("/feed?page=2"), 302, ["Location: ?page=2"]),
            one("spaces in the place are escaped", .body("/a%20b"), 302, ["Location: /a b"]),
            one("raw UTF-8 in the place is escaped", .body("/%E5%85%B3%E7%A8%8E"), 302, ["Location: /关税"]),
            one("a fragment is not sent", .body("/new"), 302, ["Location: /new#part"]),
            one("the same place named twice", .body("/new"), 302, ["Location: /new", "Location: /new"]),
            one("a redirect that does not say where", .error("bad-redirect"), 302, []),
            one("a redirect to nowhere", .error("bad-redirect"), 301, ["Location:"]),
            one("a redirect to two places", .error("bad-redirect"), 302, ["Location: /a", "Location: /b"]),
            one("a redirect to no address", .error("bad-redirect"), 302, ["Location: http://:99999/"]),
            one("a redirect to itself", .error("redirect-loop"), 302, ["Location: /feed"]),
            one("a redirect to itself but for the fragment", .error("redirect-loop"), 302, ["Location: /feed#again"]),
            one("a redirect to a file", .error("unsupported-scheme"), 302, ["Location: file:///etc/passwd"]),
            one("a redirect to gopher", .error("unsupported-scheme"), 302, ["Location: gopher://127.0.0.1:25/"]),
            one("a redirect to ftp", .error("unsupported-scheme"), 301, ["Location: ftp://example.org/feed"]),
            one("a redirect to a script", .error("unsupported-scheme"), 302, ["Location: javascript:alert(1)"]),
            one("a redirect to data", .error("unsupported-scheme"), 302, ["Location: data:text/xml,<rss/>"]),
            one("305 is not followed", .error("http-305"), 305, ["Location: /new"]),
            Scenario("a redirect whose body is cut off is followed", .body("ok")) { request, connection in
                request.path == "/feed"
                    ? connection.say("HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 99\r\n\r\nx")
                    : connection.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            },
            Scenario("a redirect with an endless body is followed", .body("<rss/>")) { request, connection in
                guard request.path == "/feed" else { return connection.answer() }
                connection.write("HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\n")
                connection.writeForever(String(repeating: "moved ", count: 1000))
            },
            Scenario("ten redirects are followed", .body("<rss/>")) { request, connection in
                let number = Int(request.path.dropFirst(5)) ?? 0
                number < 10 ? connection.answer(302, ["Location: /feed\(number + 1)"]) : connection.answer()
            },
            Scenario("eleven are too many", .error("too-many-redirects")) { request, connection in
                let number = Int(request.path.dropFirst(5)) ?? 0
                number < 11 ? connection.answer(302, ["Location: /feed\(number + 1)"]) : connection.answer()
            },
            Scenario("a circle of two ends at once", .error("redirect-loop")) { request, connection in
                connection.answer(302, ["Location: " + (request.path == "/feed" ? "/other" : "/feed")])
            },
        ]

    @Test("come to", arguments: scenarios) func scenario(_ scenario: Scenario) async throws { try await scenario.run() }

    @Test(
        "The new address is the end of the permanent redirects that the chain begins with",
        arguments: [
            ([301], "/1"), ([308, 301], "/2"), ([301, 302], "/1"), ([301, 307, 301], "/1"), ([302], nil), ([302, 301], nil), ([], nil),
        ] as [([Int], String?)])
    func permanentAddress(statuses: [Int], expected: String?) async throws {
        let server = try ScriptedServer { request, connection in
            let step = Int(request.path.dropFirst()) ?? 0
            step < statuses.count ? connection.answer(statuses[step], ["Location: /\(step + 1)"]) : connection.answer()
        }
        let response = try await Fetcher.forTests().fetch(FetchRequest(url: server.url("/0")))
        #expect(response.permanentURL == expected.map { server.url($0) })
        #expect(response.redirects.map(\.status) == statuses)
        #expect(response.url == server.url("/\(statuses.count)"))
    }

    @Test("Credentials and the user's own headers stay with the host that they are for")
    func credentialsStayHome() async throws {
        let other = try ScriptedServer { _, connection in connection.answer() }
        let target = other.url("/elsewhere")
        let home = try ScriptedServer { request, connection in
            connection.answer(302, ["Location: " + (request.path == "/feed" ? "/step" : target)])
        }
        var request = FetchRequest(url: home.url(), headers: [HeaderField("X-Token", "secret")])
        request.credentials = .basic(user: "Aladdin", password: "open sesame")
        _ = try await Fetcher.forTests().fetch(request)
        #expect(home.requests.map { $0.header("authorization") } == Array(repeating: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", count: 2))
        #expect(home.requests.map { $0.header("x-token") } == ["secret", "secret"])
        #expect(other.requests.map { $0.header("authorization") } == [nil])
        #expect(other.requests.map { $0.header("x-token") } == [nil])
    }

    @Test("Credentials in the address are sent as a header and shown nowhere")
    func credentialsInAddress() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let response = try await Fetcher.forTests().fetch(FetchRequest(url: "http://me:p%40ss@127.0.0.1:\(server.port)/feed"))
        #expect(server.requests.first?.header("authorization") == "Basic bWU6cEBzcw==")
        #expect(response.url == server.url())
    }
}
