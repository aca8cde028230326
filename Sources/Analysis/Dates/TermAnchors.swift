import Model

/// The days from which terms count: on which something was agreed or began. That it was announced on a day says nothing of when it begins.
struct TermAnchors {
    let reading: Reading

    struct Anchor {
        var day: CivilDay
        var field: Fact.Field
        var sentence: Int
        var subjects: AnchorSubject
        /// The day on which it takes effect: "effective Nov. 10", "from May 14".
        var isStart: Bool
    }

    /// Verbs and nouns that say from when a period counts, and prepositions that do right before a date.
    private static let verbs: WordSet = [
        "agreed", "signed", "reached", "effect", "effective", "force", "began", "begins", "starting", "started", "struck", "brokered",
        "issued",
        "granted", "gave", "given", "approved", "imposed", "suspended", "paused", "begun", "starts", "clinched", "concluded", "sealed",
    ]
    private static let starts: WordSet = ["from", "since", "beginning", "effective", "starting"]
    private static let limits: WordSet = ["by", "until", "till", "before", "through"]
    private static let hanVerbs = PhraseBook([(true, ["起", "生效", "达成", "同意", "签署", "开始"])])

    func anchors(in passage: Passage, within tokens: Range<Int>) -> [Anchor] {
        let limits = DateLimits(passage: passage, today: reading.day)
        return reading.dates(in: passage, tokens).compactMap { date in
            guard date.precision == .day, let day = date.first else { return nil }
            let isStart = isStart(date.tokens, in: passage)
            let isEffect = isStart || takesEffect(by: date.tokens, in: passage)
            guard isEffect || (limits.cue(of: date) == nil && isAnchor(date.tokens, in: passage)) else { return nil }
            let sentence = passage.sentence(of: date.tokens.lowerBound)
            return Anchor(
                day: day, field: passage.field, sentence: passage.sentenceIndex(of: sentence.lowerBound),
                subjects: AnchorSubject.named(in: sentence, of: passage), isStart: isEffect)
        }
    }

    private func isStart(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        (1...2).contains { passage.isWord(tokens.lowerBound - $0, in: Self.starts) }
            || passage.word(tokens.upperBound) == "起"
    }

    private static let lowering: WordSet = WordSet(
        ["take", "lower", "cut", "suspend", "pause", "reduce", "remove", "bring", "slash", "roll", "drop"].flatMap {
            VerbForm.forms(of: $0).keys
        })

    /// "Will take the rate down by May 14 … for an initial 90 days".
    private func takesEffect(by tokens: Range<Int>, in passage: Passage) -> Bool {
        guard passage.word(tokens.lowerBound - 1) == "by" else { return false }
        let sentence = passage.sentence(of: tokens.lowerBound)
        return (max(sentence.lowerBound, tokens.lowerBound - 18)..<tokens.lowerBound).contains { passage.isWord($0, in: Self.lowering) }
    }

    private static let periodUnits: WordSet = ["day", "days", "week", "weeks", "month", "months", "year", "years"]

    /// "On January 20 he signed …": the verb follows at once.
    private func isFollowedByAnchor(_ tokens: Range<Int>, in sentence: Range<Int>, _ passage: Passage) -> Bool {
        for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 6) {
            if passage.isWord(index, in: Self.verbs) { return true }
            if passage.isWord(index, in: Words.speech) { return false }
        }
        return false
    }

    /// Within a few words before the date stands a verb of agreeing or beginning; in Chinese also right after it (5月14日起).
    private func isAnchor(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        let sentence = passage.sentence(of: tokens.lowerBound)
        if passage.isWord(tokens.lowerBound - 1, in: Self.limits) { return false }
        for index in (max(sentence.lowerBound, tokens.lowerBound - 9)..<tokens.lowerBound).reversed() {
            if passage.isWord(index, in: Self.verbs) { return true }
            if passage.isWord(index, in: Self.starts), tokens.lowerBound - index <= 2 { return true }
            if passage.word(index) == "of", tokens.lowerBound - index == 1, passage.isWord(index - 1, in: Self.periodUnits) { return true }
            if passage.isWord(index, in: Words.speech) { break }
        }
        if passage.word(tokens.lowerBound - 1) == "on", isFollowedByAnchor(tokens, in: sentence, passage) { return true }
        // A sentence that is cut for its length may end inside the date.
        let after = tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 14)
        return after.contains { Self.hanVerbs.match(in: passage, at: $0) != nil }
    }

    private static let near = 120

    /// The day on which a term would end, named near its extension: "due to expire on Aug. 12, was extended by 90 days".
    func limit(in passage: Passage, near tokens: Range<Int>) -> CivilDay? {
        let limits = DateLimits(passage: passage, today: nil)
        let around = max(0, tokens.lowerBound - Self.near)..<tokens.upperBound + Self.near
        let named = reading.dates(in: passage, around).filter { $0.first == $0.last && $0.last != nil }
        return named.compactMap { date -> CivilDay? in
            let cue = limits.cue(of: date)
            return cue != nil && cue != "extended to" && cue != "until" && cue != "through" ? date.last : nil
        }.min()
    }

    private static let backReach = 3

    /// The day of what set a time to act going: the last one named before that is not to come, or that of publication.
    func lastDay(in passage: Passage, before tokens: Range<Int>) -> CivilDay? {
        let sentence = passage.sentenceIndex(of: tokens.lowerBound)
        let past = reading.dates(in: passage, max(0, tokens.lowerBound - Self.near)..<tokens.lowerBound).last { date in
            guard date.precision == .day, date.first == date.last, let day = date.first else { return false }
            return sentence - passage.sentenceIndex(of: date.tokens.lowerBound) <= Self.backReach && reading.day.map { day <= $0 } ?? true
        }
        return past?.first ?? reading.day
    }
}
