import GRDB

/// Changes of the search index that wait for the end of their transaction.
///
/// FTS5 writes out what it gathered in memory whenever a statement begins that SQLite may have to undo by itself (one of several rows).
/// Written between such statements, each article would become a segment of the index of its own, to be merged with others later.
struct SearchBatch {
    /// Of tokens that wait.
    private static let byteLimit = 1 << 20

    private enum Change {
        case insertion(SearchIndex.Document)
        case deletion(SearchIndex.Document)
    }

    /// In the order in which they happened: an article may be made and changed in one poll.
    private var changes: [Change] = []
    private var byteCount = 0

    mutating func insert(_ document: SearchIndex.Document) {
        changes.append(.insertion(document))
        byteCount += document.body.utf8.count
    }

    mutating func delete(_ document: SearchIndex.Document) {
        changes.append(.deletion(document))
        byteCount += document.body.utf8.count
    }

    mutating func take(_ other: SearchBatch) {
        changes += other.changes
        byteCount += other.byteCount
    }

    /// Writes before the end where too much waits.
    mutating func bound(_ db: Database) throws {
        if byteCount > Self.byteLimit { try write(db) }
    }

    mutating func write(_ db: Database) throws {
        for change in changes {
            switch change {
            case .insertion(let document): try SearchIndex.insert(document, db)
            case .deletion(let document): try SearchIndex.delete(document, db)
            }
        }
        changes = []
        byteCount = 0
    }
}
