import Model

/// Calls, meetings, rounds of talks, visits and letters between the two sides: who, when, where, and whether held, planned or off.
///
/// One fact a sentence. Both sides are named in it, or it speaks of "the two sides" or of the next round in an article on the subject.
/// Place and date are printed only where the sentence gives them; "to be determined" is an answer.
enum MeetingRules {
    static func facts(in passage: Passage, of reading: Reading, isOnSubject: Bool) -> [Fact] {
        passage.sentences.flatMap { self.facts(of: $0, in: passage, of: reading, isOnSubject: isOnSubject) }
    }

    private static func facts(of sentence: Range<Int>, in passage: Passage, of reading: Reading, isOnSubject: Bool) -> [Fact] {
        guard sentence.count <= 120 else { return [] }
        let parties = Parties(of: reading.referents(in: passage, sentence))
        guard parties.areBoth || isOnSubject else { return [] }
        let kinds = MeetingWords.kinds.matches(in: passage, sentence).filter { !isTradeTalk($0.tokens, in: passage) }
        guard !kinds.isEmpty else { return [] }
        let isUndetermined = sentence.contains { index in MeetingWords.undetermined.contains { passage.spells($0, at: index) != nil } }
        let isJoint = isJoint(sentence, in: passage)
        guard parties.areBoth || (isOnSubject && (isJoint || isUndetermined)) else { return [] }
        let statuses = MeetingWords.statuses.matches(in: passage, sentence)
        return Dictionary(grouping: kinds, by: { group(of: $0.meaning) }).sorted { $0.key < $1.key }.compactMap { _, triggers in
            guard let trigger = triggers.min(by: { rank($0.meaning) < rank($1.meaning) }) else { return nil }
            guard let status = isUndetermined ? .planned : status(of: trigger.meaning, trigger.tokens, statuses, in: passage) else {
                return nil
            }
            let date = date(near: trigger.tokens, sentence, in: passage, of: reading)
            let place = place(in: sentence, passage, reading)
            return Fact(
                kind: .meeting, field: passage.field, range: passage.range(of: sentence), rule: "meeting.\(trigger.meaning.rawValue)",
                values: [
                    .init("kind", .string(trigger.meaning.rawValue)),
                    .init("status", .string(status.rawValue)),
                    .init("parties", .array((parties.areBoth || isJoint ? ["US", "CN"] : parties.sides).map(JSONValue.string))),
                    .init("people", .array(parties.people.map(JSONValue.string))),
                    .init("place", place.map(JSONValue.string) ?? (isUndetermined ? .string("to be determined") : .null)),
                    .init("date", date?.first.map { .string("\($0)") } ?? .null),
                    .init("until", date?.last.map { .string("\($0)") } ?? .null),
                    .init("text", .string(passage.string(trigger.tokens))),
                ])
        }
    }

    /// Talks, meetings and summits of one sentence are one event told in several words; a call or a visit beside them is another.
    private static func group(of kind: MeetingWords.Kind) -> Int {
        switch kind {
        case .call: 0
        case .visit: 1
        case .talks, .meeting, .summit: 2
        case .letter: 3
        }
    }

    private static func rank(_ kind: MeetingWords.Kind) -> Int {
        switch kind {
        case .summit: 0
        case .talks: 1
        default: 2
        }
    }

    /// "Trade talks" may be talk of any kind; what counts is that somebody sits down. Words such as "talks up" are none.
    private static func isTradeTalk(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        passage.word(tokens.lowerBound) == "talks" && ["up", "about", "tough", "down"].contains(passage.word(tokens.upperBound))
    }

    /// The words of status nearest to the trigger. What stands before it in its clause and looks ahead decides first, and a call that
    /// something came after was held; only visits and meetings are things one is invited to.
    private static func status(
        of kind: MeetingWords.Kind, _ trigger: Range<Int>, _ found: [(meaning: MeetingWords.Status, tokens: Range<Int>)],
        in passage: Passage
    ) -> MeetingWords.Status? {
        let usable = found.filter { $0.meaning != .invited || kind == .visit || kind == .summit }
        if let off = usable.first(where: { $0.meaning == .cancelled }), distance(off.tokens, trigger) <= 10 { return .cancelled }
        if let offer = usable.first(where: { $0.meaning == .invited }), distance(offer.tokens, trigger) <= 10 { return .invited }
        if (1...3).contains(where: { ["after", "following", "during"].contains(passage.word(trigger.lowerBound - $0)) }) { return .held }
        if kind == .call, (1...2).contains(where: { passage.word(trigger.lowerBound - $0) == "in" }) { return .held }
        let ahead = usable.contains { status in
            status.meaning == .planned && status.tokens.lowerBound <= trigger.upperBound && distance(status.tokens, trigger) <= 14
                && !hasBreak(between: status.tokens, and: trigger, in: passage)
        }
        if ahead { return .planned }
        return usable.filter { $0.tokens.lowerBound <= trigger.upperBound + 6 }
            .min { distance($0.tokens, trigger) < distance($1.tokens, trigger) }?.meaning
    }

    private static func hasBreak(between status: Range<Int>, and trigger: Range<Int>, in passage: Passage) -> Bool {
        guard status.upperBound < trigger.lowerBound else { return false }
        return (status.upperBound..<trigger.lowerBound).contains { [",", ";", "，", "；"].contains(passage.word($0)) }
    }

    private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        if a.overlaps(b) { return 1 }
        return a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : 3 + a.lowerBound - b.upperBound
    }

    private static func isJoint(_ sentence: Range<Int>, in passage: Passage) -> Bool {
        sentence.contains { index in
            [
                "two sides", "both sides", "two countries", "both countries", "two leaders", "two presidents", "the two delegations",
                "next round of",
                "next meeting", "双方", "两国", "中美", "两国元首",
            ].contains { passage.spells($0, at: index) != nil }
        }
    }

    private static func date(
        near trigger: Range<Int>, _ sentence: Range<Int>, in passage: Passage, of reading: Reading
    ) -> DateExpression? {
        let dates = (reading.dates[passage.field] ?? []).filter { sentence.contains($0.tokens.lowerBound) && $0.precision != .year }
        let fitting = dates.filter { !isSpeechDate($0.tokens, in: passage) }
        return fitting.min { distance($0.tokens, trigger) < distance($1.tokens, trigger) }
    }

    /// "Said on Monday" dates the saying, not the meeting.
    private static func isSpeechDate(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        (1...3).contains { Words.speech.contains(passage.word(tokens.lowerBound - $0)) }
    }

    /// A city after "in" or "at"; in Chinese a city after 在, 赴 or 于.
    private static func place(in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> String? {
        for mention in passage.mentions(in: sentence) {
            let entry = reading.entry(mention)
            let before = passage.word(mention.tokens.lowerBound - 1)
            let leadsTrigger = MeetingWords.kinds.match(in: passage, at: mention.tokens.upperBound) != nil
            let isCity = entry.kind == .place || ["country.washington", "country.beijing"].contains(entry.id)
            if entry.kind == .place, entry.side == nil, leadsTrigger { return entry.name }
            if isCity, ["in", "at", "to", "在", "赴", "于", "抵"].contains(before) { return entry.name }
            if entry.kind == .country, ["in", "在"].contains(before), entry.side == .other {
                return passage.string(mention.tokens)
            }
        }
        for index in sentence where ["in", "at"].contains(passage.word(index)) && passage.isCapitalised(index + 1) {
            guard !Words.calendar.contains(passage.word(index + 1)), passage.mentions(in: index + 1..<index + 2).isEmpty else { continue }
            let end = passage.isCapitalised(index + 2) && !Words.calendar.contains(passage.word(index + 2)) ? index + 3 : index + 2
            return passage.string(index + 1..<end)
        }
        return nil
    }
}

/// The sides and people of a sentence.
struct Parties {
    var sides: [String] = []
    var people: [String] = []
    var areBoth: Bool { sides.contains("US") && sides.contains("CN") }

    init(of referents: [Referent]) {
        for referent in referents {
            switch referent.side {
            case .us: add("US")
            case .china: add("CN")
            case .both:
                add("US")
                add("CN")
            case .other, nil: break
            }
            if referent.kind == .person, !people.contains(referent.name) { people.append(referent.name) }
        }
    }

    private mutating func add(_ side: String) { if !sides.contains(side) { sides.append(side) } }
}
