import Model

/// Talks called by the city in which they were held: "since Busan", "Madrid changed nothing", "the deal struck in Geneva", 日内瓦共识.
///
/// Asked only in items about the two sides, and only of what was held: a city where they will meet is told by words for meeting.
struct MeetingMetonyms {
    let passage: Passage
    let sentence: Range<Int>

    typealias Found = (meaning: MeetingWords.Kind, place: String, tokens: Range<Int>)

    func found() -> [Found] {
        var found: [Found] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let (city, end) = MeetingCities.match(in: passage, at: index) else {
                index += 1
                continue
            }
            let tokens = index..<min(end, sentence.upperBound)
            if city.name != "Washington", city.name != "Beijing", isMeeting(tokens, atHome: city.side != .other) {
                found.append((Self.summits.contains(city.name) ? .summit : .talks, city.name, tokens))
            }
            index = end
        }
        return found
    }

    /// Where the two presidents have met; elsewhere it was their envoys.
    private static let summits: WordSet = [
        "Busan", "Gyeongju", "Osaka", "Bali", "Lima", "Buenos Aires", "San Francisco", "Mar-a-Lago", "Hangzhou", "Hamburg", "Da Nang",
    ]

    private func isMeeting(_ city: Range<Int>, atHome: Bool) -> Bool {
        if passage.kind(city.lowerBound) == .han || passage.kind(city.upperBound) == .han { return isHanMeeting(city, atHome: atHome) }
        if isPart(city) { return false }
        if isOutcome(city.upperBound) { return !isAhead(of: city.lowerBound) }
        if atHome { return false }
        return isMoment(city) || isEntry(city) || isDoer(city) || (isPlaceOfAgreement(city) && !isAhead(of: city.lowerBound))
    }

    // MARK: English

    private static let outcomes: WordSet = [
        "statement", "handshake", "communique", "talks", "meeting", "meetings", "summit", "session", "sessions", "round", "negotiations",
        "encounter",
    ]
    private static let joints: WordSet = ["joint", "trade", "peace", "tariff", "economic", "90", "-", "day", "temporary", "initial", "and"]

    /// "Geneva joint statement", "the Kuala Lumpur round"; a deal or a truce called by a city is a text.
    private func isOutcome(_ index: Int) -> Bool {
        var index = index
        let end = index + 4
        while index < end, passage.isWord(index, in: Self.joints), passage.word(index) != "and" { index += 1 }
        return passage.isWord(index, in: Self.outcomes)
    }

    /// "London-based", "the port of Busan", "London Metal Exchange", "GENEVA, Sept 15".
    private func isPart(_ city: Range<Int>) -> Bool {
        let next = passage.word(city.upperBound)
        if next == "-" || next == "'s" || passage.word(city.upperBound - 1).hasSuffix("'s") { return true }
        if passage.isCapitalised(city.upperBound), !passage.isWord(city.upperBound, in: Self.outcomes),
            !passage.isWord(city.upperBound, in: Self.joints), !passage.isWord(city.upperBound, in: Words.calendar)
        {
            return true
        }
        return city.lowerBound == sentence.lowerBound && [",", "(", "-"].contains(next)
    }

    private static let moments: WordSet = ["since", "after", "post"]
    private static let functionWords: WordSet = [
        "the", "a", "an", "to", "and", "or", "but", "in", "on", "with", "for", "by", "that", "which", "is", "was", "were", "are", "has",
        "had", "have",
        "when", "where", "as", "their", "its", "his", "both", "neither", "no", "last", "this",
    ]

    /// "Since Busan", "after Geneva the truce held"; not "after Busan port reopened".
    private func isMoment(_ city: Range<Int>) -> Bool {
        guard passage.isWord(city.lowerBound - 1, in: Self.moments) else { return false }
        let next = city.upperBound
        return next >= sentence.upperBound || passage.kind(next) != .word || passage.isWord(next, in: Self.functionWords)
            || passage.isWord(next, in: Words.calendar)
    }

    /// "May 12 – Geneva.": a line of a chronicle.
    private func isEntry(_ city: Range<Int>) -> Bool {
        passage.word(city.lowerBound - 1) == "-" && (passage.word(city.upperBound) == "." || city.upperBound >= sentence.upperBound)
            && city.lowerBound - sentence.lowerBound <= 6
            && (sentence.lowerBound..<city.lowerBound).contains { passage.isWord($0, in: Words.calendar) }
    }

    private static let doings = VerbBook<Bool>([
        (
            true,
            """
            change, promise, produce, deliver, agree, bring, settle, yield, end, halve, buy, fail, mark, leave, cut, lower, resolve, solve, achieve, pave,
            create, set, give, defuse, calm, freeze, pause, restore, revive, bridge, ease, avert, stop
            """
        )
    ])
    private static let clauseStarts: WordSet = [
        ",", ":", "what", "that", "and", "but", "if", "whether", "where", ".", "“", "\"", "-", "when", "because",
    ]

    /// "Madrid changed nothing", "what Geneva promised": a government would have spoken or levied.
    private func isDoer(_ city: Range<Int>) -> Bool {
        guard city.lowerBound == sentence.lowerBound || passage.isWord(city.lowerBound - 1, in: Self.clauseStarts) else { return false }
        if passage.word(city.upperBound) == "is", passage.word(city.upperBound + 1) == "to" { return true }
        return Self.doings.match(in: passage, at: city.upperBound).map { $0.entry.form.contains(.past) || $0.entry.form.contains(.third) }
            ?? false
    }

    private static let agreeing = VerbBook<Bool>([
        (
            true,
            """
            agree, reach, strike, sign, seal, hammer out, thrash out, broker, negotiate, forge, clinch, conclude, work out, shake hands, pledge, commit,
            promise, settle, come to, arrive at, cut, finalise, finalize, ink, hash out, iron out, secure, win, draw up, draft, part, declare, lay out
            """
        )
    ])
    private static let agreements: WordSet = [
        "truce", "deal", "agreement", "accord", "pact", "understanding", "consensus", "statement", "framework", "bargain", "handshake",
        "communique",
        "commitments", "ceasefire", "compromise", "breakthrough", "terms", "pause", "promises", "pledges", "notes", "text", "détente",
        "detente",
    ]
    private static let agreementReach = 9
    private static let breaks: WordSet = [
        ";", ":", "said", "says", "will", "would", "may", "might", "could", "should", "wants", "not", "court", "panel", "\n",
    ]

    /// "A truce struck in Geneva", "what they had agreed in London", "the promises of Madrid".
    private func isPlaceOfAgreement(_ city: Range<Int>) -> Bool {
        guard ["in", "at", "of", "from"].contains(passage.word(city.lowerBound - 1)) else { return false }
        let isOf = passage.word(city.lowerBound - 1) == "of"
        for index in (max(sentence.lowerBound, city.lowerBound - Self.agreementReach)..<city.lowerBound - 1).reversed() {
            if passage.isWord(index, in: Self.breaks) { return false }
            if passage.isWord(index, in: Self.agreements) { return true }
            if !isOf, let (entry, end) = Self.agreeing.match(in: passage, at: index), end <= city.lowerBound,
                entry.form.contains(.past) || entry.form.contains(.participle)
            {
                return true
            }
        }
        return false
    }

    private static let aheads: WordSet = [
        "before", "ahead", "next", "upcoming", "coming", "planned", "will", "would", "may", "might", "could", "if", "no", "for", "eyes",
        "dangled",
        "hopes", "possible", "expected", "until", "scheduled", "plans", "to",
    ]

    /// Words right before that put it ahead: "before the Busan summit".
    private func isAhead(of index: Int) -> Bool { (1...4).contains { passage.isWord(index - $0, in: Self.aheads) } }

    // MARK: Chinese

    private static let hanOutcomes = PhraseBook<Bool>([
        (
            true,
            [
                "联合声明", "会谈", "磋商", "会晤", "握手", "谈判", "峰会", "会面", "成果", "经贸会谈", "经贸磋商", "元首会晤", "以来",
                "之后", "会后", "经贸谈判", "贸易谈判", "会议", "共同声明", "那场", "那次", "那轮", "一轮",
            ]
        )
    ])
    private static let hanAgreeing = PhraseBook<Bool>([
        (true, ["达成", "敲定", "商定", "谈成", "谈妥", "签署", "约定", "拟出", "拟定", "谈定", "议定", "谈拢", "握手", "定下", "签下", "说好", "讲好", "同意", "承诺"])
    ])
    private static let hanAheads = PhraseBook<Bool>([
        (true, ["将", "拟", "下周", "下月", "下一", "即将", "定于", "明日", "明天", "明年", "下个月", "计划", "预计", "有望", "可能", "准备", "前往", "如果", "若", "要"])
    ])
    private static let hanReach = 14

    private func isHanMeeting(_ city: Range<Int>, atHome: Bool) -> Bool {
        let outcome = city.upperBound + (passage.word(city.upperBound) == "的" ? 1 : 0)
        let clause = hanClause(around: city)
        if clause.contains(where: { Self.hanAheads.match(in: passage, at: $0) != nil }) { return false }
        if let (_, end) = Self.hanOutcomes.match(in: passage, at: outcome) {
            return !["前", "将", "之"].contains(passage.word(end)) || passage.spells("之后", at: end) != nil
        }
        guard !atHome, ["在", "于"].contains(passage.word(city.lowerBound - 1)) else { return false }
        return (city.upperBound..<min(city.upperBound + Self.hanReach, clause.upperBound)).contains {
            Self.hanAgreeing.match(in: passage, at: $0) != nil
        }
    }

    private static let hanMarks: WordSet = ["，", "。", "；", "：", ",", ";", ":", "\n", "！", "？"]

    private func hanClause(around tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start > max(sentence.lowerBound, tokens.lowerBound - 40), !passage.isWord(start - 1, in: Self.hanMarks) { start -= 1 }
        var end = tokens.upperBound
        while end < min(sentence.upperBound, tokens.upperBound + 40), !passage.isWord(end, in: Self.hanMarks) { end += 1 }
        return start..<end
    }
}
