import Model

/// Tariffs and curbs that come down: by an agreement, in force, or kept down for longer.
///
/// One side's relief alone is no stage of the talks. It is one where both give something, where it is what was promised, where it applies
/// from now on, or where it goes on.
struct EnglishRelief {
    let passage: Passage
    let sentence: Range<Int>
    let background: StageBackground
    let isOfBoth: Bool

    func stage(of noun: StageNoun, _ mood: StageMood, _ group: VerbGroup, _ verb: Range<Int>) -> TalksStage? {
        guard !noun.isDisjoint(with: [.measure, .increase]), mood.isSettled else { return nil }
        if isContinued(group) { return .extended }
        if mood == .real, isPromised || isEffective(verb) { return .inForce }
        guard isOfBoth, sentence.contains(where: { Self.mutual.match(in: passage, at: $0) != nil }) || isPair else { return nil }
        return .agreed
    }

    private static let continuing: WordSet = ["continue", "continues", "continued", "continuing"]

    /// "Will continue to suspend".
    private func isContinued(_ group: VerbGroup) -> Bool {
        (1...2).contains { passage.isWord(group.tokens.lowerBound - $0, in: Self.continuing) }
    }

    private static let mutual = PhraseBook<Bool>([
        (
            true,
            [
                "in return", "in turn", "in exchange", "each other", "both sides", "both countries", "the two sides", "the two countries",
                "joint statement", "one another", "the two governments", "mutually", "for its part", "its own", "own comes", "own come",
                "simultaneously", "under the deal", "under the agreement", "under the truce", "under the accord", "under the terms",
                "as part of",
                "in tandem", "tit - for - tat", "fact sheet",
            ]
        )
    ])
    private static let effective: WordSet = ["effective", "midnight", "starting", "today", "now", "overnight"]

    /// Applies from a day that has come: "effective Monday", "as of today", "from midnight".
    private func isEffective(_ verb: Range<Int>) -> Bool {
        let isNamed = sentence.contains { passage.isWord($0, in: Self.effective) || passage.spells("as of", at: $0) != nil }
        return isNamed && (background.reading.day == nil || !background.isAhead(of: sentence))
    }

    private static let promised: WordSet = [
        "promised", "agreed", "pledged", "truce", "deal", "consensus", "accord", "pact", "understanding", "agreement", "commitments",
        "commitment",
    ]
    private static let following: WordSet = ["as", "under", "with", "implementing", "honouring", "honoring", "fulfilling", "of", "by"]

    /// "As promised", "in line with the deal", "implementing the truce".
    private var isPromised: Bool {
        sentence.contains { index in
            guard passage.isWord(index, in: Self.promised) else { return false }
            if passage.word(index - 1) == "as" || passage.spells("in line with", at: index - 4) != nil { return true }
            return (1...3).contains { passage.word(index - $0).hasPrefix("implement") || passage.word(index - $0).hasPrefix("honour") }
        }
    }

    /// Two acts of relief in one sentence: "the US will halve its levy and China will lift its ban".
    private var isPair: Bool {
        var count = 0
        for (entry, tokens) in StageVerbs.english.matches(in: passage, sentence) where entry.meaning == .relieve || entry.meaning == .wait {
            if passage.value(tokens.lowerBound, in: StageNoun.english) == nil { count += 1 }
        }
        return count > 1
    }
}
