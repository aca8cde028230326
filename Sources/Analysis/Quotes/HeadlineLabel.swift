/// A headline that gives its speaker as a label: "Greer: duties will stay", "Duties will stay: Greer", 中国商务部：坚决反对单边关税.
struct HeadlineLabel {
    let passage: Passage
    let quoted: Set<Int>

    private static let labelLimit = 8
    private static let hanLabelLimit = 26
    private static let minimalWords = 4
    private static let minimalHan = 4

    func report(in sentence: Range<Int>) -> ReportedSpeech? {
        guard isHeadline(sentence) else { return note(in: sentence) }
        if let dash = dash(in: sentence), let found = report(dash + 1..<sentence.upperBound, sentence.lowerBound..<dash) { return found }
        guard let colon = sentence.first(where: { passage.word($0) == ":" }) else { return nil }
        let label = passage.kind(colon - 1) == .han ? hanLabel(before: colon, from: sentence.lowerBound) : sentence.lowerBound..<colon
        if let found = report(label, colon + 1..<sentence.upperBound) { return found }
        guard let last = sentence.last(where: { passage.word($0) == ":" }) else { return nil }
        return report(last + 1..<sentence.upperBound, sentence.lowerBound..<last)
    }

    /// The last dash of a headline with a space on either side: "US, China to meet in May - Bessent".
    private func dash(in sentence: Range<Int>) -> Int? {
        guard passage.kind(sentence.upperBound - 1) == .word else { return nil }
        return sentence.last { passage.word($0) == "-" && !passage.isSolid($0 - 1..<$0 + 1) && !passage.isSolid($0..<$0 + 2) }
    }

    /// "Greer: duties will stay for now." in a text of notes: a name and a clause.
    private func note(in sentence: Range<Int>) -> ReportedSpeech? {
        var first = sentence.lowerBound
        while first < sentence.upperBound, passage.kind(first) == .newline || passage.word(first) == "-" { first += 1 }
        guard passage.isCapitalised(first),
            let colon = (first..<min(sentence.upperBound, first + 5)).first(where: { passage.word($0) == ":" }),
            passage.mentions(in: first..<colon).contains(where: { $0.tokens.upperBound == colon }),
            // A transcript prints its speakers in capitals.
            passage.text.scalars[passage.range(of: first..<colon)].contains(where: { (0x61...0x7A).contains($0) })
        else { return nil }
        let words = colon + 1..<(sentence.last { passage.kind($0) != .newline && passage.word($0) != "." } ?? colon) + 1
        guard !words.contains(where: { passage.kind($0) == .newline }),
            words.contains(where: { passage.isWord($0, in: ReportingVerbs.auxiliaries) })
        else { return nil }
        return report(first..<colon, words)
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

    private static let press: Set<String> = [
        "institution.xinhua-agency", "institution.cctv", "institution.global-times", "institution.peoples-daily", "institution.china-daily",
        "institution.cgtn", "institution.scmp",
    ]
    private static let groups: WordSet = [
        "sources", "source", "officials", "official", "analysts", "analyst", "economists", "economist", "experts", "aides", "insiders",
        "survey",
        "spokesman", "spokesperson", "spokeswoman", "minister", "diplomats", "traders", "lawmakers", "lawyers", "ambassador", "envoy",
        "ceo",
    ]

    private static let kickers: WordSet = [
        "exclusive", "analysis", "explainer", "update", "breaking", "watch", "live", "opinion", "factbox", "timeline", "comment", "video",
        "column", "editorial", "insight", "focus", "preview", "recap", "fact",
    ]

    /// "Exclusive: …": what kind of text it is.
    static func isKicker(_ label: Range<Int>, in passage: Passage) -> Bool {
        label.count <= 2 && passage.isWord(label.lowerBound, in: kickers)
    }

    /// "Beijing: fentanyl is America's problem": a side alone, before a sentence.
    private static func country(_ label: Range<Int>, _ referents: [Referent], _ passage: Passage) -> Speaker? {
        guard let side = referents.first(where: { $0.kind == .country && $0.tokens == label && $0.side != .both }),
            passage.kind(label.lowerBound) == .word, passage.word(label.upperBound) == ":",
            passage.sentence(of: label.lowerBound).contains(where: {
                $0 > label.upperBound && passage.isWord($0, in: ReportingVerbs.auxiliaries)
            })
        else { return nil }
        return SpeakerResolver.speaker(side)
    }

    /// "…: sources", "… - Treasury official": people of whom the headline says no more.
    private static func group(in label: Range<Int>, _ passage: Passage) -> Speaker? {
        guard label.count <= 4, let last = label.last, passage.isWord(last, in: groups), label.allSatisfy({ passage.kind($0) == .word })
        else { return nil }
        return Speaker(name: passage.string(label), id: nil, tokens: label, isResolved: false)
    }

    /// Whose label it is: a person or an institution that the label names and little else.
    static func speaker(in label: Range<Int>, of referents: [Referent], _ passage: Passage) -> Speaker? {
        let named = referents.filter { $0.kind == .person || ($0.kind == .institution && $0.side != nil) }
        // "Xi to Trump: …".
        if let first = named.first, first.kind == .person, first.tokens.lowerBound == label.lowerBound,
            passage.word(first.tokens.upperBound) == "to"
        {
            return SpeakerResolver.speaker(first)
        }
        guard let speaker = named.last(where: { $0.kind == .person }) ?? named.last else {
            return country(label, referents, passage) ?? group(in: label, passage)
        }
        // "…: MOC-Xinhua": who printed it.
        let isLast = passage.sentence(of: label.lowerBound).upperBound == label.upperBound
        guard !isLast || speaker.tokens == label || !press.contains(speaker.id ?? "") else { return nil }
        let isWhole = speaker.tokens.upperBound == label.upperBound
        let isAbout = speaker.tokens.lowerBound == label.lowerBound && passage.word(speaker.tokens.upperBound) == "on"
        let isSpokesperson = passage.word(label.upperBound - 1) == "人" && passage.spells("发言人", at: label.upperBound - 3) != nil
        let isOfficial =
            speaker.kind == .institution
            && (passage.isWord(label.upperBound - 1, in: Words.roles)
                || ["editorial", "commentary"].contains(passage.word(label.upperBound - 1)))
        let isAnswering =
            speaker.tokens.lowerBound == label.lowerBound
            && answering.contains { passage.spells($0, at: speaker.tokens.upperBound) != nil }
        return isWhole || isAnswering || isAbout || isSpokesperson || isOfficial ? SpeakerResolver.speaker(speaker) : nil
    }
}
