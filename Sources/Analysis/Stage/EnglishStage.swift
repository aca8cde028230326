/// Reads the clauses of an English sentence for a stage: a verb's act, what it happens to, and how surely.
struct EnglishStage {
    let passage: Passage
    let sentence: Range<Int>
    let background: StageBackground
    /// The sentence names both sides, or calls them "the two sides".
    let isOfBoth: Bool

    func reports() -> [StageReport] {
        let verbs = StageVerbs.english.matches(in: passage, sentence)
        var found = verbs.compactMap { report(of: $0.entry.meaning, $0.entry.form, $0.tokens) }
        found += sentence.compactMap { parted(at: $0) }
        let nominals = EnglishNominals(passage: passage, sentence: sentence, background: background)
        found += nominals.reports()
        return found
    }

    /// "Did not reach a deal" and "will not hold talks" tell something; other denials do not.
    private func counts(_ act: StageAct, _ group: VerbGroup, _ phrase: EnglishArguments.Phrase?) -> Bool {
        act == .strike || act == .agree ? group.time != .future : group.time == .future && phrase?.isNone != true
    }

    private var arguments: EnglishArguments { EnglishArguments(passage: passage, sentence: sentence) }

    func report(of act: StageAct, _ form: VerbForm, _ verb: Range<Int>) -> StageReport? {
        guard !isNoun(verb, form) else { return nil }
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        let clause = background.clauseStart(of: group.tokens.lowerBound)..<group.tokens.lowerBound
        if act == .leave { return departure(verb, group, clause) }
        guard let told = told(of: act, form, verb, group, clause) else { return nil }
        var mood = mood(of: group, verb, clause)
        if told.phrase?.isNone == true { mood = mood == .real && act == .strike ? .failed : .denied }
        if mood == .unsure || mood == .denied && !counts(act, group, told.phrase) {
            let isOff = [.drop, .wait, .fail].contains(act) && told.phrase?.noun.contains(.talks) == true
            return isOff ? StageReport(stage: .none, tokens: verb) : nil
        }
        guard let stage = stage(of: told.act, told.phrase, mood, verb, group) else { return nil }
        let end = told.phrase.map { max($0.place + 1, verb.upperBound) } ?? verb.upperBound
        let tokens = min(group.tokens.lowerBound, told.phrase?.place ?? group.tokens.lowerBound)..<end
        guard !background.tells(group, verb, clause) else { return nil }
        return StageReport(stage: stage, tokens: tokens)
    }

    /// "Left Beijing without a deal after two days of talks".
    private func departure(_ verb: Range<Int>, _ group: VerbGroup, _ clause: Range<Int>) -> StageReport? {
        guard mood(of: group, verb, clause) == .real, EnglishNominals.isFruitless(behind: verb, sentence, in: passage),
            sentence.contains(where: { passage.value($0, in: StageNoun.english)?.contains(.talks) == true }),
            !background.tells(group, verb, clause)
        else { return nil }
        return StageReport(stage: .stalled, tokens: verb)
    }

    // MARK: What the verb is told of

    private func told(
        of act: StageAct, _ form: VerbForm, _ verb: Range<Int>, _ group: VerbGroup, _ clause: Range<Int>
    ) -> (act: StageAct, phrase: EnglishArguments.Phrase?)? {
        let object = group.isPassive || act == .expire ? nil : act == .travel ? purpose(verb) : arguments.object(behind: verb.upperBound)
        if act == .agree { return told(ofAgreeing: object, verb, group, clause) }
        if let object {
            // "Concluded an agreement", but "the truce ended".
            let isMade = act == .end && object.noun.contains(.deal) && !object.noun.contains(.term)
            return (isMade ? .strike : act, object)
        }
        if act == .strike, passage.word(verb.lowerBound).hasPrefix("settle"), let plan = arguments.plan(behind: verb.upperBound) {
            return (act, plan)
        }
        if act == .resume, verb.count > 2, isOfBoth || passage.field == .title { return (act, nil) }
        let isFree = form.contains(.participle) && !group.isPassive && StageVerbs.ofObject.contains(act)
        guard group.isPassive || StageVerbs.ofSubject.contains(act) || isFree else { return nil }
        let subject = arguments.subject(in: clause) ?? apart(clause) ?? (act == .apply ? under(verb) : nil)
        guard let subject else { return nil }
        if isFree, !StageVerbs.ofSubject.contains(act) || act == .extend {
            // "The truce reached in May" is known; "deal reached" in a headline, "a deal struck on Monday" are news.
            guard passage.field == .title || !subject.isDefinite || background.isFresh(verb) else { return nil }
            guard subject.place >= verb.lowerBound - 4 else { return nil }
        }
        return (act, subject)
    }

    /// "Talks between the two, suspended in May, resumed": the subject stands before what is put in.
    private func apart(_ clause: Range<Int>) -> EnglishArguments.Phrase? {
        guard clause.isEmpty, clause.lowerBound > sentence.lowerBound, passage.word(clause.lowerBound - 1) == "," else { return nil }
        var start = clause.lowerBound - 1
        while start > sentence.lowerBound, passage.word(start - 1) != "," { start -= 1 }
        let first = background.clauseStart(of: max(sentence.lowerBound, start - 1))
        return arguments.subject(in: first..<max(first, start - 1))
    }

    /// "Heads to Stockholm for talks".
    private func purpose(_ verb: Range<Int>) -> EnglishArguments.Phrase? {
        let reach = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.actReach)
        return reach.first { passage.word($0) == "for" }.flatMap { arguments.object(behind: $0) }
    }

    /// "What takes effect on Monday under the truce".
    private func under(_ verb: Range<Int>) -> EnglishArguments.Phrase? {
        let reach = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.actReach)
        return reach.first { passage.word($0) == "under" }.flatMap { arguments.object(behind: $0 + 1) }
    }

    private static let talking: WordSet = [
        "meet", "hold", "talk", "speak", "discuss", "keep", "continue", "disagree", "visit", "consult", "explore", "work", "stay", "seek",
        "try", "negotiate", "start", "begin", "set", "launch", "establish", "create", "maintain", "let", "form", "convene",
    ]
    private static let actReach = 9

    private func told(
        ofAgreeing object: EnglishArguments.Phrase?, _ verb: Range<Int>, _ group: VerbGroup, _ clause: Range<Int>
    ) -> (act: StageAct, phrase: EnglishArguments.Phrase?)? {
        if passage.spells("in principle", at: verb.upperBound) != nil {
            return (.agree, .init(noun: .outline, place: verb.upperBound, isNone: false, isDefinite: false))
        }
        for index in verb.upperBound - 1..<min(sentence.upperBound, verb.upperBound + Self.actReach) {
            if let object, index > object.place { break }
            if passage.isWord(index, in: EnglishArguments.stops), index >= verb.upperBound { break }
            guard passage.word(index) == "to", passage.kind(index + 1) == .word else { continue }
            if passage.isWord(index + 1, in: Self.determiners) { break }
            // The verb behind "to" reports for itself where it is one of ours.
            if StageVerbs.english.match(in: passage, at: index + 1)?.entry.form.contains(.base) == true { return (.relieve, nil) }
            if passage.isWord(index + 1, in: Self.talking) { return nil }
            return isOfBoth ? (.agree, nil) : nil
        }
        if let phrase = object ?? arguments.plan(behind: verb.upperBound) { return (.agree, phrase) }
        guard group.isPassive, let subject = arguments.subject(in: clause) else { return nil }
        return (.agree, subject)
    }

    private static let determiners: WordSet = ["the", "a", "an", "its", "their", "his", "this", "that", "these", "those", "any", "all"]

    private func stage(
        of act: StageAct, _ phrase: EnglishArguments.Phrase?, _ mood: StageMood, _ verb: Range<Int>, _ group: VerbGroup
    ) -> TalksStage? {
        guard let phrase else {
            switch act {
            case .agree: return mood == .real ? .agreed : nil
            case .resume: return mood == .real || mood == .agreed || group.isBare ? .restarted : mood.isTold ? .scheduled : nil
            default: return nil
            }
        }
        var mood = mood
        if act == .expire, mood == .real, group.time == .present, background.isDated(behind: verb, sentence) { return nil }
        if mood == .real, group.time == .present, act == .travel || background.isAhead(of: verb) { mood = .coming }
        if act == .apply, mood == .real, group.time == .present, passage.kind(verb.upperBound) == .number { return nil }
        if act == .relieve || act == .wait || act == .drop {
            let relief = EnglishRelief(passage: passage, sentence: sentence, background: background, isOfBoth: isOfBoth)
            if let stage = relief.stage(of: phrase.noun, mood, group, verb) { return stage }
        }
        guard let stage = act.stage(of: phrase.noun, mood) else { return nil }
        if stage == .held, act == .end || act == .part, EnglishNominals.isFruitless(behind: verb, sentence, in: passage) {
            return .stalled
        }
        if act == .part, !Self.breaking.contains(passage.word(phrase.place)) { return .held }
        return stage
    }

    /// Sessions break up of themselves.
    private static let breaking: WordSet = ["talks", "negotiations", "consultations", "dialogue", "discussions"]

    // MARK: Moods

    private func mood(of group: VerbGroup, _ verb: Range<Int>, _ clause: Range<Int>) -> StageMood {
        if group.governor == .failure { return group.isNegated ? .unsure : isRefused(group) ? .refused : .failed }
        if group.governor == .wish || group.governor == .passing { return .unsure }
        if group.isNegated {
            let isPast = group.time == .past && !group.tokens.contains { passage.isWord($0, in: Self.perfect) }
            return isPast || group.time == .future ? .denied : .unsure
        }
        if clause.contains(where: { passage.isWord($0, in: Self.conditions) }) { return .unsure }
        if group.isModal { return isReportedFuture(group, clause) ? .coming : .unsure }
        if group.governor == .agreement { return group.time == .future ? .coming : .agreed }
        if group.time == .future { return .coming }
        if group.governor == .plan { return group.isBare ? .coming : .expected }
        if group.time == .none, group.tokens.lowerBound == sentence.lowerBound, group.governor == nil { return .unsure }
        return .real
    }

    /// What is only asked or denied.
    static let conditions: WordSet = [
        "whether", "if", "unless", "should", "whenever", "denies", "denied", "deny", "denying", "rejects", "rejected", "dismissed",
        "dismisses",
        "refuted", "refutes", "hopes", "fears", "bets",
    ]

    private static let perfect: WordSet = ["has", "have", "hasn't", "haven't", "yet"]
    private static let refusals: WordSet = ["refuse", "refuses", "refused", "refusing", "declined", "declines", "refusal"]

    /// "Refused to hold talks": not for want of trying.
    private func isRefused(_ group: VerbGroup) -> Bool {
        (1...2).contains { passage.isWord(group.tokens.lowerBound - $0, in: Self.refusals) }
    }

    /// "He said that they would resume talks".
    private func isReportedFuture(_ group: VerbGroup, _ clause: Range<Int>) -> Bool {
        group.tokens.contains { passage.word($0) == "would" } && clause.contains { passage.isWord($0, in: Words.speech) }
    }

    // MARK: Verbs that are nouns

    private static let before: WordSet = [
        "the", "a", "an", "its", "their", "his", "this", "that", "any", "no", "another", "of", "in", "for", "with", "by", "from", "at",
        "under",
        "on", "day", "year", "month", "further", "more", "such", "new", "fresh", "brief", "-", "s",
    ]

    /// "The pause", "tariff cuts", "the end of talks".
    private func isNoun(_ verb: Range<Int>, _ form: VerbForm) -> Bool {
        guard verb.count == 1, form.contains(.base) || form.contains(.third) else { return false }
        let first = verb.lowerBound
        if passage.value(first, in: StageNoun.english) != nil, passage.word(first - 1) != "to" {
            // "Tariff cuts" and "the truce pauses".
            if form.contains(.third) || !isSubjectLike(first - 1) { return true }
        }
        if passage.word(first + 1) == "of" { return true }
        if form.contains(.base), passage.word(first + 1) == "to", passage.isWord(first, in: Self.adjectives) { return true }
        if passage.isWord(first - 1, in: Self.before) || passage.word(first - 1).hasSuffix("'s") { return true }
        if form.contains(.base), passage.isWord(first - 1, in: Self.copulas) { return true }
        return form.contains(.base) && passage.value(first - 1, in: StageNoun.english) != nil && !passage.word(first - 1).hasSuffix("s")
    }

    /// "Close to a deal", "open to talks".
    private static let adjectives: WordSet = ["close", "open", "set"]
    private static let copulas: WordSet = ["is", "are", "was", "were", "be", "been", "an", "remains", "remain", "very", "more"]

    private func isSubjectLike(_ index: Int) -> Bool {
        passage.kind(index) == .word && !passage.isWord(index, in: Self.before)
            && (passage.isCapitalised(index) || VerbGroup.isAuxiliary(index, in: passage) || passage.word(index).hasSuffix("s"))
    }
}
