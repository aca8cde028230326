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
        if let pronoun = isInverted ? tokens.first : tokens.last, Words.pronouns.contains(passage.word(pronoun)) {
            return antecedent(of: pronoun)
        }
        if let holder = unnamedHolder(in: tokens, isInverted: isInverted) { return holder }
        let candidates = reading.referents(in: passage, tokens).filter { isSubject($0, in: tokens) }
        let ordered = isInverted ? candidates : candidates.reversed()
        if let person = ordered.first(where: { $0.kind == .person }) { return Self.speaker(person) }
        if let other = ordered.first { return Self.speaker(other) }
        return role(in: tokens) ?? nounPhrase(in: tokens, isInverted: isInverted)
    }

    /// "In a statement on Tuesday, the ministry said": what comes before the comma says where and when.
    private func withoutSetting(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, Words.prepositions.contains(passage.word(first)) || passage.word(first) == "during" else {
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

    private static let determiners: Set<String> = ["the", "a", "an", "another", "one", "some", "many", "several", "two", "three", "other"]
    private static let groups: Set<String> = [
        "analysts", "traders", "economists", "officials", "farmers", "residents", "experts", "exporters", "importers", "investors",
        "sources",
        "executives", "lawyers", "diplomats", "negotiators", "lawmakers", "critics", "growers", "researchers",
    ]

    /// "Another trader", "one importer in Ohio", "analysts": nobody by name, so the words themselves.
    private func nounPhrase(in tokens: Range<Int>, isInverted: Bool) -> Speaker? {
        let stops: Set<String> = [",", ";", ":", ".", "\"", "“", "”", "\n", "and", "but", "that", "who"]
        let runs = tokens.split { stops.contains(passage.word($0)) }
        guard let run = isInverted ? runs.first : runs.last, let first = run.first, let last = run.last, run.count <= 8 else { return nil }
        let start = run.first { Self.determiners.contains(passage.word($0)) || Self.groups.contains(passage.word($0)) } ?? first
        guard Self.determiners.contains(passage.word(start)) || Self.groups.contains(passage.word(start)) else { return nil }
        let words = start..<last + 1
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
    private func isSubject(_ referent: Referent, in tokens: Range<Int>) -> Bool {
        let start = referent.tokens.lowerBound
        var before = start - 1
        if passage.word(before) == "the" { before -= 1 }
        let isGoverned = before >= tokens.lowerBound && Words.prepositions.contains(passage.word(before))
        let last = passage.word(referent.tokens.upperBound - 1)
        let isOwner = last.hasSuffix("'s") || passage.word(referent.tokens.upperBound) == "'"
        let isAdjective = referent.kind == .country && (last.hasSuffix("ese") || last.hasSuffix("ican") || last.hasSuffix("icans"))
        return !isGoverned && !isOwner && !isAdjective
    }

    /// "A White House official", "a spokesperson for the Commerce Ministry": an office speaks, by nobody's name.
    private func unnamedHolder(in tokens: Range<Int>, isInverted: Bool) -> Speaker? {
        guard let noun = tokens.first(where: { Words.roles.contains(passage.word($0)) || Self.bodies.contains(passage.word($0)) }) else {
            return nil
        }
        let people = reading.referents(in: passage, tokens).filter { $0.kind == .person && isSubject($0, in: tokens) }
        guard people.isEmpty else { return nil }
        var start = noun
        while start > tokens.lowerBound, ![",", ";", ":", "\"", "”", "\n", "."].contains(passage.word(start - 1)),
            !Words.prepositions.contains(passage.word(start - 1)), !["and", "but", "that", "as"].contains(passage.word(start - 1))
        {
            start -= 1
        }
        var end = noun + 1
        while end < tokens.upperBound, ![",", ";", ".", "\"", "“"].contains(passage.word(end)), !Words.speech.contains(passage.word(end)),
            !["who", "on", "in", "at", "told"].contains(passage.word(end))
        {
            end += 1
        }
        let words = start..<end
        let named = reading.referents(in: passage, words).last { $0.kind != .person }
        let isBare = noun == start || (noun == start + 1 && passage.word(start) == "the")
        if isBare, named == nil, let known = bearer(of: noun) { return known }
        if passage.word(start) == "the", let known = bearer(ofRole: start + 1..<end) ?? going(on: start..<end, isInverted) { return known }
        if let named, named.tokens.upperBound == words.upperBound, named.tokens.lowerBound <= words.lowerBound + 1 {
            return Self.speaker(named)
        }
        return Speaker(name: passage.string(words), id: named?.id, tokens: words, isResolved: false)
    }

    private static let goingOn: Set<String> = ["added", "adds", "continued", "continues", "concluded", "concludes"]

    /// "…," the trade envoy added: whoever was speaking, by another name.
    private func going(on words: Range<Int>, _ isInverted: Bool) -> Speaker? {
        let verb = passage.word(isInverted ? words.lowerBound - 1 : words.upperBound)
        guard Self.goingOn.contains(verb), let lastSpeaker else { return nil }
        let distance = passage.sentenceIndex(of: words.lowerBound) - passage.sentenceIndex(of: lastSpeaker.tokens.lowerBound)
        guard distance <= 3, Words.roles.contains(passage.word(words.upperBound - 1)) else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: words, isResolved: true)
    }

    private static let bodies: Set<String> = [
        "ministry", "department", "embassy", "commission", "agency", "statement", "readout", "newspaper",
    ]

    /// "The minister", "the ministry": the last one named before who fits the noun.
    private func bearer(of noun: Int) -> Speaker? {
        let word = passage.word(noun)
        let earlier = (reading.referents[passage.field] ?? []).filter { $0.tokens.lowerBound < noun }
        let fitting = earlier.filter { referent in
            if let role = referent.printedRole, role.split(separator: " ").contains(Substring(word)) { return true }
            guard let entry = referent.entry.map({ reading.lexicon.entries[$0] }) else { return false }
            if referent.kind == .person {
                return reading.offices(of: entry).contains { $0.title.lowercased().split(separator: " ").contains(Substring(word)) }
            }
            return referent.kind == .institution && entry.name.lowercased().contains(word)
        }
        if let fits = mostProminent(fitting) { return Speaker(name: fits.name, id: fits.id, tokens: noun..<noun + 1, isResolved: true) }
        guard let lastSpeaker, lastSpeaker.name.lowercased().contains(word) else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: noun..<noun + 1, isResolved: true)
    }

    /// Of those named in the last sentence that names any, its subject: two presidents stand in many sentences.
    private func mostProminent(_ fitting: [Referent]) -> Referent? {
        guard let last = fitting.last else { return nil }
        let sentence = passage.sentence(of: last.tokens.lowerBound)
        return fitting.first { sentence.contains($0.tokens.lowerBound) && isSubject($0, in: sentence) } ?? last
    }

    /// "The foreign ministry spokesman": whoever was introduced in these very words.
    private func bearer(ofRole words: Range<Int>) -> Speaker? {
        let phrase = passage.tokens[words].map(\.text).joined(separator: " ")
        let known = reading.referents(in: passage, 0..<words.lowerBound).last {
            $0.kind == .person && $0.printedRole?.hasSuffix(phrase) == true
        }
        return known.map { Speaker(name: $0.name, id: $0.id, tokens: words, isResolved: true) }
    }

    private func role(in tokens: Range<Int>) -> Speaker? {
        guard let noun = tokens.last(where: { Words.roles.contains(passage.word($0)) }) else { return nil }
        return bearer(of: noun)
    }

    /// Who "he", "she", "it" or "they" is: the last speaker, unless somebody was the subject of a sentence since.
    private func antecedent(of pronoun: Int) -> Speaker? {
        let sentence = passage.sentenceIndex(of: pronoun)
        let wanted: Set<Referent.Kind> = ["he", "she"].contains(passage.word(pronoun)) ? [.person] : [.institution, .country, .company]
        for index in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
            let range = passage.sentences[index]
            let earlier = reading.referents(in: passage, range).filter {
                wanted.contains($0.kind) && $0.tokens.upperBound <= pronoun && isSubject($0, in: range)
                    && !quoted.contains($0.tokens.lowerBound)
            }
            if let speaker = lastSpeaker, speaker.tokens.lowerBound >= range.lowerBound, earlier.isEmpty || wanted == [.person],
                wanted != [.person] || mayBePerson(speaker)
            {
                return Speaker(name: speaker.name, id: speaker.id, tokens: pronoun..<pronoun + 1, isResolved: true)
            }
            if let subject = earlier.first {
                return Speaker(name: subject.name, id: subject.id, tokens: pronoun..<pronoun + 1, isResolved: true)
            }
        }
        return nearestPerson(before: pronoun, from: sentence, wanted)
    }

    /// "She" is no ministry and no "agency" that spoke last.
    private func mayBePerson(_ speaker: Speaker) -> Bool {
        if let id = speaker.id { return id.hasPrefix("person.") }
        guard passage.isCapitalised(speaker.tokens.lowerBound) || speaker.isResolved else { return false }
        return !speaker.name.lowercased().hasPrefix("the ")
    }

    /// Nobody was the subject of a sentence: the last one named at all, or the last who spoke, not long ago.
    private func nearestPerson(before pronoun: Int, from sentence: Int, _ wanted: Set<Referent.Kind>) -> Speaker? {
        let start = passage.sentences[max(0, sentence - 3)].lowerBound
        let named = reading.referents(in: passage, start..<pronoun).last { wanted.contains($0.kind) }
        if let named { return Speaker(name: named.name, id: named.id, tokens: pronoun..<pronoun + 1, isResolved: true) }
        guard let lastSpeaker, sentence - passage.sentenceIndex(of: lastSpeaker.tokens.lowerBound) <= 8 else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: pronoun..<pronoun + 1, isResolved: true)
    }
}
