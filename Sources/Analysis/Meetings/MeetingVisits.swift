import Model

/// Visits told by an English verb or noun of going and where it goes: "flies to Beijing", "is due in the Chinese capital", "an invitation to
/// Washington", "left Shanghai".
struct MeetingVisits {
    let passage: Passage
    let sentence: Range<Int>
    let reading: Reading
    let parties: MeetingParties

    private enum Act: Sendable { case going, arriving, leaving, visiting, journey, invitation, inviting, presence }

    private static let verbs = VerbBook<Act>([
        (.going, "fly, go, travel, head, come, return, jet, journey, set off, set out, make the trip, fly back, go back, come back"),
        (.arriving, "arrive, land, touch down, alight"), (.leaving, "leave, depart, fly home, fly back, return home, go home, head home"),
        (.visiting, "visit, tour"), (.inviting, "invite, ask, welcome"),
    ])
    private static let nouns = PhraseBook<Act>([
        (.journey, ["visit", "visits", "trip", "trips", "journey", "tour", "stopover", "swing"]),
        (.invitation, ["invitation", "invitations", "invite"]),
        (.presence, ["due", "expected", "in"]),
    ])

    func triggers() -> [MeetingTrigger] {
        var found: [MeetingTrigger] = []
        for index in sentence {
            if let (entry, end) = Self.verbs.match(in: passage, at: index) {
                if let trigger = told(entry.meaning, entry.form, index..<end) {
                    found.append(trigger)
                    continue
                }
            }
            if let (act, end) = Self.nouns.match(in: passage, at: index), let trigger = named(act, index..<end) { found.append(trigger) }
        }
        return found
    }

    // MARK: Verbs

    private func told(_ act: Act, _ form: VerbForm, _ verb: Range<Int>) -> MeetingTrigger? {
        let end = verb.upperBound
        switch act {
        case .going:
            if let talks = arrival(behind: end, ["to", "for"], verb, form) { return talks }
            guard let place = place(behind: end, [["to"], ["for"], ["back", "to"], ["out", "to"], ["on", "to"]]) else { return nil }
            return visit(to: place, verb, form)
        case .arriving:
            if let talks = arrival(behind: end, ["in", "at"], verb, form) { return talks }
            return place(behind: end, [["in"], ["at"], ["back", "in"]]).flatMap { visit(to: $0, verb, form) }
        case .visiting:
            return place(behind: end, [[]]).flatMap { visit(to: $0, verb, form) }
        case .leaving:
            if let place = place(behind: end, [["for"]]) { return visit(to: place, verb, form) }
            guard let place = place(behind: end, [[], ["from"]]) else { return nil }
            return visit(to: place, verb, form).map(talksOfNegotiators)
        case .inviting: return invitation(verb)
        case .journey, .invitation, .presence: return nil
        }
    }

    /// "He Lifeng landed in Geneva": negotiators in a city of neither are there to meet.
    private func arrival(behind verb: Int, _ leads: [String], _ words: Range<Int>, _ form: VerbForm) -> MeetingTrigger? {
        guard leads.contains(passage.word(verb)) else { return nil }
        var name: String?
        if let (city, _) = MeetingCities.match(in: passage, at: verb + 1), city.side == .other { name = city.name }
        if let country = parties.referents.first(where: { $0.tokens.lowerBound == verb + 1 && $0.kind == .country && $0.side == .other }) {
            name = name ?? country.name
        }
        let group = VerbGroup(of: words, form, in: passage, sentence)
        guard let name, isNegotiator(before: group.tokens.lowerBound), isTraveller(before: group.tokens.lowerBound, to: .other) else {
            return nil
        }
        return MeetingTrigger(meaning: .talks, tokens: words, place: name)
    }

    /// By an official of the other side, as its subject tells.
    private func visit(to place: Place, _ verb: Range<Int>, _ form: VerbForm) -> MeetingTrigger? {
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        guard isTraveller(before: group.tokens.lowerBound, to: place.side) else { return nil }
        return MeetingTrigger(meaning: .visit, tokens: verb, isTheirs: true, place: place.name)
    }

    private func isTraveller(before verb: Int, to side: LexiconEntry.Side) -> Bool {
        switch parties.subject(before: verb) {
        case .side(let own): own != side && parties.isOfficial(before: verb)
        case .open: true
        case .both, nil: false
        }
    }

    /// "Asked Xi to be his guest in Washington", "invited He to come to Washington".
    private func invitation(_ verb: Range<Int>) -> MeetingTrigger? {
        guard case .side(let guest)? = parties.object(behind: verb.upperBound, needsWith: nil) else { return nil }
        let reach = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.invitationReach)
        guard let to = reach.first(where: { passage.word($0) == "to" }) else { return nil }
        for index in to..<min(to + Self.invitationReach, sentence.upperBound) {
            if let place = place(at: index), place.side != guest {
                return MeetingTrigger(meaning: .visit, tokens: verb, isTheirs: true, status: .invited, place: place.name)
            }
        }
        return nil
    }

    private static let invitationReach = 8

    // MARK: Nouns

    private func named(_ act: Act, _ noun: Range<Int>) -> MeetingTrigger? {
        switch act {
        case .journey:
            let isObject = passage.word(noun.upperBound) == "to" || passage.word(noun.upperBound) == "of"
            let place = isObject ? place(at: noun.upperBound + 1) : place(endingAt: noun.lowerBound)
            guard let place, isVisitor(near: noun, to: place) else { return nil }
            return MeetingTrigger(meaning: .visit, tokens: noun, isTheirs: true, place: place.name)
        case .invitation:
            guard passage.word(noun.upperBound) == "to" else { return nil }
            let start = passage.isWord(noun.upperBound + 1, in: Self.comings) ? noun.upperBound + 2 : noun.upperBound + 1
            guard let place = place(at: start) ?? place(at: start + 1), parties.isAboutBoth else { return nil }
            let lead = max(sentence.lowerBound, noun.lowerBound - 6)..<noun.lowerBound
            let isAccepted = lead.contains { passage.isWord($0, in: Self.accepting) }
            return MeetingTrigger(
                meaning: .visit, tokens: noun, isTheirs: true, status: isAccepted ? .planned : .invited, place: place.name)
        case .presence:
            let isDue = passage.word(noun.lowerBound) != "in"
            if isDue, !["in", "at"].contains(passage.word(noun.upperBound)) { return nil }
            guard let place = place(at: isDue ? noun.upperBound + 1 : noun.upperBound) else { return nil }
            guard isDue || isStaying(noun.lowerBound, place), isTraveller(before: noun.lowerBound, to: place.side) else { return nil }
            let visit = MeetingTrigger(meaning: .visit, tokens: noun, isTheirs: true, status: isDue ? .planned : .held, place: place.name)
            return isDue ? visit : talksOfNegotiators(visit)
        default: return nil
        }
    }

    /// Negotiators who were in the other capital held talks there.
    private func talksOfNegotiators(_ visit: MeetingTrigger) -> MeetingTrigger {
        guard isNegotiator(before: visit.tokens.lowerBound) else { return visit }
        var talks = visit
        talks.meaning = .talks
        return talks
    }

    private func isNegotiator(before index: Int) -> Bool {
        let lead = max(sentence.lowerBound, index - 12)..<index
        return parties.referents.contains { referent in
            guard let entry = referent.entry, referent.kind == .person, lead.contains(referent.tokens.lowerBound) else { return false }
            return reading.lexicon.entries[entry].topics.contains("talks")
        }
    }

    private static let comings: WordSet = ["visit", "come", "travel"]
    private static let accepting: WordSet = ["accept", "accepts", "accepted", "accepting", "taken", "took"]

    /// "His team, in Washington since Thursday", "was in Beijing for two days".
    private func isStaying(_ preposition: Int, _ place: Place) -> Bool {
        let isBehindBe = ["is", "are", "was", "were", "been", ","].contains(passage.word(preposition - 1))
        return isBehindBe && ["since", "for", "until", "to", "this", "on"].contains(passage.word(place.tokens.upperBound))
    }

    private static let owners: WordSet = ["his", "her", "their", "president's", "leader's", "secretary's", "premier's", "minister's"]

    /// Whose visit it is: somebody of the other side near it, or the article's own leaders.
    private func isVisitor(near noun: Range<Int>, to place: Place) -> Bool {
        let reach = max(sentence.lowerBound, noun.lowerBound - 9)..<min(sentence.upperBound, noun.upperBound + 9)
        var guests = false
        for referent in parties.referents where reach.contains(referent.tokens.lowerBound) && referent.kind == .person {
            guard let side = referent.side, referent.entry != nil else { continue }
            if side == .other { return false }
            if side != place.side { guests = true }
        }
        if guests { return true }
        return parties.isAboutBoth && reach.contains { passage.isWord($0, in: Self.owners) }
    }

    // MARK: Where

    private struct Place {
        var name: String
        var side: LexiconEntry.Side
        var tokens: Range<Int>
    }

    private func place(behind verb: Int, _ leads: [[String]]) -> Place? {
        for lead in leads.reversed() where lead.indices.allSatisfy({ passage.word(verb + $0) == lead[$0] }) {
            if let place = place(at: verb + lead.count) { return place }
        }
        return nil
    }

    /// A city or a country of one of the two sides.
    private func place(at index: Int) -> Place? {
        let start = passage.word(index) == "the" ? index + 1 : index
        if let (city, end) = MeetingCities.match(in: passage, at: start) {
            return city.side == .other ? nil : Place(name: city.name, side: city.side, tokens: start..<end)
        }
        guard let country = parties.referents.first(where: { $0.tokens.lowerBound == start && $0.kind == .country }),
            let side = country.side,
            side == .us || side == .china, !Self.isAdjective(passage.word(country.tokens.upperBound - 1))
        else { return nil }
        return Place(name: country.name, side: side, tokens: country.tokens)
    }

    private func place(endingAt end: Int) -> Place? {
        for start in (max(sentence.lowerBound, end - 3)..<end) {
            if let place = place(at: start), place.tokens.upperBound == end { return place }
        }
        return nil
    }

    private static func isAdjective(_ word: String) -> Bool { ["chinese", "american", "americans"].contains(word) || word.hasSuffix("'s") }
}
