import GRDB

/// The first layout. docs/schema.md explains it to people who open the file with other tools.
///
/// Times are milliseconds since 1970 (UTC). Lists (tags, byline, reasons, topics, warnings) are JSON arrays.
enum SchemaVersion1 {
    static func create(_ db: Database) throws {
        try db.execute(sql: feeds + articles + links + log + search)
    }

    private static let feeds = """
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            url TEXT NOT NULL UNIQUE,
            current_url TEXT NOT NULL,
            title TEXT,
            document_title TEXT,
            tags TEXT NOT NULL DEFAULT '[]',
            origin TEXT NOT NULL CHECK (origin IN ('config', 'added')),
            is_listed INTEGER NOT NULL DEFAULT 1,
            is_enabled INTEGER NOT NULL DEFAULT 1,
            wants_full_text INTEGER NOT NULL DEFAULT 0,
            interval_ms INTEGER,
            definition TEXT NOT NULL DEFAULT '',
            format TEXT,
            etag TEXT,
            last_modified TEXT,
            last_poll INTEGER,
            last_success INTEGER,
            next_poll INTEGER,
            next_poll_reason TEXT,
            memory TEXT NOT NULL DEFAULT '{}',
            failures INTEGER NOT NULL DEFAULT 0,
            error_kind TEXT,
            error_message TEXT,
            is_gone INTEGER NOT NULL DEFAULT 0,
            warnings TEXT NOT NULL DEFAULT '[]',
            hub TEXT,
            article_count INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        """

    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sort_key INTEGER NOT NULL,
            source_feed INTEGER NOT NULL REFERENCES feed(id),
            canonical_url TEXT,
            link TEXT,
            title TEXT NOT NULL,
            byline TEXT NOT NULL DEFAULT '[]',
            outlet TEXT,
            published INTEGER,
            updated INTEGER,
            first_seen INTEGER NOT NULL,
            language TEXT,
            summary TEXT,
            image TEXT,
            content_hash INTEGER NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('core', 'related', 'no')),
            score REAL NOT NULL,
            reasons TEXT NOT NULL DEFAULT '[]',
            topics TEXT NOT NULL DEFAULT '[]',
            copy_of INTEGER REFERENCES article(id) ON DELETE SET NULL,
            copy_reason TEXT,
            story INTEGER,
            story_reason TEXT,
            is_starred INTEGER NOT NULL DEFAULT 0,
            revision_count INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE UNIQUE INDEX article_by_time ON article(sort_key);
        CREATE INDEX article_latest ON article(sort_key) WHERE verdict <> 'no' AND copy_of IS NULL;
        CREATE INDEX article_by_url ON article(canonical_url) WHERE canonical_url IS NOT NULL;
        CREATE INDEX article_copies ON article(copy_of) WHERE copy_of IS NOT NULL;
        CREATE INDEX article_of_story ON article(story, sort_key) WHERE story IS NOT NULL;
        CREATE INDEX article_by_age ON article(verdict, first_seen);
        CREATE INDEX article_starred ON article(sort_key) WHERE is_starred = 1;

        -- Apart from article, so that lists read short rows only.
        CREATE TABLE article_text (
            article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            origin TEXT NOT NULL CHECK (origin IN ('feed', 'page')),
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE appearance (
            id INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            feed_id INTEGER NOT NULL REFERENCES feed(id),
            guid TEXT NOT NULL,
            link TEXT,
            content_hash INTEGER NOT NULL,
            published INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX appearance_identity ON appearance(feed_id, guid);
        CREATE INDEX appearance_of_article ON appearance(article_id, feed_id);
        CREATE INDEX appearance_rhythm ON appearance(feed_id, published);

        CREATE TABLE revision (
            id INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            replaced_at INTEGER NOT NULL,
            title TEXT NOT NULL,
            summary TEXT,
            text TEXT
        ) STRICT;
        CREATE UNIQUE INDEX revision_of_article ON revision(article_id, number);

        CREATE TABLE page (
            article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            feed_id INTEGER NOT NULL REFERENCES feed(id),
            url TEXT NOT NULL,
            due INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            etag TEXT,
            last_modified TEXT,
            failure TEXT
        ) STRICT;
        CREATE INDEX page_due ON page(due, article_id) WHERE due IS NOT NULL;

        """

    private static let links = """
        CREATE TABLE fingerprint (
            article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            signature BLOB NOT NULL,
            copy_keys BLOB NOT NULL,
            story_keys BLOB NOT NULL
        ) STRICT;
        CREATE INDEX fingerprint_by_time ON fingerprint(at);

        -- kind 0: copy keys; 1: story keys.
        CREATE TABLE link_key (
            kind INTEGER NOT NULL,
            key INTEGER NOT NULL,
            article_id INTEGER NOT NULL,
            PRIMARY KEY (kind, key, article_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE story (
            id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            article_count INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            last_key INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX story_by_time ON story(last_key);

        """

    private static let log = """
        CREATE TABLE event (
            cursor INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            article_id INTEGER,
            feed_id INTEGER,
            detail TEXT NOT NULL DEFAULT '{}'
        ) STRICT;

        -- What was pruned and must not come back.
        CREATE TABLE tombstone (
            feed_id INTEGER NOT NULL,
            guid TEXT NOT NULL,
            content_hash INTEGER NOT NULL,
            canonical_url TEXT,
            at INTEGER NOT NULL,
            PRIMARY KEY (feed_id, guid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tombstone_by_url ON tombstone(canonical_url) WHERE canonical_url IS NOT NULL;

        CREATE TABLE tally (
            verdict TEXT PRIMARY KEY,
            articles INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO tally VALUES ('core', 0), ('related', 0), ('no', 0);

        CREATE TABLE meta (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO meta VALUES ('events_pruned_through', '0'), ('search_tokens', '1'), ('closed', '1');

        """

    /// Contentless: the tokens are ours, the text stands in `article` and `article_text`. The rowid is `article.sort_key`, so that a search
    /// walks from the newest match to the oldest and a span of time is a range of rowids.
    private static let search = """
        CREATE VIRTUAL TABLE search USING fts5(title, body, source, tags, content='', tokenize='ascii');
        CREATE VIRTUAL TABLE search_headline USING fts5(title, body, source, tags, content='', tokenize='ascii');
        """
}
