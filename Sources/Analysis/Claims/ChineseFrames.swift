/// 中方指责美方违反共识, 特朗普埋怨北京, 美方的做法被商务部批评, 郭嘉昆24日否认: claims by a verb of accusing or denying.
struct ChineseFrames {
    let context: ClaimContext
    private var passage: Passage { context.passage }

    private static let objectReach = 14
    private static let chargeReach = 16
    private static let stops: WordSet = ["。", ";", "!", "?", "\n"]
    private static let ends: WordSet = [",", "。", ";", "!", "?", "\n"]
    private static let refusing: WordSet = ["不", "未", "没", "有", "被", "勿", "别", "无", "的", "意", "愿", "能"]

    init(context: ClaimContext) { self.context = context }

    func claim(_ frame: ChineseClaimWords.Frame, _ verb: Range<Int>, in sentence: Range<Int>) -> Claim? {
        guard passage.kind(verb.lowerBound - 1) == .han || passage.kind(verb.lowerBound - 1) != nil, !isUndone(verb.lowerBound) else {
            return nil
        }
        let start =
            (sentence.lowerBound..<verb.lowerBound).last { passage.isWord($0, in: Self.stops) }.map { $0 + 1 } ?? sentence.lowerBound
        switch frame {
        case .accuse, .short: return accusation(verb, isShort: frame == .short, from: start, in: sentence)
        case .oppose: return opposed(verb, from: start, in: sentence)
        case .deny, .reject: return denial(verb, isReject: frame == .reject, from: start, in: sentence)
        }
    }

    /// 没有指责, 不批评, 停止指责, and 指责 as a noun: 这一指责.
    private func isUndone(_ verb: Int) -> Bool {
        if passage.isWord(verb - 1, in: Self.refusing) {
            return !["有", "意", "能"].contains(passage.word(verb - 1)) || passage.word(verb - 2) == "没"
        }
        return ["停止", "避免", "如果", "不要", "不得", "这一", "该项", "任何", "不再", "希望"].contains { passage.spells($0, at: verb - 2) == verb }
    }

    // MARK: Accusing

    private func accusation(_ verb: Range<Int>, isShort: Bool, from start: Int, in sentence: Range<Int>) -> Claim? {
        let end = (verb.upperBound..<sentence.upperBound).first { passage.isWord($0, in: Self.stops) } ?? sentence.upperBound
        if let passive = passive(verb, from: start, to: end) { return passive }
        let reach = verb.upperBound..<min(end, verb.upperBound + (isShort ? 1 : Self.objectReach))
        let named = context.reading.referents(in: passage, reach)
        guard let first = named.first(where: { $0.side != nil }), let against = context.party(first) else {
            return isShort ? nil : preposed(verb, from: start, to: end)
        }
        let isNear = !(verb.upperBound..<first.tokens.lowerBound).contains { passage.isWord($0, in: Self.ends) }
        guard isNear, let by = accuser(before: verb.lowerBound, from: start, against) ?? relative(verb, to: end, against) else {
            return nil
        }
        let words = trimmed(first.tokens.upperBound..<end)
        return Claim(
            kind: .accusation, by: by, against: against, verb: verb, words: words.count > 1 ? words : first.tokens, rule: "claim.zh.accuse")
    }

    /// 中方坚决反对美方滥用出口管制, 美国商务部裁定中国产品存在倾销.
    private func opposed(_ verb: Range<Int>, from start: Int, in sentence: Range<Int>) -> Claim? {
        let rules = ChineseClaims(context: context)
        let end = rules.clauseEnd(from: verb.upperBound, in: sentence)
        let named = context.reading.referents(in: passage, verb.upperBound..<min(end, verb.upperBound + 3))
        guard let against = named.first.flatMap({ context.party($0) }),
            let wrong = rules.wrong(from: against.tokens.upperBound, to: end),
            let by = accuser(before: withoutLightVerb(verb.lowerBound), from: start, against)
        else { return nil }
        return Claim(
            kind: .accusation, by: by, against: against, verb: verb.lowerBound..<wrong.upperBound,
            words: trimmed(against.tokens.lowerBound..<end), rule: "claim.zh.opposed")
    }

    /// Whoever stands before the verb, adverbs left out; behind 他 or 发言人 the other of the two.
    private func accuser(before verb: Int, from start: Int, _ against: ClaimContext.Party?) -> ClaimContext.Party? {
        let subject = ChineseAdverbials.stripped(start..<verb, in: passage)
        let named = context.reading.referents(in: passage, start..<verb)
        if ["他", "她"].contains(passage.word(subject.upperBound - 1)), let person = lastPerson(before: verb, against) { return person }
        if let last = named.last(where: { $0.tokens.upperBound >= subject.upperBound - 3 && $0.tokens.upperBound <= verb }) {
            guard let party = context.party(last) else {
                return last.kind == .person && last.id == nil ? nil : earlier(named, against)
            }
            if party.side != against?.side { return party }
        }
        return earlier(named, against) ?? unnamed(subject, against, in: start..<verb)
    }

    private static let memory = 4

    /// Whom 他 stands for.
    private func lastPerson(before index: Int, _ against: ClaimContext.Party?) -> ClaimContext.Party? {
        let first = passage.sentences[max(0, passage.sentenceIndex(of: index) - Self.memory)].lowerBound
        let people = context.reading.referents(in: passage, first..<index).last { $0.kind == .person }
        return people.flatMap { context.party($0) }.flatMap { $0.side == against?.side ? nil : $0 }
    }

    /// 白宫…，并指责北京.
    private func earlier(_ named: [Referent], _ against: ClaimContext.Party?) -> ClaimContext.Party? {
        guard let against else { return nil }
        return named.last { context.isOpponent($0, of: against) && !isGoverned($0.tokens.lowerBound) }.flatMap { context.party($0) }
    }

    private func isGoverned(_ index: Int) -> Bool { ["对", "向", "与", "和", "同", "在", "被", "跟", "把", "将"].contains(passage.word(index - 1)) }

    private static let open = HanEndings(
        ChineseClaimWords.words("代表团 办公室 署 使团 答问 白皮书 回应 负责人 他 她 发言人 该部 外交部 商务部 部长 大使 使馆 总统 声明 公告 官员 代表 该发言人 副总理 财长 其 国务卿 主席 评论"))

    private func unnamed(_ subject: Range<Int>, _ against: ClaimContext.Party?, in clause: Range<Int>) -> ClaimContext.Party? {
        guard let against, Self.open.start(endingAt: subject.upperBound, in: passage) != nil || subject.isEmpty,
            !context.namesThird(context.reading.referents(in: passage, clause), in: clause)
        else { return nil }
        return against.opponent
    }

    /// 痛批北京拿磁铁要挟全世界的特朗普.
    private func relative(_ verb: Range<Int>, to end: Int, _ against: ClaimContext.Party) -> ClaimContext.Party? {
        guard let of = (verb.upperBound..<end).last(where: { passage.word($0) == "的" }) else { return nil }
        return context.reading.referents(in: passage, of + 1..<min(end, of + 3)).first {
            context.isOpponent($0, of: against) && $0.kind != .country
        }
        .flatMap { context.party($0) }
    }

    /// 对美方的做法提出批评, 就北京的管制发出谴责: whose deed it is stands before the verb.
    private func preposed(_ verb: Range<Int>, from start: Int, to end: Int) -> Claim? {
        guard
            let to = (max(start, verb.lowerBound - Self.objectReach)..<verb.lowerBound).last(where: {
                ["对", "就", "把"].contains(passage.word($0))
            })
        else { return nil }
        let object = context.reading.referents(in: passage, to + 1..<min(verb.lowerBound, to + 4)).first
        guard let against = object.flatMap({ context.party($0) }), let by = accuser(before: to, from: start, against),
            by.side != against.side
        else { return nil }
        return Claim(kind: .accusation, by: by, against: against, verb: verb, words: to + 1..<verb.lowerBound, rule: "claim.zh.accuse")
    }

    /// 中国被美国指责, 美方的做法遭北京批评, 受到白宫谴责.
    private func passive(_ verb: Range<Int>, from start: Int, to end: Int) -> Claim? {
        let near = max(start, verb.lowerBound - Self.objectReach)..<verb.lowerBound
        guard let mark = near.last(where: { ["被", "遭", "受"].contains(passage.word($0)) }) else { return nil }
        let agent = context.reading.referents(in: passage, mark + 1..<verb.lowerBound).last
        let victim = context.reading.referents(in: passage, start..<mark).last { $0.side == .us || $0.side == .china }
        guard let by = agent.flatMap({ context.party($0) }), let against = victim.flatMap({ context.party($0) }), by.side != against.side
        else {
            return nil
        }
        let words = trimmed(verb.upperBound..<end)
        return Claim(kind: .accusation, by: by, against: against, verb: verb, words: words.isEmpty ? verb : words, rule: "claim.zh.accused")
    }

    // MARK: Denying

    /// 中方否认违反共识, 特朗普不承认让步, 中方不接受这一指责.
    private func denial(_ verb: Range<Int>, isReject: Bool, from start: Int, in sentence: Range<Int>) -> Claim? {
        let end = (verb.upperBound..<sentence.upperBound).first { passage.isWord($0, in: Self.stops) } ?? sentence.upperBound
        if isReject {
            let object = start..<min(end, verb.upperBound + Self.chargeReach)
            guard !ChineseClaimWords.charges.matches(in: passage, object).isEmpty else { return nil }
        }
        let named = context.reading.referents(in: passage, start..<verb.lowerBound)
        let subject = ChineseAdverbials.stripped(start..<withoutLightVerb(verb.lowerBound), in: passage)
        let near = named.last { $0.tokens.upperBound >= subject.upperBound - 3 && $0.tokens.lowerBound < subject.upperBound }
        let by = near.flatMap { context.party($0) } ?? (near == nil ? coordinated(named, verb.lowerBound, from: start) : nil)
        guard let by else { return nil }
        // What is denied may have been said before: 中方对此坚决否认.
        let comma = (verb.upperBound..<end).first { passage.isWord($0, in: Self.ends) } ?? end
        let words = trimmed(comma > verb.upperBound ? verb.upperBound..<comma : comma..<end)
        let against = context.reading.referents(in: passage, verb.upperBound..<end).first { context.isOpponent($0, of: by) }
        return Claim(
            kind: .denial, by: by, against: against.flatMap { context.party($0) }, verb: verb, words: words, rule: "claim.zh.deny")
    }

    private static let light = HanEndings(
        ChineseClaimWords.words("予以 加以 给予 作出 做出 表示 提出 进行 断然 矢口 坚决 一概 当即 立即 随即 迅速 强烈 严正 全盘 一口 均 都 也 则 并 明确"))

    /// 对此予以否认, 断然否认.
    private func withoutLightVerb(_ verb: Int) -> Int {
        var end = verb
        while let start = Self.light.start(endingAt: end, in: passage), start > 0 { end = start }
        return end
    }

    /// 王文涛说…，又否认…, 并驳斥…的说法: whoever the sentence began with goes on.
    private func coordinated(_ named: [Referent], _ verb: Int, from start: Int) -> ClaimContext.Party? {
        let clause = (start..<verb).last { passage.word($0) == "," }.map { $0 + 1 } ?? start
        guard clause > start, verb - clause <= 6, !named.contains(where: { $0.tokens.lowerBound >= clause }) else { return nil }
        if let said = context.said(at: clause - 2) { return said.by }
        let speech = ChineseVerbs.last(in: start..<clause, of: passage)?.lowerBound ?? clause
        return named.first { $0.tokens.lowerBound < speech && !isGoverned($0.tokens.lowerBound) }.flatMap { context.party($0) }
    }

    // MARK: Speech that no quotation has been read of

    /// 商务部更指美方言而无信, 公告称，美方…: a wrong of one side behind a verb of speech of the other's.
    func told(at index: Int, in sentence: Range<Int>) -> Claim? {
        let rules = ChineseClaims(context: context)
        let start = (sentence.lowerBound..<index).last { passage.isWord($0, in: Self.stops) }.map { $0 + 1 } ?? sentence.lowerBound
        guard let speech = ChineseVerbs.last(in: start..<index, of: passage), !isUndone(speech.lowerBound),
            !(speech.upperBound..<index).contains(where: { passage.word($0) == ":" && $0 > speech.upperBound })
        else { return nil }
        if let (_, end) = ChineseClaimWords.untrue.match(in: passage, at: index) {
            guard let by = accuser(before: speech.lowerBound, from: start, nil) else { return nil }
            return Claim(kind: .denial, by: by, against: nil, verb: index..<end, words: speech.upperBound..<end, rule: "claim.zh.untrue")
        }
        guard let (_, end) = ChineseClaimWords.wrongs.match(in: passage, at: index), rules.isTold(index..<end) else { return nil }
        let accused = context.reading.referents(in: passage, speech.upperBound..<index).first.flatMap { context.party($0) }
        guard let accused, rules.isSubject(accused.tokens.lowerBound, in: speech.upperBound..<index),
            !rules.isUndone(index, from: accused.tokens.upperBound), !rules.isSupposed(accused.tokens.upperBound),
            let by = accuser(before: speech.lowerBound, from: start, accused), by.side != accused.side
        else { return nil }
        let stop = rules.clauseEnd(from: end, in: sentence)
        return Claim(
            kind: .accusation, by: by, against: accused, verb: index..<end, words: trimmed(accused.tokens.lowerBound..<stop),
            rule: "claim.zh.told")
    }

    private func trimmed(_ words: Range<Int>) -> Range<Int> {
        var (start, end) = (words.lowerBound, words.upperBound)
        while start < end, passage.kind(start) == .mark || ["的", "对", "是"].contains(passage.word(start)) { start += 1 }
        while end > start, passage.kind(end - 1) == .mark || passage.kind(end - 1) == .newline { end -= 1 }
        return start..<end
    }
}
