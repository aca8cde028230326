import Model

/// Says whether an item is about trade between the United States and China, and on what words that stands.
///
/// It wants three things: one side, the other side, and trade between them; the title counts for more than the lede, the lede for more than
/// the body. The same item always gets the same answer.
package struct RelevanceScorer: Sendable {
    package let lexicon: Lexicon
    private let traits: [Traits]

    /// Scalars of the body that are read; what an article is about stands before that.
    private static let bodyLimit = 20_000
    private static let ledeLimit = 400

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        traits = lexicon.entries.map(Traits.init)
    }

    /// - Parameters:
    ///   - summary: the feed's short form; it stands for the lede. Where it is missing the text's first sentences do.
    ///   - text: plain text, paragraphs separated by newlines.
    ///   - language: a BCP 47 tag, where known.
    ///   - source: the outlet's name, where known. An outlet says nothing about one item, so it is not weighed.
    package func relevance(title: String, summary: String?, text: String?, language: String?, source: String?) -> Relevance {
        let item = evidence(title: title, summary: summary, text: text)
        let judgement = Judgement(of: item)
        return Relevance(
            verdict: judgement.verdict, score: judgement.score,
            reasons: Reasons(item: item, traits: traits, entries: lexicon.entries).sentences,
            topics: judgement.verdict == .no ? [] : TopicTally(item: item, traits: traits).topics)
    }

    private func evidence(title: String, summary: String?, text: String?) -> ItemEvidence {
        let body = ScannedText(text ?? "")
        let bodyEnds = Sentences.ends(in: body)
        let summaryText = ScannedText(summary ?? "")
        let titleText = ScannedText(title)
        let hasSummary = summaryText.scalars.contains { $0 > 0x20 }
        let ledeEnd = hasSummary ? 0 : bodyEnds.last { $0 <= Self.ledeLimit } ?? min(body.count, Self.ledeLimit)
        let bodyMatches = lexicon.matches(in: body.prefix(Self.bodyLimit))
        let cut = bodyMatches.firstIndex { $0.start >= ledeEnd } ?? bodyMatches.endIndex
        let ledeMatches = hasSummary ? lexicon.matches(in: summaryText)[...] : bodyMatches[..<cut]
        return ItemEvidence(
            title: field(lexicon.matches(in: titleText), Sentences.ends(in: titleText)),
            lede: field(ledeMatches, hasSummary ? Sentences.ends(in: summaryText) : bodyEnds),
            body: field(bodyMatches[cut...], bodyEnds))
    }

    private func field(_ matches: some Sequence<LexiconMatch>, _ sentenceEnds: [Int]) -> FieldEvidence {
        FieldEvidence(matches: matches, traits: traits, sentenceEnds: sentenceEnds)
    }
}

/// An item's three fields, as evidence.
struct ItemEvidence {
    var title: FieldEvidence
    var lede: FieldEvidence
    var body: FieldEvidence

    var fields: [(name: String, evidence: FieldEvidence)] { [("title", title), ("lede", lede), ("body", body)] }
}
