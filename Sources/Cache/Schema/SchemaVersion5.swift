import GRDB

/// What articles were before they changed: answers as of a moment tell them as they stood then.
enum SchemaVersion5 {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE article_past (
                    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
                    until INTEGER NOT NULL,
                    title TEXT NOT NULL,
                    verdict TEXT NOT NULL,
                    topics TEXT NOT NULL,
                    copy_of INTEGER,
                    story INTEGER,
                    PRIMARY KEY (article_id, until)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
