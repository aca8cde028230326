import Model

/// What only looks like a meeting: a call for restraint, a round of tariffs, a session of a stock exchange, a summit of many.
extension MeetingTriggers {
    func isNone(_ trigger: Named) -> Bool {
        let (first, end) = (trigger.tokens.lowerBound, trigger.tokens.upperBound)
        if passage.kind(first) == .han {
            // 来华盛顿 is not 来华.
            if passage.word(end - 1) == "华", ["盛", "府"].contains(passage.word(end)) { return true }
            if passage.word(end - 1) == "了", passage.word(first) == "谈" { return !isDuration(end) }
            return MeetingWords.hanCompounds.match(in: passage, at: end) != nil
        }
        switch passage.word(first) {
        case "talks", "discussions":
            if passage.isWord(end, in: Self.talking) { return true }
        case "call", "calls": if trigger.tokens.count == 1, !isBareCall(first) { return true }
        case "consultations": if isLawsuit { return true }
        case "round", "rounds": return !isRound(trigger.tokens)
        case "session", "sessions", "sitting": return !isSession(trigger.tokens)
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

    /// "Have met four times since spring", "the fourth time the pair will have met" tell no event of their own.
    func isCounted(_ tokens: Range<Int>) -> Bool {
        let end = tokens.upperBound
        if ["time", "times"].contains(passage.word(end + 1)) || ["time", "times"].contains(passage.word(end + 2)) { return true }
        return (2...7).contains { passage.word(tokens.lowerBound - $0) == "time" }
    }

    private static let disputes: WordSet = ["dispute", "wto", "appeal", "panel", "complaint"]

    /// Consultations that the rules of a trade body ask for before it judges.
    private var isLawsuit: Bool { sentence.contains { passage.isWord($0, in: Self.disputes) } }

    private static let press: WordSet = [
        "reporters", "reporter", "journalists", "journalist", "press", "media", "analysts", "investors", "shareholders", "lawmakers",
        "senators", "voters", "farmers", "supporters", "advisers", "advisors", "aides", "industry", "business", "executives", "growers",
    ]

    /// "A call with reporters", "met with executives": with people who are not named by side, by office or as the other.
    private func isWithPress(_ tokens: Range<Int>) -> Bool {
        let start = passage.word(tokens.upperBound - 1) == "with" ? tokens.upperBound : tokens.upperBound + 1
        if passage.word(start - 1) == "to" || passage.word(start - 1) == "of" {
            return (start..<start + 3).contains { passage.isWord($0, in: Self.press) }
        }
        guard passage.word(start - 1) == "with" else { return false }
        let end = min(start + 6, sentence.upperBound)
        let reach = start..<((start..<end).first { passage.isWord($0, in: Self.withEnds) } ?? end)
        if reach.contains(where: { passage.isWord($0, in: Self.press) }) { return true }
        return !reach.contains { index in
            MeetingParties.isOfOffice(index, in: passage) || passage.isWord(index, in: Self.pronouns)
                || referents.contains { $0.tokens.contains(index) && $0.side != nil && $0.side != .other }
        }
    }

    private static let withEnds: WordSet = ["on", "in", "at", "for", "about", "over", "after", "before", "to", ",", ";", "from"]
    private static let pronouns: WordSet = ["him", "her", "them", "each", "one", "the", "beijing", "washington", "he"]

    private static let callLeads: WordSet = [
        "a", "the", "their", "hold", "held", "holds", "holding", "have", "had", "first", "second", "next", "last", "long", "leaders",
        "hour", "minute",
        "scheduled", "planned", "possible", "another", "xi", "trump", "biden", "this", "friday's", "monday's", "tuesday's", "wednesday's",
        "thursday's",
        "after", "since", "before", "during", "two", "phone", "video", "surprise", "rare", "and",
    ]
    private static let callTrails: WordSet = [
        "for", "to", "option", "options", "center", "centre", "it", "him", "her", "them", "that", "of", "out", "upon", "themselves",
        "himself", "into",
    ]

    private static func isVerbLead(_ word: String) -> Bool {
        ["to", "will", "would", "roll", "close", "margin", "earnings", "conference", "wake", "-"].contains(word)
    }

    /// The noun, of a conversation: neither "calls on Beijing" nor "a call for restraint".
    private func isBareCall(_ index: Int) -> Bool {
        (1...3).contains { passage.isWord(index - $0, in: Self.callLeads) } && !Self.isVerbLead(passage.word(index - 1))
            && !passage.isWord(index + 1, in: Self.callTrails)
            && !(passage.word(index + 1) == "on" && passage.kind(index + 2) == .word && !passage.isWord(index + 2, in: Words.calendar))
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

    private static let reached: WordSet = [
        "said", "reached", "told", "interview", "interviewed", "contacted", "asked", "says", "added", "comment", "briefed", "order",
        "orders", "source",
    ]
    private static let conversationReach = 8

    /// "By phone" and "by video" are calls where the two sides speak, not where a source was reached.
    private func isConversation(_ tokens: Range<Int>) -> Bool {
        guard ["by", "via", "over", "on"].contains(passage.word(tokens.lowerBound)) else { return true }
        let before = max(sentence.lowerBound, tokens.lowerBound - Self.conversationReach)..<tokens.lowerBound
        return !before.contains { passage.isWord($0, in: Self.reached) }
    }

    private static let ordinals: WordSet = [
        "next", "last", "latest", "new", "another", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "final",
        "previous", "fresh", "two", "three", "four", "five", "more", "inaugural", "a", "the", "th",
    ]
    private static let notOfTalks: WordSet = [
        "tariffs", "tariff", "duties", "sanctions", "levies", "stimulus", "restrictions", "curbs", "funding", "layoffs", "golf", "applause",
        "increases",
        "measures", "price", "buying", "purchases", "retaliation",
    ]

    /// "Another round in Geneva", not "the next round of tariffs" nor "all year round".
    private func isRound(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1 || (1...2).contains(where: { passage.isWord(tokens.lowerBound - $0, in: Self.ordinals) }) else {
            return false
        }
        return !(1...4).contains { passage.isWord(tokens.upperBound - 1 + $0, in: Self.notOfTalks) }
            && passage.kind(tokens.lowerBound - 1) != .mark
    }

    private static let sessionLeads: WordSet = [
        "negotiating", "bargaining", "up", "inaugural", "opening", "first", "second", "third", "fourth", "evening", "morning", "closing",
        "final", "last",
        "next", "another", "new", "working", "marathon", "late", "night", "talks", "a", "joint", "plenary",
    ]

    /// "The Senate's session".
    private func isOfInstitution(_ index: Int) -> Bool {
        passage.word(index - 1).hasSuffix("'s") && referents.contains { $0.kind == .institution && $0.tokens.upperBound == index }
    }

    /// Of talks: "the second session in Madrid", not "the third session in a row" of a stock exchange.
    private func isSession(_ tokens: Range<Int>) -> Bool {
        let isLed = passage.isWord(tokens.lowerBound - 1, in: Self.sessionLeads) || isCity(endingAt: tokens.lowerBound)
        return isLed && !isOfInstitution(tokens.lowerBound) && passage.spells("in a row", at: tokens.upperBound) == nil
            && !["out", "on", "president", "low", "high"].contains(passage.word(tokens.upperBound))
    }

    private func isCity(endingAt end: Int) -> Bool {
        (max(sentence.lowerBound, end - 3)..<end).contains { MeetingCities.match(in: passage, at: $0)?.end == end }
    }
}
