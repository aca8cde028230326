/// Words that are given without quotation marks: Chinese prose reports speech after a verb and a comma (何立峰指出，…), English prose in a
/// clause (see `EnglishReport`), and a transcript puts the speaker before a colon at the beginning of a paragraph (林剑：…; SECRETARY
/// BESSENT: …).
struct ReportedSpeech: Sendable {
    enum Form: Sendable, Equatable {
        case chinese
        /// The verb runs on into what is said (特朗普称中方违约); the subject must end right before it.
        case chineseClause
        /// A headline's label and colon: "Greer: duties will stay", "Duties will stay: Greer".
        case label
        /// A transcript prints the very words.
        case transcript
        /// A paragraph without marks behind "wrote:".
        case paragraph(verb: Int)
        /// The subject stands before the verb.
        case english(verb: Int)
        /// The verb shares the subject of what its sentence has told before: "…, adding that", "… and said".
        case continued(verb: Int)
        /// The subject stands behind "said" or "according to".
        case inverted
        /// The subject owns a noun of speech: "the ministry's position is that".
        case nominal
    }

    /// Where the speaker stands.
    var subject: Range<Int>
    var words: Range<Int>
    var form: Form

    var isTranscript: Bool { form == .transcript }
    /// The very words.
    var isVerbatim: Bool {
        if case .paragraph = form { return true }
        return isTranscript
    }

    private static let minimalLength = 5
    private static let labelLimit = 14

    /// All of a passage, in order of place.
    /// - Parameter quoted: tokens inside quotation marks; a sentence with speech in marks speaks for itself.
    static func all(in passage: Passage, of reading: Reading, quoted: Set<Int>) -> [ReportedSpeech] {
        let english = EnglishReport(passage: passage, quoted: quoted)
        let chinese = ChineseReport(passage: passage, reading: reading, quoted: quoted)
        var found: [ReportedSpeech] = []
        var paragraph = 0..<0
        for sentence in passage.sentences {
            if !paragraph.contains(sentence.lowerBound) { paragraph = self.paragraph(from: sentence.lowerBound, in: passage) }
            if let last = found.last, last.isVerbatim, last.words.contains(sentence.lowerBound) { continue }
            if let report = StatementParagraph(passage: passage, quoted: quoted).report(behind: sentence) {
                found.append(report)
            } else if let report = HeadlineLabel(passage: passage, quoted: quoted).report(in: sentence),
                !HeadlineLabel.isKicker(report.subject, in: passage)
            {
                found.append(report)
            } else if sentence.lowerBound == paragraph.lowerBound || isAnswer(sentence, in: passage),
                let turn = turn(sentence.lowerBound..<paragraph.upperBound, in: passage, of: reading, quoted: quoted)
            {
                found.append(turn)
            } else {
                let reports = chinese.reports(in: sentence)
                found += reports.isEmpty ? english.reports(in: sentence) : reports
            }
        }
        return found
    }

    private static func paragraph(from start: Int, in passage: Passage) -> Range<Int> {
        var first = start
        while passage.kind(first) == .newline { first += 1 }
        var end = first
        while let kind = passage.kind(end), kind != .newline { end += 1 }
        return min(start, end)..<max(end, start + 1)
    }

    /// 问：…？答：… in one paragraph: behind the question.
    private static func isAnswer(_ sentence: Range<Int>, in passage: Passage) -> Bool {
        passage.word(sentence.lowerBound - 1) == "?" && passage.kind(sentence.lowerBound) == .han
    }

    /// A speaker's turn in a transcript: a short label, a colon, and the rest of the paragraph.
    private static func turn(_ paragraph: Range<Int>, in passage: Passage, of reading: Reading, quoted: Set<Int>) -> ReportedSpeech? {
        var first = paragraph.lowerBound
        while passage.kind(first) == .newline { first += 1 }
        let colons = first + 1..<max(first + 1, min(first + labelLimit + 1, paragraph.upperBound))
        guard passage.field == .text, let colon = colons.first(where: { passage.word($0) == ":" }) else { return nil }
        let label = first..<colon
        let asked = (colon + 1..<max(colon + 1, paragraph.upperBound)).first { passage.word($0) == "问" && passage.word($0 + 1) == ":" }
        let words = trimmed(colon + 1..<max(colon + 1, asked ?? paragraph.upperBound), in: passage, keepsStop: true)
        guard words.count >= minimalLength, !words.contains(where: quoted.contains), isLabel(label, in: passage, of: reading) else {
            return nil
        }
        return ReportedSpeech(subject: label, words: words, form: .transcript)
    }

    /// A name in Han characters without a verb, or one in capitals with its title: what transcripts put before the colon.
    private static func isLabel(_ label: Range<Int>, in passage: Passage, of reading: Reading) -> Bool {
        if label.allSatisfy({ passage.kind($0) == .han }) {
            let isAnswer = label.count == 1 && passage.word(label.lowerBound) == "答"
            guard !isAnswer else { return true }
            let isSomebody =
                label.contains { passage.spells("发言人", at: $0) != nil }
                || reading.referents(in: passage, label).contains { $0.kind == .person }
            return isSomebody && !label.contains { ChineseVerbs.verb(in: passage, at: $0) != nil }
        }
        return label.allSatisfy { index in
            passage.word(index) == "." || (passage.kind(index) == .word && isInCapitals(index, in: passage))
        }
    }

    private static func isInCapitals(_ index: Int, in passage: Passage) -> Bool {
        let range = passage.range(of: index..<index + 1)
        return !range.isEmpty && passage.text.scalars[range].allSatisfy { $0 < 0x61 || $0 > 0x7A }
    }

    private static func trimmed(_ tokens: Range<Int>, in passage: Passage, keepsStop: Bool = false) -> Range<Int> {
        var end = tokens.upperBound
        let ends: Set<String> = keepsStop ? ["\n"] : ["\n", "。", "!", ";"]
        while end > tokens.lowerBound, ends.contains(passage.word(end - 1)) { end -= 1 }
        return tokens.lowerBound..<end
    }
}
