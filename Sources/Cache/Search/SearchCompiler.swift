import GRDB
import Model

/// What a query asks of SQLite: an FTS5 expression over the index, conditions on `article`, and a range of sort keys.
///
/// User text reaches FTS5 as quoted tokens of our own scanner alone, and SQL as bound values alone.
struct CompiledSearch {
    var match: String?
    var conditions: [Condition] = []
    var since: Int64?
    var until: Int64?
    var verdicts: Set<Verdict>
    var includesCopies: Bool

    struct Condition {
        var sql: String
        var arguments: StatementArguments
    }

    /// - Throws: `StoreError.badQuery` that points at the column.
    init(_ query: ArticleQuery, _ db: Database) throws {
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
        if let topic = query.topic { expressions.append(.leaf(.tag(SearchTags.topic(topic)))) }
        if let text = query.text, let parsed = try SearchParser.parse(text, now: query.now) {
            var names = IndexNames(db)
            let expression = try names.lookUp(in: parsed)
            if case .all(let parts) = expression { expressions += parts } else { expressions.append(expression) }
        }
        guard !expressions.isEmpty else { return }
        widen(for: .all(expressions))
        let piece = conjunction(takeDates(expressions))
        match = piece.match
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

    var tables: [String] { verdicts.contains(.no) ? ["search", "search_headline"] : ["search"] }

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
        var match: String?
        var condition: Condition?
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
        var matches: [String] = []
        var refused: [String] = []
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
        var match = matches.isEmpty ? nil : "(" + matches.joined(separator: " AND ") + ")"
        if let positive = match, !refused.isEmpty { match = "(\(positive) NOT (" + refused.joined(separator: " OR ") + "))" }
        return Piece(match: match, condition: Self.join(conditions, " AND "))
    }

    private func disjunction(_ parts: [SearchExpression]) -> Piece {
        let pieces = parts.map(piece)
        let matches = pieces.compactMap { $0.condition == nil ? $0.match : nil }
        if matches.count == pieces.count { return Piece(match: "(" + matches.joined(separator: " OR ") + ")") }
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
            return Piece(match: "(\(columns) : (" + parts.map(Self.phrase).joined(separator: " AND ") + "))")
        case .tag(let tag): return Piece(match: "(tags : \(Self.quoted(tag)))")
        case .verdict(let verdict): return Piece(match: "(tags : \(Self.quoted(SearchTags.verdict(verdict))))")
        case .anyVerdict: return Piece()
        case .feed(_, let ids):
            // No feed has the number 0: what names no feed finds nothing.
            let tags = (ids.isEmpty ? [0] : ids).map { Self.quoted(SearchTags.feed($0)) }
            return Piece(match: "(tags : (" + tags.joined(separator: " OR ") + "))")
        case .date(let since, let until):
            var parts: [Condition] = []
            if let since { parts.append(Condition(sql: "article.sort_key >= ?", arguments: [SortKey.bound(since)])) }
            if let until { parts.append(Condition(sql: "article.sort_key < ?", arguments: [SortKey.bound(until)])) }
            return Piece(condition: Self.join(parts, " AND "))
        }
    }

    /// The piece as one condition; `nil` where it demands nothing.
    private func condition(of piece: Piece) -> Condition? {
        Self.join([piece.match.map(found), piece.condition].compactMap { $0 }, " AND ")
    }

    private func found(_ match: String) -> Condition {
        let selects = tables.map { "SELECT rowid FROM \($0) WHERE \($0) MATCH ?" }
        return Condition(
            // The plus keeps SQLite from trying every key of the list for every article.
            sql: "(+article.sort_key IN (\(selects.joined(separator: " UNION ALL "))))",
            arguments: StatementArguments(tables.map { _ in match }))
    }

    /// Every article has one of these tags. "All but those" begins from them, so that FTS5 walks from the newest and stops where enough is found.
    private static let everything = "(tags : (" + Verdict.allCases.map { quoted(SearchTags.verdict($0)) }.joined(separator: " OR ") + "))"

    private static func phrase(_ part: SearchExpression.Part) -> String {
        let phrases = part.endings.map { quoted((part.tokens.dropLast() + [$0]).joined(separator: " ")) }
        return phrases.isEmpty ? quoted(part.tokens.joined(separator: " ")) : "(" + phrases.joined(separator: " OR ") + ")"
    }

    private static func quoted(_ tokens: String) -> String { "\"" + tokens + "\"" }

    private static func join(_ conditions: [Condition], _ word: String) -> Condition? {
        guard let first = conditions.first else { return nil }
        guard conditions.count > 1 else { return first }
        return Condition(
            sql: "(" + conditions.map(\.sql).joined(separator: word) + ")",
            arguments: conditions.dropFirst().reduce(first.arguments) { $0 + $1.arguments })
    }
}
