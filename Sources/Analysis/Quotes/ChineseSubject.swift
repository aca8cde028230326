/// Who speaks, in the words before a Chinese verb of speech.
struct ChineseSubject {
    let passage: Passage
    let reading: Reading
    var lastSpeaker: Speaker?

    private static let opening = 12
    private static let conjunctions: WordSet = [
        "并", "又", "还", "也", "且", "则", "再", "而", "亦", "更", "但", "另", "只", "仅", "却", "同", "时", "惟", ",",
    ]

    private var speakers: ChineseSpeakers { ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker) }

    /// A name right before the verb; else a body; else a person before an institution before a country; else 他/她.
    func speaker(in clause: Range<Int>) -> Speaker? {
        let tokens = withoutCarrier(clause)
        guard !tokens.isEmpty else { return nil }
        if let shared = shared(clause) { return shared }
        let named = reading.referents(in: passage, tokens).filter { !isObject($0, in: tokens) }
        let core = withoutPlatform(ChineseAdverbials.stripped(tokens, in: passage), named)
        // 数据说明, 事实表明: nobody says it.
        guard Self.findings.start(endingAt: core.upperBound, in: passage) == nil else { return nil }
        if let main = mainSubject(of: clause, named) { return main }
        if let closing = named.last(where: { $0.kind == .person && $0.tokens.upperBound >= core.upperBound }) {
            return speaker(of: closing)
        }
        if let last = core.last, ["他", "她"].contains(passage.word(last)), let person = lastPerson(before: last) {
            return Speaker(name: person.name, id: person.id, tokens: last..<last + 1, isResolved: true)
        }
        if let name = HanName.name(endingAt: core.upperBound, from: core.lowerBound, in: passage) {
            return Speaker(name: passage.string(name), id: nil, tokens: name, isResolved: false)
        }
        if let body = speakers.body(endingAt: core) { return body }
        if let closing = named.last, closing.kind != .person, closing.tokens.upperBound == core.upperBound, opensClause(closing, in: core) {
            return speaker(of: closing)
        }
        return within(tokens, core: core, named)
    }

    /// 在自家平台真实社群|写道: where it was written does not write.
    private func withoutPlatform(_ core: Range<Int>, _ named: [Referent]) -> Range<Int> {
        guard let last = passage.mentions(in: core).last, last.tokens.upperBound == core.upperBound, reading.entry(last).kind == .platform,
            let open = (max(core.lowerBound, core.upperBound - Self.opening)..<core.upperBound).last(where: {
                ["在", "于"].contains(passage.word($0))
            }),
            open > core.lowerBound
        else { return core }
        return ChineseAdverbials.stripped(core.lowerBound..<open, in: passage)
    }

    private func within(_ tokens: Range<Int>, core: Range<Int>, _ named: [Referent]) -> Speaker? {
        if let person = named.last(where: { $0.kind == .person }), mayBeSubject(person, in: core) { return speaker(of: person) }
        if let pronoun = tokens.last(where: { ["他", "她"].contains(passage.word($0)) && !["们", "的"].contains(passage.word($0 + 1)) }),
            let person = lastPerson(before: pronoun)
        {
            return Speaker(name: person.name, id: person.id, tokens: pronoun..<pronoun + 1, isResolved: true)
        }
        if let unnamed = speakers.speaker(endingAt: core) { return unnamed }
        if let office = named.last(where: { $0.kind == .institution }) { return speaker(of: office) }
        let holder = tokens.first { passage.spells("发言人", at: $0) != nil }
        if named.isEmpty, let holder, let known = lastSpeaker ?? spokesperson {
            return Speaker(name: known.name, id: known.id, tokens: holder..<holder + 3, isResolved: true)
        }
        if let other = named.last(where: { $0.kind == .country || $0.kind == .company }), mayBeSubject(other, in: core) {
            // 荷兰外贸大臣: an office whose holder nobody names.
            let title = other.tokens.lowerBound..<core.upperBound
            if other.kind == .country, title.count > other.tokens.count + 1, HanName.endsTitle(core.upperBound - 1, in: passage) {
                return Speaker(name: passage.string(title), id: nil, tokens: title, isResolved: false)
            }
            return speaker(of: other)
        }
        guard let holder else { return nil }
        return Speaker(name: passage.string(holder..<holder + 3), id: nil, tokens: holder..<holder + 3, isResolved: false)
    }

    /// 并称, 又说, 但强调: nobody stands in the clause, and the sentence has its speaker.
    private func shared(_ clause: Range<Int>) -> Speaker? {
        guard let lastSpeaker else { return nil }
        var start = clause.lowerBound
        while start < clause.upperBound, passage.isWord(start, in: Self.conjunctions) { start += 1 }
        let isEmpty = start == clause.upperBound || ChineseAdverbials.isAdverb(start..<clause.upperBound, in: passage)
        // 贝森特说，…，又说: what was reported stands between.
        let lead = verbsOwnClause(clause)
        let isOpen = lead.isEmpty || ChineseAdverbials.isAdverb(lead, in: passage)
        let isSame = passage.sentence(of: clause.upperBound).contains(lastSpeaker.tokens.lowerBound)
        if isEmpty || (isOpen && lead.lowerBound > clause.lowerBound && isSame) {
            let sentences = passage.sentenceIndex(of: clause.upperBound) - passage.sentenceIndex(of: lastSpeaker.tokens.lowerBound)
            return isSame || (isEmpty && sentences == 1) ? lastSpeaker : nil
        }
        return nil
    }

    /// What stands between the last comma and the verb, without conjunctions.
    func verbsOwnClause(_ clause: Range<Int>) -> Range<Int> {
        var start = clause.last { passage.word($0) == "," }.map { $0 + 1 } ?? clause.lowerBound
        while start < clause.upperBound, passage.isWord(start, in: Self.conjunctions) { start += 1 }
        return start..<clause.upperBound
    }

    /// 何立峰会见代表团，称…; …，并指出…: a verb that opens its clause shares the subject of the clauses before it.
    private func mainSubject(of clause: Range<Int>, _ named: [Referent]) -> Speaker? {
        var end = clause.upperBound
        while end > clause.lowerBound, passage.isWord(end - 1, in: Self.conjunctions), passage.word(end - 1) != "," { end -= 1 }
        let own = verbsOwnClause(clause)
        if own.lowerBound > clause.lowerBound, ChineseAdverbials.isAdverb(own, in: passage) { end = own.lowerBound }
        // …，把玩具称作“…”: nor has a clause that opens with its object.
        if let object = (clause.lowerBound..<end).last(where: { passage.word($0) == "," }), ["把", "将"].contains(passage.word(object + 1)) {
            end = object + 1
        }
        while end > clause.lowerBound, passage.isWord(end - 1, in: Self.conjunctions), passage.word(end - 1) != "," { end -= 1 }
        // 王毅晤鲁比奥 称…: in a headline a space parts clauses.
        let isSpaced = passage.field == .title && end == clause.upperBound && end > clause.lowerBound && !passage.isSolid(end - 1..<end + 1)
        guard end > clause.lowerBound, passage.word(end - 1) == "," || isSpaced else { return nil }
        for segment in (clause.lowerBound..<end).split(whereSeparator: { [",", ";"].contains(passage.word($0)) }).reversed() {
            if let head = head(of: segment, named) { return head }
        }
        let opener = (clause.lowerBound..<end).first { passage.word($0) == "," } ?? end
        guard
            let first = named.first(where: { $0.tokens.lowerBound <= min(opener, clause.lowerBound + Self.opening) && $0.kind != .company })
        else {
            // 总统本人…，称…: an office alone.
            return (2...4).lazy.compactMap { speakers.office(in: clause.lowerBound..<min(clause.lowerBound + $0, end)) }.first
        }
        // 美国总统特朗普: the country only says whose.
        let person = named.first { $0.kind == .person && $0.tokens.lowerBound <= first.tokens.upperBound + Self.opening }
        return speaker(of: first.kind == .person ? first : person ?? first)
    }

    /// The subject that a clause opens with: somebody named, by title and name, or a pronoun.
    private func head(of segment: Range<Int>, _ named: [Referent]) -> Speaker? {
        var start = segment.lowerBound
        while start < segment.upperBound, passage.isWord(start, in: Self.conjunctions) { start += 1 }
        guard start < segment.upperBound else { return nil }
        if ["他", "她"].contains(passage.word(start)), passage.word(start + 1) != "们", let person = lastPerson(before: start) {
            return Speaker(name: person.name, id: person.id, tokens: start..<start + 1, isResolved: true)
        }
        if let both = ["双方", "两国", "两人", "各方", "二人"].lazy.compactMap({ passage.spells($0, at: start) }).first {
            return Speaker(name: passage.string(start..<both), id: nil, tokens: start..<both, isResolved: false)
        }
        let inside = named.filter { segment.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= start }
        guard let first = inside.first, first.kind != .company else { return nil }
        let person = inside.first { $0.kind == .person && $0.tokens.lowerBound <= start + Self.opening }
        if let person {
            let isTitled = person.tokens.lowerBound == start || first.tokens.lowerBound == start
            if isTitled,
                person.tokens.lowerBound == first.tokens.upperBound || person.tokens.lowerBound == start
                    || HanName.endsTitle(person.tokens.lowerBound - 1, in: passage) || passage.word(person.tokens.lowerBound - 1) == "的"
            {
                return speaker(of: person)
            }
        }
        return first.tokens.lowerBound == start && passage.word(first.tokens.upperBound) != "的" ? speaker(of: first) : nil
    }

    /// 北京, 华府: the capital stands for its government.
    private func speaker(of referent: Referent) -> Speaker {
        let seat = referent.id == "country.beijing" ? "country.china" : referent.id == "country.washington" ? "country.us" : nil
        guard let seat, let nation = reading.lexicon.entries.first(where: { $0.id == seat }) else {
            return SpeakerResolver.speaker(referent)
        }
        return Speaker(name: nation.name, id: nation.id, tokens: referent.tokens, isResolved: true)
    }

    private func opensClause(_ referent: Referent, in core: Range<Int>) -> Bool {
        let before = referent.tokens.lowerBound - 1
        // 美媒, 中企.
        guard !["媒", "商", "企", "民", "股", "军"].contains(passage.word(referent.tokens.upperBound - 1)) || referent.kind == .institution else {
            return false
        }
        return before < core.lowerBound || passage.kind(before) != .han || passage.isWord(before, in: Self.conjunctions)
    }

    /// 据路透社报道，…; 新华社援引发言人的话说: who passes it on is not who says it, unless the one who does has no name.
    func withoutCarrier(_ tokens: Range<Int>) -> Range<Int> {
        let cited = tokens.last { index in ["援引", "引述", "引用", "转述"].contains { passage.spells($0, at: index) != nil } }
        guard let cited else {
            let comma = tokens.first { passage.word($0) == "," }
            guard let first = tokens.first, passage.word(first) == "据", let comma, comma + 1 < tokens.upperBound else { return tokens }
            return comma + 1..<tokens.upperBound
        }
        var end = tokens.upperBound
        if passage.spells("的话", at: end - 2) == end { end -= 2 }
        let source = min(cited + 2, end)..<end
        let carrier = tokens.lowerBound..<cited
        let isNamed = reading.referents(in: passage, source).contains { $0.kind == .person || $0.kind == .institution }
        return !isNamed && speakers.press(endingAt: ChineseAdverbials.stripped(carrier, in: passage)) != nil ? carrier : source
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
        return referent.tokens.lowerBound - core.lowerBound <= Self.opening && ["在", "就", "同", "与", "和", "于"].contains(next)
    }

    private func clauseBreaks(_ tokens: Range<Int>) -> Bool { tokens.contains { passage.word($0) == "," } }

    /// 何立峰在会见贝森特时, 与印度总理莫迪通话后: the other one is whom he met.
    func isObject(_ referent: Referent, in tokens: Range<Int>) -> Bool {
        let start = referent.tokens.lowerBound
        guard start > tokens.lowerBound, passage.kind(start) == .han else { return false }
        if passage.isWord(start - 1, in: Self.prepositions) { return true }
        if referent.kind == .person, HanName.endsTitle(start - 1, in: passage) {
            let title = (max(tokens.lowerBound + 1, start - Self.opening)..<start).last { passage.isWord($0, in: Self.prepositions) }
            if let title, title + 1 < start, (title + 1..<start).allSatisfy({ passage.kind($0) == .han }) { return true }
        }
        return Self.objectVerbs.start(endingAt: start, in: passage) != nil
    }

    private static let findings = HanEndings(["数据", "统计", "事实", "结果", "图表", "数字", "迹象", "经验", "历史", "实践", "指标", "行情", "走势"])
    private static let prepositions: WordSet = ["同", "与", "和", "对", "向", "跟"]
    private static let objectVerbs = HanEndings(["会见", "会晤", "告诉", "指责", "批评", "邀请", "回应", "敦促", "针对", "关于", "就"])
}
