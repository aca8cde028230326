import GRDB
import Model

extension SQLiteStore {
    package func factGroups(_ query: FactQuery, limit: Int) async throws -> [FactGroup] {
        let selection = try FactSelection(query)
        return try await reading { db in
            let columns = "fact.about, fact.amount, coalesce(article.copy_of, article.id), article.outlet, fact.id, \(FactGrouping.rivals)"
            let (sql, arguments) = selection.statement(selecting: columns)
            var grouping = FactGrouping()
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: sql + " AND fact.about IS NOT NULL" + selection.order + " LIMIT \(FactQuery.groupedFacts)"),
                arguments: arguments)
            while let row = try rows.next() {
                grouping.add(
                    about: row[0], amount: row[1], article: row[2], outlet: row[3], fact: row[4], rivals: row[5] as String?,
                    isNewestFirst: query.order == .newest)
            }
            return try grouping.groups(limit: limit) { id in
                let sql = "SELECT \(FactRow.citedColumns) FROM fact JOIN article ON article.id = fact.article_id WHERE fact.id = ?"
                return try db.row(sql, [id]).flatMap(FactRow.cited)
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

    private struct Tally {
        var articles: Set<Int64> = []
        var outlets: [String] = []
        var newest: Int64
        /// In the order in which facts came.
        var rank: Int
    }

    private var tallies: [String: [String: Tally]] = [:]
    /// What each article gives as its own, by what it is of.
    private var articles: [String: [Int64: Set<String>]] = [:]
    private var count = 0

    mutating func add(about: String, amount: String?, article: Int64, outlet: String?, fact: Int64, rivals: String?, isNewestFirst: Bool) {
        guard let amount else { return }
        articles[about, default: [:]][article, default: []].insert(amount)
        for value in [amount] + Self.ends(rivals) {
            count += 1
            var tally = tallies[about]?[value] ?? Tally(newest: fact, rank: count)
            if !isNewestFirst { tally.newest = fact }
            tally.articles.insert(article)
            if let outlet, tally.outlets.count < Self.outletLimit, !tally.outlets.contains(outlet) { tally.outlets.append(outlet) }
            tallies[about, default: [:]][value] = tally
        }
    }

    /// - Parameter cite: a fact by its id.
    func groups(limit: Int, cite: (Int64) throws -> CitedFact?) rethrows -> [FactGroup] {
        let largest = articles.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(limit)
        return try largest.map { about, articles in
            let ranked = (tallies[about] ?? [:]).sorted { a, b in
                (b.value.articles.count, a.value.rank) < (a.value.articles.count, b.value.rank)
            }
            let values = try ranked.prefix(Self.valueLimit).compactMap { value, tally -> FactGroup.Value? in
                guard let newest = try cite(tally.newest) else { return nil }
                return FactGroup.Value(value: value, articleCount: tally.articles.count, outlets: tally.outlets, newest: newest)
            }
            let members = FactColumns.members(about)
            // Tariffs that no article says are whose may well be those of different countries.
            let isNamed = members.contains { $0.name == "by" } || !members.contains { $0.value.string == "tariff" }
            return FactGroup(
                about: members, articleCount: articles.count, values: values, isDisputed: isNamed && Self.isDispute(articles.values))
        }
    }

    /// Whether two articles have no value in common.
    private static func isDispute(_ articles: some Collection<Set<String>>) -> Bool {
        guard let first = articles.first, articles.dropFirst().reduce(first, { $0.intersection($1) }).isEmpty else { return false }
        let different = Array(Set(articles))
        return different.indices.contains { index in different[..<index].contains { $0.isDisjoint(with: different[index]) } }
    }

    private static func ends(_ rivals: String?) -> [String] {
        guard let rivals, let list = try? JSONReader.read(rivals).array else { return [] }
        return list.compactMap { $0["to"]?.string }
    }
}
