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
    /// A text without a title or a summary opens in the middle of things: more of it is weighed as a lede.
    private static let untitledLedeLimit = 800

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
        relevance(title: field(title), summary: field(summary ?? ""), text: field(text ?? ""))
    }

    /// The same of an item that was cut up for the rules already; empty fields have no passage.
    func relevance(of passages: [Passage]) -> Relevance {
        func field(_ field: Fact.Field) -> ScannedField {
            passages.first { $0.field == field }.map(ScannedField.init)
                ?? ScannedField(text: ScannedText(""), matches: [], sentenceEnds: [0])
        }
        return relevance(title: field(.title), summary: field(.summary), text: field(.text))
    }

    private func relevance(title: ScannedField, summary: ScannedField, text: ScannedField) -> Relevance {
        let item = evidence(title: title, summary: summary, body: text)
        let judgement = Judgement(of: item)
        return Relevance(
            verdict: judgement.verdict, score: judgement.score,
            reasons: Reasons(item: item, traits: traits, entries: lexicon.entries).sentences,
            topics: judgement.verdict == .no ? [] : TopicTally(item: item, traits: traits).topics)
    }

    private func field(_ string: String) -> ScannedField {
        let text = ScannedText(string)
        return ScannedField(text: text, matches: lexicon.matches(in: text.prefix(Self.bodyLimit)), sentenceEnds: Sentences.ends(in: text))
    }

    private func evidence(title: ScannedField, summary: ScannedField, body: ScannedField) -> ItemEvidence {
        let hasSummary = summary.hasWords
        // An item without a title, as posts have none, opens with what it is about.
        let opening = title.hasWords ? nil : (hasSummary ? summary : body).openingEnd
        let limit = opening == nil ? Self.ledeLimit : Self.untitledLedeLimit
        let ledeEnd = hasSummary ? 0 : body.sentenceEnds.last { $0 <= limit } ?? min(body.text.count, limit)
        let bodyMatches = body.matches.prefix { $0.end <= Self.bodyLimit }
        let cut = bodyMatches.firstIndex { $0.start >= ledeEnd } ?? bodyMatches.endIndex
        let ledeField = hasSummary ? summary : body
        let lede = hasSummary ? summary.matches[...] : bodyMatches[..<cut]
        let head = opening.map { end in lede.prefix { $0.end <= end } } ?? title.matches[...]
        var item = ItemEvidence(
            title: evidence(head, of: opening == nil ? title : ledeField),
            lede: evidence(opening == nil ? lede : lede.dropFirst(head.count), of: ledeField),
            body: evidence(bodyMatches[cut...], of: body), hasTitle: opening == nil)
        item.settleVenues()
        return item
    }

    private func evidence(_ matches: ArraySlice<LexiconMatch>, of field: ScannedField) -> FieldEvidence {
        let range = (matches.first.map { field.start(before: $0) } ?? 0)..<(matches.last?.end ?? 0) + Self.margin
        let sides = matches.lazy.filter { max(traits[$0.entry].us, traits[$0.entry].china) >= 0.4 }.map(\.start)
        let surroundings = Surroundings(of: field.text, in: range.clamped(to: 0..<field.text.count), sides: Array(sides))
        return FieldEvidence(matches: matches, traits: traits, surroundings: surroundings, sentenceEnds: field.sentenceEnds)
    }

    /// Scalars that are read behind the last word of a field.
    private static let margin = 40
}

/// One field with what the lexicon knows in it.
private struct ScannedField {
    var text: ScannedText
    var matches: [LexiconMatch]
    /// Ascending scalar offsets.
    var sentenceEnds: [Int]

    var hasWords: Bool { text.scalars.contains { $0 > 0x20 } }

    /// Where the first sentence that says anything ends, or one of the next where they are short.
    var openingEnd: Int? {
        guard let first = matches.first, let end = sentenceEnds.first(where: { $0 > first.start }) else { return nil }
        return sentenceEnds.last { $0 > end && $0 <= Self.openingLimit } ?? end
    }

    /// Scalars up to which short sentences are read as one opening.
    private static let openingLimit = 200

    /// Where the sentence begins in which a match stands.
    func start(before match: LexiconMatch) -> Int { sentenceEnds.last { $0 <= match.start } ?? 0 }
}

extension ScannedField {
    init(_ passage: Passage) {
        text = passage.text
        matches = passage.mentions.map { LexiconMatch(entry: $0.entry, start: $0.range.lowerBound, end: $0.range.upperBound) }
        sentenceEnds = passage.sentenceEnds
    }
}

/// An item's three fields, as evidence.
struct ItemEvidence {
    var title: FieldEvidence
    var lede: FieldEvidence
    var body: FieldEvidence
    /// Whether the title is one, and not the first sentence of an item without.
    var hasTitle: Bool

    /// Where the two sides talk is no third country that the item is about.
    fileprivate mutating func settleVenues() {
        let namesBoth = [title, lede].contains { $0[.us] >= 0.4 && $0[.china] >= 0.4 }
        guard !(namesBoth && (title.namesTalk || lede.namesTalk)) else { return }
        title.countVenues()
        lede.countVenues()
    }

    var fields: [(name: String, evidence: FieldEvidence)] { [(hasTitle ? "title" : "lede", title), ("lede", lede), ("body", body)] }
}
