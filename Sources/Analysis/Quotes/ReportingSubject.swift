/// Who is said to have said what is reported without marks. Stricter than for quotations: nothing but the verb shows that it is speech, so
/// the subject must be somebody named, an office or an institution, and stand right beside the verb.
struct ReportingSubject {
    let passage: Passage
    let reading: Reading
    let resolver: SpeakerResolver

    /// The subject before its verb: "Bessent said", "Lin Jian, a spokesman, told reporters", ", the ministry said".
    func speaker(before verb: Int, in clause: Range<Int>, of report: ReportedSpeech) -> Speaker? {
        guard let speaker = resolver.speaker(in: clause, isInverted: false), isNamed(speaker) else { return nil }
        guard speaker.tokens.upperBound <= verb else { return nil }
        let isApposition = passage.word(speaker.tokens.lowerBound - 1) == ","
        guard isBeside(speaker.tokens.upperBound, verb, isApposition: isApposition) else { return nil }
        let start = start(of: speaker, in: clause)
        if report.words.upperBound <= clause.upperBound { return start == report.subject.lowerBound ? speaker : nil }
        let before = passage.word(start - 1)
        return start > 0 && (Self.subordinating.contains(before) || Words.prepositions.contains(before)) ? nil : speaker
    }

    /// The subject behind "said" or "according to", first of its words.
    func speaker(opening subject: Range<Int>) -> Speaker? {
        guard let speaker = resolver.speaker(in: subject, isInverted: true), isNamed(speaker) else { return nil }
        guard start(of: speaker, in: subject) == subject.lowerBound else { return nil }
        let next = speaker.tokens.upperBound
        let isClosed = next >= passage.tokens.count || passage.kind(next) == .mark || passage.kind(next) == .newline
        let isPlaced = passage.isWord(next, in: Words.prepositions) || passage.isWord(next, in: Words.calendar)
        return isClosed || isPlaced || next >= subject.upperBound ? speaker : nil
    }

    /// "Which Bessent said", "as Trump said", "whether Xi said": no report of what follows.
    private static let subordinating: WordSet = [
        "which", "whom", "what", "if", "whether", "because", "when", "as", "since", "although", "though", "than", "that", "after", "before",
        "until", "of", "how", "why", "where", "who", "whose",
    ]

    private func isNamed(_ speaker: Speaker) -> Bool {
        if speaker.id != nil || speaker.isResolved { return true }
        return resolver.person(at: speaker.tokens.lowerBound) != nil || isBody(speaker.tokens)
    }

    /// "The Federal Circuit": a name of several words behind an article.
    private func isBody(_ name: Range<Int>) -> Bool {
        guard name.count > 1, passage.word(name.lowerBound - 1) == "the" else { return false }
        return reading.referents(in: passage, name).contains { $0.kind == .company && $0.tokens == name }
    }

    /// Only adverbs, the house somebody is of ("of Capital Economics"), or an apposition between commas stand between.
    private func isBeside(_ end: Int, _ verb: Int, isApposition: Bool) -> Bool {
        var last = verb
        while last > end, Words.isBetweenSubjectAndVerb(passage.word(last - 1)) { last -= 1 }
        guard last > end else { return true }
        let isOfHouse = ["of", "at", "from"].contains(passage.word(end)) && last - end <= 7
        if isOfHouse, (end + 1..<last).allSatisfy({ passage.isCapitalised($0) || ["&", "and", "of", "the"].contains(passage.word($0)) }) {
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
}
