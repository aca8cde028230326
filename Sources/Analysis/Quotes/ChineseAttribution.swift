/// Finds who said a quotation in Chinese prose: 何咏前表示：“…”, “…。”他说, 指责美方“…”.
struct ChineseAttribution {
    let passage: Passage
    let reading: Reading
    var lastSpeaker: Speaker?
    let quoted: Set<Int>

    private static let verbs = [
        "回应称", "回答说", "回应说", "发文称", "发帖称", "发文", "发帖", "留言", "问道", "说道", "答道", "喊话", "指出", "表示", "强调", "回应", "写道", "宣布", "透露", "认为", "警告",
        "呼吁", "批评", "指责", "指",
        "重申", "坦言", "补充", "谈到", "形容", "直言", "告诉", "介绍", "声称", "宣称", "敦促", "承认", "解释", "反驳", "谴责", "说", "称", "道", "答", "问",
    ]
    /// Verbs after which a short quoted phrase is still somebody's words.
    private static let judging: WordSet = ["批评", "指责", "形容", "称", "谴责", "指", "反驳", "警告", "说"]
    private static let reach = 60

    func attribution(of quotation: Quotation) -> Attribution? {
        let isFragment = QuoteShape.isFragment(quotation, in: passage)
        return before(quotation, isFragment: isFragment) ?? (isFragment ? nil : after(quotation))
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
        guard let (verb, end) = lastVerb(in: start..<open) else { return nil }
        let gap = open - end
        let isAdjoining = gap == 0 || (gap <= 1 && [":", ",", "，"].contains(lead))
        let isReach =
            isFragment ? gap <= 8 && (isJudged(quotation, by: verb) || quotation.inner.count >= 6) : isAdjoining || lead == ":" || gap <= 12
        let endsSentence = isStop(quotation.outer.upperBound) || quotation.outer.upperBound >= passage.tokens.count
        let isPredicate = isFragment && endsSentence && gap <= 14
        guard isPredicate || (isReach && (!isFragment || isAdjoining || isJudged(quotation, by: verb))) else { return nil }
        if isFragment, quotation.inner.count < 4 { return nil }
        let speaker = subject(in: start..<end - verb.count)
        guard speaker != nil || isAdjoining else { return nil }
        return Attribution(speaker: speaker, clause: (speaker?.tokens.lowerBound ?? end - verb.count)..<end, rule: "quote.zh.before")
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
        for index in tokens.reversed() {
            for verb in Self.verbs {
                if let end = passage.spells(verb, at: index), end <= tokens.upperBound, !isPartOfNoun(index, end) { return (verb, end) }
            }
        }
        return nil
    }

    /// 称 in 号称 or 名称, 说 in 小说 and 指 in 指数 say nothing.
    private func isPartOfNoun(_ start: Int, _ end: Int) -> Bool {
        let before = passage.word(start - 1)
        let after = passage.word(end)
        switch passage.word(start) {
        case "称", "稱": return ["名", "号", "职", "简", "统", "对"].contains(before)
        case "说": return before == "小" || after == "明" || after == "法"
        case "指": return end - start == 1 && (["数", "标", "定", "导"].contains(after) || before == "股" || before == "沪")
        case "道": return ["知", "报", "渠", "通", "轨", "街", "问", "说", "写", "答"].contains(before) || ["路", "理"].contains(after)
        case "答": return before == "回"
        default: return false
        }
    }

    /// A name right before the verb; else a person before an institution before a country; else 他/她.
    private func subject(in clause: Range<Int>) -> Speaker? {
        let tokens = withoutCarrier(clause)
        guard !tokens.isEmpty else { return nil }
        let named = reading.referents(in: passage, tokens).filter { !isObject($0, in: tokens) }
        let core = HanName.withoutAdverbials(tokens, in: passage)
        let closing = named.last { $0.kind == .person && $0.tokens.upperBound >= core.upperBound }
        if let closing { return SpeakerResolver.speaker(closing) }
        if let name = HanName.name(endingAt: core.upperBound, from: core.lowerBound, in: passage) {
            return Speaker(name: passage.string(name), id: nil, tokens: name, isResolved: false)
        }
        if let person = named.last(where: { $0.kind == .person }), mayBeSubject(person, in: core) { return SpeakerResolver.speaker(person) }
        if let pronoun = tokens.last(where: { ["他", "她"].contains(passage.word($0)) && passage.word($0 + 1) != "们" }),
            let person = lastPerson(before: pronoun)
        {
            return Speaker(name: person.name, id: person.id, tokens: pronoun..<pronoun + 1, isResolved: true)
        }
        if let holder = unnamedHolder(in: core) { return holder }
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

    private static let holders = ["官员", "人士", "消息人士", "高管", "知情人士"]

    /// 一名白宫官员说: somebody of an office, by nobody's name; the words themselves, back to where the clause or the counting begins.
    private func unnamedHolder(in core: Range<Int>) -> Speaker? {
        let end = core.upperBound
        guard let holder = Self.holders.first(where: { passage.spells($0, at: end - $0.count) == end }) else { return nil }
        var start = end - holder.count
        while start > core.lowerBound, end - start < 16, passage.kind(start - 1) == .han || passage.kind(start - 1) == .word,
            !["据", "对", "向", "的", "在", "时", "日"].contains(passage.word(start - 1))
        {
            start -= 1
        }
        let id = reading.referents(in: passage, start..<end).last { $0.kind == .institution }?.id
        return Speaker(name: passage.string(start..<end), id: id, tokens: start..<end, isResolved: false)
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
        return Self.objectVerbs.contains { passage.spells($0, at: start - $0.count) != nil }
    }

    private static let objectVerbs = ["会见", "会晤", "告诉", "指责", "批评", "邀请", "回应", "敦促", "针对", "关于", "就"]

    /// Who says what is reported, or has a turn in a transcript; there only people and those who speak for an office do.
    func speaker(of report: ReportedSpeech) -> Speaker? {
        if report.isTranscript, passage.spells("答", at: report.subject.lowerBound) == report.subject.upperBound {
            return spokesperson.map { Speaker(name: $0.name, id: $0.id, tokens: report.subject, isResolved: true) }
        }
        guard let speaker = subject(in: report.subject), report.isTranscript else { return subject(in: report.subject) }
        let isSpokesperson = report.subject.contains { passage.spells("发言人", at: $0) != nil }
        let isPerson = reading.referents(in: passage, report.subject).contains { $0.kind == .person }
        return isPerson || isSpokesperson ? speaker : nil
    }

    /// The office whose spokesperson the title says is answering: 商务部新闻发言人…答记者问.
    var spokesperson: Speaker? {
        guard let title = reading.passages.first(where: { $0.field == .title }) else { return nil }
        let isAnswering = title.tokens.indices.contains { title.spells("发言人", at: $0) != nil || title.spells("答记者问", at: $0) != nil }
        let offices = (reading.referents[.title] ?? []).filter { $0.kind == .institution || $0.kind == .person }
        guard isAnswering, let office = offices.first else { return nil }
        return Speaker(name: office.name, id: office.id, tokens: 0..<0, isResolved: true)
    }

    /// Who spoke last, else the person named last in the sentences just before.
    private func lastPerson(before pronoun: Int) -> (name: String, id: String?)? {
        let start = passage.sentences[max(0, passage.sentenceIndex(of: pronoun) - 3)].lowerBound
        if let lastSpeaker, lastSpeaker.tokens.lowerBound >= start { return (lastSpeaker.name, lastSpeaker.id) }
        let named = reading.referents(in: passage, start..<pronoun).last { $0.kind == .person }
        return named.map { ($0.name, $0.id) } ?? lastSpeaker.map { ($0.name, $0.id) }
    }
}
