import Model

/// What the verb, preposition or adjective that a noun for a meeting hangs on says of it: "wrapped up two days of talks", "talks are due to
/// resume", "after their call", "the planned visit was shelved".
struct MeetingNounGrammar {
    let passage: Passage
    let sentence: Range<Int>

    typealias Saying = MeetingGrammar.Saying

    private var predicate: MeetingPredicate { MeetingPredicate(passage: passage, sentence: sentence) }
    private var verbs: MeetingGrammar { MeetingGrammar(passage: passage, sentence: sentence) }

    /// What is done with a meeting, and what a meeting does.
    private enum Act: Sendable { case doing, off, plan, offer, refusal, plain }

    private static let objectVerbs = VerbBook<Act>([
        (
            .doing,
            """
            hold, have, host, open, begin, start, resume, restart, reopen, relaunch, conclude, finish, complete, end, wrap up, continue, extend, convene,
            attend, join, lead, enter, conduct, launch, kick off, close, leave, quit, emerge from, come out of, exit, sit through, sit in on, pay, make,
            undertake, embark on, go into, stage, round off, cap, wind up, return to, hail, emerge after, return from, come away from, break up, walk out of,
            storm out of, take part in, participate in, chair, co - chair, cut short, spend, begin with, arrive for, send, write, deliver, hand, dispatch, return to, go back to
            """
        ),
        (
            .off,
            """
            cancel, postpone, call off, scrap, delay, put off, shelve, skip, shun, abandon, drop, axe, nix, pull out of, withdraw from, walk away from,
            suspend, freeze, break off, halt, sit out, boycott, back out of, defer, push back, reschedule, put on hold, pull the plug on, stay away from
            """
        ),
        (
            .plan,
            """
            plan, schedule, set, set up, arrange, prepare, prepare for, announce, confirm, expect, agree on, agree to, await, look forward to, accept, eye,
            mull, weigh, consider, want, seek, discuss, propose, promise, dangle, hint at, float, foresee, envisage, anticipate, fix, pencil in, approve, need,
            request, demand, urge, push for, call for, press for, hope for, aim for, head into, fly in for, gear up for, settle on, plan for, set a date for,
            look to, work on, ask for, clear the way for, pave the way for, suggest, broach, moot
            """
        ),
        (.offer, "offer"),
        (.refusal, "rule out, reject, decline, refuse, deny, turn down, dismiss, spurn, rebuff, oppose, resist"),
        (
            .plain,
            "be, say, tell, describe, call, praise, recall, follow, precede, dominate, cloud, derail, overshadow, see, welcome, review"
        ),
    ])

    private static let before: WordSet = ["before", "until", "till", "pending", "towards", "toward", "for", "ahead"]
    private static let behind: WordSet = ["after", "following", "since", "during", "amid", "in", "at", "from", "despite", "post"]
    private static let ahead: WordSet = [
        "next", "upcoming", "coming", "forthcoming", "planned", "scheduled", "expected", "proposed", "possible", "potential", "looming",
        "future",
        "eventual", "prospective", "anticipated", "imminent", "impending", "would", "early", "likely",
    ]
    private static let past: WordSet = [
        "last", "latest", "recent", "previous", "earlier", "failed", "concluded", "just", "past", "inconclusive", "marathon", "fruitless",
        "completed", "yesterday's",
    ]
    private static let postponed: WordSet = [
        "cancelled", "canceled", "postponed", "scrapped", "aborted", "shelved", "delayed", "abandoned",
    ]
    private static let none: WordSet = ["no", "without", "neither", "any", "zero", "few", "hardly", "little"]
    private static let articles: WordSet = [
        "the", "a", "an", "their", "his", "her", "its", "this", "that", "these", "those", "another", "some", "our",
    ]
    private static let leftReach = 12

    func saying(of trigger: Range<Int>) -> Saying? {
        var index = trigger.lowerBound - 1
        let first = max(sentence.lowerBound, trigger.lowerBound - Self.leftReach)
        var premodifier: Meeting.Status?
        var isOwned = false
        scan: while index >= first {
            if passage.isWord(index, in: Self.none), passage.word(index - 1) != "a" { return .denied }
            // "Agreed on a video call to …" is open; "agreed on video call to …" was said in one.
            if ["on", "in", "over"].contains(passage.word(index)), index == trigger.lowerBound - 1,
                passage.word(trigger.upperBound - 1) == "call",
                trigger.count > 1
            {
                return .told(.held)
            }
            if let (act, tokens, form) = objectVerb(endingAt: index) {
                if let saying = ofObject(act, tokens, form, premodifier) { return saying }
                break scan
            }
            if passage.isWord(index, in: Self.ahead), premodifier == nil { premodifier = .planned }
            if passage.isWord(index, in: Self.past), premodifier == nil { premodifier = .held }
            if passage.isWord(index, in: Self.postponed), premodifier == nil { return .told(.cancelled) }
            if passage.isWord(index, in: Self.owners) { isOwned = true }
            if passage.word(index) == "of", let status = passage.value(index - 1, in: Self.genitives) { return .told(status) }
            if passage.isWord(index, in: Self.before) {
                // "A date for talks", "ahead of talks": to come, unless what leads there is past.
                return ofPreposition(at: index, premodifier, trigger)
            }
            if passage.isWord(index, in: Self.behind), passage.word(index + 1) != "-" {
                return premodifier == .planned || isWithinPlan(index) ? .told(.planned) : .told(.held)
            }
            if passage.word(index) == "of", passage.word(index - 1) == "ahead" { return .told(.planned) }
            if passage.word(index) == "to", passage.isWord(index - 1, in: Self.willing) { return .told(.planned) }
            if isEdge(index) {
                if passage.word(index) == "and", isNoneBefore(index) { return .denied }
                break scan
            }
            index -= 1
        }
        if let saying = predicate.saying(of: trigger) {
            return saying == .told(.held) && premodifier == .planned ? .told(.planned) : saying
        }
        return premodifier.map { .told($0) } ?? (isOwned ? .told(.held) : nil)
    }

    private static let willing: WordSet = ["open", "willing", "ready", "amenable", "receptive", "way"]
    private static let owners: WordSet = ["his", "her", "their"]
    /// "The outcome of the meeting", "the eve of the talks".
    private static let genitives: WordTable<Meeting.Status> = [
        "outcome": .held, "outcomes": .held, "result": .held, "results": .held, "conclusion": .held, "aftermath": .held, "close": .held,
        "end": .held, "eve": .planned, "prospect": .planned, "prospects": .planned, "chance": .planned,
        "chances": .planned, "possibility": .planned, "hopes": .planned, "hope": .planned, "likelihood": .planned,
    ]

    private static let within: WordSet = ["in", "at", "during", "from"]
    private static let futures: WordSet = ["will", "would", "may", "might", "could", "should", "expected", "hopes", "hope", "plans", "to"]

    /// "Will be raised at talks", against "was raised at talks".
    private func isWithinPlan(_ preposition: Int) -> Bool {
        guard passage.isWord(preposition, in: Self.within) else { return false }
        for index in (max(sentence.lowerBound, preposition - Self.leftReach)..<preposition).reversed() {
            if passage.isWord(index, in: Self.stops) { return false }
            if passage.isWord(index, in: Self.futures) { return true }
        }
        return false
    }

    private static let stops: WordSet = [",", ";", ":", "that", "said", "says", "and"]
    /// "No economic and trade negotiations".
    private func isNoneBefore(_ and: Int) -> Bool { (1...3).contains { passage.isWord(and - $0, in: Self.none) } }

    private static let edges: WordSet = [
        ",", ";", ":", "(", ")", "that", "which", "who", "and", "but", "or", "with", "to", "by", "on", "said", "says", "as", "than", "\"",
        "“", "”",
    ]

    private func isEdge(_ index: Int) -> Bool {
        passage.isWord(index, in: Self.edges) || passage.kind(index) == .newline || passage.kind(index) == .han
    }

    /// The verb whose last word stands at a token: "called off", "agreed to".
    private func objectVerb(endingAt index: Int) -> (act: Act, tokens: Range<Int>, form: VerbForm)? {
        for start in (max(sentence.lowerBound, index - 3)..<index + 1) {
            if let (entry, end) = Self.objectVerbs.match(in: passage, at: start), end == index + 1, !isAttribute(start, entry.form, end) {
                return (entry.meaning, start..<end, entry.form)
            }
        }
        return nil
    }

    /// "The planned talks", "an extended meeting", "a set of talks": in the noun phrase, no verb of it.
    private func isAttribute(_ start: Int, _ form: VerbForm, _ end: Int) -> Bool {
        guard end == start + 1 else { return false }
        let isBehindArticle = passage.isWord(start - 1, in: Self.articles) || passage.word(start - 1).hasSuffix("'s")
        return isBehindArticle || passage.word(start - 1) == "-" || passage.word(end) == "-"
    }

    private func ofObject(_ act: Act, _ tokens: Range<Int>, _ form: VerbForm, _ premodifier: Meeting.Status?) -> Saying? {
        let group = VerbGroup(of: tokens, form, in: passage, sentence)
        let isOpen = group.isModal || [.wish, .plan, .agreement].contains(group.governor) || group.time == .future
        switch act {
        case .plain: return nil
        case .refusal: return group.isNegated ? nil : .denied
        case .offer: return group.isNegated ? nil : .told(.planned)
        case .off:
            if group.isNegated || group.governor == .failure { return nil }
            return group.isModal || group.governor == .wish ? .told(.planned) : .told(.cancelled)
        case .plan: return group.isNegated || group.governor == .failure ? .denied : .told(.planned)
        case .doing:
            if group.isNegated || group.governor == .failure { return .denied }
            if isOpen { return .told(.planned) }
            if group.governor == .passing {
                return ["before", "until"].contains(passage.word(group.tokens.lowerBound - 1)) ? .told(.planned) : .told(.held)
            }
            if premodifier == .planned, group.time != .past { return .told(.planned) }
            if group.time == .present { return verbs.isConditional(group.tokens.lowerBound) ? .told(.planned) : .told(.held) }
            return group.time == .past || group.time == .earlier ? .told(.held) : premodifier.map { .told($0) }
        }
    }

    /// "In Paris for the talks", beside a comma: who is there is at them.
    private func isPlace(before index: Int) -> Bool {
        for start in (max(sentence.lowerBound, index - 3)..<index) {
            if let (_, end) = MeetingCities.match(in: passage, at: start), end == index {
                return passage.word(start - 1) == "in" && [",", "was", "were", "is", "are"].contains(passage.word(start - 2))
            }
        }
        return false
    }

    private static let pastMoves = VerbBook<Bool>([
        (true, "go, fly, come, travel, arrive, land, return, meet, gather, sit, assemble, convene, join, stay, be in")
    ])

    /// "Flew to Geneva for talks" is not "prepares for talks".
    private func ofPreposition(at index: Int, _ premodifier: Meeting.Status?, _ trigger: Range<Int>) -> Saying? {
        guard passage.word(index) == "for", premodifier != .planned else { return .told(.planned) }
        if isPlace(before: index) { return .told(.held) }
        for start in (max(sentence.lowerBound, index - Self.leftReach)..<index).reversed() {
            if let (entry, _) = Self.objectVerbs.match(in: passage, at: start), entry.meaning == .refusal { return .denied }
            guard let (entry, end) = Self.pastMoves.match(in: passage, at: start) else { continue }
            return verbs.ofVerb(start..<end, entry.form)
        }
        return predicate.saying(of: trigger) ?? .told(.planned)
    }
}
