import Model

/// Which of the stages that its sentences report an item reports.
///
/// They count in the title and the lede; what stands further down is background. What comes of talks weighs more than that they are held.
enum StageChoice {
    private static let precedence: [TalksStage] = [
        .extended, .expired, .framework, .restarted, .accused, .stalled, .inForce, .agreed, .scheduled, .held,
    ]
    /// Scalars at the beginning of the text that count as the lede; Han says as much in half of them.
    private static let ledeLength = 500
    private static let hanLedeLength = 260
    /// What talks end in.
    static let outcomes: Set<TalksStage> = [.extended, .expired, .framework, .restarted, .inForce, .agreed]

    /// The stage that the evidence adds up to.
    ///
    /// - Parameter isChronicle: the item is a list of what was, whose entries are no news.
    static func stage(from facts: [Fact], isChronicle: Bool = false) -> TalksStage? {
        let evidence = facts.compactMap { fact -> (weight: Int, stage: TalksStage)? in
            guard fact.kind == .stage, let stage = fact["stage"]?.string.flatMap(TalksStage.init) else { return nil }
            if isChronicle, fact.field != .title { return nil }
            let weight = weight(of: stage, at: fact)
            return weight > 0 ? (weight, stage) : nil
        }
        guard let top = evidence.map(\.weight).max() else { return nil }
        let stages = Set(evidence.filter { $0.weight == top }.map(\.stage))
        return precedence.first { stages.contains($0) }
    }

    /// The title, then the first sentence, then the lede.
    private static func weight(of stage: TalksStage, at fact: Fact) -> Int {
        let isMeeting = stage == .held || stage == .scheduled
        if fact.field == .title { return isMeeting ? 4 : 5 }
        if fact.start == 0 { return isMeeting ? 3 : 4 }
        let isHan = fact["text"]?.string?.unicodeScalars.first.map { Tokenizer.isHan($0.value) } ?? false
        guard fact.start < (isHan ? hanLedeLength : ledeLength) else { return 0 }
        return isMeeting ? 1 : outcomes.contains(stage) ? 3 : 2
    }

    private static let chronicles = ["timeline", "chronology", "时间线", "时间轴", "大事记", "回顾", "一文", "梳理"]

    static func isChronicle(_ title: Passage) -> Bool { chronicles.contains { title.spells($0, at: 0) != nil } }
}
