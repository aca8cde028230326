import GRDB
import Synchronization

// Statements that run often are prepared once a connection.
extension Database {
    /// Prepared before, or now. GRDB keeps statements for ever, and readers are asked as many texts as clients think of: beyond a limit, new
    /// ones are prepared for one use. What is written has the texts of this package alone.
    func keptStatement(_ sql: String) throws -> Statement {
        let isKept = !configuration.readonly || textsOfReaders.withLock { $0.admits(sql) }
        return try isKept ? cachedStatement(sql: sql) : makeStatement(sql: sql)
    }

    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try keptStatement(sql).execute(arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(keptStatement(sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(keptStatement(sql), arguments: arguments)
    }

    func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(keptStatement(sql), arguments: arguments)
    }
}

/// Of this process, whose readers are asked the same.
private let textsOfReaders = Mutex(KeptTexts())

/// Which texts stay prepared: the first so many, by their hashes.
struct KeptTexts {
    /// This package has fewer than half as many for readers. That of a query takes 5 to 15 kB on each connection.
    static let limit = 256
    private var hashes: Set<Int> = []

    mutating func admits(_ sql: String) -> Bool {
        let hash = sql.hashValue
        if hashes.contains(hash) { return true }
        guard hashes.count < Self.limit else { return false }
        hashes.insert(hash)
        return true
    }
}
