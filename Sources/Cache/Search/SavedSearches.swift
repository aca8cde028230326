import GRDB
import Model

import struct Model.Cursor

// Searches that are kept. What is new for one is found among the articles that the event log names after its cursor: what that costs
// grows with the news since, not with the archive.
extension SQLiteStore {
    package func savedSearches() async throws -> [SavedSearch] {
        try await reading { db in try db.rows("\(SavedSearchRow.select) ORDER BY name").map(SavedSearchRow.search) }
    }

    package func saveSearch(name: String, query: String, at: Timestamp) async throws -> SavedSearch {
        try await writing { db in
            _ = try CompiledSearch(ArticleQuery(now: at, text: query), db)
            guard try SavedSearchRow.find(name, db) == nil else { throw StoreError.searchExists(name: name) }
            let search = SavedSearch(name: name, query: query, created: at, cursor: try EventLog.end(db))
            try db.run(
                "INSERT INTO saved_search (name, query, created, cursor) VALUES (?, ?, ?, ?)",
                [name, query, at.milliseconds, search.cursor.value])
            return search
        }
    }

    package func moveSearch(name: String, to cursor: Cursor) async throws -> SavedSearch {
        try await writing { db in
            // A place beyond the log's end would hide what comes next.
            let place = min(cursor.value, try EventLog.end(db).value)
            try db.run("UPDATE saved_search SET cursor = ? WHERE name = ?", [place, name])
            guard let search = try SavedSearchRow.find(name, db) else { throw StoreError.noSuchSearch(name: name) }
            return search
        }
    }

    package func removeSearch(name: String) async throws {
        try await writing { db in
            try db.run("DELETE FROM saved_search WHERE name = ?", [name])
            guard db.changesCount > 0 else { throw StoreError.noSuchSearch(name: name) }
        }
    }

    package func matches(ofSearch name: String, after: Cursor?, limit: Int, now: Timestamp) async throws -> SearchMatches {
        try await reading { db in
            guard let saved = try SavedSearchRow.find(name, db) else { throw StoreError.noSuchSearch(name: name) }
            let query = ArticleQuery(now: now, text: saved.query)
            let news = NewMatches(query: query, search: try CompiledSearch(query, db), db: db)
            return try news.matches(of: saved, after: after ?? saved.cursor, limit: min(max(limit, 1), 1000))
        }
    }
}

/// The articles that came after a place in the log and match, in the order in which they came.
private struct NewMatches {
    /// Lines of the log that one answer looks at.
    private static let eventLimit = 1000

    let query: ArticleQuery
    let search: CompiledSearch
    let db: Database

    func matches(of saved: SavedSearch, after: Cursor, limit: Int) throws -> SearchMatches {
        let end = try EventLog.end(db)
        let pruned = try db.integer("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'events_pruned_through'") ?? 0
        // A cursor beyond the end comes from another file.
        guard after <= end else { return SearchMatches(search: saved, hasGap: true, cursor: end) }
        let sql = "SELECT max(cursor) FROM (SELECT cursor FROM event WHERE cursor > ? ORDER BY cursor LIMIT \(Self.eventLimit))"
        let last = try db.integer(sql, [after.value]).map { Cursor($0) } ?? end
        var rows = try select(after: after, through: last, limit: limit + 1)
        var place = last
        if rows.count > limit {
            rows = Array(rows.prefix(limit))
            place = rows.last?.cursor ?? last
        }
        let snippets = try Snippets(query: query)
        var matches = SearchMatches(search: saved, hasGap: after.value < pruned, cursor: place)
        matches.articles = rows.map { $0.article }
        matches.snippets = try rows.map { try snippets?.snippet(of: $0.article, db) }
        matches.hasMore = place < end
        return matches
    }

    private func select(after: Cursor, through last: Cursor, limit: Int) throws -> [(article: Article, cursor: Cursor)] {
        var from = "FROM event CROSS JOIN article ON article.id = event.article_id"
        var conditions = ["event.cursor > ?", "event.cursor <= ?", "event.kind = 'article.new'"]
        var arguments: StatementArguments = [after.value, last.value]
        if let match = search.match {
            // Articles that are news were judged relevant: those of `search_headline` never are.
            from += " CROSS JOIN search ON search.rowid = article.sort_key"
            conditions.append("search MATCH ?")
            arguments += [match]
        }
        if let since = search.since {
            conditions.append("article.sort_key >= ?")
            arguments += [since]
        }
        if let until = search.until {
            conditions.append("article.sort_key < ?")
            arguments += [until]
        }
        for condition in search.articleConditions {
            conditions.append(condition.sql)
            arguments += condition.arguments
        }
        let sql = """
            SELECT \(ArticleRow.columns), event.cursor \(from) WHERE \(conditions.joined(separator: " AND ")) ORDER BY event.cursor LIMIT ?
            """
        return try db.map(sql, arguments + [limit]) { row in
            (article: ArticleRow.article(row), cursor: Cursor(row.integer(ArticleRow.columnCount)))
        }
    }
}

private enum SavedSearchRow {
    static let select = "SELECT name, query, created, cursor FROM saved_search"

    static func search(_ row: Row) -> SavedSearch {
        SavedSearch(name: row[0], query: row[1], created: Timestamp(milliseconds: row[2]), cursor: Cursor(row[3]))
    }

    static func find(_ name: String, _ db: Database) throws -> SavedSearch? {
        try db.row("\(select) WHERE name = ?", [name]).map(search)
    }
}
