import GRDB
import Model

// Which feeds are listed. A feed that is listed no more keeps its row: its articles stay, and when it comes back under the same address,
// what it brought before is known.
extension SQLiteStore {
    package func feeds() async throws -> [Feed] {
        try await reading { db in
            let statement = try db.cachedStatement(sql: "SELECT \(FeedRow.columns) FROM feed WHERE is_listed = 1 ORDER BY id")
            return try Row.fetchAll(statement).map(FeedRow.feed)
        }
    }

    package func feed(id: Int64) async throws -> Feed? {
        try await reading { db in try FeedList.listed(id, db) }
    }

    package func reconcile(configured: [FeedDefinition], at: Timestamp) async throws {
        try await writing { db in
            for definition in configured {
                if let found = try FeedList.place(of: definition.url, db) {
                    // What was changed by hand holds until the file itself says something new.
                    guard !found.isListed || found.origin != "config" || found.definition != FeedList.text(of: definition) else { continue }
                    try FeedList.write(definition, over: found, origin: .config, db)
                } else {
                    try FeedList.insert(definition, origin: .config, db)
                }
            }
            let urls = Set(configured.map(\.url))
            let rows = try Row.fetchAll(db, sql: "SELECT id, url FROM feed WHERE is_listed = 1 AND origin = 'config'")
            for row in rows where !urls.contains(row[1]) { try FeedList.unlist(row[0], db) }
        }
    }

    package func addFeed(_ definition: FeedDefinition, at: Timestamp) async throws -> Feed {
        try await writing { db in
            let sql = "SELECT id FROM feed WHERE is_listed = 1 AND (url = ?1 OR current_url = ?1)"
            if let id = try Int64.fetchOne(db, sql: sql, arguments: [definition.url]) { throw StoreError.feedExists(id: id) }
            let id: Int64
            if let found = try FeedList.place(of: definition.url, db) {
                try FeedList.write(definition, over: found, origin: .added, db)
                id = found.id
            } else {
                id = try FeedList.insert(definition, origin: .added, db)
            }
            guard let feed = try FeedList.listed(id, db) else { throw StoreError.noSuchFeed(id: id) }
            return feed
        }
    }

    package func updateFeed(id: Int64, _ change: FeedChange, at: Timestamp) async throws -> Feed {
        try await writing { db in
            guard try FeedList.listed(id, db) != nil else { throw StoreError.noSuchFeed(id: id) }
            if let title = change.title { try db.execute(sql: "UPDATE feed SET title = ? WHERE id = ?", arguments: [title, id]) }
            if let tags = change.tags {
                try db.execute(sql: "UPDATE feed SET tags = ? WHERE id = ?", arguments: [JSONList.text(tags), id])
            }
            if let interval = change.interval {
                try db.execute(sql: "UPDATE feed SET interval_ms = ? WHERE id = ?", arguments: [interval.milliseconds, id])
            }
            if let isEnabled = change.isEnabled {
                try db.execute(sql: "UPDATE feed SET is_enabled = ? WHERE id = ?", arguments: [isEnabled, id])
                if isEnabled { try FeedList.startAfresh(id, db) }
            }
            guard let feed = try FeedList.listed(id, db) else { throw StoreError.noSuchFeed(id: id) }
            return feed
        }
    }

    package func removeFeed(id: Int64, at: Timestamp) async throws {
        try await writing { db in
            guard try FeedList.listed(id, db) != nil else { throw StoreError.noSuchFeed(id: id) }
            try FeedList.unlist(id, db)
        }
    }
}

private enum FeedList {
    struct Place {
        var id: Int64
        var isListed: Bool
        var origin: String
        var definition: String
    }

    static func listed(_ id: Int64, _ db: Database) throws -> Feed? {
        let sql = "SELECT \(FeedRow.columns) FROM feed WHERE id = ? AND is_listed = 1"
        return try Row.fetchOne(db, sql: sql, arguments: [id]).map(FeedRow.feed)
    }

    static func place(of url: String, _ db: Database) throws -> Place? {
        try Row.fetchOne(db, sql: "SELECT id, is_listed, origin, definition FROM feed WHERE url = ?", arguments: [url])
            .map { Place(id: $0[0], isListed: $0[1], origin: $0[2], definition: $0[3]) }
    }

    @discardableResult
    static func insert(_ definition: FeedDefinition, origin: Feed.Origin, _ db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO feed (url, current_url, title, tags, origin, is_enabled, wants_full_text, interval_ms, definition)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                definition.url, definition.url, definition.title, JSONList.text(definition.tags), origin.rawValue, definition.isEnabled,
                definition.wantsFullText, definition.interval?.milliseconds, text(of: definition),
            ])
        return db.lastInsertedRowID
    }

    static func write(_ definition: FeedDefinition, over found: Place, origin: Feed.Origin, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE feed SET title = ?, tags = ?, origin = ?, is_listed = 1, is_enabled = ?, wants_full_text = ?, interval_ms = ?,
                    definition = ?
                WHERE id = ?
                """,
            arguments: [
                definition.title, JSONList.text(definition.tags), origin.rawValue, definition.isEnabled, definition.wantsFullText,
                definition.interval?.milliseconds, text(of: definition), found.id,
            ])
        if !found.isListed { try startAfresh(found.id, db) }
    }

    /// Forgets failures, redirects and validators: the next poll is a first one, though what the feed brought stays known.
    static func startAfresh(_ id: Int64, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE feed SET current_url = url, is_gone = 0, failures = 0, error_kind = NULL, error_message = NULL, next_poll = NULL,
                    next_poll_reason = NULL, etag = NULL, last_modified = NULL, memory = '{}'
                WHERE id = ?
                """, arguments: [id])
    }

    static func unlist(_ id: Int64, _ db: Database) throws {
        try db.execute(sql: "UPDATE feed SET is_listed = 0 WHERE id = ?", arguments: [id])
        try db.execute(sql: "UPDATE page SET due = NULL WHERE feed_id = ? AND due IS NOT NULL", arguments: [id])
    }

    /// Tells whether the file's entry changed.
    static func text(of definition: FeedDefinition) -> String {
        var writer = JSONWriter()
        writer.object { object in
            object.field("title", definition.title)
            object.field("tags", definition.tags)
            object.field("interval_ms", definition.interval?.milliseconds)
            object.field("enabled", definition.isEnabled)
            object.field("full_text", definition.wantsFullText)
        }
        return writer.text
    }
}
