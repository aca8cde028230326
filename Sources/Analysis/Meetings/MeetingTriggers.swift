import Model

/// Finds the words of a sentence that tell a meeting, and leaves out those that only look like it: companies that "meet demand", a call with
/// reporters, a negotiator (谈判代表), a cabinet meeting.
struct MeetingTriggers {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>
    let referents: [Referent]

    let context: MeetingContext

    typealias Named = (meaning: MeetingWords.Kind, tokens: Range<Int>)

    /// In order of place.
    func all() -> [MeetingTrigger] {
        let parties = MeetingParties(
            passage: passage, sentence: sentence, referents: referents, isAboutBoth: context.isAboutBoth, lexicon: reading.lexicon)
        var found = MeetingVerbs(passage: passage, sentence: sentence, parties: parties).triggers().filter { !isCounted($0.tokens) }
        found += MeetingHanVerbs(
            passage: passage, sentence: sentence, referents: referents, isAboutBoth: context.isAboutBoth, lexicon: reading.lexicon
        )
        .triggers()
        found += MeetingVisits(passage: passage, sentence: sentence, reading: reading, parties: parties).triggers()
        let (others, named) = MeetingWords.kinds.matches(in: passage, sentence).reduce(into: ([Named](), [Named]())) { lists, words in
            if isNone(words) { lists.0.append(words) } else { lists.1.append(words) }
        }
        found.removeAll { verb in others.contains { $0.tokens.overlaps(verb.tokens) } }
        let sitsDown = (named.map(\.meaning) + found.map(\.meaning)).contains { $0 == .talks || $0 == .meeting || $0 == .summit }
        for words in named {
            if words.meaning == .call, passage.isWord(words.tokens.lowerBound, in: Self.means),
                let talks = found.lastIndex(where: { isMeans(words.tokens, of: $0) })
            {
                // "Talks will go on by video": one event.
                found[talks].meaning = .call
            } else if let same = found.firstIndex(where: { $0.tokens.overlaps(words.tokens) }) {
                if words.meaning == .call, found[same].meaning != .call { found[same].meaning = .call }
                if words.tokens.count > found[same].tokens.count { found[same].tokens = words.tokens }
            } else if words.meaning != .visit || isOfficialVisit(words.tokens, besides: sitsDown) {
                found.append(MeetingTrigger(meaning: words.meaning, tokens: words.tokens))
            }
        }
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        // "Sat down for a conversation" is no call.
        let all = found.filter { passage.word($0.tokens.upperBound - 1) != "conversation" || $0.tokens.count > 1 || !sitsDown }
        return all.filter { visit in
            // Who only arrives where they will meet is told by the words for meeting.
            if visit.place != nil, !visit.isTheirs {
                return !all.contains { $0.tokens != visit.tokens && $0.meaning != .visit && $0.meaning != .call }
            }
            return visit.meaning != .visit || !all.contains { isPurpose($0, of: visit) }
        }
    }

    private func isMeans(_ words: Range<Int>, of trigger: MeetingTrigger) -> Bool {
        let between = trigger.tokens.upperBound..<words.lowerBound
        return trigger.meaning != .visit && words.lowerBound >= trigger.tokens.upperBound && between.count < 8
            && !between.contains { passage.kind($0) == .mark }
    }

    private static let means: WordSet = ["by", "via", "over", "on"]
    private static let purposeReach = 12

    /// "Flew to Shanghai for talks", 赴美磋商: one event, the talks.
    private func isPurpose(_ talks: MeetingTrigger, of visit: MeetingTrigger) -> Bool {
        let between = visit.tokens.upperBound..<talks.tokens.lowerBound
        guard talks.meaning == .talks, talks.tokens.lowerBound >= visit.tokens.upperBound, between.count <= Self.purposeReach else {
            return false
        }
        if passage.kind(visit.tokens.lowerBound) == .han { return between.count <= 4 && !between.contains { passage.kind($0) == .mark } }
        return between.contains { passage.word($0) == "for" } && !between.contains { passage.kind($0) == .mark }
    }

    private static let objectReach = 5

    // MARK: Visits

    private static let officials: WordSet = [
        "president", "secretary", "minister", "premier", "delegation", "delegations", "leader", "leaders", "official", "officials", "envoy",
        "envoys", "negotiator", "negotiators", "representative", "ambassador", "vice", "team", "teams",
    ]

    /// Of an official of one side; a trip to a third country is told by the talks there.
    private func isOfficialVisit(_ tokens: Range<Int>, besides sitsDown: Bool) -> Bool {
        let people = referents.filter { $0.kind == .person && $0.entry != nil && ($0.side == .us || $0.side == .china) }
        let isOfficial =
            !people.isEmpty
            || sentence.contains { passage.isWord($0, in: Self.officials) || MeetingWords.hanOfficials.match(in: passage, at: $0) != nil }
        guard isOfficial else { return false }
        let reach = tokens.lowerBound..<min(sentence.upperBound, tokens.upperBound + Self.objectReach)
        let abroad = referents.contains { $0.kind == .country && $0.side == .other && reach.contains($0.tokens.lowerBound) }
        return !(abroad && sitsDown)
    }
}
