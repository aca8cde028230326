/// Finds the speaker in the words before a quotation: `Bessent said: "…"`, `Beijing called the move "…"`, `Trump: "…"`,
/// `according to Cutler, "…"`, `Ishiba brushed him off, saying "…"`.
struct LeadingClause {
    let passage: Passage
    let resolver: SpeakerResolver
    /// Tokens inside quotation marks: no subject or verb is looked for there.
    let quoted: Set<Int>

    static let reach = 40

    func attribution(of quotation: Quotation, isFragment: Bool) -> Attribution? {
        let end = quotation.outer.lowerBound
        let own = clause(of: own(before: quotation), isFragment)
        guard let start = own.first else { return nil }
        if passage.word(end - 1) == ":", let speaker = named(before: end - 1) ?? headlineSpeaker(start..<end - 1) ?? opener(own, isFragment)
        {
            return Attribution(speaker: speaker, clause: speaker.tokens, rule: "quote.colon")
        }
        let verbs = own.filter { isSpeech($0) }
        // "The council was told that "…", the ministry says": the listener is no speaker; but "he was asked, "…"" ends it.
        let verb = verbs.last { !Self.isPassiveTelling($0, in: passage) }
        guard let verb else {
            guard verbs.isEmpty else { return nil }
            return accordingTo(own, end) ?? label(of: quotation) ?? led(to: quotation, own, isFragment)
                ?? nominal(quotation, own) ?? stance(on: quotation, own, isFragment) ?? viewer(quotation, own, isFragment)
        }
        if let passive = verbs.last, passive > verb, !["that", "to"].contains(passage.word(passive + 1)) { return nil }
        if let found = closer(verb, own, end) { return found }
        if isPassive(verb) { return nil }
        if isFragment, !isTied(verb: verb, to: quotation, own) || isTerm(quotation, after: verb) { return nil }
        if let speaker = subject(of: verb, from: start, own) {
            let isEarlier = [".", "!", "?", "\n"].contains(passage.word(end - 1))
            let clause = min(speaker.tokens.lowerBound, verb)..<verb + 1
            return Attribution(speaker: speaker, clause: clause, rule: isEarlier ? "quote.previous-sentence" : "quote.before")
        }
        // "He insisted he was “not going”": whoever he is.
        let isPronoun =
            subjectRange(before: verb, from: start).last { !Words.isBetweenSubjectAndVerb(passage.word($0)) }
            .map { passage.isWord($0, in: Words.pronouns) } ?? false
        let isOpen =
            isPronoun && resolver.lastSpeaker == nil && !own.contains { $0 > verb && ["which", "who", "."].contains(passage.word($0)) }
        guard isOpen || passage.word(end - 1) == ":" || passage.word(end - 1) == "," else { return nil }
        return Attribution(speaker: nil, clause: verb..<verb + 1, rule: "quote.before")
    }

    /// A verb of speech, and no participle before its noun ("the threatened duty").
    func isSpeech(_ index: Int) -> Bool {
        guard passage.isWord(index, in: Words.speech) || reports(index) || putsIt(index) else { return false }
        // "Asked on Friday, a spokesperson hoped": somebody else did.
        if passage.word(index) == "asked", passage.isCapitalised(index) { return false }
        return !passage.isWord(index - 1, in: Self.determiners)
    }

    /// In the past or the third person; "to respond" and "would allow" lead to no words.
    private func reports(_ index: Int) -> Bool {
        guard ReportingVerbs.isVerb(index, in: passage), !passage.isWord(index, in: ReportingVerbs.withThat) else { return false }
        return passage.word(index).hasSuffix("ed") || passage.word(index).hasSuffix("s")
    }

    /// "As the notice puts it", "as the minister has it".
    private func putsIt(_ index: Int) -> Bool {
        ["puts", "put", "has", "tells"].contains(passage.word(index)) && passage.word(index + 1) == "it" && passage.word(index + 2) == ","
    }

    private static let determiners: WordSet = ["the", "a", "an", "its", "their", "his", "her", "these", "those", "this", "any", "no"]

    /// Verbs that speak of deeds as often as of words; the clause that ends the sentence outweighs them.
    private static let deeds: WordSet = [
        "announced", "announces", "agreed", "agrees", "signalled", "signaled", "shared", "shares", "points", "continues", "continued",
        "demanded", "demands", "threatened", "threatens", "promised", "confirmed", "read", "repeated", "asked", "asks", "responded",
        "responding",
    ]

    /// Whether a verb that can only be of speech stands in the sentence before the quotation.
    func saysSo(before quotation: Quotation) -> Bool {
        let sentence = passage.sentence(of: quotation.outer.lowerBound)
        return (sentence.lowerBound..<max(sentence.lowerBound, quotation.outer.lowerBound)).contains {
            passage.isWord($0, in: Words.speech) && !passage.isWord($0, in: Self.deeds) && !quoted.contains($0)
        }
    }

    /// `Ishiba was asked`: somebody else did.
    static func isPassiveTelling(_ verb: Int, in passage: Passage) -> Bool {
        let passive: Set<String> = ["is", "are", "was", "were", "been", "being", "when"]
        return ["asked", "told"].contains(passage.word(verb)) && passive.contains(passage.word(verb - 1))
    }

    private func own(before quotation: Quotation) -> [Int] {
        let end = quotation.outer.lowerBound
        let sentence = passage.sentence(of: max(0, end - 1))
        return (max(sentence.lowerBound, end - Self.reach)..<max(sentence.lowerBound, end)).filter { !quoted.contains($0) }
    }

    /// `…, says Yao. "They cannot …"` and `"…," said Maddox, "and …"`: the speaker stands behind the verb.
    private func closer(_ verb: Int, _ own: [Int], _ end: Int) -> Attribution? {
        let isEarlier = [".", "\n"].contains(passage.word(end - 1))
        let isBehind =
            quoted.contains(verb - 1) || ((isEarlier || passage.word(end - 1) == ",") && passage.word(verb - 1) == ",")
        guard isBehind, verb + 1 < end, !passage.word(verb).hasSuffix("ing") else { return nil }
        guard !["told", "tells"].contains(passage.word(verb)), let speaker = resolver.speaker(in: verb + 1..<end, isInverted: true) else {
            return nil
        }
        // "Greer, beside him, said China would …" goes on; "…, said Greer on Monday" does not.
        let next = speaker.tokens.upperBound
        let isClosed =
            passage.kind(next) != .word || passage.isWord(next, in: Words.prepositions) || passage.isWord(next, in: Words.calendar)
        guard isClosed, speaker.tokens.lowerBound <= verb + 8 else { return nil }
        let rule = isEarlier ? "quote.previous-sentence" : "quote.before"
        return Attribution(speaker: speaker, clause: verb..<speaker.tokens.upperBound, rule: rule)
    }

    /// The subject of a verb; for "…, saying: " and "… and called it" that of the verb of speech before it, or of the sentence.
    func subject(of verb: Int, from start: Int, _ own: [Int]) -> Speaker? {
        let range = subjectRange(before: verb, from: start)
        let isCoordinated = isCoordinated(verb, range)
        let isParticiple = passage.word(verb).hasSuffix("ing") && !["is", "are", "was", "were"].contains(passage.word(verb - 1))
        if !isParticiple, !isCoordinated {
            // "Held what state media called a candid talk".
            if let what = range.last(where: { passage.word($0) == "what" }), what + 1 < verb, let speaker = beside(verb, what + 1..<verb) {
                return speaker
            }
            if let speaker = resolver.speaker(in: range, isInverted: false) { return speaker }
            return ReportingVerbs.isVerb(verb, in: passage) ? beside(verb, range) : nil
        }
        if isParticiple, let company = own.last(where: { $0 < verb && passage.word($0) == "with" }), verb - company <= 8,
            company + 1 < verb,
            !(company + 1..<verb).contains(where: { passage.word($0) == "," || passage.isWord($0, in: Words.prepositions) }),
            let speaker = resolver.speaker(in: company + 1..<verb, isInverted: false) ?? beside(verb, company + 1..<verb)
        {
            return speaker
        }
        let main = own.last {
            $0 < verb && isSpeech($0) && !passage.isWord($0, in: Self.deeds) && !passage.word($0).hasSuffix("ing")
        }
        if let main {
            let range = subjectRange(before: main, from: start)
            if let speaker = beside(main, range) ?? resolver.speaker(in: range, isInverted: false) { return speaker }
        }
        let sentence = passage.sentence(of: verb)
        return resolver.mainSubject(in: sentence.lowerBound..<verb)
    }

    /// Whoever stands right before a verb.
    private func beside(_ verb: Int, _ range: Range<Int>) -> Speaker? {
        ReportingSubject(passage: passage, reading: resolver.reading, resolver: resolver).speaker(before: verb, in: range)
    }

    /// `… "very quickly" and called it "…"`.
    private func isCoordinated(_ verb: Int, _ range: Range<Int>) -> Bool {
        var index = verb - 1
        while index > range.lowerBound, Words.isBetweenSubjectAndVerb(passage.word(index)) { index -= 1 }
        return ["and", "but", "or"].contains(passage.word(index)) || index < range.lowerBound
    }

    /// "Who is accused of "terrorism"": the verb's subject did not speak.
    private func isPassive(_ verb: Int) -> Bool {
        ["is", "are", "was", "were", "been", "being", "be"].contains(passage.word(verb - 1))
            && ["of", "as", "by", "with", "a", "the"].contains(passage.word(verb + 1))
    }

    /// "Was upgrading its "web management system"": a few words behind a determiner name a thing.
    private func isTerm(_ quotation: Quotation, after verb: Int) -> Bool {
        let determiner = quotation.outer.lowerBound - 1
        guard quotation.inner.count <= 3, ["its", "their", "his", "her", "the", "these", "those"].contains(passage.word(determiner)) else {
            return false
        }
        return !passage.isWord(verb, in: Words.judging)
            && !(passage.isWord(determiner - 1, in: Self.auxiliaries) && passage.word(determiner - 1) != "to")
    }

    /// The subject's clause: back from the verb to a mark that ends a clause, over appositions between commas.
    func subjectRange(before verb: Int, from start: Int) -> Range<Int> {
        var index = verb
        while index > start {
            let word = passage.word(index - 1)
            if word == ")", let open = (start..<index).last(where: { passage.word($0) == "(" }), index - open < 8 {
                index = open
                continue
            }
            let isHyphen = word == "-" && passage.isSolid(index - 2..<index + 1)
            if quoted.contains(index - 1) || (!isHyphen && [";", ":", "-", "(", ")", "\n"].contains(word)) { break }
            if ["but", "while", "whereas", "although", "because", "whose"].contains(word) { break }
            if index < verb, word == "that" || word == "and",
                (start..<index - 1).contains(where: { passage.isWord($0, in: Words.speech) })
            {
                break
            }
            index -= 1
        }
        return index..<verb
    }

    /// `The ministry made plain, "The port stays shut."`: whoever acts in the clause whose comma leads to a sentence of its own.
    private func led(to quotation: Quotation, _ own: [Int], _ isFragment: Bool) -> Attribution? {
        let end = quotation.outer.lowerBound
        guard !isFragment, passage.word(end - 1) == ",", let first = own.first, own.count <= Self.ledReach else { return nil }
        guard let speaker = resolver.mainSubject(in: first..<end - 1) else { return nil }
        return Attribution(speaker: speaker, clause: first..<end, rule: "quote.before")
    }

    private static let ledReach = 16

    private func accordingTo(_ own: [Int], _ end: Int) -> Attribution? {
        guard let at = own.last(where: { EnglishReport.source(at: $0, in: passage) != nil }),
            let subject = EnglishReport.source(at: at, in: passage), subject < end
        else { return nil }
        let close = (subject..<end).first { passage.word($0) == "," } ?? end
        guard let speaker = resolver.speaker(in: subject..<close, isInverted: true) else { return nil }
        return Attribution(speaker: speaker, clause: at..<end, rule: "quote.according-to")
    }

    /// A fragment belongs to the verb when it follows closely, or is what the verb judges. Words in other marks between do not count.
    private func isTied(verb: Int, to quotation: Quotation, _ own: [Int]) -> Bool {
        let between = own.filter { $0 > verb }
        guard !breaksOff(between) else { return false }
        if quotation.inner.count <= 2 {
            let isPredicate = passage.isWord(quotation.outer.lowerBound - 1, in: Self.auxiliaries)
            let isFree = quotation.outer.lowerBound > verb + 1 && !passage.isWord(quotation.outer.lowerBound - 1, in: Self.determiners)
            let isSaid = quotation.inner.count == 2 && (isFree || !passage.isWord(verb, in: Self.deeds))
            return (passage.isWord(verb, in: Words.judging) || isPredicate || isSaid) && between.count < 12
        }
        return between.count < 24
    }

    /// "…, a health leader has said, as it emerged that doctors were "…"": what follows is told by the article.
    func breaksOff(_ between: [Int]) -> Bool {
        guard let comma = between.last(where: { passage.word($0) == "," }), passage.word(comma - 1) != "that" else { return false }
        return ["as", "while", "but"].contains(passage.word(comma + 1)) && passage.word(comma + 2) != "that"
    }

    private static let auxiliaries: WordSet = [
        "had", "has", "have", "was", "were", "is", "are", "be", "been", "being", "as", "would", "will", "should", "must", "could", "to",
        "become", "becoming", "became",
    ]
}
