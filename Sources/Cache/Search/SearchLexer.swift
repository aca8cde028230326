/// Splits a query into words, phrases and signs. Columns count characters from 1.
struct SearchLexer {
    struct Lexeme: Equatable {
        enum Kind: Equatable {
            case open, close, or, minus
            /// A field's name with what follows its colon still to come.
            case field(String)
            case phrase(String)
            case word(String)
        }
        var kind: Kind
        var column: Int
    }

    static let fields = ["title", "source", "feed", "topic", "lang", "date", "verdict"]

    private let characters: [Character]
    private var position = 0
    private var lexemes: [Lexeme] = []

    /// - Throws: `StoreError.badQuery` for a quotation that does not end and for a field that does not exist.
    static func lexemes(of text: String) throws(StoreError) -> [Lexeme] {
        var lexer = SearchLexer(characters: Array(text))
        try lexer.run()
        return lexer.lexemes
    }

    private init(characters: [Character]) { self.characters = characters }

    private mutating func run() throws(StoreError) {
        while let character = peek() {
            let column = position + 1
            if character.isWhitespace {
                position += 1
            } else if Self.isOpening(character) {
                position += 1
                lexemes.append(Lexeme(kind: .open, column: column))
            } else if Self.isClosing(character) {
                position += 1
                lexemes.append(Lexeme(kind: .close, column: column))
            } else if Self.isQuote(character) {
                lexemes.append(Lexeme(kind: .phrase(try phrase()), column: column))
            } else if character == "-", let next = peek(1), !next.isWhitespace, next != "-", !Self.isClosing(next) {
                position += 1
                lexemes.append(Lexeme(kind: .minus, column: column))
            } else {
                try word()
            }
        }
    }

    private mutating func phrase() throws(StoreError) -> String {
        let column = position + 1
        position += 1
        let start = position
        while let character = peek() {
            position += 1
            if Self.isQuote(character) { return String(characters[start..<(position - 1)]) }
        }
        throw .badQuery(column: column, reason: "the quotation that begins here does not end")
    }

    private mutating func word() throws(StoreError) {
        let start = position
        while let character = peek(), !character.isWhitespace, !Self.isOpening(character), !Self.isClosing(character),
            !Self.isQuote(character)
        {
            position += 1
            if character == ":" || character == "：", try field(from: start) { return }
        }
        let text = String(characters[start..<position])
        switch text {
        case "OR", "|", "||": lexemes.append(Lexeme(kind: .or, column: start + 1))
        case "AND", "&&", "&": break
        case "NOT": lexemes.append(Lexeme(kind: .minus, column: start + 1))
        default: lexemes.append(Lexeme(kind: .word(text), column: start + 1))
        }
    }

    /// Whether what was read up to the colon names a field.
    private mutating func field(from start: Int) throws(StoreError) -> Bool {
        let name = String(characters[start..<(position - 1)]).lowercased()
        if Self.fields.contains(name) {
            lexemes.append(Lexeme(kind: .field(name), column: start + 1))
            return true
        }
        // "Exclusive: …", "http://…" and "9:30" are words with colons.
        guard let next = peek(), !next.isWhitespace, next != "/", name.utf8.count > 1, name.utf8.allSatisfy({ $0 &- 0x61 < 26 })
        else { return false }
        throw .badQuery(column: start + 1, reason: "there is no field \"\(name)\"; fields are \(Self.fields.joined(separator: ", "))")
    }

    private func peek(_ distance: Int = 0) -> Character? {
        position + distance < characters.count ? characters[position + distance] : nil
    }

    private static func isQuote(_ character: Character) -> Bool { "\"“”„「」『』".contains(character) }
    private static func isOpening(_ character: Character) -> Bool { character == "(" || character == "（" }
    private static func isClosing(_ character: Character) -> Bool { character == ")" || character == "）" }
}
