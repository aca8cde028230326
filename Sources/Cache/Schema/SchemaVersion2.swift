import GRDB

/// Facts: what articles state, each with its very words. docs/schema.md explains the columns.
enum SchemaVersion2 {
    static func create(_ db: Database) throws {
        try db.execute(sql: people + facts + indexes)
    }

    /// Who speaks, accuses, or is named; `key` is the lexicon's id, or the name where the lexicon knows nobody of it.
    private static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            folded_name TEXT NOT NULL
        ) STRICT;

        """

    private static let facts = """
        ALTER TABLE article ADD COLUMN analysis INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE fact (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            field TEXT NOT NULL,
            span_start INTEGER NOT NULL,
            span_end INTEGER NOT NULL,
            text TEXT NOT NULL,
            rule TEXT NOT NULL,
            value TEXT NOT NULL,
            person INTEGER REFERENCES person(id),
            about TEXT,
            amount TEXT,
            day INTEGER,
            time INTEGER NOT NULL,
            published INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            withdrawn INTEGER
        ) STRICT;

        """

    /// People and plain dates are most of the facts: only what is asked of them is indexed.
    private static let indexes = """
        CREATE INDEX fact_of_article ON fact(article_id);
        CREATE INDEX fact_list ON fact(kind, published) WHERE kind <> 'date';
        CREATE INDEX fact_by_person ON fact(person, kind, published) WHERE person IS NOT NULL;
        CREATE INDEX fact_by_time ON fact(time) WHERE kind NOT IN ('date', 'person');
        CREATE INDEX fact_by_sight ON fact(first_seen) WHERE kind NOT IN ('date', 'person');
        CREATE INDEX fact_by_value ON fact(about, amount) WHERE about IS NOT NULL;
        """
}
