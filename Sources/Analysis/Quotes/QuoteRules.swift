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
        let quotations = passage.quotations
        let quoted = Set(quotations.flatMap(\.outer))
        // 坚持“四链并举”: a catchword of a few characters does not make speech of the sentence it stands in.
        let catchwords = quotations.filter {
            QuoteShape.isHan($0, in: passage) ? $0.inner.count < catchwordLimit : QuoteShape.isSingleWord($0, in: passage)
        }
        let speech = catchwords.isEmpty ? quoted : quoted.subtracting(catchwords.flatMap(\.outer))
        var reports = ReportedSpeech.all(in: passage, of: reading, quoted: speech)[...]
        var thread = QuoteThread(passage: passage)
        var reported: (words: Range<Int>, speaker: Speaker, subject: Range<Int>)?
        func addReports(before end: Int) {
            while let report = reports.first, report.words.lowerBound < end {
                reports.removeFirst()
                guard let speaker = speaker(of: report, in: passage, of: reading, quoted: quoted, lastSpeaker: thread.speaker) else {
                    continue
                }
                let channel = channel(around: report.subject, in: passage, quoted: quoted)
                thread.add(report, of: speaker, channel, rule: rule(of: report))
                reported = (report.words, speaker, report.subject)
            }
        }
        for quotation in quotations where isSpeech(quotation, in: passage, of: reading) {
            addReports(before: quotation.outer.lowerBound)
            let found = attribution(of: quotation, in: passage, of: reading, quoted: quoted, lastSpeaker: thread.speaker)
            let isStandalone = !QuoteShape.isFragment(quotation, in: passage)
            if let found = found ?? within(reported, quotation, in: passage) {
                thread.add(quotation, found, channel(around: found.clause, in: passage, quoted: quoted))
            } else if thread.reports(quotation), !QuoteShape.isHan(quotation, in: passage) {
                thread.addPart(quotation)
            } else if isStandalone ? thread.continues(quotation) && !isIntroduced(quotation, in: passage) : thread.sharesSentence(quotation)
            {
                thread.addContinuation(quotation)
            } else if !isStandalone, thread.echoes(quotation) {
                thread.addContinuation(quotation)
            } else if isStandalone, isWholeSentence(quotation, in: passage) {
                thread.addUnattributed(quotation)
            }
        }
        addReports(before: .max)
        return withoutDoubles(thread.utterances.map { $0.fact(in: passage) })
    }

    private static func isSpeech(_ quotation: Quotation, in passage: Passage, of reading: Reading) -> Bool {
        !QuoteShape.isSingleWord(quotation, in: passage) && !QuoteShape.isCoinage(quotation, in: passage)
            && !isThing(quotation, in: passage, of: reading)
    }

    private static let partLength = 5

    /// 贝森特表示，协议“基本写好了”: words in marks amid what is reported are the speaker's own, if they are more than a name.
    private static func within(
        _ reported: (words: Range<Int>, speaker: Speaker, subject: Range<Int>)?, _ quotation: Quotation, in passage: Passage
    ) -> Attribution? {
        guard let reported, QuoteShape.isHan(quotation, in: passage) else { return nil }
        let open = quotation.outer.lowerBound
        // 她说，加税损人不利己。“办法我们有的是。”: a whole sentence in marks right behind what is reported goes on with it.
        if (reported.words.upperBound + 1...reported.words.upperBound + 2).contains(open), passage.word(open - 1) == "。",
            !QuoteShape.isFragment(quotation, in: passage)
        {
            return Attribution(speaker: reported.speaker, clause: reported.subject, rule: "quote.continued")
        }
        guard reported.words.contains(open), !QuoteShape.namesThing(quotation, in: passage),
            quotation.inner.count >= partLength || QuoteShape.isHanPredicate(quotation, in: passage)
        else { return nil }
        return Attribution(speaker: reported.speaker, clause: reported.subject, rule: "quote.zh.within")
    }

    /// 联合社由此估计：“…”, 总统称对手是“…”: words of speech before it begin somebody's speech anew.
    private static func isIntroduced(_ quotation: Quotation, in passage: Passage) -> Bool {
        let open = quotation.outer.lowerBound
        guard passage.kind(open - 2) == .han else { return false }
        return passage.word(open - 1) == ":" || ChineseVerbs.last(in: max(0, open - 8)..<open, of: passage) != nil
    }

    /// `Its "rare earth" curbs`: no more than the name of goods, a body or a measure that the lexicon knows.
    private static func isThing(_ quotation: Quotation, in passage: Passage, of reading: Reading) -> Bool {
        let words = quotation.inner.filter { passage.kind($0) != .mark }
        guard let first = words.first, let last = words.last else { return false }
        return passage.mentions(in: first..<first + 1).contains {
            $0.tokens == first..<last + 1 && things.contains(reading.entry($0).kind)
        }
    }

    private static let things: Set<LexiconEntry.Kind> = [
        .good, .institution, .instrument, .programme, .company, .place, .country, .platform,
    ]

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
        case .label:
            let named = reading.referents(in: passage, report.subject)
            return HeadlineLabel.answerer(in: report.subject, of: named, passage) ?? HeadlineLabel.speaker(
                in: report.subject, of: named, passage)
                ?? HeadlineLabel.hanSpeaker(in: report.subject, of: reading, passage)
        case .chinese, .chineseClause, .transcript:
            return ChineseAttribution(passage: passage, reading: reading, lastSpeaker: lastSpeaker, quoted: quoted).speaker(of: report)
        case .english(let verb), .paragraph(let verb):
            let leading = LeadingClause(passage: passage, resolver: resolver, quoted: quoted)
            return ReportingSubject(passage: passage, reading: reading, resolver: resolver).speaker(
                before: verb, in: leading.subjectRange(before: verb, from: report.subject.lowerBound))
        case .continued(let verb):
            let sentence = passage.sentence(of: verb)
            if let lastSpeaker, sentence.contains(lastSpeaker.tokens.lowerBound), lastSpeaker.tokens.lowerBound < verb {
                return lastSpeaker
            }
            return resolver.mainSubject(in: sentence.lowerBound..<verb)
        case .inverted: return ReportingSubject(passage: passage, reading: reading, resolver: resolver).speaker(opening: report.subject)
        case .nominal: return resolver.owner(in: report.subject)
        }
    }

    private static func rule(of report: ReportedSpeech) -> String {
        switch report.form {
        case .chinese, .chineseClause: "quote.zh.reported"
        case .label: "quote.headline"
        case .transcript: "quote.transcript"
        case .paragraph: "quote.paragraph"
        case .english, .continued, .inverted, .nominal: "quote.reported"
        }
    }

    /// A sentence by itself, closed inside the marks; a headline has no room for one without a speaker.
    private static func isWholeSentence(_ quotation: Quotation, in passage: Passage) -> Bool {
        let isClosed = [".", "!", "?", ",", "。"].contains(passage.word(quotation.inner.upperBound - 1)) || quotation.runsOn
        let isSingle = ["'", "‘"].contains(passage.word(quotation.outer.lowerBound))
        return isClosed && !isSingle && (quotation.runsOn || quotation.inner.count >= unattributedMinimum) && passage.field != .title
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

    private static func channel(around clause: Range<Int>, in passage: Passage, quoted: Set<Int>) -> String? {
        let sentence = passage.sentence(of: clause.lowerBound)
        let own = min(sentence.lowerBound, clause.lowerBound)..<max(sentence.upperBound, min(clause.upperBound, passage.tokens.count))
        return Channel.find(in: passage, own, quoted: quoted)?.name
    }
}
