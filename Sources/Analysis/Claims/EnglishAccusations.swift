/// "Washington accused Beijing of dumping", "China has been blamed by US officials", "slammed the new curbs", "found that China's practices are
/// unfair", "US accusations that": accusations by a verb or a noun that can mean nothing else.
struct EnglishAccusations {
    let context: ClaimContext
    private var passage: Passage { context.passage }

    private static let reach = 8
    private static let blameReach = 14

    init(context: ClaimContext) { self.context = context }

    func claim(_ frame: ClaimWords.Frame, _ verb: Range<Int>, _ form: VerbForm, in sentence: Range<Int>) -> Claim? {
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        guard isTold(group) else { return nil }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let start = matter.clauseStart(of: verb.lowerBound)
        // "Charged that China had …".
        let isAllegation = frame == .allege || frame == .of && passage.word(verb.upperBound) == "that"
        if frame == .find || isAllegation { return finding(isAllegation ? .allege : .find, verb, group, from: start, matter) }
        if group.isPassive || isReducedPassive(verb, form, group, frame) { return passive(frame, verb, group, from: start, matter) }
        guard
            let against = object(behind: verb.upperBound, frame, sentence)
                ?? relativeObject(of: verb, before: group.tokens.lowerBound, from: start)
        else { return nil }
        var by: ClaimContext.Party?
        switch context.subject(before: group.tokens.lowerBound, from: start) {
        case .party(let party): by = party
        case .open: by = against.party?.opponent
        case .other: return nil
        }
        // "Lin said Trump should think again and accused Washington": not the one named last.
        if let party = by, let other = against.party, party.side == other.side {
            by = earlier(than: party, before: verb.lowerBound, from: start)
        }
        guard let by else { return nil }
        if against.party == nil, !context.isAgainstOpponent(of: by, at: verb.lowerBound) { return nil }
        let words = matter.ofWhat(behind: against.end)
        if frame == .of || against.isPronoun, words == nil { return nil }
        return Claim(
            kind: .accusation, by: by, against: against.party ?? by.opponent, verb: verb,
            words: words ?? matter.trimmed(from: against.start), rule: "claim.accuse")
    }

    /// Neither denied nor hoped for, and no "charges" of a court or a till.
    private func isTold(_ group: VerbGroup) -> Bool {
        !group.isNegated && !group.isModal && group.time != .future && ![.wish, .failure].contains(group.governor ?? .doing)
            || group.governor == .wish && group.time == .none && ["of", "for", "in"].contains(passage.word(group.tokens.lowerBound - 1))
    }

    /// "China, long accused of dumping,": a participle with nothing for its object.
    private func isReducedPassive(_ verb: Range<Int>, _ form: VerbForm, _ group: VerbGroup, _ frame: ClaimWords.Frame) -> Bool {
        form.contains(.participle) && ["of", "by", "for"].contains(passage.word(verb.upperBound)) && group.tokens == verb
    }

    private struct Object {
        /// `nil` where a measure alone is named.
        var party: ClaimContext.Party?
        var start: Int
        var end: Int
        var isPronoun = false
    }

    private static let leads: WordSet = ["of", "for", "over", "with", ":", "as", "after", "while", ";", "because", "amid"]

    /// Who is accused, or whose measure: the first of the two sides behind the verb, before the words that say of what.
    private func object(behind index: Int, _ frame: ClaimWords.Frame, _ sentence: Range<Int>) -> Object? {
        let end = min(sentence.upperBound, index + (frame == .blame ? Self.blameReach : Self.reach))
        let lead = (index..<end).first { passage.isWord($0, in: Self.leads) } ?? end
        let named = context.reading.referents(in: passage, index..<lead).filter { $0.kind != .company || $0.side == nil }
        if let referent = named.first(where: { $0.side != nil && $0.side != .both }) {
            guard let party = context.party(referent) else { return nil }
            return Object(party: party, start: index, end: referent.tokens.upperBound)
        }
        if named.contains(where: { $0.kind != .company }) { return nil }
        if ["it", "them", "him", "her"].contains(passage.word(index)) { return Object(start: index, end: index + 1, isPronoun: true) }
        if let other = passage.spells("the other side", at: index) { return Object(start: index, end: other, isPronoun: true) }
        guard frame == .blame, let measure = (index..<lead).first(where: { passage.isWord($0, in: ClaimWords.measures) }) else {
            return nil
        }
        let isPointed = (index..<measure).contains { passage.isWord($0, in: ClaimWords.pointers) }
        return isPointed ? Object(start: index, end: measure + 1) : nil
    }

    /// "China, which the US accuses of stealing": who is accused stands before the pronoun.
    private func relativeObject(of verb: Range<Int>, before index: Int, from start: Int) -> Object? {
        guard ["of", "for", "over"].contains(passage.word(verb.upperBound)),
            let pronoun = (max(start, index - Self.reach)..<index).last(where: { ["which", "whom", "that"].contains(passage.word($0)) }),
            let named = context.reading.referents(in: passage, max(start, pronoun - Self.reach)..<pronoun).last,
            let party = context.party(named)
        else { return nil }
        return Object(party: party, start: verb.upperBound, end: verb.upperBound)
    }

    private func earlier(than party: ClaimContext.Party, before index: Int, from start: Int) -> ClaimContext.Party? {
        context.reading.referents(in: passage, start..<index).last {
            context.isOpponent($0, of: party) && !passage.isWord($0.tokens.lowerBound - 1, in: Words.prepositions)
        }.flatMap { context.party($0) }
    }

    /// "China has been accused by Washington of dumping"; without a "by" it is nobody's.
    private func passive(
        _ frame: ClaimWords.Frame, _ verb: Range<Int>, _ group: VerbGroup, from start: Int, _ matter: ClaimMatter
    ) -> Claim? {
        let end = min(matter.sentence.upperBound, verb.upperBound + Self.blameReach)
        guard let agent = (verb.upperBound..<end).first(where: { passage.word($0) == "by" }),
            let by = context.subject(opening: agent + 1..<min(end, agent + Self.reach)),
            let against = accused(before: group.tokens.lowerBound, from: start, by, in: matter.sentence), against.side != by.side
        else { return nil }
        let words = matter.ofWhat(behind: by.tokens.upperBound) ?? matter.ofWhat(behind: verb.upperBound)
        guard let words = words ?? (frame == .of ? nil : verb) else { return nil }
        return Claim(kind: .accusation, by: by, against: against, verb: verb, words: words, rule: "claim.accused")
    }

    /// The subject of a passive; behind a participle that opens the sentence it follows: "Accused by Washington of bad faith, Beijing …".
    private func accused(
        before index: Int, from start: Int, _ by: ClaimContext.Party, in sentence: Range<Int>
    ) -> ClaimContext.Party? {
        switch context.subject(before: index, from: start) {
        case .party(let party): return party
        case .other: return nil
        case .open:
            let later = context.reading.referents(in: passage, by.tokens.upperBound..<sentence.upperBound)
            return later.first { $0.side != nil }.flatMap { context.party($0) }
        }
    }

    /// "US finds China chip practices unfair", "Commerce determined that Chinese rails were dumped".
    private func finding(
        _ frame: ClaimWords.Frame, _ verb: Range<Int>, _ group: VerbGroup, from start: Int, _ matter: ClaimMatter
    ) -> Claim? {
        guard !group.isPassive, case .party(let by) = context.subject(before: group.tokens.lowerBound, from: start) else { return nil }
        let isClause = passage.word(verb.upperBound) == "that"
        let words = matter.trimmed(from: isClause ? verb.upperBound + 1 : verb.upperBound)
        if frame == .allege, isClause,
            context.reading.referents(in: passage, words.lowerBound..<min(words.upperBound, words.lowerBound + 2)).contains(where: {
                context.isOpponent($0, of: by)
            })
        {
            return Claim(kind: .accusation, by: by, against: by.opponent, verb: verb, words: words, rule: "claim.alleged")
        }
        return EnglishClaims(context: context).accusation(by: by, words).map {
            Claim(kind: .accusation, by: by, against: by.opponent, verb: verb, words: $0.words, rule: "claim.finding")
        }
    }

    /// "Washington's accusation that", "criticism from Beijing", "a US charge of dumping".
    func nominal(_ noun: Int, in sentence: Range<Int>) -> Claim? {
        guard passage.kind(noun - 1) == .word || passage.kind(noun - 1) == .mark else { return nil }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let next = passage.word(noun + 1)
        if ["from", "by"].contains(next) {
            guard let by = context.subject(opening: noun + 2..<min(sentence.upperBound, noun + 2 + Self.reach)) else { return nil }
            let named = context.reading.referents(in: passage, sentence)
            guard named.contains(where: { context.isOpponent($0, of: by) }), !context.namesThird(named, in: sentence) else { return nil }
            return Claim(
                kind: .accusation, by: by, against: by.opponent, verb: noun..<noun + 1, words: noun..<by.tokens.upperBound,
                rule: "claim.noun")
        }
        guard ["that", "of"].contains(next) || passage.isWord(noun + 1, in: ["against"]) else { return nil }
        let owner = context.reading.referents(in: passage, max(sentence.lowerBound, noun - 4)..<noun).last
        guard let owner, owner.tokens.upperBound >= noun - 2,
            owner.kind != .person || passage.word(owner.tokens.upperBound - 1).hasSuffix("'s"),
            let by = context.party(owner)
        else { return nil }
        let words = matter.trimmed(from: noun + 2)
        guard words.count >= 2, next == "that" || context.isAgainstOpponent(of: by, at: noun) else { return nil }
        return Claim(kind: .accusation, by: by, against: by.opponent, verb: noun..<noun + 1, words: words, rule: "claim.noun")
    }
}
