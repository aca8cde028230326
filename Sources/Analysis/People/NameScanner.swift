/// Reads runs of capitalised words as names.
struct NameScanner {
    let passage: Passage
    let isTaken: [Bool]

    /// Two to four capitalised words, with particles and hyphens between them; titles before them ("CEO") are left out.
    func name(at start: Int) -> Range<Int>? {
        guard isNamePart(start), !passage.isWord(start, in: Words.neverNames), !isTitle(start), !isOfOffice(start) else { return nil }
        var end = start + 1
        while end < start + 6 {
            if isNamePart(end) || (passage.isWord(end, in: Words.nameParticles) && isNamePart(end + 1)) {
                if isTitle(end) { return nil }
                end += 1
            } else if passage.word(end) == "-", isNamePart(end + 1), passage.isSolid(end - 1..<end + 2) {
                if isTitle(end + 1) { return nil }
                end += 2
            } else {
                break
            }
        }
        guard end - start >= 2, isNamePart(end - 1) else { return nil }
        return start..<end
    }

    /// "Secretary of State Jane Doe", "Minister of Foreign Affairs Jane Doe": the name begins behind the office.
    private func isOfOffice(_ index: Int) -> Bool {
        passage.isWord(index, in: Self.offices) && isNamePart(index + 1)
    }

    static let offices: WordSet = [
        "affairs", "defense", "defence", "commerce", "state", "trade", "finance", "treasury", "agriculture", "energy", "economy", "foreign",
        "health", "industry", "labor", "labour", "transport", "transportation", "interior", "security", "justice", "education",
        "technology",
    ]

    func isNamePart(_ index: Int) -> Bool {
        passage.kind(index) == .word && passage.isCapitalised(index) && !isTaken[index] && !passage.isWord(index, in: Words.calendar)
            && !passage.word(index).hasSuffix("'s")
    }

    /// "…," said longtime grower Mike Browne: a verb of speech right after a quotation, what somebody is, and the name.
    private func followsTrade(_ name: Range<Int>) -> Bool {
        var verb = name.lowerBound - 1
        while verb > name.lowerBound - 4, isPlainNoun(verb) { verb -= 1 }
        // "Quipped Geraldton skipper Wes Tarrant".
        if verb < name.lowerBound - 1, !passage.isWord(name.upperBound, in: Words.roles),
            !passage.isWord(name.lowerBound - 1, in: Words.nameParticles), isNamePart(verb), passage.isWord(verb - 1, in: Words.speech)
        {
            verb -= 1
        }
        return passage.isWord(verb, in: Words.speech) && ["”", "\"", "’", ","].contains(passage.word(verb - 1))
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        let word = passage.word(index)
        return passage.kind(index) == .word && !passage.isCapitalised(index) && !Words.speech.contains(word)
            && !Words.neverNames.contains(word) && !Words.prepositions.contains(word) && !Words.honorifics.contains(word)
    }

    private func isTitle(_ index: Int) -> Bool {
        passage.isWord(index, in: Words.roles) || passage.isWord(index, in: Words.honorifics)
    }

    /// A verb of speech stands right before or after, at most a comma, an honorific or the house ("of Capital Economics") between.
    func speaks(_ name: Range<Int>) -> Bool {
        var after = passage.word(name.upperBound) == "," ? name.upperBound + 1 : name.upperBound
        if ["of", "at"].contains(passage.word(after)), passage.isCapitalised(after + 1) || passage.isCapitalised(after + 2) {
            after += passage.word(after + 1) == "the" ? 2 : 1
            while after < name.upperBound + 6, passage.isCapitalised(after) { after += 1 }
        }
        while after < name.upperBound + 8, Words.isBetweenSubjectAndVerb(passage.word(after)) { after += 1 }
        var before = name.lowerBound - 1
        if passage.word(before) == ".", passage.isWord(before - 1, in: Words.honorifics) { before -= 1 }
        if passage.isWord(before, in: Words.honorifics) { before -= 1 }
        let isBehindMark = ["”", "\"", "’"].contains(passage.word(name.lowerBound - 1))
        if isBehindMark, passage.isWord(after, in: Words.speechBehindQuotation) { return true }
        if leadsToQuotation(name) || speaksBehindAside(name) { return true }
        return passage.isWord(after, in: Words.speech) || passage.isWord(before, in: Words.speech) || followsTrade(name)
    }

    private static let asideReach = 16

    /// `"…," Peter White, in charge of automation at Anywhere, told …`: right behind a quotation, or first of its sentence.
    private func speaksBehindAside(_ name: Range<Int>) -> Bool {
        let isFirst = passage.sentence(of: name.lowerBound).lowerBound == name.lowerBound
        guard passage.word(name.upperBound) == ",", isFirst || ["”", "\""].contains(passage.word(name.lowerBound - 1)) else { return false }
        var end = name.upperBound + 1
        while end < name.upperBound + Self.asideReach,
            passage.kind(end) == .word || passage.kind(end) == .number || ["’", "'", "-", "&"].contains(passage.word(end))
        {
            end += 1
        }
        return passage.word(end) == "," && passage.isWord(end + 1, in: Words.speech) && !passage.word(end + 1).hasSuffix("ing")
    }

    /// `Mara Lindqvist: "We pay twice"`, where the name is all that stands before the colon.
    private func leadsToQuotation(_ name: Range<Int>) -> Bool {
        guard passage.word(name.upperBound) == ":", ["“", "\"", "‘", "'"].contains(passage.word(name.upperBound + 1)) else { return false }
        return name.count <= 3 && passage.sentence(of: name.lowerBound).lowerBound == name.lowerBound
    }

    /// "Stephanie Kelm, who runs a shop", "Joe Ruiz, 54,": said of people only.
    func isDescribed(_ name: Range<Int>) -> Bool {
        guard passage.word(name.upperBound) == "," else { return false }
        let next = name.upperBound + 1
        let isAged = passage.kind(next) == .number && passage.word(next).count == 2 && passage.word(next + 1) == ","
        return isAged || ["who", "whose"].contains(passage.word(next))
    }
}
