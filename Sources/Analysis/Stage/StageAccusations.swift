/// "Accused": one side says that the other broke what they had agreed. Blame for anything else is no stage.
enum StageAccusations {
    private static let breaking: WordSet = [
        "breach", "breaches", "breached", "breaching", "violate", "violates", "violated", "violating", "violation", "violations", "renege",
        "reneges", "reneged", "reneging", "break", "breaks", "broke", "broken", "breaking", "undermine", "undermines", "undermined",
        "undermining", "flout", "flouts", "flouted", "flouting", "betray", "betrays", "betrayed", "betraying", "backtrack", "backtracked",
        "backtracking", "sabotage", "sabotaging", "sabotaged",
    ]
    private static let phrases = PhraseBook<Bool>([
        (
            true,
            [
                "going back on", "went back on", "gone back on", "goes back on", "go back on", "backing out of", "backed out of",
                "fell short of", "falls short of", "fallen short of", "failing to honor", "failing to honour", "failed to honor",
                "failed to honour", "failing to keep", "failed to keep", "failed to live up to", "failing to live up to",
                "not living up to",
                "not lived up to", "not honoring", "not honouring", "not kept", "not keeping", "not complied with", "failed to comply with",
                "slow to fulfil", "not fulfilling", "not fulfilled", "failed to fulfil", "failed to fulfill", "failed to meet",
                "hollowing out", "hollowed out", "ran counter to", "runs counter to", "running counter to", "walking back on",
                "dragging its feet on",
                "slow - walking", "违反", "违背", "背离", "破坏", "背弃", "撕毁", "不遵守", "未遵守", "没有遵守", "未履行", "没有履行", "不履行", "没有兑现", "未兑现", "不兑现",
                "未能兑现", "有违", "损害",
            ]
        )
    ])
    /// "Broke up", "breaks new ground".
    private static let particles: WordSet = ["up", "down", "off", "out", "through", "even", "into", "ground", "new", "away", "ranks"]
    private static let blaming: WordSet = [
        "accused", "accuses", "accuse", "accusing", "blames", "blamed", "blaming", "charged", "charges", "faults", "faulted", "alleges",
        "alleged",
    ]
    private static let hanBlame = PhraseBook<Bool>([(true, ["倒打一耙", "指责", "指控", "谴责", "出尔反尔", "食言", "背信弃义", "毁约"])])
    private static let reach = 10

    static func reports(in passage: Passage, _ sentence: Range<Int>) -> [(stage: TalksStage, tokens: Range<Int>)] {
        for index in sentence {
            if let (_, end) = phrases.match(in: passage, at: index), namesPromise(end, in: passage, sentence) {
                return [(.accused, index..<end)]
            }
            if passage.isWord(index, in: breaking), !["not", "never", "of"].contains(passage.word(index - 1)),
                !passage.isWord(index + 1, in: particles),
                namesPromise(index + 1, in: passage, sentence)
            {
                return [(.accused, index..<index + 1)]
            }
        }
        guard let blame = sentence.first(where: { passage.isWord($0, in: blaming) || hanBlame.match(in: passage, at: $0) != nil }),
            sentence.contains(where: { isPromise($0, in: passage) })
        else { return [] }
        return [(.accused, blame..<blame + 1)]
    }

    private static func namesPromise(_ start: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
        (start..<min(sentence.upperBound, start + reach)).contains { isPromise($0, in: passage) }
    }

    private static func isPromise(_ index: Int, in passage: Passage) -> Bool {
        if passage.kind(index) == .han {
            guard let meaning = StageSubjects.han.match(in: passage, at: index)?.meaning else { return false }
            return meaning == .deal || meaning == .promise
        }
        return passage.isWord(index, in: StageSubjects.deal) && passage.word(index) != "deadline"
            || passage.isWord(index, in: StageSubjects.promises)
    }
}
