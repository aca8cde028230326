import API
import Model
import Testing

@testable import QueryServer

@Suite struct ConnectionTests {
    @Test("A connection too many is told 503 and closed; the next is served when one left")
    func limit() async throws {
        try await TestServer.run(configure: { $0.connectionLimit = 2 }) { server in
            let path = server.settings.readSocket
            try await onThread {
                var first = try TestClient(path)
                var second = try TestClient(path)
                first.send("GET", "/v1/version")
                second.send("GET", "/v1/version")
                #expect(try first.answer().status == 200)
                #expect(try second.answer().status == 200)
                var third = try TestClient(path)
                third.send("GET", "/v1/version")
                let refusal = try third.answer()
                #expect(refusal.status == 503)
                #expect(refusal.headers["retry-after"] == "1")
                #expect(Problem(jsonBytes: refusal.body)?.kind == .unavailable)
                let isClosed = third.isClosed()
                #expect(isClosed)
                second.send("GET", "/v1/healthz")
                #expect(try second.answer().status == 200)
            }
            #expect(try await server.ask("GET", "/v1/version", admin: true).status == 200)
            try await onThread {
                var status = 503
                while status == 503 {
                    var next = try TestClient(path)
                    next.send("GET", "/v1/version")
                    status = try next.answer().status
                }
                #expect(status == 200)
            }
        }
    }

    @Test("One user's connections have a limit of their own")
    func limitPerUser() async throws {
        try await TestServer.run(configure: { $0.connectionLimitPerUser = 1 }) { server in
            let path = server.settings.readSocket
            try await onThread {
                var first = try TestClient(path)
                first.send("GET", "/v1/version")
                #expect(try first.answer().status == 200)
                var second = try TestClient(path)
                second.send("GET", "/v1/version")
                #expect(try second.answer().status == 503)
            }
        }
    }

    @Test(
        "A connection that does not come to its request is closed",
        arguments: ["", "GET /v1/version HT", "GET /v1/version HTTP/1.1\r\nHost: l\r\nX: "])
    func idle(text: String) async throws {
        try await TestServer.run(configure: { $0.idleTimeout = .milliseconds(50) }) { server in
            let isClosed = try await server.client { client in
                client.send(text.utf8)
                return client.isClosed()
            }
            #expect(isClosed)
        }
    }

    @Test("A body that does not come is not waited for without end")
    func slowBody() async throws {
        try await TestServer.run(configure: { $0.bodyTimeout = .milliseconds(50) }) { server in
            let isClosed = try await server.client { client in
                client.send("POST /v1/sync HTTP/1.1\r\nHost: l\r\nContent-Length: 20\r\n\r\n{\"fee".utf8)
                return client.isClosed()
            }
            #expect(isClosed)
        }
    }

    @Test("A client that closed its writing half still gets its answer")
    func halfClosed() async throws {
        try await TestServer.run { server in
            let status = try await server.client { client in
                client.send("GET", "/v1/articles")
                client.finishWriting()
                return try client.answer().status
            }
            #expect(status == 200)
        }
    }

    @Test(
        "The limits leave the process files for other things than connections",
        arguments: [(64, 12, 7), (256, 108, 64), (1024, 492, 295), (1 << 16, 1000, 600), (16, 4, 3)])
    func fewFiles(openFileLimit: Int, connections: Int, ofOneUser: Int) {
        var settings = QueryServerSettings(readSocket: "", adminSocket: "")
        settings.fit(openFileLimit: openFileLimit)
        #expect(settings.connectionLimit == connections)
        #expect(settings.connectionLimitPerUser == ofOneUser)
        #expect((2...50).contains(settings.adminConnectionLimit))
    }

    @Test("The server ends streams at once, and idle connections with them")
    func shutdown() async throws {
        try await TestServer.run { server in
            let path = server.settings.readSocket
            let (opened, isOpen) = AsyncStream.makeStream(of: Void.self)
            async let ended = onThread {
                var stream = try TestClient(path)
                stream.send("GET", "/v1/events")
                #expect(try stream.head().status == 200)
                var idle = try TestClient(path)
                idle.send("GET", "/v1/version")
                #expect(try idle.answer().status == 200)
                isOpen.finish()
                // The stream comes to its proper end: a last chunk, not a cut.
                return (try stream.chunk() == nil, idle.isClosed())
            }
            for await _ in opened {}
            await server.shutDown()
            let (streamEnded, idleClosed) = try await ended
            #expect(streamEnded)
            #expect(idleClosed)
        }
    }
}
