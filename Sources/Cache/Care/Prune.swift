import GRDB
import Model

extension SQLiteStore {
    /// Works in short transactions, so that polls go on between them.
    /// - Returns: how many articles went.
    package func prune(_ retention: Retention, at: Timestamp) async throws -> Int {
        var count = 0
        let ages: [(Duration?, Verdict)] = [(retention.irrelevantFor, .no), (retention.relatedFor, .related), (retention.coreFor, .core)]
        for case (let age?, let verdict) in ages {
            let limit = at.adding(.zero - age)
            count += try await repeatedly { db in
                try Pruning.remove(try Pruning.oldest(verdict, seenBefore: limit, db), at: at, db)
            }
        }
        if let byteLimit = retention.byteLimit { count += try await shrink(to: byteLimit, at: at) }
        if let age = retention.eventsFor {
            let limit = at.adding(.zero - age)
            _ = try await repeatedly { db in try Pruning.removeEvents(before: limit, db) }
        }
        let linkable = at.adding(seconds: -Linker.windowDays * 86_400)
        _ = try await repeatedly { db in try Pruning.removeFingerprints(before: linkable, db) }
        try await vacuum()
        return count
    }

    /// What does not matter goes first, then the oldest.
    private func shrink(to byteLimit: Int64, at: Timestamp) async throws -> Int {
        var count = 0
        for verdict in [Verdict.no, .related, .core] {
            count += try await repeatedly { db in
                guard try Pruning.usedBytes(db) > byteLimit else { return 0 }
                return try Pruning.remove(try Pruning.oldest(verdict, seenBefore: at, db), at: at, db)
            }
        }
        return count
    }

    private func repeatedly(_ step: @escaping @Sendable (Database) throws -> Int) async throws -> Int {
        var count = 0
        while true {
            let done = try await writing { [counts = storyKeyCounts] db in
                counts.forget()
                return try step(db)
            }
            guard done > 0 else { return count }
            count += done
            try Task.checkCancellation()
        }
    }
}

/// The steps of pruning, each short.
private enum Pruning {
    private static let step = 100

    static func oldest(_ verdict: Verdict, seenBefore limit: Timestamp, _ db: Database) throws -> [Int64] {
        let sql = "SELECT id FROM article WHERE verdict = ? AND first_seen < ? AND is_starred = 0 ORDER BY first_seen, id LIMIT ?"
        return try db.rows(sql, [verdict.rawValue, limit.milliseconds, step]).map { $0[0] }
    }

    static func remove(_ ids: [Int64], at: Timestamp, _ db: Database) throws -> Int {
        var indexing = SearchBatch()
        for id in ids { try remove(id, at: at, &indexing, db) }
        try indexing.write(db)
        return ids.count
    }

    private static func remove(_ id: Int64, at: Timestamp, _ indexing: inout SearchBatch, _ db: Database) throws {
        if let document = try SearchIndex.document(articleID: id, db) { indexing.delete(document) }
        try Linker.remove(id, db)
        try db.run(
            """
            INSERT OR REPLACE INTO tombstone (feed_id, guid, content_hash, canonical_url, at)
            SELECT feed_id, guid, appearance.content_hash, canonical_url, ?
            FROM appearance JOIN article ON article.id = article_id WHERE article_id = ?
            """, [at.milliseconds, id])
        try db.run(
            """
            UPDATE feed SET article_count = article_count - 1
            WHERE id IN (SELECT feed_id FROM appearance WHERE article_id = ?)
            """, [id])
        try db.run("UPDATE tally SET articles = articles - 1 WHERE verdict = (SELECT verdict FROM article WHERE id = ?)", [id])
        let story = try db.integer("SELECT story FROM article WHERE id = ?", [id])
        try handOnCopies(of: id, db)
        try db.run("DELETE FROM article WHERE id = ?", [id])
        if let story { try leave(story, db) }
    }

    /// The earliest of the copies stands for the others from now on.
    private static func handOnCopies(of original: Int64, _ db: Database) throws {
        let sql = "SELECT id FROM article WHERE copy_of = ? ORDER BY sort_key, id LIMIT 1"
        guard let heir = try db.integer(sql, [original]) else { return }
        try db.run("UPDATE article SET copy_of = NULL, copy_reason = NULL WHERE id = ?", [heir])
        try db.run("UPDATE article SET copy_of = ? WHERE copy_of = ?", [heir, original])
    }

    /// A story keeps its number as long as it has an article: what comes later joins the story that was told.
    private static func leave(_ story: Int64, _ db: Database) throws {
        try db.run("UPDATE story SET article_count = article_count - 1 WHERE id = ?", [story])
        try db.run("DELETE FROM story WHERE id = ? AND article_count < 1", [story])
    }

    static func removeEvents(before limit: Timestamp, _ db: Database) throws -> Int {
        let rows = try db.rows("SELECT cursor, at FROM event ORDER BY cursor LIMIT 2000")
        let old = rows.prefix { ($0[1] as Int64) < limit.milliseconds }
        guard let last: Int64 = old.last?[0] else { return 0 }
        try db.run("DELETE FROM event WHERE cursor <= ?", [last])
        try db.run("UPDATE meta SET value = ? WHERE name = 'events_pruned_through'", [String(last)])
        return old.count
    }

    static func removeFingerprints(before limit: Timestamp, _ db: Database) throws -> Int {
        let ids = try db.rows("SELECT article_id FROM fingerprint WHERE at < ? ORDER BY at LIMIT ?", [limit.milliseconds, step])
        for row in ids { try Linker.remove(row[0], db) }
        return ids.count
    }

    static func usedBytes(_ db: Database) throws -> Int64 {
        let pages = try (db.integer("PRAGMA page_count") ?? 0) - (db.integer("PRAGMA freelist_count") ?? 0)
        return pages * (try db.integer("PRAGMA page_size") ?? 4096)
    }
}
