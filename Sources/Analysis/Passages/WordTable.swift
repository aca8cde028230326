/// What rules know about single words, looked up by a token's print or by a word. Most words of a text are in no table, and most look-ups
/// end at an empty slot.
struct WordTable<Value: Sendable>: Sendable {
    /// Open addressing; "" is an empty slot. A quarter of the slots is used at most.
    private var words: [String]
    private var values: [Value?]
    /// Of the words: strings are compared only where these are equal. Empty slots have a print that no word has.
    private var prints: [UInt16]
    private let mask: Int

    /// - Parameter entries: of a word that comes twice the first value counts.
    init(_ entries: [(word: String, value: Value)]) {
        var size = 8
        while size < entries.count * 4 { size *= 2 }
        mask = size - 1
        words = [String](repeating: "", count: size)
        values = [Value?](repeating: nil, count: size)
        prints = [UInt16](repeating: Self.noPrint, count: size)
        for (word, value) in entries where !word.isEmpty {
            let print = Token.print(of: word)
            var slot = Int(print) & mask
            while !words[slot].isEmpty, words[slot] != word { slot = (slot + 1) & mask }
            guard words[slot].isEmpty else { continue }
            words[slot] = word
            values[slot] = value
            prints[slot] = print
        }
    }

    subscript(word: String) -> Value? { slot(of: word, print: Token.print(of: word)).flatMap { values[$0] } }

    @inline(__always)
    subscript(word: @autoclosure () -> String, print print: UInt16) -> Value? { slot(of: word(), print: print).flatMap { values[$0] } }

    func contains(_ word: String) -> Bool { slot(of: word, print: Token.print(of: word)) != nil }

    @inline(__always)
    func contains(_ word: @autoclosure () -> String, print: UInt16) -> Bool { slot(of: word(), print: print) != nil }

    /// The words, in no order that means anything.
    var keys: [String] { words.filter { !$0.isEmpty } }

    @inline(__always)
    private func slot(of word: @autoclosure () -> String, print: UInt16) -> Int? {
        var slot = Int(print) & mask
        while prints[slot] != Self.noPrint {
            if prints[slot] == print, words[slot] == word() { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static var noPrint: UInt16 { .max }
}

extension WordTable: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, Value)...) { self.init(elements.map { (word: $0.0, value: $0.1) }) }
}

/// A closed class of words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let table: WordTable<Bool>

    init(_ words: some Sequence<String>) { table = WordTable(words.map { (word: $0, value: true) }) }
    init(arrayLiteral elements: String...) { self.init(elements) }

    /// Words with spaces or line breaks between them.
    init(listing words: String) { self.init(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)) }

    func contains(_ word: String) -> Bool { table.contains(word) }

    @inline(__always)
    func contains(_ word: @autoclosure () -> String, print: UInt16) -> Bool { table.contains(word(), print: print) }

    func union(_ other: WordSet) -> WordSet { WordSet(table.keys + other.table.keys) }
}
