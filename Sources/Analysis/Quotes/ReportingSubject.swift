/// Who is said to have said what is reported without marks: somebody named, an office, an institution, or a noun that stands for people
/// ("brokers", "people familiar with the plan"), right beside the verb.
struct ReportingSubject {
    let passage: Passage
    let reading: Reading
    let resolver: SpeakerResolver

    private static let phraseLimit = 14

    /// The subject before its verb: "Bessent said", "Lin Jian, a spokesman, told reporters", ", the ministry said".
    func speaker(before verb: Int, in whole: Range<Int>) -> Speaker? {
        // "Shares rose after Xi said".
        let conjunction = whole.dropLast().last { passage.isWord($0, in: Self.conjunctions) && !resolver.quoted.contains($0) }
        let clause = (conjunction.map { $0 + 1 } ?? whole.lowerBound)..<verb
        let end = ReportAdjuncts(passage: passage).subjectEnd(before: verb, from: clause.lowerBound)
        guard clause.lowerBound < end else { return nil }
        if let speaker = resolver.speaker(in: clause.lowerBound..<end, isInverted: false), isNamed(speaker),
            speaker.tokens.upperBound <= end
        {
            let isApposition = passage.word(speaker.tokens.lowerBound - 1) == ","
            if isBeside(speaker.tokens.upperBound, end, isApposition: isApposition) {
                return isSubordinate(start(of: speaker, in: clause), in: clause) ? nil : speaker
            }
        }
        guard let named = phrase(before: end, in: clause) else { return nil }
        // "The disparity indicates": a thing shows what it does not say.
        return passage.isWord(verb, in: Self.showing) && named.id == nil && !isPeople(named.tokens) ? nil : named
    }

    private static let showing = WordSet(
        listing: """
            indicates indicated indicate suggests suggested suggest signals signaled signalled implies implied hints hinted reveals revealed continued
            continues went goes
            """)

    /// A name, a group, or what people are by trade.
    func isPeople(_ words: Range<Int>) -> Bool {
        words.contains {
            passage.isCapitalised($0) && passage.sentence(of: $0).lowerBound != $0 || passage.isWord($0, in: Self.groups)
                || passage.isWord($0, in: Words.roles) || isTrade($0)
                || $0 == words.upperBound - 1 && passage.isWord($0, in: SpeakerResolver.bodies)
        }
    }

    /// The subject behind "said" or "according to", first of its words.
    func speaker(opening subject: Range<Int>) -> Speaker? {
        if let speaker = resolver.speaker(in: subject, isInverted: true), isNamed(speaker),
            start(of: speaker, in: subject) == subject.lowerBound
        {
            let next = speaker.tokens.upperBound
            let isClosed = next >= passage.tokens.count || passage.kind(next) == .mark || passage.kind(next) == .newline
            let isPlaced = passage.isWord(next, in: Words.prepositions) || passage.isWord(next, in: Words.calendar)
            if isClosed || isPlaced || next >= subject.upperBound { return speaker }
        }
        let end = subject.first {
            passage.kind($0) == .mark && passage.word($0) != "-" && passage.word($0) != "." && passage.word($0) != "&"
                || passage.isWord($0, in: Self.closers) || passage.isWord($0, in: Words.calendar)
        }
        return phrase(subject.lowerBound..<(end ?? subject.upperBound))
    }

    /// "Which Bessent said", "whether Xi said", "aides to Trump": no report of what follows.
    private static let subordinating: WordSet = [
        "which", "whom", "what", "if", "whether", "as", "than", "that", "of", "how", "why", "who", "whose", "to", "from", "for", "with",
        "by", "against", "between", "at",
    ]

    private static let conjunctions = WordSet(listing: "after before when because since until although though while")

    private func isSubordinate(_ start: Int, in clause: Range<Int>) -> Bool {
        start > clause.lowerBound && passage.isWord(start - 1, in: Self.subordinating)
    }

    private func isNamed(_ speaker: Speaker) -> Bool {
        if speaker.id != nil || speaker.isResolved { return true }
        return resolver.person(at: speaker.tokens.lowerBound) != nil || isBody(speaker.tokens)
    }

    /// "The Federal Circuit": a name of several words behind an article.
    private func isBody(_ name: Range<Int>) -> Bool {
        guard name.count > 1, passage.word(name.lowerBound - 1) == "the" else { return false }
        return reading.referents(in: passage, name).contains { $0.kind == .company && $0.tokens == name }
    }

    /// Only the house somebody is of ("of Capital Economics") or an apposition between commas stands between.
    private func isBeside(_ end: Int, _ last: Int, isApposition: Bool) -> Bool {
        guard last > end else { return true }
        // "Trump and Agriculture Secretary Brooke Rollins say", "Kudlow, who heads the council, and Peter Navarro say".
        let conjunction = passage.word(end) == "," ? (end..<last).last { passage.word($0) == "and" && passage.word($0 - 1) == "," } : end
        if let conjunction, passage.word(conjunction) == "and", last - conjunction <= 8,
            (conjunction + 1..<last).allSatisfy({
                passage.isCapitalised($0) || passage.isWord($0, in: Words.roles) || ["the", ".", "of"].contains(passage.word($0))
            })
        {
            return true
        }
        let isOfHouse = ["of", "at", "from", "in"].contains(passage.word(end)) && last - end <= 7
        if isOfHouse,
            (end + 1..<last).allSatisfy({
                passage.isCapitalised($0) && !passage.isWord($0, in: Words.calendar)
                    || ["&", "and", "of", "the"].contains(passage.word($0))
            })
        {
            return true
        }
        // "The commerce minister, Wang Wentao, said".
        if last - end == 1, passage.word(end) == ",", isApposition { return true }
        let marks = (passage.word(end), passage.word(last - 1))
        return last - end > 2 && (marks == (",", ",") || marks == ("(", ")"))
    }

    /// The first word of the name with the title before it.
    private func start(of speaker: Speaker, in clause: Range<Int>) -> Int {
        var start = speaker.tokens.lowerBound
        while start > clause.lowerBound, isOfTitle(start - 1) { start -= 1 }
        return start
    }

    private func isOfTitle(_ index: Int) -> Bool {
        let word = passage.word(index)
        if Words.prepositions.contains(word) || Self.subordinating.contains(word) { return false }
        return (passage.isCapitalised(index) && passage.kind(index) == .word) || Words.roles.contains(word)
            || Words.roleQualifiers.contains(word) || Words.honorifics.contains(word) || ["the", "a", "an", ".", "-"].contains(word)
    }

    private static let closers = WordSet(listing: "who which that on in during after when while as and but whose")
    private static let openers = WordSet(
        listing: "after when before because since until although though and but while yet meanwhile however so")
    /// Nouns and pronouns that nobody's words can be reported of.
    private static let mute = WordSet(
        listing: """
            i we you me us him them who which that what whom this these those there data figures text law rule legend others nobody it none nothing
            reason agreement deal page sign survey poll word words statistics article clause rules papers documents records filings
            """)

    /// "Two of the people", "the bank's economists", "analysts at Tern Securities", "Nordic Freight": the whole phrase before the verb.
    private func phrase(before end: Int, in clause: Range<Int>) -> Speaker? {
        var end = end
        // "Brokers, who had expected more, said".
        if passage.word(end - 1) == "," {
            let reach = max(clause.lowerBound, end - 1 - Self.phraseLimit)..<end - 1
            guard let open = reach.last(where: { passage.word($0) == "," }), open > clause.lowerBound else { return nil }
            end = open
        }
        var start = end
        while start > clause.lowerBound, end - start < Self.phraseLimit, isOfPhrase(start - 1) { start -= 1 }
        // "Makers such as Volta Norden".
        let isExample = passage.word(start - 1) == "as" && passage.word(start - 2) == "such"
        if !isExample, passage.isWord(start - 1, in: Self.subordinating), start > clause.lowerBound { return nil }
        return phrase(withoutSetting(start..<end))
    }

    private static let times = WordSet(listing: "ago week month year today yesterday later earlier weekend night morning").union(
        Words.calendar)

    /// "In Beijing officials said", "last spring the guild wrote".
    private func withoutSetting(_ words: Range<Int>) -> Range<Int> {
        var start = words.lowerBound
        if passage.isWord(start, in: Words.prepositions) {
            start += 1
            while start < words.upperBound, passage.isCapitalised(start) || passage.kind(start) == .number { start += 1 }
        }
        let time = (start..<words.upperBound - 1).last { passage.isWord($0, in: Self.times) || (passage.kind($0) == .number && $0 > start) }
        return (time.map { $0 + 1 } ?? start)..<words.upperBound
    }

    private static let groups = WordSet(
        listing: "people staff management police families aides folks persons personnel leadership both several others many few media press"
    )
    private static let determiners = WordSet(
        listing: "the a an one another some several many its their his her")

    private static let numerals = WordSet(listing: "two three four five six seven eight nine ten both dozens hundreds")
    private static let units = WordSet(listing: "days weeks months years hours minutes times rounds percent points tonnes tons")

    /// A determiner, a name, a plural or somebody's trade: else what stands before the verb is no noun. Its head stands before what is added
    /// to it: "two people with knowledge of the matter", "people familiar with the plans".
    private func isNoun(_ words: Range<Int>) -> Bool {
        guard let first = words.first, passage.kind(first) == .word || passage.kind(first) == .number else { return false }
        let preposition = words.dropFirst().first { passage.isWord($0, in: Words.prepositions) }
        let head = (preposition ?? words.upperBound) - 1
        let isOfPeople =
            passage.isWord(head, in: Self.groups) || passage.isWord(head - 1, in: Self.groups) && head > first
            || passage.isWord(head, in: Words.roles) || passage.word(head).hasSuffix("s") && (preposition == nil || isTrade(head))
        if isOfPeople { return true }
        if passage.isWord(first, in: Self.numerals), !words.contains(where: { passage.isWord($0, in: Self.units) }) { return true }
        return passage.isWord(first, in: Self.determiners)
            || words.contains { passage.isCapitalised($0) && passage.sentence(of: $0).lowerBound != $0 || passage.word($0).hasSuffix("'s") }
            || words.count == 1 && passage.isCapitalised(first)
    }

    /// "Officials", "brokers": several of what one person can be; "days" and "shares" are not.
    private func isTrade(_ plural: Int) -> Bool {
        Words.roles.contains(String(passage.word(plural).dropLast())) || passage.isWord(plural, in: Self.trades)
    }

    private static let trades = WordSet(
        listing:
            "sources envoys carmakers chipmakers retailers agencies ministries unions companies firms groups critics aides insiders colleagues"
    )

    private func isOfPhrase(_ index: Int) -> Bool {
        switch passage.kind(index) {
        case .number: return true
        case .word:
            return !passage.isWord(index, in: Self.openers) && !passage.isWord(index, in: Words.speech)
                && !["which", "who", "that", "whether", "if", "as", "than", "whose"].contains(passage.word(index))
        case .mark: return ["-", "&", ".", "'"].contains(passage.word(index)) && passage.isSolid(index - 1..<index + 1)
        default: return false
        }
    }

    private func phrase(_ words: Range<Int>) -> Speaker? {
        guard let first = words.first, let last = words.last, passage.kind(last) == .word || passage.word(last) == ".",
            !resolver.quoted.contains(first), !resolver.quoted.contains(last)
        else { return nil }
        let isMute =
            passage.isWord(last, in: Self.mute) || passage.isWord(first, in: Self.mute) || passage.isWord(last, in: Words.prepositions)
        let hasVerb = words.contains {
            passage.isWord($0, in: ReportingVerbs.auxiliaries) || passage.isWord($0, in: Self.mute) && $0 == last
        }
        guard !isMute, !hasVerb, isNoun(words), !passage.isWord(last, in: Words.pronouns), !passage.isWord(last, in: Words.calendar) else {
            return nil
        }
        let named = reading.referents(in: passage, words).first {
            $0.tokens.upperBound == words.upperBound && $0.tokens.lowerBound <= first + 1
        }
        if let named, named.kind != .person { return SpeakerResolver.speaker(named) }
        // "The Ministry of Transport" is a name, "the exchange" is none.
        let name = passage.word(first) == "the" && passage.isCapitalised(first + 1) ? first + 1..<words.upperBound : words
        return Speaker(name: passage.string(name), id: nil, tokens: name, isResolved: false)
    }
}
