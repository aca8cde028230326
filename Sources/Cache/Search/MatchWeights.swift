import GRDB
import GRDBSQLite

/// The FTS5 function `match_weights(table)`: of a matching row, how much each phrase of the query weighs in it, as 32-bit floats.
///
/// FTS5's own `bm25` first counts in how many rows of the whole index each phrase stands, which is all that a search of a common word costs
/// once the archive is large. Here the counting is left to the caller, who does it among the rows that it ranks.
enum MatchWeights {
    /// By column: title, body, source, tags.
    fileprivate static let columns: [Float] = [6, 1, 0, 0]
    /// The usual constants of Okapi BM25.
    fileprivate static let saturation: Float = 1.2
    fileprivate static let lengthInfluence: Float = 0.75

    static func install(_ db: Database) throws {
        let api = FTS5.api(db)
        let code = "match_weights".withCString { name in
            api.pointee.xCreateFunction(UnsafeMutablePointer(mutating: api), name, nil, matchWeights, nil)
        }
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "match_weights") }
    }

    /// The sum over phrases of weight times rarity among the ranked rows.
    static func scores(of rows: [[Float]]) -> [Double] {
        var holders = [Int](repeating: 0, count: rows.map(\.count).max() ?? 0)
        for row in rows {
            for (phrase, weight) in row.enumerated() where weight > 0 { holders[phrase] += 1 }
        }
        // A phrase that every row has still counts for something, or rows could not be told apart by it.
        let rarity = holders.map { max(log2(Double(rows.count) / Double($0 + 1)), 0) + 1 }
        return rows.map { row in zip(row, rarity).reduce(0) { $0 + Double($1.0) * $1.1 } }
    }

    private static func log2(_ value: Double) -> Double { value > 0 ? Double(value.exponent) + (value.significand - 1) : 0 }
}

/// What SQLite calls; on any failure the row has no weights and so ranks last.
private let matchWeights: fts5_extension_function = { api, rows, context, _, _ in
    guard let api = api?.pointee, let count = api.xPhraseCount?(rows), count > 0 else { return sqlite3_result_null(context) }
    var weights = [Float](repeating: 0, count: Int(count))
    var instances: Int32 = 0
    guard api.xInstCount?(rows, &instances) == SQLITE_OK else { return sqlite3_result_null(context) }
    for index in 0..<instances {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        guard api.xInst?(rows, index, &phrase, &column, &offset) == SQLITE_OK else { break }
        guard weights.indices.contains(Int(phrase)), MatchWeights.columns.indices.contains(Int(column)) else { continue }
        weights[Int(phrase)] += MatchWeights.columns[Int(column)]
    }
    var (length, total, count64): (Int32, sqlite3_int64, sqlite3_int64) = (0, 0, 0)
    _ = api.xColumnSize?(rows, -1, &length)
    _ = api.xColumnTotalSize?(rows, -1, &total)
    _ = api.xRowCount?(rows, &count64)
    let average = max(Float(total) / Float(max(count64, 1)), 1)
    let damping = MatchWeights.saturation * (1 - MatchWeights.lengthInfluence + MatchWeights.lengthInfluence * Float(length) / average)
    for index in weights.indices { weights[index] *= (MatchWeights.saturation + 1) / (weights[index] + damping) }
    weights.withUnsafeBytes { bytes in
        // SQLITE_TRANSIENT: SQLite makes its own copy at once.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_result_blob(context, bytes.baseAddress, Int32(bytes.count), transient)
    }
}
