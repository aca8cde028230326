import Model

/// Terms of measures, and when they are up: "for 90 days from May 14", "one year, effective Nov. 10", 为期一年.
struct DeadlineRules {
    let passage: Passage
    let reading: Reading

    /// What lasts for a term: a period beside one of these words is that of a measure, not of a phone call.
    private static let measures: WordSet = WordSet(
        [
            "pause", "suspend", "extend", "delay", "halt", "lower", "cut", "reduce", "agree", "give", "grant", "last", "let", "allow",
            "license",
            "exempt", "freeze", "permit", "waive", "defer", "shelve", "hold", "prolong", "keep", "take", "must",
        ].flatMap { VerbForm.forms(of: $0).keys }
            + [
                "truce", "truces", "suspension", "suspensions", "extension", "reprieve", "deadline", "window", "period", "ceasefire",
                "exclusion",
                "exclusions", "grace", "moratorium", "waiver", "waivers", "deal", "within", "valid", "licence", "licences", "licenses",
                "permits",
                "exemption", "exemptions", "authorization", "authorisation", "standstill",
            ])
    private static let hanMeasures = PhraseBook([
        (true, ["暂停", "休战", "延长", "期限", "为期", "延期", "推迟", "豁免", "停火", "中止", "有效期", "停征", "缓征", "暂缓", "搁置", "宽限", "排除"])
    ])

    func facts() -> [Fact] {
        var facts: [Fact] = []
        var index = 0
        let reader = PeriodReader(passage: passage)
        let terms = TermAnchors(reading: reading)
        lazy var anchors = reading.passages.flatMap { terms.anchors(in: $0, within: 0..<$0.tokens.count) }
        while index < passage.tokens.count {
            guard let period = reader.period(at: index) else {
                index += 1
                continue
            }
            if reading.dates(in: passage, max(0, period.tokens.lowerBound - 8)..<period.tokens.upperBound).allSatisfy({
                !$0.tokens.overlaps(period.tokens)
            }) {
                facts.append(fact(period, ends(of: period, terms) ?? alternatives(period, terms, anchors)))
            }
            index = max(index + 1, period.tokens.upperBound)
        }
        return facts
    }

    private func fact(_ period: Period, _ ends: [TermEnd]) -> Fact {
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

    private typealias TermEnd = (anchor: CivilDay, end: CivilDay)

    /// A text of nothing but days and periods would else cost their product.
    private static let mostAlternatives = 8

    // MARK: Terms whose first day the grammar tells

    /// `nil` where the period's own words do not say from when it counts.
    private func ends(of period: Period, _ terms: TermAnchors) -> [TermEnd]? {
        if isBound(period.tokens) { return [] }
        if let day = dayBehind(period) { return [(day, period.end(from: day))] }
        let isExtension = isExtension(period.tokens)
        if isExtension {
            let day = terms.limit(in: passage, near: period.tokens)
            return day.map { [($0, period.end(from: $0))] } ?? []
        }
        if isTimeToAct(period.tokens), let day = terms.lastDay(in: passage, before: period.tokens) { return [(day, period.end(from: day))] }
        return nil
    }

    private static let starts: WordSet = ["from", "after", "of", "following", "starting", "beginning", "effective", "since"]

    /// "90 days from May 14", "within 60 days of January 20", "one year from 10 November 2025".
    private func dayBehind(_ period: Period) -> CivilDay? {
        let end = period.tokens.upperBound
        let link = passage.word(end) == "," ? end + 1 : end
        guard passage.isWord(link, in: Self.starts), !isDistance(period, link) else { return nil }
        let next = reading.dates(in: passage, link..<link + 6).first
        guard let next, next.precision == .day, next.tokens.lowerBound - link <= 3, !next.isOpen else { return nil }
        return next.first
    }

    /// "Two days after May 12" says when, not for how long; "within" and "for" make a term of it.
    private func isDistance(_ period: Period, _ link: Int) -> Bool {
        guard ["after", "following", "of", "since"].contains(passage.word(link)) else { return false }
        return !["within", "for", "of", "in"].contains(passage.word(period.tokens.lowerBound - 1))
    }

    private static let extensions = WordSet(
        ["extend", "prolong", "stretch", "renew", "lengthen"].flatMap { VerbForm.forms(of: $0).keys } + [
            "extension", "extensions", "rollover",
        ])

    /// "Extended the truce by 90 days", "a 90-day extension": they count from the day on which it would have ended.
    private func isExtension(_ period: Range<Int>) -> Bool {
        let behind = passage.word(period.upperBound) == "-" ? period.upperBound + 1 : period.upperBound
        if passage.isWord(behind, in: Self.extensions) { return true }
        let isBy = ["by", "for", "another", "of", "further", "additional"].contains { word in
            (1...3).contains { passage.word(period.lowerBound - $0) == word }
        }
        return isBy && (max(0, period.lowerBound - 9)..<period.lowerBound).contains { passage.isWord($0, in: Self.extensions) }
            || (1...3).contains {
                passage.spells("延长", at: period.lowerBound - $0) != nil || passage.spells("展期", at: period.lowerBound - $0) != nil
            }
    }

    /// "The US has 10 days to answer", "gave them 60 days to appeal".
    private func isTimeToAct(_ period: Range<Int>) -> Bool {
        guard passage.word(period.upperBound) == "to" || passage.spells("in which to", at: period.upperBound) != nil,
            passage.kind(period.upperBound + 1) == .word
        else { return false }
        return (1...3).contains { passage.isWord(period.lowerBound - $0, in: Self.holders) }
    }

    private static let holders: WordSet = ["has", "have", "had", "gets", "get", "got", "gives", "gave", "given", "giving", "allowed"]

    // MARK: Terms that count from a day named elsewhere

    private func isOfMeasure(_ period: Period, _ sentence: Range<Int>) -> Bool {
        if (period.unit == .days && period.count < 7) || isAdrift(period.tokens) { return false }
        return sentence.contains { index in
            passage.isWord(index, in: Self.measures) || Self.hanMeasures.match(in: passage, at: index) != nil
        }
    }

    /// "A further extension of no more than twelve months" has no day on which it ends.
    private func isBound(_ period: Range<Int>) -> Bool {
        ["no more than", "up to", "at most", "as long as", "more than", "less than"].contains { bound in
            (2...3).contains { passage.spells(bound, at: period.lowerBound - $0) == period.lowerBound }
        }
    }

    private static let distances: WordSet = ["after", "before", "since", "later", "earlier", "into", "ago", "on"]

    /// "Three weeks after Geneva" says when, not for how long.
    private func isAdrift(_ period: Range<Int>) -> Bool {
        passage.isWord(period.upperBound, in: Self.distances) && passage.word(period.lowerBound - 1) != "within"
    }

    /// Days this close together may be those of one agreement: when it was struck, and when it took effect.
    private static let rivalDays: Int64 = 14

    /// A day named beside the period itself counts first, then the days close to it on which the article says that the same was agreed or began.
    private func alternatives(_ period: Period, _ terms: TermAnchors, _ all: [TermAnchors.Anchor]) -> [TermEnd] {
        let sentence = passage.sentence(of: period.tokens.lowerBound)
        let anchors = terms.anchors(in: passage, within: sentence)
        guard isOfMeasure(period, sentence) || (anchors.contains(where: \.isStart) && isFor(period.tokens)) else { return [] }
        let own = anchors.map(\.day)
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

    /// "For one year", "for an initial 90 days".
    private func isFor(_ period: Range<Int>) -> Bool {
        (1...3).contains { passage.word(period.lowerBound - $0) == "for" }
    }
}
