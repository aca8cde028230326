/// Finds speech that English prose gives without quotation marks: "Bessent said the truce would hold", "the truce would hold, he said",
/// "according to Greer, …". Only where a person, an office or an institution is the subject right beside a verb that can only be speech.
struct EnglishReport {
    let passage: Passage
    let quoted: Set<Int>

    private static let articles: WordSet = ["the", "a", "an"]
    private static let minimalWords = 4
    private static let reach = 36
    private static let labelLimit = 12

    private static let plain: WordSet = ["said", "says"]
    private static let telling: WordSet = ["told", "tells", "warned", "assured", "reminded"]
    /// They report a clause only behind "that"; alone their object is a thing: "announced tariffs".
    private static let others: WordSet = [
        "added", "adds", "argued", "argues", "noted", "notes", "stated", "states", "declared", "insisted", "insists", "explained",
        "announced", "claimed", "claims", "stressed", "stresses", "emphasized", "emphasised", "reiterated", "acknowledged", "admitted",
        "predicted", "suggested", "confirmed", "wrote", "writes", "maintained", "posted", "asserted", "warns", "cautioned", "concluded",
        "remarked", "affirmed", "complained",
    ]
    private static let verbs = plain.union(telling).union(others)

    func report(in sentence: Range<Int>) -> ReportedSpeech? {
        let own = trimmed(sentence)
        guard own.count > Self.minimalWords, passage.kind(own.lowerBound) != .han else { return nil }
        if let found = accordingTo(own) { return found }
        for verb in own where passage.isWord(verb, in: Self.verbs) && !quoted.contains(verb) && isFinite(verb, in: own) {
            if !isInverted(verb, in: own), let start = complement(of: verb, in: own) {
                guard verb - own.lowerBound <= Self.reach, verb > own.lowerBound else { return nil }
                return report(own.lowerBound..<verb, start..<own.upperBound, .english(verb: verb))
            }
            if let found = trailing(verb, in: own) { return found }
        }
        return nil
    }

    /// The clause behind the words that are said: ", a ministry spokesperson said on Tuesday".
    func trailing(_ verb: Int, in own: Range<Int>) -> ReportedSpeech? {
        guard let comma = own.last(where: { $0 < verb && passage.word($0) == "," }), verb - comma <= Self.labelLimit else { return nil }
        let words = own.lowerBound..<comma
        guard !isSetting(words) else { return nil }
        if comma + 1 < verb {
            guard closesSentence(verb, in: own) else { return nil }
            return report(comma + 1..<verb, words, .english(verb: verb))
        }
        var end = verb + 1
        while end < own.upperBound, end < verb + Self.labelLimit, ![",", ";", "-"].contains(passage.word(end)) { end += 1 }
        return end > verb + 1 ? report(verb + 1..<end, words, .inverted) : nil
    }

    private static let goingOn: WordSet = [
        "adding", "citing", "noting", "referring", "without", "according", "in", "on", "after", "as",
    ]

    /// Behind the verb stands no more than when and where it was said: "a more pressing factor, she says, is …" goes on.
    private func closesSentence(_ verb: Int, in own: Range<Int>) -> Bool {
        let rest = withoutAdjuncts(from: verb + 1, in: own)
        if rest >= own.upperBound || [";", "-", "("].contains(passage.word(rest)) { return true }
        if passage.word(rest) == "," { return passage.isWord(rest + 1, in: Self.goingOn) }
        return rest > verb + 1 || passage.isWord(rest, in: Words.prepositions)
    }

    private func report(_ subject: Range<Int>, _ words: Range<Int>, _ form: ReportedSpeech.Form) -> ReportedSpeech? {
        let count = words.filter { [.word, .number].contains(passage.kind($0)) }.count
        guard count >= Self.minimalWords, !words.contains(where: quoted.contains) else { return nil }
        return ReportedSpeech(subject: subject, words: words, form: form)
    }

    private func accordingTo(_ own: Range<Int>) -> ReportedSpeech? {
        if let subject = passage.spells("according to", at: own.lowerBound) {
            guard let comma = own.first(where: { passage.word($0) == "," }), comma > subject else { return nil }
            // "According to Jane Doe, 34, …"
            let isAged = own.contains(comma + 3) && passage.kind(comma + 1) == .number && passage.word(comma + 2) == ","
            return report(subject..<comma, (isAged ? comma + 3 : comma + 1)..<own.upperBound, .inverted)
        }
        guard let comma = own.last(where: { passage.word($0) == "," }), own.contains(comma + 3) else { return nil }
        guard let subject = passage.spells("according to", at: comma + 1) else { return nil }
        return report(subject..<own.upperBound, own.lowerBound..<comma, .inverted)
    }

    private static let refusals: WordSet = [
        "rejected", "rejects", "denied", "denies", "dismissed", "dismisses", "refuted", "refutes", "disputed", "disputes",
    ]
    private static let unreal: WordSet = [
        "to", "not", "never", "nor", "would", "could", "should", "may", "might", "will", "can", "must", "is", "are", "was", "were", "be",
        "been", "being", "having", "didn't", "don't", "doesn't", "wouldn't", "hasn't", "haven't", "and", "or",
        "i", "we", "you", "i've", "we've", "you've", "i'd", "i'll",
    ]

    /// Neither passive nor denied nor only possible, not the second verb of a pair, and not the writer's own.
    private func isFinite(_ verb: Int, in own: Range<Int>) -> Bool {
        // "China rejected US claims that …": a noun.
        if passage.word(verb) == "claims", (own.lowerBound..<verb).contains(where: { passage.isWord($0, in: Self.refusals) }) {
            return false
        }
        var before = verb - 1
        while before > own.lowerBound, Words.isBetweenSubjectAndVerb(passage.word(before)) { before -= 1 }
        return !passage.isWord(before, in: Self.unreal)
    }

    /// "…, said Caleb Ragland, president of …": a comma before the verb and a name alone behind it; but "Greer, beside him, said China would …".
    private func isInverted(_ verb: Int, in own: Range<Int>) -> Bool {
        guard passage.word(verb - 1) == "," else { return false }
        var end = verb + 1
        while passage.isCapitalised(end) || passage.isWord(end, in: Words.roles) || passage.isWord(end, in: Self.articles) {
            end += 1
        }
        guard end > verb + 1 else { return false }
        return end >= own.upperBound || passage.kind(end) == .mark || passage.isWord(end, in: Words.prepositions)
    }

    /// "In a statement on Monday" is where it was said, not what.
    private func isSetting(_ words: Range<Int>) -> Bool {
        guard let first = words.first else { return true }
        let word = passage.word(first)
        let opens = Words.prepositions.contains(word) || word == "during" || word == "asked" || word.hasSuffix("ing")
        return opens && words.count < 10 || ["as", "if", "when", "although", "whether", "-"].contains(word)
    }

    private func trimmed(_ sentence: Range<Int>) -> Range<Int> {
        var (start, end) = (sentence.lowerBound, sentence.upperBound)
        while start < end, passage.kind(start) == .newline { start += 1 }
        end = (start..<end).first { passage.kind($0) == .newline } ?? end
        while end > start, passage.kind(end - 1) == .newline || [".", "!", "?"].contains(passage.word(end - 1)) { end -= 1 }
        return start..<end
    }

    private static let neverFirst: WordSet = [
        "so", "as", "yes", "no", "and", "but", "or", "to", "of", "about", "anything", "nothing", "something", "goodbye", "hello",
        "while", "when", "why", "how", "what", "whether", "if", "aboard", "during", "via", "through", "outside", "near", "ahead",
        "following", "amid", "upon", "across", "behind", "by",
        "was", "were", "is", "are", "would", "will", "could", "had", "has", "have", "can", "may", "might", "should", "must", "exactly",
    ]

    /// Where the words that are reported begin behind their verb; `nil` where none follow.
    private func complement(of verb: Int, in own: Range<Int>) -> Int? {
        let word = passage.word(verb)
        var index = verb + 1
        if Self.telling.contains(word), passage.word(index) != "that" {
            guard let end = object(at: index) else { return nil }
            index = end
        }
        index = withoutAdjuncts(from: index, in: own)
        if passage.word(index) == "that" { return index + 1 < own.upperBound ? index + 1 : nil }
        let takesBareClause = Self.plain.contains(word) || word == "told" || word == "tells"
        guard takesBareClause, index < own.upperBound, passage.kind(index) != .mark else { return nil }
        let first = passage.word(index)
        return Self.neverFirst.contains(first) || Words.prepositions.contains(first) ? nil : index
    }

    private static let audiences: WordSet = [
        "reporters", "journalists", "lawmakers", "senators", "investors", "him", "her", "them", "us", "viewers", "delegates", "executives",
    ]

    /// Whom it was told: a name, an audience, "a briefing".
    private func object(at index: Int) -> Int? {
        if passage.isWord(index, in: Self.audiences) { return index + 1 }
        if ["a", "an", "the", "his", "her", "its", "their"].contains(passage.word(index)) {
            let listener = (index + 1..<index + 6).first {
                passage.isWord($0, in: WordsOfOccasion.all) || passage.isWord($0, in: Self.audiences)
            }
            return listener.map { $0 + 1 }
        }
        if let mention = passage.mentions(in: index..<index + 2).first, !passage.word(mention.tokens.upperBound - 1).hasSuffix("'s") {
            return behindName(from: mention.tokens.upperBound)
        }
        let end = behindName(from: index)
        guard end > index else { return nil }
        return (end..<end + 4).first { passage.word($0) == "that" } ?? end
    }

    private func behindName(from index: Int) -> Int {
        var end = index
        while passage.isCapitalised(end), passage.kind(end) == .word { end += 1 }
        return end
    }

    /// When and where it was said: "on Monday", "late Thursday", "in a post on X", "in Geneva".
    private func withoutAdjuncts(from start: Int, in own: Range<Int>) -> Int {
        var index = start
        while index < own.upperBound, let end = adjunct(at: index), end > index { index = min(end, own.upperBound) }
        return index
    }

    private static let times: WordSet = ["yesterday", "today", "earlier", "later", "late", "early", "separately", "afterwards"]

    private static let hours: WordSet = ["night", "morning", "afternoon", "evening"]

    private func adjunct(at index: Int) -> Int? {
        let word = passage.word(index)
        if Self.times.contains(word) || isWeekday(index) {
            return passage.isWord(index + 1, in: Self.hours) ? index + 2 : index + 1
        }
        guard ["on", "in", "at", "during", "via", "through", "after", "to"].contains(word) else { return nil }
        if passage.isWord(index + 1, in: Words.calendar) {
            let isLonger = passage.kind(index + 2) == .number || passage.isWord(index + 2, in: Self.hours)
            return isLonger ? index + 3 : index + 2
        }
        let occasion = (index + 1..<index + 7).first { passage.isWord($0, in: WordsOfOccasion.all) }
        if let occasion { return occasion + 1 }
        guard word != "to", passage.isCapitalised(index + 1) else { return nil }
        var end = index + 1
        while passage.isCapitalised(end), passage.kind(end) == .word { end += 1 }
        return end
    }

    private func isWeekday(_ index: Int) -> Bool {
        passage.word(index).hasSuffix("day") && passage.isWord(index, in: Words.calendar)
    }
}

/// Occasions on which something is said.
private enum WordsOfOccasion {
    static let all: WordSet = [
        "statement", "interview", "post", "note", "speech", "briefing", "conference", "report", "letter", "remarks", "filing", "email",
        "message", "event", "hearing", "meeting", "forum", "podcast", "notice", "testimony", "media", "reporters", "panel", "article",
        "call", "audience", "committee", "newspaper", "broadcaster", "station", "network", "channel", "magazine", "senate", "congress",
        "parliament",
    ]
}
