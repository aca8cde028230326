/// Finds who said a quotation in English prose: behind it, before it (see `LeadingClause`), at the end of its sentence, or in a signature.
struct EnglishAttribution {
    let passage: Passage
    let resolver: SpeakerResolver
    /// Tokens inside quotation marks: no subject or verb is looked for there.
    let quoted: Set<Int>

    private static let reachAfter = 22
    /// Tokens between the last comma of a sentence and the verb of speech that ends it.
    private static let trailingReach = 14
    /// A comma or full stop inside the marks says that the sentence goes on with its speaker.
    private static let closing: WordSet = [",", ".", "!", "?", "…", "-"]

    func attribution(of quotation: Quotation) -> Attribution? {
        let leading = LeadingClause(passage: passage, resolver: resolver, quoted: quoted)
        let isFragment = QuoteShape.isFragment(quotation, in: passage)
        let isClosed = passage.isWord(quotation.inner.upperBound - 1, in: Self.closing)
        guard !isSubheading(quotation) else { return nil }
        let isEnded = isFragment && passage.word(quotation.inner.upperBound - 1) == "."
        let mayPrecede = !isFragment || isClosed || isHowPut(quotation) || startsSentence(quotation) || isFollowedByComma(quotation)
        if mayPrecede, !isEnded, !isLedIn(quotation), let found = after(quotation) { return found }
        if let label = label(behind: quotation) { return label }
        let trailing = isFragment && !leading.saysSo(before: quotation) ? trailing(quotation) : nil
        return trailing ?? leading.attribution(of: quotation, isFragment: isFragment) ?? signature(of: quotation)
    }

    /// `A "small step" was how the minister described it`.
    private func isHowPut(_ quotation: Quotation) -> Bool { isHowPut(quotation, at: quotation.outer.upperBound) }

    private func isHowPut(_ quotation: Quotation, at index: Int) -> Bool {
        ["is", "was"].contains(passage.word(index)) && passage.word(index + 1) == "how"
    }

    /// A line of its own between single marks that no sentence ends.
    private func isSubheading(_ quotation: Quotation) -> Bool {
        let (first, last) = (quotation.outer.lowerBound, quotation.outer.upperBound)
        guard passage.field != .title, ["'", "‘"].contains(passage.word(first)), first > 0, passage.kind(first - 1) == .newline else {
            return false
        }
        return (passage.kind(last) == .newline || last >= passage.tokens.count)
            && !passage.isWord(quotation.inner.upperBound - 1, in: Self.closing)
    }

    /// `He said: "…" Greer said …`: the verb right before it has spoken for it.
    private func isLedIn(_ quotation: Quotation) -> Bool {
        let open = quotation.outer.lowerBound
        // `The White House insists: "This is a visit." Beijing announced …`: what follows is a sentence of its own.
        if passage.word(open - 1) == ":", [".", "!", "?"].contains(passage.word(quotation.inner.upperBound - 1)), passage.field == .text,
            passage.isCapitalised(quotation.outer.upperBound)
        {
            return true
        }
        guard [":", ","].contains(passage.word(open - 1)), !quoted.contains(open - 2) else { return false }
        let hasVerb = passage.isWord(open - 2, in: Words.speech) || passage.isWord(open - 3, in: Words.speech)
        return hasVerb && passage.word(quotation.inner.upperBound - 1) != ","
    }

    /// `China will "fight to the end" if it must, a ministry spokesperson said` and `…, says Thelma Krug`: the clause that ends the sentence
    /// speaks for all of it.
    private func trailing(_ quotation: Quotation) -> Attribution? {
        guard quotation.inner.count >= 2 else { return nil }
        let sentence = passage.sentence(of: quotation.outer.lowerBound)
        let rest = quotation.outer.upperBound..<max(quotation.outer.upperBound, sentence.upperBound)
        guard let verb = rest.last(where: { passage.isWord($0, in: Words.speech) && !quoted.contains($0) }) else { return nil }
        guard let comma = rest.last(where: { $0 < verb && passage.word($0) == "," && !quoted.contains($0) }),
            verb - comma <= Self.trailingReach
        else {
            return nil
        }
        if verb == comma + 1 {
            guard !passage.word(verb).hasSuffix("ing"), passage.word(verb) != "told" else { return nil }
            let subject = verb + 1..<inversionEnd(from: verb + 1, limit: rest.upperBound)
            guard let speaker = resolver.speaker(in: subject, isInverted: true) else { return nil }
            return Attribution(speaker: speaker, clause: verb..<subject.upperBound, rule: "quote.trailing")
        }
        guard quotation.inner.count >= 3 || ReportingVerbs.isVerb(verb, in: passage),
            let speaker = resolver.speaker(in: comma + 1..<verb, isInverted: false)
        else { return nil }
        return Attribution(speaker: speaker, clause: comma + 1..<verb + 1, rule: "quote.trailing")
    }

    /// `'Nobody wins a trade war': Chinese ambassador`: what a headline has behind the colon is who says it.
    private func label(behind quotation: Quotation) -> Attribution? {
        let colon = quotation.outer.upperBound
        guard passage.field == .title, passage.word(colon) == ":", quotation.inner.count >= 3 else { return nil }
        let label = colon + 1..<max(colon + 1, passage.sentence(of: quotation.outer.lowerBound).upperBound)
        // `'We will not decouple': Bessent strikes a softer tone`.
        if let person = resolver.person(at: colon + 1), !QuoteShape.isFragment(quotation, in: passage) {
            return Attribution(speaker: person, clause: person.tokens, rule: "quote.headline")
        }
        guard (1...6).contains(label.count) else { return nil }
        if let speaker = HeadlineLabel.speaker(in: label, of: resolver.reading.referents(in: passage, label), passage) {
            return Attribution(speaker: speaker, clause: label, rule: "quote.headline")
        }
        guard passage.isWord(label.upperBound - 1, in: Words.roles) else { return nil }
        let speaker = Speaker(name: passage.string(label), id: nil, tokens: label, isResolved: false)
        return Attribution(speaker: speaker, clause: label, rule: "quote.headline")
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
        if let speaker = resolver.person(at: quotation.outer.upperBound + 1), passage.isWord(speaker.tokens.upperBound, in: Words.speech) {
            return true
        }
        guard quotation.inner.count >= 3 else { return false }
        let start = passage.sentence(of: quotation.outer.lowerBound).lowerBound
        return !(start..<quotation.outer.lowerBound).contains { passage.isWord($0, in: Words.speech) }
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
        if passage.word(start) == "as", let found = asPut(behind: start, limit: end) { return found }
        // `"Two elephants," was how economist Rachel Teo summed it up`.
        if isHowPut(quotation, at: start) {
            let subject = start + 2..<((start + 2..<end).first { isSpeech($0) } ?? end)
            let person = resolver.reading.referents(in: passage, subject).first { $0.kind == .person }.map(SpeakerResolver.speaker)
            guard let speaker = person ?? resolver.speaker(in: subject, isInverted: false) else { return nil }
            return Attribution(speaker: speaker, clause: start..<end, rule: "quote.after-subject-verb")
        }
        // `"…," as Washington had said`: the article goes on.
        guard start < end, !["as", "while", "which", "who", "because", "since", "though", "although"].contains(passage.word(start)) else {
            return nil
        }
        guard let verb = (start..<end).first(where: { isSpeech($0) }), !isAsked(verb) else { return gesture(behind: quotation, at: start) }
        if verb == start {
            // `"…", saying "…"`: whoever says that has been named before.
            guard !passage.word(verb).hasSuffix("ing") else { return nil }
            let subject = start + 1..<(inversionEnd(from: start + 1, limit: end))
            let speaker = resolver.speaker(in: subject, isInverted: true)
            return Attribution(speaker: speaker, clause: start..<max(subject.upperBound, start + 1), rule: "quote.after-verb-subject")
        }
        if let speaker = resolver.speaker(in: start..<verb, isInverted: false) {
            return Attribution(speaker: speaker, clause: start..<verb + 1, rule: "quote.after-subject-verb")
        }
        // `"Not on my watch," he told the crowd.`: whoever he is.
        if verb == start + 1, passage.isWord(start, in: Words.pronouns) {
            return Attribution(speaker: nil, clause: start..<verb + 1, rule: "quote.after-subject-verb")
        }
        return gesture(behind: quotation, at: start)
    }

    /// `"Nobody waits," as Gu Wenbo of the institute puts it.`
    private func asPut(behind start: Int, limit: Int) -> Attribution? {
        guard passage.word(limit - 1) == "it", ["puts", "put", "has", "had"].contains(passage.word(limit - 2)), start + 1 < limit - 2 else {
            return nil
        }
        let subject = start + 1..<limit - 2
        let named = resolver.reading.referents(in: passage, subject).first { $0.kind == .person }.map(SpeakerResolver.speaker)
        guard let speaker = named ?? resolver.mainSubject(in: subject) ?? resolver.speaker(in: subject, isInverted: false) else {
            return nil
        }
        return Attribution(speaker: speaker, clause: start..<limit, rule: "quote.after-subject-verb")
    }

    /// `"Price is price," shrugs Lin` and `"Not yet," he laughs`: behind a comma inside the marks any verb speaks.
    private func gesture(behind quotation: Quotation, at start: Int) -> Attribution? {
        guard passage.word(quotation.inner.upperBound - 1) == ",", !passage.isCapitalised(start) || resolver.person(at: start) != nil else {
            return nil
        }
        // `"Not again," sighed a visitor.`
        if isVerbLike(start), ["a", "an", "one", "another"].contains(passage.word(start + 1)) {
            let end = (start + 2..<start + 9).first { passage.kind($0) != .word || passage.isWord($0, in: Words.prepositions) } ?? start + 2
            let words = start + 1..<end
            guard words.count > 1, end <= passage.tokens.count else { return nil }
            let speaker = Speaker(name: passage.string(words), id: nil, tokens: words, isResolved: false)
            return Attribution(speaker: speaker, clause: start..<end, rule: "quote.after-verb-subject")
        }
        if isVerbLike(start), let speaker = resolver.person(at: start + 1) {
            return Attribution(speaker: speaker, clause: start..<speaker.tokens.upperBound, rule: "quote.after-verb-subject")
        }
        if let somebody = somebody(at: start) { return somebody }
        let isPronoun = ["he", "she"].contains(passage.word(start))
        let subject = isPronoun ? start..<start + 1 : resolver.person(at: start)?.tokens
        guard let subject, isVerbLike(subject.upperBound), let speaker = resolver.speaker(in: subject, isInverted: false) else {
            return nil
        }
        return Attribution(speaker: speaker, clause: subject.lowerBound..<subject.upperBound + 1, rule: "quote.after-subject-verb")
    }

    /// `"Not again," a visitor sighed.`
    private func somebody(at start: Int) -> Attribution? {
        guard ["a", "an", "one", "another", "the"].contains(passage.word(start)),
            let verb = (start + 2..<start + 6).first(where: { isVerbLike($0) && passage.word($0).hasSuffix("ed") }),
            (start + 1..<verb).allSatisfy({ passage.kind($0) == .word && !passage.isWord($0, in: Words.prepositions) }),
            passage.kind(verb + 1) != .word || passage.isWord(verb + 1, in: Words.prepositions)
        else { return nil }
        let words = start..<verb
        let speaker =
            resolver.speaker(in: words, isInverted: false)
            ?? Speaker(name: passage.string(words), id: nil, tokens: words, isResolved: false)
        return Attribution(speaker: speaker, clause: start..<verb + 1, rule: "quote.after-subject-verb")
    }

    private func isVerbLike(_ index: Int) -> Bool {
        let word = passage.word(index)
        guard passage.kind(index) == .word, !passage.isCapitalised(index), word.utf8.count > 3 else { return false }
        return word.hasSuffix("s") || word.hasSuffix("ed")
    }

    /// Some verbs are of speech only right behind what was said: `"…," Connolly began`.
    private func isSpeech(_ index: Int) -> Bool {
        passage.isWord(index, in: Words.speech) || passage.isWord(index, in: Words.speechBehindQuotation)
    }

    /// `Ishiba was asked`: somebody else did.
    private func isAsked(_ verb: Int) -> Bool { LeadingClause.isPassiveTelling(verb, in: passage) }

    private func clauseEnd(from start: Int) -> Int {
        var index = start
        while index < min(start + Self.reachAfter, passage.tokens.count), !quoted.contains(index) {
            let isOfTitle = passage.word(index) == "." && passage.isWord(index - 1, in: Words.honorifics)
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
        return max(start, index)
    }
}
