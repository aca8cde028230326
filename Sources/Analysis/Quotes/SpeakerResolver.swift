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
        if let pronoun = isInverted ? tokens.first : tokens.last, passage.isWord(pronoun, in: Words.pronouns),
            person(at: pronoun) == nil
        {
            return antecedent(of: pronoun)
        }
        // "According to him".
        if isInverted, let pronoun = tokens.first, ["him", "her"].contains(passage.word(pronoun)),
            passage.kind(pronoun + 1) == .mark
        {
            return antecedent(of: pronoun, as: [.person])
        }
        if let aged = aged(in: tokens) { return aged }
        if !isInverted, let explained = explained(in: tokens) { return explained }
        if let holder = unnamedHolder(in: tokens, isInverted: isInverted) { return holder }
        let candidates = reading.referents(in: passage, tokens).filter { isSubject($0, in: tokens) && !isAside($0, in: tokens) }
        let ordered = isInverted ? candidates : candidates.reversed()
        if let person = ordered.first(where: { $0.kind == .person }) {
            return whole(Self.speaker(isInverted ? person : firstOfPair(person, candidates)))
        }
        if let other = ordered.first { return secondOfTwo(other) ?? whole(Self.speaker(other)) }
        return role(in: tokens) ?? nounPhrase(in: tokens, isInverted: isInverted)
    }

    /// `Harriet Lindqvist, the guild's chief executive, wrote`: what stands between the commas says who she is.
    private func explained(in tokens: Range<Int>) -> Speaker? {
        guard let first = tokens.first, let last = tokens.last, passage.word(last) == "," else { return nil }
        let start = ([",", "-", "”", "\""].contains(passage.word(first)) ? first + 1 : first)
        guard let person = person(at: start), passage.word(person.tokens.upperBound) == ",", person.tokens.upperBound < last else {
            return nil
        }
        return person
    }

    /// `Larry Kudlow, who heads the council, and Peter Navarro said`: the first of two stands for both.
    private func firstOfPair(_ last: Referent, _ candidates: [Referent]) -> Referent {
        var index = last.tokens.lowerBound - 1
        while index > last.tokens.lowerBound - Self.titleReach,
            passage.isCapitalised(index) || passage.isWord(index, in: Words.roles) || passage.word(index) == "."
        {
            index -= 1
        }
        guard passage.word(index) == "and" else { return last }
        let earlier = candidates.first {
            $0.kind == .person && $0.tokens.upperBound <= index && ($0.id != nil || $0.tokens.count > 1)
        }
        guard let earlier, ["and", ","].contains(passage.word(earlier.tokens.upperBound)) else { return last }
        return earlier
    }

    /// `Asked about Xi, Trump replied`: a comma parts what a headline would join.
    private func secondOfTwo(_ pair: Referent) -> Speaker? {
        guard pair.side == .both, passage.field == .text, let comma = pair.tokens.first(where: { passage.word($0) == "," }),
            comma + 2 == pair.tokens.upperBound
        else { return nil }
        let surname = " " + passage.word(comma + 1)
        let given = passage.word(comma + 1) + " "
        let entry = reading.lexicon.entries.first { entry in
            let name = entry.name.lowercased()
            return entry.kind == .person && (name.hasSuffix(surname) || entry.side == .china && name.hasPrefix(given))
        }
        return entry.map { Speaker(name: $0.name, id: $0.id, tokens: comma + 1..<comma + 2, isResolved: false) }
    }

    private static let titleReach = 10

    /// `Castellan & Roe has told clients`: a firm of two names.
    private func whole(_ speaker: Speaker) -> Speaker {
        var start = speaker.tokens.lowerBound
        while start > speaker.tokens.lowerBound - Self.titleReach, passage.word(start - 1) == "&", passage.isCapitalised(start - 2),
            !passage.isWord(start - 2, in: Words.calendar)
        {
            start -= 2
        }
        guard start < speaker.tokens.lowerBound else { return speaker }
        let tokens = start..<speaker.tokens.upperBound
        return Speaker(name: passage.string(tokens), id: nil, tokens: tokens, isResolved: false)
    }

    /// Whose position or message it is: "Beijing's", "the White House line", "its".
    func owner(in tokens: Range<Int>) -> Speaker? {
        if let named = reading.referents(in: passage, tokens).last { return named.side == .both ? nil : Self.speaker(named) }
        let pronouns: [(String, Set<Referent.Kind>)] = [
            ("his", [.person]), ("her", [.person]), ("its", [.institution, .country, .company]),
        ]
        for (pronoun, kinds) in pronouns {
            if let index = tokens.first(where: { passage.word($0) == pronoun }) { return antecedent(of: index, as: kinds) }
        }
        return nil
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
        // "With Vice Premier Liu He": the title stands between.
        while before > max(tokens.lowerBound, start - Self.titleReach), referent.kind == .person, passage.isCapitalised(before),
            passage.isWord(before, in: Words.roles)
                || passage.isWord(before, in: Words.roleQualifiers) || passage.isWord(before, in: Words.honorifics)
        {
            before -= 1
        }
        let hasTitle = before < start - 1
        if passage.word(before) == "the" { before -= 1 }
        let isOfOffice = hasTitle && passage.word(before) == "of" && passage.isWord(before - 1, in: Words.roles)
        let isGoverned = before >= tokens.lowerBound && passage.isWord(before, in: Words.prepositions) && !isOfOffice
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
