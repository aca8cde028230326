import GRDB
import Model

import struct Model.Cursor

// The log of what happened. Cursors grow and are never used again, also not after the log's old end was pruned.
extension SQLiteStore {
    package func append(_ kind: Event.Kind, feedID: Int64?, detail: String, at: Timestamp) async throws -> Cursor {
        let cursor = try await writing { db in try EventLog.append(kind, articleID: nil, feedID: feedID, detail: detail, at: at, db) }
        broadcast.send(cursor)
        return cursor
    }

    package func events(after: Cursor, limit: Int) async throws -> EventPage {
        try await reading { db in
            let end = try EventLog.end(db)
            let pruned =
                try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'events_pruned_through'").flatMap { Int64($0) } ?? 0
            // A cursor beyond the end comes from another file, such as one that was set aside.
            guard after.value <= end.value else { return EventPage(events: [], hasGap: true, cursor: end) }
            let sql = "SELECT cursor, kind, at, article_id, feed_id, detail FROM event WHERE cursor > ? ORDER BY cursor LIMIT ?"
            let rows = try db.map(sql, [after.value, max(1, limit)]) { (cursor: Cursor($0.integer(0)), event: EventLog.event($0)) }
            let next = rows.last?.cursor ?? end
            return EventPage(events: rows.compactMap { $0.event }, hasGap: after.value < pruned, cursor: next)
        }
    }

    package func latestCursor() async throws -> Cursor {
        try await reading { db in try EventLog.end(db) }
    }
}

enum EventLog {
    @discardableResult
    static func append(
        _ kind: Event.Kind, articleID: Int64?, feedID: Int64?, detail: String = "{}", at: Timestamp, _ db: Database
    ) throws -> Cursor {
        try db.run(
            "INSERT INTO event (kind, at, article_id, feed_id, detail) VALUES (?, ?, ?, ?, ?)",
            [kind.rawValue, at.milliseconds, articleID, feedID, detail])
        return Cursor(db.lastInsertedRowID)
    }

    static func end(_ db: Database) throws -> Cursor {
        Cursor(try db.integer("SELECT seq FROM sqlite_sequence WHERE name = 'event'") ?? 0)
    }

    /// `nil` for a kind that a later version wrote.
    static func event(_ row: Columns) -> Event? {
        guard let kind = Event.Kind(rawValue: row.text(1)) else { return nil }
        return Event(
            cursor: Cursor(row.integer(0)), kind: kind, at: Timestamp(milliseconds: row.integer(2)), articleID: row.optionalInteger(3),
            feedID: row.optionalInteger(4), detail: row.text(5))
    }
}
