import Model

/// A meeting of the two sides that is told as news puts the talks at a stage: planned ones are scheduled, held ones held, cancelled ones off.
enum StageMeetings {
    private static let freshDays = 10
    private static let ledeLength = 500

    /// Told in the title or lede, of both sides, and not long past. What was held is news at the head of an item alone.
    static func isNews(_ meeting: Fact, today: CivilDay?) -> Bool {
        guard meeting["parties"]?.array?.count == 2 else { return false }
        let isHead = meeting.field == .title || meeting.start == 0
        guard isHead || meeting["status"]?.string != "held" && meeting.start < ledeLength else { return false }
        guard let date = meeting["until"]?.string else { return isHead }
        guard let today else { return true }
        return date >= "\(today.adding(days: -freshDays))"
    }

    static func report(_ meeting: Fact, in context: StageBackground) -> (stage: TalksStage, words: String)? {
        guard let words = meeting["text"]?.string, let kind = meeting["kind"]?.string, kind != "letter" else { return nil }
        let (passage, sentence) = (context.passage, context.sentence)
        let spelled = words.lowercased()
        let start = sentence.first { passage.spells(spelled, at: $0) != nil }
        if let start, passage.kind(start) == .han {
            let words = start..<(passage.spells(spelled, at: start) ?? start + 1)
            let mood = HanMood(of: words, object: nil, HanMood.clause(around: words, sentence, in: passage), in: passage)
            if mood.kind == .unsure || mood.isEarlier { return nil }
        }
        switch meeting["status"]?.string {
        case "planned":
            return start.map { isWish($0, in: passage, sentence) } == true ? nil : (.scheduled, words)
        case "held":
            if let start {
                let lead = context.clauseStart(of: start)..<start
                if context.isLongPast(start..<start + 1) || isNone(lead, in: passage) { return nil }
                if passage.kind(start) != .han, passage.field != .title, context.isSubordinate(lead) || isMention(start, in: passage) {
                    return nil
                }
            }
            return kind == "visit" ? nil : (.held, words)
        case "cancelled": return (.stalled, words)
        default: return nil
        }
    }

    private static let wishes: WordSet = [
        "no", "not",
        "like", "want", "wants", "hope", "hopes", "hoping", "might", "could", "may", "possible", "possibility", "proposed", "weigh",
        "weighs",
        "weighing", "consider", "considering", "considers", "if", "whether", "urge", "urges", "urged", "ask", "asks", "needs", "should",
        "ready", "willing", "open", "chance", "prospect", "望", "可", "盼", "愿", "应",
    ]
    private static let denials: WordSet = [
        "no", "denies", "denied", "asked", "requested", "requests", "seeks", "sought", "demanded", "failed",
    ]

    /// "No talks are under way", "asked for consultations".
    private static func isNone(_ lead: Range<Int>, in passage: Passage) -> Bool { lead.contains { passage.isWord($0, in: denials) } }

    private static let definite: WordSet = ["the", "their", "those", "these", "last", "this"]
    private static let prepositions: WordSet = ["on", "at", "in", "from", "since", "of", "about", "by", "to", "with", "under", "for"]
    private static let nameReach = 5

    /// "People briefed on the London talks": they are known already, and something else is told.
    private static func isMention(_ start: Int, in passage: Passage) -> Bool {
        let article = (start - nameReach..<start).last { passage.isWord($0, in: definite) }
        guard let article, passage.isWord(article - 1, in: prepositions) else { return false }
        return !(article..<start).contains { passage.kind($0) == .mark && passage.word($0) != "-" }
    }

    private static let wishReach = 6

    /// "Would like to sit down" is no appointment.
    private static func isWish(_ start: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, start - wishReach)..<start).contains { passage.isWord($0, in: wishes) }
    }
}
