import GRDB

extension SQLiteStore {
    /// Reads the whole file: minutes for millions of articles. Polls go on, other than while the search index is read.
    package func verify() async throws -> [String] {
        var findings: [String]
        do {
            findings = try await reading { db in
                let damage = try Self.lines(of: "PRAGMA integrity_check(20)", db)
                return try damage.isEmpty ? Self.orphans(db) + Invariant.broken(db) : damage
            }
        } catch StoreError.damaged(let path, let aside, let reason) {
            // The full check gives up at some damage that the quick one can name.
            let damage = try await reading { db in try Self.lines(of: "PRAGMA quick_check(20)", db) }
            guard !damage.isEmpty else { throw StoreError.damaged(path: path, movedTo: aside, reason: reason) }
            return damage
        }
        guard findings.isEmpty, !database.configuration.readonly else { return findings }
        for table in ["search", "search_headline"] {
            do {
                try await writing { db in try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')") }
            } catch StoreError.damaged(_, _, let reason) {
                findings.append("the search index \(table) is damaged: \(reason)")
            }
        }
        return findings
    }

    private static func lines(of check: String, _ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: check).filter { $0 != "ok" }.flatMap { $0.split(separator: "\n").map(String.init) }
    }

    private static func orphans(_ db: Database) throws -> [String] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
            "a row of \(row[0] as String? ?? "?") points to a missing row of \(row[2] as String? ?? "?")"
        }
    }
}

/// What holds between the tables after every transaction: each query counts the rows that break it.
private struct Invariant {
    var sentence: String
    /// The version of the file from which on it holds.
    var version = 1
    /// Does not hold of an index that an older version made or that is just being renewed.
    var isOfIndex = false
    var sql: String

    static func broken(_ db: Database) throws -> [String] {
        let version = try Migrations.current(db)
        let hasIndex = try IndexRenewal(db: db).isDone()
        return try all.filter { $0.version <= version && (hasIndex || !$0.isOfIndex) }.compactMap { invariant in
            let count = try Int.fetchOne(db, sql: invariant.sql) ?? 0
            return count == 0 ? nil : "\(count) \(invariant.sentence)"
        }
    }

    private static let all = [
        Invariant(
            sentence: "articles that no feed brought",
            sql: "SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM appearance WHERE article_id = article.id)"),
        Invariant(
            sentence: "counts by verdict that are wrong",
            sql: """
                SELECT count(*) FROM tally WHERE articles <> (SELECT count(*) FROM article WHERE article.verdict = tally.verdict)
                """),
        Invariant(
            sentence: "feeds whose count of articles is wrong",
            sql: """
                SELECT count(*) FROM feed
                WHERE article_count <> (SELECT count(DISTINCT article_id) FROM appearance WHERE feed_id = feed.id)
                """),
        Invariant(
            sentence: "articles missing in the search index", isOfIndex: true,
            sql: """
                SELECT count(*) FROM article WHERE NOT EXISTS (
                    SELECT 1 FROM search_docsize WHERE verdict <> 'no' AND id = sort_key
                    UNION ALL SELECT 1 FROM search_headline_docsize WHERE verdict = 'no' AND id = sort_key)
                """),
        Invariant(
            sentence: "entries of the search index without an article", isOfIndex: true,
            sql: """
                SELECT (SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT sort_key FROM article))
                    + (SELECT count(*) FROM search_headline_docsize WHERE id NOT IN (SELECT sort_key FROM article))
                """),
        Invariant(
            sentence: "copies of copies",
            sql: "SELECT count(*) FROM article JOIN article AS first ON first.id = article.copy_of WHERE first.copy_of IS NOT NULL"),
        Invariant(
            sentence: "stories whose count of articles is wrong",
            sql: "SELECT count(*) FROM story WHERE article_count <> (SELECT count(*) FROM article WHERE article.story = story.id)"),
        Invariant(
            sentence: "articles in a story that there is not",
            sql: "SELECT count(*) FROM article WHERE story IS NOT NULL AND NOT EXISTS (SELECT 1 FROM story WHERE story.id = article.story)"),
        Invariant(
            sentence: "stories without an article",
            sql: "SELECT count(*) FROM story WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.story = story.id)"),
        Invariant(
            sentence: "copies that belong to another story than their first",
            sql: """
                SELECT count(*) FROM article JOIN article AS first ON first.id = article.copy_of
                WHERE article.story IS NOT first.story AND article.story IS NOT NULL
                """),
        Invariant(
            sentence: "people of whom no article says anything", version: 4,
            sql: "SELECT count(*) FROM person WHERE NOT EXISTS (SELECT 1 FROM fact WHERE fact.person = person.id)"),
        Invariant(
            sentence: "articles with more revisions than were counted",
            sql: "SELECT count(*) FROM article WHERE revision_count < (SELECT count(*) FROM revision WHERE article_id = article.id)"),
        Invariant(
            sentence: "items that are both stored and pruned",
            sql:
                "SELECT count(*) FROM tombstone JOIN appearance ON appearance.feed_id = tombstone.feed_id AND appearance.guid = tombstone.guid"
        ),
        Invariant(
            sentence: "link keys without an article",
            sql:
                "SELECT count(*) FROM link_key WHERE NOT EXISTS (SELECT 1 FROM fingerprint WHERE fingerprint.article_id = link_key.article_id)"
        ),
    ]
}
