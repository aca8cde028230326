/// Whom "he", "she", "it" and "they" stand for.
extension SpeakerResolver {
    private static let memory = 3
    /// Sentences that only pronouns may have held a speaker through.
    private static let longMemory = 12

    func antecedent(of pronoun: Int) -> Speaker? {
        antecedent(of: pronoun, as: ["he", "she"].contains(passage.word(pronoun)) ? [.person] : [.institution, .country, .company])
    }

    /// The last speaker, unless somebody was the subject of a sentence since.
    func antecedent(of pronoun: Int, as wanted: Set<Referent.Kind>) -> Speaker? {
        func stands(_ name: String, _ id: String?) -> Speaker {
            Speaker(name: name, id: id, tokens: pronoun..<pronoun + 1, isResolved: true)
        }
        let isPerson = wanted == [.person]
        let isPlural = passage.word(pronoun) == "they"
        var seen = 0
        for index in stride(from: passage.sentenceIndex(of: pronoun), through: 0, by: -1) {
            let range = passage.sentences[index]
            // What stands inside quotation marks is long, and tells nothing of who speaks.
            guard range.contains(where: { !quoted.contains($0) && passage.kind($0) == .word || $0 == pronoun }) else { continue }
            seen += 1
            guard seen <= (isPerson ? Self.longMemory : Self.memory) else { break }
            if let speaker = lastSpeaker, speaker.tokens.lowerBound >= range.lowerBound, isPerson == mayBePerson(speaker),
                agrees(speaker.tokens, pronoun)
            {
                return stands(speaker.name, speaker.id)
            }
            let subject =
                isPlural
                ? nil
                : reading.referents(in: passage, range).first {
                    wanted.contains($0.kind) && $0.tokens.upperBound <= pronoun && isSubject($0, in: range)
                        && !quoted.contains($0.tokens.lowerBound) && agrees($0.tokens, pronoun)
                }
            if let subject { return stands(subject.name, subject.id) }
            if !isPerson, !isPlural, let body = definiteBody(in: range, before: pronoun) { return stands(body.name, body.id) }
            if seen == Self.memory + 1, let named = named(from: range.lowerBound, before: pronoun, wanted), !isPlural {
                return stands(named.name, named.id)
            }
        }
        return isPlural ? nil : only(wanted, before: pronoun).map { stands($0.name, $0.id) }
    }

    /// "The exchange expects … It said": a body by its noun alone, as the subject of a sentence.
    private func definiteBody(in sentence: Range<Int>, before pronoun: Int) -> Speaker? {
        let noun = (sentence.lowerBound..<min(sentence.upperBound, pronoun)).first {
            passage.isWord($0, in: Self.bodies) && passage.word($0 - 1) == "the" && !passage.isWord($0 - 2, in: Words.prepositions)
                && !quoted.contains($0)
        }
        return noun.flatMap { bearer(of: $0) }
    }

    /// Tokens in which few people are named, so that looking through them again costs little.
    private static let opening = 240

    /// The one person whom the text has named so far, or whoever the title is about.
    private func only(_ wanted: Set<Referent.Kind>, before pronoun: Int) -> Referent? {
        guard passage.field == .text, pronoun < Self.opening, passage.sentenceIndex(of: pronoun) <= Self.memory else { return nil }
        let titled = (reading.referents[.title] ?? []).filter { wanted.contains($0.kind) && $0.side != .both }
        guard wanted == [.person] else { return titled.first { $0.tokens.lowerBound == 0 } }
        let named = reading.referents(in: passage, 0..<pronoun).filter {
            $0.kind == .person && !quoted.contains($0.tokens.lowerBound) && agrees($0.tokens, pronoun)
        }
        let people = named.isEmpty ? titled : named
        return Set(people.map(\.name)).count == 1 ? people.first : nil
    }

    /// Nobody was the subject of the last sentences: whoever was named in them at all.
    private func named(from start: Int, before pronoun: Int, _ wanted: Set<Referent.Kind>) -> Referent? {
        reading.referents(in: passage, start..<pronoun).last {
            wanted.contains($0.kind) && !quoted.contains($0.tokens.lowerBound) && agrees($0.tokens, pronoun)
        }
    }

    /// "She" is no ministry and no "agency" that spoke last.
    func mayBePerson(_ speaker: Speaker) -> Bool {
        if let id = speaker.id { return id.hasPrefix("person.") }
        // "A teacher", "the 58-year-old farmer".
        if passage.isWord(speaker.tokens.upperBound - 1, in: Words.roles) {
            return !passage.word(speaker.tokens.upperBound - 1).hasSuffix("s")
        }
        if passage.isWord(speaker.tokens.upperBound - 1, in: Self.bodies) { return false }
        guard passage.isCapitalised(speaker.tokens.lowerBound) || speaker.isResolved else { return false }
        if passage.word(speaker.tokens.lowerBound - 1) == "the", !speaker.isResolved { return false }
        return !speaker.name.lowercased().hasPrefix("the ")
    }

    private static let female: WordSet = [
        "mrs", "ms", "miss", "dame", "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "queen", "princess", "mother", "wife",
        "daughter", "sister", "woman",
    ]
    private static let male: WordSet = [
        "mr", "sir", "spokesman", "chairman", "congressman", "businessman", "king", "prince", "father", "husband", "son", "brother", "man",
    ]

    /// "Ms. Tai" is not he: an honorific or a noun right before a name says which.
    private func agrees(_ tokens: Range<Int>, _ pronoun: Int) -> Bool {
        let word = passage.word(pronoun)
        guard word == "he" || word == "she" else { return true }
        let opposite = word == "he" ? Self.female : Self.male
        let first = tokens.lowerBound
        return !(1...3).contains { passage.isWord(first - $0, in: opposite) && !quoted.contains(first - $0) }
    }
}
