import GRDB

/// The zone that an article's time of publication was printed in: its "Thursday" is the Thursday of there.
enum SchemaVersion6 {
    static func create(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE article ADD COLUMN zone INTEGER")
    }
}
