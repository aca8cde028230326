/// On which side of the day of publication an English date without its year or week lies, by the verb that it belongs to: "talks will resume
/// on Monday", "Trump said on Monday", "for the leaders to sign on Thursday", "the truce ends on Friday".
struct Tense {
    let passage: Passage

    enum Side: Sendable {
        case ahead, past
        /// "Could be lifted in July": whenever is near.
        case open
    }

    /// Tokens before a date in which its verb is looked for.
    private static let reach = 24

    func isFuture(at index: Int) -> Bool {
        let side = side(at: index)
        return side == .ahead || side == .open
    }

    /// `nil` where no verb of the date's own clause says so.
    func side(at index: Int) -> Side? {
        let sentence = passage.sentence(of: index)
        let link = preposition(before: index)
        if let link, passage.word(link) == "since" { return .past }
        if let side = sideOfVerb(rightBehind: index) { return side }
        // "The deadline is on Friday".
        if ["is", "are"].contains(passage.word((link ?? index) - 1)) { return .ahead }
        var position = (link ?? index) - 1
        let floor = max(sentence.lowerBound, index - Self.reach)
        while position >= floor {
            if isClauseBreak(position), position < (link ?? index) - 1 || position < floor + 1 { break }
            if let side = side(ofVerbAt: position, sentence) {
                guard side != .ahead, isLimit(link) else { return side }
                if side == .open { return .ahead }
                if outlives(position) { return .ahead }
                // "A threat of duties from Monday" begins on it; "rose from Monday" ends there.
                return passage.word(link ?? index) == "from" && index - position > Self.nearReach ? nil : .past
            }
            position -= 1
        }
        if let side = verbBehind(index, in: sentence, clause: position, isStart: link.map { passage.isWord($0, in: Self.starts) } ?? false)
        {
            return side
        }
        guard let link, passage.isWord(link, in: Self.aheadAlone) else { return nil }
        return .ahead
    }

    // MARK: The words just before the date

    private static let modifiers: WordSet = [
        "the", "this", "next", "last", "end", "of", "early", "mid", "late", "-", "beginning", "start", "middle", "midnight", "at", "noon",
        "a", "m", "p", ".", "am", "pm", ":", "minute", "past", "one", "night",
    ]
    private static let links: WordSet = [
        "on", "in", "by", "before", "until", "till", "through", "from", "since", "starting", "beginning", "effective", "for", "to",
        "during",
        "around", "into",
    ]
    private static let limits: WordSet = ["by", "before", "until", "till", "through", "to"]
    private static let aheadAlone: WordSet = ["starting", "beginning", "effective", "until", "till"]
    private static let nearReach = 4
    private static let starts: WordSet = ["from", "starting", "beginning", "effective"]

    /// "By [the end of] June", "from [one minute past midnight on] Wednesday": the word that ties the date to its verb.
    private func preposition(before index: Int) -> Int? {
        var found: Int?
        for position in (max(0, index - 12)..<max(0, index)).reversed() {
            if passage.isWord(position, in: Self.links) {
                found = position
                if passage.word(position) != "on" && passage.word(position) != "in" { return position }
            } else if passage.kind(position) != .number, !passage.isWord(position, in: Self.modifiers) {
                break
            }
        }
        return found
    }

    private func isLimit(_ link: Int?) -> Bool {
        link.map { passage.isWord($0, in: Self.limits) || passage.isWord($0, in: Self.starts) } ?? false
    }

    private static let lasting: WordSet = WordSet(
        [
            "extend", "suspend", "pause", "delay", "postpone", "defer", "give", "grant", "push", "put", "get", "win", "halt", "shelve",
            "set", "agree",
            "prolong", "renew", "roll", "freeze", "exempt", "waive", "announce", "order", "declare", "impose", "stretch",
        ].flatMap { VerbForm.forms(of: $0).keys } + ["has", "have"])

    /// What was done holds until or from a day that is to come: "has extended the pause to Monday", "announced drills from Thursday".
    private func outlives(_ verb: Int) -> Bool { passage.isWord(verb, in: Self.lasting) && passage.word(verb) != "had" }

    // MARK: The verb

    private static let clauseWords: WordSet = [
        "that", "which", "who", "whose", "when", "where", "since", "because", "than", "while", "although", "though", "if", "unless", ";",
        ":",
        "whether",
    ]

    private func isClauseBreak(_ index: Int) -> Bool {
        passage.isWord(index, in: Self.clauseWords) && !passage.isSolid(index - 1..<index + 2)
    }

    private static let awaited = WordSet(
        listing:
            "upcoming forthcoming planned scheduled expected slated looming pencilled penciled invitation plans hopes due poised pending")
    private static let intentions = WordSet(
        listing: "expects expect plans wants hopes aims intends seeks promises vows pledges threatens agrees looks braces prepares")
    private static let future: WordSet = ["will", "shall", "would", "'ll", "won't", "it'll", "they'll", "we'll", "he'll", "she'll"]
    private static let modals: WordSet = ["may", "might", "could", "can", "should", "must", "cannot"]
    private static let pastAuxiliaries: WordSet = [
        "was", "were", "had", "did", "has", "have", "didn't", "wasn't", "weren't", "hasn't", "haven't",
    ]

    private func side(ofVerbAt index: Int, _ sentence: Range<Int>) -> Side? {
        guard passage.kind(index) == .word else { return nil }
        if passage.isWord(index, in: Self.awaited) { return isAwaited(index) ? .ahead : nil }
        if passage.word(index) == "set" { return ["for", "to"].contains(passage.word(index + 1)) ? .ahead : .past }
        if passage.isWord(index, in: Self.future) { return .ahead }
        if passage.isWord(index, in: Self.modals), passage.word(index) != "may" || !passage.isCapitalised(index) { return .open }
        if passage.isWord(index, in: Self.pastAuxiliaries) { return .past }
        if passage.isWord(index, in: Self.intentions) { return .ahead }
        if let (entry, end) = TenseVerbs.book.match(in: passage, at: index) { return side(of: entry, index..<end, sentence) }
        if TenseVerbs.isPastForm(index, in: passage) { return side(of: [.past, .participle], index..<index + 1, sentence) }
        if passage.word(index) == "to", isUnknownInfinitive(index) { return sideOfInfinitive(index, sentence) }
        if passage.word(index) == "ahead", passage.word(index + 1) == "of" { return .ahead }
        return nil
    }

    /// "Better than expected" awaits nothing, "a due date" neither.
    private func isAwaited(_ index: Int) -> Bool {
        passage.word(index - 1) != "than"
            && !(passage.word(index) == "due" && passage.word(index + 1) == "to" && passage.word(index + 2) == "the")
    }

    private func side(of entry: VerbBook<TenseVerbs.Kind>.Entry, _ verb: Range<Int>, _ sentence: Range<Int>) -> Side? {
        let isBare = entry.form.isSubset(of: [.base, .third])
        if isBare, entry.form.contains(.third) {
            return entry.meaning == .scheduled && !isNoun(verb.lowerBound) ? .ahead : nil
        }
        return side(of: entry.form, verb, sentence, isScheduled: entry.meaning == .scheduled)
    }

    private static let determiners: WordSet = [
        "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "any", "no", "some", "more", "new", "of", "all",
    ]

    private func isNoun(_ index: Int) -> Bool {
        passage.isWord(index - 1, in: Self.determiners) || passage.word(index - 1).hasSuffix("'s") || passage.kind(index - 1) == .number
    }

    private func side(of form: VerbForm, _ verb: Range<Int>, _ sentence: Range<Int>, isScheduled: Bool = false) -> Side? {
        if form.contains(.base), !form.contains(.past), passage.word(verb.lowerBound - 1) == "to" {
            return sideOfInfinitive(verb.lowerBound - 1, sentence)
        }
        // "The proposed deal", "an announcement": no verb of the clause.
        if isNoun(verb.lowerBound), passage.kind(verb.upperBound) == .word, !passage.isWord(verb.upperBound, in: Self.links) { return nil }
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        if group.governor == .passing { return passage.word(verb.lowerBound - 1) == "before" ? .ahead : .past }
        if passage.word(group.tokens.lowerBound) == "to" { return sideOfInfinitive(group.tokens.lowerBound, sentence) }
        if group.time == .future { return .ahead }
        if group.isModal { return .open }
        if group.time == .past || group.time == .earlier { return .past }
        if form.contains(.gerund) {
            return ["starting", "beginning", "ending", "expiring"].contains(passage.word(verb.lowerBound)) ? .ahead : nil
        }
        if group.time == .present, form.contains(.base) {
            // "Both sides meet on Thursday"; the noun has no subject before it.
            return isScheduled && isPluralSubject(verb.lowerBound - 1) ? .ahead : nil
        }
        // A participle behind its noun: "the pause agreed on Saturday".
        return group.time == .none && form.contains(.participle) ? .past : nil
    }

    private func isPluralSubject(_ index: Int) -> Bool {
        passage.isWord(index, in: Self.plurals)
            || !passage.isWord(index, in: Self.markets) && passage.word(index).hasSuffix("s")
                && !passage.isWord(index, in: Self.determiners)
    }

    private static let plurals: WordSet = ["and", "or", "they", "we", "both", "two", "you", "not", "who", "which", "that", ","]
    private static let markets: WordSet = ["stocks", "shares", "futures", "prices", "markets", "indexes", "indices", "yields", "bonds"]

    /// "Expects those to decline" with a verb that no list has; "to power", "to Beijing" are none.
    private func isUnknownInfinitive(_ to: Int) -> Bool {
        guard passage.kind(to + 1) == .word, !passage.isCapitalised(to + 1), !passage.isWord(to + 1, in: Self.determiners) else {
            return false
        }
        let word = passage.word(to + 1)
        if ["ise", "ize", "ate", "ify"].contains(where: { word.hasSuffix($0) }) { return true }
        let isBound =
            passage.value(to - 1, in: Governors.words) != nil || passage.isWord(to - 1, in: Self.objects) || passage.kind(to - 1) == .mark
        return isBound && !word.hasSuffix("s") && !word.hasSuffix("ing") && !word.hasSuffix("ly")
    }

    private static let objects: WordSet = ["those", "them", "it", "him", "her", "us", "both", "sides", "countries", "how", "whether"]

    private static let motions = WordSet(
        listing: "flew travelled traveled went came met gathered arrived returned sat convened joined visited used took")

    /// "Agreed to meet", "for the leaders to bless"; "flew to Geneva to meet them" has happened.
    private func sideOfInfinitive(_ to: Int, _ sentence: Range<Int>) -> Side? {
        if let (governor, place) = Governors.governor(before: to, in: passage, sentence),
            place == to - 1 || !passage.isWord(place, in: Self.pastAuxiliaries)
        {
            switch governor {
            case .failure, .doing: return TenseVerbs.isPastForm(place, in: passage) ? .past : .ahead
            default: return .ahead
            }
        }
        for index in (max(sentence.lowerBound, to - 8)..<max(sentence.lowerBound, to)).reversed() {
            if passage.word(index) == "for" { return .ahead }
            if passage.isWord(index, in: Self.motions) { return .past }
            if passage.isWord(index, in: Self.pastAuxiliaries), ["in", "at"].contains(passage.word(index + 1)) { return .past }
        }
        return .ahead
    }

    /// "An idea Beijing on Friday called theft", "on Monday will meet".
    private func sideOfVerb(rightBehind index: Int) -> Side? {
        var next = index + 1
        while passage.kind(next) == .number || passage.word(next) == "." { next += 1 }
        if passage.isWord(next, in: Self.future) { return .ahead }
        guard TenseVerbs.isPastForm(next, in: passage), !passage.isWord(next, in: Self.pastAuxiliaries),
            !["by", "to", "for"].contains(passage.word(next + 1))
        else { return nil }
        return passage.word(next) == "set" || passage.isWord(next, in: Self.awaited) ? nil : .past
    }

    /// Where the date opens its clause its verb comes behind: "On Monday, talks will resume", "In late November, they met".
    private func verbBehind(_ index: Int, in sentence: Range<Int>, clause: Int, isStart: Bool) -> Side? {
        guard index - max(sentence.lowerBound, clause + 1) <= 14 else { return nil }
        for position in index + 1..<min(sentence.upperBound, index + 18) {
            if passage.isWord(position, in: Self.future) { return .ahead }
            if passage.isWord(position, in: Self.pastAuxiliaries) { return .past }
            if ["is", "are"].contains(passage.word(position)) {
                return passage.isWord(position + 1, in: Self.awaited) || passage.word(position + 1) == "to" ? .ahead : nil
            }
            if let side = side(ofVerbAt: position, position..<sentence.upperBound) { return side }
            // "From Wednesday the duty drops": what begins on a day is told in the present.
            if isStart, !isNoun(position), let (entry, _) = TenseVerbs.book.match(in: passage, at: position), entry.form == .third {
                return .ahead
            }
        }
        return nil
    }
}
