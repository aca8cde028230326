import GRDB
import Model

import struct Foundation.Data

/// One page of articles, by time or by rank.
struct Listing {
    /// Ranking weighs the newest matches only, so that what a search costs does not grow with the archive.
    static let rankedMatches = 2000

    /// The columns of a listed article; the copies by an index of their own, a few steps an article.
    private static let columns = ArticleRow.columns + ", (SELECT count(*) FROM article AS copy WHERE copy.copy_of = article.id)"

    let query: ArticleQuery
    let search: CompiledSearch
    let limit: Int
    let db: Database

    func page(from place: PagePlace?) throws -> ArticlePage {
        let listed: [ListedArticle]
        let next: String?
        if query.order == .rank, search.hasRank {
            (listed, next) = try ranked(after: place)
        } else {
            (listed, next) = try newest(after: place)
        }
        let snippets = try search.match == nil ? nil : Snippets(query: query)
        return ArticlePage(
            articles: listed.map(\.article), copyCounts: listed.map(\.copyCount),
            snippets: try listed.map { try snippets?.snippet(of: $0.article, db) },
            next: next, cursor: try EventLog.end(db))
    }

    /// The stories of the newest matches, the newest match first.
    func stories() throws -> [Int64] {
        try newest(after: nil).0.compactMap(\.article.story)
    }

    private func newest(after place: PagePlace?) throws -> ([ListedArticle], String?) {
        var below = search.until
        if case .newest(let key)? = place { below = min(below ?? .max, key) }
        var rows: [ListedArticle] = []
        if search.match == nil {
            rows = try select(from: "article", below: below)
        } else {
            for table in search.tables { rows += try select(from: table, below: below) }
            rows.sort { $0.key > $1.key }
        }
        guard rows.count > limit else { return (rows, nil) }
        rows = Array(rows.prefix(limit))
        let next = rows.last.map { PagePlace.newest($0.key).text }
        return (rows, next)
    }

    private func select(from table: String, below: Int64?) throws -> [ListedArticle] {
        var (from, arguments) = source(table, below: below)
        arguments += [limit + 1]
        let key = table == "article" ? "article.sort_key" : "\(table).rowid"
        return try db.map("SELECT \(Self.columns), article.sort_key \(from) ORDER BY \(key) DESC LIMIT ?", arguments) { row in
            ListedArticle(row, key: row.integer(ArticleRow.columnCount + 1))
        }
    }

    private func ranked(after place: PagePlace?) throws -> ([ListedArticle], String?) {
        var ceiling = Int64.max
        var now = query.now
        var last: Candidate?
        if case .rank(let bits, let key, let top, let asked)? = place {
            ceiling = top
            now = Timestamp(milliseconds: asked)
            last = Candidate(key: key, id: 0, score: Double(bitPattern: bits))
        }
        let below = min(search.until ?? .max, ceiling == .max ? .max : ceiling + 1)
        var candidates: [Candidate] = []
        var weights: [[Float]] = []
        for table in search.tables {
            var (from, arguments) = source(table, below: below == .max ? nil : below)
            arguments += [Self.rankedMatches]
            let sql = "SELECT \(table).rowid, article.id, match_weights(\(table)) \(from) ORDER BY \(table).rowid DESC LIMIT ?"
            let rows = try Row.fetchCursor(db.keptStatement(sql), arguments: arguments)
            while let row = try rows.next() {
                candidates.append(Candidate(key: row[0], id: row[1], score: 0))
                weights.append(try row.withUnsafeData(atIndex: 2) { $0.map(Self.floats) ?? [] })
            }
        }
        for (index, score) in MatchWeights.scores(of: weights, groups: search.phraseGroups).enumerated() {
            candidates[index].score = score * Self.freshness(candidates[index].key, at: now)
        }
        if ceiling == .max { ceiling = candidates.map(\.key).max() ?? 0 }
        candidates.sort()
        if let last { candidates.removeAll { !(last < $0) } }
        let chosen = candidates.prefix(limit)
        let rows = try chosen.compactMap { candidate in
            try db.map("SELECT \(Self.columns) FROM article WHERE id = ?", [candidate.id]) { ListedArticle($0, key: candidate.key) }.first
        }
        guard candidates.count > limit, let end = chosen.last else { return (rows, nil) }
        let next = PagePlace.rank(scoreBits: end.score.bitPattern, key: end.key, ceiling: ceiling, now: now.milliseconds)
        return (rows, next.text)
    }

    private static func floats(_ data: Data) -> [Float] {
        data.withUnsafeBytes { bytes in
            (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
        }
    }

    /// An article loses half of its weight in its first month, two thirds in two.
    private static func freshness(_ key: Int64, at now: Timestamp) -> Double {
        let days = Double(max(0, now.milliseconds - SortKey.time(key).milliseconds)) / 86_400_000
        return 1 / (1 + days / 30)
    }

    private func source(_ table: String, below: Int64?) -> (sql: String, arguments: StatementArguments) {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        var from = "FROM article"
        var key = "article.sort_key"
        if table != "article", let match = search.match {
            // The partial index answers both conditions; by itself SQLite prefers the unique one and reads every article's row.
            let hint = search.verdicts == [.core, .related] && !search.includesCopies ? " INDEXED BY article_latest" : ""
            from = "FROM \(table) CROSS JOIN article\(hint) ON article.sort_key = \(table).rowid"
            key = "\(table).rowid"
            conditions.append("\(table) MATCH ?")
            arguments += [match]
        }
        if let since = search.since {
            conditions.append("\(key) >= ?")
            arguments += [since]
        }
        if let below {
            conditions.append("\(key) < ?")
            arguments += [below]
        }
        for condition in search.articleConditions {
            conditions.append(condition.sql)
            arguments += condition.arguments
        }
        return (from + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")), arguments)
    }
}

private struct ListedArticle {
    var article: Article
    var copyCount: Int
    /// Its `SortKey`.
    var key: Int64

    init(_ row: Columns, key: Int64) {
        article = ArticleRow.article(row)
        copyCount = Int(row.integer(ArticleRow.columnCount))
        self.key = key
    }
}

private struct Candidate: Comparable {
    var key: Int64
    var id: Int64
    var score: Double

    /// Best first; of equals the newer.
    static func < (a: Candidate, b: Candidate) -> Bool { a.score != b.score ? a.score > b.score : a.key > b.key }
    static func == (a: Candidate, b: Candidate) -> Bool { a.score == b.score && a.key == b.key }
}
