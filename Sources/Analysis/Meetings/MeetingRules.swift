import Model

/// Calls, meetings, rounds of talks, visits and letters between the two sides: who, when, where, and whether held, planned or off.
///
/// One fact a sentence. Both sides are named in it, or it speaks of "the two sides" or of the next round in an article on the subject.
/// Place and date are printed only where the sentence gives them; "to be determined" is an answer.
enum MeetingRules {
    /// - Parameter verdict: of the item. In one about the two sides' trade, talks are theirs unless the sentence names a third country.
    static func facts(in passage: Passage, of reading: Reading, verdict: Verdict) -> [Fact] {
        let quoted = Set(passage.quotations.flatMap(\.outer))
        return passage.sentences.flatMap { facts(of: $0, in: passage, of: reading, verdict: verdict, quoted: quoted) }
    }

    private static func facts(
        of sentence: Range<Int>, in passage: Passage, of reading: Reading, verdict: Verdict, quoted: Set<Int>
    ) -> [Fact] {
        guard sentence.count <= 240 else { return [] }
        let referents = reading.referents(in: passage, sentence)
        var kinds = MeetingTriggers(passage: passage, reading: reading, sentence: sentence, referents: referents).all()
        guard !kinds.isEmpty else { return [] }
        var parties = Parties(of: referents)
        if !parties.sides.isEmpty {
            for index in sentence { if let (side, _) = MeetingWords.hanDestinations.match(in: passage, at: index) { parties.add(side) } }
        }
        guard parties.areBoth || verdict != .no else { return [] }
        let isUndetermined = sentence.contains { MeetingWords.undetermined.match(in: passage, at: $0) != nil }
        let isJoint = isJoint(sentence, in: passage)
        let isTheirs = verdict == .core && !referents.contains { $0.side == .other && $0.kind != .country }
        guard parties.areBoth || (verdict != .no && (isJoint || isUndetermined)) || isTheirs else { return [] }
        if !parties.areBoth, !isJoint, !isUndetermined { kinds.removeAll { $0.meaning != .talks && !isPlainVisit($0, in: passage) } }
        guard !kinds.isEmpty else { return [] }
        let share = MeetingShare(passage: passage, triggers: kinds.map { ($0.tokens, group(of: $0.meaning)) })
        let statuses = MeetingWords.statuses.matches(in: passage, sentence)
        let open = isUndetermined ? share.group(nearest: undetermined(in: sentence, passage), of: statuses) : nil
        let status = MeetingStatus(passage: passage, sentence: sentence)
        let events = Dictionary(grouping: kinds, by: { group(of: $0.meaning) }).sorted { $0.key < $1.key }.flatMap { group, triggers in
            let own = share.statuses(statuses, of: group)
            let ranked = triggers.enumerated().sorted { (rank($0.element.meaning), $0.offset) < (rank($1.element.meaning), $1.offset) }
            let told = ranked.compactMap { offset, trigger -> Event? in
                let days = days(near: trigger.tokens, sentence, in: passage, of: reading, quoted: quoted)
                let shared = share.days(of: group, days)
                let its = triggers.count > 1 ? shared.filter { owns(offset, $0.tokens, among: triggers, in: passage) } : shared
                let date = date(near: trigger.tokens, its.isEmpty ? shared : its)
                let start = offset > 0 ? triggers[offset - 1].tokens.upperBound : sentence.lowerBound
                let end = offset + 1 < triggers.count ? triggers[offset + 1].tokens.lowerBound : sentence.upperBound
                let place = MeetingPlace.place(of: trigger.tokens, in: sentence, passage, reading)
                let found =
                    group == open
                    ? .planned
                    : status.status(
                        of: trigger.meaning, trigger.tokens, own, time: time(of: date, reading.day),
                        isDated: date.map { !isParted($0.tokens, trigger.tokens, in: passage) } ?? false, isPlaced: place != nil)
                return found.map {
                    Event(
                        trigger: trigger, status: $0, date: date, place: place,
                        ownPlace: MeetingPlace.place(of: trigger.tokens, in: start..<end, passage, reading), isOpen: group == open)
                }
            }
            return separate(told)
        }
        let sides = parties.areBoth || isJoint || isTheirs ? ["US", "CN"] : parties.sides
        return events.map { event in
            let trigger = event.trigger
            let place =
                event.place
                ?? (event.status == .held ? MeetingPlace.dateline(of: trigger.meaning, sentence, passage, reading) : nil)
            return Fact(
                kind: .meeting, field: passage.field, range: passage.range(of: sentence), rule: "meeting.\(trigger.meaning.rawValue)",
                values: [
                    .init("kind", .string(trigger.meaning.rawValue)),
                    .init("status", .string(event.status.rawValue)),
                    .init("parties", .array(sides.map(JSONValue.string))),
                    .init("people", .array(parties.people.map(JSONValue.string))),
                    .init("place", place.map(JSONValue.string) ?? (event.isOpen ? .string(Meeting.toBeDetermined) : .null)),
                    .init("date", event.date?.first.map { .string("\($0)") } ?? .null),
                    .init("until", event.date?.last.map { .string("\($0)") } ?? .null),
                    .init("text", .string(passage.string(trigger.tokens))),
                ])
        }
    }

    private typealias Trigger = MeetingTriggers.Trigger

    /// What a sentence tells of one meeting.
    private struct Event {
        var trigger: Trigger
        var status: Meeting.Status
        var date: DateExpression?
        var place: String?
        /// The place that stands nearer to these words than to others for a meeting.
        var ownPlace: String?
        var isOpen: Bool
    }

    /// Words between two events of one sentence, at the least.
    private static let separation = 4

    private static let joints: WordSet = [",", ";", "and", "that", "which", "who", "，", "；", "并"]
    /// Tokens that a joint between a day and a meeting counts for.
    private static let jointGap = 6

    /// Whether of several words for a meeting these, or those beside them ("face-to-face meeting"), are nearest to a day, clause by clause.
    private static func owns(_ index: Int, _ date: Range<Int>, among triggers: [Trigger], in passage: Passage) -> Bool {
        let nearest = triggers.min { a, b in gap(date, a.tokens, in: passage) < gap(date, b.tokens, in: passage) }
        guard let nearest else { return true }
        return gap(nearest.tokens, triggers[index].tokens, in: passage) < separation
    }

    private static func gap(_ a: Range<Int>, _ b: Range<Int>, in passage: Passage) -> Int {
        let between = a.upperBound <= b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<a.lowerBound
        return between.count + (isParted(a, b, in: passage) ? jointGap : 0)
    }

    private static func isParted(_ a: Range<Int>, _ b: Range<Int>, in passage: Passage) -> Bool {
        let between = a.upperBound <= b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<a.lowerBound
        return between.contains { passage.isWord($0, in: joints) }
    }

    /// One event, unless the words for it name two places or tell one meeting that was and one that will be: "met in Madrid and will hold a
    /// fifth round in Malaysia".
    private static func separate(_ told: [Event]) -> [Event] {
        guard var first = told.first else { return [] }
        let other = told.dropFirst().first { event in
            let (a, b) = (first.trigger.tokens, event.trigger.tokens)
            guard max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound) >= separation else { return false }
            if let here = first.ownPlace, let there = event.ownPlace, here != there { return true }
            return Set([first.status, event.status]) == [.held, .planned]
        }
        guard var other else { return [first] }
        first.place = first.ownPlace
        other.place = other.ownPlace
        if first.date == other.date {
            let distances = [first, other].map { event in event.date.map { MeetingShare.distance($0.tokens, event.trigger.tokens) } ?? 0 }
            if distances[0] <= distances[1] { other.date = nil } else { first.date = nil }
        }
        return [first, other]
    }

    /// "A visit that the President has planned": of no country that is named.
    private static func isPlainVisit(_ trigger: Trigger, in passage: Passage) -> Bool {
        trigger.meaning == .visit && ["by", "that", "of"].contains(passage.word(trigger.tokens.upperBound))
    }

    /// Long past is what nobody plans any more.
    private static let longPast: Int64 = 7

    /// On which side of the day of publication the meeting's day lies; that day itself, and a span around it, say nothing.
    private static func time(of date: DateExpression?, _ today: CivilDay?) -> MeetingStatus.Time? {
        guard let first = date?.first, let last = date?.last, let today else { return nil }
        if first > today { return .ahead }
        guard last < today else { return nil }
        return today.daysSince1970 - last.daysSince1970 > longPast ? .longPast : .past
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
        let dates = reading.dates(in: passage, sentence).filter { $0.precision != .year }
        return dates.filter { !isSpeechDate($0.tokens, in: passage) && quoted.contains($0.tokens.lowerBound) == isQuoted }
    }

    /// "Said on Monday" dates the saying, not the meeting.
    private static func isSpeechDate(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        (1...3).contains { passage.isWord(tokens.lowerBound - $0, in: Words.speech) }
    }
}
