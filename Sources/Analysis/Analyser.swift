import Model

/// An item as analysis reads it. Plain text; paragraphs separated by newlines.
package struct AnalysedItem: Sendable {
    package var title: String
    package var summary: String?
    package var text: String?
    /// The day of publication where it was published: what "Thursday" and "next week" are counted from.
    package var day: CivilDay?
    package var language: String?
    package var source: String?

    package init(
        title: String, summary: String? = nil, text: String? = nil, day: CivilDay? = nil, language: String? = nil, source: String? = nil
    ) {
        self.title = title
        self.summary = summary
        self.text = text
        self.day = day
        self.language = language
        self.source = source
    }
}

/// What analysis makes of an item.
package struct ItemAnalysis: Sendable, Equatable {
    package var relevance: Relevance
    /// By field (title, summary, text) and place.
    package var facts: [Fact]
    /// The stage of the talks that the item reports; `nil` where it reports none.
    package var stage: TalksStage?

    package func facts(_ kind: Fact.Kind) -> [Fact] { facts.filter { $0.kind == kind } }
}

/// Judges items and takes out the facts they state, each a verbatim span with the rule that read it.
///
/// It does no I/O and knows no clock: the same item gives the same facts.
package struct Analyser: Sendable {
    private let scorer: RelevanceScorer
    private let lexicon: Lexicon

    /// Raised whenever a rule or the built-in lexicon changes what comes out, so that archives know what to read again.
    package static let rulesVersion = 7

    package init(scorer: RelevanceScorer) {
        self.scorer = scorer
        lexicon = scorer.lexicon
    }

    package func analyse(_ item: AnalysedItem) -> ItemAnalysis {
        let passages = passages(of: item)
        return analyse(passages, of: item, judged: scorer.relevance(of: passages))
    }

    package func judge(_ item: AnalysedItem) -> Relevance {
        scorer.relevance(title: item.title, summary: item.summary, text: item.text, language: item.language, source: item.source)
    }

    private static func comesBefore(_ a: Fact, _ b: Fact) -> Bool {
        guard a.start == b.start, a.end == b.end else { return (a.start, a.end) < (b.start, b.end) }
        return (a.kind.rawValue, a.rule) < (b.kind.rawValue, b.rule)
    }

    /// For an item whose relevance is known already.
    package func analyse(_ item: AnalysedItem, judged relevance: Relevance) -> ItemAnalysis {
        analyse(passages(of: item), of: item, judged: relevance)
    }

    private func passages(of item: AnalysedItem) -> [Passage] {
        let fields: [(Fact.Field, String?)] = [(.title, item.title), (.summary, item.summary), (.text, item.text)]
        return fields.compactMap { field, text in
            text.flatMap { $0.isEmpty ? nil : Passage(field: field, text: $0, lexicon: lexicon) }
        }
    }

    private func analyse(_ passages: [Passage], of item: AnalysedItem, judged relevance: Relevance) -> ItemAnalysis {
        let reading = Reading(passages: passages, lexicon: lexicon, day: item.day)
        let isOnSubject = relevance.verdict != .no
        var facts: [Fact] = []
        for passage in passages {
            let quotes = QuoteRules.facts(in: passage, of: reading)
            var own = PeopleRules.facts(in: passage, of: reading) + quotes
            own += FigureRules.facts(in: passage, of: reading, quotes: quotes) + DateRules.facts(in: passage, of: reading)
            let meetings = MeetingRules.facts(in: passage, of: reading, verdict: relevance.verdict)
            own += meetings + ClaimRules.facts(in: passage, of: reading, quotes: quotes)
            if isOnSubject { own += StageRules.facts(in: passage, of: reading, meetings: meetings, verdict: relevance.verdict) }
            facts += own.sorted(by: Self.comesBefore)
        }
        facts = TariffContext.shared(MeetingDoubles.removed(from: ClaimEchoes.removed(from: facts)), in: reading)
        let isChronicle = passages.first.map { $0.field == .title && StageChoice.isChronicle($0) } ?? false
        return ItemAnalysis(relevance: relevance, facts: facts, stage: StageChoice.stage(from: facts, isChronicle: isChronicle))
    }
}
