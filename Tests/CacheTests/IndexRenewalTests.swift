import GRDB
import Model
import Testing

@testable import Cache

@Suite("An index of an older version")
struct IndexRenewalTests {
    /// A closed store whose index holds what `forget` leaves of it.
    private func outdated(_ articles: Int, forget: @escaping @Sendable (Database) throws -> Void) async throws -> TestStore {
        let test = try await TestStore()
        try await test.poll((0..<articles).map { item("\($0)", "Steel note \($0)", published: noon.hours(-Int64($0))) })
        try await test.poll([item("no", "Steel cup", verdict: .no)])
        try await test.store.close()
        let raw = try DatabaseQueue(path: test.store.path)
        try await raw.write(forget)
        try raw.close()
        return test
    }

    private static func empty(_ db: Database) throws {
        for table in ["search", "search_headline"] { try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')") }
    }

    @Test("it is made anew at the start")
    func anew() async throws {
        let test = try await outdated(30) { db in
            try Self.empty(db)
            try db.execute(sql: "UPDATE meta SET value = '1' WHERE name = 'search_tokens'")
        }
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        #expect(try await store.articles(ArticleQuery(now: noon, text: "steel", limit: 100)).articles.count == 30)
        #expect(try await store.articles(ArticleQuery(now: noon, text: "verdict:no cup")).articles.count == 1)
        #expect(try await store.verify() == [])
        try await store.close()
    }

    @Test("work that was broken off goes on where it stood")
    func goesOn() async throws {
        // Done up to the article of ten hours ago, which the mark in the file says: the others are missing.
        let test = try await outdated(30) { db in
            let key = try Int64.fetchOne(db, sql: "SELECT sort_key FROM article WHERE title = 'Steel note 10'") ?? 0
            let rest = try Int64.fetchAll(db, sql: "SELECT id FROM article WHERE sort_key > ?", arguments: [key])
            for id in rest { if let document = try SearchIndex.document(articleID: id, db) { try SearchIndex.delete(document, db) } }
            try db.execute(
                sql: "UPDATE meta SET value = ? WHERE name = 'search_tokens'", arguments: ["\(SearchIndex.tokenVersion):\(key)"])
        }
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        #expect(try await store.articles(ArticleQuery(now: noon, text: "steel", limit: 100)).articles.count == 30)
        #expect(try await store.verify() == [])
        try await store.close()
    }

    @Test(
        "an index that is old or half done is no fault of the file, and answers nothing", arguments: ["1", "\(SearchIndex.tokenVersion):5"])
    func unfinished(mark: String) async throws {
        let test = try await outdated(3) { db in
            try Self.empty(db)
            try db.execute(sql: "UPDATE meta SET value = ? WHERE name = 'search_tokens'", arguments: [mark])
        }
        let reader = try SQLiteStore.openReadOnly(path: test.store.path)
        #expect(try await reader.verify() == [])
        try await reader.close()
        #expect(throws: StoreError.self) { try SQLiteStore.openForAnswers(path: test.store.path) }
    }
}
