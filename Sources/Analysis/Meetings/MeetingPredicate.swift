import Model

/// What the verb says of a meeting that is its subject: "talks broke up", "the round is due to resume", "the visit, planned for May, was put off".
struct MeetingPredicate {
    let passage: Passage
    let sentence: Range<Int>

    typealias Saying = MeetingGrammar.Saying

    private enum Act: Sendable { case doing, off, plan }

    private static let subjectVerbs = VerbBook<Act>([
        (
            .doing,
            """
            take place, hold, begin, start, open, resume, restart, continue, end, conclude, wrap up, finish, close, break up, break down, collapse, fail,
            yield, produce, last, run, go on, drag on, stretch, get under way, kick off, pick up, follow, proceed, happen, occur, go ahead, go well, reach,
            lead, cover, focus, touch, center, centre, address, bring, take, stall, wind up, come, deliver, leave, convene, go, stay, feature, give, drag,
            overrun, restart, reconvene, part, adjourn, achieve
            """
        ),
        (
            .off,
            "cancel, postpone, call off, scrap, delay, put off, shelve, axe, suspend, defer, push back, reschedule, fall through, put on hold, be off"
        ),
        (
            .plan,
            "schedule, set, plan, slate, expect, pencil in, arrange, foresee, anticipate, loom, approach, await, near, propose, tip, earmark, mark"
        ),
    ])

    private static let rightReach = 22

    /// The first verb behind the noun and what belongs to it, an aside between commas last: "the round, due to start on Monday, was put off".
    func saying(of trigger: Range<Int>) -> Saying? {
        let index = trigger.upperBound
        if passage.word(index) == "off" { return .told(.cancelled) }
        let end = min(sentence.upperBound, index + Self.rightReach)
        guard let comma = (index..<end).first(where: { passage.isWord($0, in: Self.subjectBreaks) }) else {
            return predicate(in: index..<end, trigger)
        }
        if let near = predicate(in: index..<comma, trigger) { return near }
        guard passage.word(comma) == ",", let close = (comma + 1..<end).first(where: { passage.word($0) == "," }),
            let main = predicate(in: close + 1..<min(close + 7, sentence.upperBound), trigger)
        else { return passage.word(comma) == "," ? predicate(in: comma + 1..<min(comma + 3, end), trigger) : nil }
        return main
    }

    private static let subjectBreaks: WordSet = [
        ",", ";", ":", "that", "who", "because", "\n", "said", "says", "but", "while", "if", "unless", "after", "before", "as", "when",
        "until",
    ]

    private static let states = PhraseBook<Meeting.Status>([
        (
            .planned,
            [
                "in doubt", "at risk", "on track", "on course", "in jeopardy", "in limbo", "on the table", "on the cards", "in the works",
                "up in the air",
                "still on", "back on", "in sight", "is on", "uncertain", "due", "slated", "scheduled", "planned", "foreseen", "set for",
                "set to", "likely",
                "possible", "expected", "pencilled in", "penciled in", "later this", "to come",
            ]
        ),
        (.held, ["under way", "underway", "is over", "are over"]),
        (.cancelled, ["on hold", "on ice", "is off", "are off", "was off", "were off", "now off"]),
    ])

    private func predicate(in tokens: Range<Int>, _ trigger: Range<Int>) -> Saying? {
        var state: Meeting.Status?
        for index in tokens {
            if let (entry, verbEnd) = Self.subjectVerbs.match(in: passage, at: index) {
                let group = VerbGroup(of: index..<verbEnd, entry.form, in: passage, sentence)
                let isFinite = group.tokens.lowerBound < index || entry.form.contains(.third) || entry.form.contains(.past)
                if isFinite, group.tokens.lowerBound >= trigger.upperBound, let saying = ofPredicate(entry.meaning, group, entry.form) {
                    return saying
                }
            }
            if state == nil, let (status, _) = Self.states.match(in: passage, at: index) {
                state = status
                if (1...3).contains(where: { passage.isWord(index - $0, in: VerbGroup.negations) && index - $0 >= trigger.upperBound }) {
                    return .denied
                }
            }
        }
        if state == nil, tokens.contains(where: { passage.isWord($0, in: Self.pastCopulas) && passage.word($0 + 1) != "to" }) {
            return .told(.held)
        }
        return state.map { .told($0) }
    }

    private static let pastCopulas: WordSet = ["was", "were"]

    private func ofPredicate(_ act: Act, _ group: VerbGroup, _ form: VerbForm) -> Saying? {
        switch act {
        case .doing:
            if group.isNegated, group.isModal { return .told(.planned) }
            if group.isNegated { return group.time == .future ? .told(.cancelled) : .denied }
            if group.governor == .failure { return nil }
            return group.isModal || group.time == .future || [.plan, .wish, .agreement].contains(group.governor)
                ? .told(.planned) : .told(.held)
        case .off:
            if group.isNegated { return .told(.planned) }
            return group.isModal || group.governor == .wish ? .told(.planned) : .told(.cancelled)
        case .plan: return group.isNegated ? .denied : .told(.planned)
        }
    }
}
