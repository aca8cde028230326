import GRDB

/// The versions of the file's layout. A step, once released, never changes; a new layout is a new step.
enum Migrations {
    /// "TWDB": lets `file(1)` and us tell our files from those of other programs.
    static let applicationID: Int32 = 0x5457_4442

    static var newest: Int { steps.count }

    private static let steps: [@Sendable (Database) throws -> Void] = [
        SchemaVersion1.create, SchemaVersion2.create, SchemaVersion3.create, SchemaVersion4.create, SchemaVersion5.create,
        SchemaVersion6.create,
    ]

    /// Brings the file up to a version, each step in a transaction of its own.
    static func run(_ db: Database, to last: Int = newest) throws {
        for version in try current(db)..<max(last, try current(db)) {
            try db.inTransaction(.immediate) {
                try steps[version](db)
                try db.execute(sql: "PRAGMA user_version = \(version + 1)")
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                return .commit
            }
        }
    }

    static func current(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
