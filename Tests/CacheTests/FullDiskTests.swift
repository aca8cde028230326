import GRDB
import Model
import Testing

@testable import Cache

@Suite("A disk without room")
struct FullDiskTests {
    /// SQLite's own limit stands for the disk's: it fails in the same places, with the same code.
    private static func allow(_ pages: Int64, _ store: SQLiteStore) async throws {
        try await store.database.writeWithoutTransaction { db in
            let used = try db.integer("PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(used + pages)")
        }
    }

    @Test("A poll that finds no room is refused whole; reading goes on, and so does writing once there is room")
    func full() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Kept")], validators: Validators(etag: "\"1\""))
        let end = try await test.store.latestCursor()
        try await Self.allow(2, test.store)
        let items = (0..<300).map { item("new \($0)", "Title \($0)", text: String(repeating: "words \($0) ", count: 300)) }
        await #expect(throws: StoreError.full(path: test.store.path)) {
            try await test.poll(items, validators: Validators(etag: "\"2\""))
        }
        #expect(try await test.titles() == ["Kept"])
        #expect(try await test.store.feed(id: test.feed)?.validators.etag == "\"1\"")
        #expect(try await test.store.latestCursor() == end)
        #expect(try await test.store.verify() == [])

        try await Self.allow(100_000, test.store)
        try await test.poll(items, validators: Validators(etag: "\"2\""))
        #expect(try await test.titles().count == 100)
        #expect(try await test.store.verify() == [])
    }
}
