/// Finds who said a quotation in Chinese prose: 何咏前表示：“…”, “…。”他说, 指责美方“…”.
struct ChineseAttribution {
    let passage: Passage
    let reading: Reading
    var lastSpeaker: Speaker?
    let quoted: Set<Int>

    /// Verbs after which a short quoted phrase is still somebody's words.
    private static let judging: WordSet = [
        "批评", "指责", "形容", "称", "谴责", "指", "反驳", "警告", "说", "骂", "痛批", "狠批", "怒斥", "直斥", "宣称", "声称", "坚称", "自称", "笑称", "直呼", "惊呼", "抱怨",
        "宣布", "承认", "形容为",
        "称为", "称作", "称之为", "斥为", "批为", "说成", "比作", "调侃", "自嘲", "感叹", "直言", "坦言", "放话", "扬言",
    ]
    private static let reach = 60

    private var subject: ChineseSubject { ChineseSubject(passage: passage, reading: reading, lastSpeaker: lastSpeaker) }

    func attribution(of quotation: Quotation) -> Attribution? {
        let isFragment = QuoteShape.isFragment(quotation, in: passage)
        if let before = before(quotation, isFragment: isFragment) { return before }
        if isFragment && quotation.inner.count < 6 { return nil }
        // …：“…”: whoever it is, stands before.
        if passage.word(quotation.outer.lowerBound - 1) == ":", passage.kind(quotation.outer.lowerBound - 2) == .han { return nil }
        return after(quotation) ?? (isFragment ? nil : beside(quotation))
    }

    private func before(_ quotation: Quotation, isFragment: Bool) -> Attribution? {
        let open = quotation.outer.lowerBound
        let start = clauseStart(before: open)
        guard start < open else { return nil }
        let lead = passage.word(open - 1)
        let isVerbLed = lastVerb(in: start..<open - 1)?.end == open - 1
        if lead == ":", !isVerbLed, let speaker = labelled(start..<open - 1) {
            return Attribution(speaker: speaker, clause: speaker.tokens, rule: "quote.zh.colon")
        }
        guard let (verb, end) = lastVerb(in: start..<open) else { return isFragment ? nil : behindDash(start..<open) }
        let clause = start..<end - verb.count
        let gap = open - end
        let isAdjoining = gap == 0 || (gap <= 1 && [":", ",", "，"].contains(lead))
        let isSaid = QuoteShape.isHanPredicate(quotation, in: passage)
        let isReach =
            isFragment
            ? gap <= 8 && (isJudged(quotation, by: verb, isSaid) || quotation.inner.count >= 6) : isAdjoining || lead == ":" || gap <= 12
        let isSpaced = passage.field == .title && !passage.isSolid(quotation.outer.upperBound - 1..<quotation.outer.upperBound + 1)
        let endsSentence = isSpaced || isStop(quotation.outer.upperBound) || quotation.outer.upperBound >= passage.tokens.count
        let isPredicate = isFragment && gap <= 14 && (endsSentence || isSaid)
        guard isPredicate || (isReach && (!isFragment || isAdjoining || isJudged(quotation, by: verb, isSaid))) else { return nil }
        if isFragment, quotation.inner.count < 4, !isSaid { return nil }
        if let passive = passiveAgent(in: clause) {
            return passive.map { Attribution(speaker: $0, clause: $0.tokens, rule: "quote.zh.passive") }
        }
        let speaker = subject.speaker(in: clause) ?? sameSentence(clause)
        guard speaker != nil || (isAdjoining && !isFragment) else { return nil }
        return Attribution(speaker: speaker, clause: (speaker?.tokens.lowerBound ?? clause.upperBound)..<end, rule: "quote.zh.before")
    }

    /// 商务部：“…”, 经济学者游承翰不以为然：“…”: a name before the colon, or one that opens the clause before it.
    private func labelled(_ clause: Range<Int>) -> Speaker? {
        guard let found = subject.speaker(in: clause) else { return nil }
        if found.tokens.upperBound == clause.upperBound { return found }
        let own = (clause.last { passage.word($0) == "," }.map { $0 + 1 } ?? clause.lowerBound)..<clause.upperBound
        let person = reading.referents(in: passage, own).first { $0.kind == .person && !subject.isObject($0, in: own) }
        if let person { return clause.upperBound - person.tokens.upperBound <= 12 ? SpeakerResolver.speaker(person) : nil }
        // 厂商大吐苦水：“…”.
        let speakers = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker)
        guard own.count <= 20 else { return nil }
        return own.indices.dropFirst(2).lazy.compactMap { speakers.group(endingAt: own.lowerBound..<$0) }.first
    }

    /// 被特朗普称为“…”: who does it stands behind 被. `.some(nil)` where nobody does: whose words they are is not told.
    private func passiveAgent(in clause: Range<Int>) -> Speaker?? {
        let own = (clause.last { passage.word($0) == "," }.map { $0 + 1 } ?? clause.lowerBound)..<clause.upperBound
        guard let passive = own.last(where: { passage.word($0) == "被" }) else { return nil }
        // 被问及此事时称 is the speaker's own verb.
        let isAsked = ["问", "追", "记", "媒"].contains(passage.word(passive + 1))
        guard !isAsked else { return nil }
        let agent = reading.referents(in: passage, passive + 1..<clause.upperBound).last { $0.tokens.upperBound == clause.upperBound }
        return .some(agent.map(SpeakerResolver.speaker))
    }

    /// …“…”，又说“…”: the sentence's speaker goes on.
    private func sameSentence(_ clause: Range<Int>) -> Speaker? {
        guard let lastSpeaker, clause.allSatisfy({ ["并", "又", "还", "也", "且", ",", "再", "更", "则"].contains(passage.word($0)) }) else {
            return nil
        }
        let sentences = passage.sentenceIndex(of: clause.lowerBound) - passage.sentenceIndex(of: lastSpeaker.tokens.lowerBound)
        return (0...1).contains(sentences) ? lastSpeaker : nil
    }

    /// ——“…”: a dash leads from whoever the sentence is about to the words.
    private func behindDash(_ clause: Range<Int>) -> Attribution? {
        guard passage.word(clause.upperBound - 1) == "-", passage.kind(clause.lowerBound) == .han else { return nil }
        let persons = reading.referents(in: passage, clause).filter { $0.kind == .person }
        guard let person = persons.first(where: { !subject.isObject($0, in: clause) }) else { return nil }
        return Attribution(speaker: SpeakerResolver.speaker(person), clause: person.tokens, rule: "quote.zh.dash")
    }

    /// 称 and 说 come before all kinds of clauses: a catchword in marks behind them (称美方的“极限施压”注定失败) is a name, not speech.
    private func isJudged(_ quotation: Quotation, by verb: String, _ isSaid: Bool) -> Bool {
        let isNoun = ChineseSayings.copulas.contains(where: verb.hasSuffix) && verb.count > 1
        guard isNoun || Self.judging.contains(verb) else { return false }
        // 直斥“产能过剩”的指控: an attribute.
        let isNamed = passage.word(quotation.outer.upperBound) == "的" || passage.kind(quotation.outer.upperBound) == .han && !isSaid
        return quotation.inner.count >= 6
            || (isNoun ? !isNamed : isSaid || (!isNamed && !["称", "说", "指"].contains(verb)) || isStop(quotation.outer.upperBound))
    }

    /// “…。”他说 and “…，”郭嘉昆表示: the subject and its verb follow at once.
    private func after(_ quotation: Quotation) -> Attribution? {
        let clause = clauseBehind(quotation)
        guard !clause.isEmpty, let (verb, verbEnd) = lastVerb(in: clause), verbEnd - verb.count > clause.lowerBound,
            !["“", "「", "\"", "『"].contains(passage.word(verbEnd))
        else { return nil }
        guard let speaker = subject.speaker(in: clause.lowerBound..<verbEnd - verb.count) else { return nil }
        return Attribution(speaker: speaker, clause: clause.lowerBound..<verbEnd, rule: "quote.zh.after")
    }

    /// “…。”王受文开门见山: a whole statement opens its paragraph or follows a stop, and somebody by name opens the sentence behind it.
    private func beside(_ quotation: Quotation) -> Attribution? {
        let open = quotation.outer.lowerBound
        let isFree = open == 0 || isStop(open - 1) || passage.kind(open - 1) == .newline
        let isClosed = ["。", "!", "?", ",", "…"].contains(passage.word(quotation.inner.upperBound - 1))
        guard isFree, isClosed else { return nil }
        let clause = clauseBehind(quotation)
        guard !clause.isEmpty, passage.word(clause.upperBound) != ":" else { return nil }
        let person = reading.referents(in: passage, clause).first { $0.kind == .person }
        if person == nil, let name = introduced(in: clause) {
            return Attribution(
                speaker: Speaker(name: passage.string(name), id: nil, tokens: name, isResolved: false), clause: name,
                rule: "quote.zh.beside")
        }
        guard let person, !subject.isObject(person, in: clause), person.tokens.upperBound < clause.upperBound,
            person.tokens.lowerBound == clause.lowerBound || HanName.endsTitle(person.tokens.lowerBound - 1, in: passage)
        else { return nil }
        return Attribution(speaker: SpeakerResolver.speaker(person), clause: person.tokens, rule: "quote.zh.beside")
    }

    private static let manners = HanEndings([
        "苦笑", "笑", "叹", "叹气", "叹了口气", "摇头", "摇摇头", "摆手", "摆摆手", "皱眉", "耸肩", "耸耸肩", "点头", "无奈", "不以为然", "开门见山", "感慨", "抱怨", "直摇头", "打趣",
        "回忆", "算账", "发愁",
    ])

    /// 外贸商老周苦笑: title and name of somebody whom nothing else introduces, and how he says it.
    private func introduced(in clause: Range<Int>) -> Range<Int>? {
        guard let manner = Self.manners.start(endingAt: clause.upperBound, in: passage), manner > clause.lowerBound else { return nil }
        return HanName.name(
            endingAt: ChineseAdverbials.stripped(clause.lowerBound..<manner, in: passage).upperBound, from: clause.lowerBound, in: passage)
    }

    private func clauseBehind(_ quotation: Quotation) -> Range<Int> {
        var start = quotation.outer.upperBound
        if [",", "，"].contains(passage.word(start)) { start += 1 }
        var end = start
        while end < min(start + 28, passage.tokens.count), !isStop(end), passage.word(end) != "," { end += 1 }
        return start..<end
    }

    private func clauseStart(before open: Int) -> Int {
        var index = open
        while index > max(0, open - Self.reach), !isStop(index - 1) {
            guard quoted.contains(index - 1) else {
                index -= 1
                continue
            }
            // 在“真实社交”上发文：“…”: the name of a platform is none of the words.
            guard let name = platform(endingAt: index) else { break }
            index = name
        }
        return index
    }

    private func platform(endingAt end: Int) -> Int? {
        let next = Passage.partition(passage.quotations) { $0.outer.upperBound >= end }
        guard next < passage.quotations.count, passage.quotations[next].outer.upperBound == end else { return nil }
        let quotation = passage.quotations[next]
        let isNamed = ["在", "于", "号", "户", "台", "栏", "刊", "体"].contains(passage.word(quotation.outer.lowerBound - 1))
        return isNamed && quotation.inner.count <= 10 ? quotation.outer.lowerBound : nil
    }

    private func isStop(_ index: Int) -> Bool { ["。", "!", "?", ";", "\n"].contains(passage.word(index)) }

    private func lastVerb(in tokens: Range<Int>) -> (verb: String, end: Int)? {
        ChineseVerbs.last(in: tokens, of: passage).map { (passage.tokens[$0].map(\.text).joined(), $0.upperBound) }
    }

    /// Who says what is reported, or has a turn in a transcript; there only people and those who speak for an office do.
    func speaker(of report: ReportedSpeech) -> Speaker? {
        if report.isTranscript, passage.spells("答", at: report.subject.lowerBound) == report.subject.upperBound {
            return subject.spokesperson.map { Speaker(name: $0.name, id: $0.id, tokens: report.subject, isResolved: true) }
        }
        guard let speaker = subject.speaker(in: report.subject) else { return nil }
        guard report.isTranscript else { return report.form == .chinese || isBeside(speaker, report.subject) ? speaker : nil }
        let isSpokesperson = report.subject.contains { passage.spells("发言人", at: $0) != nil }
        let isPerson = reading.referents(in: passage, report.subject).contains { $0.kind == .person }
        return isPerson || isSpokesperson ? speaker : nil
    }

    /// 贝森特周一说谈判…: where no comma parts verb and words, nothing but adverbials may stand between the speaker and the verb.
    private func isBeside(_ speaker: Speaker, _ clause: Range<Int>) -> Bool {
        if speaker.tokens.upperBound <= clause.lowerBound { return true }
        let own = subject.verbsOwnClause(clause)
        if own.isEmpty || ChineseAdverbials.isAdverb(own, in: passage) { return true }
        let core = ChineseAdverbials.stripped(subject.withoutCarrier(clause), in: passage)
        guard speaker.tokens.upperBound >= core.upperBound else { return false }
        let isBare = reading.referents(in: passage, speaker.tokens).contains { $0.kind == .country && $0.tokens == speaker.tokens }
        let before = speaker.tokens.lowerBound - 1
        return !isBare || before < core.lowerBound || passage.kind(before) != .han
    }
}
