import Model

/// "The US and China accused each other of breaking the truce": two accusations, one of each side.
struct MutualClaim {
    let passage: Passage
    let reading: Reading

    /// Sentences back in which both sides may have been named.
    private static let memory = 2
    private static let pairs: WordSet = [
        "each", "both", "either", "two", "they", "sides", "capitals", "governments", "countries", "powers",
    ]

    /// - Parameter verb: a verb of accusing in the sentence.
    func accusations(by verb: Range<Int>, in sentence: Range<Int>) -> [Fact] {
        guard let behind = other(behind: verb.upperBound, sentence) else { return [] }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        guard let sides = sides(before: verb.lowerBound, sentence), let words = matter.ofWhat(behind: behind) else { return [] }
        return claims(of: sides, words, from: max(matter.clauseStart(of: verb.lowerBound), sentence.lowerBound))
    }

    private static let trading: WordSet = [
        "trade", "trades", "traded", "trading", "exchange", "exchanges", "exchanged", "exchanging", "swap", "swapped", "mutual",
    ]

    /// "Washington and Beijing traded accusations over the delay".
    func traded(_ noun: Int, in sentence: Range<Int>) -> [Fact] {
        guard let verb = (max(sentence.lowerBound, noun - 4)..<noun).last(where: { passage.isWord($0, in: Self.trading) }),
            let sides = sides(before: verb, sentence) ?? sides(before: sentence.upperBound, sentence)
        else { return [] }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        return claims(of: sides, matter.ofWhat(behind: noun + 1) ?? noun..<noun + 1, from: matter.clauseStart(of: verb))
    }

    /// 中美互相指责, 双方彼此批评.
    func hanAccusations(by verb: Range<Int>, in sentence: Range<Int>) -> [Fact] {
        let isMutual = ["互相", "相互", "彼此"].contains { passage.spells($0, at: verb.lowerBound - 2) == verb.lowerBound }
        guard isMutual || passage.word(verb.lowerBound - 1) == "互" else { return [] }
        let own = reading.referents(in: passage, sentence.lowerBound..<verb.lowerBound)
        let both = own.contains { $0.side == .us } && own.contains { $0.side == .china }
        guard both || namesBoth(sentence.lowerBound..<verb.lowerBound) else { return [] }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let words = matter.trimmed(from: verb.upperBound)
        return claims(of: ("United States", "China"), words.isEmpty ? verb : words, from: sentence.lowerBound)
    }

    private func claims(of sides: (us: String, china: String), _ words: Range<Int>, from start: Int) -> [Fact] {
        let range = passage.range(of: trimmed(start)..<words.upperBound)
        return [(sides.us, "US", sides.china, "CN"), (sides.china, "CN", sides.us, "US")].map { by, code, against, other in
            Fact(
                kind: .claim, field: passage.field, range: range, rule: "claim.mutual",
                values: [
                    .init("kind", .string("accusation")), .init("by", .string(code)), .init("by_name", .string(by)),
                    .init("against", .string(other)), .init("against_name", .string(against)),
                    .init("claim", .string(passage.string(words))),
                ])
        }
    }

    /// "The US and China", 中美: both in one name.
    private func namesBoth(_ tokens: Range<Int>) -> Bool { passage.mentions(in: tokens).contains { reading.entry($0).side == .both } }

    /// Behind "each other", or behind "the other" whose subject is two.
    private func other(behind index: Int, _ sentence: Range<Int>) -> Int? {
        if let end = passage.spells("each other", at: index) ?? passage.spells("one another", at: index) { return end }
        guard let end = passage.spells("the other", at: index) else { return nil }
        let isOfTwo = (max(sentence.lowerBound, index - 8)..<index).contains { passage.isWord($0, in: Self.pairs) }
        return isOfTwo ? (["side", "party"].contains(passage.word(end)) ? end + 1 : end) : nil
    }

    /// What the two are called where they are the two sides: named in the sentence, or shortly before it where the sentence names nobody.
    private func sides(before verb: Int, _ sentence: Range<Int>) -> (us: String, china: String)? {
        let own = reading.referents(in: passage, sentence.lowerBound..<verb)
        let names = { (named: [Referent]) -> (us: String, china: String)? in
            guard let us = named.last(where: { $0.side == .us }), let china = named.last(where: { $0.side == .china }) else { return nil }
            return (us.name, china.name)
        }
        // "…; Canada and Japan accused each other".
        guard own.isEmpty || !own.suffix(2).allSatisfy({ $0.kind == .country && $0.side == .other }) else { return nil }
        if let named = names(own) { return named }
        let countries = ("United States", "China")
        if namesBoth(sentence.lowerBound..<verb) { return countries }
        guard !own.contains(where: { $0.kind == .country && $0.side != .us && $0.side != .china }),
            (sentence.lowerBound..<verb).contains(where: { passage.isWord($0, in: Self.pairs) })
        else { return nil }
        let first = passage.sentences[max(0, passage.sentenceIndex(of: verb) - Self.memory)].lowerBound
        let earlier = reading.referents(in: passage, first..<verb)
        guard !earlier.contains(where: { $0.kind == .country && $0.side != .us && $0.side != .china }) else { return nil }
        return names(earlier) == nil ? nil : countries
    }

    private func trimmed(_ start: Int) -> Int {
        var first = start
        while passage.kind(first) == .mark || passage.kind(first) == .newline { first += 1 }
        return first
    }
}
