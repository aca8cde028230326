import Model

/// Meetings told by an English verb and what stands around it: who meets, receives, calls or signs with whom.
struct MeetingVerbs {
    let passage: Passage
    let sentence: Range<Int>
    let parties: MeetingParties

    private enum Act: Sendable { case meet, see, speak, ring, sign }

    private static let verbs = VerbBook<Act>([
        (
            .meet,
            """
            meet, sit down, sit together, sit across, huddle, get together, come together, come face to face, reconvene, convene, gather, regroup, confer,
            negotiate, parley, shake hands, cross paths, dine, lunch, hold talks
            """
        ),
        (.see, "see, host, receive, greet, welcome, entertain, encounter, face"),
        (.speak, "speak, talk, converse, chat, hold a call, have a call"), (.ring, "call, phone, telephone, ring, ring up"),
        (.sign, "sign"),
    ])

    func triggers() -> [MeetingTrigger] {
        var found = durations()
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let (entry, end) = Self.verbs.match(in: passage, at: index), end <= sentence.upperBound {
                if let trigger = trigger(entry.meaning, entry.form, index..<end) { found.append(trigger) }
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func trigger(_ act: Act, _ form: VerbForm, _ verb: Range<Int>) -> MeetingTrigger? {
        guard !isNoun(verb.lowerBound, form) else { return nil }
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        let subject = parties.subject(before: group.tokens.lowerBound)
        let isPassive = group.isPassive && act == .see
        switch act {
        case .meet:
            if let object = parties.object(behind: verb.upperBound, needsWith: false) {
                return parties.areOpposite(subject, object) ? MeetingTrigger(meaning: .meeting, tokens: verb, isTheirs: true) : nil
            }
            return subject == .both && parties.isIntransitive(verb.upperBound)
                ? MeetingTrigger(meaning: .meeting, tokens: verb, isTheirs: true) : nil
        case .see:
            if let end = passage.spells("each other", at: verb.upperBound) ?? passage.spells("one another", at: verb.upperBound) {
                return subject == .both ? MeetingTrigger(meaning: .meeting, tokens: verb.lowerBound..<end, isTheirs: true) : nil
            }
            guard let object = isPassive ? parties.agent(behind: verb.upperBound) : parties.object(behind: verb.upperBound, needsWith: nil)
            else { return nil }
            return parties.areOpposite(subject, object) ? MeetingTrigger(meaning: .meeting, tokens: verb, isTheirs: true) : nil
        case .speak:
            // "Agreed to keep talking".
            if form == .gerund { return nil }
            if let object = parties.object(behind: verb.upperBound, needsWith: true) {
                return parties.areOpposite(subject, object) ? MeetingTrigger(meaning: spoken(verb), tokens: verb, isTheirs: true) : nil
            }
            guard subject == .both, !isPublic(verb.upperBound), parties.isIntransitive(verb.upperBound) else { return nil }
            return MeetingTrigger(meaning: spoken(verb), tokens: verb, isTheirs: true)
        case .ring:
            guard let object = parties.object(behind: verb.upperBound, needsWith: nil), parties.areOpposite(subject, object),
                endsClause(behind: verb.upperBound)
            else { return nil }
            return MeetingTrigger(meaning: .call, tokens: verb, isTheirs: true)
        case .sign:
            guard let object = parties.object(behind: verb.upperBound, needsWith: true), parties.areOpposite(subject, object) else {
                return nil
            }
            return MeetingTrigger(meaning: .meeting, tokens: verb, isTheirs: true)
        }
    }

    // MARK: Time spent together

    private static let units: WordSet = ["minutes", "hours", "hour", "days", "day", "weekend", "afternoon", "morning", "evening", "while"]

    /// "Eighty minutes with Mr Xi", "two days in Malaysia with the vice premier".
    private func durations() -> [MeetingTrigger] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: Self.units) else { return nil }
            let reach = index + 1..<min(index + 6, sentence.upperBound)
            guard let with = reach.first(where: { passage.word($0) == "with" }),
                !(index + 1..<with).contains(where: { passage.word($0) == "," }),
                let object = parties.object(behind: with, needsWith: true), parties.areOpposite(parties.subject(before: index), object)
            else { return nil }
            return MeetingTrigger(meaning: .meeting, tokens: index..<with + 1, isTheirs: true, status: .held)
        }
    }

    // MARK: What only looks like it

    private static let nounLeads: WordSet = [
        "a", "an", "the", "their", "his", "her", "its", "of", "no", "phone", "video", "trade", "another", "this", "first",
    ]

    private func isNoun(_ index: Int, _ form: VerbForm) -> Bool {
        if passage.word(index) == "talks" { return !passage.isCapitalised(index - 1) || !["to", "with"].contains(passage.word(index + 1)) }
        guard form.contains(.base) || form.contains(.third) || form.contains(.gerund) else { return false }
        return passage.isWord(index - 1, in: Self.nounLeads) || passage.word(index - 1).hasSuffix("'s") || passage.word(index - 1) == "-"
    }

    private static let publicly: WordSet = [
        "of", "to", "about", "at", "before", "out", "up", "publicly", "as", "openly", "tough", "like", "highly", "volumes", "well",
        "themselves",
        "past",
    ]

    /// "Both sides spoke of progress", "the two talk tough".
    private func isPublic(_ end: Int) -> Bool {
        passage.isWord(end, in: Self.publicly) || passage.word(end) == "in" && MeetingCities.match(in: passage, at: end + 1) == nil
    }

    private static let callEnds: WordSet = [
        ",", ".", ";", "on", "to", "and", "last", "this", "late", "early", "earlier", "after", "before", "again", "twice", "monday",
        "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "for", "about", "over", "next", "yesterday", "at", "soon", "directly",
    ]

    /// "Trump called Xi on Monday", not "Trump called Xi a friend".
    private func endsClause(behind verb: Int) -> Bool {
        guard let object = parties.referents.first(where: { (verb..<verb + 5).contains($0.tokens.lowerBound) && $0.kind == .person }) else {
            return false
        }
        return object.tokens.upperBound >= sentence.upperBound || passage.isWord(object.tokens.upperBound, in: Self.callEnds)
    }

    private static let seated: WordSet = ["in", "at", "across", "inside"]

    /// By telephone, unless they sat together: "spoke over dinner".
    private func spoken(_ verb: Range<Int>) -> MeetingWords.Kind {
        let next = verb.upperBound
        if passage.isWord(next, in: Self.seated) || ["dinner", "lunch", "person"].contains(passage.word(next + 1)) { return .meeting }
        return MeetingCities.match(in: passage, at: next + 1) == nil ? .call : .meeting
    }
}
