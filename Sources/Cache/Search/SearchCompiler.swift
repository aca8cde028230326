import GRDB
import Model

/// What a query asks of SQLite: an FTS5 expression over the index, conditions on `article`, and a range of sort keys.
///
/// User text reaches FTS5 as quoted tokens of our own scanner alone, and SQL as bound values alone.
struct CompiledSearch {
    var match: String?
    /// In the order of `match`: how many of its FTS5 phrases stand for one thing that was asked. All endings of a beginning are one.
    var phraseGroups: [Int] = []
    /// Words of a text or title are asked for: without them every match is as good as every other.
    var hasRank = false
    var conditions: [Condition] = []
    var since: Int64?
    var until: Int64?
    var verdicts: Set<Verdict>
    var includesCopies: Bool
    private let isOfPast: Bool

    struct Condition {
        var sql: String
        var arguments: StatementArguments
    }

    /// - Parameter isOfPast: the conditions hold of `ArticlePast.table`. The index knows of today's state alone: topics and verdicts are then asked
    ///   of the table, words are still those of today.
    /// - Throws: `StoreError.badQuery` that points at the column.
    init(_ query: ArticleQuery, isOfPast: Bool = false, _ db: Database) throws {
        self.isOfPast = isOfPast
        verdicts = query.verdicts.isEmpty ? [.core, .related] : query.verdicts
        includesCopies = query.includesCopies
        since = query.since.map(SortKey.bound)
        until = query.until.map(SortKey.bound)
        var expressions: [SearchExpression] = []
        if let feedID = query.feedID {
            expressions.append(.leaf(.feed(String(feedID), ids: [feedID])))
            includesCopies = true
        }
        if let isStarred = query.isStarred { conditions.append(Condition(sql: "article.is_starred = ?", arguments: [isStarred])) }
        if let topic = query.topic { expressions.append(.leaf(.topic(topic))) }
        if let text = query.text, let parsed = try SearchParser.parse(text, now: query.now) {
            if case .all(let parts) = parsed { expressions += parts } else { expressions.append(parsed) }
        }
        guard !expressions.isEmpty else { return }
        widen(for: .all(expressions))
        var names = IndexNames(db, tables: tables)
        expressions = try expressions.map { try names.lookUp(in: $0) }
        let piece = conjunction(takeDates(expressions))
        match = piece.match?.text
        phraseGroups = piece.match?.groups ?? []
        hasRank = piece.match?.hasRank ?? false
        if let condition = piece.condition { conditions.append(condition) }
    }

    /// What must hold of a row of `article`, other than its time.
    var articleConditions: [Condition] {
        var all: [Condition] = []
        // Written as the partial indexes are, or SQLite would not use them.
        if !verdicts.contains(.no) { all.append(Condition(sql: "article.verdict <> 'no'", arguments: [])) }
        if verdicts.count < 3, verdicts != [.core, .related] {
            let names = verdicts.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            all.append(Condition(sql: "article.verdict IN (\(names))", arguments: []))
        }
        if !includesCopies { all.append(Condition(sql: "article.copy_of IS NULL", arguments: [])) }
        return all + conditions
    }

    var tables: [String] { isOfPast || verdicts.contains(.no) ? ["search", "search_headline"] : ["search"] }

    /// A query that names verdicts or sources itself sees all of them.
    private mutating func widen(for expression: SearchExpression) {
        var namesVerdicts = false
        var namesSources = false
        expression.forEachLeaf { leaf, isPositive in
            switch leaf {
            case .verdict, .anyVerdict: namesVerdicts = true
            case .feed, .words(.source, _): namesSources = namesSources || isPositive
            default: break
            }
        }
        if namesVerdicts { verdicts = Set(Verdict.allCases) }
        if namesSources { includesCopies = true }
    }

    /// Dates that hold for the whole query become the range that is walked.
    private mutating func takeDates(_ parts: [SearchExpression]) -> [SearchExpression] {
        var rest: [SearchExpression] = []
        for part in parts {
            guard case .leaf(.date(let first, let last)) = part else {
                rest.append(part)
                continue
            }
            if let first { since = max(since ?? .min, SortKey.bound(first)) }
            if let last { until = min(until ?? .max, SortKey.bound(last)) }
        }
        return rest
    }

    /// Both must hold.
    private struct Piece {
        var match: Match?
        var condition: Condition?
    }

    private struct Match {
        var text: String
        /// As `phraseGroups`.
        var groups: [Int]
        var hasRank = false
    }

    private func piece(_ expression: SearchExpression) -> Piece {
        switch expression {
        case .leaf(let leaf): return piece(leaf)
        case .all(let parts): return conjunction(parts)
        case .any(let parts): return disjunction(parts)
        case .not(let part): return conjunction([.not(part)])
        }
    }

    private func conjunction(_ parts: [SearchExpression]) -> Piece {
        var matches: [Match] = []
        var refused: [Match] = []
        var conditions: [Condition] = []
        for part in parts {
            if case .not(let inner) = part {
                let piece = piece(inner)
                if let match = piece.match, piece.condition == nil {
                    refused.append(match)
                } else if let condition = condition(of: piece) {
                    conditions.append(Condition(sql: "NOT \(condition.sql)", arguments: condition.arguments))
                }
            } else {
                let piece = piece(part)
                if let match = piece.match { matches.append(match) }
                if let condition = piece.condition { conditions.append(condition) }
            }
        }
        if matches.isEmpty, !refused.isEmpty { matches.append(Self.everything) }
        var match = matches.isEmpty ? nil : Self.join(matches, " AND ")
        if let asked = match, !refused.isEmpty {
            let others = Self.join(refused, " OR ")
            match = Match(text: "(\(asked.text) NOT \(others.text))", groups: asked.groups + others.groups, hasRank: asked.hasRank)
        }
        return Piece(match: match, condition: Self.join(conditions, " AND "))
    }

    private func disjunction(_ parts: [SearchExpression]) -> Piece {
        let pieces = parts.map(piece)
        let matches = pieces.compactMap { $0.condition == nil ? $0.match : nil }
        if matches.count == pieces.count { return Piece(match: Self.join(matches, " OR ")) }
        // One alternative without any demand (verdict:all) frees the whole.
        let conditions = pieces.map(condition)
        guard conditions.allSatisfy({ $0 != nil }) else { return Piece() }
        return Piece(condition: Self.join(conditions.compactMap { $0 }, " OR "))
    }

    private func piece(_ leaf: SearchExpression.Leaf) -> Piece {
        switch leaf {
        case .words(let field, let parts):
            let columns =
                switch field {
                case .text: "{title body}"
                case .title: "title"
                case .source: "source"
                }
            let text = "(\(columns) : (" + parts.map(Self.phrase).joined(separator: " AND ") + "))"
            return Piece(match: Match(text: text, groups: parts.map { max($0.endings.count, 1) }, hasRank: field != .source))
        case .topic(let topic): return state(SearchTags.topic(topic), Self.hasTopic)
        case .verdict(let verdict): return state(SearchTags.verdict(verdict), "(article.verdict = substr(?, 2))")
        case .language(let language): return Piece(match: Self.tagged([SearchTags.language(language)]))
        case .anyVerdict: return Piece()
        case .feed(_, let ids):
            // No feed has the number 0: what names no feed finds nothing.
            return Piece(match: Self.tagged((ids.isEmpty ? [0] : ids).map(SearchTags.feed)))
        case .date(let since, let until):
            var parts: [Condition] = []
            if let since { parts.append(Condition(sql: "article.sort_key >= ?", arguments: [SortKey.bound(since)])) }
            if let until { parts.append(Condition(sql: "article.sort_key < ?", arguments: [SortKey.bound(until)])) }
            return Piece(condition: Self.join(parts, " AND "))
        }
    }

    /// What changes in an article's life and is kept in `article_past`: a tag of the index, or the condition on the tag that stands for it.
    private func state(_ tag: String, _ condition: String) -> Piece {
        isOfPast ? Piece(condition: Condition(sql: condition, arguments: [tag])) : Piece(match: Self.tagged([tag]))
    }

    private static let hasTopic = "(EXISTS (SELECT 1 FROM json_each(article.topics) AS topic WHERE topic_tag(topic.value) = ?))"

    /// The piece as one condition; `nil` where it demands nothing.
    private func condition(of piece: Piece) -> Condition? {
        Self.join([piece.match.map { found($0.text) }, piece.condition].compactMap { $0 }, " AND ")
    }

    func found(_ match: String) -> Condition {
        let selects = tables.map { "SELECT rowid FROM \($0) WHERE \($0) MATCH ?" }
        return Condition(
            // The plus keeps SQLite from trying every key of the list for every article.
            sql: "(+article.sort_key IN (\(selects.joined(separator: " UNION ALL "))))",
            arguments: StatementArguments(tables.map { _ in match }))
    }

    /// Every article has one of these tags. "All but those" begins from them, so that FTS5 walks from the newest and stops where enough is found.
    private static let everything = tagged(Verdict.allCases.map(SearchTags.verdict))

    /// Any of the tags.
    private static func tagged(_ tags: [String]) -> Match {
        Match(text: "(tags : (" + tags.map(quoted).joined(separator: " OR ") + "))", groups: [tags.count])
    }

    private static func phrase(_ part: SearchExpression.Part) -> String {
        let phrases = part.endings.map { quoted((part.tokens.dropLast() + [$0]).joined(separator: " ")) }
        guard phrases.isEmpty else { return "(" + phrases.joined(separator: " OR ") + ")" }
        return quoted(part.tokens.joined(separator: " ")) + (part.isPrefix && !part.isSign ? " *" : "")
    }

    private static func quoted(_ tokens: String) -> String { "\"" + tokens + "\"" }

    private static func join(_ matches: [Match], _ word: String) -> Match {
        Match(
            text: "(" + matches.map(\.text).joined(separator: word) + ")", groups: matches.flatMap(\.groups),
            hasRank: matches.contains(where: \.hasRank))
    }

    private static func join(_ conditions: [Condition], _ word: String) -> Condition? {
        guard let first = conditions.first else { return nil }
        guard conditions.count > 1 else { return first }
        return Condition(
            sql: "(" + conditions.map(\.sql).joined(separator: word) + ")",
            arguments: conditions.dropFirst().reduce(first.arguments) { $0 + $1.arguments })
    }
}
