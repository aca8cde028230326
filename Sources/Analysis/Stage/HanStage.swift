/// Reads the clauses of a Chinese sentence for a stage: 中美延长关税休战, 谈判因分歧中断, 双方同意下周举行磋商.
struct HanStage {
    let passage: Passage
    let sentence: Range<Int>
    let background: StageBackground
    let isOfBoth: Bool

    func reports() -> [StageReport] {
        StageVerbs.han.matches(in: passage, sentence).compactMap { act, verb in report(of: act, verb) }
    }

    private func report(of act: StageAct, _ verb: Range<Int>) -> StageReport? {
        let clause = HanMood.clause(around: verb, sentence, in: passage)
        guard let noun = noun(of: act, verb, clause) else { return ceremony(act, verb, clause) }
        let han = HanMood(of: verb, object: noun.tokens.lowerBound >= verb.upperBound ? noun.tokens : nil, clause, in: passage)
        guard !han.isEarlier, !han.isPassing, !han.isAttributive || noun.tokens.upperBound <= verb.lowerBound && act == .extend else {
            return nil
        }
        var mood = mood(han.kind)
        if mood == .real, Self.sittings.contains(act), isCarried(to: clause) { mood = .coming }
        if mood == .real, Self.dated.contains(act), background.isAhead(of: verb) || isDelayed(verb, clause) { mood = .coming }
        if act == .expire, mood == .real, isTerm(verb, clause) { return nil }
        guard !background.isLongPast(verb), var stage = relief(act, noun.noun, mood, verb, clause) ?? act.stage(of: noun.noun, mood) else {
            return nil
        }
        if stage == .held, act == .end, isFruitless(behind: verb) { stage = .stalled }
        let tokens = min(verb.lowerBound, noun.tokens.lowerBound)..<max(verb.upperBound, noun.tokens.upperBound)
        return StageReport(stage: stage, tokens: tokens)
    }

    /// 签署后30天生效.
    private func isDelayed(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
        (max(clause.lowerBound, verb.lowerBound - 8)..<verb.lowerBound).contains {
            passage.word($0) == "后" && passage.kind($0 + 1) == .number
        }
    }

    private static let sittings: Set<StageAct> = [.open, .sit, .resume]
    private static let carryReach = 24
    private static let carrying = PhraseBook<Bool>([
        (true, ["将于", "将在", "将赴", "将率", "将访", "将前往", "将与", "将同", "将抵", "应邀", "拟于", "拟赴", "即将", "定于", "计划", "会于", "会在", "预计", "将就"]),
        (false, ["昨", "已", "周末", "结束", "但", "此前"]),
    ])

    /// 刘鹤将于9日访美，同美方举行磋商: the future of the clause before goes on.
    private func isCarried(to clause: Range<Int>) -> Bool {
        let lead = max(sentence.lowerBound, clause.lowerBound - Self.carryReach)..<clause.lowerBound
        return Self.carrying.matches(in: passage, lead).last?.meaning ?? false
    }

    private static let dated: Set<StageAct> = [.open, .sit, .end, .resume, .apply, .expire]

    private func mood(_ kind: HanMood.Kind) -> StageMood {
        switch kind {
        case .real: .real
        case .agreed: .agreed
        case .coming: .coming
        case .expected: .expected
        case .failed: .failed
        case .unsure: .unsure
        }
    }

    /// 11月10日到期, where nothing tells that the day has come.
    private func isTerm(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
        if ["已", "告", "正", "日"].contains(passage.word(verb.lowerBound - 1)), passage.word(verb.lowerBound - 1) != "日" { return false }
        guard background.reading.day == nil else { return false }
        return !background.reading.dates(in: passage, clause).isEmpty
    }

    /// 签字仪式: nobody holds one without an agreement.
    private func ceremony(_ act: StageAct, _ verb: Range<Int>, _ clause: Range<Int>) -> StageReport? {
        guard act == .strike, let end = passage.spells("仪式", at: verb.upperBound) else { return nil }
        let han = HanMood(of: verb, object: nil, clause, in: passage)
        guard han.kind == .real, !han.isEarlier, !background.isLongPast(verb) else { return nil }
        return StageReport(stage: .agreed, tokens: verb.lowerBound..<end)
    }

    // MARK: What the verb is told of

    private struct Phrase {
        var noun: StageNoun
        var tokens: Range<Int>
    }

    private static let objectReach = 18
    /// Acts that come over their subject.
    private static let ofSubject: Set<StageAct> = [.fail, .apply, .expire, .end]

    private func noun(of act: StageAct, _ verb: Range<Int>, _ clause: Range<Int>) -> Phrase? {
        let object = phrase(in: verb.upperBound..<min(clause.upperBound, verb.upperBound + Self.objectReach), isNearestLast: false)
        if let object, !Self.ofSubject.contains(act) || act == .end && isBound(object, to: verb) { return object }
        let lead = clause.lowerBound..<verb.lowerBound
        if var subject = phrase(in: lead, isNearestLast: true) {
            if act == .apply, isRelieved(lead) { subject.noun.insert(.relief) }
            return subject
        }
        if let object { return object }
        guard Self.ofSubject.contains(act) || act == .strike, clause.lowerBound > sentence.lowerBound else { return nil }
        // 中美经贸磋商在伦敦举行，持续两天后结束.
        let before = HanMood.clause(around: clause.lowerBound - 1..<clause.lowerBound - 1, sentence, in: passage)
        return phrase(in: before, isNearestLast: true)
    }

    /// 取消加征关税措施生效: what applies is relief.
    private func isRelieved(_ lead: Range<Int>) -> Bool {
        lead.contains { index in
            guard let act = StageVerbs.han.match(in: passage, at: index)?.meaning else { return false }
            return act == .drop || act == .relieve || act == .wait || act == .keep
        }
    }

    private static let boundReach = 4

    /// 结束两天的磋商, but not 生效，双方还将磋商.
    private func isBound(_ phrase: Phrase, to verb: Range<Int>) -> Bool { phrase.tokens.lowerBound - verb.upperBound <= Self.boundReach }

    /// Nouns that run together are one: 关税休战, 框架协议, 互降24%的关税.
    private func phrase(in range: Range<Int>, isNearestLast: Bool) -> Phrase? {
        var found: Phrase?
        for (noun, tokens) in StageNoun.han.matches(in: passage, range) {
            guard !isCompound(tokens.upperBound) else { continue }
            if let last = found, isJoined(last.tokens.upperBound..<tokens.lowerBound) {
                found = Phrase(noun: Self.joined(last.noun, noun), tokens: last.tokens.lowerBound..<tokens.upperBound)
            } else if found == nil || isNearestLast {
                found = Phrase(noun: noun, tokens: tokens)
            } else {
                break
            }
        }
        guard var phrase = found else { return nil }
        let lead = max(range.lowerBound, phrase.tokens.lowerBound - 4)..<phrase.tokens.lowerBound
        if lead.contains(where: { index in Self.preliminary.contains { passage.spells($0, at: index) != nil } }) {
            phrase.noun.insert(.outline)
        }
        return phrase
    }

    /// 关税休战 is a truce, 会谈联合声明 a statement, 互降关税 both.
    private static func joined(_ first: StageNoun, _ second: StageNoun) -> StageNoun {
        if second == .measure || second == .relief { return first.union(second) }
        return second.union(first.intersection(.outline))
    }

    private static let preliminary = ["初步", "基本", "原则", "大致", "临时"]
    private static let holders: WordSet = ["代", "桌", "员", "团", "者", "手", "官", "室", "厅", "战"]

    /// 谈判代表, 关税战: of something else.
    private func isCompound(_ next: Int) -> Bool { passage.isWord(next, in: Self.holders) }

    private func isJoined(_ between: Range<Int>) -> Bool {
        between.count <= 4 && between.allSatisfy { passage.kind($0) != .han || passage.isWord($0, in: Self.joints) }
    }

    private static let joints: WordSet = ["的", "性", "之", "贸", "易"]

    // MARK: Relief

    private static let mutual = PhraseBook<Bool>([
        (true, ["双方", "相互", "互相", "同步", "各自", "两国", "中美", "美中", "作为交换", "相应", "彼此", "双边", "分别"])
    ])
    private static let effective = PhraseBook<Bool>([(true, ["今起", "即日起", "今日起", "即时", "零时", "今天起", "日起", "起算", "正式", "即起"])])

    /// 双方互降关税 was agreed, 今起停征 is in force.
    private func relief(_ act: StageAct, _ noun: StageNoun, _ mood: StageMood, _ verb: Range<Int>, _ clause: Range<Int>) -> TalksStage? {
        guard act == .relieve || act == .wait || act == .drop, noun.contains(.measure), mood.isSettled, !noun.contains(.talks) else {
            return nil
        }
        let isNow = sentence.contains { Self.effective.match(in: passage, at: $0) != nil } && !background.isAhead(of: sentence)
        if mood == .real, isNow { return .inForce }
        return isOfBoth && clause.contains { Self.mutual.match(in: passage, at: $0) != nil } ? .agreed : nil
    }

    // MARK: Nothing to show

    private static let nothing: WordSet = ["未", "没", "无", "毫"]
    private static let fruits = PhraseBook<Bool>([(true, ["协议", "共识", "进展", "成果", "突破", "结果", "声明", "一致"])])

    /// 未达成协议, 联合声明没有.
    private func isFruitless(behind verb: Range<Int>) -> Bool {
        (verb.upperBound..<sentence.upperBound).contains { index in
            guard passage.isWord(index, in: Self.nothing) else { return false }
            let around = max(verb.upperBound, index - 4)..<min(index + 8, sentence.upperBound)
            return around.contains { Self.fruits.match(in: passage, at: $0) != nil }
        }
    }
}
