import GRDB
import Model

/// Reads the events that the articles of an archive tell of, as they were known at a moment.
///
/// They are put together on reading, from the statements alone: nothing is stored that could fall behind them.
struct MeetingReader {
    let db: Database
    /// Which verdicts and copies count, and the moment of knowledge; what else it asks chooses among the events.
    private let whole: FactQuery

    /// Statements that events are put together from at most: the newest of the span.
    static let statementLimit = 2500
    /// The same where it is looked for what a poll changed.
    private static let newsLimit = 800
    /// In milliseconds: the articles before and after a span that may settle what those of the span leave open.
    private static let margin: Int64 = MeetingAgreement.patience * 86_400_000

    init(_ query: FactQuery, _ db: Database) {
        self.db = db
        whole = query.wholeOfMeetings
    }

    /// Events that a query asks for; the newest first, or with `days` the soonest.
    func outlines(_ query: FactQuery) throws -> [MeetingOutline] { try outlines(query, chosen: chosen(by: query)) }

    /// The statements that a query asks for; `nil` for all.
    func chosen(by query: FactQuery) throws -> [Int64]? {
        var asked = query
        (asked.collections, asked.tellsMeetingsOnce) = ([.meetings], false)
        (asked.isUndetermined, asked.days, asked.articles.page) = (nil, nil, nil)
        return asked.isLike(whole) ? nil : try ids(asked)
    }

    func outlines(_ query: FactQuery, chosen: [Int64]?) throws -> [MeetingOutline] {
        let statements = try statements(
            from: query.articles.since, until: query.articles.until, besides: chosen ?? [], limit: Self.statementLimit)
        var outlines = try Self.outlines(statements, directory(of: statements))
        if let chosen {
            let wanted = Set(chosen)
            outlines.removeAll { wanted.isDisjoint(with: $0.facts) }
        }
        if let isUndetermined = query.isUndetermined { outlines.removeAll { $0.open.isEmpty == isUndetermined } }
        guard let days = query.days else {
            return outlines.sorted { ($1.newest.time, $1.newest.fact) < ($0.newest.time, $0.newest.fact) }
        }
        let span = days.lowerBound.day.daysSince1970..<days.upperBound.day.daysSince1970
        return outlines.filter { outline in
            outline.span.map { $0.upperBound >= span.lowerBound && $0.lowerBound < span.upperBound } ?? false
        }
        .sorted { ($0.span?.lowerBound ?? 0, $0.id) < ($1.span?.lowerBound ?? 0, $1.id) }
    }

    /// Events of the days around some statements, and the same without them: what they changed is the difference.
    func outlines(around facts: Set<Int64>, from since: Timestamp) throws -> (before: [MeetingOutline], after: [MeetingOutline]) {
        let statements = try statements(from: since, until: nil, besides: [], limit: Self.newsLimit)
        let directory = try directory(of: statements)
        return (
            Self.outlines(statements.filter { !facts.contains($0.fact) }, directory), Self.outlines(statements, directory)
        )
    }

    private static func outlines(
        _ statements: [MeetingStatement], _ directory: [String: MeetingCompany.Person]
    ) -> [MeetingOutline] {
        MeetingGrouping(statements, directory).events.map(MeetingOutline.init)
    }

    private func ids(_ query: FactQuery) throws -> [Int64] {
        let selection = try FactSelection(query, db)
        let (sql, arguments) = selection.statement(selecting: "fact.id")
        return try db.rows(sql + selection.order + " LIMIT \(Self.statementLimit)", arguments).map { $0[0] }
    }

    private func statements(from since: Timestamp?, until: Timestamp?, besides ids: [Int64], limit: Int) throws -> [MeetingStatement] {
        let selection = try FactSelection(whole, db)
        let columns = "fact.id, coalesce(article.copy_of, article.id), article.outlet, fact.published, fact.value"
        let (sql, arguments) = selection.statement(selecting: columns)
        var span = ""
        var bounds: StatementArguments = []
        if let since {
            span += " AND fact.published >= ?"
            bounds += [since.milliseconds - Self.margin]
        }
        if let until {
            span += " AND fact.published < ?"
            bounds += [until.milliseconds + Self.margin]
        }
        let limit = " LIMIT \(limit)"
        var found = try read(sql + span + selection.order + limit, arguments + bounds)
        let known = Set(found.map(\.fact))
        let rest = ids.filter { !known.contains($0) }
        guard !rest.isEmpty else { return found }
        found += try read(sql + " AND fact.id IN (SELECT value FROM json_each(?))" + selection.order + limit, arguments + [Self.list(rest)])
        return found
    }

    private func read(_ sql: String, _ arguments: StatementArguments) throws -> [MeetingStatement] {
        let rows = try Row.fetchCursor(db.keptStatement(sql), arguments: arguments)
        var statements: [MeetingStatement] = []
        while let row = try rows.next() {
            let time = Timestamp(milliseconds: row[3])
            if let statement = MeetingStatement(fact: row[0], article: row[1], outlet: row[2], time: time, value: row[4]) {
                statements.append(statement)
            }
        }
        return statements
    }

    static func list(_ ids: some Sequence<Int64>) -> String { "[\(ids.map(String.init).joined(separator: ","))]" }

    /// Articles that are looked at for somebody's side and office.
    private static let introductions = 8

    /// Whose side the people are on, as the first articles that name them say.
    private func directory(of statements: [MeetingStatement]) throws -> [String: MeetingCompany.Person] {
        let names = Set(statements.flatMap(\.people))
        guard !names.isEmpty else { return [:] }
        let found = try db.rows(
            "SELECT name, id FROM person WHERE name IN (SELECT value FROM json_each(?)) ORDER BY id", [JSONList.text(names.sorted())])
        var directory: [String: MeetingCompany.Person] = [:]
        let moment = whole.asOf?.milliseconds ?? .max
        for row in found {
            let sql = """
                SELECT json_extract(value, '$.side'), json_extract(value, '$.role') FROM fact
                WHERE person = ? AND kind = 'person' AND kind <> 'date' AND first_seen <= ? AND (withdrawn IS NULL OR withdrawn > ?)
                ORDER BY published, id LIMIT \(Self.introductions)
                """
            let told = try db.rows(sql, [row[1] as Int64, moment, moment])
            guard let side = told.lazy.compactMap({ $0[0] as String? }).first else { continue }
            let isHead = told.contains { ($0[1] as String?)?.hasPrefix("President of ") == true }
            directory[row[0]] = .init(side: side, isLeader: isHead && side != "other")
        }
        return directory
    }
}

extension FactQuery {
    /// All meetings of the articles that it would count.
    fileprivate var wholeOfMeetings: FactQuery {
        var articles = ArticleQuery(now: self.articles.now, verdicts: self.articles.verdicts)
        articles.includesCopies = self.articles.includesCopies
        var query = FactQuery([.meetings], articles: articles)
        query.asOf = asOf
        return query
    }

    /// Asks for nothing that the other does not, but for how much and in which order.
    fileprivate func isLike(_ other: FactQuery) -> Bool {
        var query = self
        (query.order, query.articles.limit, query.articles.order) = (other.order, other.articles.limit, other.articles.order)
        return query == other
    }
}
