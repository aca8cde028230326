/// Finds who said a quotation in Chinese prose: 何咏前表示：“…”, “…。”他说, 指责美方“…”.
struct ChineseAttribution {
    let passage: Passage
    let reading: Reading
    var lastSpeaker: Speaker?
    let quoted: Set<Int>

    /// Verbs after which a short quoted phrase is still somebody's words.
    private static let judging: WordSet = ["批评", "指责", "形容", "称", "谴责", "指", "反驳", "警告", "说"]
    private static let reach = 60

    func attribution(of quotation: Quotation) -> Attribution? {
        let isFragment = QuoteShape.isFragment(quotation, in: passage)
        return before(quotation, isFragment: isFragment) ?? (isFragment && quotation.inner.count < 6 ? nil : after(quotation))
    }

    private func before(_ quotation: Quotation, isFragment: Bool) -> Attribution? {
        let open = quotation.outer.lowerBound
        let start = clauseStart(before: open)
        guard start < open else { return nil }
        let lead = passage.word(open - 1)
        let isVerbLed = lastVerb(in: start..<open - 1)?.end == open - 1
        if lead == ":", !isVerbLed, let subject = subject(in: start..<open - 1), subject.tokens.upperBound == open - 1 {
            return Attribution(speaker: subject, clause: subject.tokens, rule: "quote.zh.colon")
        }
        guard let (verb, end) = lastVerb(in: start..<open) else { return isFragment ? nil : behindDash(start..<open) }
        // 被称为“…”: whose words they are is not told.
        if (start..<end - verb.count).contains(where: { passage.word($0) == "被" }) { return nil }
        let gap = open - end
        let isAdjoining = gap == 0 || (gap <= 1 && [":", ",", "，"].contains(lead))
        let isReach =
            isFragment ? gap <= 8 && (isJudged(quotation, by: verb) || quotation.inner.count >= 6) : isAdjoining || lead == ":" || gap <= 12
        let endsSentence = isStop(quotation.outer.upperBound) || quotation.outer.upperBound >= passage.tokens.count
        let isPredicate = isFragment && endsSentence && gap <= 14
        guard isPredicate || (isReach && (!isFragment || isAdjoining || isJudged(quotation, by: verb))) else { return nil }
        if isFragment, quotation.inner.count < 4 { return nil }
        let speaker = subject(in: start..<end - verb.count) ?? sameSentence(start..<end - verb.count)
        guard speaker != nil || (isAdjoining && !isFragment) else { return nil }
        return Attribution(speaker: speaker, clause: (speaker?.tokens.lowerBound ?? end - verb.count)..<end, rule: "quote.zh.before")
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
        guard let person = reading.referents(in: passage, clause).first(where: { $0.kind == .person && !isObject($0, in: clause) }) else {
            return nil
        }
        return Attribution(speaker: SpeakerResolver.speaker(person), clause: person.tokens, rule: "quote.zh.dash")
    }

    /// 称 and 说 come before all kinds of clauses: a catchword in marks behind them (称美方的“极限施压”注定失败) is a name, not speech.
    private func isJudged(_ quotation: Quotation, by verb: String) -> Bool {
        guard Self.judging.contains(verb) else { return false }
        return quotation.inner.count >= 6 || !["称", "说", "指"].contains(verb) || isStop(quotation.outer.upperBound)
    }

    /// “…。”他说 and “…，”郭嘉昆表示: the subject and its verb follow at once.
    private func after(_ quotation: Quotation) -> Attribution? {
        var start = quotation.outer.upperBound
        if [",", "，"].contains(passage.word(start)) { start += 1 }
        var end = start
        while end < min(start + 24, passage.tokens.count), !isStop(end), passage.word(end) != "," { end += 1 }
        guard start < end, let (verb, verbEnd) = lastVerb(in: start..<end), verbEnd - verb.count > start else { return nil }
        guard let speaker = subject(in: start..<verbEnd - verb.count) else { return nil }
        return Attribution(speaker: speaker, clause: start..<verbEnd, rule: "quote.zh.after")
    }

    private func clauseStart(before open: Int) -> Int {
        var index = open
        while index > max(0, open - Self.reach), !isStop(index - 1), !quoted.contains(index - 1) { index -= 1 }
        return index
    }

    private func isStop(_ index: Int) -> Bool { ["。", "!", "?", ";", "\n"].contains(passage.word(index)) }

    private func lastVerb(in tokens: Range<Int>) -> (verb: String, end: Int)? {
        ChineseVerbs.last(in: tokens, of: passage).map { (passage.tokens[$0].map(\.text).joined(), $0.upperBound) }
    }

    /// A name right before the verb; else a person before an institution before a country; else 他/她.
    private func subject(in clause: Range<Int>) -> Speaker? {
        let tokens = withoutCarrier(clause)
        guard !tokens.isEmpty else { return nil }
        let named = reading.referents(in: passage, tokens).filter { !isObject($0, in: tokens) }
        let core = ChineseAdverbials.stripped(tokens, in: passage)
        if let main = mainSubject(of: clause, named) { return main }
        let closing = named.last { $0.kind == .person && $0.tokens.upperBound >= core.upperBound }
        if let closing { return SpeakerResolver.speaker(closing) }
        if let last = core.last, ["他", "她"].contains(passage.word(last)), let person = lastPerson(before: last) {
            return Speaker(name: person.name, id: person.id, tokens: last..<last + 1, isResolved: true)
        }
        if let name = HanName.name(endingAt: core.upperBound, from: core.lowerBound, in: passage) {
            return Speaker(name: passage.string(name), id: nil, tokens: name, isResolved: false)
        }
        if let person = named.last(where: { $0.kind == .person }), mayBeSubject(person, in: core) { return SpeakerResolver.speaker(person) }
        if let pronoun = tokens.last(where: { ["他", "她"].contains(passage.word($0)) && passage.word($0 + 1) != "们" }),
            let person = lastPerson(before: pronoun)
        {
            return Speaker(name: person.name, id: person.id, tokens: pronoun..<pronoun + 1, isResolved: true)
        }
        if let unnamed = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker).speaker(endingAt: core) {
            return unnamed
        }
        if let office = named.last(where: { $0.kind == .institution }) { return SpeakerResolver.speaker(office) }
        if named.isEmpty, let holder = tokens.first(where: { passage.spells("发言人", at: $0) != nil }),
            let known = lastSpeaker ?? spokesperson
        {
            return Speaker(name: known.name, id: known.id, tokens: holder..<holder + 3, isResolved: true)
        }
        if let other = named.last(where: { $0.kind == .country || $0.kind == .company }), mayBeSubject(other, in: core) {
            return SpeakerResolver.speaker(other)
        }
        guard let holder = tokens.first(where: { passage.spells("发言人", at: $0) != nil }) else { return nil }
        return Speaker(name: passage.string(holder..<holder + 3), id: nil, tokens: holder..<holder + 3, isResolved: false)
    }

    /// 何立峰会见代表团，称…; …，并指出…: a verb that opens its clause shares the subject of the clauses before it.
    private func mainSubject(of clause: Range<Int>, _ named: [Referent]) -> Speaker? {
        var end = clause.upperBound
        while end > clause.lowerBound, ["并", "又", "还", "也", "且", "则", "再", "而"].contains(passage.word(end - 1)) { end -= 1 }
        // …，把玩具称作“…”: nor has a clause that opens with its object.
        if let object = (clause.lowerBound..<end).last(where: { passage.word($0) == "," }), ["把", "将"].contains(passage.word(object + 1)) {
            end = object + 1
        }
        guard end > clause.lowerBound, passage.word(end - 1) == "," else { return nil }
        guard let first = named.first(where: { $0.tokens.lowerBound <= clause.lowerBound + Self.opening && $0.kind != .company }) else {
            // 总统本人…，称…: an office alone.
            let speakers = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker)
            return (2...4).lazy.compactMap { speakers.office(in: clause.lowerBound..<min(clause.lowerBound + $0, end)) }.first
        }
        // 美国总统特朗普: the country only says whose.
        let person = named.first { $0.kind == .person && $0.tokens.lowerBound <= first.tokens.upperBound + Self.opening }
        return SpeakerResolver.speaker(first.kind == .person ? first : person ?? first)
    }

    private static let opening = 12

    /// 据路透社报道，…; 新华社援引发言人的话说: who passes it on is not who says it.
    private func withoutCarrier(_ tokens: Range<Int>) -> Range<Int> {
        let cited = tokens.last { index in ["援引", "引述", "引用"].contains { passage.spells($0, at: index) != nil } }
        guard let cited else {
            let comma = tokens.first { passage.word($0) == "," }
            guard let first = tokens.first, passage.word(first) == "据", let comma, comma + 1 < tokens.upperBound else { return tokens }
            return comma + 1..<tokens.upperBound
        }
        var end = tokens.upperBound
        if passage.spells("的话", at: end - 2) == end { end -= 2 }
        return min(cited + 2, end)..<end
    }

    /// 中国国家航天局副司长…说: a country or a person that is only part of how somebody else is described does not speak; whoever stands at the
    /// head of the clause, or at most a short word (方, 政府, 官员) before the verb, does.
    private func mayBeSubject(_ referent: Referent, in core: Range<Int>) -> Bool {
        // 在中国说: the country was cut off with the adverbial.
        guard referent.tokens.upperBound <= core.upperBound else { return false }
        let rest = core.upperBound - referent.tokens.upperBound
        if rest <= (referent.kind == .person ? 12 : 4) { return !clauseBreaks(referent.tokens.upperBound..<core.upperBound) }
        guard referent.kind == .person else { return false }
        let between = referent.tokens.upperBound..<core.upperBound
        return !between.contains { HanName.endsTitle($0, in: passage) } || isOpening(referent, in: core)
    }

    private func isOpening(_ referent: Referent, in core: Range<Int>) -> Bool {
        let next = passage.word(referent.tokens.upperBound)
        return referent.tokens.lowerBound - core.lowerBound <= 12 && ["在", "就", "同", "与", "和", "于"].contains(next)
    }

    private func clauseBreaks(_ tokens: Range<Int>) -> Bool {
        tokens.contains { passage.word($0) == "," }
    }

    /// 何立峰在会见贝森特时: the other one is whom he met.
    private func isObject(_ referent: Referent, in tokens: Range<Int>) -> Bool {
        let start = referent.tokens.lowerBound
        guard start > tokens.lowerBound, passage.kind(start) == .han else { return false }
        if ["同", "与", "和", "对", "向", "跟"].contains(passage.word(start - 1)) { return true }
        return Self.objectVerbs.start(endingAt: start, in: passage) != nil
    }

    private static let objectVerbs = HanEndings(["会见", "会晤", "告诉", "指责", "批评", "邀请", "回应", "敦促", "针对", "关于", "就"])

    /// Who says what is reported, or has a turn in a transcript; there only people and those who speak for an office do.
    func speaker(of report: ReportedSpeech) -> Speaker? {
        if report.isTranscript, passage.spells("答", at: report.subject.lowerBound) == report.subject.upperBound {
            return spokesperson.map { Speaker(name: $0.name, id: $0.id, tokens: report.subject, isResolved: true) }
        }
        guard let speaker = subject(in: report.subject) else { return nil }
        guard report.isTranscript else { return report.form == .chinese || isBeside(speaker, report.subject) ? speaker : nil }
        let isSpokesperson = report.subject.contains { passage.spells("发言人", at: $0) != nil }
        let isPerson = reading.referents(in: passage, report.subject).contains { $0.kind == .person }
        return isPerson || isSpokesperson ? speaker : nil
    }

    /// 贝森特周一说谈判…: where no comma parts verb and words, nothing but adverbials may stand between the speaker and the verb.
    private func isBeside(_ speaker: Speaker, _ clause: Range<Int>) -> Bool {
        let core = ChineseAdverbials.stripped(withoutCarrier(clause), in: passage)
        guard speaker.tokens.upperBound >= core.upperBound else { return false }
        let isBare = reading.referents(in: passage, speaker.tokens).contains { $0.kind == .country && $0.tokens == speaker.tokens }
        let before = speaker.tokens.lowerBound - 1
        return !isBare || before < core.lowerBound || passage.kind(before) != .han
    }

    /// The office whose spokesperson the title says is answering: 商务部新闻发言人…答记者问.
    var spokesperson: Speaker? {
        guard let title = reading.passages.first(where: { $0.field == .title }) else { return nil }
        let isAnswering = title.tokens.indices.contains { title.spells("发言人", at: $0) != nil || title.spells("答记者问", at: $0) != nil }
        let offices = (reading.referents[.title] ?? []).filter { $0.kind == .institution || $0.kind == .person }
        guard isAnswering, let office = offices.first else { return nil }
        return Speaker(name: office.name, id: office.id, tokens: 0..<0, isResolved: true)
    }

    /// Whoever spoke in the sentence before; else whom that one is about; else who spoke last, or was named last, a few sentences ago.
    private func lastPerson(before pronoun: Int) -> (name: String, id: String?)? {
        let own = passage.sentenceIndex(of: pronoun)
        let start = passage.sentences[max(0, own - 3)].lowerBound
        let speakers = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker)
        let spoke = lastSpeaker.flatMap { $0.tokens.lowerBound >= start && speakers.isPerson($0) ? $0 : nil }
        if let spoke, passage.sentenceIndex(of: spoke.tokens.lowerBound) >= own - 1 { return (spoke.name, spoke.id) }
        let before = passage.sentences[max(0, own - 1)]
        let subject = reading.referents(in: passage, before).first { $0.kind == .person && !isObject($0, in: before) }
        if let subject, subject.tokens.lowerBound <= before.lowerBound + 12 { return (subject.name, subject.id) }
        if let spoke { return (spoke.name, spoke.id) }
        let named = reading.referents(in: passage, start..<pronoun).last { $0.kind == .person }
        return named.map { ($0.name, $0.id) } ?? lastSpeaker.flatMap { speakers.isPerson($0) ? ($0.name, $0.id) : nil }
    }
}
