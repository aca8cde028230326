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
        let share = MeetingShare(passage: passage, triggers: kinds.map { ($0.tokens, group(of: $0.meaning)) })
        let statuses = MeetingWords.statuses.matches(in: passage, sentence)
        let open = isUndetermined ? share.group(nearest: undetermined(in: sentence, passage), of: statuses) : nil
        return Dictionary(grouping: kinds, by: { group(of: $0.meaning) }).sorted { $0.key < $1.key }.compactMap { group, triggers in
            let isUndetermined = group == open
            let own = share.statuses(statuses, of: group)
            let ranked = triggers.enumerated().sorted { (rank($0.element.meaning), $0.offset) < (rank($1.element.meaning), $1.offset) }
            let told = ranked.lazy.compactMap { _, trigger -> (trigger: Trigger, status: MeetingWords.Status)? in
                let found = isUndetermined ? .planned : status(of: trigger.meaning, trigger.tokens, own, in: passage)
                return found.map { (trigger, $0) }
            }
            guard let (trigger, outcome) = told.first else { return nil }
            let date = date(
                near: trigger.tokens, share.days(of: group, days(near: trigger.tokens, sentence, in: passage, of: reading, quoted: quoted)))
            let place =
                MeetingPlace.place(of: trigger.tokens, in: sentence, passage, reading)
                ?? (outcome == .held ? MeetingPlace.dateline(of: trigger.meaning, sentence, passage, reading) : nil)
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
        if let off = usable.first(where: { $0.meaning == .cancelled }), MeetingShare.distance(off.tokens, trigger) <= 10 {
            return .cancelled
        }
        let lead = max(0, trigger.lowerBound - 6)..<trigger.lowerBound
        if lead.contains(where: { ["denies", "denied", "denying", "否"].contains(passage.word($0)) }) { return nil }
        if isDenied(trigger, in: passage) { return nil }
        if lead.contains(where: { ["accepted", "accepts"].contains(passage.word($0)) }) { return .planned }
        if let offer = usable.first(where: { $0.meaning == .invited }), MeetingShare.distance(offer.tokens, trigger) <= 10 {
            return .invited
        }
        if (1...3).contains(where: { ["after", "following", "during"].contains(passage.word(trigger.lowerBound - $0)) }) { return .held }
        if kind == .call, (1...2).contains(where: { passage.word(trigger.lowerBound - $0) == "in" }) { return .held }
        let reach = passage.kind(trigger.lowerBound) == .han ? 26 : 14
        let ahead = usable.contains { status in
            status.meaning == .planned && status.tokens.lowerBound <= trigger.upperBound
                && MeetingShare.distance(status.tokens, trigger) <= reach
                && !hasBreak(between: status.tokens, and: trigger, in: passage)
        }
        if ahead { return .planned }
        let behind = passage.kind(trigger.lowerBound) == .han ? 12 : 6
        return usable.filter { $0.tokens.lowerBound <= trigger.upperBound + behind }
            .min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }?.meaning
    }

    /// What may stand between "no" and the talks that there are not.
    private static let betweenNoAndTalks: WordSet = [
        "further", "new", "more", "other", "formal", "such", "trade", "direct", "high", "level", "-", "face", "to", "us", "china",
        "chinese",
        "american", "bilateral", "immediate", "additional", "tariff", "fresh", "plan", "plans", "planned", "intention", "for", "of", "hold",
        "holding", "scheduled", "phone", "upcoming", "second", "any", "the", "a", "ongoing", "in",
    ]
    private static let hanDenials = ["没有", "并未", "尚未", "未曾", "无意"]

    /// "No further talks are planned", "would not meet", 没有举行会谈.
    private static func isDenied(_ trigger: Range<Int>, in passage: Passage) -> Bool {
        var index = trigger.lowerBound - 1
        if passage.kind(trigger.lowerBound) == .han {
            return (2...6).contains { gap in hanDenials.contains { passage.spells($0, at: trigger.lowerBound - gap) != nil } }
        }
        while index > trigger.lowerBound - 7, passage.isWord(index, in: betweenNoAndTalks) { index -= 1 }
        return ["no", "not", "never", "won't", "didn't", "nor"].contains(passage.word(index))
    }

    private static func hasBreak(between status: Range<Int>, and trigger: Range<Int>, in passage: Passage) -> Bool {
        guard status.upperBound < trigger.lowerBound else { return false }
        return (status.upperBound..<trigger.lowerBound).contains { [",", ";", "，", "；"].contains(passage.word($0)) }
    }

    private static func isJoint(_ sentence: Range<Int>, in passage: Passage) -> Bool {
        sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil }
    }

    private static func undetermined(in sentence: Range<Int>, _ passage: Passage) -> Int {
        sentence.first { MeetingWords.undetermined.match(in: passage, at: $0) != nil } ?? sentence.lowerBound
    }

    private static func date(near trigger: Range<Int>, _ days: [DateExpression]) -> DateExpression? {
        days.min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }
    }

    private static func days(
        near trigger: Range<Int>, _ sentence: Range<Int>, in passage: Passage, of reading: Reading, quoted: Set<Int>
    ) -> [DateExpression] {
        // What somebody says of another day inside quotation marks does not date what the sentence tells.
        let isQuoted = quoted.contains(trigger.lowerBound)
        let dates = (reading.dates[passage.field] ?? []).filter { sentence.contains($0.tokens.lowerBound) && $0.precision != .year }
        return dates.filter { !isSpeechDate($0.tokens, in: passage) && quoted.contains($0.tokens.lowerBound) == isQuoted }
    }

    /// "Said on Monday" dates the saying, not the meeting.
    private static func isSpeechDate(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        (1...3).contains { passage.isWord(tokens.lowerBound - $0, in: Words.speech) }
    }
}
