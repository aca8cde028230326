/// Stages told by nouns: "announced a 90-day extension of the truce", "talks ended without a deal", "another 90 days".
struct EnglishNominals {
    let passage: Passage
    let sentence: Range<Int>
    let background: StageBackground

    func reports() -> [StageReport] {
        var found: [StageReport] = []
        for index in sentence {
            if let act = passage.value(index, in: StageVerbs.nominals), let report = report(of: act, at: index) { found.append(report) }
            if passage.isWord(index, in: Self.more), let report = term(at: index) { found.append(report) }
            if let report = state(at: index) ?? held(at: index) { found.append(report) }
            if passage.word(index) == "table", let report = table(at: index) { found.append(report) }
        }
        return found
    }

    private var arguments: EnglishArguments { EnglishArguments(passage: passage, sentence: sentence) }

    // MARK: Nouns made of verbs

    /// "The resumption of talks was announced", "ordered a truce extension".
    private func report(of act: StageAct, at index: Int) -> StageReport? {
        let behind = ["of", "to", "in", "for"].contains(passage.word(index + 1)) ? arguments.object(behind: index + 1) : nil
        let compound = passage.value(index - 1, in: StageNoun.english)
        // "The truce gets a 90-day extension".
        let clause = background.clauseStart(of: index)..<index
        guard let noun = behind?.noun ?? compound ?? arguments.subject(in: clause)?.noun else { return nil }
        guard let mood = mood(of: index), let stage = act.stage(of: noun, mood), mood == .real || act == .extend else { return nil }
        let words = index..<max(index + 1, behind.map { $0.place + 1 } ?? index + 1)
        return background.isLongPast(words) ? nil : StageReport(stage: stage, tokens: words)
    }

    private static let givingReach = 8
    private static let givenReach = 18

    /// Of the verb that makes news of the noun before or behind it; headlines do without one.
    private func mood(of noun: Int) -> StageMood? {
        let lead = max(background.clauseStart(of: noun), noun - Self.givingReach)..<noun
        for (entry, tokens) in StageVerbs.giving.matches(in: passage, lead).reversed() {
            let group = VerbGroup(of: tokens, entry.form, in: passage, sentence)
            guard !background.tells(group, tokens, lead) else { return nil }
            return group.isReal ? .real : group.governor == .agreement || group.isComing ? .coming : nil
        }
        if lead.contains(where: { passage.isWord($0, in: Self.passing) }) { return nil }
        let reach = noun + 1..<min(sentence.upperBound, noun + Self.givenReach)
        for (entry, tokens) in StageVerbs.giving.matches(in: passage, reach) {
            let group = VerbGroup(of: tokens, entry.form, in: passage, sentence)
            if group.isPassive { return group.isReal && !background.tells(group, tokens, lead) ? .real : nil }
        }
        return nil
    }

    private static let passing: WordSet = ["after", "since", "before", "until", "if", "for", "on", "over", "about", "no", "possible"]

    // MARK: Terms

    private static let more: WordSet = ["another", "further", "extra", "additional", "more"]
    private static let periods: WordSet = ["day", "days", "week", "weeks", "month", "months", "year", "years"]
    private static let periodReach = 3

    /// "Gives China another 90 days", "suspended for one more year".
    private func term(at index: Int) -> StageReport? {
        guard let period = (index + 1...index + Self.periodReach).first(where: { passage.isWord($0, in: Self.periods) }),
            period < sentence.upperBound, passage.kind(index + 1) != .mark
        else { return nil }
        let lead = max(sentence.lowerBound, index - 14)..<index
        for (entry, tokens) in Self.keeping.matches(in: passage, lead).reversed() {
            let group = VerbGroup(of: tokens, entry.form, in: passage, sentence)
            guard !background.tells(group, tokens, background.clauseStart(of: tokens.lowerBound)..<tokens.lowerBound) else { return nil }
            return group.isReal || group.isComing ? StageReport(stage: .extended, tokens: tokens.lowerBound..<period + 1) : nil
        }
        return nil
    }

    private static let keeping = VerbBook<Bool>([
        (
            true,
            """
            give, get, grant, win, gain, add, buy, suspend, pause, keep, leave, hold, stay, freeze, shelve, waive, exempt, stand, extend, prolong,
            delay, postpone, put off, push back, receive, allow, announce, order, agree on, agree to, declare
            """
        )
    ])

    // MARK: States and ends

    /// "They have a framework".
    private func held(at index: Int) -> StageReport? {
        guard passage.value(index, in: StageNoun.english) == .outline,
            let have = (1...4).map({ index - $0 }).first(where: { ["have", "has"].contains(passage.word($0)) }), have > sentence.lowerBound
        else { return nil }
        return report(.framework, have..<index + 1, background.clauseStart(of: have)..<have)
    }

    private func follows(_ index: Int, _ noun: EnglishArguments.Phrase) -> Bool {
        passage.isWord(index - 1, in: Self.standing) || passage.field == .title && noun.place == index - 1
    }

    private static let standing: WordSet = ["is", "are", "now", "remains", "currently"]

    /// "The truce is in force", "talks are deadlocked", "the deal is done".
    private func state(at index: Int) -> StageReport? {
        guard passage.isWord(index, in: Self.stating) else { return nil }
        let clause = background.clauseStart(of: index)..<index
        guard let subject = arguments.subject(in: clause), !subject.isNone else { return nil }
        switch passage.word(index) {
        case "in":
            guard passage.word(index + 1) == "force" || passage.word(index + 1) == "effect", passage.isWord(index - 1, in: Self.standing),
                passage.word(index - 1) != "remains", let stage = StageAct.apply.stage(of: subject.noun, .real)
            else { return nil }
            return report(stage, subject.place..<index + 2, clause)
        case "at":
            guard ["an", "a"].contains(passage.word(index + 1)), ["impasse", "deadlock", "standstill"].contains(passage.word(index + 2)),
                subject.noun.contains(.talks)
            else { return nil }
            return report(.stalled, subject.place..<index + 3, clause)
        case "over":
            guard passage.isWord(index - 1, in: Self.standing), let stage = StageAct.expire.stage(of: subject.noun, .real) else {
                return nil
            }
            return report(stage, subject.place..<index + 1, clause)
        case "done":
            guard passage.isWord(index - 1, in: Self.standing), subject.noun.contains(.deal) else { return nil }
            return report(.agreed, subject.place..<index + 1, clause)
        case "suspended", "paused":
            // "Tariffs will stay suspended until November".
            guard passage.isWord(index - 1, in: Self.lasting), subject.noun.contains(.measure) else { return nil }
            return report(.extended, subject.place..<index + 1, clause)
        case "back":
            guard follows(index, subject), passage.word(index + 1) == "on", subject.noun.contains(.talks) else { return nil }
            return report(.restarted, subject.place..<index + 2, clause)
        default:
            let isOnHold = passage.word(index) != "on" || ["hold", "ice"].contains(passage.word(index + 1))
            guard isOnHold, follows(index, subject), subject.noun.contains(.talks) else { return nil }
            return report(.stalled, subject.place..<index + 1, clause)
        }
    }

    private static let stating: WordSet = [
        "in", "at", "done", "over", "stuck", "frozen", "deadlocked", "on", "back", "suspended", "paused", "limbo",
    ]
    private static let lasting: WordSet = [
        "stay", "stays", "remain", "remains", "remained", "stayed", "keep", "keeps", "leave", "leaves", "kept", "left",
    ]

    private func report(_ stage: TalksStage, _ words: Range<Int>, _ clause: Range<Int>) -> StageReport? {
        guard !background.isSubordinate(clause), !background.isLongPast(words),
            !clause.contains(where: { passage.isWord($0, in: EnglishStage.conditions) || passage.isWord($0, in: VerbGroup.negations) })
        else { return nil }
        return StageReport(stage: stage, tokens: words)
    }

    private static let returning = VerbBook<Bool>([(true, "return, go, come, get, bring, sit, be, draw, coax")])
    private static let tableReach = 8

    /// "Back at the negotiating table", "returned to the table".
    private func table(at index: Int) -> StageReport? {
        var place = index - 1
        if passage.isWord(place, in: ["negotiating", "bargaining", "trade", "negotiation"]) { place -= 1 }
        if passage.word(place) == "the" { place -= 1 }
        guard passage.word(place) == "to" || passage.word(place) == "at", place > sentence.lowerBound else { return nil }
        let lead = max(background.clauseStart(of: place), place - Self.tableReach)..<place
        for (entry, tokens) in Self.returning.matches(in: passage, lead).reversed() {
            guard tokens.upperBound >= place - 1 else { break }
            let group = VerbGroup(of: tokens, entry.form, in: passage, sentence)
            guard !group.isNegated, !group.isModal, group.governor == nil || group.governor == .agreement || group.isBare || group.isReal,
                !background.tells(group, tokens, lead)
            else { return nil }
            return StageReport(stage: .restarted, tokens: tokens.lowerBound..<index + 1)
        }
        guard passage.word(place - 1) == "back", !lead.contains(where: { passage.isWord($0, in: Self.passing) }) else { return nil }
        return StageReport(stage: .restarted, tokens: place - 1..<index + 1)
    }

    private static let fruits: WordSet = [
        "deal", "agreement", "accord", "breakthrough", "progress", "result", "results", "truce", "pact", "outcome", "consensus",
        "understanding", "compromise", "resolution", "solution",
    ]
    private static let fruitReach = 24

    /// "Ended without a deal", "broke up with nothing to show", "and no breakthrough".
    static func isFruitless(behind verb: Range<Int>, _ sentence: Range<Int>, in passage: Passage) -> Bool {
        for index in verb.upperBound..<min(sentence.upperBound, verb.upperBound + fruitReach) {
            if passage.spells("empty - handed", at: index) != nil || passage.spells("nothing to show", at: index) != nil { return true }
            guard passage.isWord(index, in: EnglishArguments.nothing) else { continue }
            if passage.word(index) == "nothing", ["signed", "agreed", "settled"].contains(passage.word(index + 1)) { return true }
            if (index + 1...index + 5).contains(where: { passage.isWord($0, in: fruits) }) { return true }
        }
        return false
    }
}
