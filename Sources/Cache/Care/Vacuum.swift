import GRDB

/// What giving space back did to the file.
package struct Vacuumed: Sendable, Equatable {
    package var byteCountBefore: Int64
    package var byteCount: Int64
    /// The file could not give back pages by themselves, and was written anew.
    package var wasRewritten: Bool
}

extension SQLiteStore {
    /// Gives what pruning left free back to the file system.
    ///
    /// In short transactions: polls go on between them, readers see nothing of it. A file that was made without incremental vacuum, by other
    /// tools, cannot do so; `mayRewrite` lets it be written anew once, which keeps every writer out and takes its size twice meanwhile: in
    /// SQLite's temporary folder, and in the write-ahead log beside the file.
    /// - Throws: `StoreError.full` where there is no room for that; the file is as it was.
    @discardableResult
    package func vacuum(mayRewrite: Bool = false) async throws -> Vacuumed {
        let before = try await reading(Pages.read)
        if before.areReturnable {
            while try await writing({ db in try Pages.giveBack(db) }) { try Task.checkCancellation() }
        } else if mayRewrite {
            try await rewrite()
        }
        let after = try await reading(Pages.read)
        return Vacuumed(
            byteCountBefore: before.byteCount, byteCount: after.byteCount, wasRewritten: !before.areReturnable && after.areReturnable)
    }

    private func rewrite() async throws {
        do {
            try await database.writeWithoutTransaction { db in
                // In memory the copy would take as much of it as the file is long.
                try db.execute(sql: "PRAGMA temp_store = FILE; PRAGMA auto_vacuum = INCREMENTAL; VACUUM; PRAGMA temp_store = MEMORY")
                // The connection's own tables went with the setting.
                try IndexNames.install(db)
                try db.checkpoint(.passive)
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

private struct Pages {
    /// Two megabytes: the writer is held for some hundredths of a second.
    private static let step = 500

    var byteCount: Int64
    /// `auto_vacuum` is INCREMENTAL (or FULL): decided when the file was made.
    var areReturnable: Bool

    static func read(_ db: Database) throws -> Pages {
        let size = try db.integer("PRAGMA page_size") ?? 4096
        return Pages(
            byteCount: size * (try db.integer("PRAGMA page_count") ?? 0), areReturnable: try db.integer("PRAGMA auto_vacuum") != 0)
    }

    /// - Returns: whether there is more to give back.
    static func giveBack(_ db: Database) throws -> Bool {
        let free = try db.integer("PRAGMA freelist_count") ?? 0
        guard free > 0 else { return false }
        try db.execute(sql: "PRAGMA incremental_vacuum(\(step))")
        let left = try db.integer("PRAGMA freelist_count") ?? 0
        return left > 0 && left < free
    }
}
