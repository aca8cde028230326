/// English verbs to look for, in all their forms: single words ("resume") and phrases that begin with the verb ("take effect", "call off").
struct VerbBook<Meaning: Sendable>: Sendable {
    struct Entry: Sendable {
        var meaning: Meaning
        var form: VerbForm
    }

    private let book: PhraseBook<Entry>

    /// - Parameter verbs: for each meaning its verbs in their base form, with commas between them.
    init(_ verbs: [(Meaning, String)]) {
        var phrases: [(Entry, [String])] = []
        for (meaning, list) in verbs {
            for phrase in list.split(separator: ",") {
                let words = phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
                guard let verb = words.first else { continue }
                for (word, form) in VerbForm.forms(of: verb) {
                    phrases.append((Entry(meaning: meaning, form: form), [([word] + words.dropFirst()).joined(separator: " ")]))
                }
            }
        }
        book = PhraseBook(phrases)
    }

    /// The verb that begins at a token, and the token behind it.
    func match(in passage: Passage, at index: Int) -> (entry: Entry, end: Int)? {
        book.match(in: passage, at: index).map { ($0.meaning, $0.end) }
    }

    func matches(in passage: Passage, _ tokens: Range<Int>) -> [(entry: Entry, tokens: Range<Int>)] {
        book.matches(in: passage, tokens).map { ($0.meaning, $0.tokens) }
    }
}
