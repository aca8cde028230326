import GRDB
import Model

/// The right to poll a feed until a moment.
package struct FeedLease: Sendable, Equatable {
    package var feedID: Int64
    /// Grows with every change of holder (a fencing token).
    package var token: Int64
    package var holder: String
    package var expires: Timestamp
}

extension SQLiteStore {
    package func lease(feedID: Int64, to holder: String, until expires: Timestamp, at: Timestamp) async throws -> FeedLease? {
        try await writing { db in
            guard try db.row("SELECT 1 FROM feed WHERE id = ? AND is_listed = 1", [feedID]) != nil else {
                throw StoreError.noSuchFeed(id: feedID)
            }
            let held = try FeedLeases.current(feedID, db)
            if let held, held.holder != holder, held.expires > at { return nil }
            let isSame = held?.holder == holder && (held?.expires ?? at) > at
            let lease = FeedLease(feedID: feedID, token: (held?.token ?? 0) + (isSame ? 0 : 1), holder: holder, expires: expires)
            try FeedLeases.write(lease, db)
            return lease
        }
    }

    package func renew(_ lease: FeedLease, until expires: Timestamp) async throws -> FeedLease {
        try await writing { db in
            try FeedLeases.check(lease.token, of: lease.feedID, db)
            var renewed = lease
            renewed.expires = expires
            try FeedLeases.write(renewed, db)
            return renewed
        }
    }

    package func release(_ lease: FeedLease) async throws {
        try await writing { db in
            try db.run("UPDATE feed_lease SET expires = 0 WHERE feed_id = ? AND token = ?", [lease.feedID, lease.token])
        }
    }
}

enum FeedLeases {
    static func current(_ feedID: Int64, _ db: Database) throws -> FeedLease? {
        try db.row("SELECT token, holder, expires FROM feed_lease WHERE feed_id = ?", [feedID]).map { row in
            FeedLease(feedID: feedID, token: row[0], holder: row[1], expires: Timestamp(milliseconds: row[2]))
        }
    }

    static func write(_ lease: FeedLease, _ db: Database) throws {
        try db.run(
            "INSERT OR REPLACE INTO feed_lease (feed_id, token, holder, expires) VALUES (?, ?, ?, ?)",
            [lease.feedID, lease.token, lease.holder, lease.expires.milliseconds])
    }

    /// - Throws: `StoreError.leaseLost` for any token but the newest.
    static func check(_ token: Int64, of feedID: Int64, _ db: Database) throws {
        guard try db.integer("SELECT token FROM feed_lease WHERE feed_id = ?", [feedID]) == token else {
            throw StoreError.leaseLost(feedID: feedID)
        }
    }
}
