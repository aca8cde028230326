import GRDB
import Model

/// What a query of facts asks of SQLite: conditions on `fact` and on its article. User text is bound, never spelt out.
struct FactSelection {
    private(set) var conditions: [String] = []
    private(set) var arguments: StatementArguments = []
    let order: String
    private let asOf: Timestamp?

    /// - Parameter meetings: of the meetings only these; `nil` for any.
    init(_ query: FactQuery, meetings: ToldMeetings? = nil, _ db: Database) throws {
        asOf = query.asOf
        var articles = query.articles
        if query.order == .time {
            articles.since = nil
            articles.until = nil
        }
        order =
            switch query.order {
            case .newest: " ORDER BY fact.published DESC, fact.id DESC"
            case .time: " ORDER BY fact.time, fact.id"
            }
        addKinds(query.collections)
        addKnowledge(query)
        try addArticles(CompiledSearch(articles, isOfPast: asOf != nil, db))
        if query.order == .time { add(query.articles.since, query.articles.until, on: "fact.time") }
        if let days = query.days { add(days.lowerBound, days.upperBound, on: "fact.day") }
        if let learned = query.learned { add(learned.lowerBound, learned.upperBound, on: "fact.first_seen") }
        try addValues(query, db)
        if let meetings {
            var condition = "fact.kind <> 'meeting' OR fact.id IN (SELECT value FROM json_each(?))"
            arguments += [MeetingReader.list(meetings.facts)]
            if let cut = meetings.cut {
                condition += " OR (fact.published, fact.id) < (?, ?)"
                arguments += [cut.time, cut.id]
            }
            add("(\(condition))")
        }
    }

    func statement(selecting columns: String) -> (sql: String, arguments: StatementArguments) {
        let articles = asOf == nil ? "article" : ArticlePast.table
        let sql = """
            SELECT \(columns) FROM fact CROSS JOIN \(articles) ON article.id = fact.article_id WHERE \(conditions.joined(separator: " AND "))
            """
        guard let asOf else { return (sql, arguments) }
        return (ArticlePast.prelude + sql, [asOf.milliseconds] + arguments)
    }

    private mutating func add(_ condition: String, _ values: StatementArguments = []) {
        conditions.append(condition)
        arguments += values
    }

    private mutating func add(_ since: Timestamp?, _ until: Timestamp?, on column: String) {
        if let since { add("\(column) >= ?", [since.milliseconds]) }
        if let until { add("\(column) < ?", [until.milliseconds]) }
    }

    /// Written as the partial indexes are, or SQLite would not use them.
    private mutating func addKinds(_ collections: Set<FactCollection>) {
        let names = FactCollection.allCases.filter(collections.contains).map { "'\($0.singular)'" }
        if names.count == 1, let name = names.first {
            add("fact.kind = \(name)")
        } else {
            add("fact.kind IN (\(names.joined(separator: ", ")))")
        }
        add("fact.kind <> 'date'")
        if !collections.contains(.people) { add("fact.kind NOT IN ('date', 'person')") }
        // Of an article's sentences on the stage, the one that decides speaks for it.
        if collections.contains(.stage) { add("(fact.kind <> 'stage' OR fact.about IS NOT NULL)") }
    }

    private mutating func addKnowledge(_ query: FactQuery) {
        let known = Self.knowledge(of: "fact", at: query.asOf)
        add(known.sql, known.arguments)
    }

    private mutating func addArticles(_ search: CompiledSearch) {
        if let found = search.match.map(search.found) { add(found.sql, found.arguments) }
        add(search.since.map(SortKey.time), search.until.map(SortKey.time), on: "fact.published")
        for condition in search.articleConditions { add(condition.sql, condition.arguments) }
    }

    private mutating func addValues(_ query: FactQuery, _ db: Database) throws {
        if let story = query.story {
            add("article.story = ?", [story])
            if asOf == nil { add("EXISTS (SELECT 1 FROM story WHERE id = article.story AND article_count > 1)") }
        }
        if let speaker = query.speaker { try addSpeaker(speaker, of: query.collections, db) }
        if let channel = query.channel { add("json_extract(fact.value, '$.channel') = ?", [channel]) }
        if let by = query.by { add("json_extract(fact.value, '$.by') = ?", [by]) }
        if let on = query.on { add("json_extract(fact.value, '$.on') = ?", [on]) }
        if let appliesTo = query.appliesTo { add("lower(json_extract(fact.value, '$.applies_to')) = ?", [appliesTo.lowercased()]) }
        if let isOpen = query.isOpen {
            let open = Self.openClaim(asOf: query.asOf)
            add(isOpen ? open.sql : "NOT \(open.sql)", open.arguments)
        }
    }

    private mutating func addSpeaker(_ speaker: String, of collections: Set<FactCollection>, _ db: Database) throws {
        let name = speaker.lowercased()
        let people = "fact.person IN (SELECT id FROM person WHERE key = ? OR instr(folded_name, ?) > 0)"
        guard collections.contains(.meetings) else { return add(people, [name, name]) }
        let known = try String.fetchOne(db.keptStatement("SELECT folded_name FROM person WHERE key = ?"), arguments: [name])
        // The list of people is read only where the letters stand somewhere in the value: half the time for a rare name.
        let needles = [name] + (known.map { [$0] } ?? [])
        let isPlain = needles.allSatisfy { !$0.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") } }
        let letters = isPlain ? "(" + needles.map { _ in "instr(lower(fact.value), ?) > 0" }.joined(separator: " OR ") + ") AND " : ""
        let parties = """
            fact.kind = 'meeting' AND \(letters)EXISTS (
                SELECT 1 FROM json_each(fact.value, '$.people') AS member
                WHERE lower(member.value) IN (SELECT folded_name FROM person WHERE key = ?) OR instr(lower(member.value), ?) > 0)
            """
        add("(\(people) OR (\(parties)))", [name, name] + (isPlain ? StatementArguments(needles) : []) + [name, name])
    }

    /// An accusation that the accused side has not denied within the month after it, as far as was known.
    private static func openClaim(asOf moment: Timestamp?) -> (sql: String, arguments: StatementArguments) {
        let known = knowledge(of: "denial", at: moment)
        let sql = """
            (json_extract(fact.value, '$.kind') = 'accusation' AND NOT EXISTS (
                SELECT 1 FROM fact AS denial
                WHERE denial.kind = 'claim' AND denial.kind <> 'date' AND \(known.sql) AND denial.published >= fact.published
                    AND denial.published < fact.published + 2592000000 AND json_extract(denial.value, '$.kind') = 'denial'
                    AND json_extract(denial.value, '$.by') = json_extract(fact.value, '$.against')))
            """
        return (sql, known.arguments)
    }

    /// That a fact was known and not withdrawn at a moment; `nil`: now.
    private static func knowledge(of table: String, at moment: Timestamp?) -> (sql: String, arguments: StatementArguments) {
        guard let moment = moment?.milliseconds else { return ("\(table).withdrawn IS NULL", []) }
        return ("\(table).first_seen <= ? AND (\(table).withdrawn IS NULL OR \(table).withdrawn > ?)", [moment, moment])
    }
}
