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

    @Test("Stories keep their numbers and outlive their first articles from then on; people of whom nothing is known go")
    func storiesOfTheirOwn() async throws {
        let folder = TestFolder()
        let path = folder.file("cache.db")
        let earlier = try DatabaseQueue(path: path)
        try await earlier.writeWithoutTransaction { db in
            try Migrations.run(db, to: 3)
            try db.execute(sql: Self.content)
        }
        try earlier.close()

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
