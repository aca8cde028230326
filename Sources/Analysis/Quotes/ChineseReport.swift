/// Finds what a Chinese sentence reports: 何立峰指出，…; 贝森特说谈判取得进展; and further on, …，他补充，….
struct ChineseReport {
    let passage: Passage
    let reading: Reading
    /// Tokens inside quotation marks: no verb is looked for there.
    let quoted: Set<Int>

    private static let minimalLength = 3
    /// Tokens in which a reported sentence names its speaker.
    private static let reach = 70
    private static let turnReach = 28
    private static let openers: WordSet = ["“", "「", "『", "\"", "‘", "《"]
    /// Conjunctions by which the one who speaks goes on: 并说, 又指出, 还强调.
    private static let goingOn: WordSet = ["并", "又", "还", "另", "且", "也", "但", "亦", "而", "惟"]

    func reports(in sentence: Range<Int>) -> [ReportedSpeech] {
        var found: [ReportedSpeech] = []
        var index = sentence.lowerBound
        var clause = sentence.lowerBound
        var isOpen = false
        let narration = ChineseNarration(passage: passage, reading: reading)
        func close(at end: Int) {
            guard isOpen, let last = found.last, last.words.lowerBound < end else { return }
            found[found.count - 1].words = trimmed(last.words.lowerBound..<min(last.words.upperBound, end))
            isOpen = false
        }
        while index < sentence.upperBound {
            if passage.kind(index) == .mark, [",", ";"].contains(passage.word(index)), !quoted.contains(index) {
                clause = index + 1
                if isOpen, narration.resumes(at: clause, behind: index) { close(at: index) }
            } else if isOpen, introducesQuote(index) {
                close(at: clause)
            }
            guard let (form, end) = ChineseVerbs.verb(in: passage, at: index), !quoted.contains(index) else {
                index += 1
                continue
            }
            let subject = isOpen || found.isEmpty ? nil : clause
            if let report = report(verb: index..<end, form, clause: clause, in: sentence, from: subject, isWithin: isOpen) {
                close(at: clause)
                found.append(report)
                isOpen = true
                // A verb right behind the comma has its speaker there; what is said goes on for a few words at least.
                index = report.words.lowerBound
                clause = index
            } else {
                index = end
            }
        }
        return found.filter { $0.words.count >= Self.minimalLength }
    }

    /// …：“…”: words in marks of their own.
    private func introducesQuote(_ index: Int) -> Bool {
        passage.word(index) == ":" && passage.isWord(index + 1, in: Self.openers) && quoted.contains(index + 1)
    }

    /// - Parameters:
    ///   - from: where the subject begins, if the sentence has reported something before.
    ///   - isWithin: the verb stands within what somebody is reported to say.
    private func report(
        verb: Range<Int>, _ form: ChineseVerbs.Form, clause: Int, in sentence: Range<Int>, from: Int?, isWithin: Bool
    ) -> ReportedSpeech? {
        guard verb.lowerBound > sentence.lowerBound else { return nil }
        let pause = ChineseVerbs.pause(behind: verb, form, in: passage)
        let isPaused = pause != nil
        guard isPaused || runsOn(behind: verb, form) else { return nil }
        var first = from ?? max(sentence.lowerBound, verb.lowerBound - Self.reach)
        if let cited = passage.spells("根据", at: clause) ?? passage.spells("据", at: clause) {
            guard isNamed(cited..<verb.lowerBound, verb) else { return nil }
            first = cited
        } else if passage.word(clause + 1) == "据" {
            return nil
        }
        if passage.word(verb.lowerBound) == "看", let open = (clause..<verb.lowerBound).last(where: { passage.word($0) == "在" }) {
            first = open + 1
        }
        // …，预计与对方会晤: a forecast that nobody makes.
        if clause == verb.lowerBound, Self.isForecast(verb, in: passage) { return nil }
        // 让商界担心…: whom something makes say or think so.
        if (clause..<verb.lowerBound).contains(where: { ["让", "令", "使"].contains(passage.word($0)) && $0 <= clause + 3 }) { return nil }
        if isWithin {
            guard isTurn(clause..<verb.lowerBound, isPaused: isPaused) else { return nil }
            first = clause
        }
        let start = pause.map { $0 + 1 } ?? verb.upperBound
        let words = trimmed(start..<max(start, sentence.upperBound))
        guard words.count >= Self.minimalLength, !isAllInMarks(from: start), first < verb.lowerBound else { return nil }
        return ReportedSpeech(subject: first..<verb.lowerBound, words: words, form: isPaused ? .chinese : .chineseClause)
    }

    /// What is said begins with marks, and they are no catchword's that a sentence goes on from (「产能过剩」的指控毫无根据).
    private func isAllInMarks(from start: Int) -> Bool {
        guard passage.isWord(start, in: Self.openers), passage.word(start) != "《" else { return false }
        guard !quoted.contains(start) else { return true }
        let close = (start + 1..<start + 12).first { ["”", "」", "』", "\"", "’"].contains(passage.word($0)) }
        return close.map { passage.kind($0 + 1) != .han } ?? true
    }

    /// 据特朗普讲，…: somebody's words; 据路透社报道，…: who carries the news is not who says what it tells.
    private func isNamed(_ source: Range<Int>, _ verb: Range<Int>) -> Bool {
        guard !source.isEmpty, passage.tokens[verb].map(\.text).joined() != "报道" else { return false }
        return reading.referents(in: passage, source).last.map { $0.kind == .person } ?? false
    }

    private static let predicates: WordSet = [
        "是", "会", "将", "应", "要", "能", "可", "已", "没", "未", "不", "无", "仍", "还", "都", "把", "被", "让", "使", "须", "需", "必", "正", "愿", "想", "该",
        "更", "很", "只",
        "就", "再", "均", "从", "尚", "才", "也", "有", "取", "达", "完", "同", "为",
    ]
    private static let predicateReach = 24
    private static let longClause = 12

    /// 说谈判取得进展: a clause follows, and not what the verb has for its object (表示欢迎, 表示不满, 透露细节).
    private func runsOn(behind verb: Range<Int>, _ form: ChineseVerbs.Form) -> Bool {
        let next = verb.upperBound
        guard form == .clause || form == .mixed,
            passage.kind(next) == .han || passage.kind(next) == .number || passage.kind(next) == .word || passage.word(next) == "《"
                || (!quoted.contains(next) && passage.isWord(next, in: Self.openers))
        else { return false }
        guard passage.word(next) != "的",
            !Self.objects.contains(where: { object in (0...2).contains { passage.spells(object, at: next + $0) != nil } })
        else { return false }
        guard form == .mixed else { return true }
        let words = (next..<next + Self.predicateReach).prefix { passage.kind($0) != .mark && passage.kind($0) != nil }
        return words.contains { passage.isWord($0, in: Self.predicates) }
            || (words.count >= Self.longClause && passage.word(words.endIndex) == ",")
    }

    private static func isForecast(_ verb: Range<Int>, in passage: Passage) -> Bool {
        ["预计", "预期", "预料", "估计", "预估", "预测", "料", "估"].contains { passage.spells($0, at: verb.lowerBound) == verb.upperBound }
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
        if ["双方", "两国", "各方", "也有", "另有", "还有"].contains(where: { passage.spells($0, at: subject.lowerBound) != nil }) { return true }
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
