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

    /// What a query asks for.
    struct Answer {
        /// The newest first, or with `days` the soonest.
        var events: [MeetingOutline] = []
        /// The statements that it asks for; `nil` for all.
        var chosen: Set<Int64>?
        /// The oldest statement that events were put together from, where there are more.
        var cut: FactPlace?
        /// The oldest of those that it asks for and that were looked at, where there are more.
        var chosenCut: FactPlace?
    }

    func answer(_ query: FactQuery) throws -> Answer {
        var answer = Answer()
        var asked = query
        (asked.collections, asked.tellsMeetingsOnce) = ([.meetings], false)
        (asked.isUndetermined, asked.days, asked.articles.page) = (nil, nil, nil)
        if !asked.isLike(whole) {
            let (ids, cut) = try ids(asked)
            (answer.chosen, answer.chosenCut) = (Set(ids), cut)
        }
        let read = try read(from: query.articles.since, until: query.articles.until, besides: answer.chosen, limit: Self.statementLimit)
        answer.cut = read.cut
        if answer.chosen == nil { answer.chosenCut = read.cut }
        answer.events = try Self.outlines(read.statements, directory(of: read.statements))
        if let chosen = answer.chosen { answer.events.removeAll { chosen.isDisjoint(with: $0.facts) } }
        if let isUndetermined = query.isUndetermined {
            let today = query.today
            answer.events.removeAll { $0.open(on: today).isEmpty == isUndetermined }
        }
        sort(&answer.events, days: query.days)
        return answer
    }

    private func sort(_ events: inout [MeetingOutline], days: Range<Timestamp>?) {
        guard let days else { return events.sort { ($1.newest.time, $1.newest.fact) < ($0.newest.time, $0.newest.fact) } }
        let span = days.lowerBound.day.daysSince1970..<days.upperBound.day.daysSince1970
        events.removeAll { event in
            event.span.map { $0.upperBound < span.lowerBound || $0.lowerBound >= span.upperBound } ?? true
        }
        events.sort { ($0.span?.lowerBound ?? 0, $0.id) < ($1.span?.lowerBound ?? 0, $1.id) }
    }

    /// Events of the days around some statements, and the same without them: what they changed is the difference.
    func outlines(around facts: Set<Int64>, from since: Timestamp) throws -> (before: [MeetingOutline], after: [MeetingOutline]) {
        let statements = try read(from: since, until: nil, besides: nil, limit: Self.newsLimit).statements
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

    /// The newest, whatever the order that is asked for.
    private func ids(_ query: FactQuery) throws -> (ids: [Int64], cut: FactPlace?) {
        let (sql, arguments) = try FactSelection(query, db).statement(selecting: "fact.id, fact.published")
        let rows = try db.rows(sql + Self.newestFirst + " LIMIT \(Self.statementLimit + 1)", arguments)
        let last = rows.count > Self.statementLimit ? rows[Self.statementLimit - 1] : nil
        return (rows.prefix(Self.statementLimit).map { $0[0] }, last.map { FactPlace(time: $0[1], id: $0[0]) })
    }

    private static let newestFirst = " ORDER BY fact.published DESC, fact.id DESC"

    private func read(
        from since: Timestamp?, until: Timestamp?, besides ids: Set<Int64>?, limit: Int
    ) throws -> (statements: [MeetingStatement], cut: FactPlace?) {
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
        var (found, cut) = try read(sql + span + Self.newestFirst, arguments + bounds, limit: limit)
        let known = Set(found.map(\.fact))
        let rest = ids?.subtracting(known).sorted() ?? []
        guard !rest.isEmpty else { return (found, cut) }
        found += try read(
            sql + " AND fact.id IN (SELECT value FROM json_each(?))" + Self.newestFirst, arguments + [Self.list(rest)], limit: limit
        ).statements
        return (found, cut)
    }

    private func read(
        _ sql: String, _ arguments: StatementArguments, limit: Int
    ) throws -> (statements: [MeetingStatement], cut: FactPlace?) {
        let rows = try Row.fetchCursor(db.keptStatement("\(sql) LIMIT \(limit + 1)"), arguments: arguments)
        var statements: [MeetingStatement] = []
        var last: FactPlace?
        var count = 0
        while let row = try rows.next() {
            count += 1
            guard count <= limit else { return (statements, last) }
            last = FactPlace(time: row[3], id: row[0])
            let time = Timestamp(milliseconds: row[3])
            if let statement = MeetingStatement(fact: row[0], article: row[1], outlet: row[2], time: time, value: row[4]) {
                statements.append(statement)
            }
        }
        return (statements, nil)
    }

    static func list(_ ids: some Sequence<Int64>) -> String { "[\(ids.map(String.init).joined(separator: ","))]" }

    /// Articles that are looked at for somebody's side and office.
    private static let introductions = 8
    /// People who are looked for: those whom most statements name.
    private static let peopleLimit = 512

    /// Whose side the people are on, as the first articles that name them say.
    private func directory(of statements: [MeetingStatement]) throws -> [String: MeetingCompany.Person] {
        var counts: [String: Int] = [:]
        for name in statements.lazy.flatMap(\.people) { counts[name, default: 0] += 1 }
        guard !counts.isEmpty else { return [:] }
        let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.peopleLimit).map(\.key)
        let found = try db.rows(
            "SELECT name, id FROM person WHERE name IN (SELECT value FROM json_each(?)) ORDER BY id", [JSONList.text(names)])
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
    /// In days since 1970: that of the moment of knowledge.
    var today: Int64 { (asOf ?? articles.now).day.daysSince1970 }

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
