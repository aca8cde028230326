import Model

/// Which stages of the talks the sentences of an item report.
///
/// A stage is what happens (``StageAct``) to what is talked about or was agreed (``StageNoun``), where the clause tells it as real, agreed or
/// coming and as news (``StageBackground``).
enum StageRules {
    /// - Parameter meetings: the meetings told in the passage; in an item about the two sides' trade they are stages of the talks.
    static func facts(in passage: Passage, of reading: Reading, meetings: [Fact], verdict: Verdict) -> [Fact] {
        let told = verdict == .core ? meetings.filter { StageMeetings.isNews($0, today: reading.day) } : []
        return passage.sentences.flatMap { sentence -> [Fact] in
            let range = passage.range(of: sentence)
            let background = StageBackground(passage: passage, reading: reading, sentence: sentence)
            var reports = reports(in: passage, sentence, of: reading, background)
            // What markets and third parties take from the talks reports what came of them, at its head and of both sides, or nothing.
            if verdict != .core { reports.removeAll { !StageChoice.outcomes.contains($0.stage) || range.lowerBound > 0 } }
            var seen = Set(reports.map(\.stage.rawValue))
            // "Threatens to cancel talks", "talks could collapse": that they are planned is not the news.
            let isDoubted = reports.contains { $0.stage == .none }
            reports.removeAll { $0.stage == .none }
            for meeting in told where meeting.start == range.lowerBound && !isDoubted {
                guard let (stage, words) = StageMeetings.report(meeting, in: background), seen.insert(stage.rawValue).inserted else {
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

    private static func reports(
        in passage: Passage, _ sentence: Range<Int>, of reading: Reading, _ background: StageBackground
    ) -> [(stage: TalksStage, words: String)] {
        guard sentence.count <= longest, let isOfBoth = sides(sentence, in: passage, of: reading) else { return [] }
        var found = StageAccusations.reports(in: passage, sentence, background)
        if passage.kind(sentence.lowerBound) == .han || sentence.contains(where: { passage.kind($0) == .han }) {
            found += HanStage(passage: passage, sentence: sentence, background: background, isOfBoth: isOfBoth).reports()
        }
        found += EnglishStage(passage: passage, sentence: sentence, background: background, isOfBoth: isOfBoth).reports()
        guard !found.isEmpty else { return [] }
        var seen = Set<String>()
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { report in
            seen.insert(report.stage.rawValue).inserted ? (report.stage, passage.string(report.tokens)) : nil
        }
    }

    /// Tokens of a sentence that is read; longer ones are lists.
    private static let longest = 240

    /// Whether the sentence names both sides; `nil` where it speaks of a third country's talks or of none.
    private static func sides(_ sentence: Range<Int>, in passage: Passage, of reading: Reading) -> Bool? {
        let referents = reading.referents(in: passage, sentence)
        let isJoint = sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil }
        let areBoth = isJoint || Parties(of: referents).areBoth
        if areBoth { return true }
        return referents.contains { $0.kind == .country && $0.side == .other } ? nil : false
    }
}
