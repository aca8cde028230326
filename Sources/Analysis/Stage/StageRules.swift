import Model

/// Which stage of the talks an item reports, with the sentences that say so.
///
/// Only items on the subject report a stage. The title outweighs the lede and the lede the body; within a field a stage that says more
/// ("extended") outweighs one that every report has ("held").
enum StageRules {
    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        passage.sentences.flatMap { sentence -> [Fact] in
            guard speaksOfTalks(sentence, in: passage, of: reading) else { return [] }
            var seen = Set<String>()
            let reports =
                StageWords.stages.matches(in: passage, sentence) + StageWords.agreements(in: passage, sentence)
                + StageWords.sittings(in: passage, sentence)
            return reports.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { stage, tokens in
                guard !isHedged(tokens, stage, sentence, in: passage),
                    !StageContext(passage: passage, reading: reading, sentence: sentence).isElsewhere(stage, tokens),
                    seen.insert(stage.rawValue).inserted
                else { return nil }
                return Fact(
                    kind: .stage, field: passage.field, range: passage.range(of: sentence), rule: "stage.\(stage.rawValue)",
                    values: [.init("stage", .string(stage.rawValue)), .init("text", .string(passage.string(tokens)))])
            }
        }
    }

    private static let precedence: [TalksStage] = [
        .extended, .expired, .framework, .restarted, .accused, .stalled, .inForce, .agreed, .scheduled, .held,
    ]
    /// Scalars at the beginning of the text that count as the lede.
    private static let ledeLength = 500

    /// The stage that the evidence adds up to.
    static func stage(from facts: [Fact]) -> TalksStage? {
        let evidence = facts.compactMap { fact -> (weight: Int, stage: TalksStage)? in
            guard fact.kind == .stage, let stage = fact["stage"]?.string.flatMap(TalksStage.init) else { return nil }
            switch fact.field {
            case .title: return (3, stage)
            case .summary: return (2, stage)
            case .text: return (fact.start < ledeLength ? 2 : 1, stage)
            }
        }
        guard let top = evidence.map(\.weight).max() else { return nil }
        let stages = Set(evidence.filter { $0.weight == top }.map(\.stage))
        return precedence.first { stages.contains($0) }
    }

    private static func speaksOfTalks(_ sentence: Range<Int>, in passage: Passage, of reading: Reading) -> Bool {
        let hasSubject = sentence.contains { index in
            passage.isWord(index, in: StageWords.subjects) || StageWords.hanSubjects.match(in: passage, at: index) != nil
        }
        let referents = reading.referents(in: passage, sentence)
        let people = Set(referents.filter { $0.kind == .person }.compactMap(\.side))
        guard hasSubject || people.isSuperset(of: [.us, .china]) else { return false }
        if referents.contains(where: { $0.kind == .country && $0.side == .other }), passage.field != .title {
            return Parties(of: referents).areBoth
        }
        return true
    }

    /// A hedge within a few words before the phrase, or a Han one anywhere in its clause.
    private static func isHedged(_ tokens: Range<Int>, _ stage: TalksStage, _ sentence: Range<Int>, in passage: Passage) -> Bool {
        guard stage != .accused || passage.kind(tokens.lowerBound) == .han else { return false }
        let before = max(sentence.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
        let words = before.map { passage.word($0) } + before.dropLast().map { passage.word($0) + passage.word($0 + 1) }
        if stage == .scheduled, clause(before: tokens, sentence, in: passage).contains(where: { ["no", "nor"].contains(passage.word($0)) })
        {
            return true
        }
        if stage == .stalled || stage == .scheduled {
            return words.contains { ["no", "not", "avoid", "if", "未", "如果"].contains($0) }
        }
        if stage == .held, clause(before: tokens, sentence, in: passage).contains(where: { isAhead($0, in: passage) }) { return true }
        return words.contains { StageWords.hedges.contains($0) }
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
