import GRDB
import Model

// The walk through the archive after the rules or the lexicon changed: from the newest article down, its place kept in the file.
extension SQLiteStore {
    package func articlesToReanalyse(stamp: Int64, limit: Int) async throws -> ReanalysisBatch {
        try await reading { db in
            var batch = ReanalysisBatch()
            guard let below = try Walk.place(stamp, db) else {
                batch.isFinished = true
                return batch
            }
            let sql = """
                SELECT article.id, title, summary, article_text.text, published, language, outlet, analysis, sort_key, zone
                FROM article LEFT JOIN article_text ON article_id = article.id
                WHERE verdict <> 'no' AND sort_key < ? ORDER BY sort_key DESC LIMIT \(Walk.step)
                """
            let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [below])
            while batch.articles.count < limit, let row = try rows.next() {
                batch.place = row[8]
                guard (row[7] as Int64) != stamp else { continue }
                batch.articles.append(
                    ReanalysisBatch.Item(
                        id: row[0], title: row[1], summary: row[2], text: row[3],
                        published: (row[4] as Int64?).map(Timestamp.init(milliseconds:)), zone: row[9], language: row[5], outlet: row[6]))
            }
            return batch
        }
    }

    package func finish(_ batch: ReanalysisBatch, _ results: [ReanalysedArticle], stamp: Int64, at: Timestamp) async throws {
        let cursor = try await writing { db in
            let read = Dictionary(batch.articles.map { ($0.id, $0) }) { first, _ in first }
            for result in results {
                guard let item = read[result.id] else { continue }
                try ReanalysisWriter(item: item, result: result, at: at, db: db).write()
            }
            try Walk.remember(batch.place, stamp, db)
            return try EventLog.end(db)
        }
        broadcast.send(cursor)
    }

    package func beginReanalysisAgain(stamp: Int64) async throws -> Bool {
        // The whole archive is looked through: on a reader, so that nobody waits to write.
        let isAnyLeft = try await reading { db in
            try db.integer("SELECT EXISTS (SELECT 1 FROM article WHERE verdict <> 'no' AND analysis <> ?)", [stamp]) == 1
        }
        if isAnyLeft { try await writing { db in try Walk.remember(.max, stamp, db) } }
        return isAnyLeft
    }
}

/// How far the walk came: `stamp:place` in `meta`, or `stamp:end`.
private enum Walk {
    /// Articles that one look passes over at most.
    static let step = 500
    private static let name = "reanalysis"

    /// The key to go on below; `nil` where all is done.
    static func place(_ stamp: Int64, _ db: Database) throws -> Int64? {
        let row = try db.row("SELECT value FROM meta WHERE name = ?", [name])
        let parts = (row.map { $0[0] as String } ?? "").split(separator: ":")
        guard parts.count == 2, Int64(parts[0]) == stamp else { return .max }
        return parts[1] == "end" ? nil : Int64(parts[1]) ?? .max
    }

    static func remember(_ place: Int64?, _ stamp: Int64, _ db: Database) throws {
        let text = "\(stamp):" + (place.map { String($0) } ?? "end")
        try db.run("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [name, text])
    }
}

/// One article's new verdict and facts. Its words stay, so that nothing is news: a verdict that turns is told as a change.
private struct ReanalysisWriter {
    let item: ReanalysisBatch.Item
    let result: ReanalysedArticle
    let at: Timestamp
    let db: Database

    func write() throws {
        let sql = """
            SELECT verdict, topics, first_seen, source_feed, title, summary, article_text.text
            FROM article LEFT JOIN article_text ON article_id = article.id WHERE article.id = ?
            """
        // It may have been pruned since it was read, or changed: what changed it has read its new words.
        guard let row = try db.row(sql, [result.id]), row[4] == item.title, row[5] == item.summary, row[6] == item.text else { return }
        let relevance = result.relevance
        let verdict = Verdict(rawValue: row[0]) ?? .no
        let topics: String = row[1]
        if relevance.verdict != verdict || JSONList.text(relevance.topics) != topics { try judge(anew: relevance, instead: verdict) }
        try db.run(
            "UPDATE article SET score = ?, reasons = ? WHERE id = ?", [relevance.score, JSONList.text(relevance.reasons), result.id])
        let learned = try lastChange() ?? Timestamp(milliseconds: row[2])
        var reading = result.reading
        if relevance.verdict == .no { reading.facts = [] }
        try FactWriter(articleID: result.id, at: at, db: db).write(reading, cause: .rules, learned: learned)
        guard relevance.verdict != verdict else { return }
        try EventLog.append(
            .articleChanged, articleID: result.id, feedID: row[3], detail: "{\"fields\":[\"verdict\"],\"reanalysed\":true}", at: at, db)
    }

    /// Verdict and topics stand in the search index too.
    private func judge(anew relevance: Relevance, instead verdict: Verdict) throws {
        if let before = try SearchIndex.document(articleID: result.id, db) { try SearchIndex.delete(before, db) }
        try db.run(
            "UPDATE article SET verdict = ?, topics = ? WHERE id = ?",
            [relevance.verdict.rawValue, JSONList.text(relevance.topics), result.id])
        if let after = try SearchIndex.document(articleID: result.id, db) { try SearchIndex.insert(after, db) }
        guard relevance.verdict != verdict else { return }
        try db.run("UPDATE tally SET articles = articles - 1 WHERE verdict = ?", [verdict.rawValue])
        try db.run("UPDATE tally SET articles = articles + 1 WHERE verdict = ?", [relevance.verdict.rawValue])
    }

    /// When the words that are current came.
    private func lastChange() throws -> Timestamp? {
        let row = try db.row("SELECT max(replaced_at) FROM revision WHERE article_id = ?", [result.id])
        return row.flatMap { $0[0] as Int64? }.map(Timestamp.init(milliseconds:))
    }
}
