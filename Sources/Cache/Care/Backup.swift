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
            try await copy(to: draft.path)
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

    private func copy(to draft: String) async throws {
        try await reading { db in
            let target = try DatabaseQueue(path: draft)
            try target.inDatabase { copy in
                try db.backup(to: copy)
                // One file, whatever happens to it next.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
                try copy.execute(sql: "UPDATE meta SET value = '1' WHERE name = 'closed'")
                let found = try String.fetchOne(copy, sql: "PRAGMA integrity_check(1)") ?? "no answer"
                guard found == "ok" else { throw StoreError.damaged(path: draft, movedTo: nil, reason: found) }
                for table in ["article", "appearance", "event", "feed"] {
                    let sql = "SELECT count(*) FROM \(table)"
                    guard try Int.fetchOne(db, sql: sql) == Int.fetchOne(copy, sql: sql) else {
                        throw StoreError.damaged(path: draft, movedTo: nil, reason: "the copy of \(table) is not complete")
                    }
                }
            }
            try target.close()
        }
    }
}
