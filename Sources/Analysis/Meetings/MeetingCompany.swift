import Model

/// Whether an item is about the two sides, so that "the talks" are theirs and "he" is one of them.
struct MeetingContext {
    let isAboutBoth: Bool
    let verdict: Verdict

    init(of reading: Reading, verdict: Verdict) {
        self.verdict = verdict
        isAboutBoth = verdict == .core || Self.areBothNamed(in: reading, verdict == .related ? nil : .title)
    }

    /// In the title alone where nothing of the item is about their trade.
    private static func areBothNamed(in reading: Reading, _ field: Fact.Field?) -> Bool {
        var (us, china) = (false, false)
        for (its, referents) in reading.referents where field == nil || its == field {
            for referent in referents {
                switch referent.side {
                case .both: return true
                case .us: us = true
                case .china: china = true
                case .other, nil: break
                }
                if us, china { return true }
            }
        }
        return false
    }
}

/// The sides and people of a sentence, and whether a meeting that it tells is the two sides'.
struct MeetingCompany {
    private let parties: Parties
    private let isJoint: Bool
    private let hasThird: Bool
    private let context: MeetingContext
    private let passage: Passage
    /// A place or a day is said to be open.
    let isUndetermined: Bool

    init(of referents: [Referent], in passage: Passage, _ sentence: Range<Int>, _ context: MeetingContext) {
        self.passage = passage
        self.context = context
        isJoint = sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil }
        isUndetermined = sentence.contains { MeetingWords.undetermined.match(in: passage, at: $0) != nil }
        hasThird = referents.contains { $0.side == .other && Self.isParty($0, in: passage) }
        var parties = Parties(of: referents)
        if !parties.sides.isEmpty {
            for index in sentence { if let (side, _) = MeetingWords.hanDestinations.match(in: passage, at: index) { parties.add(side) } }
        }
        self.parties = parties
    }

    var people: [String] { parties.people }
    var sides: [String] { parties.areBoth || isJoint || context.isAboutBoth ? ["US", "CN"] : parties.sides }

    /// Whether a meeting in the sentence needs no naming of the two.
    var isTheirs: Bool { context.isAboutBoth && !hasThird }

    private static let company: WordSet = ["with", "and", "between", "与", "和", "同", "跟"]

    /// A third country that is more than the place: its people, its ministries, "talks with India".
    private static func isParty(_ referent: Referent, in passage: Passage) -> Bool {
        referent.kind != .country || passage.isWord(referent.tokens.lowerBound - 1, in: company)
    }

    private static let definites: WordSet = [
        "the", "their", "this", "that", "next", "first", "second", "third", "last", "face", "two", "person", "another", "possible",
        "planned", "new",
    ]

    /// Whether the meeting is one between the two sides.
    func isTheirs(_ trigger: MeetingTrigger) -> Bool {
        if trigger.isTheirs || parties.areBoth { return true }
        if context.verdict != .no || context.isAboutBoth, isJoint || isUndetermined { return true }
        guard isTheirs else { return false }
        let before = trigger.tokens.lowerBound
        switch trigger.meaning {
        case .talks, .summit, .call: return true
        case .meeting: return (1...3).contains { passage.isWord(before - $0, in: Self.definites) }
        // "A visit that the President has planned": of no country that is named.
        case .visit: return ["by", "that", "of"].contains(passage.word(trigger.tokens.upperBound))
        case .letter: return false
        }
    }
}
