/// Verbs of several words that report a clause: "made clear that", "was quoted as saying", "left no doubt that".
extension EnglishReport {
    /// "Made clear that", "was quoted as saying": verbs of several words.
    func isPhrase(_ verb: Int) -> Bool {
        (passage.isWord(verb, in: Self.phraseHeads) || passage.isWord(verb, in: Self.voicing)) && endOfPhrase(verb) > verb
    }

    private static let phraseHeads: WordSet = ["pointed", "points", "point", "made", "makes", "quoted", "cited", "let", "lets"]

    private static let resuming: WordSet = ["continued", "continues", "went", "goes"]
    private static let quoting: WordSet = ["quoted", "quotes", "cited", "cites", "quoting", "citing"]

    /// "…, Quillfeldt went on", "…, the official continued": of speech only behind what is said.
    func goesOnSpeaking(_ verb: Int) -> Bool {
        guard passage.isWord(verb, in: Self.resuming) else { return false }
        switch passage.word(verb) {
        case "continued", "continues": return passage.kind(verb + 1) != .word
        case "went", "goes": return passage.word(verb + 1) == "on"
        default: return false
        }
    }

    /// "As saying" behind "was quoted" and "was quoted by the agency".
    func asSaying(behind verb: Int) -> Int? {
        (verb + 1..<verb + 8).prefix { passage.kind($0) == .word }.first { passage.spells("as saying", at: $0) != nil }
    }

    /// "The agency quoted Wang as saying that the door was open".
    func quotedAs(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        guard passage.isWord(verb, in: Self.quoting), let end = asSaying(behind: verb),
            end > verb + 1,
            !["was", "were", "been"].contains(passage.word(verb - 1)),
            let first = clause.start(behind: end + 1, in: own)
        else { return nil }
        return report(verb + 1..<end, first..<clause.end(from: first, in: own), .inverted)
    }

    /// The last word of a verb of several.
    func endOfPhrase(_ verb: Int) -> Int {
        var end = verb
        switch passage.word(verb) {
        case "pointed", "points", "point": end = passage.word(verb + 1) == "out" ? verb + 1 : verb
        case "made", "makes":
            let adjective = passage.word(verb + 1) == "it" ? verb + 2 : verb + 1
            if ["clear", "plain", "known"].contains(passage.word(adjective)) { end = adjective }
        case "let", "lets": end = passage.spells("it be known", at: verb + 1).map { $0 - 1 } ?? verb
        case "went", "goes": end = passage.word(verb + 1) == "on" ? verb + 1 : verb
        case "quoted", "cited": end = asSaying(behind: verb).map { $0 + 1 } ?? verb
        default: if passage.isWord(verb, in: Self.voicing), let noun = voiced(behind: verb) { end = noun }
        }
        return end
    }

    private static let voicing = WordSet(
        listing: """
            voiced voices expressed expresses issued gave gives offered raised conveyed took takes left leaves repeated reiterated sounded had made
            """)
    private static let voicedNouns = WordSet(
        listing: """
            hope hopes concern concerns confidence worry worries fear fears view belief assurance assurances warning doubt regret surprise optimism
            position alarm point case secret
            """)

    /// "Left no doubt that", "voiced the hope that".
    private func voiced(behind verb: Int) -> Int? {
        (verb + 1..<verb + 5).first { passage.isWord($0, in: Self.voicedNouns) && passage.word($0 + 1) == "that" }
    }
}
