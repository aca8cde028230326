import GRDB
import Model
import Testing

import struct Model.Cursor

@testable import Cache

@Suite("Readers beside a writer")
struct ReaderBesideWriterTests {
    @Test("While a transaction is open and has written, every kind of reading answers, from the state before it")
    func noWaiting() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Steel talks")])
        _ = try await test.store.saveSearch(name: "steel", query: "steel", at: noon)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let writer = try DatabaseQueue(path: test.store.path, configuration: configuration)
        try await writer.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            try db.execute(sql: "UPDATE article SET title = 'Changed'")
        }
        #expect(try await test.titles() == ["Steel talks"])
        #expect(try await test.titles("steel") == ["Steel talks"])
        #expect(try await test.store.article(id: 1)?.article.title == "Steel talks")
        #expect(try await test.events().count == 1)
        #expect(try await test.store.matches(ofSearch: "steel", after: Cursor(0), limit: 10, now: noon).articles.count == 1)
        #expect(try await test.store.statistics().articles[.core] == 1)
        try await writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try writer.close()
    }
}
