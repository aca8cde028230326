/// Accusations and denials in English that no verb of accusing tells: what one side's people say of the other, "the US has abused export
/// controls", and what they call the other's charges, "a false narrative".
struct EnglishClaims {
    let context: ClaimContext
    private var passage: Passage { context.passage }

    /// A wrong, and who is told to have done it.
    struct Wrong {
        var tokens: Range<Int>
        var words: Range<Int>
    }

    private static let reach = 24
    private static let partReach = 12
    private static let promiseReach = 14
    private static let subjectReach = 7

    init(context: ClaimContext) { self.context = context }

    /// What the words of somebody of one side tell of the other.
    /// - Parameter words: what is said.
    func accusation(by: ClaimContext.Party, _ words: Range<Int>) -> Wrong? {
        var index = words.lowerBound
        while index < words.upperBound {
            if let wrong = wrong(at: index, by, in: words) { return wrong }
            index += 1
        }
        return nil
    }

    /// The wrong that a token begins, where it is told of the other side.
    func wrong(at index: Int, _ by: ClaimContext.Party, in words: Range<Int>) -> Wrong? {
        guard passage.kind(index) == .word else { return nil }
        if let (entry, end) = ClaimWords.deeds.match(in: passage, at: index), end <= words.upperBound {
            return deed(entry, index..<end, by, in: words)
        }
        guard let (_, end) = ClaimWords.reproaches.match(in: passage, at: index), end <= words.upperBound else { return nil }
        let own = own(index, in: words)
        guard !own.isEmpty, !isUndone(index, from: own.lowerBound), context.isAgainstOpponent(of: by, at: index),
            !isOwn(index, by, from: own.lowerBound),
            passage.word(end - 1) != "of" || namesPromise(end, in: own) || passage.word(index).hasPrefix("abuse")
        else { return nil }
        return Wrong(tokens: index..<end, words: own)
    }

    /// The words of the sentence in which a token stands that belong to what is said.
    private func own(_ index: Int, in words: Range<Int>) -> Range<Int> {
        let sentence = passage.sentence(of: index)
        return max(sentence.lowerBound, words.lowerBound)..<min(sentence.upperBound, words.upperBound)
    }

    private func deed(
        _ entry: VerbBook<ClaimWords.Deed>.Entry, _ verb: Range<Int>, _ by: ClaimContext.Party, in words: Range<Int>
    ) -> Wrong? {
        let sentence = passage.sentence(of: verb.lowerBound)
        let group = VerbGroup(of: verb, entry.form, in: passage, sentence)
        guard isDone(entry.meaning, group) else { return nil }
        let own = own(verb.lowerBound, in: words)
        // `China, Trump wrote, has "totally violated its deal"`: a part in marks has its subject before it.
        let isPart = own.count < verb.upperBound - own.lowerBound + Self.partReach && !passage.isCapitalised(own.lowerBound - 1)
        let clause = (isPart ? sentence.lowerBound : own.lowerBound)..<min(group.tokens.lowerBound, verb.lowerBound)
        if entry.meaning == .breach, !namesPromise(verb.upperBound, in: sentence),
            !group.isPassive || !namesPromise(clause.lowerBound, in: clause)
        {
            return nil
        }
        guard !isSupposed(clause), isTheirs(clause, group, entry.meaning, by) else { return nil }
        return Wrong(tokens: verb, words: own)
    }

    private static let attempts = WordSet(
        listing: """
            try tries tried trying seek seeks sought seeking attempt attempts attempted attempting want wants wanted aim aims aimed aiming used using
            uses
            """)

    /// It has happened or goes on, or is attempted; of what one should do that it is not done.
    private func isDone(_ deed: ClaimWords.Deed, _ group: VerbGroup) -> Bool {
        let isAttempted = passage.isWord(group.tokens.lowerBound - 1, in: Self.attempts) && passage.word(group.tokens.lowerBound) == "to"
        if deed == .duty {
            if group.governor == .failure { return !group.isNegated && !group.isModal }
            return group.isNegated && !group.isModal && group.time != .future && [nil, .doing].contains(group.governor)
        }
        return !group.isNegated && !group.isModal && (group.isReal || isAttempted)
    }

    private func namesPromise(_ start: Int, in tokens: Range<Int>) -> Bool {
        (start..<min(start + Self.promiseReach, tokens.upperBound)).contains { passage.isWord($0, in: ClaimWords.promises) }
    }

    private static let conditions: WordSet = ["if", "unless", "should", "whether", "lest", "would", "could"]
    private static let turns: WordSet = [";", ":", "because", "although", "though", "unless", "if", "but"]

    /// "If China breaks the truce".
    private func isSupposed(_ clause: Range<Int>) -> Bool {
        let first = max(clause.lowerBound, clause.upperBound - Self.reach)
        for index in (first..<clause.upperBound).reversed() {
            if passage.isWord(index, in: Self.conditions) { return true }
            if [",", ";", "that"].contains(passage.word(index)) { return false }
        }
        return false
    }

    /// Whether the deed is the other side's: it, or something of its, is the subject; or the subject is "it" or "the curbs" where that can be
    /// nothing else.
    private func isTheirs(_ clause: Range<Int>, _ group: VerbGroup, _ deed: ClaimWords.Deed, _ by: ClaimContext.Party) -> Bool {
        let first = max(clause.lowerBound, clause.upperBound - Self.reach)
        let turn = (first..<clause.upperBound).last { passage.isWord($0, in: Self.turns) }.map { $0 + 1 } ?? first
        let doer = context.reading.referents(in: passage, turn..<clause.upperBound).last {
            $0.kind != .company && $0.side != nil && !isGoverned($0.tokens.lowerBound, from: turn) && !isSpeaker($0, by)
        }
        if let doer, !group.isPassive { return context.isOpponent(doer, of: by) }
        guard context.isAgainstOpponent(of: by, at: group.tokens.lowerBound) else { return false }
        if group.isPassive { return deed == .wrong || deed == .duty || deed == .breach }
        return isPointedAt(clause, from: turn)
    }

    /// `China, Trump wrote, has "violated"`.
    private func isSpeaker(_ referent: Referent, _ by: ClaimContext.Party) -> Bool {
        referent.name == by.name || passage.isWord(referent.tokens.upperBound, in: Words.speech)
    }

    /// "Curbs on Chinese firms": whom the deed is done to.
    private func isGoverned(_ index: Int, from start: Int) -> Bool {
        var before = index - 1
        while before > index - 4, before >= start,
            ["the", "many", "some", "all", "more", "other", "its", "both"].contains(passage.word(before))
        {
            before -= 1
        }
        return before >= start && passage.isWord(before, in: Words.prepositions) && passage.word(before) != "of"
    }

    /// "It", "they", "this practice", "the curbs" before the verb.
    private func isPointedAt(_ clause: Range<Int>, from start: Int) -> Bool {
        let near = max(start, clause.upperBound - Self.subjectReach)..<clause.upperBound
        guard let last = near.last else { return false }
        if ["it", "they", "this", "that", "which", "you"].contains(passage.word(last)) { return true }
        guard let measure = near.last(where: { passage.isWord($0, in: ClaimWords.measures) }) else { return false }
        return measure >= last - 1 || (near.lowerBound..<measure).contains { passage.isWord($0, in: ClaimWords.pointers) }
    }

    private static let negations: WordSet = [
        "not", "never", "no", "neither", "nor", "without", "stop", "stopped", "halt", "end", "cease", "refrain", "avoid", "if", "would",
        "may", "might", "could", "should", "won't", "wouldn't", "isn't", "wasn't", "hasn't", "haven't", "didn't", "doesn't", "don't",
        "instead", "reject", "rejects", "oppose", "opposes", "opposed", "against", "resist", "fight", "abandon", "eliminate", "remove",
        "lift",
        "whether", "drop", "curb", "tackle", "counter", "combat", "prevent", "free",
    ]

    /// "Must stop bullying", "opposes protectionism": nobody is told to have done it.
    private func isUndone(_ cue: Int, from start: Int) -> Bool {
        (max(start, cue - 5)..<cue).contains { passage.isWord($0, in: Self.negations) }
    }

    /// "China's rules are no more discriminatory": of the speaker's own side it is no reproach.
    private func isOwn(_ cue: Int, _ by: ClaimContext.Party, from start: Int) -> Bool {
        if passage.word(cue).hasSuffix("ly") { return false }
        let near = max(start, cue - Self.subjectReach)..<cue
        let last = context.reading.referents(in: passage, near).last { $0.side != nil && !isGoverned($0.tokens.lowerBound, from: start) }
        return last.map { $0.side == by.side } ?? false
    }

    // MARK: Denials

    /// "Groundless", "there is no truth in it", in the words of one side.
    func denial(_ words: Range<Int>) -> Wrong? {
        var index = words.lowerBound
        while index < words.upperBound {
            if let tokens = untrue(at: index, in: words) { return Wrong(tokens: tokens, words: own(index, in: words)) }
            index += 1
        }
        return nil
    }

    /// A word that calls something untrue.
    func untrue(at index: Int, in words: Range<Int>) -> Range<Int>? {
        guard passage.kind(index) == .word, let (isPlain, end) = ClaimWords.untrue.match(in: passage, at: index), end <= words.upperBound
        else {
            return nil
        }
        let sentence = passage.sentence(of: index)
        let isOfCharge = isPlain || sentence.contains { passage.isWord($0, in: ClaimWords.charges) }
        let before = max(sentence.lowerBound, index - 3)..<index
        let isNegated = before.contains { ["not", "never", "isn't", "wasn't", "if", "whether", "without"].contains(passage.word($0)) }
        return isOfCharge && !isNegated ? index..<end : nil
    }
}
