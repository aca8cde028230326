import GRDB

/// Searches that are kept, each with the place in the event log up to which it was dealt with; leases of feeds.
enum SchemaVersion3 {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE saved_search (
                    name TEXT PRIMARY KEY,
                    query TEXT NOT NULL,
                    created INTEGER NOT NULL,
                    cursor INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                -- The row stays when the lease ends: its token must never come again.
                CREATE TABLE feed_lease (
                    feed_id INTEGER PRIMARY KEY REFERENCES feed(id),
                    token INTEGER NOT NULL,
                    holder TEXT NOT NULL,
                    expires INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
