/// A headline that gives its speaker as a label: "Greer: duties will stay", "Duties will stay: Greer", 中国商务部：坚决反对单边关税.
struct HeadlineLabel {
    let passage: Passage
    let quoted: Set<Int>

    private static let labelLimit = 8
    private static let hanLabelLimit = 16
    private static let minimalWords = 4
    private static let minimalHan = 5

    func report(in sentence: Range<Int>) -> ReportedSpeech? {
        guard isHeadline(sentence), let colon = sentence.first(where: { passage.word($0) == ":" }) else { return nil }
        let label = passage.kind(colon - 1) == .han ? hanLabel(before: colon, from: sentence.lowerBound) : sentence.lowerBound..<colon
        if let found = report(label, colon + 1..<sentence.upperBound) { return found }
        guard let last = sentence.last(where: { passage.word($0) == ":" }) else { return nil }
        return report(last + 1..<sentence.upperBound, sentence.lowerBound..<last)
    }

    /// 清单公布 商务部：…: a space or a comma parts a Chinese headline, and the last part is the label.
    private func hanLabel(before colon: Int, from start: Int) -> Range<Int> {
        var first = colon
        while first > start, ![",", "?", "!", "。", "|"].contains(passage.word(first - 1)) {
            if first < colon, !passage.isSolid(first - 1..<first + 1) { break }
            first -= 1
        }
        return first..<colon
    }

    /// A label in Han characters that is all of a name: 中方, 商务部, 外媒, or somebody whom the text names.
    static func hanSpeaker(in label: Range<Int>, of reading: Reading, _ passage: Passage) -> Speaker? {
        guard passage.kind(label.lowerBound) == .han, label.count >= 2 else { return nil }
        if let whole = reading.referents(in: passage, label).first(where: { $0.tokens == label }) { return SpeakerResolver.speaker(whole) }
        let name = passage.string(label)
        let person = reading.referents.values.lazy.flatMap { $0 }.first { $0.kind == .person && $0.name == name }
        if let person { return Speaker(name: person.name, id: person.id, tokens: label, isResolved: false) }
        return ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: nil).press(in: label)
    }

    /// A title, or a line that is all there is and has no full stop.
    private func isHeadline(_ sentence: Range<Int>) -> Bool {
        if passage.field == .title { return true }
        return passage.sentences.count == 1 && ![".", "。", "!", "?"].contains(passage.word(sentence.upperBound - 1))
    }

    private func report(_ label: Range<Int>, _ words: Range<Int>) -> ReportedSpeech? {
        guard !label.isEmpty,
            label.count <= (passage.kind(label.lowerBound) == .han ? Self.hanLabelLimit : Self.labelLimit),
            label.allSatisfy({ passage.kind($0) != .newline && !quoted.contains($0) }),
            !words.contains(where: quoted.contains)
        else { return nil }
        let count = words.filter { [.word, .number].contains(passage.kind($0)) }.count
        guard count >= Self.minimalWords || words.filter({ passage.kind($0) == .han }).count >= Self.minimalHan else { return nil }
        return ReportedSpeech(subject: label, words: words, form: .label)
    }

    private static let answering = ["回应", "谈", "就", "驳", "答", "敦促"]

    /// Whose label it is: a person or an institution that the label names and little else.
    static func speaker(in label: Range<Int>, of referents: [Referent], _ passage: Passage) -> Speaker? {
        let named = referents.filter { $0.kind == .person || ($0.kind == .institution && $0.side != nil) }
        guard let speaker = named.last(where: { $0.kind == .person }) ?? named.last else { return nil }
        let isWhole = speaker.tokens.upperBound == label.upperBound
        let isAbout = speaker.tokens.lowerBound == label.lowerBound && passage.word(speaker.tokens.upperBound) == "on"
        let isSpokesperson = passage.word(label.upperBound - 1) == "人" && passage.spells("发言人", at: label.upperBound - 3) != nil
        let isOfficial = passage.isWord(label.upperBound - 1, in: Words.roles) && speaker.kind == .institution
        let isAnswering =
            speaker.tokens.lowerBound == label.lowerBound
            && answering.contains { passage.spells($0, at: speaker.tokens.upperBound) != nil }
        return isWhole || isAnswering || isAbout || isSpokesperson || isOfficial ? SpeakerResolver.speaker(speaker) : nil
    }
}
