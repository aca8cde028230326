import GRDB
import Glibc
import Model

extension SQLiteStore {
    /// Copies one state of the archive page by page while it is in use, checks the copy, and only then gives it its name.
    /// - Throws: `StoreError.unusable` where a file of that name exists already, `.damaged` where the copy does not pass its check.
    package func backup(to path: String) async throws {
        guard !CacheFile(path: path).exists else {
            throw StoreError.unusable(path: path, reason: "it exists already", advice: "name another file, or move this one away")
        }
        let draft = CacheFile(path: path + ".partial")
        draft.remove()
        do {
            try await copy(to: draft.path, for: path)
        } catch {
            draft.remove()
            throw StoreError(error, path: path)
        }
        let code = draft.move(to: CacheFile(path: path))
        guard code == 0 else {
            draft.remove()
            throw StoreError.unusable(path: path, reason: String(cString: strerror(code)), advice: "check that its folder may be written")
        }
    }

    /// Errors name the file at fault: the cache where it cannot be read, `path` where its copy cannot be written.
    private func copy(to draft: String, for path: String) async throws {
        try await reading { db in
            // The first question decides which moment the transaction sees; the copy is of the same, whatever is written meanwhile.
            let counts = try Self.counts(db)
            let target = try Self.draft(draft, for: path)
            try target.inDatabase { copy in
                do {
                    try db.backup(to: copy)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
                    throw StoreError(error, path: path)
                }
                // One file, whatever happens to it next.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
                try copy.execute(sql: "UPDATE meta SET value = '1' WHERE name = 'closed'")
                let found = try String.fetchOne(copy, sql: "PRAGMA integrity_check(1)") ?? "no answer"
                // Pages are copied as they are: what is damaged in the copy is damaged in the cache.
                guard found == "ok" else { throw StoreError.damaged(path: self.path, movedTo: nil, reason: found) }
                guard try Self.counts(copy) == counts else {
                    throw StoreError.damaged(path: path, movedTo: nil, reason: "the copy is not complete")
                }
            }
            try target.close()
        }
    }

    private static func counts(_ db: Database) throws -> [Int] {
        try ["article", "appearance", "event", "feed"].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0 }
    }

    private static func draft(_ draft: String, for path: String) throws(StoreError) -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: draft)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
