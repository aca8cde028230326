import Model

/// Finds the words of a sentence that tell a meeting, and leaves out those that only look like it: companies that "meet demand", a call with
/// reporters, a negotiator (谈判代表), a cabinet meeting.
struct MeetingTriggers {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>
    let referents: [Referent]

    typealias Trigger = (meaning: MeetingWords.Kind, tokens: Range<Int>)

    func all() -> [Trigger] {
        var found = MeetingWords.kinds.matches(in: passage, sentence).filter { !isNone($0) }
        for index in sentence {
            guard let kind = verb(at: index), !found.contains(where: { $0.tokens.contains(index) }) else { continue }
            found.append((kind, index..<index + 1))
        }
        let sitsDown = found.contains { $0.meaning == .talks || $0.meaning == .meeting || $0.meaning == .summit }
        return found.filter { $0.meaning != .visit || isOfficialVisit($0.tokens, besides: sitsDown) }
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: Verbs that tell a meeting by their object

    private static let seeing: WordSet = [
        "see", "sees", "saw", "seen", "seeing", "host", "hosts", "hosted", "hosting", "receive", "receives", "received", "receiving",
    ]
    private static let going: WordSet = [
        "go", "goes", "going", "come", "comes", "coming", "fly", "flies", "flew", "head", "heads", "headed", "heading", "return", "returns",
    ]
    private static let objectReach = 5

    /// "Would see Chinese leader Xi", "had received the vice minister", "wants to go to Beijing".
    private func verb(at index: Int) -> MeetingWords.Kind? {
        if passage.isWord(index, in: Self.seeing) {
            if passage.spells("each other", at: index + 1) != nil || passage.spells("one another", at: index + 1) != nil {
                return Parties(of: referents).areBoth ? .meeting : nil
            }
            let object = referents.first { $0.kind == .person && (index + 1..<index + Self.objectReach).contains($0.tokens.lowerBound) }
            guard let object, let side = object.side, isPlainObject(object, of: index) else { return nil }
            return hasOther(than: side, before: index, among: referents) ? .meeting : nil
        }
        guard passage.isWord(index, in: Self.going), passage.word(index + 1) == "to" else { return nil }
        let destination = referents.first { $0.kind == .country && $0.tokens.lowerBound == index + 2 }
        guard let side = destination?.side, side != .other else { return nil }
        return hasOther(than: side, before: index, among: referents.filter { $0.kind == .person }) ? .visit : nil
    }

    /// Neither "sees Xi as a friend" nor "saw Xi's offer", nor across a comma.
    private func isPlainObject(_ object: Referent, of verb: Int) -> Bool {
        passage.word(object.tokens.upperBound) != "as" && !passage.word(object.tokens.upperBound - 1).hasSuffix("'s")
            && !(verb..<object.tokens.lowerBound).contains { [",", "that", "how", "if"].contains(passage.word($0)) }
    }

    private func hasOther(than side: LexiconEntry.Side, before index: Int, among referents: [Referent]) -> Bool {
        referents.contains { other in
            guard let its = other.side, its == .us || its == .china else { return false }
            return its != side && other.tokens.upperBound <= index
        }
    }

    // MARK: What only looks like a meeting

    private func isNone(_ trigger: Trigger) -> Bool {
        let (first, end) = (trigger.tokens.lowerBound, trigger.tokens.upperBound)
        if passage.kind(first) == .han {
            if passage.word(end - 1) == "了", passage.word(first) == "谈" { return !isDuration(end) }
            return MeetingWords.hanCompounds.match(in: passage, at: end) != nil
        }
        switch passage.word(first) {
        case "talks", "discussions":
            if passage.isWord(end, in: Self.talking) { return true }
        case "meet", "meets", "met", "meeting":
            if isOfThings(after: end) || isCounted(after: end) { return true }
        case "a", "the", "their":
            if ["for", "to", "that", "option", "options", "center", "centre"].contains(passage.word(end)) { return true }
        default: break
        }
        switch trigger.meaning {
        case .summit, .meeting: return isOfOthers(trigger.tokens) || isWithPress(trigger.tokens)
        case .call: return isWithPress(trigger.tokens) || !isConversation(trigger.tokens)
        default: return isWithPress(trigger.tokens)
        }
    }

    private static let durations: WordSet = ["时", "天", "钟", "轮", "夜", "日"]

    /// 谈了四个小时, but not 谈了哪些商品.
    private func isDuration(_ start: Int) -> Bool {
        (start..<min(start + 7, sentence.upperBound)).contains { passage.isWord($0, in: Self.durations) }
    }

    private static let talking: WordSet = ["up", "about", "tough", "down", "of", "like", "as"]

    private static let met: WordSet = [
        "demand", "demands", "need", "needs", "target", "targets", "goal", "goals", "requirement", "requirements", "criteria", "criterion",
        "standard", "standards", "resistance", "hurdle", "hurdles", "obligation", "obligations", "commitment", "commitments", "deadline",
        "deadlines", "expectation", "expectations", "quota", "quotas", "challenge", "challenges", "condition", "conditions", "anger",
        "opposition", "criticism", "skepticism", "scepticism", "silence", "retaliation", "pledge", "pledges", "promise", "promises",
        "threshold", "thresholds", "definition", "fate", "match", "cost", "costs", "terms", "test", "rules", "estimates", "forecasts",
        "derision", "relief", "doubt", "caution", "applause", "response", "reaction", "halfway", "orders", "bills", "tariffs", "duties",
    ]
    private static let thingReach = 5
    private static let stops: WordSet = [",", ";", ".", "in", "on", "at", "and", "for", "to", "after", "before", "his", "her", "their"]

    /// "Meets American anger", "met with silence", "meet a target".
    private func isOfThings(after end: Int) -> Bool {
        for index in end..<min(end + Self.thingReach, sentence.upperBound) {
            if passage.isWord(index, in: Self.met) { return true }
            if passage.isWord(index, in: Self.stops) { return false }
        }
        return false
    }

    /// "Have met four times since spring" tells no event of its own.
    private func isCounted(after end: Int) -> Bool {
        ["time", "times"].contains(passage.word(end + 1)) || ["time", "times"].contains(passage.word(end + 2))
    }

    private static let press: WordSet = [
        "reporters", "reporter", "journalists", "journalist", "press", "media", "analysts", "investors", "shareholders", "lawmakers",
        "senators", "voters", "farmers", "supporters", "advisers", "advisors", "aides", "industry", "business", "executives", "growers",
    ]

    private func isWithPress(_ tokens: Range<Int>) -> Bool {
        let start = passage.word(tokens.upperBound - 1) == "with" ? tokens.upperBound : tokens.upperBound + 1
        guard ["with", "to", "of"].contains(passage.word(start - 1)) else { return false }
        return (start..<start + 3).contains { passage.isWord($0, in: Self.press) }
    }

    private static let hosts: WordSet = [
        "asean", "apec", "g20", "g7", "nato", "brics", "cooperation", "nations", "eu", "ceo", "cabinet", "board", "annual", "fed",
        "politburo", "opec", "party", "committee", "council", "staff", "campaign", "shareholder", "shareholders", "policy", "spring",
        "ministerial", "plenary", "imf", "wto", "quad", "20", "7", "forum", "hall", "congress", "community", "security",
    ]

    /// "The ASEAN summit", "a summit of the Association", "leaders of the G20 gathered": the two sides are guests there.
    private func isOfOthers(_ tokens: Range<Int>) -> Bool {
        let word = passage.word(tokens.lowerBound)
        guard word.hasPrefix("summit") || word.hasPrefix("gather") || word.hasPrefix("meeting") || word.hasPrefix("conven") else {
            return false
        }
        if passage.isWord(tokens.lowerBound - 1, in: Self.hosts) || passage.isWord(tokens.lowerBound - 2, in: Self.hosts) { return true }
        guard let end = passage.spells("of the", at: tokens.upperBound) else { return false }
        return passage.word(end) != "two"
    }

    private static let conversing: WordSet = [
        "spoke", "speak", "speaks", "spoken", "talk", "talked", "talks", "held", "hold", "holds", "holding", "conferred", "discussed",
        "discuss", "consulted", "consultations", "meeting", "conversation", "conversations", "exchange", "exchanged", "met", "discussions",
        "negotiations", "contact",
    ]
    private static let conversationReach = 12

    /// "By phone" and "by video" are calls where people speak, not where a source was reached.
    private func isConversation(_ tokens: Range<Int>) -> Bool {
        guard ["by", "via", "over"].contains(passage.word(tokens.lowerBound)) else { return true }
        let before = max(sentence.lowerBound, tokens.lowerBound - Self.conversationReach)..<tokens.lowerBound
        return before.contains { passage.isWord($0, in: Self.conversing) }
    }

    // MARK: Visits

    private static let officials: WordSet = [
        "president", "secretary", "minister", "premier", "delegation", "delegations", "leader", "leaders", "official", "officials", "envoy",
        "envoys", "negotiator", "negotiators", "representative", "ambassador", "vice", "team", "teams",
    ]

    /// Of an official of one side; a trip to a third country is told by the talks there.
    private func isOfficialVisit(_ tokens: Range<Int>, besides sitsDown: Bool) -> Bool {
        let people = referents.filter { $0.kind == .person && $0.entry != nil && ($0.side == .us || $0.side == .china) }
        let isOfficial =
            !people.isEmpty
            || sentence.contains { passage.isWord($0, in: Self.officials) || MeetingWords.hanOfficials.match(in: passage, at: $0) != nil }
        guard isOfficial else { return false }
        let reach = tokens.lowerBound..<min(sentence.upperBound, tokens.upperBound + Self.objectReach)
        let abroad = referents.contains { $0.kind == .country && $0.side == .other && reach.contains($0.tokens.lowerBound) }
        return !(abroad && sitsDown)
    }
}
