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
        /// The subject stands before the verb.
        case english(verb: Int)
        /// The subject stands behind "said" or "according to".
        case inverted
    }

    /// Where the speaker stands.
    var subject: Range<Int>
    var words: Range<Int>
    var form: Form

    var isTranscript: Bool { form == .transcript }

    static let verbs = PhraseBook<Bool>([
        (
            true,
            [
                "指出", "表示", "强调", "重申", "透露", "警告", "呼吁", "坦言", "直言", "介绍说", "介绍称", "回应称", "回应说", "补充说", "补充称", "解释说", "宣布", "称", "说",
                "认为", "写道", "批评说", "批评称", "敦促说", "反驳称", "反驳说",
            ]
        )
    ])
    private static let minimalLength = 5
    /// Tokens in which a reported sentence names its speaker.
    private static let reach = 60
    private static let labelLimit = 14

    /// All of a passage, in order of place.
    /// - Parameter quoted: tokens inside quotation marks; a sentence with speech in marks speaks for itself.
    static func all(in passage: Passage, quoted: Set<Int>) -> [ReportedSpeech] {
        let english = EnglishReport(passage: passage, quoted: quoted)
        var found: [ReportedSpeech] = []
        var paragraph = 0..<0
        for sentence in passage.sentences {
            if !paragraph.contains(sentence.lowerBound) { paragraph = self.paragraph(from: sentence.lowerBound, in: passage) }
            if let last = found.last, last.isTranscript, last.words.contains(sentence.lowerBound) { continue }
            if let report = HeadlineLabel(passage: passage, quoted: quoted).report(in: sentence) {
                found.append(report)
            } else if sentence.lowerBound == paragraph.lowerBound, let turn = turn(paragraph, in: passage, quoted: quoted) {
                found.append(turn)
            } else if let report = report(sentence, in: passage, quoted: quoted) ?? clause(sentence, in: passage, quoted: quoted) {
                found.append(report)
            } else if let report = english.report(in: sentence) {
                found.append(report)
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

    private static func report(_ sentence: Range<Int>, in passage: Passage, quoted: Set<Int>) -> ReportedSpeech? {
        var index = sentence.lowerBound
        let limit = min(sentence.upperBound, sentence.lowerBound + reach)
        while index < limit {
            guard passage.kind(index) == .han, !quoted.contains(index), let (_, end) = verbs.match(in: passage, at: index) else {
                index += 1
                continue
            }
            if [",", ":"].contains(passage.word(end)), index > sentence.lowerBound, !isNoun(index, end, in: passage) {
                let words = trimmed(end + 1..<max(end + 1, sentence.upperBound), in: passage)
                guard words.count >= minimalLength, !words.contains(where: quoted.contains) else { return nil }
                guard !["“", "「", "\""].contains(passage.word(end + 1)) else { return nil }
                return ReportedSpeech(subject: sentence.lowerBound..<index, words: words, form: .chinese)
            }
            index = end
        }
        return nil
    }

    private static let clauseVerbs = PhraseBook<Bool>([(true, ["称", "说", "表示", "指出", "警告", "认为", "强调", "重申", "回应称", "透露"])])
    /// 说话, 称赞, 说明, 称为: these verbs report nothing.
    private static let otherVerbs: WordSet = ["话", "法", "明", "服", "赞", "号", "为", "的", "了", "过", "出", "是", "谎", "到", "道", "书", "称"]

    /// 贝森特说谈判取得进展: nothing parts the verb from what is said.
    private static func clause(_ sentence: Range<Int>, in passage: Passage, quoted: Set<Int>) -> ReportedSpeech? {
        for index in sentence where index > sentence.lowerBound && passage.kind(index) == .han && !quoted.contains(index) {
            guard let (_, end) = clauseVerbs.match(in: passage, at: index), passage.kind(end) == .han,
                !passage.isWord(end, in: otherVerbs), !isNoun(index, end, in: passage)
            else { continue }
            let words = trimmed(end..<max(end, sentence.upperBound), in: passage)
            guard words.count >= minimalLength, !words.contains(where: quoted.contains) else { return nil }
            return ReportedSpeech(subject: sentence.lowerBound..<index, words: words, form: .chineseClause)
        }
        return nil
    }

    /// 职称, 名称, 小说 end like verbs of speech.
    private static func isNoun(_ start: Int, _ end: Int, in passage: Passage) -> Bool {
        guard end - start == 1 else { return false }
        return ["名", "号", "职", "简", "统", "对", "小", "学", "据", "据悉", "听", "传", "人"].contains(passage.word(start - 1))
    }

    /// A speaker's turn in a transcript: a short label, a colon, and the rest of the paragraph.
    private static func turn(_ paragraph: Range<Int>, in passage: Passage, quoted: Set<Int>) -> ReportedSpeech? {
        var first = paragraph.lowerBound
        while passage.kind(first) == .newline { first += 1 }
        let colons = first + 1..<max(first + 1, min(first + labelLimit + 1, paragraph.upperBound))
        guard passage.field == .text, let colon = colons.first(where: { passage.word($0) == ":" }) else { return nil }
        let label = first..<colon
        let words = trimmed(colon + 1..<max(colon + 1, paragraph.upperBound), in: passage, keepsStop: true)
        guard words.count >= minimalLength, !words.contains(where: quoted.contains), isLabel(label, in: passage) else { return nil }
        return ReportedSpeech(subject: label, words: words, form: .transcript)
    }

    /// A name in Han characters without a verb, or one in capitals with its title: what transcripts put before the colon.
    private static func isLabel(_ label: Range<Int>, in passage: Passage) -> Bool {
        if label.allSatisfy({ passage.kind($0) == .han }) {
            let isAnswer = label.count == 1 && passage.word(label.lowerBound) == "答"
            return isAnswer || (label.count >= 2 && !label.contains { verbs.match(in: passage, at: $0) != nil })
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
