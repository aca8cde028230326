import Model

/// What the rules on claims know of a passage: which side somebody is of, who is the subject of a verb, and whom an unnamed "the curbs" or "it"
/// must mean where two sides alone are spoken of.
struct ClaimContext {
    /// One of the two sides, as the text names it.
    struct Party {
        var side: LexiconEntry.Side
        var name: String
        var tokens: Range<Int>

        /// The other of the two.
        var opponent: Party {
            side == .us
                ? Party(side: .china, name: "China", tokens: tokens) : Party(side: .us, name: "United States", tokens: tokens)
        }
        var code: String { side == .us ? "US" : "CN" }
    }

    /// Who does what a verb tells.
    enum Subject {
        case party(Party)
        /// "The ministry", "it", nobody at all: one of the two, should the sentence leave no other choice.
        case open
        /// Somebody else.
        case other
    }

    /// Words that are told to be somebody's.
    struct Said {
        var by: Party?
        var words: Range<Int>
        var speaker: Speaker?
    }

    let passage: Passage
    let reading: Reading
    /// In order of place.
    let said: [Said]
    private let quoted: Set<Int>
    private let sides: [String: LexiconEntry.Side]

    /// Sentences back in which an unnamed party may have been named.
    private static let memory = 2

    init(passage: Passage, reading: Reading, quotes: [Fact]) {
        self.passage = passage
        self.reading = reading
        quoted = Set(passage.quotations.flatMap(\.outer))
        var sides: [String: LexiconEntry.Side] = [:]
        for referents in reading.referents.values {
            for referent in referents { if let id = referent.id, let side = referent.side { sides[id] = side } }
        }
        let spoken = Set(quotes.compactMap { $0["speaker_id"]?.string }).subtracting(sides.keys)
        if !spoken.isEmpty {
            for entry in reading.lexicon.entries where spoken.contains(entry.id) { sides[entry.id] = entry.side }
        }
        self.sides = sides
        said = quotes.map { quote in
            let words = passage.token(at: quote.start)..<passage.token(at: max(quote.start, quote.end - 1)) + 1
            let place = words.lowerBound..<words.lowerBound + 1
            let speaker = quote["speaker"]?.string.map {
                Speaker(name: $0, id: quote["speaker_id"]?.string, tokens: place, isResolved: false)
            }
            return Said(by: speaker.flatMap { Self.party($0, sides) }, words: words, speaker: speaker)
        }.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    func isQuoted(_ index: Int) -> Bool { quoted.contains(index) }

    /// The words in which a token stands, where somebody is told to have said them.
    func said(at index: Int) -> Said? {
        let next = Passage.partition(said) { $0.words.lowerBound > index }
        return next > 0 && said[next - 1].words.contains(index) ? said[next - 1] : nil
    }

    func party(_ referent: Referent) -> Party? {
        guard let side = referent.side, side == .us || side == .china else { return nil }
        return Party(side: side, name: referent.name, tokens: referent.tokens)
    }

    /// "The ministry", "a statement": whose words those are nobody says.
    static func isOpenName(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last, ["the", "its", "a", "their"].contains(first), words.count <= 4 else {
            return false
        }
        return Words.roles.contains(last) || SpeakerResolver.bodies.contains(last)
    }

    private static func party(_ speaker: Speaker, _ sides: [String: LexiconEntry.Side]) -> Party? {
        guard let side = speaker.id.flatMap({ sides[$0] }) ?? side(called: speaker.name), side == .us || side == .china else { return nil }
        return Party(side: side, name: speaker.name, tokens: speaker.tokens)
    }

    /// "American officials", "a Chinese diplomat": whose people they are.
    private static func side(called name: String) -> LexiconEntry.Side? {
        let words = name.lowercased().split(separator: " ")
        let first = words.prefix(3)
        if first.contains("american") || first.contains("u.s.") || first.contains("us") { return .us }
        let owners = words.indices.dropFirst().filter { words[$0 - 1] == "of" }.map { words[$0...] }
        if owners.contains(where: { $0.starts(with: ["the", "united", "states"]) }) { return .us }
        let isChinas = first.contains("chinese") || first.contains("china's") || owners.contains { $0.first == "china" }
        return isChinas ? .china : nil
    }

    /// Who does what an English verb tells: the subject before it.
    func subject(before verb: Int, from start: Int) -> Subject {
        var end = verb
        while end > start + 1, ["that", "which", "who", ",", "and", "but"].contains(passage.word(end - 1)) { end -= 1 }
        guard end > start else { return .open }
        let start = relativeStart(before: end, from: start)
        var resolver = SpeakerResolver(passage: passage, reading: reading, lastSpeaker: lastSpeaker(before: verb), quoted: quoted)
        if isQuoted(verb) { resolver.quoted = [] }
        if let people = people(before: end, from: start) { return .party(people) }
        guard let speaker = resolver.speaker(in: start..<end, isInverted: false) else { return isOpen(end) ? .open : .other }
        if namesBoth(speaker.tokens) { return .open }
        if let party = Self.party(speaker, sides) { return .party(party) }
        return speaker.id == nil && isOpen(end) ? .open : .other
    }

    private static let nouns = WordSet(
        listing: "media officials diplomats negotiators regulators authorities lawmakers senators envoys side government delegation leaders"
    )

    /// "Chinese state media", "the American side": a country's people by its adjective.
    private func people(before end: Int, from start: Int) -> Party? {
        guard passage.isWord(end - 1, in: Self.nouns) else { return nil }
        let near = max(start, end - 4)..<end
        return reading.referents(in: passage, near).last { $0.kind == .country }.flatMap { party($0) }.map {
            Party(side: $0.side, name: passage.string($0.tokens.lowerBound..<end), tokens: $0.tokens.lowerBound..<end)
        }
    }

    private static let relativeReach = 7

    /// "China, which the US accuses of": the subject stands behind the pronoun.
    private func relativeStart(before end: Int, from start: Int) -> Int {
        let near = max(start, end - Self.relativeReach)..<end - 1
        guard let pronoun = near.last(where: { ["which", "whom", "that", "what"].contains(passage.word($0)) }),
            !reading.referents(in: passage, pronoun + 1..<end).isEmpty
        else { return start }
        return pronoun + 1
    }

    /// "The US-China trade board" is of neither.
    private func namesBoth(_ tokens: Range<Int>) -> Bool {
        let named = reading.referents(in: passage, tokens)
        return named.contains { $0.side == .us } && named.contains { $0.side == .china }
            || passage.mentions(in: tokens).contains { reading.entry($0).side == .both }
    }

    /// Who stands behind an inverted verb or a "by".
    func subject(opening words: Range<Int>) -> Party? {
        let tokens = words.lowerBound..<(words.first { [",", ":", ";", "\"", "“", "("].contains(passage.word($0)) } ?? words.upperBound)
        guard !tokens.isEmpty else { return nil }
        let resolver = SpeakerResolver(
            passage: passage, reading: reading, lastSpeaker: lastSpeaker(before: tokens.lowerBound), quoted: quoted)
        return resolver.speaker(in: tokens, isInverted: true).flatMap { Self.party($0, sides) }
    }

    private func lastSpeaker(before index: Int) -> Speaker? {
        let next = Passage.partition(said) { $0.words.lowerBound >= index }
        return next > 0 ? said[next - 1].speaker : nil
    }

    /// "The spokesperson", "its envoy", "it": a word that stands for somebody named elsewhere.
    private func isOpen(_ end: Int) -> Bool {
        var last = end - 1
        while Words.isBetweenSubjectAndVerb(passage.word(last)) { last -= 1 }
        if passage.isWord(last, in: Words.pronouns) { return true }
        guard passage.isWord(last, in: Words.roles) || passage.isWord(last, in: SpeakerResolver.bodies) else { return false }
        guard let determiner = (last - 4..<last).last(where: { ["the", "its", "their"].contains(passage.word($0)) }) else { return false }
        return !(determiner + 1..<last).contains { passage.isCapitalised($0) }
    }

    /// Whether whoever speaks against `by` can mean nobody but the other side: it, and no third country, is named in the sentence or shortly
    /// before.
    func isAgainstOpponent(of by: Party, at index: Int) -> Bool {
        let sentence = passage.sentence(of: index)
        let first = passage.sentences.isEmpty ? 0 : passage.sentences[max(0, passage.sentenceIndex(of: index) - Self.memory)].lowerBound
        let named = reading.referents(in: passage, first..<sentence.upperBound)
        if namesThird(named, in: sentence) {
            // "Washington wants Europe to join it, an idea that Beijing called coercion".
            return named.first { sentence.contains($0.tokens.lowerBound) }.map { isOpponent($0, of: by) } ?? false
        }
        if named.contains(where: { isOpponent($0, of: by) }) { return true }
        if passage.mentions(in: first..<sentence.upperBound).contains(where: { reading.entry($0).side == by.opponent.side }) { return true }
        return passage.field != .title && (reading.referents[.title] ?? []).contains { isOpponent($0, of: by) }
    }

    /// A country that is neither of the two.
    func namesThird(_ named: [Referent], in tokens: Range<Int>) -> Bool {
        named.contains {
            $0.kind == .country && $0.side != .us && $0.side != .china && $0.side != .both && tokens.contains($0.tokens.lowerBound)
        }
    }

    func isOpponent(_ referent: Referent, of by: Party) -> Bool {
        (referent.side == .us || referent.side == .china) && referent.side != by.side
    }
}
