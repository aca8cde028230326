import Cache
import GRDB
import Glibc
import Model
import Testing

@Suite("The file as other tools see it")
struct SchemaTests {
    /// A store with some content, closed, and a plain connection to its file.
    private func plainConnection() async throws -> (TestStore, DatabaseQueue) {
        let test = try await TestStore()
        try await test.poll([
            item("1", "Licence for rare earth", text: "A licence for the export of rare earths"), item("2", "Steel", verdict: .no),
        ])
        try await test.store.close()
        return (test, try DatabaseQueue(path: test.store.path))
    }

    @Test("every query that docs/schema.md shows runs")
    func documentedQueries() async throws {
        let (_, database) = try await plainConnection()
        let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let text = try #require(contents(of: "/" + here + "/docs/schema.md"))
        let blocks = text.split(separator: "```sql\n").dropFirst().compactMap { $0.split(separator: "```").first.map(String.init) }
        #expect(blocks.count >= 3)
        for block in blocks {
            try await database.read { db in _ = try Row.fetchAll(db, sql: block) }
        }
        let found = try await database.read { db in try String.fetchAll(db, sql: "SELECT title FROM (\(blocks[1].dropLast(2)))") }
        #expect(found == ["Licence for rare earth"])
    }

    @Test("every table is in docs/schema.md")
    func documentedTables() async throws {
        let (_, database) = try await plainConnection()
        let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let text = try #require(contents(of: "/" + here + "/docs/schema.md"))
        let names = try await database.read { db in
            try String.fetchAll(db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'")
        }
        for name in names where !name.hasPrefix("sqlite_") { #expect(text.contains("`\(name)`"), "\(name)") }
    }

    @Test("a feed's guid is unique in the file itself")
    func uniqueGuid() async throws {
        let (_, database) = try await plainConnection()
        await #expect(throws: DatabaseError.self) {
            try await database.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO appearance (article_id, feed_id, guid, content_hash, published, first_seen, last_seen)
                        VALUES (1, 1, '1', 0, 0, 0, 0)
                        """)
            }
        }
    }

    @Test(
        "queries that run often go by their index",
        arguments: [
            ("SELECT id FROM article WHERE verdict <> 'no' AND copy_of IS NULL ORDER BY sort_key DESC LIMIT 20", "article_latest"),
            (
                "SELECT id FROM article WHERE sort_key < 5 AND verdict <> 'no' AND copy_of IS NULL ORDER BY sort_key DESC LIMIT 20",
                "article_latest (sort_key<?)"
            ),
            (
                "SELECT article_id, content_hash FROM appearance WHERE feed_id = 1 AND guid = 'x'",
                "appearance_identity (feed_id=? AND guid=?)"
            ),
            ("SELECT published FROM appearance WHERE feed_id = 1 ORDER BY published DESC LIMIT 30", "appearance_rhythm (feed_id=?)"),
            ("SELECT id FROM article WHERE canonical_url = 'x' ORDER BY id LIMIT 1", "article_by_url (canonical_url=?)"),
            ("SELECT id FROM article WHERE copy_of = 1 ORDER BY id", "article_copies (copy_of=?)"),
            ("SELECT id FROM article WHERE story = 1 ORDER BY sort_key LIMIT 1", "article_of_story (story=?)"),
            (
                "SELECT id FROM article WHERE verdict = 'no' AND first_seen < 5 AND is_starred = 0 ORDER BY first_seen, id LIMIT 100",
                "article_by_age (verdict=? AND first_seen<?)"
            ),
            (
                "SELECT article_id FROM link_key WHERE kind = 0 AND key = 5 ORDER BY article_id DESC LIMIT 8",
                "PRIMARY KEY (kind=? AND key=?)"
            ),
            ("SELECT article_id FROM page WHERE due IS NOT NULL AND due <= 5 ORDER BY due, article_id LIMIT 8", "page_due (due"),
            ("SELECT id FROM story WHERE last_key >= 1 AND last_key < 9 ORDER BY last_key DESC LIMIT 20", "story_by_time (last_key"),
            ("SELECT cursor FROM event WHERE cursor > 5 ORDER BY cursor LIMIT 100", "INTEGER PRIMARY KEY (rowid>?)"),
            ("SELECT 1 FROM tombstone WHERE canonical_url = 'x' LIMIT 1", "tombstone_by_url (canonical_url=?)"),
            ("SELECT article_id FROM fingerprint WHERE at < 5 ORDER BY at LIMIT 100", "fingerprint_by_time (at<?)"),
            ("SELECT id FROM revision WHERE article_id = 1 ORDER BY number", "revision_of_article (article_id=?)"),
        ])
    func plans(sql: String, expected: String) async throws {
        let (test, counted) = try await plainConnection()
        // Counts of two rows would have the planner sort them rather than walk an index.
        try await counted.write { try $0.execute(sql: "DROP TABLE IF EXISTS sqlite_stat1; DROP TABLE IF EXISTS sqlite_stat4") }
        try counted.close()
        let database = try DatabaseQueue(path: test.store.path)
        let plan = try await database.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }.joined(separator: "; ")
        }
        #expect(plan.contains(expected))
        #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
    }

    @Test("a search walks the index from the newest match and looks articles up by their key")
    func searchPlan() async throws {
        let (_, database) = try await plainConnection()
        let sql = """
            EXPLAIN QUERY PLAN SELECT article.id FROM search CROSS JOIN article ON article.sort_key = search.rowid
            WHERE search MATCH 'x' AND search.rowid < 5 ORDER BY search.rowid DESC LIMIT 20
            """
        let plan = try await database.read { db in try Row.fetchAll(db, sql: sql).map { $0["detail"] as String } }
        #expect(plan.first?.hasPrefix("SCAN search VIRTUAL TABLE INDEX") == true)
        #expect(plan.last == "SEARCH article USING COVERING INDEX article_by_time (sort_key=?)")
        #expect(plan.count == 2, "no sorting: \(plan)")
    }

    private func contents(of path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
