/// Speakers in the middle of their own sentence: "That practice, the commission stated, runs counter to the rules".
extension EnglishReport {
    /// Between two commas stands no more than who says so.
    func medial(_ verb: Int, behind comma: Int, in own: Range<Int>) -> ReportedSpeech? {
        let close = clause.adjunctsEnd(behind: verb, in: own)
        guard comma + 1 < verb, passage.word(close) == ",", close + 1 < own.upperBound, !quoted.contains(close),
            !quoted.contains(close + 1),
            (comma + 1..<verb).count <= Self.medialLimit, comma - own.lowerBound <= Self.labelLimit, comma > own.lowerBound,
            !["which", "who", "as", "what", "and", "but", "when", "while"].contains(passage.word(comma + 1)),
            !(own.lowerBound..<comma).contains(where: { ReportingVerbs.isVerb($0, in: passage) || quoted.contains($0) })
        else { return nil }
        // "She is, she added, not buying": the verb stands before the speaker, and all of it is hers.
        if passage.isWord(comma - 1, in: ReportingVerbs.auxiliaries) || passage.word(comma - 1) == "not" {
            return report(comma + 1..<verb, own, .english(verb: verb))
        }
        let isPredicate = isPredicate(close + 1)
        let hasVerb = (close + 1..<min(own.upperBound, close + 1 + Self.labelLimit)).contains {
            passage.isWord($0, in: ReportingVerbs.auxiliaries)
        }
        let isSetting =
            isSetting(own.lowerBound..<comma) || passage.isWord(own.lowerBound, in: Words.prepositions) || comma - own.lowerBound == 1
        guard isPredicate || (isSetting && hasVerb) else { return nil }
        guard !(close + 2..<close + 4).contains(where: isSequel) else { return nil }
        guard !Self.goingOn.contains(passage.word(close + 1)), !passage.word(close + 1).hasSuffix("ing") else { return nil }
        return report(comma + 1..<verb, close + 1..<clause.end(from: close + 1, in: own), .english(verb: verb))
    }

    private static let medialLimit = 6

    func isPredicate(_ index: Int) -> Bool { passage.isWord(index, in: ReportingVerbs.auxiliaries) || isVerbLike(index) }

    /// "Runs", "fell", "amounts": a small letter behind the speaker's comma and a verb's ending.
    private func isVerbLike(_ index: Int) -> Bool {
        let word = passage.word(index)
        guard passage.kind(index) == .word, !passage.isCapitalised(index), word.utf8.count > 3 else { return false }
        return word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("ed")
    }
}
