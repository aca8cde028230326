import GRDB

/// Looks up what a query names in short: words by their beginning, feeds by a part of their name.
///
/// FTS5 finds a beginning by gathering every match of every such word, however old, before it gives the first. As words of their own it walks
/// them from the newest, and stops where enough is found.
struct IndexNames {
    /// Of all beginnings in one query together: each word is one more list that FTS5 walks. A beginning of more is left to FTS5: slow, but right.
    private static let wordLimit = 200

    private let tables: [String]
    private let db: Database
    private var wordsLeft = wordLimit

    /// - Parameter tables: those that the query is put to.
    init(_ db: Database, tables: [String]) {
        self.tables = tables
        self.db = db
    }

    /// Lets a connection read the index's words. They are tables of the connection alone: the file holds nothing of them.
    static func install(_ db: Database) throws {
        for table in ["search", "search_headline"] {
            try db.execute(sql: "CREATE VIRTUAL TABLE temp.\(table)_words USING fts5vocab('main', '\(table)', 'instance')")
        }
    }

    mutating func lookUp(in expression: SearchExpression) throws -> SearchExpression {
        switch expression {
        case .all(let parts): return .all(try parts.map { try lookUp(in: $0) })
        case .any(let parts): return .any(try parts.map { try lookUp(in: $0) })
        case .not(let part): return .not(try lookUp(in: part))
        case .leaf(.feed(let name, _)): return .leaf(.feed(name, ids: try feeds(named: name)))
        case .leaf(.words(let field, let parts)): return .leaf(.words(field, try parts.map { try completed($0) }))
        case .leaf: return expression
        }
    }

    private mutating func completed(_ part: SearchExpression.Part) throws -> SearchExpression.Part {
        guard part.isPrefix, !part.isSign, let start = part.tokens.last else { return part }
        var part = part
        part.endings = try words(beginningWith: start)
        return part
    }

    /// A number, or a part of the title or the address.
    private func feeds(named name: String) throws -> [Int64] {
        if let id = Int64(name) { return [id] }
        let sql = "SELECT id FROM feed WHERE instr(lower(coalesce(title, document_title, '') || ' ' || url), ?) > 0 ORDER BY id"
        return try db.rows(sql, [name.lowercased()]).map { $0[0] }
    }

    /// None where they are more than the query has left.
    private mutating func words(beginningWith start: String) throws -> [String] {
        var found: Set<String> = []
        for table in tables {
            var place = start
            let sql = "SELECT term FROM temp.\(table)_words WHERE term >= ? LIMIT 1"
            while let word = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [place]), word.utf8.starts(with: start.utf8) {
                found.insert(word)
                guard found.count <= wordsLeft else { return [] }
                // The next word sorts after this one, and no token holds a control character.
                place = word + "\u{1}"
            }
        }
        wordsLeft -= found.count
        return found.sorted()
    }
}
