import Model

/// What articles said of one side's tariff on another, day by day.
struct RateHistory {
    /// "US tariff on China".
    let name: String
    /// In the order of time; on one day the highest first.
    let statements: [Statement]
    /// The rates that stand, the newest first; several where sources do not agree.
    let standing: [FactGroup.Value]
    let isDisputed: Bool

    /// A rate that articles of one day give.
    struct Statement: Equatable {
        var day: CivilDay
        /// In percent; what it was before, where the article says so.
        var from: Double?
        var rate: Double
        /// "30 %", "145 → 30 %".
        var words: String
        var articleCount: Int
        var newest: CitedFact
    }

    /// - Parameters:
    ///   - facts: figures of one pair of sides; those that are no rates are left out.
    ///   - groups: of the same question.
    init?(facts: [CitedFact], groups: [FactGroup]) {
        statements = Self.statements(of: facts)
        guard let first = statements.first else { return nil }
        name = FigureText.subject(first.newest.fact.values.filter { ["applies_to", "by", "on"].contains($0.name) })
        let history = groups.first { $0.isHistory }
        standing = history?.values.filter { $0.supersededOn == nil } ?? []
        isDisputed = history?.disagrees ?? false
    }

    /// Their numbers, each once: "145 → 30" and "30" tell the same rate.
    var standingRates: [String] {
        standing.reduce(into: []) { rates, value in
            let rate = value.value.split(separator: " → ").last.map(String.init) ?? value.value
            if !rates.contains(rate) { rates.append(rate) }
        }
    }

    /// The rate that most articles give, where they agree on one, on each day that has one.
    var course: [(day: CivilDay, from: Double?, rate: Double)] {
        let days = Dictionary(grouping: statements, by: \.day).sorted { $0.key < $1.key }
        return days.compactMap { day, statements in
            var counts: [Double: Int] = [:]
            for statement in statements { counts[statement.rate, default: 0] += statement.articleCount }
            guard let most = counts.values.max() else { return nil }
            let rates = counts.filter { $0.value == most }.keys
            guard rates.count == 1, let rate = rates.first else { return nil }
            return (day, statements.first { $0.rate == rate && $0.from != nil }?.from, rate)
        }
    }

    private static func statements(of facts: [CitedFact]) -> [Statement] {
        struct Key: Hashable {
            var day: CivilDay
            var words: String
        }
        var found: [Key: (statement: Statement, articles: Set<Int64>)] = [:]
        for cited in facts {
            guard var statement = Statement(cited) else { continue }
            let key = Key(day: statement.day, words: statement.words)
            var articles = found[key]?.articles ?? []
            articles.insert(cited.source.copyOf ?? cited.source.articleID)
            statement.articleCount = articles.count
            if let known = found[key]?.statement.newest, (known.source.time, known.id) > (cited.source.time, cited.id) {
                statement.newest = known
            }
            found[key] = (statement, articles)
        }
        return found.values.map(\.statement).sorted { ($0.day, $1.rate, $0.words) < ($1.day, $0.rate, $1.words) }
    }
}

extension RateHistory.Statement {
    /// Rates beyond it are none that anybody draws.
    private static let highest = 2000.0

    fileprivate init?(_ cited: CitedFact) {
        let fact = cited.fact
        let number = { (name: String) -> Double? in
            guard case .number(let digits)? = fact[name], let value = Double(digits), (0...Self.highest).contains(value) else { return nil }
            return value
        }
        from = number("from")
        // A tariff on some goods alone is no step in that on all.
        guard fact.text("applies_to") == "tariff", fact.text("unit") == "percent", fact.text("goods") == nil else { return nil }
        guard from != nil || fact.text("kind") == "total" else { return nil }
        guard let rate = from == nil ? number("value") : number("to") else { return nil }
        self.rate = rate
        day = cited.source.time.day
        words = FigureText.value(fact.values.filter { ["value", "from", "to", "unit"].contains($0.name) })
        articleCount = 1
        newest = cited
    }
}
