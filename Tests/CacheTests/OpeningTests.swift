import GRDB
import Glibc
import Model
import Testing

@testable import Cache

@Suite("Opening a file that is not as it should be")
struct OpeningTests {
    @Test("missing folders are made, and the file is ready to use")
    func fresh() async throws {
        let folder = TestFolder()
        let path = folder.file("deeper/still/cache.db")
        let store = try SQLiteStore.open(path: path, now: noon)
        #expect(try await store.statistics().schemaVersion == Migrations.newest)
        try await store.close()
        for name in ["deeper/still/cache.db", "deeper/still", "deeper"] { remove(folder.file(name)) }
    }

    @Test("what was stored is there when the file is opened again")
    func again() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Kept")])
        try await test.store.close()
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        #expect(try await store.articles(ArticleQuery(now: noon)).articles.map(\.title) == ["Kept"])
        #expect(store.setAside == nil)
        try await store.close()
    }

    @Test("a file that is no database is refused and stays as it is")
    func noDatabase() throws {
        let folder = TestFolder()
        let path = folder.file("letters.txt")
        let text = String(repeating: "Dear reader, this is a letter. ", count: 200)
        TestBytes.write(Array(text.utf8), to: path)
        guard case .unusable(path, let reason, let advice) = failure(to: { try SQLiteStore.open(path: path, now: noon) }) else {
            Issue.record("opened")
            return
        }
        #expect(reason == "it is not an SQLite database")
        #expect(!advice.isEmpty)
        #expect(folder.names == ["letters.txt"])
        #expect(TestBytes.read(path) == Array(text.utf8))
    }

    @Test("another program's database is refused and stays as it is, journal mode included")
    func foreign() async throws {
        let folder = TestFolder()
        let path = folder.file("other.db")
        let other = try DatabaseQueue(path: path)
        try await other.write { try $0.execute(sql: "CREATE TABLE note (text); INSERT INTO note VALUES ('mine')") }
        try other.close()
        guard case .unusable = failure(to: { try SQLiteStore.open(path: path, now: noon) }) else {
            Issue.record("opened")
            return
        }
        let after = try DatabaseQueue(path: path)
        #expect(try await after.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
        #expect(try await after.read { try String.fetchOne($0, sql: "SELECT text FROM note") } == "mine")
        #expect(folder.names == ["other.db"])
    }

    @Test("a file of a newer version is refused with both versions")
    func newer() async throws {
        let test = try await TestStore()
        try await test.store.close()
        let raw = try DatabaseQueue(path: test.store.path)
        try await raw.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try raw.close()
        #expect(
            failure(to: { try SQLiteStore.open(path: test.store.path, now: noon) })
                == .newerVersion(path: test.store.path, found: 99, known: Migrations.newest))
        #expect(test.folder.names == ["cache.db"])
    }

    @Test("a damaged file is set aside by name, and a fresh one begun")
    func damaged() async throws {
        let test = try await TestStore()
        try await test.poll((0..<200).map { item("\($0)", "Title \($0)", text: String(repeating: "words \($0) ", count: 50)) })
        try await test.store.close()
        TestBytes.overwrite(test.store.path, at: 4096 * 20, with: [UInt8](repeating: 0xA5, count: 4096 * 12))
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        #expect(store.setAside == test.store.path + ".damaged-20250606T120000Z")
        #expect(test.folder.names.contains("cache.db.damaged-20250606T120000Z"))
        #expect(try await store.statistics().articles[.core] == 0)
        try await store.close()
    }

    @Test("a damaged schema is damage too")
    func damagedSchema() async throws {
        let test = try await TestStore()
        try await test.store.close()
        TestBytes.overwrite(test.store.path, at: 100, with: [UInt8](repeating: 0xFF, count: 3900))
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        #expect(store.setAside != nil)
        try await store.close()
    }

    @Test("a file that another program holds is reported as busy, and not moved")
    func locked() async throws {
        let test = try await TestStore()
        try await test.store.close()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: test.store.path, configuration: configuration)
        try await other.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE meta SET value = value")
        }
        #expect(
            failure(to: { try SQLiteStore.open(path: test.store.path, now: noon, patience: .milliseconds(50)) })
                == .busy(path: test.store.path))
        try other.close()
        #expect(test.folder.names.filter { $0.contains("damaged") }.isEmpty)
    }

    @Test("a folder where a file stands in the way is named")
    func folderInTheWay() {
        let folder = TestFolder()
        TestBytes.write(Array("x".utf8), to: folder.file("file"))
        guard case .unusable(_, let reason, _) = failure(to: { try SQLiteStore.open(path: folder.file("file/cache.db"), now: noon) }) else {
            Issue.record("opened")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test("a lost -wal costs what was not yet checkpointed, not the file")
    func lostWAL() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Kept")])
        try await test.store.close()
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        _ = try await store.append(.syncStarted, feedID: nil, detail: "{}", at: noon)
        let copy = test.folder.file("copy.db")
        TestBytes.write(TestBytes.read(test.store.path), to: copy)
        let without = try SQLiteStore.open(path: copy, now: noon)
        #expect(without.setAside == nil)
        #expect(try await without.articles(ArticleQuery(now: noon)).articles.map(\.title) == ["Kept"])
        try await without.close()
        try await store.close()
    }

    @Test("reading alone opens beside the writer, sees its articles, and cannot write")
    func readOnly() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Seen")])
        let reader = try SQLiteStore.openReadOnly(path: test.store.path)
        #expect(try await reader.articles(ArticleQuery(now: noon, text: "seen")).articles.count == 1)
        await #expect(throws: StoreError.self) { try await reader.star(articleID: 1, true) }
        #expect(try await reader.verify() == [])
        try await reader.close()
        #expect(throws: StoreError.self) { try SQLiteStore.openReadOnly(path: test.folder.file("missing.db")) }
        #expect(!test.folder.names.contains("missing.db"))
    }

    private func failure(to open: () throws -> SQLiteStore) -> StoreError? {
        do {
            _ = try open()
            return nil
        } catch {
            return error as? StoreError
        }
    }
}
