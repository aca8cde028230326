/// Reads runs of capitalised words as names.
struct NameScanner {
    let passage: Passage
    let isTaken: [Bool]

    /// Two to four capitalised words, with particles and hyphens between them; titles before them ("CEO") are left out.
    func name(at start: Int) -> Range<Int>? {
        guard isNamePart(start), !Words.neverNames.contains(passage.word(start)), !isTitle(start) else { return nil }
        var end = start + 1
        while end < start + 6 {
            if isNamePart(end) || (Words.nameParticles.contains(passage.word(end)) && isNamePart(end + 1)) {
                if isTitle(end) { return nil }
                end += 1
            } else if passage.word(end) == "-", isNamePart(end + 1), passage.isSolid(end - 1..<end + 2) {
                end += 2
            } else {
                break
            }
        }
        guard end - start >= 2, isNamePart(end - 1) else { return nil }
        return start..<end
    }

    func isNamePart(_ index: Int) -> Bool {
        passage.kind(index) == .word && passage.isCapitalised(index) && !isTaken[index] && !Words.calendar.contains(passage.word(index))
            && !passage.word(index).hasSuffix("'s")
    }

    /// "…," said longtime grower Mike Browne: a verb of speech right after a quotation, what somebody is, and the name.
    private func followsTrade(_ name: Range<Int>) -> Bool {
        var verb = name.lowerBound - 1
        while verb > name.lowerBound - 4, isPlainNoun(verb) { verb -= 1 }
        return Words.speech.contains(passage.word(verb)) && ["”", "\"", "’", ","].contains(passage.word(verb - 1))
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        let word = passage.word(index)
        return passage.kind(index) == .word && !passage.isCapitalised(index) && !Words.speech.contains(word)
            && !Words.neverNames.contains(word) && !Words.prepositions.contains(word) && !Words.honorifics.contains(word)
    }

    private func isTitle(_ index: Int) -> Bool {
        Words.roles.contains(passage.word(index)) || Words.honorifics.contains(passage.word(index))
    }

    /// A verb of speech stands right before or after, at most a comma, an honorific or the house ("of Capital Economics") between.
    func speaks(_ name: Range<Int>) -> Bool {
        var after = passage.word(name.upperBound) == "," ? name.upperBound + 1 : name.upperBound
        if ["of", "at"].contains(passage.word(after)), passage.isCapitalised(after + 1) {
            after += 1
            while after < name.upperBound + 6, passage.isCapitalised(after) { after += 1 }
        }
        while after < name.upperBound + 8, Words.isBetweenSubjectAndVerb(passage.word(after)) { after += 1 }
        var before = name.lowerBound - 1
        if passage.word(before) == "." { before -= 1 }
        if Words.honorifics.contains(passage.word(before)) { before -= 1 }
        let isBehindMark = ["”", "\"", "’"].contains(passage.word(name.lowerBound - 1))
        if isBehindMark, Words.speechBehindQuotation.contains(passage.word(after)) { return true }
        return Words.speech.contains(passage.word(after)) || Words.speech.contains(passage.word(before)) || followsTrade(name)
    }

    /// "Stephanie Kelm, who runs a shop", "Joe Ruiz, 54,": said of people only.
    func isDescribed(_ name: Range<Int>) -> Bool {
        guard passage.word(name.upperBound) == "," else { return false }
        let next = name.upperBound + 1
        let isAged = passage.kind(next) == .number && passage.word(next).count == 2 && passage.word(next + 1) == ","
        return isAged || ["who", "whose"].contains(passage.word(next))
    }
}
