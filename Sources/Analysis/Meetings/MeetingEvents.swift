import Model

/// The meetings that the words of one sentence tell: which of them are one event, with its day, its place and what came of it.
struct MeetingEvents {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>
    /// Tokens inside quotation marks.
    let quoted: Set<Int>

    /// - Parameter isOpen: whether the sentence says that a place or a day is to be determined.
    func events(of triggers: [MeetingTrigger], isOpen: Bool) -> [Event] {
        guard !triggers.isEmpty else { return [] }
        let share = MeetingShare(passage: passage, triggers: triggers.map { ($0.tokens, Self.group(of: $0.meaning)) })
        let statuses = MeetingWords.statuses.matches(in: passage, sentence)
        let open = isOpen ? share.group(nearest: undetermined, of: statuses) : nil
        let groups = Dictionary(grouping: triggers, by: { Self.group(of: $0.meaning) }).sorted { $0.key < $1.key }
        return groups.flatMap { group, triggers in
            let ranked = triggers.enumerated().sorted {
                (Self.rank($0.element.meaning), $0.offset) < (Self.rank($1.element.meaning), $1.offset)
            }
            let own = share.statuses(statuses, of: group)
            return separate(
                ranked.compactMap { offset, trigger in
                    event(offset, among: triggers, share, own, group, isOpen: group == open)
                })
        }
    }

    private func event(
        _ offset: Int, among triggers: [MeetingTrigger], _ share: MeetingShare, _ statuses: [MeetingShare.Status], _ group: Int,
        isOpen: Bool
    ) -> Event? {
        let trigger = triggers[offset]
        let shared = share.days(of: group, days(near: trigger.tokens))
        let its = triggers.count > 1 ? shared.filter { owns(offset, $0.tokens, among: triggers) } : shared
        let date = date(near: trigger.tokens, its.isEmpty ? shared : its)
        let start = offset > 0 ? triggers[offset - 1].tokens.upperBound : sentence.lowerBound
        let end = offset + 1 < triggers.count ? triggers[offset + 1].tokens.lowerBound : sentence.upperBound
        let isCall = trigger.meaning == .call
        let place = isCall ? nil : trigger.place ?? MeetingPlace.place(of: trigger.tokens, in: sentence, passage, reading)
        let found =
            isOpen && !isOver(trigger)
            ? .planned
            : MeetingStatus(passage: passage, sentence: sentence).status(
                of: trigger, statuses, time: Self.time(of: date ?? clauseDate(near: trigger.tokens), reading.day),
                isDated: date.map { !isParted($0.tokens, trigger.tokens) } ?? false, isPlaced: place != nil)
        return found.map {
            Event(
                trigger: trigger, status: $0, date: date, place: place,
                ownPlace: isCall ? nil : trigger.place ?? MeetingPlace.place(of: trigger.tokens, in: start..<end, passage, reading),
                isOpen: isOpen && $0 == .planned)
        }
    }

    /// What was held is not what is to be determined.
    private func isOver(_ trigger: MeetingTrigger) -> Bool {
        (trigger.status ?? .planned) == .held
            || MeetingGrammar(passage: passage, sentence: sentence).saying(of: trigger.tokens) == .told(.held)
    }

    /// What a sentence tells of one meeting.
    struct Event {
        var trigger: MeetingTrigger
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
    private func owns(_ index: Int, _ date: Range<Int>, among triggers: [MeetingTrigger]) -> Bool {
        let nearest = triggers.min { a, b in gap(date, a.tokens) < gap(date, b.tokens) }
        guard let nearest else { return true }
        return gap(nearest.tokens, triggers[index].tokens) < Self.separation
    }

    private func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        let between = a.upperBound <= b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<a.lowerBound
        return between.count + (isParted(a, b) ? Self.jointGap : 0)
    }

    private func isParted(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = a.upperBound <= b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<a.lowerBound
        return between.contains { passage.isWord($0, in: Self.joints) }
    }

    /// One event, unless the words for it name two places or tell one meeting that was and one that will be: "met in Madrid and will hold a
    /// fifth round in Malaysia".
    private func separate(_ told: [Event]) -> [Event] {
        guard var first = told.first else { return [] }
        let other = told.dropFirst().first { event in
            let (a, b) = (first.trigger.tokens, event.trigger.tokens)
            guard max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound) >= Self.separation else { return false }
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

    private func date(near trigger: Range<Int>, _ days: [DateExpression]) -> DateExpression? {
        days.min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }
    }

    private func days(near trigger: Range<Int>) -> [DateExpression] {
        // What somebody says of another day inside quotation marks does not date what the sentence tells.
        let isQuoted = quoted.contains(trigger.lowerBound)
        return reading.dates(in: passage, sentence).filter {
            $0.precision != .year && !isSpeechDate($0.tokens) && quoted.contains($0.tokens.lowerBound) == isQuoted
        }
    }

    /// "Their January deal".
    private static let dated: WordSet = [
        "deal", "accord", "agreement", "truce", "pact", "framework", "decision", "order", "tariffs", "tariff", "curbs", "deadline",
        "levies",
    ]

    /// 刘鹤5月9日访美，与…举行磋商: the day of the visit says when the talks are, where they have none of their own.
    private func clauseDate(near trigger: Range<Int>) -> DateExpression? {
        passage.kind(trigger.lowerBound) == .han ? date(near: trigger, days(near: trigger)) : nil
    }

    /// "Said on Monday" dates the saying, not the meeting, and "the first since April" another one.
    private func isSpeechDate(_ tokens: Range<Int>) -> Bool {
        if passage.word(tokens.lowerBound - 1) == "since" || passage.isWord(tokens.upperBound, in: Self.dated) { return true }
        return (1...3).contains { passage.isWord(tokens.lowerBound - $0, in: Words.speech) }
    }

    private var undetermined: Int {
        sentence.first { MeetingWords.undetermined.match(in: passage, at: $0) != nil } ?? sentence.lowerBound
    }
}
