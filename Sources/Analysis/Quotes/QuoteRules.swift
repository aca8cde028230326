import Model

/// Who said what: quotations whose words are speech, with speaker and channel.
///
/// What stands in quotation marks counts only where words of speech tie it to somebody, or where it goes on from a quotation that they do,
/// or where it is a full sentence by itself (then the speaker is left open). Names, coinages and scare quotes do not. Speech without marks
/// counts in transcripts, and as reported where a verb of speech ties it to somebody named.
enum QuoteRules {
    private static let unattributedMinimum = 10
    /// In Han characters.
    private static let catchwordLimit = 6

    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        let quotations = QuotationMarks.quotations(in: passage)
        let quoted = Set(quotations.flatMap(\.outer))
        // 坚持“四链并举”: a catchword of a few characters does not make speech of the sentence it stands in.
        let catchwords = quotations.filter { QuoteShape.isHan($0, in: passage) && $0.inner.count < catchwordLimit }
        let speech = catchwords.isEmpty ? quoted : quoted.subtracting(catchwords.flatMap(\.outer))
        var reports = ReportedSpeech.all(in: passage, quoted: speech)[...]
        var facts: [Fact] = []
        var last: (quotation: Quotation?, speaker: Speaker?, channel: String?)?
        func addReports(before end: Int) {
            while let report = reports.first, report.words.lowerBound < end {
                reports.removeFirst()
                guard let speaker = speaker(of: report, in: passage, of: reading, quoted: quoted, lastSpeaker: last?.speaker) else {
                    continue
                }
                let channel = channel(around: report.subject, in: passage, quoted: quoted)
                facts.append(fact(report.words, speaker, channel, isDirect: report.isTranscript, rule: rule(of: report), in: passage))
                last = (speaker.name == last?.speaker?.name ? last?.quotation : nil, speaker, channel)
            }
        }
        for quotation in quotations where !QuoteShape.isCoinage(quotation, in: passage) {
            addReports(before: quotation.outer.lowerBound)
            let found = attribution(of: quotation, in: passage, of: reading, quoted: quoted, lastSpeaker: last?.speaker)
            let isStandalone = !QuoteShape.isFragment(quotation, in: passage)
            if let found {
                let channel = channel(around: found.clause, in: passage, quoted: quoted)
                facts.append(fact(quotation.inner, found.speaker, channel, rule: found.rule, in: passage))
                last = (quotation, found.speaker ?? last?.speaker, channel)
            } else if let previous = last, let earlier = previous.quotation, isStandalone, continues(quotation, earlier, in: passage) {
                facts.append(fact(quotation.inner, previous.speaker, previous.channel, rule: "quote.continued", in: passage))
                last = (quotation, previous.speaker, previous.channel)
            } else if isStandalone, isWholeSentence(quotation, in: passage) {
                facts.append(fact(quotation.inner, nil, nil, rule: "quote.unattributed", in: passage))
            }
        }
        addReports(before: .max)
        return withoutDoubles(facts)
    }

    /// A reported sentence with words of speech in marks inside is told by those words.
    private static func withoutDoubles(_ facts: [Fact]) -> [Fact] {
        let direct = facts.filter { $0["direct"] == .bool(true) }
        return facts.filter { fact in
            let isReported = fact["direct"] == .bool(false)
            return !isReported || !direct.contains { $0.start >= fact.start && $0.end <= fact.end }
        }
    }

    private static func speaker(
        of report: ReportedSpeech, in passage: Passage, of reading: Reading, quoted: Set<Int>, lastSpeaker: Speaker?
    ) -> Speaker? {
        let resolver = SpeakerResolver(passage: passage, reading: reading, lastSpeaker: lastSpeaker, quoted: quoted)
        switch report.form {
        case .chinese, .transcript:
            return ChineseAttribution(passage: passage, reading: reading, lastSpeaker: lastSpeaker, quoted: quoted).speaker(of: report)
        case .english(let verb):
            let attribution = EnglishAttribution(passage: passage, resolver: resolver, quoted: quoted)
            return ReportingSubject(passage: passage, reading: reading, resolver: resolver).speaker(
                before: verb, in: attribution.subjectRange(before: verb, from: report.subject.lowerBound), of: report)
        case .inverted: return ReportingSubject(passage: passage, reading: reading, resolver: resolver).speaker(opening: report.subject)
        }
    }

    private static func rule(of report: ReportedSpeech) -> String {
        switch report.form {
        case .chinese: "quote.zh.reported"
        case .transcript: "quote.transcript"
        case .english, .inverted: "quote.reported"
        }
    }

    /// A sentence by itself, closed inside the marks; a headline has no room for one without a speaker.
    private static func isWholeSentence(_ quotation: Quotation, in passage: Passage) -> Bool {
        let isClosed = [".", "!", "?", ",", "。"].contains(passage.word(quotation.inner.upperBound - 1)) || quotation.runsOn
        return isClosed && quotation.inner.count >= unattributedMinimum && passage.field != .title
    }

    private static func attribution(
        of quotation: Quotation, in passage: Passage, of reading: Reading, quoted: Set<Int>, lastSpeaker: Speaker?
    ) -> Attribution? {
        if QuoteShape.isHan(quotation, in: passage) {
            return ChineseAttribution(passage: passage, reading: reading, lastSpeaker: lastSpeaker, quoted: quoted).attribution(
                of: quotation)
        }
        let resolver = SpeakerResolver(passage: passage, reading: reading, lastSpeaker: lastSpeaker, quoted: quoted)
        return EnglishAttribution(passage: passage, resolver: resolver, quoted: quoted).attribution(of: quotation)
    }

    /// The same paragraph goes on with another quotation, or the last one ran on over the paragraph's end.
    private static func continues(_ quotation: Quotation, _ previous: Quotation, in passage: Passage) -> Bool {
        let between = previous.outer.upperBound..<quotation.outer.lowerBound
        guard between.lowerBound <= between.upperBound else { return false }
        let breaks = between.filter { passage.word($0) == "\n" }.count
        if previous.runsOn { return breaks <= 1 && between.count <= 1 }
        let sentences = passage.sentenceIndex(of: quotation.outer.lowerBound) - passage.sentenceIndex(of: previous.outer.lowerBound)
        return breaks == 0 && sentences <= 3
    }

    private static func channel(around clause: Range<Int>, in passage: Passage, quoted: Set<Int>) -> String? {
        let sentence = passage.sentence(of: clause.lowerBound)
        let own = min(sentence.lowerBound, clause.lowerBound)..<max(sentence.upperBound, min(clause.upperBound, passage.tokens.count))
        return Channel.find(in: passage, own, quoted: quoted)?.name
    }

    private static func fact(
        _ words: Range<Int>, _ speaker: Speaker?, _ channel: String?, isDirect: Bool = true, rule: String, in passage: Passage
    ) -> Fact {
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
