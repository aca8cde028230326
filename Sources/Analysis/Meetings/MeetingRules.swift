import Model

/// Calls, meetings, rounds of talks, visits and letters between the two sides: who, when, where, and whether held, planned or off.
///
/// One fact a sentence. Both sides are named in it, or it speaks of "the two sides" or of the next round in an article on the subject.
/// Place and date are printed only where the sentence gives them; "to be determined" is an answer.
enum MeetingRules {
    static func facts(in passage: Passage, of reading: Reading, isOnSubject: Bool) -> [Fact] {
        let quoted = Set(passage.quotations.flatMap(\.outer))
        return passage.sentences.flatMap { facts(of: $0, in: passage, of: reading, isOnSubject: isOnSubject, quoted: quoted) }
    }

    private static func facts(
        of sentence: Range<Int>, in passage: Passage, of reading: Reading, isOnSubject: Bool, quoted: Set<Int>
    ) -> [Fact] {
        guard sentence.count <= 120 else { return [] }
        let parties = Parties(of: reading.referents(in: passage, sentence))
        guard parties.areBoth || isOnSubject else { return [] }
        let kinds = MeetingWords.kinds.matches(in: passage, sentence).filter { !isTradeTalk($0.tokens, in: passage) }
        guard !kinds.isEmpty else { return [] }
        let isUndetermined = sentence.contains { MeetingWords.undetermined.match(in: passage, at: $0) != nil }
        let isJoint = isJoint(sentence, in: passage)
        guard parties.areBoth || (isOnSubject && (isJoint || isUndetermined)) else { return [] }
        let statuses = MeetingWords.statuses.matches(in: passage, sentence)
        return Dictionary(grouping: kinds, by: { group(of: $0.meaning) }).sorted { $0.key < $1.key }.compactMap { _, triggers in
            let ranked = triggers.enumerated().sorted { (rank($0.element.meaning), $0.offset) < (rank($1.element.meaning), $1.offset) }
            let told = ranked.lazy.compactMap { _, trigger -> (trigger: Trigger, status: MeetingWords.Status)? in
                let found = isUndetermined ? .planned : status(of: trigger.meaning, trigger.tokens, statuses, in: passage)
                return found.map { (trigger, $0) }
            }
            guard let (trigger, outcome) = told.first else { return nil }
            let date = date(near: trigger.tokens, sentence, in: passage, of: reading, quoted: quoted)
            let place = place(of: trigger.tokens, in: sentence, passage, reading)
            return Fact(
                kind: .meeting, field: passage.field, range: passage.range(of: sentence), rule: "meeting.\(trigger.meaning.rawValue)",
                values: [
                    .init("kind", .string(trigger.meaning.rawValue)),
                    .init("status", .string(outcome.rawValue)),
                    .init("parties", .array((parties.areBoth || isJoint ? ["US", "CN"] : parties.sides).map(JSONValue.string))),
                    .init("people", .array(parties.people.map(JSONValue.string))),
                    .init("place", place.map(JSONValue.string) ?? (isUndetermined ? .string("to be determined") : .null)),
                    .init("date", date?.first.map { .string("\($0)") } ?? .null),
                    .init("until", date?.last.map { .string("\($0)") } ?? .null),
                    .init("text", .string(passage.string(trigger.tokens))),
                ])
        }
    }

    private typealias Trigger = (meaning: MeetingWords.Kind, tokens: Range<Int>)

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
        let isOfMany = passage.word(tokens.lowerBound) == "summit" && isOfOthers(tokens, in: passage)
        return isOfMany
            || (passage.word(tokens.lowerBound) == "talks" && ["up", "about", "tough", "down"].contains(passage.word(tokens.upperBound)))
    }

    private static let hosts: WordSet = ["asean", "apec", "g20", "g7", "nato", "brics", "cooperation", "nations", "eu", "ceo"]

    /// "The ASEAN summit", "a summit of the Association": the two sides are guests there.
    private static func isOfOthers(_ summit: Range<Int>, in passage: Passage) -> Bool {
        passage.isWord(summit.lowerBound - 1, in: hosts) || passage.spells("of the", at: summit.upperBound) != nil
    }

    /// The words of status nearest to the trigger. What stands before it in its clause and looks ahead decides first, and a call that
    /// something came after was held; only visits and meetings are things one is invited to.
    private static func status(
        of kind: MeetingWords.Kind, _ trigger: Range<Int>, _ found: [(meaning: MeetingWords.Status, tokens: Range<Int>)],
        in passage: Passage
    ) -> MeetingWords.Status? {
        let usable = found.filter { $0.meaning != .invited || kind == .visit || kind == .summit }
        if let off = usable.first(where: { $0.meaning == .cancelled }), distance(off.tokens, trigger) <= 10 { return .cancelled }
        let lead = max(0, trigger.lowerBound - 6)..<trigger.lowerBound
        if lead.contains(where: { ["denies", "denied", "denying", "否"].contains(passage.word($0)) }) { return nil }
        if lead.contains(where: { ["accepted", "accepts"].contains(passage.word($0)) }) { return .planned }
        if let offer = usable.first(where: { $0.meaning == .invited }), distance(offer.tokens, trigger) <= 10 { return .invited }
        if (1...3).contains(where: { ["after", "following", "during"].contains(passage.word(trigger.lowerBound - $0)) }) { return .held }
        if kind == .call, (1...2).contains(where: { passage.word(trigger.lowerBound - $0) == "in" }) { return .held }
        let reach = passage.kind(trigger.lowerBound) == .han ? 26 : 14
        let ahead = usable.contains { status in
            status.meaning == .planned && status.tokens.lowerBound <= trigger.upperBound && distance(status.tokens, trigger) <= reach
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
        sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil }
    }

    private static func date(
        near trigger: Range<Int>, _ sentence: Range<Int>, in passage: Passage, of reading: Reading, quoted: Set<Int>
    ) -> DateExpression? {
        // What somebody says of another day inside quotation marks does not date what the sentence tells.
        let isQuoted = quoted.contains(trigger.lowerBound)
        let dates = (reading.dates[passage.field] ?? []).filter { sentence.contains($0.tokens.lowerBound) && $0.precision != .year }
        let fitting = dates.filter { !isSpeechDate($0.tokens, in: passage) && quoted.contains($0.tokens.lowerBound) == isQuoted }
        return fitting.min { distance($0.tokens, trigger) < distance($1.tokens, trigger) }
    }

    /// "Said on Monday" dates the saying, not the meeting.
    private static func isSpeechDate(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        (1...3).contains { passage.isWord(tokens.lowerBound - $0, in: Words.speech) }
    }

    /// A city after "in" or "at", in Chinese after 在, 赴 or 于; of several the one nearest to the words for the meeting.
    private static func place(of trigger: Range<Int>, in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> String? {
        var places: [(name: String, tokens: Range<Int>)] = []
        for mention in passage.mentions(in: sentence) {
            let entry = reading.entry(mention)
            let before = passage.word(mention.tokens.lowerBound - 1)
            let leadsTrigger = MeetingWords.kinds.match(in: passage, at: mention.tokens.upperBound) != nil
            let isCity = entry.kind == .place || ["country.washington", "country.beijing"].contains(entry.id)
            if entry.kind == .place, entry.side == nil, leadsTrigger {
                places.append((entry.name, mention.tokens))
            } else if isCity,
                ["in", "at", "to", "visit", "visits", "visiting", "visited", "在", "赴", "于", "抵"].contains(before)
                    || arrivals.contains(where: { passage.spells($0, at: mention.tokens.lowerBound - 2) == mention.tokens.lowerBound })
            {
                places.append((entry.name, mention.tokens))
            } else if entry.kind == .country, entry.side == .other, ["in", "在", "赴"].contains(before) || isDestination(mention, passage) {
                places.append((entry.name, mention.tokens))
            }
        }
        // "Agreed to meet soon, and Xi invited Trump to visit China": where one is invited to is not where they meet.
        let isVisit = MeetingWords.kinds.match(in: passage, at: trigger.lowerBound)?.meaning == .visit
        places.removeAll { place in
            !isVisit && place.tokens.lowerBound > trigger.upperBound
                && (trigger.upperBound..<place.tokens.lowerBound).contains {
                    MeetingWords.statuses.match(in: passage, at: $0)?.meaning == .invited
                }
        }
        let nearest = places.min { distance($0.tokens, trigger) < distance($1.tokens, trigger) }
        return nearest?.name ?? unknownPlace(in: sentence, passage)
    }

    private static let arrivals = ["访问", "抵达", "前往", "飞抵", "到访"]
    private static let going: WordSet = [
        "travel", "travels", "traveled", "travelled", "travelling", "traveling", "fly", "flies", "flew", "head", "heads", "headed",
        "heading", "go", "going", "trip",
    ]

    /// "Will travel to Switzerland", "flies to Spain".
    private static func isDestination(_ mention: Passage.Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        return passage.word(start - 1) == "to" && passage.isWord(start - 2, in: going)
    }

    /// A capitalised name after "in" or "at" that the lexicon does not know.
    private static func unknownPlace(in sentence: Range<Int>, _ passage: Passage) -> String? {
        for index in sentence where ["in", "at"].contains(passage.word(index)) && passage.isCapitalised(index + 1) {
            guard !passage.isWord(index + 1, in: Words.calendar), passage.mentions(in: index + 1..<index + 2).isEmpty else { continue }
            let end = passage.isCapitalised(index + 2) && !passage.isWord(index + 2, in: Words.calendar) ? index + 3 : index + 2
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
