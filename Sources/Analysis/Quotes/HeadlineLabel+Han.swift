/// Labels of Chinese headlines: 外交部打脸特朗普：…, 业内人士：…, 马来西亚贸工部：….
extension HeadlineLabel {
    private static let answers = [
        "回应", "回呛", "回怼", "回击", "回敬", "反击", "反驳", "反呛", "驳", "打脸", "怒批", "痛批", "狠批", "批", "斥", "轰", "呛", "警告", "敦促", "促", "吁", "喊话", "致",
        "告诉", "谈", "评", "就",
    ]

    /// The one who answers, and not whom the label says is answered.
    static func answerer(in label: Range<Int>, of referents: [Referent], _ passage: Passage) -> Speaker? {
        guard passage.kind(label.lowerBound) == .han, let first = referents.first,
            first.tokens.lowerBound == label.lowerBound, first.kind != .company
        else { return nil }
        // 发言人林剑回应…: the name behind an office.
        let one = referents.dropFirst().first { $0.kind == .person && $0.tokens.lowerBound == first.tokens.upperBound } ?? first
        guard answers.contains(where: { passage.spells($0, at: one.tokens.upperBound) != nil }) else { return nil }
        return SpeakerResolver.speaker(one)
    }

    /// A label in Han characters that is all of a name: 中方, 商务部, 外媒, or somebody whom the text names.
    static func hanSpeaker(in label: Range<Int>, of reading: Reading, _ passage: Passage) -> Speaker? {
        guard passage.kind(label.lowerBound) == .han, label.count >= 2 else { return nil }
        let speakers = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: nil)
        if let press = speakers.press(in: label) { return press }
        if let whole = reading.referents(in: passage, label).first(where: { $0.tokens == label }) { return SpeakerResolver.speaker(whole) }
        let name = passage.string(label)
        let person = reading.referents.values.lazy.flatMap { $0 }.first { $0.kind == .person && $0.name == name }
        if let person { return Speaker(name: person.name, id: person.id, tokens: label, isResolved: false) }
        if let body = speakers.body(endingAt: label), body.tokens.lowerBound == label.lowerBound { return body }
        // 环球时报社评：….
        return reading.referents(in: passage, label).first?.tokens.lowerBound == label.lowerBound ? speakers.document(in: label) : nil
    }
}
