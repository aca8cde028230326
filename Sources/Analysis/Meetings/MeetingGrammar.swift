import Model

/// What an English sentence says of a meeting by its grammar: the verb that tells it, or the verb, preposition or adjective that the noun for
/// it hangs on. "Wrapped up two days of talks", "talks are due to resume", "after their call", "the planned visit was shelved".
struct MeetingGrammar {
    let passage: Passage
    let sentence: Range<Int>

    enum Saying: Equatable {
        case told(Meeting.Status)
        /// There was none, or there will be none.
        case denied
    }

    /// - Returns: `nil` where the grammar decides nothing.
    func saying(of trigger: Range<Int>) -> Saying? {
        if passage.kind(trigger.lowerBound) == .han { return MeetingHanGrammar(passage: passage, sentence: sentence).saying(of: trigger) }
        guard passage.kind(trigger.lowerBound) == .word else { return nil }
        if trigger.count > 1, passage.isWord(trigger.lowerBound, in: Self.means) { return ofMeans(trigger) }
        let isNamed = trigger.count > 1 && passage.isWord(trigger.upperBound - 1, in: Self.nouns)
        if !isNamed, let form = verbForm(at: trigger.lowerBound) { return ofVerb(trigger, form) }
        return MeetingNounGrammar(passage: passage, sentence: sentence).saying(of: trigger)
    }

    // MARK: A verb of meeting

    private static let verbs = VerbBook<Bool>([
        (
            true,
            """
            meet, sit, see, host, receive, greet, welcome, entertain, visit, travel, fly, go, come, head, return, arrive, land, touch, speak, talk,
            confer, phone, telephone, call, ring, gather, convene, reconvene, regroup, huddle, shake, negotiate, consult, dine, lunch, journey, sign,
            depart, leave, converse, chat, dial
            """
        )
    ])
    private static let nouns: WordSet = [
        "call", "calls", "conversation", "conversations", "talks", "meeting", "conference", "summit", "ceremony", "down", "with", "to",
    ]
    /// Forms that are nouns as well.
    private static let ambiguous: WordSet = [
        "meet", "meeting", "visit", "visits", "visiting", "call", "calls", "talk", "talks", "travel", "return", "lunch", "host", "hosts",
        "chat",
        "signing",
    ]
    private static let verbLeads: WordSet = [
        "to", "will", "would", "may", "might", "could", "should", "can", "must", "is", "are", "was", "were", "be", "been", "not", "he",
        "she",
        "they", "we", "i", "both", "also", "then", "again", "n't", "'ll", "soon", "later", "who", "won't", "two",
    ]
    private static let passing: WordSet = ["before", "after", "since", "while", "when", "without", "about", "despite", "by", "on", "upon"]

    private func verbForm(at index: Int) -> VerbForm? {
        guard let (entry, _) = Self.verbs.match(in: passage, at: index) else { return nil }
        guard passage.isWord(index, in: Self.ambiguous) else { return entry.form }
        let lead = passage.word(index - 1)
        if entry.form.contains(.gerund) {
            let isObjectNext = passage.word(index + 1) == "with" || passage.isCapitalised(index + 1) || passage.word(index + 1) == "his"
            return ["is", "are", "was", "were", "be", "been"].contains(lead) || passage.isWord(index - 1, in: Self.passing) && isObjectNext
                ? entry.form : nil
        }
        if passage.isWord(index - 1, in: Self.verbLeads) { return entry.form }
        // "Trump visits Beijing", but "the talks with He", "Trump calls with Xi".
        let isObjectNext = passage.isCapitalised(index + 1) || ["chinese", "us", "his", "her", "their"].contains(passage.word(index + 1))
        if passage.word(index) == "meet" { return entry.form }
        return entry.form.contains(.third) && passage.isCapitalised(index - 1) && isObjectNext ? entry.form : nil
    }

    private static let means: WordSet = ["by", "via", "over", "on"]
    private static let futures: WordSet = [
        "will", "would", "may", "might", "could", "should", "to", "expected", "plan", "plans", "hope", "hopes",
    ]
    private static let meansReach = 10

    /// "Discussed trade by phone": whatever they did by it, they spoke.
    private func ofMeans(_ trigger: Range<Int>) -> Saying {
        for index in (max(sentence.lowerBound, trigger.lowerBound - Self.meansReach)..<trigger.lowerBound).reversed() {
            if [",", ";", "and"].contains(passage.word(index)) { break }
            if passage.isWord(index, in: Self.futures) { return .told(.planned) }
            if passage.isWord(index, in: VerbGroup.negations) { return .denied }
        }
        return .told(.held)
    }

    private static let conditions: WordSet = ["before", "until", "if", "when", "once", "unless", "whether", "till"]
    private static let conditionReach = 9

    func ofVerb(_ trigger: Range<Int>, _ form: VerbForm) -> Saying? {
        let group = VerbGroup(of: trigger, form, in: passage, sentence)
        if group.isNegated { return .denied }
        if group.governor == .failure { return .denied }
        if group.governor == .passing {
            return ["before", "until"].contains(passage.word(group.tokens.lowerBound - 1)) ? .told(.planned) : .told(.held)
        }
        if group.isModal || group.governor == .wish || group.governor == .plan || group.governor == .agreement { return .told(.planned) }
        switch group.time {
        case .past, .earlier: return .told(.held)
        case .future: return .told(.planned)
        case .present: return isConditional(group.tokens.lowerBound) ? .told(.planned) : .told(.held)
        case .none: return group.governor == .doing ? .told(.held) : nil
        }
    }

    /// "Before the two meet", "when they sit down".
    func isConditional(_ verb: Int) -> Bool {
        for index in (max(sentence.lowerBound, verb - Self.conditionReach)..<verb).reversed() {
            if [",", ";", ":"].contains(passage.word(index)) { return false }
            if passage.isWord(index, in: Self.conditions) { return true }
        }
        return false
    }
}
