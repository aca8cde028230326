/// Finds who said a quotation in English prose.
struct EnglishAttribution {
    let passage: Passage
    let resolver: SpeakerResolver
    /// Tokens inside quotation marks: no subject or verb is looked for there.
    let quoted: Set<Int>

    private static let reachAfter = 22
    private static let reachBefore = 40
    /// A comma or full stop inside the marks says that the sentence goes on with its speaker.
    private static let closing: Set<String> = [",", ".", "!", "?", "…", "-"]

    func attribution(of quotation: Quotation) -> Attribution? {
        let isFragment = QuoteShape.isFragment(quotation, in: passage)
        let isClosed = Self.closing.contains(passage.word(quotation.inner.upperBound - 1))
        let isEnded = isFragment && passage.word(quotation.inner.upperBound - 1) == "."
        let mayPrecede = !isFragment || isClosed || startsSentence(quotation) || isFollowedByComma(quotation)
        if mayPrecede, !isEnded, !isLedIn(quotation), let found = after(quotation) { return found }
        return before(quotation, isFragment: isFragment) ?? signature(of: quotation) ?? trailing(quotation, isFragment: isFragment)
    }

    /// `He said: "…" Greer said …`: the verb right before it has spoken for it.
    private func isLedIn(_ quotation: Quotation) -> Bool {
        let open = quotation.outer.lowerBound
        guard [":", ","].contains(passage.word(open - 1)), !quoted.contains(open - 2) else { return false }
        let hasVerb = Words.speech.contains(passage.word(open - 2)) || Words.speech.contains(passage.word(open - 3))
        return hasVerb && passage.word(quotation.inner.upperBound - 1) != ","
    }

    /// `China will "fight to the end" if it must, a ministry spokesperson said`: the clause that ends the sentence speaks for all of it.
    private func trailing(_ quotation: Quotation, isFragment: Bool) -> Attribution? {
        guard isFragment, quotation.inner.count >= 3 else { return nil }
        let sentence = passage.sentence(of: quotation.outer.lowerBound)
        let rest = quotation.outer.upperBound..<max(quotation.outer.upperBound, sentence.upperBound)
        guard let verb = rest.last(where: { Words.speech.contains(passage.word($0)) && !quoted.contains($0) }) else { return nil }
        guard let comma = rest.last(where: { $0 < verb && passage.word($0) == "," && !quoted.contains($0) }), verb - comma <= 12,
            !(sentence.lowerBound..<quotation.outer.lowerBound).contains(where: {
                Words.speech.contains(passage.word($0)) && !quoted.contains($0)
            })
        else { return nil }
        guard verb > comma + 1, let speaker = resolver.speaker(in: comma + 1..<verb, isInverted: false) else { return nil }
        return Attribution(speaker: speaker, clause: comma + 1..<verb + 1, rule: "quote.trailing")
    }

    /// A line of its own after the quotation: "— Liu Pengyu, embassy spokesman".
    private func signature(of quotation: Quotation) -> Attribution? {
        let dash = passage.kind(quotation.outer.upperBound) == .newline ? quotation.outer.upperBound + 1 : quotation.outer.upperBound
        guard passage.word(dash) == "-", !passage.isSolid(dash - 1..<dash + 1) || passage.kind(dash - 1) == .newline else { return nil }
        guard let signer = resolver.person(at: dash + 1) else { return nil }
        return Attribution(speaker: signer, clause: signer.tokens, rule: "quote.signed")
    }

    /// `Both sides "do not want this", Bessent told CNBC`: British papers put the comma outside; nobody speaks before it.
    private func isFollowedByComma(_ quotation: Quotation) -> Bool {
        guard passage.word(quotation.outer.upperBound) == "," else { return false }
        if let speaker = resolver.person(at: quotation.outer.upperBound + 1), Words.speech.contains(passage.word(speaker.tokens.upperBound))
        {
            return true
        }
        guard quotation.inner.count >= 3 else { return false }
        let start = passage.sentence(of: quotation.outer.lowerBound).lowerBound
        return !(start..<quotation.outer.lowerBound).contains { Words.speech.contains(passage.word($0)) }
    }

    private func startsSentence(_ quotation: Quotation) -> Bool {
        let previous = passage.word(quotation.outer.lowerBound - 1)
        return quotation.outer.lowerBound == 0 || ["\n", ".", "!", "?"].contains(previous)
    }

    /// `"…," said Bessent` and `"…," Bessent, who led the talks, told reporters`.
    private func after(_ quotation: Quotation) -> Attribution? {
        var start = quotation.outer.upperBound
        if [",", "-"].contains(passage.word(start)) { start += 1 }
        let end = clauseEnd(from: start)
        guard start < end else { return nil }
        guard let verb = (start..<end).first(where: { isSpeech($0) }), !isAsked(verb) else { return nil }
        if verb == start {
            let subject = start + 1..<(inversionEnd(from: start + 1, limit: end))
            let speaker = resolver.speaker(in: subject, isInverted: true)
            return Attribution(speaker: speaker, clause: start..<max(subject.upperBound, start + 1), rule: "quote.after-verb-subject")
        }
        guard let speaker = resolver.speaker(in: start..<verb, isInverted: false) else { return nil }
        return Attribution(speaker: speaker, clause: start..<verb + 1, rule: "quote.after-subject-verb")
    }

    /// Some verbs are of speech only right behind what was said: `"…," Connolly began`.
    private func isSpeech(_ index: Int) -> Bool {
        Words.speech.contains(passage.word(index)) || Words.speechBehindQuotation.contains(passage.word(index))
    }

    /// `Ishiba was asked`: somebody else did.
    private func isAsked(_ verb: Int) -> Bool {
        let passive: Set<String> = ["is", "are", "was", "were", "been", "being", "when"]
        return ["asked", "told"].contains(passage.word(verb)) && passive.contains(passage.word(verb - 1))
    }

    /// `Bessent said: "…"`, `Beijing called the move "…"`, `Trump: "…"`, `according to Cutler, "…"`.
    private func before(_ quotation: Quotation, isFragment: Bool) -> Attribution? {
        let end = quotation.outer.lowerBound
        let sentence = passage.sentence(of: max(0, end - 1))
        let start = max(sentence.lowerBound, end - Self.reachBefore)
        guard start < end else { return nil }
        let own = (start..<end).filter { !quoted.contains($0) }
        if passage.word(end - 1) == ":", let speaker = headlineSpeaker(start..<end - 1) ?? opener(own, isFragment) {
            return Attribution(speaker: speaker, clause: speaker.tokens, rule: "quote.colon")
        }
        guard let verb = own.last(where: { Words.speech.contains(passage.word($0)) }) else { return accordingTo(own, end) }
        if isPassive(verb) || isAsked(verb) || (isFragment && (!isTied(verb: verb, to: quotation) || isTerm(quotation, after: verb))) {
            return nil
        }
        if let speaker = subject(of: verb, from: start, own) {
            let isEarlier = [".", "!", "?", "\n"].contains(passage.word(end - 1))
            let clause = min(speaker.tokens.lowerBound, verb)..<verb + 1
            return Attribution(speaker: speaker, clause: clause, rule: isEarlier ? "quote.previous-sentence" : "quote.before")
        }
        guard passage.word(end - 1) == ":" || passage.word(end - 1) == "," else { return nil }
        return Attribution(speaker: nil, clause: verb..<verb + 1, rule: "quote.before")
    }

    /// The subject of a verb, or for "…, saying: " that of the verb of speech before it.
    private func subject(of verb: Int, from start: Int, _ own: [Int]) -> Speaker? {
        if let speaker = resolver.speaker(in: subjectRange(before: verb, from: start), isInverted: false) { return speaker }
        guard passage.word(verb).hasSuffix("ing"), let main = own.last(where: { $0 < verb && Words.speech.contains(passage.word($0)) })
        else { return nil }
        return resolver.speaker(in: subjectRange(before: main, from: start), isInverted: false)
    }

    /// "Who is accused of "terrorism"": the verb's subject did not speak.
    private func isPassive(_ verb: Int) -> Bool {
        ["is", "are", "was", "were", "been", "being", "be"].contains(passage.word(verb - 1))
            && ["of", "as", "by", "with", "a", "the"].contains(passage.word(verb + 1))
    }

    /// "Was upgrading its "web management system"": a few words behind a determiner name a thing.
    private func isTerm(_ quotation: Quotation, after verb: Int) -> Bool {
        let determiner = quotation.outer.lowerBound - 1
        guard quotation.inner.count <= 3, ["its", "their", "his", "her", "the"].contains(passage.word(determiner)) else { return false }
        return !Words.judging.contains(passage.word(verb)) && !Self.auxiliaries.subtracting(["to"]).contains(passage.word(determiner - 1))
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
            if ["but", "while", "whereas", "although", "because"].contains(word) { break }
            if index < verb, word == "that" || word == "and",
                (start..<index - 1).contains(where: { Words.speech.contains(passage.word($0)) })
            {
                break
            }
            index -= 1
        }
        return index..<verb
    }

    private func accordingTo(_ own: [Int], _ end: Int) -> Attribution? {
        guard let at = own.last(where: { passage.spells("according to", at: $0) != nil }), at + 2 < end else { return nil }
        guard let speaker = resolver.speaker(in: at + 2..<end, isInverted: true) else { return nil }
        return Attribution(speaker: speaker, clause: at..<end, rule: "quote.according-to")
    }

    /// `Bessent: "We are close"`: in front of the colon stands a name, perhaps with its role, and no verb.
    private func headlineSpeaker(_ tokens: Range<Int>) -> Speaker? {
        guard tokens.count <= 8, !tokens.contains(where: { Words.speech.contains(passage.word($0)) }) else { return nil }
        return resolver.speaker(in: tokens, isInverted: false)
    }

    /// `Bessent was more upbeat: "…"`: whoever opens the sentence that leads up to the colon.
    private func opener(_ own: [Int], _ isFragment: Bool) -> Speaker? {
        guard !isFragment, let first = own.first(where: { passage.kind($0) != .newline }) else { return nil }
        guard !own.contains(where: { Words.speech.contains(passage.word($0)) }) else { return nil }
        if let person = resolver.person(at: first) { return person }
        return Words.pronouns.contains(passage.word(first)) ? resolver.speaker(in: first..<first + 1, isInverted: false) : nil
    }

    /// A fragment belongs to the verb when it follows closely, or is what the verb judges.
    private func isTied(verb: Int, to quotation: Quotation) -> Bool {
        let distance = quotation.outer.lowerBound - verb
        let isShort = quotation.inner.count <= 2
        if isShort {
            let isPredicate = Self.auxiliaries.contains(passage.word(quotation.outer.lowerBound - 1))
            let isSaid = Self.plainVerbs.contains(passage.word(verb)) && quotation.inner.count == 2
            return (Words.judging.contains(passage.word(verb)) || isPredicate || isSaid) && distance <= 12
        }
        return distance <= 24
    }

    private static let plainVerbs: Set<String> = ["said", "says", "saying", "told", "added", "wrote"]
    private static let auxiliaries: Set<String> = [
        "had", "has", "have", "was", "were", "is", "are", "be", "been", "being", "as", "would", "will", "should", "must", "could", "to",
        "become", "becoming", "became",
    ]

    private func clauseEnd(from start: Int) -> Int {
        var index = start
        while index < min(start + Self.reachAfter, passage.tokens.count), !quoted.contains(index) {
            let isOfTitle = passage.word(index) == "." && Words.honorifics.contains(passage.word(index - 1))
            if !isOfTitle, [".", ";", "\n", "!", "?"].contains(passage.word(index)) { break }
            index += 1
        }
        return index
    }

    private func inversionEnd(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, !["in", "on", "at", "during", "after", "while", "when", "as", "before", "to"].contains(passage.word(index)) {
            index += 1
        }
        return index
    }
}
