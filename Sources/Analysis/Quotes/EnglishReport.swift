/// Finds speech that English prose gives without quotation marks: "Bessent said the truce would hold", "the truce would hold, he said",
/// "according to Greer, …", "…, adding that …". The subject must stand beside a verb that can only be speech.
struct EnglishReport {
    let passage: Passage
    let quoted: Set<Int>

    private static let articles: WordSet = ["the", "a", "an"]
    private static let minimalWords = 3
    private static let reach = 40
    static let labelLimit = 16

    var clause: ReportedClause { ReportedClause(passage: passage, quoted: quoted) }

    func reports(in sentence: Range<Int>) -> [ReportedSpeech] {
        let own = trimmed(sentence)
        guard own.count > Self.minimalWords, passage.kind(own.lowerBound) != .han else { return [] }
        if let found = accordingTo(own) ?? asTold(own) ?? behindColon(own) { return [found] }
        var found: [ReportedSpeech] = []
        var start = own.lowerBound
        if let closing = closing(own) { return [closing] }
        if let position = nominal(own) {
            found.append(position)
            start = position.words.upperBound
        }
        for verb in own where verb >= start && !quoted.contains(verb) {
            if passage.isWord(verb, in: ReportingVerbs.participles), let next = participle(verb, in: own) {
                found.append(next)
                start = next.words.upperBound
                continue
            }
            if let next = quotedAs(verb, in: own) {
                found.append(next)
                start = next.words.upperBound
                continue
            }
            if found.isEmpty, goesOnSpeaking(verb), let next = trailing(verb, in: own) {
                found.append(next)
                start = verb + 1
                continue
            }
            guard ReportingVerbs.isVerb(verb, in: passage) || isPhrase(verb), isFinite(verb, in: own) else { continue }
            if let next = relative(verb, in: own) {
                found.append(next)
                start = next.words.upperBound
            } else if !isInverted(verb, in: own),
                let first = clause.start(behind: endOfPhrase(verb), in: own, isStrict: isBehindClause(verb, in: own))
            {
                guard let next = leading(verb, first, from: start, in: own) else { continue }
                found.append(next)
                start = next.words.upperBound
            } else if found.isEmpty, let next = trailing(verb, in: own) {
                found.append(next)
                start = verb + 1
            }
        }
        return found
    }

    /// "A level that importers said amounted to an embargo": what is said of the thing that the clause belongs to.
    private func relative(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        guard ["said", "say", "says"].contains(passage.word(verb)), passage.kind(verb + 1) == .word, !passage.isCapitalised(verb + 1),
            let pronoun = (max(own.lowerBound, verb - 6)..<verb).last(where: { ["that", "which"].contains(passage.word($0)) }),
            pronoun + 1 < verb, !(pronoun..<verb).contains(where: { passage.kind($0) == .mark }),
            isPredicate(verb + 1), !quoted.contains(verb + 1), pronoun > own.lowerBound,
            !passage.isWord(pronoun - 1, in: ReportingVerbs.all)
        else { return nil }
        return report(pronoun + 1..<verb, verb + 1..<clause.end(from: verb + 1, in: own), .english(verb: verb))
    }

    /// "It pays, the guild said on Monday, and …": what is said stands before the speaker, so that only a clause behind him is another.
    private func isBehindClause(_ verb: Int, in own: Range<Int>) -> Bool {
        let reach = max(own.lowerBound, verb - Self.labelLimit)..<verb - 1
        guard passage.word(verb - 1) != ",", let comma = reach.last(where: { passage.word($0) == "," }), !quoted.contains(comma),
            !(comma..<verb).contains(where: { [";", ":"].contains(passage.word($0)) })
        else { return false }
        return isWhole(own.lowerBound..<comma) && !["who", "which", "and", "but"].contains(passage.word(comma + 1))
    }

    /// "Not so, said an official: nobody had asked.", "The ministry was told as much, Greer said: …".
    private func behindColon(_ own: Range<Int>) -> ReportedSpeech? {
        guard passage.field == .text, let colon = own.dropFirst().first(where: { passage.word($0) == ":" && !quoted.contains($0) }),
            colon + Self.minimalWords < own.upperBound, !quoted.contains(colon + 1),
            let verb = (max(own.lowerBound, colon - Self.labelLimit)..<colon).last(where: { ReportingVerbs.isVerb($0, in: passage) }),
            !quoted.contains(verb), isFinite(verb, in: own)
        else { return nil }
        let words = colon + 1..<clause.end(from: colon + 1, in: own)
        if passage.isWord(verb, in: ReportingVerbs.bare), !passage.isWord(verb, in: ReportingVerbs.inverting) { return nil }
        if passage.word(verb - 1) == ",", verb + 1 < colon, !closesApposition(verb - 1, in: own), !isStandIn(verb + 2) {
            return report(verb + 1..<colon, words, .inverted)
        }
        guard verb > own.lowerBound, clause.adjunctsEnd(behind: verb, in: own) >= colon else { return nil }
        return report(own.lowerBound..<verb, words, .english(verb: verb))
    }

    /// "Argues the opposite: …".
    private func isStandIn(_ index: Int) -> Bool { ["opposite", "same", "contrary", "reverse", "following"].contains(passage.word(index)) }

    func leading(_ verb: Int, _ first: Int, from start: Int, in own: Range<Int>) -> ReportedSpeech? {
        var subject = start..<verb
        while let word = subject.first,
            passage.kind(word) == .mark || ["and", "but", "while", "although", "though"].contains(passage.word(word))
        {
            subject = word + 1..<verb
        }
        let isShared =
            !subject.contains { !Words.isBetweenSubjectAndVerb(passage.word($0)) } || ["and", "but", "or"].contains(passage.word(verb - 1))
        guard verb > own.lowerBound, isShared || verb - subject.lowerBound <= Self.reach else { return nil }
        let words = first..<clause.end(from: first, in: own)
        return report(subject.isEmpty ? verb..<verb + 1 : subject, words, isShared ? .continued(verb: verb) : .english(verb: verb))
    }

    /// "…, adding that the list would grow": whoever has just spoken, or does what the sentence tells; "with a spokesperson saying …".
    func participle(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        guard verb > own.lowerBound else { return nil }
        let index = passage.word(verb + 1) == "out" ? verb + 1 : verb
        let isPlain = ["saying", "adding"].contains(passage.word(verb))
        let company = (max(own.lowerBound, verb - Self.companyReach)..<verb).last { passage.word($0) == "with" || passage.word($0) == "," }
        let isAccompanied =
            company.map { company in
                passage.word(company) == "with" && company + 1 < verb
                    && !(company + 1..<verb).contains { ["in", "on", "to", "into"].contains(passage.word($0)) }
            } ?? false
        let isBare = passage.word(verb) == "saying" && passage.word(verb + 1) == "that" && passage.word(verb - 1) != "as"
        let isTied = isBare || isAccompanied || [",", "and", "while", "by", "before"].contains(passage.word(verb - 1))
        guard isTied, passage.word(index + 1) == "that" || isPlain,
            let first = clause.start(behind: index, in: own, isStrict: isAccompanied)
        else {
            return nil
        }
        let words = first..<clause.end(from: first, in: own)
        if isAccompanied, let company { return report(company + 1..<verb, words, .english(verb: verb)) }
        return report(verb..<verb + 1, words, .continued(verb: verb))
    }

    private static let companyReach = 9

    /// "A spokesman, Liu Pengyu, said", "Ragland, who farms there, said": between the commas stands who it is.
    private func closesApposition(_ comma: Int, in own: Range<Int>) -> Bool {
        guard let open = (max(own.lowerBound, comma - Self.labelLimit)..<comma).last(where: { passage.word($0) == "," }),
            open > own.lowerBound
        else { return false }
        let isRelative = ["who", "whose", "which"].contains(passage.word(open + 1))
        let isName = (open + 1..<comma).allSatisfy { passage.isCapitalised($0) && passage.kind($0) == .word }
        let isRole = (open + 1..<comma).contains { passage.isWord($0, in: Words.roles) }
        guard isRelative || isName || isRole, open - own.lowerBound <= Self.labelLimit else { return false }
        return !(own.lowerBound..<open).contains { passage.isWord($0, in: ReportingVerbs.auxiliaries) }
    }

    func report(_ subject: Range<Int>, _ words: Range<Int>, _ form: ReportedSpeech.Form) -> ReportedSpeech? {
        var count = 0
        for index in words where passage.kind(index) == .word || passage.kind(index) == .number {
            count += 1
            if count >= Self.minimalWords { return ReportedSpeech(subject: subject, words: words, form: form) }
        }
        return nil
    }

    private static let nouns: WordSet = [
        "claims", "reports", "notes", "states", "signals", "estimates", "forecast", "forecasts", "remarks", "answers",
    ]

    func isFinite(_ verb: Int, in own: Range<Int>) -> Bool {
        // "China rejected US claims that …": a noun.
        if passage.word(verb) == "claims",
            (max(own.lowerBound, verb - Self.labelLimit)..<verb).contains(where: { passage.isWord($0, in: Self.refusals) })
        {
            return false
        }
        var before = verb - 1
        while before > own.lowerBound, Words.isBetweenSubjectAndVerb(passage.word(before)) { before -= 1 }
        if passage.word(verb) == "quoted" || passage.word(verb) == "cited" {
            return ["was", "were", "been"].contains(passage.word(before))
        }
        if passage.isWord(verb, in: Self.nouns), passage.isWord(before, in: Words.prepositions) || passage.word(before) == "and" {
            return false
        }
        return !passage.isWord(before, in: ReportingVerbs.unreal)
    }

    /// "…, said Caleb Ragland, president of …", "…, said people who know the plans": a comma before the verb and nothing but a name behind it;
    /// but "Greer, beside him, said China would …".
    func isInverted(_ verb: Int, in own: Range<Int>) -> Bool {
        guard passage.word(verb - 1) == ",", !closesApposition(verb - 1, in: own) else { return false }
        var end = verb + 1
        while passage.isCapitalised(end) || passage.isWord(end, in: Words.roles) || passage.isWord(end, in: Self.articles) {
            end += 1
        }
        if end > verb + 1, end >= own.upperBound || passage.kind(end) == .mark || passage.isWord(end, in: Words.prepositions) {
            return true
        }
        for index in verb + 1..<own.upperBound {
            if [",", "who", ";"].contains(passage.word(index)) { return index > verb + 1 }
            if passage.isWord(index, in: ReportingVerbs.auxiliaries) || passage.word(index) == "that" { return false }
        }
        return verb + 1 < own.upperBound
    }

    func trimmed(_ sentence: Range<Int>) -> Range<Int> {
        var (start, end) = (sentence.lowerBound, sentence.upperBound)
        while start < end, passage.kind(start) == .newline { start += 1 }
        start = ReportAdjuncts(passage: passage).behindDateline(start..<end)
        end = (start..<end).first { passage.kind($0) == .newline } ?? end
        while end > start, passage.kind(end - 1) == .newline || [".", "!", "?"].contains(passage.word(end - 1)) { end -= 1 }
        return start..<end
    }
}
