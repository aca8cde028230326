import API
import Cache
import Model
import Testing

@testable import QueryServer

@Suite struct EventStreamTests {
    @Test("A stream begins where its reader was, and goes on as events happen")
    func follows() async throws {
        try await TestServer.run { server in
            server.store.log(.articleNew, article: 1, feed: 1)
            server.store.log(.feedFailing, feed: 2)
            let store = server.store
            try await server.client { client in
                client.send("GET", "/v1/events?since=0")
                #expect(try client.head().headers["content-type"] == "application/x-ndjson")
                let past = try client.records()
                #expect(past.compactMap { $0["cursor"]?.string } == ["1", "2"])
                #expect(past.first?["article"]?["title"]?.string == "Truce holds, day 1")
                #expect(past.first?["feed"]?["id"]?.int == 1)
                #expect(past.last?["article"]?.isNull == true)
                store.log(.articleNew, article: 99)
                let next = try client.records()
                #expect(next.compactMap { $0["cursor"]?.string } == ["3"])
            }
        }
    }

    @Test("What a list did not show yet comes on the stream from the list's cursor: nothing is missed, nothing comes twice")
    func continuity() async throws {
        try await TestServer.run { server in
            for _ in 0..<3 { server.store.log(.articleNew, article: 1) }
            let list = try #require(ArticleList(jsonBytes: try await server.ask("GET", "/v1/articles").body))
            for _ in 0..<300 { server.store.log(.articleChanged, article: 2) }
            let store = server.store
            let cursors = try await server.client { client in
                client.send("GET", "/v1/events?since=\(list.eventsCursor.value)&limit=310")
                _ = try client.head()
                var cursors: [Int64] = []
                while case let records = try client.records(), !records.isEmpty {
                    cursors += records.compactMap { $0["cursor"]?.string.flatMap { Int64($0) } }
                    if cursors.count == 300 { for _ in 0..<10 { store.log(.articleNew, article: 3) } }
                }
                return cursors
            }
            #expect(cursors == Array(4...313))
        }
    }

    @Test("Only the types that were asked for come, and the limit counts them alone")
    func types() async throws {
        try await TestServer.run { server in
            for _ in 0..<5 {
                server.store.log(.articleNew, article: 1)
                server.store.log(.feedFailing, feed: 2)
            }
            let answer = try await server.ask("GET", "/v1/events?since=0&types=feed.failing&limit=2")
            #expect(answer.text.split(separator: "\n").count == 2)
            #expect(!answer.text.contains("article.new"))
        }
    }

    @Test("Without following, the stream ends at the log's end")
    func unfollowed() async throws {
        try await TestServer.run { server in
            for _ in 0..<600 { server.store.log(.articleNew, article: 1) }
            let fromStart = try await server.ask("GET", "/v1/events?since=0&follow=false")
            #expect(fromStart.text.split(separator: "\n").count == 600)
            let fromNow = try await server.ask("GET", "/v1/events?follow=false")
            #expect(fromNow.body.isEmpty)
        }
    }

    @Test("A quiet stream beats, with the cursor to come back with")
    func heartbeat() async throws {
        try await TestServer.run { server in
            server.store.log(.articleNew, article: 1)
            // A reader that does not wait yet when a beat comes misses it: beats go on until one reaches it.
            let beating = Task {
                while !Task.isCancelled {
                    server.beat()
                    await Task.yield()
                }
            }
            defer { beating.cancel() }
            let record = try await server.client { client in
                client.send("GET", "/v1/events?types=feed.gone")
                _ = try client.head()
                server.store.log(.articleNew, article: 2)
                return try client.records().first
            }
            #expect(record?["type"]?.string == "heartbeat")
            #expect(["1", "2"].contains(record?["cursor"]?.string))
        }
    }

    @Test("Pruned history is told as a gap, and the stream goes on behind it")
    func prunedHistory() async throws {
        try await TestServer.run { server in
            for _ in 0..<9 { server.store.log(.articleNew, article: 1) }
            server.store.state.withLock { $0.prunedTo = Cursor(6) }
            let lines = try await server.ask("GET", "/v1/events?since=2&follow=false").text.split(separator: "\n")
            let records = try lines.map { try JSONReader.read(String($0)) }
            #expect(records.compactMap { $0["type"]?.string } == ["gap", "article.new", "article.new", "article.new"])
            #expect(records.compactMap { $0["cursor"]?.string } == ["6", "7", "8", "9"])
        }
    }

    @Test("A cursor that lies beyond the log is a gap, and its reader goes on from the end")
    func futureCursor() async throws {
        try await TestServer.run { server in
            server.store.log(.articleNew, article: 1)
            let text = try await server.ask("GET", "/v1/events?since=500&follow=false").text
            #expect(text == #"{"type":"gap","cursor":"1"}"# + "\n")
        }
    }

    @Test("A reader that had caught up and falls too far behind is told so and let go")
    func lag() async throws {
        try await TestServer.run(configure: { $0.lagLimit = 50 }) { server in
            let store = server.store
            let last = try await server.client { client in
                client.send("GET", "/v1/events?since=0")
                _ = try client.head()
                store.log(.articleNew, article: 1)
                _ = try client.records()
                // All at once, as far as the reader can see: it wakes with more behind it than it may have.
                store.state.withLock { $0.end = Cursor($0.end.value + 100) }
                store.log(.articleNew, article: 1)
                var last: JSONValue?
                while case let records = try client.records(), !records.isEmpty { last = records.last }
                return last
            }
            #expect(last?["type"]?.string == "gap")
            #expect(last?["cursor"]?.string == "102")
        }
    }

    @Test("One reader more than the limit is refused, and let in when another left")
    func streamLimit() async throws {
        try await TestServer.run(configure: { $0.streamLimit = 1 }) { server in
            let path = server.settings.readSocket
            try await onThread {
                var first = try TestClient(path)
                first.send("GET", "/v1/events")
                #expect(try first.head().status == 200)
                var second = try TestClient(path)
                second.send("GET", "/v1/events")
                #expect(try second.answer().status == 429)
            }
            // The first is gone; the server hears of it on its own time.
            try await onThread {
                var status = 429
                while status == 429 {
                    var third = try TestClient(path)
                    third.send("GET", "/v1/events?follow=false")
                    status = try third.answer().status
                }
                #expect(status == 200)
            }
        }
    }

    @Test("A reader that takes nothing is cut off, and what waits for it stays bounded")
    func stalledReader() async throws {
        try await TestServer.run(configure: { $0.stallTimeout = .milliseconds(50) }) { server in
            for _ in 0..<20_000 { server.store.log(.articleNew, article: 1) }
            let received = try await server.client { client in
                client.send("GET", "/v1/events?since=0")
                // Until the server lets go, nothing is read; then only what was under way is there.
                var state = PollState(client.descriptor)
                state.waitForHangUp()
                return client.drain()
            }
            #expect(received > 0)
            #expect(received < 20_000 * 200)
            #expect(try await server.ask("GET", "/v1/version").status == 200)
        }
    }
}
