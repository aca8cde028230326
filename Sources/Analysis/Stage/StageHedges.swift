/// What takes a report of a stage back: a wish, a fear, a denial, a future.
enum StageHedges {
    private static let reach = 5

    /// A hedge within a few words before the phrase, or one that governs its whole clause.
    static func isHedged(_ tokens: Range<Int>, _ stage: TalksStage, _ sentence: Range<Int>, in passage: Passage) -> Bool {
        guard stage != .accused else { return false }
        let before = max(sentence.lowerBound, tokens.lowerBound - reach)..<tokens.lowerBound
        let clause = clause(before: tokens, sentence, in: passage)
        if clause.contains(where: { passage.isWord($0, in: governing) || passage.spells("是否", at: $0) != nil }) { return true }
        if stage == .scheduled, clause.contains(where: { ["no", "nor"].contains(passage.word($0)) }) { return true }
        if stage == .stalled || stage == .scheduled {
            return before.contains { passage.isWord($0, in: stalledHedges) }
        }
        if stage == .held || stage == .inForce, clause.contains(where: { isAhead($0, in: passage) }) { return true }
        let verb = passage.word(tokens.lowerBound)
        if stage == .extended || stage == .restarted, verb.hasSuffix("ing") || verb == "extension",
            before.contains(where: { passage.isWord($0, in: prospective) })
        {
            return true
        }
        return before.contains { isHedge($0, in: passage) }
    }

    private static let governing: WordSet = ["whether", "if", "unless"]
    private static let stalledHedges: WordSet = [
        "no", "not", "avoid", "if", "未", "could", "might", "would", "may", "risk", "threatens", "threaten",
        "threatened", "invites", "invited", "invite", "inviting", "invitation", "邀",
    ]
    private static let prospective: WordSet = ["on", "about", "of", "for", "at", "towards", "toward", "over", "an", "another", "further"]

    private static func isHedge(_ index: Int, in passage: Passage) -> Bool {
        if passage.word(index) == "may", passage.isCapitalised(index), passage.field != .title { return false }
        if passage.isWord(index, in: StageWords.hedges) { return true }
        return passage.kind(index) == .han && StageWords.hedges.contains(passage.word(index) + passage.word(index + 1))
    }

    private static let future: WordSet = ["将", "拟", "will"]

    /// 将举行, 同意继续举行, "will hold": not held yet.
    private static func isAhead(_ index: Int, in passage: Passage) -> Bool {
        passage.isWord(index, in: future) || passage.spells("同意", at: index) != nil
    }

    private static let breaks: WordSet = [",", ";", "，", "；"]

    private static func clause(before tokens: Range<Int>, _ sentence: Range<Int>, in passage: Passage) -> Range<Int> {
        var start = tokens.lowerBound
        while start > sentence.lowerBound, !passage.isWord(start - 1, in: breaks) { start -= 1 }
        return start..<tokens.lowerBound
    }
}
