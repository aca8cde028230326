import GRDB
import Model

extension SQLiteStore {
    package func facts(_ query: FactQuery) async throws -> FactPage {
        let place = try query.articles.page.map { try FactPlace(parsing: $0) }
        let limit = min(max(query.articles.limit, 1), 1000)
        return try await reading { db in
            let told = try ToldMeetings(query, db)
            let selection = try FactSelection(query, meetings: told, db)
            var (sql, arguments) = selection.statement(
                selecting: "\(query.asOf == nil ? FactRow.citedColumns : FactRow.citedColumnsAsOf), fact.time, fact.published")
            if let place {
                sql += query.order == .newest ? " AND (fact.published, fact.id) < (?, ?)" : " AND (fact.time, fact.id) > (?, ?)"
                arguments += [place.time, place.id]
            }
            sql += selection.order + " LIMIT ?"
            let rows = try db.rows(sql, arguments + [limit + 1])
            let last = rows.count > limit ? rows[limit - 1] : nil
            let time = FactRow.citedColumnCount + (query.order == .newest ? 1 : 0)
            var page = FactPage(
                facts: rows.prefix(limit).compactMap { FactRow.cited($0, asOf: query.asOf) },
                next: last.map { FactPlace(time: $0[time], id: $0[7]).text() },
                cursor: try EventLog.end(db))
            page.meetings = try told?.meetings(of: page.facts, query, db) ?? [:]
            return page
        }
    }

    package func facts(articleID: Int64) async throws -> [CitedFact] {
        try await reading { db in
            guard try db.integer("SELECT id FROM article WHERE id = ?", [articleID]) != nil else {
                throw StoreError.noSuchArticle(id: articleID)
            }
            let sql = """
                SELECT \(FactRow.citedColumns) FROM fact JOIN article ON article.id = fact.article_id
                WHERE fact.article_id = ? AND fact.withdrawn IS NULL
                """
            let facts = try db.rows(sql, [articleID]).compactMap { FactRow.cited($0) }
            let fields = Fact.Field.allCases
            return facts.sorted { a, b in
                let fieldA = fields.firstIndex(of: a.fact.field) ?? 0
                let fieldB = fields.firstIndex(of: b.fact.field) ?? 0
                return (fieldA, a.fact.start, a.id) < (fieldB, b.fact.start, b.id)
            }
        }
    }
}

/// Where a page of facts or of events ended, as the opaque text that callers hand back.
struct FactPlace: Equatable, Comparable {
    var time: Int64
    var id: Int64

    static let factMark = "f"
    static let eventMark = "m"

    init(time: Int64, id: Int64) {
        self.time = time
        self.id = id
    }

    /// - Parameter mark: of the list that was asked for; a place in another is none here.
    init(parsing text: String, mark: String = factMark) throws(StoreError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == mark, let time = Int64(parts[1], radix: 36), let id = Int64(parts[2], radix: 36) else {
            throw .badQuery(column: 1, reason: "the page cursor is not one that this service gave")
        }
        self.init(time: time, id: id)
    }

    func text(mark: String = factMark) -> String { "\(mark).\(String(time, radix: 36)).\(String(id, radix: 36))" }

    static func < (a: FactPlace, b: FactPlace) -> Bool { (a.time, a.id) < (b.time, b.id) }
}
