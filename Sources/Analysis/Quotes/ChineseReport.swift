/// Finds what a Chinese sentence reports: 何立峰指出，…; 贝森特说谈判取得进展; and further on, …，他补充，….
struct ChineseReport {
    let passage: Passage
    let reading: Reading
    /// Tokens inside quotation marks: no verb is looked for there.
    let quoted: Set<Int>

    private static let minimalLength = 5
    /// Tokens in which a reported sentence names its speaker.
    private static let reach = 70
    private static let turnReach = 28
    private static let openers: WordSet = ["“", "「", "『", "\"", "‘", "《"]
    /// Conjunctions by which the one who speaks goes on: 并说, 又指出, 还强调.
    private static let goingOn: WordSet = ["并", "又", "还", "另", "且", "也"]

    func reports(in sentence: Range<Int>) -> [ReportedSpeech] {
        var found: [ReportedSpeech] = []
        var index = sentence.lowerBound
        var clause = sentence.lowerBound
        while index < sentence.upperBound {
            if passage.kind(index) == .mark, [",", ";"].contains(passage.word(index)) {
                clause = index + 1
                if let last = found.last, last.words.lowerBound < index, turnsAway(at: clause) {
                    found[found.count - 1].words = trimmed(last.words.lowerBound..<min(last.words.upperBound, index))
                }
            }
            guard let (form, end) = ChineseVerbs.verb(in: passage, at: index), !quoted.contains(index) else {
                index += 1
                continue
            }
            if let report = report(verb: index..<end, form, clause: clause, in: sentence, after: found.last) {
                if let last = found.last {
                    found[found.count - 1].words = trimmed(last.words.lowerBound..<min(last.words.upperBound, clause))
                }
                found.append(report)
                // A verb right behind the comma has its speaker there; what is said goes on for a few words at least.
                index = report.words.lowerBound
                clause = index
            } else {
                index = end
            }
        }
        return found.filter { $0.words.count >= Self.minimalLength }
    }

    private func report(
        verb: Range<Int>, _ form: ChineseVerbs.Form, clause: Int, in sentence: Range<Int>, after last: ReportedSpeech?
    ) -> ReportedSpeech? {
        guard verb.lowerBound > sentence.lowerBound else { return nil }
        let pause = ChineseVerbs.pause(behind: verb, in: passage)
        let isPaused = pause != nil
        guard isPaused || (form == .clause && runsOn(behind: verb)) else { return nil }
        // 据路透社报道，…: who carries the news is not who says what it tells.
        if passage.word(clause) == "据" || passage.word(clause + 1) == "据" || passage.spells("根据", at: clause) != nil { return nil }
        if last != nil, !isTurn(clause..<verb.lowerBound, isPaused: isPaused) { return nil }
        let start = pause.map { $0 + 1 } ?? verb.upperBound
        let words = trimmed(start..<max(start, sentence.upperBound))
        guard words.count >= Self.minimalLength, !Self.openers.contains(passage.word(start)) || passage.word(start) == "《" else {
            return nil
        }
        let from = last == nil ? max(sentence.lowerBound, verb.lowerBound - Self.reach) : clause
        guard from < verb.lowerBound else { return nil }
        return ReportedSpeech(subject: from..<verb.lowerBound, words: words, form: isPaused ? .chinese : .chineseClause)
    }

    /// …，白宫还指责北京…: somebody else is told to have accused.
    private func turnsAway(at clause: Int) -> Bool {
        guard let other = reading.referents(in: passage, clause..<clause + 1).first else { return false }
        var next = other.tokens.upperBound
        while ["还", "则", "也", "又", "却"].contains(passage.word(next)) { next += 1 }
        guard next > other.tokens.upperBound else { return false }
        return ["指责", "批评", "抨击", "指控"].contains { passage.spells($0, at: next) != nil }
    }

    /// 说谈判取得进展: a clause follows, and not what the verb has for its object (表示欢迎, 表示不满).
    private func runsOn(behind verb: Range<Int>) -> Bool {
        let next = verb.upperBound
        guard passage.kind(next) == .han || passage.kind(next) == .number || passage.kind(next) == .word || passage.word(next) == "《" else {
            return false
        }
        return !Self.objects.contains { object in (0...2).contains { passage.spells(object, at: next + $0) != nil } }
            && passage.word(next) != "的"
    }

    private static let objects = [
        "欢迎", "不满", "关切", "遗憾", "感谢", "祝贺", "慰问", "哀悼", "抗议", "谴责", "担忧", "关注", "满意", "失望", "敬意", "赞赏", "反对", "支持", "乐观", "谨慎", "理解", "同意",
        "尊重", "歉意", "谢意", "怀疑",
    ]

    /// Within what somebody says another one may be cited (美方称…): only a person or a pronoun beside a verb with its comma, or "and adds",
    /// opens a turn of speech.
    private func isTurn(_ subject: Range<Int>, isPaused: Bool) -> Bool {
        guard subject.count <= Self.turnReach else { return false }
        if passage.isWord(subject.lowerBound, in: Self.goingOn), subject.count <= 10 { return true }
        guard isPaused, !subject.isEmpty else { return false }
        if ["他", "她"].contains(passage.word(subject.lowerBound)), passage.word(subject.lowerBound + 1) != "们" { return true }
        let core = ChineseAdverbials.stripped(subject, in: passage)
        return reading.referents(in: passage, subject).contains { $0.kind == .person && $0.tokens.upperBound >= core.upperBound }
    }

    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound, ["\n", "。", "!", ";", ",", "?", " "].contains(passage.word(end - 1)) { end -= 1 }
        return tokens.lowerBound..<end
    }
}
