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
        if let found = accordingTo(own) ?? asTold(own) { return [found] }
        var found: [ReportedSpeech] = []
        var start = own.lowerBound
        for verb in own where verb >= start && !quoted.contains(verb) {
            if passage.isWord(verb, in: ReportingVerbs.participles), let next = participle(verb, in: own) {
                found.append(next)
                start = next.words.upperBound
                continue
            }
            guard ReportingVerbs.isVerb(verb, in: passage) || isPhrase(verb), isFinite(verb, in: own) else { continue }
            if !isInverted(verb, in: own), let first = clause.start(behind: endOfPhrase(verb), in: own) {
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

    private func leading(_ verb: Int, _ first: Int, from start: Int, in own: Range<Int>) -> ReportedSpeech? {
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

    /// "…, adding that the list would grow": whoever has just spoken, or does what the sentence tells.
    private func participle(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        guard verb > own.lowerBound, [",", "and", "while", "by", "before"].contains(passage.word(verb - 1)) else { return nil }
        let index = passage.word(verb + 1) == "out" ? verb + 1 : verb
        let isPlain = ["saying", "adding"].contains(passage.word(verb))
        guard passage.word(index + 1) == "that" || isPlain, let first = clause.start(behind: index, in: own) else { return nil }
        return report(verb..<verb + 1, first..<clause.end(from: first, in: own), .continued(verb: verb))
    }

    /// "Made clear that", "was quoted as saying": verbs of several words.
    private func isPhrase(_ verb: Int) -> Bool { passage.isWord(verb, in: Self.phraseHeads) && endOfPhrase(verb) > verb }

    private static let phraseHeads: WordSet = ["pointed", "points", "point", "made", "makes", "quoted", "cited", "let", "lets"]

    /// The last word of a verb of several.
    private func endOfPhrase(_ verb: Int) -> Int {
        var end = verb
        switch passage.word(verb) {
        case "pointed", "points", "point": end = passage.word(verb + 1) == "out" ? verb + 1 : verb
        case "made", "makes":
            let adjective = passage.word(verb + 1) == "it" ? verb + 2 : verb + 1
            if ["clear", "plain", "known"].contains(passage.word(adjective)) { end = adjective }
        case "let", "lets": end = passage.spells("it be known", at: verb + 1).map { $0 - 1 } ?? verb
        case "quoted", "cited": end = passage.spells("as saying", at: verb + 1).map { $0 - 1 } ?? verb
        default: break
        }
        return end
    }

    /// The clause behind the words that are said: ", a ministry spokesperson said on Tuesday".
    private func trailing(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        let reach = max(own.lowerBound, verb - Self.labelLimit)..<verb
        guard var comma = reach.last(where: { passage.word($0) == "," }), !quoted.contains(comma), !quoted.contains(comma - 1) else {
            return nil
        }
        // "…, a charge China denies": what it denies it does not say.
        guard !passage.isWord(verb, in: Self.refusals) else { return nil }
        if let medial = medial(verb, behind: comma, in: own) { return medial }
        if comma + 1 < verb {
            guard closesSentence(endOfPhrase(verb), in: own), !["which", "who", "as", "what"].contains(passage.word(comma + 1)) else {
                return nil
            }
            return trailed(comma + 1..<verb, own.lowerBound..<comma, .english(verb: verb))
        }
        if closesSentence(verb, in: own), let close = apposition(before: comma, in: own) {
            comma = close
            return trailed(comma + 1..<verb, own.lowerBound..<comma, .english(verb: verb))
        }
        guard !ReportingVerbs.telling.contains(passage.word(verb)) else { return nil }
        var end = verb + 1
        while end < own.upperBound, end < verb + Self.labelLimit, ![",", ";", "-"].contains(passage.word(end)) { end += 1 }
        guard ![":", "“", "\""].contains(passage.word(end - 1)) else { return nil }
        return end > verb + 1 ? trailed(verb + 1..<end, own.lowerBound..<comma, .inverted) : nil
    }

    /// "…, Mara Lindqvist, head of a union, said": the comma before the name.
    private func apposition(before comma: Int, in own: Range<Int>) -> Int? {
        let reach = max(own.lowerBound, comma - Self.labelLimit)..<comma
        guard let open = reach.last(where: { passage.word($0) == "," }) else { return nil }
        return (max(own.lowerBound, open - Self.labelLimit / 2)..<open).last { passage.word($0) == "," }
    }

    /// Behind a semicolon or a colon another clause has begun.
    private func trailed(_ subject: Range<Int>, _ sentence: Range<Int>, _ form: ReportedSpeech.Form) -> ReportedSpeech? {
        var words = sentence
        if let mark = sentence.last(where: { [";", ":"].contains(passage.word($0)) && !quoted.contains($0) }) {
            words = (["yet", "but", "and"].contains(passage.word(mark + 1)) ? mark + 2 : mark + 1)..<sentence.upperBound
        }
        guard !isSetting(words), !quoted.contains(words.lowerBound) else { return nil }
        return report(subject, words, form)
    }

    static let goingOn = WordSet(
        listing: "without according in on after as while though although and but a an who which with before during at amid")

    /// Behind the verb stands no more than when and where it was said: "a more pressing factor, she says, is …" goes on.
    private func closesSentence(_ verb: Int, in own: Range<Int>) -> Bool {
        let rest = clause.adjunctsEnd(behind: verb, in: own)
        if passage.word(rest) == ":" || quoted.contains(rest) { return false }
        if rest >= own.upperBound || [";", "-", "("].contains(passage.word(rest)) { return true }
        // ", hours after the duty was ordered".
        if passage.word(rest) == ",", (rest + 2..<min(own.upperBound, rest + 4)).contains(where: { isSequel($0) }) { return true }
        if passage.word(rest) == "," { return passage.isWord(rest + 1, in: Self.goingOn) || passage.word(rest + 1).hasSuffix("ing") }
        return rest > verb + 1 || passage.isWord(rest, in: Words.prepositions)
    }

    func isSequel(_ index: Int) -> Bool {
        ["after", "before"].contains(passage.word(index))
            && ["minutes", "hours", "days", "weeks", "months", "hour", "day", "week", "month", "shortly", "just"].contains(
                passage.word(index - 1))
    }

    func report(_ subject: Range<Int>, _ words: Range<Int>, _ form: ReportedSpeech.Form) -> ReportedSpeech? {
        var count = 0
        for index in words where passage.kind(index) == .word || passage.kind(index) == .number {
            count += 1
            if count >= Self.minimalWords { return ReportedSpeech(subject: subject, words: words, form: form) }
        }
        return nil
    }

    private static let papers = WordSet(
        listing: "data figures text filings documents records calculations law rules agreement estimates plan poll")

    private func accordingTo(_ own: Range<Int>) -> ReportedSpeech? {
        if let subject = passage.spells("according to", at: own.lowerBound) {
            guard let comma = own.first(where: { passage.word($0) == "," }), comma > subject, !isPaper(subject..<comma) else { return nil }
            // "According to Jane Doe, 34, …"
            let isAged = own.contains(comma + 3) && passage.kind(comma + 1) == .number && passage.word(comma + 2) == ","
            let first = isAged ? comma + 3 : comma + 1
            return report(subject..<comma, first..<clause.end(from: first, in: own), .inverted)
        }
        guard let at = own.first(where: { passage.spells("according to", at: $0) != nil }), !quoted.contains(at), at + 2 < own.upperBound,
            !quoted.contains(own.lowerBound)
        else { return nil }
        let isParted = passage.word(at - 1) == ","
        let end = (at + 2..<own.upperBound).first { [",", ";", "-"].contains(passage.word($0)) } ?? own.upperBound
        guard !isPaper(at + 2..<end), isParted || end == own.upperBound else { return nil }
        return trailed(at + 2..<end, own.lowerBound..<(isParted ? at - 1 : at), .inverted)
    }

    /// "According to data from the customs office": nobody said it.
    private func isPaper(_ subject: Range<Int>) -> Bool { subject.prefix(5).contains { passage.isWord($0, in: Self.papers) } }

    /// "As the agency recalls, …", "As reported by the agency, …".
    private func asTold(_ own: Range<Int>) -> ReportedSpeech? {
        guard passage.word(own.lowerBound) == "as", let comma = own.prefix(12).first(where: { passage.word($0) == "," }) else { return nil }
        let first = passage.word(comma + 2) == "," ? comma + 3 : comma + 1
        let words = first..<clause.end(from: first, in: own)
        if let subject = passage.spells("as reported by", at: own.lowerBound) { return report(subject..<comma, words, .inverted) }
        let verb = comma - 1
        guard passage.isWord(verb, in: ReportingVerbs.all), verb > own.lowerBound + 1 else { return nil }
        return report(own.lowerBound + 1..<verb, words, .english(verb: verb))
    }

    private static let refusals: WordSet = [
        "rejected", "rejects", "denied", "denies", "dismissed", "dismisses", "refuted", "refutes", "disputed", "disputes",
    ]
    private static let nouns: WordSet = [
        "claims", "reports", "notes", "states", "signals", "estimates", "forecast", "forecasts", "remarks", "answers",
    ]

    private func isFinite(_ verb: Int, in own: Range<Int>) -> Bool {
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
    private func isInverted(_ verb: Int, in own: Range<Int>) -> Bool {
        guard passage.word(verb - 1) == "," else { return false }
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

    /// "In a statement on Monday" is where it was said, not what.
    private func isSetting(_ words: Range<Int>) -> Bool {
        guard let first = words.first else { return true }
        let word = passage.word(first)
        let opens = Words.prepositions.contains(word) || word == "during" || word == "asked" || word.hasSuffix("ing")
        return opens && words.count < 10 || ["as", "if", "when", "although", "whether", "-"].contains(word)
    }

    private func trimmed(_ sentence: Range<Int>) -> Range<Int> {
        var (start, end) = (sentence.lowerBound, sentence.upperBound)
        while start < end, passage.kind(start) == .newline { start += 1 }
        start = ReportAdjuncts(passage: passage).behindDateline(start..<end)
        end = (start..<end).first { passage.kind($0) == .newline } ?? end
        while end > start, passage.kind(end - 1) == .newline || [".", "!", "?"].contains(passage.word(end - 1)) { end -= 1 }
        return start..<end
    }
}
