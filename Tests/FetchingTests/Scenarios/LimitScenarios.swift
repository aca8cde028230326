import Testing

@testable import Fetching
@testable import TestServer

@Suite("Limits") struct LimitScenarios {
    private static let small: @Sendable (inout FetchRequest) -> Void = { request in
        request.limits.byteLimit = 10_000
        request.limits.headerByteLimit = 8192
    }
    private static let hasty: @Sendable (inout FetchRequest) -> Void = { request in
        request.limits.answerTimeout = .milliseconds(700)
        request.limits.totalTimeout = .milliseconds(1500)
        request.limits.speedFloor = 100
        request.limits.speedWindow = .milliseconds(300)
    }

    static let sizes = [
        Scenario("a body of exactly the limit is whole", .body([UInt8](repeating: 0x41, count: 10_000)), request: small) { _, connection in
            connection.answer(body: [UInt8](repeating: 0x41, count: 10_000))
        },
        Scenario("an announced length over the limit is not waited for", .error("body-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10001\r\n\r\n")
            connection.keepSilent()
        },
        Scenario("an announced length beyond any integer", .error("body-too-large"), request: small) { _, connection in
            connection.say("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999999\r\n\r\nx")
        },
        Scenario("an endless body", .error("body-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\n")
            connection.writeForever("<item>and one more</item>")
        },
        Scenario("endless chunks", .error("body-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            connection.writeForever("5\r\nhello\r\n")
        },
        Scenario("one endless header", .error("headers-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nX: ")
            connection.writeForever(String(repeating: "y", count: 1000))
        },
        Scenario("endless headers", .error("headers-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n")
            connection.writeForever("Set-Cookie: a=b; path=/\r\n")
        },
        Scenario("endless interim answers", .error("headers-too-large"), request: small) { _, connection in
            connection.writeForever("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
        },
        Scenario("endless trailers", .error("headers-too-large"), request: small) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n")
            connection.writeForever("X-Trailer: once more\r\n")
        },
        Scenario("headers of 200 KiB are within the usual limit", .body("ok")) { _, connection in
            let line = "X-Filler: " + String(repeating: "f", count: 1000) + "\r\n"
            connection.say("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 200) + "Content-Length: 2\r\n\r\nok")
        },
    ]

    static let times = [
        Scenario("a server that accepts and says nothing", .error("timeout"), request: hasty) { _, connection in
            connection.keepSilent()
        },
        Scenario("headers that drip", .error("timeout"), request: hasty) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nX: ")
            connection.drip(0x79, each: 20)
        },
        Scenario("a body that never begins", .error("too-slow"), request: hasty) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            connection.keepSilent()
        },
        Scenario("a body that drips", .error("too-slow"), request: hasty) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\n<rss>")
            connection.drip(0x20, each: 20)
        },
        Scenario(
            "a body that is fast enough for the floor but not for the whole", .error("timeout"),
            request: { request in
                hasty(&request)
                request.limits.speedFloor = 0
            }
        ) { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\n<rss>")
            connection.drip(0x20, each: 10)
        },
        Scenario("redirects that are each in time, but not together", .error("timeout"), request: hasty) { request, connection in
            let step = Int(request.path.dropFirst(5)) ?? 0
            if !connection.isClosedByClient(within: 300) { connection.answer(302, ["Location: /feed\(step + 1)"]) }
        },
    ]

    @Test("of size are kept", arguments: sizes) func size(_ scenario: Scenario) async throws { try await scenario.run() }
    @Test("of time are kept", arguments: times) func time(_ scenario: Scenario) async throws { try await scenario.run() }

    @Test("A server whose queue is full is given up within the answer timeout")
    func fullQueue() async throws {
        let server = try FullServer()
        var request = FetchRequest(url: "http://127.0.0.1:\(server.port)/")
        Self.hasty(&request)
        #expect(await outcome(of: request, from: .forTests()) == .error("connect-timeout"))
    }

    @Test("Large bodies take turns and all arrive")
    func largeBodiesTakeTurns() async throws {
        let body = [UInt8](repeating: 0x3C, count: 3 << 20)
        let server = try ScriptedServer { _, connection in connection.answer(body: body) }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 8 }
        let sizes = await withTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                let url = server.url("/\(number)")
                group.addTask { (try? await fetcher.fetch(FetchRequest(url: url)).body.count) ?? 0 }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sizes == Array(repeating: 3 << 20, count: 8))
    }
}
