import GRDB
import GRDBSQLite

/// The row on which a statement stands, read without a copy in between: lists of articles are made of these columns again and again.
///
/// Good until the statement's next step, which `Database.map` takes when the closure has returned.
struct Columns {
    private let statement: SQLiteStatement

    fileprivate init(_ statement: SQLiteStatement) { self.statement = statement }

    func integer(_ index: Int) -> Int64 { sqlite3_column_int64(statement, Int32(index)) }
    func real(_ index: Int) -> Double { sqlite3_column_double(statement, Int32(index)) }
    func optionalInteger(_ index: Int) -> Int64? { isNull(index) ? nil : integer(index) }
    func optionalText(_ index: Int) -> String? { isNull(index) ? nil : text(index) }

    func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    func blob(_ index: Int) -> [UInt8] {
        guard let bytes = sqlite3_column_blob(statement, Int32(index)) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(index)))))
    }

    /// A list as `JSONList` writes it.
    func list(_ index: Int) -> [String] { JSONList.values(bytes(index)) }

    /// Good as long as the row is.
    private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        // The text first: its length is that of the form which was asked for last.
        guard let bytes = sqlite3_column_text(statement, Int32(index)) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(index))))
    }

    private func isNull(_ index: Int) -> Bool { sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL }
}

extension Database {
    /// Every row of a statement that runs often, in the form that is wanted of it.
    func map<Value>(_ sql: String, _ arguments: StatementArguments, _ form: (Columns) throws -> Value) throws -> [Value] {
        let statement = try keptStatement(sql)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        let columns = Columns(statement.sqliteStatement)
        var values: [Value] = []
        while try rows.next() != nil { values.append(try form(columns)) }
        return values
    }
}
