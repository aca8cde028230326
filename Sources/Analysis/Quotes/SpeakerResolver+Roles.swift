import Model

/// Speakers who are called by what they are: "the minister", "a White House official", "the statement", "the 58-year-old".
extension SpeakerResolver {
    static let bodies: WordSet = [
        "ministry", "department", "embassy", "commission", "agency", "newspaper", "bureau", "committee", "statement",
        "readout", "exchange", "bank", "council", "chamber", "foundation", "association", "institute", "federation", "league", "board",
        "office", "administration", "union", "society", "regulator", "consultancy", "court", "tribunal",
    ]
    /// What a speaker puts out speaks for him.
    private static let papers: WordSet = [
        "statement", "readout", "notice", "letter", "post", "memo", "announcement", "communique", "release", "circular", "dispatch",
        "editorial",
        "commentary",
    ]
    /// Nouns that fit whoever is in public life.
    private static let generic: WordSet = [
        "official", "leader", "executive", "envoy", "negotiator", "diplomat", "expert", "billionaire", "politician",
    ]
    private static let goingOn: WordSet = ["added", "adds", "continued", "continues", "concluded", "concludes"]
    private static let memory = 3

    /// "A White House official", "a spokesperson for the Commerce Ministry": an office speaks, by nobody's name.
    func unnamedHolder(in tokens: Range<Int>, isInverted: Bool) -> Speaker? {
        let nouns = tokens.filter {
            passage.isWord($0, in: Words.roles) || passage.isWord($0, in: Self.bodies) || passage.isWord($0, in: Self.papers)
        }
        guard var noun = nouns.first(where: { !isGoverned($0, in: tokens) }) else { return nil }
        // "A ministry statement", "the exchange spokesman": the last of several nouns is the head.
        while nouns.contains(noun + 1) { noun += 1 }
        let people = reading.referents(in: passage, tokens).filter { $0.kind == .person && isSubject($0, in: tokens) }
        guard people.isEmpty else { return nil }
        let words = phrase(around: noun, in: tokens)
        let named = reading.referents(in: passage, words).last { $0.kind != .person }
        let isDefinite = passage.word(words.lowerBound) == "the"
        let isBare = noun == words.lowerBound || (noun == words.lowerBound + 1 && isDefinite)
        if passage.isWord(noun, in: Self.papers), isDefinite, words.count <= 3, let author = recent(named: words) { return author }
        if isBare, named == nil, let known = bearer(of: noun) { return known }
        if isDefinite {
            if let known = bearer(ofRole: words.lowerBound + 1..<words.upperBound) { return known }
            if let known = goingOn(words, isInverted) ?? sameAsBefore(words) ?? sameNoun(noun, words) { return known }
        }
        if let named, named.tokens.upperBound == words.upperBound, named.tokens.lowerBound <= words.lowerBound + 1 {
            return Self.speaker(named)
        }
        if named == nil, let foreign = foreignMinistry(isDefinite ? words.lowerBound + 1..<words.upperBound : words) {
            return Speaker(name: foreign.name, id: foreign.id, tokens: words, isResolved: true)
        }
        // A spokesperson's words are the institution's.
        if passage.isWord(noun, in: Self.spokespeople) || passage.isWord(noun, in: Self.papers) {
            if let named, named.kind == .institution { return Speaker(name: named.name, id: named.id, tokens: words, isResolved: true) }
            guard passage.isWord(noun, in: Self.spokespeople) else {
                return Speaker(name: passage.string(words), id: named?.id, tokens: words, isResolved: false)
            }
            if named == nil, let house = ownedHouse(words.lowerBound..<noun, words) { return house }
            if named?.kind != .institution, let house = namedHouse(noun + 1..<words.upperBound, words) { return house }
            let isOwned = ["its", "their"].contains(passage.word(words.lowerBound)) && words.count <= 3
            if named == nil, isDefinite || isOwned || words.count == 1 {
                if let lastSpeaker, lastSpeaker.id?.hasPrefix("institution.") == true, let known = recent(named: words) { return known }
                guard let house = house(before: words.lowerBound) else {
                    return Speaker(name: passage.string(words), id: nil, tokens: words, isResolved: false)
                }
                return Speaker(name: house.name, id: house.id, tokens: words, isResolved: true)
            }
        }
        // "An official of the ministry": of the one named before.
        if named == nil, passage.isWord(noun, in: Words.roles), let house = ownHouse(in: noun + 1..<words.upperBound) {
            return Speaker(name: house.name, id: house.id, tokens: words, isResolved: true)
        }
        return Speaker(name: passage.string(words), id: named?.id, tokens: words, isResolved: false)
    }

    /// "An official of the ministry said … The official also said": the same noun as of whoever spoke last.
    private func sameNoun(_ noun: Int, _ words: Range<Int>) -> Speaker? {
        guard words.count == 2 || (words.count == 3 && passage.word(words.lowerBound + 1) == "same"), let lastSpeaker,
            passage.isWord(noun, in: Words.roles),
            lastSpeaker.tokens.contains(where: { passage.tokens.indices.contains($0) && passage.word($0) == passage.word(noun) })
        else { return nil }
        return recent(named: words)
    }

    private static let spokespeople = WordSet(listing: "spokesperson spokesman spokeswoman spokespeople spokespersons")

    /// A noun for a body or for whoever speaks, which no name follows.
    func isOffice(_ index: Int) -> Bool {
        (passage.isWord(index, in: Words.roles) || passage.isWord(index, in: Self.bodies)) && !passage.isCapitalised(index + 1)
    }

    /// "The army in a statement said": the noun behind a preposition is where, not who.
    private func isGoverned(_ noun: Int, in tokens: Range<Int>) -> Bool {
        var index = noun - 1
        while index >= tokens.lowerBound, index > noun - 7, passage.kind(index) == .word {
            if passage.isWord(index, in: Words.prepositions) { return true }
            index -= 1
        }
        return false
    }

    /// The noun with what belongs to it, without its verb.
    private func phrase(around noun: Int, in tokens: Range<Int>) -> Range<Int> {
        var start = noun
        while start > tokens.lowerBound, !["the", "a", "an"].contains(passage.word(start)) || start == noun,
            ![",", ";", ":", "\"", "”", "\n", "."].contains(passage.word(start - 1)),
            !passage.isWord(start - 1, in: Words.prepositions), !["and", "but", "that", "as"].contains(passage.word(start - 1))
        {
            start -= 1
        }
        var end = noun + 1
        while end < tokens.upperBound, ![",", ";", ".", "\"", "“"].contains(passage.word(end)), !passage.isWord(end, in: Words.speech),
            !["who", "on", "in", "at", "told", "has", "had", "have"].contains(passage.word(end))
        {
            end += 1
        }
        while end > noun + 1, Words.isBetweenSubjectAndVerb(passage.word(end - 1)) { end -= 1 }
        return start..<end
    }

    /// "…," the trade envoy added: whoever was speaking, by another name.
    private func goingOn(_ words: Range<Int>, _ isInverted: Bool) -> Speaker? {
        let verb = isInverted ? words.lowerBound - 1 : words.upperBound
        guard passage.isWord(verb, in: Self.goingOn), passage.isWord(words.upperBound - 1, in: Words.roles) else { return nil }
        return recent(named: words)
    }

    /// "The government spokesman", "the expert": of somebody unknown the words may be true, of somebody known they must fit an office.
    private func sameAsBefore(_ words: Range<Int>) -> Speaker? {
        let noun = words.upperBound - 1
        guard words.count <= 4, passage.isWord(noun, in: Words.roles), let lastSpeaker, mayBePerson(lastSpeaker),
            !passage.isWord(noun, in: Self.spokespeople) || lastSpeaker.isResolved || person(at: lastSpeaker.tokens.lowerBound) != nil,
            !(words.lowerBound + 1..<words.upperBound).contains(where: { passage.isCapitalised($0) })
        else { return nil }
        if let id = lastSpeaker.id {
            guard let entry = reading.lexicon.entries.first(where: { $0.id == id }) else { return nil }
            let titles = reading.offices(of: entry).flatMap { $0.title.lowercased().split(separator: " ") }
            guard passage.isWord(noun, in: Self.generic) || titles.contains(Substring(passage.word(noun))) else { return nil }
        }
        return recent(named: words)
    }

    /// Whoever spoke last, a few sentences ago at most.
    func recent(named words: Range<Int>) -> Speaker? {
        guard let lastSpeaker else { return nil }
        let distance = passage.sentenceIndex(of: words.lowerBound) - passage.sentenceIndex(of: lastSpeaker.tokens.lowerBound)
        guard distance <= Self.memory else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: words, isResolved: true)
    }

    /// "The 58-year-old", perhaps with a noun behind it.
    func aged(in tokens: Range<Int>) -> Speaker? {
        guard let number = tokens.last(where: { passage.kind($0) == .number && passage.spells("- year - old", at: $0 + 1) != nil }),
            passage.word(number - 1) == "the"
        else { return nil }
        return antecedent(of: number, as: [.person])
    }

    /// So many names back at most, which bounds what a text of nothing but names costs.
    static let reach = 64

    /// "The minister", "the ministry": the last one named before who fits the noun.
    func bearer(of noun: Int) -> Speaker? {
        let word = passage.word(noun)
        let isBody = passage.isWord(noun, in: Self.bodies)
        let earlier = (reading.referents[passage.field] ?? []).reversed().lazy.filter { $0.tokens.upperBound <= noun }
        let fitting = earlier.prefix(Self.reach).filter { referent in
            guard isBody == (referent.kind != .person) else { return false }
            if !isBody, let role = referent.printedRole, role.split(separator: " ").contains(Substring(word)) { return true }
            guard let entry = referent.entry.map({ reading.lexicon.entries[$0] }) else { return false }
            if isBody {
                return referent.kind == .institution
                    && (entry.name.lowercased().contains(word) || referent.tokens.contains { passage.word($0) == word })
            }
            return reading.offices(of: entry).contains { $0.title.lowercased().split(separator: " ").contains(Substring(word)) }
        }.reversed()
        if isBody, let last = fitting.last, isAnother(noun, since: last) { return nil }
        if let fits = mostProminent(fitting) { return Speaker(name: fits.name, id: fits.id, tokens: noun..<noun + 1, isResolved: true) }
        if isBody, let name = namedBody(before: noun) {
            return Speaker(name: passage.string(name), id: nil, tokens: noun..<noun + 1, isResolved: true)
        }
        if !isBody, passage.field != .title, let titled = bearer(inTitle: word) {
            return Speaker(name: titled.name, id: titled.id, tokens: noun..<noun + 1, isResolved: true)
        }
        if word == "president", let holder = americanPresident(before: noun) { return holder }
        guard let lastSpeaker, lastSpeaker.name.lowercased().contains(word) else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: noun..<noun + 1, isResolved: true)
    }

    private static let bodyReach = 400

    /// "The exchange": the last name of several capitalised words that ends with the noun.
    private func namedBody(before noun: Int) -> Range<Int>? {
        let word = passage.word(noun)
        let end = (max(0, noun - Self.bodyReach)..<noun).last {
            passage.word($0) == word && passage.isCapitalised($0) && passage.isCapitalised($0 - 1)
        }
        guard let end else { return nil }
        var start = end - 1
        while passage.isCapitalised(start - 1) && !passage.isWord(start - 1, in: Words.neverNames)
            || ["&", "of"].contains(passage.word(start - 1)) && passage.isCapitalised(start - 2)
        {
            start -= 1
        }
        if passage.isWord(start, in: Words.neverNames) { start += 1 }
        return end - start >= 1 ? start..<end + 1 : nil
    }

    /// A ministry that the lexicon does not know has been named since, or the known one too long ago.
    private func isAnother(_ noun: Int, since referent: Referent) -> Bool {
        let sentences = passage.sentenceIndex(of: noun) - passage.sentenceIndex(of: referent.tokens.lowerBound)
        return sentences > 8
            || (referent.tokens.upperBound..<noun).contains { passage.word($0) == passage.word(noun) && passage.isCapitalised($0) }
    }

    /// Of those named in the last sentence that names any, its subject: two presidents stand in many sentences.
    private func mostProminent(_ fitting: some BidirectionalCollection<Referent>) -> Referent? {
        guard let last = fitting.last else { return nil }
        let sentence = passage.sentence(of: last.tokens.lowerBound)
        return fitting.first { sentence.contains($0.tokens.lowerBound) && isSubject($0, in: sentence) } ?? last
    }

    /// "The foreign ministry spokesman": whoever was introduced in these very words.
    func bearer(ofRole words: Range<Int>) -> Speaker? {
        let phrase = passage.tokens[words].map(\.text).joined(separator: " ")
        let known = reading.referents(in: passage, 0..<words.lowerBound).last {
            $0.kind == .person && $0.printedRole?.hasSuffix(phrase) == true
        }
        return known.map { Speaker(name: $0.name, id: $0.id, tokens: words, isResolved: true) }
    }

    func role(in tokens: Range<Int>) -> Speaker? {
        guard let noun = tokens.last(where: { passage.isWord($0, in: Words.roles) }) else { return nil }
        return bearer(of: noun)
    }
}
