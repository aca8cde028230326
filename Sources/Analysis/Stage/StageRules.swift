import Model

/// Which stage of the talks an item reports, with the sentences that say so.
///
/// Only items on the subject report a stage, and they do so in their title or lede; what stands further down is background. A stage that
/// says more ("extended") outweighs one that every report has ("held").
enum StageRules {
    /// - Parameter meetings: the meetings told in the passage; in an item about the two sides' trade they are stages of the talks.
    static func facts(in passage: Passage, of reading: Reading, meetings: [Fact], verdict: Verdict) -> [Fact] {
        let told = verdict == .core ? meetings.filter { StageMeetings.isNews($0, today: reading.day) } : []
        return passage.sentences.flatMap { sentence -> [Fact] in
            let range = passage.range(of: sentence)
            let context = StageContext(passage: passage, reading: reading, sentence: sentence)
            var reports = speaksOfTalks(sentence, in: passage, of: reading) ? reports(in: passage, sentence, of: reading) : []
            var seen = Set(reports.map(\.stage.rawValue))
            for meeting in told where meeting.start == range.lowerBound {
                guard let (stage, words) = StageMeetings.report(meeting, in: context), seen.insert(stage.rawValue).inserted else {
                    continue
                }
                reports.append((stage, words))
            }
            return reports.map { stage, words in
                Fact(
                    kind: .stage, field: passage.field, range: range, rule: "stage.\(stage.rawValue)",
                    values: [.init("stage", .string(stage.rawValue)), .init("text", .string(words))])
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
            let weight = weight(of: stage, at: fact)
            return weight > 0 ? (weight, stage) : nil
        }
        guard let top = evidence.map(\.weight).max() else { return nil }
        let stages = Set(evidence.filter { $0.weight == top }.map(\.stage))
        return precedence.first { stages.contains($0) }
    }

    /// What talks end in.
    private static let outcomes: Set<TalksStage> = [.extended, .expired, .framework, .restarted, .inForce, .agreed]

    /// The title, then the first sentence, then the lede; that somebody meets weighs less than what comes of it.
    private static func weight(of stage: TalksStage, at fact: Fact) -> Int {
        let isMeeting = stage == .held || stage == .scheduled
        if fact.field == .title { return isMeeting ? 4 : 5 }
        if fact.start == 0 { return isMeeting ? 3 : 4 }
        guard fact.start < ledeLength else { return 0 }
        return isMeeting ? 1 : outcomes.contains(stage) ? 3 : 2
    }

    private static func reports(
        in passage: Passage, _ sentence: Range<Int>, of reading: Reading
    ) -> [(stage: TalksStage, words: String)] {
        let context = StageContext(passage: passage, reading: reading, sentence: sentence)
        var found = StageWords.reports.matches(in: passage, sentence).filter { context.names($0.meaning.need, near: $0.tokens) }
            .map { (stage: $0.meaning.stage, tokens: $0.tokens) }
        found += agreements(in: passage, sentence) + sittings(in: passage, sentence) + StageAccusations.reports(in: passage, sentence)
        var seen = Set<String>()
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { stage, tokens in
            guard !StageHedges.isHedged(tokens, stage, sentence, in: passage), !context.isElsewhere(stage, tokens),
                seen.insert(stage.rawValue).inserted
            else { return nil }
            return (stage, passage.string(tokens))
        }
    }

    private typealias Report = (stage: TalksStage, tokens: Range<Int>)

    /// "Seal one-year trade truce": a verb of agreeing and what was agreed, a few words apart.
    private static func agreements(in passage: Passage, _ sentence: Range<Int>) -> [Report] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: StageWords.agreeing), passage.word(index - 1) != "to" else { return nil }
            if passage.isWord(index - 1, in: passive),
                let noun = (2...6).first(where: { passage.isWord(index - $0, in: StageWords.agreed) })
            {
                return (.agreed, max(sentence.lowerBound, index - noun)..<index + 1)
            }
            let reach = index + 1..<min(index + 8, sentence.upperBound)
            if let act = actAgreed(behind: index, reach, in: passage) { return (.agreed, index..<act + 1) }
            let end = reach.first { passage.isWord($0, in: StageWords.agreed) || passage.isWord($0, in: StageWords.stops) }
            guard let end, passage.isWord(end, in: StageWords.agreed), !passage.isWord(end + 1, in: agreedThings) else { return nil }
            return (.agreed, index..<end + 1)
        }
    }

    /// "A deal was reached".
    private static let passive: WordSet = ["is", "was", "are", "were", "been", "gets"]
    private static let agreeingTo: WordSet = ["agree", "agrees", "agreed"]
    private static let introducing: WordSet = ["on", "in", "at", "late", "early", "this", "last", "during", "after", "here", "yesterday"]
    private static let talking: WordSet = [
        "meet", "hold", "talk", "speak", "discuss", "keep", "continue", "disagree", "visit", "consult", "explore", "extend", "resume",
        "restart",
    ]

    /// "Agreed on Monday to suspend": what they will do, behind the day or the place; talking on is nothing agreed.
    private static func actAgreed(behind verb: Int, _ reach: Range<Int>, in passage: Passage) -> Int? {
        guard passage.isWord(verb, in: agreeingTo) else { return nil }
        guard passage.isWord(verb + 1, in: introducing) || passage.isWord(verb + 1, in: Words.calendar) else { return nil }
        guard let to = reach.first(where: { passage.word($0) == "to" || passage.isWord($0, in: StageWords.stops) }),
            passage.word(to) == "to"
        else {
            return nil
        }
        return passage.isWord(to + 1, in: talking) ? nil : to
    }

    /// "Agree on truce talks", "sign deal extension".
    private static let agreedThings: WordSet = ["talks", "extension", "framework", "hopes", "deadline", "negotiations"]
    private static let ahead: WordSet = ["to", "will", "would", "may", "might", "could", "should", "must", "can", "not", "t"]

    /// "End two days of trade talks": a verb of sitting down and the talks, a few words apart.
    private static func sittings(in passage: Passage, _ sentence: Range<Int>) -> [Report] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: StageWords.holding), !passage.isWord(index - 1, in: ahead) else { return nil }
            let reach = index + 1..<min(index + 6, sentence.upperBound)
            let end = reach.first { passage.isWord($0, in: StageWords.sessions) || passage.isWord($0, in: StageWords.stops) }
            guard let end, passage.isWord(end, in: StageWords.sessions) else { return nil }
            return (.held, index..<end + 1)
        } + endings(in: passage, sentence)
    }

    private static let ending: WordSet = ["ended", "concluded", "closed", "began", "opened", "started", "continued", "concludes", "ends"]

    /// "A first day of bargaining over tariffs ended".
    private static func endings(in passage: Passage, _ sentence: Range<Int>) -> [Report] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: ending) else { return nil }
            let lead = max(sentence.lowerBound, index - 10)..<index
            guard !lead.contains(where: { passage.isWord($0, in: StageWords.stops) || passage.isWord($0, in: ahead) }) else { return nil }
            return lead.first { passage.isWord($0, in: StageWords.sessions) }.map { (.held, $0..<index + 1) }
        }
    }

    private static func speaksOfTalks(_ sentence: Range<Int>, in passage: Passage, of reading: Reading) -> Bool {
        let hasSubject = sentence.contains { StageSubjects.isAny($0, in: passage) }
        let referents = reading.referents(in: passage, sentence)
        let people = Set(referents.filter { $0.kind == .person }.compactMap(\.side))
        guard hasSubject || people.isSuperset(of: [.us, .china]) else { return false }
        if referents.contains(where: { $0.kind == .country && $0.side == .other }), passage.field != .title {
            return Parties(of: referents).areBoth || sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil }
        }
        return true
    }
}
