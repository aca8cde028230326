import GRDB
import Glibc
import Model
import Testing

@testable import Cache

@Suite("Backups put back")
struct RestoreTests {
    @Test("A backup comes back whole, and the cache that was there is set aside by name")
    func restores() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Steel in the backup")], validators: Validators(etag: "\"1\"", lastModified: nil))
        let backup = test.folder.file("backup.db")
        try await test.store.backup(to: backup)
        try await test.poll([item("2", "Steel after the backup")])
        try await test.store.close()

        let path = test.folder.file("cache.db")
        let restored = try await SQLiteStore.restore(from: backup, to: path, now: noon)
        #expect(restored.articles == 1)
        #expect(restored.setAside == path + ".replaced-20250606T120000Z")
        let store = try SQLiteStore.open(path: path, now: noon)
        #expect(try await store.articles(ArticleQuery(now: noon, text: "steel")).articles.map(\.title) == ["Steel in the backup"])
        #expect(try await store.feed(id: test.feed)?.validators.etag == "\"1\"")
        #expect(try await store.verify() == [])
        try await store.close()
        let before = try SQLiteStore.openReadOnly(path: path + ".replaced-20250606T120000Z")
        #expect(try await before.articles(ArticleQuery(now: noon, text: "steel")).articles.count == 2)
    }

    @Test("Numbers of articles and events go on after those that were given out since the backup")
    func numbers() async throws {
        let test = try await TestStore()
        try await test.poll([item("1")])
        let backup = test.folder.file("backup.db")
        try await test.store.backup(to: backup)
        let outcome = try await test.poll([item("2", "Given out since")])
        try await test.store.close()
        _ = try await SQLiteStore.restore(from: backup, to: test.folder.file("cache.db"), now: noon)
        let store = try SQLiteStore.open(path: test.folder.file("cache.db"), now: noon)
        let poll = Poll(
            feedID: test.feed, at: noon, result: .fetched(FetchedFeed(title: nil, format: "rss2.0", items: [item("3", "New")])),
            schedule: Poll.Schedule(nextPoll: nil, reason: ""))
        let again = try await store.commit(poll) { _ in Linkage() }
        #expect(again.newArticles.allSatisfy { article in outcome.newArticles.allSatisfy { $0 < article } })
        #expect(again.cursor > outcome.cursor)
    }

    @Test("A backup goes to where no cache is, and into the place of one that is damaged")
    func places() async throws {
        let test = try await TestStore()
        try await test.poll([item("1")])
        let backup = test.folder.file("backup.db")
        try await test.store.backup(to: backup)
        let fresh = try await SQLiteStore.restore(from: backup, to: test.folder.file("fresh.db"), now: noon)
        #expect(fresh.setAside == nil)
        let damaged = test.folder.file("damaged.db")
        TestBytes.write(TestBytes.read(backup).prefix(3000) + [UInt8](repeating: 0xAA, count: 20_000), to: damaged)
        let replaced = try await SQLiteStore.restore(from: backup, to: damaged, now: noon)
        #expect(replaced.setAside?.hasPrefix(damaged + ".replaced-") == true)
        #expect(replaced.articles == 1)
    }

    @Test(
        "What is no sound backup is refused, and the cache stays as it was",
        arguments: ["missing", "text", "empty", "another program's", "damaged", "newer"])
    func refusals(kind: String) async throws {
        let test = try await TestStore()
        try await test.poll((0..<200).map { item("\($0)", "Title \($0)", text: String(repeating: "words ", count: 200)) })
        let file = test.folder.file("backup.db")
        try await test.store.backup(to: file)
        var bytes = TestBytes.read(file)
        switch kind {
        case "missing": bytes = []
        case "text": bytes = Array("This is a letter.\n".utf8)
        case "damaged": for index in bytes.count / 2..<(bytes.count / 2 + 40_000) where index < bytes.count { bytes[index] = 0x5A }
        default: break
        }
        unlink(file)
        if kind == "empty" || kind == "another program's" {
            let queue = try DatabaseQueue(path: file)
            if kind != "empty" { try await queue.write { try $0.execute(sql: "CREATE TABLE note (text)") } }
            try queue.close()
        } else if kind != "missing" {
            TestBytes.write(bytes, to: file)
        }
        if kind == "newer" {
            let queue = try DatabaseQueue(path: file)
            try await queue.write { try $0.execute(sql: "PRAGMA user_version = 999") }
            try queue.close()
        }
        let path = test.folder.file("cache.db")
        await #expect(throws: StoreError.self) { try await SQLiteStore.restore(from: file, to: path, now: noon) }
        #expect(try await test.store.statistics().articles[.core] == 200)
        #expect(!test.folder.names.contains { $0.contains("replaced") || $0.contains("restoring") })
    }

    @Test("A -wal that lies about without its file is not taken for the restored file's own")
    func strayLog() async throws {
        let test = try await TestStore()
        let backup = test.folder.file("backup.db")
        try await test.store.backup(to: backup)
        try await test.poll([item("1", "Only in the -wal")])
        let path = test.folder.file("elsewhere.db")
        TestBytes.write(TestBytes.read(test.folder.file("cache.db-wal")), to: path + "-wal")
        _ = try await SQLiteStore.restore(from: backup, to: path, now: noon)
        let store = try SQLiteStore.open(path: path, now: noon)
        #expect(try await store.statistics().articles[.core] == 0)
        #expect(try await store.verify() == [])
    }
}
