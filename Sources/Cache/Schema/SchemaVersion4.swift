import GRDB

/// Stories outlive their first articles; people of whom nothing is known any more go.
enum SchemaVersion4 {
    static func create(_ db: Database) throws {
        try db.execute(sql: stories + people)
    }

    /// The number stays that of the article that began the story, whatever became of it: numbers of articles are never used again.
    private static let stories = """
        CREATE TABLE story_of_its_own (
            id INTEGER PRIMARY KEY,
            article_count INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            last_key INTEGER NOT NULL
        ) STRICT;
        INSERT INTO story_of_its_own SELECT id, article_count, first_seen, last_seen, last_key FROM story;
        DROP TABLE story;
        ALTER TABLE story_of_its_own RENAME TO story;
        CREATE INDEX story_by_time ON story(last_key);

        """

    /// Facts go with their articles, with better rules, and when too many were withdrawn: a trigger sees them all.
    private static let people = """
        DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM fact WHERE fact.person = person.id);
        CREATE TRIGGER person_of_no_fact AFTER DELETE ON fact WHEN old.person IS NOT NULL BEGIN
            DELETE FROM person WHERE id = old.person AND NOT EXISTS (SELECT 1 FROM fact WHERE person = old.person);
        END;
        """
}
