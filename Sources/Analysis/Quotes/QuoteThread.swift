import Model

/// What has been said so far in a passage, and by whom: quotations go on where the last one ended, and a speaker named late is also that of
/// the paragraphs before.
struct QuoteThread {
    /// Words that somebody said, before they become a fact.
    struct Utterance {
        var words: Range<Int>
        var speaker: Speaker?
        var channel: String?
        var isDirect: Bool
        var rule: String
        /// `nil` for reported speech.
        var quotation: Quotation?
    }

    let passage: Passage
    private(set) var utterances: [Utterance] = []
    /// Whoever spoke last.
    private(set) var speaker: Speaker?
    private var quotation: Quotation?
    private var channel: String?
    /// The words that were reported last.
    private var reported = 0..<0
    /// The sentence's speaker stands before the words, so that other words of the sentence may be his too.
    private var isLedIn = false

    private static let fragmentReach = 16

    init(passage: Passage) { self.passage = passage }

    mutating func add(_ report: ReportedSpeech, of speaker: Speaker, _ channel: String?, rule: String) {
        utterances.append(
            Utterance(words: report.words, speaker: speaker, channel: channel, isDirect: report.isVerbatim, rule: rule, quotation: nil))
        if speaker.name != self.speaker?.name { quotation = nil }
        reported = report.words
        self.speaker = speaker
        self.channel = channel
    }

    mutating func add(_ quotation: Quotation, _ found: Attribution, _ channel: String?) {
        if let speaker = found.speaker { nameEarlier(speaker, channel, before: quotation) }
        append(quotation, found.speaker, channel, rule: found.rule)
        isLedIn = found.clause.upperBound <= quotation.outer.lowerBound
        speaker = found.speaker ?? speaker
        self.channel = channel
        self.quotation = quotation
    }

    mutating func addContinuation(_ quotation: Quotation) {
        append(quotation, speaker, channel, rule: "quote.continued")
        self.quotation = quotation
    }

    /// `Bessent hinted that a deal was "very near"`: a part of the reported words in marks.
    func reports(_ quotation: Quotation) -> Bool {
        guard quotation.inner.count >= 2, reported.contains(quotation.outer.lowerBound), reported.contains(quotation.outer.upperBound - 1)
        else {
            return false
        }
        // "Its “digital port system”": a few words behind a determiner name a thing.
        let isTerm = ["its", "their", "his", "her", "the", "these", "those"].contains(passage.word(quotation.outer.lowerBound - 1))
        return !isTerm || quotation.inner.count > 3
    }

    mutating func addPart(_ quotation: Quotation) {
        append(quotation, speaker, channel, rule: "quote.reported-part")
        self.quotation = quotation
        isLedIn = true
    }

    mutating func addUnattributed(_ quotation: Quotation) { append(quotation, nil, nil, rule: "quote.unattributed") }

    private mutating func append(_ quotation: Quotation, _ speaker: Speaker?, _ channel: String?, rule: String) {
        utterances.append(
            Utterance(words: quotation.inner, speaker: speaker, channel: channel, isDirect: true, rule: rule, quotation: quotation))
    }

    /// The same paragraph goes on with another quotation, or the last one ran on over the paragraph's end.
    func continues(_ quotation: Quotation) -> Bool {
        guard let previous = self.quotation, previous.outer.upperBound <= quotation.outer.lowerBound else { return false }
        let between = previous.outer.upperBound..<quotation.outer.lowerBound
        let breaks = between.filter { passage.word($0) == "\n" }.count
        if previous.runsOn { return breaks <= 1 && between.count <= 1 }
        let sentences = passage.sentenceIndex(of: quotation.outer.lowerBound) - passage.sentenceIndex(of: previous.outer.lowerBound)
        return breaks == 0 && sentences <= (answers(quotation) ? Self.answerReach : 3)
    }

    /// `He said it "was long planned" and had "nothing to do with us"`: a later part of the sentence that the speaker stands before. A word
    /// or two are his where they only go on with a list.
    func sharesSentence(_ quotation: Quotation) -> Bool {
        guard let previous = self.quotation, isLedIn, previous.outer.upperBound <= quotation.outer.lowerBound else { return false }
        let between = previous.outer.upperBound..<quotation.outer.lowerBound
        guard between.count <= Self.fragmentReach, !between.contains(where: { passage.isWord($0, in: Self.turns) }) else { return false }
        let isSameSentence = passage.sentenceIndex(of: quotation.outer.lowerBound) == passage.sentenceIndex(of: previous.outer.lowerBound)
        let isListed = between.allSatisfy { ["and", "or", ",", "but", "as"].contains(passage.word($0)) }
        return isSameSentence && !previous.runsOn && (isListed || quotation.inner.count >= 3)
    }

    private static let answerReach = 8

    /// `Would she open a case? "Not now."`
    private func answers(_ quotation: Quotation) -> Bool { passage.word(quotation.outer.lowerBound - 1) == "?" }

    /// `He will meet Wang again "quite soon."`: a predicate in marks, in a sentence that nobody's words stand in, is that of whoever spoke in the
    /// paragraph right before.
    func echoes(_ quotation: Quotation) -> Bool {
        guard let speaker, !QuoteShape.isHan(quotation, in: passage), !QuoteShape.isTermOfSentence(quotation, in: passage) else {
            return false
        }
        let open = quotation.outer.lowerBound
        let last = utterances.last.map { max($0.words.upperBound, speaker.tokens.upperBound) } ?? speaker.tokens.upperBound
        guard last <= open, !(last..<open).contains(where: { passage.kind($0) == .newline }) else { return false }
        let words = quotation.inner.filter { passage.kind($0) == .word || passage.kind($0) == .number }
        let isPredicate =
            [".", "!", "?"].contains(passage.word(quotation.inner.upperBound - 1))
            || [".", "!", "?"].contains(passage.word(quotation.outer.upperBound))
        guard words.count >= (isPredicate ? 2 : 4) else { return false }
        return passage.sentenceIndex(of: open) - passage.sentenceIndex(of: last - 1) <= (answers(quotation) ? Self.answerReach : 1)
    }

    /// Where the article itself goes on to speak.
    private static let turns: WordSet = [".", "!", "?", ";", "\n", "as", "while", "after", "which", "who", "although", "though", "because"]

    /// Paragraphs that ran on up to here were this speaker's.
    private mutating func nameEarlier(_ speaker: Speaker, _ channel: String?, before quotation: Quotation) {
        var next = quotation.outer.lowerBound
        for index in utterances.indices.reversed() {
            guard let earlier = utterances[index].quotation, earlier.runsOn, utterances[index].speaker == nil,
                (0...1).contains(next - earlier.outer.upperBound)
            else { return }
            utterances[index].speaker = speaker
            utterances[index].channel = channel
            utterances[index].rule = "quote.continued"
            next = earlier.outer.lowerBound
        }
    }
}

extension QuoteThread.Utterance {
    func fact(in passage: Passage) -> Fact {
        Fact(
            kind: .quote, field: passage.field, range: passage.range(of: words), rule: rule,
            values: [
                .init("text", .string(passage.string(words))),
                .init("speaker", speaker.map { .string($0.name) } ?? .null),
                .init("speaker_id", speaker?.id.map(JSONValue.string) ?? .null),
                .init("speaker_text", speaker.map { .string(passage.string($0.tokens)) } ?? .null),
                .init("channel", channel.map(JSONValue.string) ?? .null),
                .init("direct", .bool(isDirect)),
            ])
    }
}
