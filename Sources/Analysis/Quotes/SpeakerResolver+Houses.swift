import Model

/// Institutions that speak through others: "the Transport Ministry spokesperson", "an official of the ministry", "its spokespeople".
extension SpeakerResolver {
    /// "The Transport Ministry spokesperson": the house that is named before the noun.
    func ownedHouse(_ modifiers: Range<Int>, _ words: Range<Int>) -> Speaker? {
        var start = modifiers.lowerBound
        while start < modifiers.upperBound, ["the", "a", "an", "another"].contains(passage.word(start)) { start += 1 }
        let house = start..<modifiers.upperBound
        guard let last = house.last, passage.isWord(last, in: Self.bodies) else { return nil }
        if let foreign = foreignMinistry(house) { return Speaker(name: foreign.name, id: foreign.id, tokens: words, isResolved: true) }
        return house.count > 1 ? Speaker(name: passage.string(house), id: nil, tokens: words, isResolved: true) : nil
    }

    /// "A spokesman for the National Security Council": the name behind the noun.
    func namedHouse(_ behind: Range<Int>, _ words: Range<Int>) -> Speaker? {
        guard ["for", "of", "at", "from", "with"].contains(passage.word(behind.lowerBound)) else { return nil }
        let start = passage.word(behind.lowerBound + 1) == "the" ? behind.lowerBound + 2 : behind.lowerBound + 1
        let name = start..<behind.upperBound
        guard name.count > 1, passage.isCapitalised(name.lowerBound), passage.isCapitalised(name.upperBound - 1) else { return nil }
        return Speaker(name: passage.string(name), id: nil, tokens: words, isResolved: true)
    }

    private static let otherReach = 400
    private static let chineseMinistry = "institution.mfa"

    /// "The foreign ministry" without a nation is China's, in an article in which no other nation's stands.
    func foreignMinistry(_ house: Range<Int>) -> LexiconEntry? {
        guard house.count == 2, passage.word(house.lowerBound) == "foreign", passage.word(house.lowerBound + 1) == "ministry",
            (reading.referents[passage.field] ?? []).contains(where: { $0.side == .china })
        else { return nil }
        let isOther = (max(0, house.lowerBound - Self.otherReach)..<house.lowerBound).contains { index in
            passage.word(index) == "foreign" && passage.word(index + 1) == "ministry"
                && !["the", "a", "china's", "chinese", "beijing's"].contains(passage.word(index - 1))
        }
        return isOther ? nil : reading.lexicon.entries.first { $0.id == Self.chineseMinistry }
    }

    /// "Of the ministry", "for the company".
    func ownHouse(in words: Range<Int>) -> Speaker? {
        guard words.count == 3, ["of", "at", "from", "for", "with"].contains(passage.word(words.lowerBound)),
            passage.word(words.lowerBound + 1) == "the", passage.isWord(words.lowerBound + 2, in: Self.bodies)
        else { return nil }
        return bearer(of: words.lowerBound + 2)
    }

    /// The institution named last, a few sentences back at most.
    func house(before index: Int) -> Referent? {
        let earlier = (reading.referents[passage.field] ?? []).reversed().lazy.filter { $0.tokens.upperBound <= index }
        guard let last = earlier.prefix(Self.reach).first(where: { $0.kind == .institution }) else { return nil }
        return passage.sentenceIndex(of: index) - passage.sentenceIndex(of: last.tokens.lowerBound) <= Self.houseMemory ? last : nil
    }

    private static let houseMemory = 16
}
