import GRDB
import Model

extension SQLiteStore {
    package func factGroups(_ query: FactQuery, limit: Int) async throws -> [FactGroup] {
        return try await reading { db in
            let selection = try FactSelection(query, db)
            let columns =
                "fact.about, fact.amount, coalesce(article.copy_of, article.id), article.outlet, fact.id, fact.published, \(FactGrouping.rivals)"
            let (sql, arguments) = selection.statement(selecting: columns)
            var grouping = FactGrouping()
            let rows = try Row.fetchCursor(
                db.keptStatement(sql + " AND fact.about IS NOT NULL" + selection.order + " LIMIT \(FactQuery.groupedFacts)"),
                arguments: arguments)
            while let row = try rows.next() {
                grouping.add(
                    about: row[0], amount: row[1],
                    by: .init(article: row[2], outlet: row[3], fact: row[4], time: Timestamp(milliseconds: row[5])),
                    rivals: row[6] as String?)
            }
            let cited = FactRow.citation(asOf: query.asOf)
            return try grouping.groups(limit: limit) { id in
                try db.row(cited.sql, cited.arguments + [id]).flatMap { FactRow.cited($0, asOf: query.asOf) }
            }
        }
    }
}

/// Sorts facts by what they are of and counts the articles behind each value.
private struct FactGrouping {
    /// The other ends that an article itself gives for a period.
    static let rivals = "CASE fact.kind WHEN 'deadline' THEN json_extract(fact.value, '$.alternatives') END"
    private static let valueLimit = 12
    private static let outletLimit = 5

    /// Who says something, where, and when.
    struct Statement {
        /// The first of its copies.
        var article: Int64
        var outlet: String?
        var fact: Int64
        var time: Timestamp
    }

    private struct Tally {
        var articles: Set<Int64> = []
        var outlets: [String] = []
        var first: Timestamp
        var newest: Statement
        /// In the order in which facts came.
        var rank: Int
    }

    private struct Group {
        var subject: GroupSubject
        var tallies: [String: Tally] = [:]
        /// What each article gives as its own.
        var givers: [Int64: ValueGiver] = [:]
    }

    private var groups: [String: Group] = [:]
    private var subjects: [String: GroupSubject] = [:]
    private var count = 0

    mutating func add(about: String, amount: String?, by statement: Statement, rivals: String?) {
        guard let amount else { return }
        let isChange = GroupSubject.ends(amount).left != nil
        let read = isChange ? about + "→" : about
        let subject = subjects[read] ?? GroupSubject(about, isChange: isChange)
        subjects[read] = subject
        let key = subject.key
        let giver = ValueGiver(article: statement.article, time: statement.time)
        groups[key, default: Group(subject: subject)].givers[statement.article, default: giver].add(amount, subject)
        for value in [amount] + Self.ends(rivals) {
            count += 1
            var tally = groups[key]?.tallies[value] ?? Tally(first: statement.time, newest: statement, rank: count)
            if (statement.time, statement.fact) > (tally.newest.time, tally.newest.fact) { tally.newest = statement }
            tally.first = min(tally.first, statement.time)
            tally.articles.insert(statement.article)
            if let outlet = statement.outlet, tally.outlets.count < Self.outletLimit, !tally.outlets.contains(outlet) {
                tally.outlets.append(outlet)
            }
            groups[key]?.tallies[value] = tally
        }
    }

    /// - Parameter cite: a fact by its id.
    func groups(limit: Int, cite: (Int64) throws -> CitedFact?) rethrows -> [FactGroup] {
        let largest = groups.sorted { ($1.value.givers.count, $0.key) < ($0.value.givers.count, $1.key) }.prefix(limit)
        return try largest.map { _, group in
            let ranked = group.tallies.sorted { a, b in
                let (dayA, dayB) = (a.value.newest.time.day, b.value.newest.time.day)
                guard dayA == dayB || !group.subject.isRate else { return dayA > dayB }
                return (b.value.articles.count, a.value.rank) < (a.value.articles.count, b.value.rank)
            }
            let history = ValueHistory(Array(group.givers.values))
            let values = try ranked.prefix(Self.valueLimit).compactMap { value, tally -> FactGroup.Value? in
                guard let newest = try cite(tally.newest.fact) else { return nil }
                var result = FactGroup.Value(
                    value: value, articleCount: tally.articles.count, outlets: tally.outlets, newest: newest)
                (result.first, result.last) = (tally.first, tally.newest.time)
                if group.subject.isRate { result.supersededOn = history.end(of: GroupSubject.ends(value).standing)?.day }
                return result
            }
            var result = FactGroup(
                about: group.subject.members, articleCount: group.givers.count, values: values,
                isDisputed: group.subject.isDisputable && history.isDisputed(group.subject))
            result.isHistory = group.subject.isRate
            return result
        }
    }

    private static func ends(_ rivals: String?) -> [String] {
        guard let rivals, let list = try? JSONReader.read(rivals).array else { return [] }
        return list.compactMap { $0["to"]?.string }
    }
}
