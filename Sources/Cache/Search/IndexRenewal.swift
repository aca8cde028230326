import GRDB

/// Makes the full-text index anew where an older version of the program made it, in steps: a program that ends meanwhile goes on from there
/// at its next start, and the write-ahead log stays small.
struct IndexRenewal {
    private static let articlesPerStep = 2000
    /// Between the version and the place in `meta`, while the work lasts.
    private static let mark = ":"

    let db: Database

    /// The index holds every article by today's rules.
    func isDone() throws -> Bool { try stored() == String(SearchIndex.tokenVersion) }

    /// Nothing to do for an index of today's version.
    func run() throws {
        let version = String(SearchIndex.tokenVersion)
        let stored = try stored()
        guard stored != version else { return }
        var place: Int64?
        if stored.hasPrefix(version + Self.mark), let key = Int64(stored.dropFirst(version.count + 1)) {
            place = key
        } else {
            place = try begin(version)
        }
        while let key = place { place = try step(after: key, version) }
    }

    private func stored() throws -> String {
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'search_tokens'") ?? ""
    }

    private func begin(_ version: String) throws -> Int64 {
        try db.inTransaction(.immediate) {
            for table in ["search", "search_headline"] { try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')") }
            try remember(version + Self.mark + String(Int64.min))
            return .commit
        }
        return .min
    }

    /// - Returns: the key of the last article that was read; `nil` where none was left.
    private func step(after key: Int64, _ version: String) throws -> Int64? {
        var last: Int64?
        try db.inTransaction(.immediate) {
            let sql = """
                SELECT \(SearchIndex.columns) FROM article LEFT JOIN article_text ON article_id = article.id
                WHERE sort_key > ? ORDER BY sort_key LIMIT \(Self.articlesPerStep)
                """
            let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [key])
            while let row = try rows.next() {
                let document = SearchIndex.document(row)
                try SearchIndex.insert(document, db)
                last = document.key
            }
            try remember(last.map { version + Self.mark + String($0) } ?? version)
            return .commit
        }
        return last
    }

    private func remember(_ value: String) throws {
        try db.execute(
            sql: "INSERT INTO meta (name, value) VALUES ('search_tokens', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            arguments: [value])
    }
}
