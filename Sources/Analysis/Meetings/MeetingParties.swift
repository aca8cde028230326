import Model

/// Who meets whom: the subject and the object of an English verb, as sides.
struct MeetingParties {
    let passage: Passage
    let sentence: Range<Int>
    let referents: [Referent]
    /// Whether the item is about the two sides, so that "he" and "the pair" are of them.
    let isAboutBoth: Bool
    let lexicon: Lexicon

    enum Party: Equatable {
        case side(LexiconEntry.Side)
        case both
        /// A pronoun, "the president", "his counterpart": of one of the two, where the item is about them.
        case open
    }

    private static let together: WordSet = [
        "sides", "two", "pair", "duo", "leaders", "presidents", "negotiators", "teams", "delegations", "envoys", "both", "they", "they're",
        "they'll", "men", "governments",
        "countries", "capitals", "counterparts", "counterpart", "deputies", "principals", "trio", "chiefs",
    ]
    private static let single: WordSet = [
        "he", "she", "we", "i", "who", "president", "secretary", "minister", "premier", "representative", "i'll", "we'll", "i'm", "we're",
        "he's", "he'll", "she'll", "i've", "we've",
    ]
    private static let clauseBreaks: WordSet = [";", ":", "that", "said", "says", "\n", "“", "”", "\"", "but", "while", "where"]
    private static let subjectReach = 14

    /// Who stands before the verb in its clause.
    func subject(before verb: Int) -> Party? {
        var start = max(sentence.lowerBound, verb - Self.subjectReach)
        for index in (start..<verb).reversed() where passage.isWord(index, in: Self.clauseBreaks) {
            start = index + 1
            break
        }
        var sides = Set<LexiconEntry.Side>()
        for referent in referents where referent.tokens.lowerBound >= start && referent.tokens.upperBound <= verb {
            guard let side = referent.side, isOfState(referent), isActor(referent) else {
                if referent.kind == .person { sides.insert(.other) }
                continue
            }
            if side == .both { return .both }
            sides.insert(side)
        }
        if sides.contains(.us), sides.contains(.china) { return .both }
        // "Bessent and He": the surname that is a pronoun.
        if sides.count == 1, sides.first != .other, isAboutBoth,
            (start..<verb).contains(where: { passage.word($0) == "and" && passage.word($0 + 1) == "he" && passage.isCapitalised($0 + 1) })
        {
            return .both
        }
        for index in (max(start, verb - 5)..<verb).reversed() where isAboutBoth && !sides.contains(.other) {
            if passage.isWord(index, in: Self.together), !isOfOthers(index) { return .both }
        }
        if sides.count == 1, let side = sides.first { return .side(side) }
        for index in (max(start, verb - 4)..<verb).reversed() where isAboutBoth && sides.isEmpty {
            if passage.isWord(index, in: Self.single) { return .open }
        }
        return nil
    }

    /// Neither a company nor the head of one.
    private func isOfState(_ referent: Referent) -> Bool {
        guard referent.kind == .person, let entry = referent.entry else { return referent.kind != .company }
        let offices = lexicon.entries[entry].offices
        return offices.isEmpty || !offices.allSatisfy { $0.title.contains("executive") || $0.title.contains("'s rotating") }
    }

    static func isOfOffice(_ index: Int, in passage: Passage) -> Bool {
        passage.isWord(index, in: offices) || passage.isWord(index, in: together)
    }

    /// "Leaders of the G20".
    private func isOfOthers(_ word: Int) -> Bool {
        guard passage.word(word + 1) == "of" else { return false }
        let reach = word + 2..<word + 6
        return !reach.contains { ["two", "both"].contains(passage.word($0)) }
            && !referents.contains { reach.contains($0.tokens.lowerBound) && $0.side != nil && $0.side != .other }
    }

    private static let links: WordSet = ["and", ",", "-", "&"]

    /// A person, officials of a country, or the country itself beside the other: not "American firms in China".
    private func isActor(_ referent: Referent) -> Bool {
        if referent.kind == .person || referent.side == .both || isOffice(near: referent.tokens.upperBound) { return true }
        return passage.isWord(referent.tokens.lowerBound - 1, in: Self.links) || passage.isWord(referent.tokens.upperBound, in: Self.links)
            || passage.word(referent.tokens.lowerBound - 2) == "and"
    }

    private static let visitors: WordSet = [
        "counterpart", "counterparts", "envoy", "envoys", "delegation", "negotiators", "principals", "visitors", "guests",
    ]
    private static let objectBreaks: WordSet = [
        ",", ";", ":", "that", "how", "if", "about", "over", "as", "and", "but", "(", "\n", "“", "\"",
    ]
    private static let objectReach = 10

    /// Whom the verb is done to or with.
    /// - Parameter needsWith: `true` behind "with" or "to" alone, `false` behind it or directly, `nil` directly alone.
    func object(behind verb: Int, needsWith: Bool?) -> Party? {
        var hasWith = false
        var index = verb
        let end = min(sentence.upperBound, verb + Self.objectReach)
        while index < end {
            if passage.isWord(index, in: Self.objectBreaks) { return nil }
            if passage.word(index) == "with" || (needsWith == true && index == verb && passage.word(index) == "to") { hasWith = true }
            if needsWith == true && !hasWith {
                index += 1
                continue
            }
            let isDirect = index < verb + 5
            if let referent = referents.first(where: { $0.tokens.lowerBound == index }), hasWith || (needsWith != true && isDirect) {
                if !hasWith, ["in", "at", "on", "to", "from", "of"].contains(passage.word(index - 1)) {
                    index = referent.tokens.upperBound
                    continue
                }
                return party(of: referent)
            }
            if passage.isWord(index, in: Self.visitors) { return isAboutBoth ? .open : nil }
            if hasWith || index == verb, ["him", "her", "them"].contains(passage.word(index)) { return isAboutBoth ? .open : nil }
            index += 1
        }
        return nil
    }

    func agent(behind verb: Int) -> Party? {
        guard let by = (verb..<verb + 5).first(where: { passage.word($0) == "by" }) else { return nil }
        return referents.first { (by + 1..<by + 5).contains($0.tokens.lowerBound) }.flatMap(party)
    }

    /// People, and countries that stand before an office: "Chinese officials".
    private func party(of referent: Referent) -> Party? {
        guard let side = referent.side, isOfState(referent) else { return nil }
        let end = referent.tokens.upperBound
        if passage.word(end - 1).hasSuffix("'s") || passage.word(end) == "as" {
            return isOffice(near: end) ? .side(side) : nil
        }
        switch referent.kind {
        case .person: return .side(side)
        case .country, .institution: return isOffice(near: end) ? .side(side) : nil
        case .company: return nil
        }
    }

    private static let offices: WordSet = [
        "president", "secretary", "minister", "premier", "vice", "delegation", "delegations", "leader", "leaders", "official", "officials",
        "envoy",
        "envoys", "negotiator", "negotiators", "representative", "representatives", "ambassador", "team", "teams", "counterpart",
        "counterparts", "side",
        "diplomats", "chief",
    ]

    private func isOffice(near index: Int) -> Bool {
        for offset in 0..<4 where passage.isWord(index + offset, in: Self.offices) { return true }
        return false
    }

    func areOpposite(_ subject: Party?, _ object: Party) -> Bool {
        switch (subject, object) {
        case (.side(let a), .side(let b)): return a != b && a != .other && b != .other
        case (.side(let a), .open): return a != .other
        case (.open, .side(let b)): return b != .other
        case (.open, .open): return true
        case (.both, .side(let b)): return b != .other
        case (.both, .open): return false
        case (_, .both): return false
        case (nil, .side(let b)): return isAboutBoth && b != .other
        case (nil, .open): return false
        }
    }

    private static let adjuncts: WordSet = [
        "in", "on", "at", "again", "for", "this", "next", "last", "to", "and", "face", "virtually", "via", "over", "late", "early",
        "earlier", "soon",
        "before", "after", "as", "until", "when", "once", "twice", "today", "tomorrow", "yesterday", "between", "from", "under", "there",
        "here", "around",
        "across", "amid", "by", "or", "but", "during", "since", "within", "later", "tonight", "outside", "near", "inside", "behind",
        "ahead", "one",
        "instead", "anyway", "where", "together", "about", "the", "if", "while", "because", "despite", "down", "back", "not", "only",
        "then",
    ]

    /// Nothing that it is done to stands behind the verb: neither "met demand" nor "met with executives".
    func isIntransitive(_ verb: Int) -> Bool {
        guard verb < sentence.upperBound, passage.kind(verb) == .word else { return true }
        if passage.word(verb) == "the" {
            return ["week", "day", "month", "next", "following", "same", "previous"].contains(passage.word(verb + 1))
        }
        return passage.isWord(verb, in: Self.adjuncts) || passage.isWord(verb, in: Words.calendar) || passage.word(verb).hasSuffix("ly")
    }

    /// Somebody in office stands right before the verb, by name or by title.
    func isOfficial(before verb: Int) -> Bool {
        let reach = max(sentence.lowerBound, verb - Self.subjectReach)..<verb
        return reach.contains { passage.isWord($0, in: Self.offices) }
            || referents.contains { $0.kind == .person && $0.entry != nil && reach.contains($0.tokens.lowerBound) }
    }
}
