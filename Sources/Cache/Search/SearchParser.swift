import Model

/// Reads the query language: words and "phrases" that must all match, `-` before what must not, `OR` between neighbours, parentheses, fields.
///
/// As in web search, OR binds tighter than the space: `china tariff OR duty` is china and (tariff or duty).
struct SearchParser {
    private static let depthLimit = 24
    private static let leafLimit = 64
    private static let lengthLimit = 2000

    private let lexemes: [SearchLexer.Lexeme]
    private let now: Timestamp
    private let endColumn: Int
    private var position = 0
    private var leafCount = 0

    /// - Returns: `nil` for a query of spaces.
    /// - Throws: `StoreError.badQuery` with the column of what cannot be read.
    static func parse(_ text: String, now: Timestamp) throws(StoreError) -> SearchExpression? {
        guard text.utf8.count <= lengthLimit else {
            throw .badQuery(column: 1, reason: "the query is longer than \(lengthLimit) bytes")
        }
        let lexemes = try SearchLexer.lexemes(of: text)
        guard !lexemes.isEmpty else { return nil }
        var parser = SearchParser(lexemes: lexemes, now: now, endColumn: text.count + 1)
        let expression = try parser.sequence(depth: 0)
        if let rest = parser.peek { throw .badQuery(column: rest.column, reason: "this parenthesis closes nothing") }
        guard let expression else { throw .badQuery(column: 1, reason: "there is nothing to search for") }
        return expression
    }

    private init(lexemes: [SearchLexer.Lexeme], now: Timestamp, endColumn: Int) {
        self.lexemes = lexemes
        self.now = now
        self.endColumn = endColumn
    }

    private var peek: SearchLexer.Lexeme? { position < lexemes.count ? lexemes[position] : nil }

    /// Up to a closing parenthesis or the end. `nil` where nothing in it can be searched, such as a dash.
    private mutating func sequence(depth: Int) throws(StoreError) -> SearchExpression? {
        var parts: [SearchExpression] = []
        while let lexeme = peek, lexeme.kind != .close {
            guard lexeme.kind != .or else { throw .badQuery(column: lexeme.column, reason: "OR needs something before it") }
            if let part = try alternatives(depth: depth) { parts.append(part) }
        }
        return parts.count > 1 ? .all(parts) : parts.first
    }

    private mutating func alternatives(depth: Int) throws(StoreError) -> SearchExpression? {
        var parts: [SearchExpression] = []
        if let first = try operand(depth: depth) { parts.append(first) }
        while let lexeme = peek, lexeme.kind == .or {
            position += 1
            guard let next = peek, next.kind != .close, next.kind != .or else {
                throw .badQuery(column: lexeme.column, reason: "OR needs something after it")
            }
            if let part = try operand(depth: depth) { parts.append(part) }
        }
        return parts.count > 1 ? .any(parts) : parts.first
    }

    private mutating func operand(depth: Int) throws(StoreError) -> SearchExpression? {
        var isNegated = false
        while let lexeme = peek, lexeme.kind == .minus {
            isNegated.toggle()
            position += 1
        }
        guard let lexeme = peek else { throw .badQuery(column: endColumn, reason: "the minus needs something after it") }
        position += 1
        let expression: SearchExpression?
        switch lexeme.kind {
        case .open: expression = try group(lexeme, depth: depth)
        case .word(let text):
            let isPrefix = text.hasSuffix("*")
            expression = try words(.text, isPrefix ? String(text.dropLast()) : text, isPrefix: isPrefix, lexeme)
        case .phrase(let text): expression = try words(.text, text, isPrefix: false, lexeme)
        case .field(let name): expression = try field(name, lexeme)
        case .close, .or, .minus: throw .badQuery(column: lexeme.column, reason: "a word or phrase is missing here")
        }
        return isNegated ? expression.map { .not($0) } : expression
    }

    private mutating func group(_ opening: SearchLexer.Lexeme, depth: Int) throws(StoreError) -> SearchExpression? {
        guard depth < Self.depthLimit else { throw .badQuery(column: opening.column, reason: "parentheses are nested too deeply") }
        let expression = try sequence(depth: depth + 1)
        guard peek?.kind == .close else { throw .badQuery(column: opening.column, reason: "this parenthesis is not closed") }
        position += 1
        return expression
    }

    private mutating func field(_ name: String, _ lexeme: SearchLexer.Lexeme) throws(StoreError) -> SearchExpression? {
        let value: String
        switch peek?.kind {
        case .word(let text)?, .phrase(let text)?: value = text
        default: throw .badQuery(column: lexeme.column, reason: "\(name): needs a value right after the colon")
        }
        let valueColumn = peek?.column ?? lexeme.column
        position += 1
        switch name {
        case "title": return try words(.title, value, isPrefix: value.hasSuffix("*"), lexeme)
        case "source": return try words(.source, value, isPrefix: false, lexeme)
        case "topic": return try leaf(.topic(value), lexeme)
        case "lang": return try leaf(.language(value), lexeme)
        case "feed": return try leaf(.feed(value), lexeme)
        case "verdict":
            if value.lowercased() == "all" { return try leaf(.anyVerdict, lexeme) }
            guard let verdict = Verdict(rawValue: value.lowercased()) else {
                throw .badQuery(column: valueColumn, reason: "verdicts are core, related, no and all")
            }
            return try leaf(.verdict(verdict), lexeme)
        default:
            guard let span = DateSpan.parse(value, now: now) else {
                throw .badQuery(
                    column: valueColumn,
                    reason: "dates are 2025, 2025-06, 2025-06-05, two of them with a slash between, or a duration back from now such as P7D"
                )
            }
            return try leaf(.date(since: span.since, until: span.until), lexeme)
        }
    }

    private mutating func words(
        _ field: SearchExpression.Field, _ text: String, isPrefix: Bool, _ lexeme: SearchLexer.Lexeme
    ) throws(StoreError) -> SearchExpression? {
        let parts = SearchExpression.Part.parts(of: text, isPrefix: isPrefix)
        guard !parts.isEmpty else { return nil }
        return try leaf(.words(field, parts), lexeme)
    }

    private mutating func leaf(_ leaf: SearchExpression.Leaf, _ lexeme: SearchLexer.Lexeme) throws(StoreError) -> SearchExpression {
        leafCount += 1
        guard leafCount <= Self.leafLimit else {
            throw .badQuery(column: lexeme.column, reason: "a query has at most \(Self.leafLimit) words and phrases")
        }
        return .leaf(leaf)
    }
}
