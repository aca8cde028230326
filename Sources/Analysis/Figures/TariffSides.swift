import Model

/// The sides that a clause about a tariff names, and what each is to it.
struct TariffSides {
    let passage: Passage
    let reading: Reading
    let speech: FirstPerson

    struct Side {
        var code: String
        var tokens: Range<Int>
        /// "Beijing's tariffs", "US duties".
        var isOwner: Bool
        /// A tariff named with the side that bears it: "tariffs on Chinese goods", "China tariffs".
        var isTargetByName: Bool
    }

    private static let targets: WordSet = ["on", "against", "for", "from", "hit", "hits", "hitting", "target", "targets", "targeting"]
    static let tariffWords: WordSet = ["tariff", "tariffs", "duty", "duties", "levy", "levies", "rate", "rates", "tax", "taxes"]

    /// In order of place.
    func sides(in clause: Range<Int>) -> [Side] {
        let speakers = speech.sides(in: clause)
        guard !speakers.isEmpty else { return named(in: clause) }
        return (named(in: clause) + speakers).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func named(in clause: Range<Int>) -> [Side] {
        passage.mentions(in: clause).compactMap { mention in
            let entry = reading.entry(mention)
            let code: String
            switch entry.side {
            case .us: code = "US"
            case .china: code = "CN"
            case .other where entry.kind == .country: code = entry.name
            case .both where entry.kind == .instrument && isOnAmerica(mention.tokens):
                return Side(code: "US", tokens: mention.tokens, isOwner: false, isTargetByName: true)
            default: return nil
            }
            let words = passage.tokens[mention.tokens]
            if entry.kind == .instrument {
                guard words.contains(where: { Self.tariffWords.contains($0.text, print: $0.print) }) else { return nil }
                let isTarget = words.contains { Self.targets.contains($0.text, print: $0.print) } || words.first?.text == "china"
                return Side(code: code, tokens: mention.tokens, isOwner: !isTarget, isTargetByName: isTarget)
            }
            guard [.person, .institution, .place, .country].contains(entry.kind) else { return nil }
            let isOwner = passage.word(mention.tokens.upperBound) == "'" || words.last?.text.hasSuffix("'s") == true
            return Side(code: code, tokens: mention.tokens, isOwner: isOwner, isTargetByName: false)
        }
    }

    /// "Tariffs on American goods" are China's; the words name both.
    private func isOnAmerica(_ tokens: Range<Int>) -> Bool {
        let words = passage.tokens[tokens].map(\.text)
        return words.contains("on") && words.contains { ["us", "u.s.", "american"].contains($0) }
    }

    private static let bearing: WordSet = [
        "face", "faces", "faced", "facing", "pay", "pays", "paid", "bear", "bears", "get", "gets", "got", "receive", "receives", "incur",
        "attract", "carry", "draw", "confront", "confronts", "attracts", "carries", "incurs",
    ]
    private static let suffering: WordSet = [
        "hit", "slapped", "subject", "subjected", "charged", "taxed", "tariffed", "saddled", "levied", "struck", "burdened",
    ]
    private static let being: WordSet = ["be", "is", "are", "was", "were", "been", "being"]
    /// Behind one of these another subject or object begins.
    private static let stops: WordSet = [
        "on", "that", "and", "to", "by", "of", "against", "for", "but", "if", "imposed", "imposes", "impose", "raise", "raised", "raises",
        "set", "sets", "put", "puts", "said", "says", "slapped", "threatened", "announced",
    ]

    /// "Chinese semiconductors already face 50%", "China, which faces 30%": whoever faces a tariff does not raise it.
    func isBearer(_ side: Side, in clause: Range<Int>) -> Bool {
        var verb = side.tokens.upperBound
        if passage.word(verb) == ",", ["which", "who", "whose"].contains(passage.word(verb + 1)) { verb += 2 }
        while verb < side.tokens.upperBound + 7, passage.kind(verb) == .word || passage.word(verb) == "-" {
            if passage.isWord(verb, in: Self.bearing) { return true }
            if passage.isWord(verb, in: Self.being) {
                return (1...2).contains { passage.isWord(verb + $0, in: Self.suffering) }
            }
            if passage.isWord(verb, in: Self.stops) { return false }
            verb += 1
        }
        return isCounted(side, clause)
    }

    /// "Canada faces 35% and Switzerland 39%", "Vietnam, at 20%": the number right behind a side is what it faces too.
    private func isCounted(_ side: Side, _ clause: Range<Int>) -> Bool {
        var next = side.tokens.upperBound
        if passage.word(next) == "," { next += 1 }
        let isLinked = ["at", "with"].contains(passage.word(next))
        if isLinked { next += 1 }
        guard passage.mayBeginNumber(next), isLinked || next == side.tokens.upperBound else { return false }
        let sentence = passage.sentence(of: side.tokens.lowerBound)
        return (sentence.lowerBound..<side.tokens.lowerBound).contains {
            passage.isWord($0, in: Self.bearing) || passage.isWord($0, in: Self.suffering)
        }
    }

    /// "Applies to China."
    private static let applying: WordSet = ["apply", "applies", "applied", "applying"]

    /// "… on Chinese goods", "… on imports from China": a preposition within six words before, and no other side between.
    func isTarget(_ side: Side, in clause: Range<Int>) -> Bool {
        if side.isTargetByName || isBearer(side, in: clause) { return true }
        if side.isOwner { return false }
        var index = side.tokens.lowerBound - 1
        var steps = 0
        while index >= clause.lowerBound, steps < 6 {
            let word = passage.word(index)
            if passage.isWord(index, in: Self.targets) || (word == "to" && passage.isWord(index - 1, in: Self.applying)) { return true }
            if [",", ";", ".", "by", "and"].contains(word), steps > 0 || word != "and" { return false }
            index -= 1
            steps += 1
        }
        return false
    }
}
