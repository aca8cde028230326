/// Speakers behind what they are reported to have said: "The truce would hold, a ministry spokesperson said on Tuesday".
extension EnglishReport {
    static let refusals: WordSet = [
        "rejected", "rejects", "denied", "denies", "dismissed", "dismisses", "refuted", "refutes", "disputed", "disputes",
    ]

    /// The clause behind the words that are said: ", a ministry spokesperson said on Tuesday".
    func trailing(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        let reach = max(own.lowerBound, verb - Self.labelLimit)..<verb
        guard var comma = reach.last(where: { passage.word($0) == "," }), !quoted.contains(comma), !quoted.contains(comma - 1) else {
            return nil
        }
        // "…, a charge China denies": what it denies it does not say.
        guard !passage.isWord(verb, in: Self.refusals) else { return nil }
        if let medial = medial(verb, behind: comma, in: own) { return medial }
        if comma + 1 < verb {
            guard closesSentence(endOfPhrase(verb), in: own) || isAside(endOfPhrase(verb), behind: comma, in: own),
                !["which", "who", "as", "what", "when", "if"].contains(passage.word(comma + 1))
            else { return nil }
            return trailed(comma + 1..<verb, own.lowerBound..<comma, .english(verb: verb))
        }
        if closesSentence(verb, in: own), let close = apposition(before: comma, in: own) {
            comma = close
            return trailed(comma + 1..<verb, own.lowerBound..<comma, .english(verb: verb))
        }
        guard !["told", "tells", "informs", "informed"].contains(passage.word(verb)) else { return nil }
        if passage.isWord(verb, in: ReportingVerbs.bare), !passage.isWord(verb, in: ReportingVerbs.inverting) { return nil }
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
    func trailed(_ subject: Range<Int>, _ sentence: Range<Int>, _ form: ReportedSpeech.Form) -> ReportedSpeech? {
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
        if isSequelAhead(from: rest) { return true }
        if passage.word(rest) == "," { return passage.isWord(rest + 1, in: Self.goingOn) || passage.word(rest + 1).hasSuffix("ing") }
        // "Told its clients not to wait": what they should do.
        if ReportingVerbs.telling.contains(passage.word(verb)), ["to", "not", "how", "what", "about"].contains(passage.word(rest)) {
            return false
        }
        return rest > verb + 1 || passage.isWord(rest, in: Words.prepositions)
    }

    private static let wholeClause = 5
    private static let closingReach = 12

    /// "China has told Tokyo that it stops imports, Kyodo reported": who closes the sentence speaks for all of it, whatever is told in it.
    func closing(_ own: Range<Int>) -> ReportedSpeech? {
        let reach = max(own.lowerBound, own.upperBound - Self.closingReach)..<own.upperBound
        guard let verb = reach.last(where: { ReportingVerbs.isVerb($0, in: passage) && !quoted.contains($0) }), isFinite(verb, in: own),
            clause.adjunctsEnd(behind: verb, in: own) >= own.upperBound,
            let comma = (own.lowerBound..<verb).last(where: { passage.word($0) == "," }), comma + 1 < verb,
            verb - comma <= Self.closingReach,
            !(comma + 1..<verb).contains(where: { passage.isWord($0, in: Words.speech) || quoted.contains($0) }),
            // Something is told before it as well, so that the order of the verbs does not say who speaks.
            let told = (own.lowerBound..<comma).first(where: { ReportingVerbs.isVerb($0, in: passage) }), !quoted.contains(told),
            !["and", "but", "while", "as", "which", "who", "when", "if", "according"].contains(passage.word(comma + 1)),
            isWhole(own.lowerBound..<comma)
        else { return nil }
        return trailing(verb, in: own)
    }

    /// "…, his office said, the fourth time that they will meet": a clause stands before the speaker, and no verb behind him.
    private func isAside(_ verb: Int, behind comma: Int, in own: Range<Int>) -> Bool {
        let rest = clause.adjunctsEnd(behind: verb, in: own)
        guard passage.word(rest) == ",", rest + 1 < own.upperBound, !quoted.contains(rest), !quoted.contains(rest + 1) else { return false }
        return !isPredicate(rest + 1) && isWhole(own.lowerBound..<comma)
    }

    /// Words enough for a clause, which are no setting.
    func isWhole(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last, words.count >= Self.wholeClause, !isSetting(words) else { return false }
        let isOpen = passage.isWord(first, in: Words.prepositions) || passage.word(first).hasSuffix("ing") || passage.word(first) == "asked"
        let goesOn = passage.isWord(last, in: Words.prepositions) || ["which", "whom", "that", "and", "but"].contains(passage.word(last))
        return !isOpen && !goesOn
            && words.reduce(0) { $0 + (passage.kind($1) == .word || passage.kind($1) == .number ? 1 : 0) } >= Self.wholeClause
    }

    /// "A day after …", "minutes before …".
    private func isSequelAhead(from index: Int) -> Bool { (index + 1..<index + 4).contains { isSequel($0) } }

    func isSequel(_ index: Int) -> Bool {
        ["after", "before"].contains(passage.word(index))
            && ["minutes", "hours", "days", "weeks", "months", "hour", "day", "week", "month", "shortly", "just"].contains(
                passage.word(index - 1))
    }

    private static let subordinators: WordSet = [
        "as", "if", "when", "although", "though", "while", "because", "unless", "whereas", "despite", "once", "until", "should", "were",
        "-",
    ]

    /// "In a statement on Monday" is where it was said, not what.
    func isSetting(_ words: Range<Int>) -> Bool {
        guard var first = words.first else { return true }
        if ["and", "but", "so", "yet", "still"].contains(passage.word(first)) { first += passage.word(first + 1) == "," ? 2 : 1 }
        let word = passage.word(first)
        let opens = Words.prepositions.contains(word) || word == "during" || word == "asked" || word.hasSuffix("ing")
        return opens && words.count < 10 || Self.subordinators.contains(word) && !words.contains { passage.word($0) == "," }
    }
}
