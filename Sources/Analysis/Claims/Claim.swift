import Model

/// One side's accusation of the other, or its denial.
struct Claim {
    enum Kind: String { case accusation, denial }

    var kind: Kind
    var by: ClaimContext.Party
    var against: ClaimContext.Party?
    /// What tells it.
    var verb: Range<Int>
    /// Of what, or what is denied; may be empty.
    var words: Range<Int>
    var rule: String

    /// Where it begins, for the order of claims.
    var start: Int { min(verb.lowerBound, words.isEmpty ? verb.lowerBound : words.lowerBound) }

    func fact(in passage: Passage) -> Fact {
        // Whoever is named in another sentence or far off is no part of the words.
        let sentence = passage.sentence(of: verb.lowerBound)
        let near = [by.tokens, against?.tokens].compactMap { $0 }.filter { sentence.contains($0.lowerBound) }
        let parts = [verb] + (words.isEmpty ? [] : [words]) + near
        let start = parts.map(\.lowerBound).min() ?? verb.lowerBound
        let end = parts.map(\.upperBound).max() ?? verb.upperBound
        return Fact(
            kind: .claim, field: passage.field, range: passage.range(of: start..<end), rule: rule,
            values: [
                .init("kind", .string(kind.rawValue)),
                .init("by", .string(by.code)),
                .init("by_name", .string(by.name)),
                .init("against", against.map { .string($0.code) } ?? .null),
                .init("against_name", against.map { .string($0.name) } ?? .null),
                .init("claim", words.isEmpty ? .null : .string(passage.string(words))),
            ])
    }
}
