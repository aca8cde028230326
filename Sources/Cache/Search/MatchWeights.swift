import GRDB
import GRDBSQLite

/// The FTS5 function `match_weights(table)`: of a matching row, how often each phrase of the query stands in it, by the weight of the column, and
/// last what damps these in a row of its length; as 32-bit floats.
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

    /// The sum over what was asked of weight times rarity among the ranked rows.
    ///
    /// - Parameter groups: how many phrases that follow each other are one and the same thing: `CompiledSearch.phraseGroups`.
    static func scores(of rows: [[Float]], groups: [Int]) -> [Double] {
        let rows = rows.map { weights(of: $0, groups) }
        var holders = [Int](repeating: 0, count: groups.count)
        for row in rows {
            for (group, weight) in row.enumerated() where weight > 0 { holders[group] += 1 }
        }
        // What every row has still counts for something, or rows could not be told apart by it.
        let rarity = holders.map { max(log2(Double(rows.count) / Double($0 + 1)), 0) + 1 }
        return rows.map { row in zip(row, rarity).reduce(0) { $0 + Double($1.0) * $1.1 } }
    }

    /// Of one row, by group; none where SQLite gave nothing.
    private static func weights(of row: [Float], _ groups: [Int]) -> [Float] {
        guard let damping = row.last else { return [] }
        var phrases = row.dropLast()
        return groups.map { size in
            let sum = phrases.prefix(size).reduce(0, +)
            phrases = phrases.dropFirst(size)
            return sum * (saturation + 1) / (sum + damping)
        }
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
    weights.append(MatchWeights.saturation * (1 - MatchWeights.lengthInfluence + MatchWeights.lengthInfluence * Float(length) / average))
    weights.withUnsafeBytes { bytes in
        // SQLITE_TRANSIENT: SQLite makes its own copy at once.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_result_blob(context, bytes.baseAddress, Int32(bytes.count), transient)
    }
}
