import GRDB
import Model

/// Writes what an article states, in the transaction that writes the article.
///
/// A fact that the article goes on stating keeps its id. One that a change of the article took away stays, marked with when that was, so that
/// what was known before can still be told; one that better rules no longer read was never a fact and goes.
struct FactWriter {
    /// Withdrawn facts of an article that are kept: live blogs change all day.
    private static let withdrawnLimit = 200

    let articleID: Int64
    let at: Timestamp
    let db: Database

    enum Cause {
        /// The article is new or its words changed: what is new in it is news.
        case words
        /// Other rules read the same words.
        case rules
    }

    /// - Parameters:
    ///   - reading: `nil`: the article states nothing any more.
    ///   - fields: whose words were read; facts of others stay as they are.
    ///   - learned: when the words that were read came to be known.
    /// - Returns: the new facts by kind.
    @discardableResult
    func write(
        _ reading: FactReading?, fields: Set<Fact.Field> = Set(Fact.Field.allCases), cause: Cause, learned: Timestamp
    ) throws -> [String: [Int64]] {
        guard let article = try db.row("SELECT sort_key FROM article WHERE id = ?", [articleID]) else { return [:] }
        let published = SortKey.time(article[0])
        var before = try current()
        var added: [String: [Int64]] = [:]
        var decisive = reading?.stage
        for statement in reading?.facts ?? [] where fields.contains(statement.fact.field) {
            let isDecisive = statement.fact.kind == .stage && decisive != nil && statement.fact["stage"]?.string == decisive
            if isDecisive { decisive = nil }
            let columns = FactColumns(statement.fact, isDecisive: isDecisive)
            if let known = before.removeValue(forKey: statement.meaning) {
                try move(known.id, statement.fact, columns)
            } else {
                let id = try insert(statement, columns, published: published, learned: learned)
                added[columns.kind, default: []].append(id)
            }
        }
        for (_, fact) in before where fields.contains(fact.field) { try remove(fact.id, cause) }
        if cause == .words, !before.isEmpty { try dropOldest() }
        if let reading { try db.run("UPDATE article SET analysis = ? WHERE id = ?", [reading.stamp, articleID]) }
        return added
    }

    /// One event a kind, so that a reader can wait for figures alone; copies tell nothing new.
    func announce(_ added: [String: [Int64]], feedID: Int64?) throws {
        guard !added.isEmpty, try db.integer("SELECT copy_of FROM article WHERE id = ?", [articleID]) == nil else { return }
        for collection in FactCollection.allCases {
            guard let ids = added[collection.singular], let kind = Event.Kind(rawValue: "fact." + collection.singular) else { continue }
            var detail = JSONWriter(reserving: 64)
            detail.object {
                $0.field("count", ids.count)
                $0.field("facts", array: { for id in ids.prefix(Self.namedFacts) { $0.value(id) } })
            }
            try EventLog.append(kind, articleID: articleID, feedID: feedID, detail: detail.text, at: at, db)
        }
    }

    private static let namedFacts = 5

    /// The article's time became known: what it states moves along.
    static func move(articleID: Int64, to published: Timestamp, _ db: Database) throws {
        try db.run(
            "UPDATE fact SET published = ?1, time = coalesce(day, ?1) WHERE article_id = ?2", [published.milliseconds, articleID])
    }

    private struct Known {
        var id: Int64
        var field: Fact.Field
    }

    private func current() throws -> [String: Known] {
        let rows = try db.rows(
            "SELECT \(FactRow.factColumns), id FROM fact WHERE article_id = ? AND withdrawn IS NULL", [articleID])
        var known: [String: Known] = [:]
        for row in rows {
            guard let statement = FactRow.statement(row) else { continue }
            known[statement.meaning] = Known(id: row[FactRow.factColumnCount], field: statement.fact.field)
        }
        return known
    }

    private func insert(
        _ statement: FactReading.Statement, _ columns: FactColumns, published: Timestamp, learned: Timestamp
    ) throws -> Int64 {
        let fact = statement.fact
        try db.run(
            """
            INSERT INTO fact (article_id, kind, field, span_start, span_end, text, rule, value, person, about, amount, day, time, published,
                first_seen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                articleID, columns.kind, fact.field.rawValue, fact.start, fact.end, statement.text, fact.rule, FactRow.text(of: fact),
                try columns.person.map(personID), columns.about, columns.amount, columns.day?.start.milliseconds,
                (columns.day?.start ?? published).milliseconds, published.milliseconds, learned.milliseconds,
            ])
        return db.lastInsertedRowID
    }

    /// The same words may stand elsewhere now, and be read by another rule.
    private func move(_ id: Int64, _ fact: Fact, _ columns: FactColumns) throws {
        try db.run(
            """
            UPDATE fact SET field = ?, span_start = ?, span_end = ?, rule = ?, about = ?, amount = ? WHERE id = ?
            """, [fact.field.rawValue, fact.start, fact.end, fact.rule, columns.about, columns.amount, id])
    }

    private func remove(_ id: Int64, _ cause: Cause) throws {
        switch cause {
        case .words: try db.run("UPDATE fact SET withdrawn = ? WHERE id = ?", [at.milliseconds, id])
        case .rules: try db.run("DELETE FROM fact WHERE id = ?", [id])
        }
    }

    private func dropOldest() throws {
        try db.run(
            """
            DELETE FROM fact WHERE id IN (
                SELECT id FROM fact WHERE article_id = ?1 AND withdrawn IS NOT NULL ORDER BY withdrawn DESC, id DESC LIMIT -1 OFFSET ?2)
            """, [articleID, Self.withdrawnLimit])
    }

    private func personID(_ person: (key: String, name: String)) throws -> Int64 {
        if let id = try db.integer("SELECT id FROM person WHERE key = ?", [person.key]) { return id }
        try db.run(
            "INSERT INTO person (key, name, folded_name) VALUES (?, ?, ?)", [person.key, person.name, person.name.lowercased()])
        return db.lastInsertedRowID
    }
}
