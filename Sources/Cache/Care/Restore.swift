import GRDB
import Glibc
import Model

/// What a restore did.
package struct Restored: Sendable, Equatable {
    /// Where the file went that was there before.
    package var setAside: String?
    package var articles: Int
    package var feeds: Int
    /// The layout of the backup; it is brought up to date with the restore.
    package var schemaVersion: Int
}

extension SQLiteStore {
    /// Puts a checked copy of a backup in the place of the cache. No program may have either file open for writing.
    ///
    /// The file that is there is set aside by name, and stays where it is until the copy is complete. Numbers of articles, feeds and events
    /// go on after the highest of both files, so that none of them ever means two things.
    /// - Throws: `StoreError.unusable`, `.newerVersion` or `.damaged` for the backup; then nothing has changed.
    package static func restore(from backup: String, to path: String, now: Timestamp) async throws(StoreError) -> Restored {
        let version = try await checked(backup)
        let target = CacheFile(path: path)
        let draft = CacheFile(path: path + ".restoring")
        draft.remove()
        do {
            try await copy(backup, to: draft.path)
            try await raiseNumbers(in: draft, above: target)
        } catch {
            draft.remove()
            throw StoreError(error, path: path)
        }
        let aside = try exchange(draft, for: target, at: now)
        let store = try open(path: path, now: now)
        do {
            let statistics = try await store.statistics()
            try await store.close()
            return Restored(
                setAside: aside, articles: statistics.articles.values.reduce(0, +), feeds: statistics.feeds, schemaVersion: version)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// - Returns: the backup's layout.
    private static func checked(_ backup: String) async throws(StoreError) -> Int {
        if let absence = CacheFile(path: backup).absence {
            throw .unusable(path: backup, reason: absence, advice: "name the file that tradewired backup wrote")
        }
        let store = try openReadOnly(path: backup)
        do {
            let version = try await store.reading { db in
                guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID else {
                    throw StoreError.unusable(path: backup, reason: "it is empty", advice: "name the file that tradewired backup wrote")
                }
                let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
                guard found == "ok" else { throw StoreError.damaged(path: backup, movedTo: nil, reason: found) }
                return try Migrations.current(db)
            }
            try await store.close()
            return version
        } catch {
            throw StoreError(error, path: backup)
        }
    }

    private static func copy(_ backup: String, to draft: String) async throws {
        let source = try openReadOnly(path: backup)
        try await source.backup(to: draft)
        try await source.close()
    }

    private static func raiseNumbers(in draft: CacheFile, above present: CacheFile) async throws {
        guard present.exists, let store = try? openReadOnly(path: present.path) else { return }
        // A file that is restored over may well be too damaged to say.
        let numbers = try? await store.reading { db in
            try Row.fetchAll(db, sql: "SELECT name, seq FROM sqlite_sequence").map { (name: $0[0] as String, number: $0[1] as Int64) }
        }
        try? await store.close()
        let queue = try DatabaseQueue(path: draft.path)
        try await queue.write { [numbers = numbers ?? []] db in
            for (name, number) in numbers {
                try db.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", [number, name])
                guard db.changesCount == 0 else { continue }
                try db.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [name, number])
            }
        }
        try queue.close()
    }

    private static func exchange(_ draft: CacheFile, for target: CacheFile, at now: Timestamp) throws(StoreError) -> String? {
        draft.takeOwnership(of: target)
        var aside: String?
        if target.leavesTraces {
            aside = target.setAside(as: "replaced", at: now)
            guard aside != nil else {
                let reason = String(cString: strerror(errno))
                draft.remove()
                throw .unusable(path: target.path, reason: reason, advice: "check that its folder may be written")
            }
        }
        let code = draft.move(to: target)
        guard code != 0 else { return aside }
        if let aside { _ = CacheFile(path: aside).move(to: target) }
        draft.remove()
        throw .unusable(path: target.path, reason: String(cString: strerror(code)), advice: "check that its folder may be written")
    }
}
