import Model
import Synchronization
import Testing

@testable import Fetching
@testable import TestServer

@Suite("The fetcher's life") struct FetcherLifeTests {
    @Test("Connections are used again")
    func reuse() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests()
        for _ in 0..<20 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
        #expect(server.requests.count == 20)
        #expect(server.connectionCount == 1)
    }

    @Test("A renewed configuration holds for the fetches after it")
    func renewal() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests { $0.userAgent = "first/1" }
        _ = try await fetcher.fetch(FetchRequest(url: server.url()))
        var configuration = FetcherConfiguration(userAgent: "second/2", allowed: AllowList(["127.0.0.0/8"]))
        configuration.concurrency = 1
        fetcher.renew(configuration)
        _ = try await fetcher.fetch(FetchRequest(url: server.url()))
        fetcher.renew(FetcherConfiguration(userAgent: "third/3"))
        #expect(await outcome(of: FetchRequest(url: server.url()), from: fetcher) != .body("<rss/>"))
        #expect(server.requests.map { $0.header("user-agent") } == ["first/1", "second/2"])
    }

    @Test("Error pages do not cost the connection")
    func reuseAfterErrors() async throws {
        let server = try ScriptedServer { _, connection in connection.answer(404, [], body: [UInt8](repeating: 0x20, count: 5000)) }
        let fetcher = Fetcher.forTests()
        for _ in 0..<5 { _ = await outcome(of: FetchRequest(url: server.url()), from: fetcher) }
        #expect(server.connectionCount == 1)
    }

    @Test("A connection that the server has closed is made anew without an error")
    func staleConnection() async throws {
        let server = try ScriptedServer { _, connection in
            connection.answer()
            connection.end()
        }
        let fetcher = Fetcher.forTests()
        for _ in 0..<5 { #expect(await outcome(of: FetchRequest(url: server.url()), from: fetcher) == .body("<rss/>")) }
    }

    @Test("Never more transfers at one host than its limit, and all of them are served")
    func perHostLimit() async throws {
        let running = Mutex((now: 0, most: 0))
        let server = try ScriptedServer { _, connection in
            running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            // Long enough for others to come in, if they could.
            for _ in 0..<50 { pauseThread() }
            running.withLock { $0.now -= 1 }
            connection.answer()
        }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 3 }
        let count = await fetchAll(fetcher, (0..<60).map { server.url("/\($0)") })
        #expect(count == 60)
        #expect(running.withLock { $0.most } <= 3)
        #expect(server.connectionCount <= 3)
    }

    @Test("A hostile server does not hold up the others")
    func othersGoOn() async throws {
        let hostile = try ScriptedServer { _, connection in connection.keepSilent() }
        let good = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests()
        let stuck = Task { await outcome(of: FetchRequest(url: hostile.url()), from: fetcher) }
        #expect(await fetchAll(fetcher, (0..<50).map { good.url("/\($0)") }) == 50)
        stuck.cancel()
        #expect(await stuck.value == .error("cancelled"))
    }

    @Test("A cancelled fetch ends at once, running or waiting, and leaves room for the next")
    func cancellation() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { request, connection in
            guard request.path == "/slow" else { return connection.answer() }
            arrival.yield()
            connection.keepSilent()
        }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 1 }
        let running = Task { await outcome(of: FetchRequest(url: server.url("/slow")), from: fetcher) }
        var iterator = arrivals.makeAsyncIterator()
        await iterator.next()
        let waiting = Task { await outcome(of: FetchRequest(url: server.url("/never")), from: fetcher) }
        waiting.cancel()
        #expect(await waiting.value == .error("cancelled"))
        running.cancel()
        #expect(await running.value == .error("cancelled"))
        #expect(await outcome(of: FetchRequest(url: server.url("/next")), from: fetcher) == .body("<rss/>"))
        #expect(!server.requests.map(\.path).contains("/never"))
    }

    @Test("A task that is cancelled already fetches nothing")
    func cancelledBefore() async throws {
        let server = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests()
        let result = await withTaskGroup(of: Scenario.Expectation.self) { group in
            group.cancelAll()
            group.addTask { await outcome(of: FetchRequest(url: server.url()), from: fetcher) }
            return await group.next()
        }
        #expect(result == .error("cancelled"))
        #expect(server.connectionCount == 0)
    }

    @Test("Shutting down ends what runs and what waits, and later fetches are refused")
    func shutdown() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { _, connection in
            arrival.yield()
            connection.keepSilent()
        }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 1 }
        let results = (0..<3).map { number in Task { await outcome(of: FetchRequest(url: server.url("/\(number)")), from: fetcher) } }
        var iterator = arrivals.makeAsyncIterator()
        await iterator.next()
        await fetcher.shutdown()
        for result in results { #expect(await result.value == .error("cancelled")) }
        #expect(await outcome(of: FetchRequest(url: server.url()), from: fetcher) == .error("cancelled"))
        await fetcher.shutdown()
    }

    @Test(
        "A host that complains is not asked for what still waits: at once where it says for how long, else after five in a row",
        arguments: [(["Retry-After: 60"], 1), ([], 5)])
    func complaints(headers: [String], requestCount: Int) async throws {
        let server = try ScriptedServer { _, connection in connection.answer(429, headers) }
        let other = try ScriptedServer { _, connection in connection.answer() }
        let fetcher = Fetcher.forTests { $0.perHostLimit = 1 }
        let results = await withTaskGroup(of: Scenario.Expectation.self) { group in
            for number in 0..<10 { group.addTask { await outcome(of: FetchRequest(url: server.url("/\(number)")), from: fetcher) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.allSatisfy { $0 == .error("http-429") || $0 == .error("host-paused") })
        #expect(server.requests.count == requestCount)
        #expect(await outcome(of: FetchRequest(url: other.url()), from: fetcher) == .body("<rss/>"))
    }

    private func fetchAll(_ fetcher: Fetcher, _ urls: [String]) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for url in urls { group.addTask { await outcome(of: FetchRequest(url: url), from: fetcher) == .body("<rss/>") } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
    }
}
