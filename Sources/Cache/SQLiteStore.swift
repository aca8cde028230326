import GRDB
import Model
import Synchronization

import struct Model.Cursor

/// The archive in one SQLite file in WAL mode: one writer, readers that never wait for it.
///
/// Every write is one transaction, so that whatever ends the process, the file holds all of a poll or none of it.
package final class SQLiteStore: Store {
    package let path: String
    let database: any DatabaseWriter
    /// Where the damaged file went that `open` found at `path`.
    package let setAside: String?
    let broadcast = CursorBroadcast()
    let storyKeyCounts = StoryKeyCounts()
    private let queues = ReadingQueues(count: SQLiteStore.readerCount)
    private let commits = Atomic(0)

    /// Connections that read at once.
    static let readerCount = 3

    init(path: String, database: any DatabaseWriter, setAside: String? = nil) {
        self.path = path
        self.database = database
        self.setAside = setAside
    }

    /// Opens the file, makes it where it is missing, and brings an older one up to date.
    ///
    /// A damaged file is set aside by name and a fresh one begun: ask `setAside`. Nothing else is ever moved.
    /// - Throws: `StoreError.unusable`, `.newerVersion`, `.busy`, `.full`, or `.damaged` where the file could not be set aside.
    /// - Parameter patience: how long another program's lock is waited for, here and by every later write.
    package static func open(path: String, now: Timestamp, patience: Duration = .seconds(5)) throws(StoreError) -> SQLiteStore {
        try StoreOpening(path: path, patience: patience).open(now: now)
    }

    /// Opens an existing file for reading alone, also beside a running daemon. An older file stays as it is, which is enough to keep or verify it.
    package static func openReadOnly(path: String) throws(StoreError) -> SQLiteStore {
        try StoreOpening(path: path, patience: .seconds(5)).openReadOnly()
    }

    /// As `openReadOnly`, for queries: they need tables and an index of today's.
    /// - Throws: `StoreError.unusable` also for a file that `open` has yet to bring up to date.
    package static func openForAnswers(path: String) throws(StoreError) -> SQLiteStore {
        try StoreOpening(path: path, patience: .seconds(5)).openForAnswers()
    }

    package var readers: any TaskExecutor { queues }
    package var commitCount: Int { commits.load(ordering: .acquiring) }

    package func cursors() -> AsyncStream<Cursor> { broadcast.stream() }

    package func close() async throws {
        broadcast.finish()
        do {
            try await database.barrierWriteWithoutTransaction { db in
                guard !db.configuration.readonly else { return }
                try db.execute(sql: "UPDATE meta SET value = '1' WHERE name = 'closed'")
                try db.execute(sql: "PRAGMA optimize")
                try db.checkpoint(.truncate)
            }
            try database.close()
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func reading<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withTaskExecutorPreference(queues) { try readHere(body) }
    }

    /// Blocks the thread that it is called on.
    private func readHere<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try database.read(body)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func writing<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        // Counted before anybody hears of the commit.
        defer { commits.add(1, ordering: .releasing) }
        do {
            return try await database.write(body)
        } catch {
            // It counted articles that were taken back.
            storyKeyCounts.forget()
            throw error is CancellationError ? error : StoreError(error, path: path)
        }
    }
}
