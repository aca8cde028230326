/// Finds the speaker in the words beside a verb of speech: a name, a pronoun, a role ("the minister"), or an office without a name.
struct SpeakerResolver {
    let passage: Passage
    let reading: Reading
    /// The person who spoke last, for pronouns.
    var lastSpeaker: Speaker?
    /// Tokens inside quotation marks: who is named there is spoken of.
    var quoted: Set<Int> = []

    /// - Parameters:
    ///   - subject: the tokens in which it stands.
    ///   - isInverted: the subject follows the verb ("said Bessent"), so its head comes first.
    func speaker(in subject: Range<Int>, isInverted: Bool) -> Speaker? {
        let tokens = isInverted ? subject : withoutAdverbs(withoutSetting(subject))
        guard !tokens.isEmpty else { return nil }
        if let pronoun = isInverted ? tokens.first : tokens.last, passage.isWord(pronoun, in: Words.pronouns) {
            return antecedent(of: pronoun)
        }
        if let aged = aged(in: tokens) { return aged }
        if let holder = unnamedHolder(in: tokens, isInverted: isInverted) { return holder }
        let candidates = reading.referents(in: passage, tokens).filter { isSubject($0, in: tokens) && !isAside($0, in: tokens) }
        let ordered = isInverted ? candidates : candidates.reversed()
        if let person = ordered.first(where: { $0.kind == .person }) { return Self.speaker(person) }
        if let other = ordered.first { return Self.speaker(other) }
        return role(in: tokens) ?? nounPhrase(in: tokens, isInverted: isInverted)
    }

    /// Whose deed a clause tells: the first who is named in it, or whom its first pronoun stands for.
    func mainSubject(in clause: Range<Int>) -> Speaker? {
        var start = clause.lowerBound
        while start < clause.upperBound,
            passage.kind(start) != .word || ["but", "and", "however", "so", "yet"].contains(passage.word(start))
        {
            start += 1
        }
        // "Still, she points to the cost, noting …".
        if passage.word(start + 1) == ",", start + 2 < clause.upperBound, passage.mentions(in: start..<start + 1).isEmpty { start += 2 }
        let tokens = withoutSetting(start..<clause.upperBound)
        guard let first = tokens.first else { return nil }
        if passage.isWord(first, in: Words.pronouns) { return antecedent(of: first) }
        if passage.word(first) == "the" || passage.isWord(first, in: Words.roles),
            let noun = (first..<min(tokens.upperBound, first + 5)).first(where: { isOffice($0) }),
            let holder = unnamedHolder(in: first..<noun + 1, isInverted: false)
        {
            return holder
        }
        let named = reading.referents(in: passage, tokens).first { isSubject($0, in: tokens) && !quoted.contains($0.tokens.lowerBound) }
        if let named, named.tokens.lowerBound <= first + 10 { return Self.speaker(named) }
        var end = first
        while end < tokens.upperBound, passage.isCapitalised(end), passage.kind(end) == .word { end += 1 }
        guard end - first >= 2, !passage.isWord(first, in: Words.neverNames) else { return nil }
        return Speaker(name: passage.string(first..<end), id: nil, tokens: first..<end, isResolved: false)
    }

    /// "In a statement on Tuesday, the ministry said": what comes before the comma says where and when.
    private func withoutSetting(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, passage.isWord(first, in: Words.prepositions) || passage.word(first) == "during" else {
            return tokens
        }
        guard let comma = tokens.first(where: { passage.word($0) == "," }), comma + 1 < tokens.upperBound else { return tokens }
        return comma + 1..<tokens.upperBound
    }

    private func withoutAdverbs(_ tokens: Range<Int>) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound + 1, Words.isBetweenSubjectAndVerb(passage.word(end - 1)) { end -= 1 }
        return tokens.lowerBound..<end
    }

    private static let determiners: WordSet = [
        "the", "a", "an", "another", "one", "some", "many", "several", "two", "three", "other",
    ]
    private static let groups: WordSet = [
        "analysts", "traders", "economists", "officials", "farmers", "residents", "experts", "exporters", "importers", "investors",
        "sources",
        "executives", "lawyers", "diplomats", "negotiators", "lawmakers", "critics", "growers", "researchers",
    ]
    /// Where a noun phrase ends and its verb begins.
    private static let verbs: WordSet = [
        "has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could", "may", "might", "should", "must", "does", "did",
    ]

    /// "Another trader", "one importer in Ohio", "analysts": nobody by name, so the words themselves.
    private func nounPhrase(in tokens: Range<Int>, isInverted: Bool) -> Speaker? {
        let stops: Set<String> = [",", ";", ":", ".", "\"", "“", "”", "\n", "and", "but", "that", "who"]
        let runs = tokens.split { stops.contains(passage.word($0)) }
        guard let run = isInverted ? runs.first : runs.last, let first = run.first, let last = run.last, run.count <= 8 else { return nil }
        let start = run.first { passage.isWord($0, in: Self.determiners) || passage.isWord($0, in: Self.groups) } ?? first
        guard passage.isWord(start, in: Self.determiners) || passage.isWord(start, in: Self.groups) else { return nil }
        let verb = (start..<last + 1).first { passage.isWord($0, in: Self.verbs) || passage.isWord($0, in: Words.speech) }
        let words = start..<(verb ?? last + 1)
        guard !words.isEmpty, !words.contains(where: { ["i", "we", "you"].contains(passage.word($0)) }) else { return nil }
        return Speaker(name: passage.string(words), id: nil, tokens: words, isResolved: false)
    }

    /// Whose name begins at a token.
    func person(at index: Int) -> Speaker? {
        reading.referents(in: passage, index..<index + 1).first { $0.kind == .person }.map(Self.speaker)
    }

    static func speaker(_ referent: Referent) -> Speaker {
        Speaker(name: referent.name, id: referent.id, tokens: referent.tokens, isResolved: false)
    }

    /// The object of a preposition and the owner of something are not who speaks: "talks with Bessent", "Trump's plan".
    func isSubject(_ referent: Referent, in tokens: Range<Int>) -> Bool {
        let start = referent.tokens.lowerBound
        var before = start - 1
        if passage.word(before) == "the" { before -= 1 }
        let isGoverned = before >= tokens.lowerBound && passage.isWord(before, in: Words.prepositions)
        let last = passage.word(referent.tokens.upperBound - 1)
        let isOwner = last.hasSuffix("'s") || passage.word(referent.tokens.upperBound) == "'"
        return !isGoverned && !isOwner && !isAdjective(referent, last)
    }

    private static let adjectiveEndings = ["ese", "ican", "icans", "ian", "ians", "ish", "ean", "eans", "ench", "utch"]

    /// "Chinese", "the Indian army": a country's adjective is not the country.
    private func isAdjective(_ referent: Referent, _ word: String) -> Bool {
        guard referent.kind == .country, referent.name.lowercased() != word else { return false }
        return Self.adjectiveEndings.contains { word.hasSuffix($0) }
    }

    /// "Greer, who met Wang in May, said": whom the clause in commas names is no subject.
    private func isAside(_ referent: Referent, in tokens: Range<Int>) -> Bool {
        let open = (tokens.lowerBound..<referent.tokens.lowerBound).last { index in
            passage.word(index) == "," && ["who", "whose", "which", "whom"].contains(passage.word(index + 1))
        }
        guard let open, open > tokens.lowerBound else { return false }
        return !(open + 1..<referent.tokens.lowerBound).contains { passage.word($0) == "," }
    }
}
