import GRDB
import Model
import Testing

@testable import Cache

@Suite("Files of earlier versions")
struct MigrationTests {
    private static let content = """
        INSERT INTO feed (id, url, current_url, origin) VALUES (1, 'https://a.example/feed', 'https://a.example/feed', 'added');
        INSERT INTO article (id, sort_key, source_feed, title, first_seen, content_hash, verdict, score, story)
        VALUES (1, 1, 1, 'First', 0, 0, 'core', 1, 1), (2, 2, 1, 'Second', 0, 0, 'core', 1, 1);
        INSERT INTO story (id, article_count, first_seen, last_seen, last_key) VALUES (1, 2, 0, 0, 2);
        INSERT INTO person (key, name, folded_name) VALUES ('person.gone', 'Gone', 'gone');
        """

    private static func write(version: Int, _ content: String, to path: String) throws {
        let earlier = try DatabaseQueue(path: path)
        try earlier.writeWithoutTransaction { db in
            try Migrations.run(db, to: version)
            try db.execute(sql: content)
        }
        try earlier.close()
    }

    @Test(
        "An older file answers nothing until it is brought up to date, yet is verified and backed up as it is",
        arguments: 1..<Migrations.newest)
    func olderFile(version: Int) async throws {
        let folder = TestFolder()
        let path = folder.file("cache.db")
        let person = version > 1 ? "INSERT INTO person (key, name, folded_name) VALUES ('person.gone', 'Gone', 'gone');" : ""
        try Self.write(version: version, version < 4 ? person : "", to: path)
        #expect { _ = try SQLiteStore.openForAnswers(path: path) } throws: { error in
            guard case .unusable(path, _, let advice)? = error as? StoreError else { return false }
            return advice.contains("tradewired")
        }
        let reader = try SQLiteStore.openReadOnly(path: path)
        #expect(try await reader.verify() == [])
        try await reader.backup(to: folder.file("kept.db"))
        try await reader.close()
        try await SQLiteStore.open(path: path, now: noon).close()
        let current = try SQLiteStore.openForAnswers(path: path)
        #expect(try await current.articles(ArticleQuery(now: noon)).articles.isEmpty)
        try await current.close()
    }

    @Test("Stories keep their numbers and outlive their first articles from then on; people of whom nothing is known go")
    func storiesOfTheirOwn() async throws {
        let folder = TestFolder()
        let path = folder.file("cache.db")
        try Self.write(version: 3, Self.content, to: path)

        let store = try SQLiteStore.open(path: path, now: noon)
        #expect(try await store.stories(ArticleQuery(now: noon)).map(\.id) == [1])
        try await store.close()
        let raw = try DatabaseQueue(path: path)
        let left = try await raw.write { db in
            try db.execute(sql: "DELETE FROM article WHERE id = 1")
            return try (Int64.fetchAll(db, sql: "SELECT id FROM story"), Int.fetchOne(db, sql: "SELECT count(*) FROM person"))
        }
        #expect(left.0 == [1] && left.1 == 0)
    }
}
