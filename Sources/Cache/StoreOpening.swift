import GRDB
import Glibc
import Model

/// How a file becomes a store: what is checked, what is refused, and what is set aside.
struct StoreOpening {
    let path: String
    let patience: Duration

    func open(now: Timestamp) throws(StoreError) -> SQLiteStore {
        try makeFolder()
        do {
            return SQLiteStore(path: path, database: try attempt())
        } catch .damaged(_, _, let reason) {
            guard let target = CacheFile(path: path).setAside(as: "damaged", at: now) else {
                throw .damaged(path: path, movedTo: nil, reason: reason + "; it could not be set aside")
            }
            return SQLiteStore(path: path, database: try attempt(), setAside: target)
        }
    }

    func openReadOnly() throws(StoreError) -> SQLiteStore {
        if let absence = CacheFile(path: path).absence {
            throw .unusable(path: path, reason: absence, advice: "check its name; the first run or sync of tradewired makes the cache")
        }
        var configuration = configuration()
        configuration.readonly = true
        do {
            return SQLiteStore(path: path, database: try DatabaseQueue(path: path, configuration: configuration))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func openForAnswers() throws(StoreError) -> SQLiteStore {
        let store = try openReadOnly()
        let isCurrent: Bool
        do {
            isCurrent = try store.database.read { try Migrations.current($0) == Migrations.newest && IndexRenewal(db: $0).isDone() }
        } catch {
            throw StoreError(error, path: path)
        }
        guard isCurrent else {
            throw .unusable(
                path: path, reason: "an older version of the program wrote it, and it is not yet up to date",
                advice: "start tradewired once, or run tradewired sync, which brings it up to date")
        }
        return store
    }

    private func attempt() throws(StoreError) -> DatabasePool {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            do {
                try pool.writeWithoutTransaction { db in
                    try Migrations.run(db)
                    try checkSoundness(db)
                    try db.execute(sql: "UPDATE meta SET value = '0' WHERE name = 'closed'")
                    try IndexRenewal(db: db).run()
                    // The writer touches pages all over its indexes, most of them again with the next poll: keep more, write back later.
                    try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000")
                }
                return pool
            } catch {
                try? pool.close()
                throw error
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// docs/decisions/0004-durability.md says why `synchronous` is NORMAL.
    private func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "cache"
        configuration.busyMode = .timeout(Double(patience.milliseconds) / 1000)
        configuration.maximumReaderCount = SQLiteStore.readerCount
        configuration.prepareDatabase { [path] db in
            try Self.refuseForeign(db, path: path)
            try MatchWeights.install(db)
            SearchTags.install(db)
            try db.execute(
                sql: """
                    PRAGMA synchronous = NORMAL;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -2000;
                    PRAGMA journal_size_limit = 33554432;
                    """)
            try IndexNames.install(db)
        }
        return configuration
    }

    /// Runs before anything is written, so that a file that is not ours stays as it is, journal mode included.
    private static func refuseForeign(_ db: Database, path: String) throws {
        let advice = "move it away, or name another path under [cache] in the configuration"
        do {
            let applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let version = try Migrations.current(db)
            if applicationID == Migrations.applicationID {
                guard version <= Migrations.newest else {
                    throw StoreError.newerVersion(path: path, found: version, known: Migrations.newest)
                }
            } else {
                let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
                guard applicationID == 0, version == 0, tables == 0 else {
                    throw StoreError.unusable(path: path, reason: "it is a database of another program", advice: advice)
                }
                // Can be chosen before the first table only; lets pruned space be given back in steps.
                if !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.unusable(path: path, reason: "it is not an SQLite database", advice: advice)
        }
    }

    /// A file of up to 128 MB is read through at each start (0.2 s); a larger one after an end without `close` only.
    private func checkSoundness(_ db: Database) throws {
        let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        let wasClosed = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'closed'") == "1"
        let byteCount = pages * 4096
        guard byteCount <= 128 << 20 || (!wasClosed && byteCount <= 1 << 30) else { return }
        let found = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard found == "ok" else { throw StoreError.damaged(path: path, movedTo: nil, reason: found) }
    }

    private func makeFolder() throws(StoreError) {
        let components = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        var folder = path.hasPrefix("/") ? "" : "."
        for component in components {
            folder += "/" + component
            guard mkdir(folder, 0o750) != 0, errno != EEXIST else { continue }
            // A parent that exists but may not be written answers EACCES or EROFS for its children only.
            let reason = String(cString: strerror(errno))
            guard access(folder, F_OK) != 0 else { continue }
            throw .unusable(
                path: path, reason: "the folder \(folder) cannot be made: \(reason)", advice: "make it and give it to the service's user")
        }
    }
}
