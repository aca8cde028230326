import Model

/// Periods of measures, and when they are up.
struct DeadlineRules {
    let passage: Passage
    let reading: Reading

    /// What lasts or expires: a period beside one of these words is that of a measure, not of a phone call.
    private static let measures: WordSet = [
        "pause", "paused", "truce", "suspension", "suspend", "suspended", "extension", "extend", "extended", "reprieve", "deadline",
        "window",
        "period", "ceasefire", "exclusion", "exclusions", "delay", "delayed", "grace", "halt", "lower", "cut", "reduce", "lowered",
        "lowers", "reduced", "reduces", "agreed", "truces",
        "moratorium", "waiver", "freeze", "deal", "gave", "gives", "giving", "granted", "grants", "within",
        "valid", "lasts", "lets", "allows", "licence", "licences", "license", "licenses", "permit", "permits", "exemption", "authorization",
    ]
    private static let hanMeasures = PhraseBook([(true, ["暂停", "休战", "延长", "期限", "为期", "延期", "推迟", "豁免", "停火", "中止", "有效期"])])

    /// Verbs and nouns that say from when a period counts, and prepositions that do right before a date.
    private static let anchors: WordSet = [
        "agreed", "announced", "signed", "reached", "effect", "effective", "force", "began", "begins", "starting", "started", "struck",
        "brokered", "issued", "granted", "gave", "given", "approved", "published", "imposed",
    ]
    private static let anchorPrepositions: WordSet = ["from", "since", "after", "beginning"]
    private static let hanAnchors = PhraseBook([(true, ["起", "生效", "达成", "同意", "宣布", "发布", "签署"])])

    private static let limits: WordSet = [
        "until", "till", "by", "before", "deadline", "expire", "expires", "expired", "expiring", "ends", "end", "lapse", "lapses",
        "through", "due",
    ]

    /// What may stand between such a word and its date: "until 12:01 a.m. EST on November 10".
    private static let connectives: WordSet = [
        "on", "of", "the", "midnight", "at", "noon", "in", "this", "to", "a", "m", "p", "am", "pm", "est", "edt", "et", "gmt", "utc",
        "local", "time",
        "beijing", "eastern",
    ]

    /// The word that makes a date a deadline: "expires on", "until", "the … deadline", 到期, 之前.
    static func cue(before tokens: Range<Int>, in passage: Passage) -> String? {
        let sentence = passage.sentence(of: tokens.lowerBound)
        for index in (max(sentence.lowerBound, tokens.lowerBound - 12)..<tokens.lowerBound).reversed() {
            let word = passage.word(index)
            if limits.contains(word) { return word }
            if word == "out", ["run", "runs"].contains(passage.word(index - 1)) { return "runs out" }
            if passage.kind(index) == .word, !connectives.contains(word) { break }
            if passage.kind(index) == .mark, ![":", "."].contains(word) { break }
        }
        if passage.word(tokens.upperBound) == "deadline" { return "deadline" }
        if isExtension(to: tokens, sentence, in: passage) { return "extended to" }
        for (word, reach) in [("到期", 6), ("最后期限", 4), ("大限", 3), ("之前", 0), ("前", 0), ("截止", 4), ("为止", 0)] {
            for gap in 0...reach where passage.spells(word, at: tokens.upperBound + gap) != nil { return word }
        }
        for word in ["截至", "截止", "延长至", "延至", "至"] where passage.spells(word, at: tokens.lowerBound - word.count) != nil {
            // 截至 says since when, too: it is a limit where something lasts.
            guard word == "截至" else { return word }
            return sentence.contains { hanMeasures.match(in: passage, at: $0) != nil } ? word : nil
        }
        return nil
    }

    private static let extending: WordSet = [
        "extend", "extends", "extended", "extending", "extension", "prolong", "prolonged", "prolongs", "renewed", "rollover",
    ]

    /// "Extended the truce by another 90 days to November 10".
    private static func isExtension(to tokens: Range<Int>, _ sentence: Range<Int>, in passage: Passage) -> Bool {
        guard passage.word(tokens.lowerBound - 1) == "to" else { return false }
        return (max(sentence.lowerBound, tokens.lowerBound - 10)..<max(sentence.lowerBound, tokens.lowerBound)).contains {
            passage.isWord($0, in: extending)
        }
    }

    func facts() -> [Fact] {
        var facts: [Fact] = []
        var index = 0
        let reader = PeriodReader(passage: passage)
        lazy var anchors = reading.passages.flatMap { self.anchors(in: $0, within: 0..<$0.tokens.count) }
        while index < passage.tokens.count {
            guard let period = reader.period(at: index) else {
                index += 1
                continue
            }
            if !isDate(period.tokens) { facts.append(fact(period, anchors)) }
            index = max(index + 1, period.tokens.upperBound)
        }
        return facts
    }

    private func isDate(_ tokens: Range<Int>) -> Bool {
        (reading.dates[passage.field] ?? []).contains { $0.tokens.overlaps(tokens) }
    }

    private func fact(_ period: Period, _ anchors: [Anchor]) -> Fact {
        let ends = isOfMeasure(period) ? alternatives(period, anchors) : []
        let isDeadline = !ends.isEmpty
        let range = passage.range(of: period.tokens)
        return Fact(
            kind: .date, field: passage.field, range: range, rule: isDeadline ? "date.deadline" : "date.period",
            values: [
                .init("text", .string(passage.text[range])),
                .init("kind", .string(isDeadline ? "deadline" : "duration")),
                .init("count", .number("\(period.count)")),
                .init("unit", .string(period.unit.rawValue)),
                .init("anchor", ends.first.map { .string("\($0.anchor)") } ?? .null),
                .init("to", ends.first.map { .string("\($0.end)") } ?? .null),
                .init("basis", ends.first.map { .string("\(period.words) from \($0.anchor) = \($0.end)") } ?? .null),
                .init(
                    "alternatives",
                    .array(
                        ends.dropFirst().prefix(Self.mostAlternatives).map {
                            .object([.init("anchor", .string("\($0.anchor)")), .init("to", .string("\($0.end)"))])
                        })),
            ])
    }

    /// A text of nothing but days and periods would else cost their product.
    private static let mostAlternatives = 8

    private func isOfMeasure(_ period: Period) -> Bool {
        let sentence = passage.sentence(of: period.tokens.lowerBound)
        if (period.unit == .days && period.count < 7) || isDistance(period.tokens) || isBound(period.tokens) { return false }
        return sentence.contains { index in
            passage.isWord(index, in: Self.measures) || Self.hanMeasures.match(in: passage, at: index) != nil
        }
    }

    /// "A further extension of no more than twelve months" has no day on which it ends.
    private func isBound(_ period: Range<Int>) -> Bool {
        ["no more than", "up to", "at most", "as long as"].contains { bound in
            (2...3).contains { passage.spells(bound, at: period.lowerBound - $0) == period.lowerBound }
        }
    }

    private static let distances: WordSet = ["after", "before", "since", "later", "earlier", "into"]

    /// "Three weeks after Geneva" says when, not for how long; "within 60 days after January 20" does.
    private func isDistance(_ period: Range<Int>) -> Bool {
        guard passage.isWord(period.upperBound, in: Self.distances), passage.word(period.lowerBound - 1) != "within" else { return false }
        return !(reading.dates[passage.field] ?? []).contains { $0.tokens.lowerBound == period.upperBound + 1 }
    }

    /// Days this close together may be those of one agreement: when it was struck, and when it took effect.
    private static let rivalDays: Int64 = 14

    /// A day named beside the period itself counts first, then the days close to it on which the article says that the same was agreed or began.
    private func alternatives(_ period: Period, _ all: [Anchor]) -> [(anchor: CivilDay, end: CivilDay)] {
        let sentence = passage.sentence(of: period.tokens.lowerBound)
        let own = anchors(in: passage, within: sentence).map(\.day)
        let subjects = AnchorSubject.named(in: sentence, of: passage)
        let others = all.filter { anchor in
            let isBeside = anchor.field == passage.field && abs(anchor.sentence - passage.sentenceIndex(of: sentence.lowerBound)) <= 1
            return !anchor.subjects.isDisjoint(with: subjects) || (anchor.subjects.isEmpty && isBeside)
        }.map(\.day)
        let days =
            own.first.map { nearest in own + others.filter { abs($0.daysSince1970 - nearest.daysSince1970) <= Self.rivalDays } } ?? others
        var seen = Set<CivilDay>()
        return days.filter { seen.insert($0).inserted }.map { ($0, period.end(from: $0)) }
    }

    /// A day on which something was agreed or began.
    private struct Anchor {
        var day: CivilDay
        var field: Fact.Field
        var sentence: Int
        var subjects: AnchorSubject
    }

    private func anchors(in passage: Passage, within tokens: Range<Int>) -> [Anchor] {
        (reading.dates[passage.field] ?? []).compactMap { date in
            guard date.precision == .day, let day = date.first, tokens.contains(date.tokens.lowerBound) else { return nil }
            guard Self.cue(before: date.tokens, in: passage) == nil, isAnchor(date.tokens, in: passage) else { return nil }
            let sentence = passage.sentence(of: date.tokens.lowerBound)
            return Anchor(
                day: day, field: passage.field, sentence: passage.sentenceIndex(of: sentence.lowerBound),
                subjects: AnchorSubject.named(in: sentence, of: passage))
        }
    }

    private static let periodUnits: WordSet = ["day", "days", "week", "weeks", "month", "months", "year", "years"]

    /// "On January 20 he signed …": the verb follows at once.
    private func isFollowedByAnchor(_ tokens: Range<Int>, in sentence: Range<Int>, _ passage: Passage) -> Bool {
        for index in tokens.upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 6)) {
            if passage.isWord(index, in: Self.anchors) { return true }
            if passage.isWord(index, in: Words.speech) { return false }
        }
        return false
    }

    /// Within a few words before the date stands a verb of agreeing or beginning; in Chinese also right after it (5月14日起).
    private func isAnchor(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        let sentence = passage.sentence(of: tokens.lowerBound)
        for index in (max(sentence.lowerBound, tokens.lowerBound - 9)..<tokens.lowerBound).reversed() {
            let word = passage.word(index)
            if Self.anchors.contains(word) { return true }
            if Self.anchorPrepositions.contains(word), tokens.lowerBound - index <= 2 { return true }
            if word == "of", tokens.lowerBound - index == 1, passage.isWord(index - 1, in: Self.periodUnits) { return true }
            if Words.speech.contains(word) { break }
        }
        if passage.word(tokens.lowerBound - 1) == "on", isFollowedByAnchor(tokens, in: sentence, passage) { return true }
        // A sentence that is cut for its length may end inside the date.
        let after = tokens.upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 14))
        return after.contains { Self.hanAnchors.match(in: passage, at: $0) != nil }
    }
}
