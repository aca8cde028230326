import Analysis
import Cache
import FeedParsing
import Identity
import Model

/// Turns a feed's entries into items that the cache can store: identified, judged, fingerprinted. Pure.
package struct ItemReader: Sendable {
    private let scorer: RelevanceScorer
    private let facts: FactReader

    package init(scorer: RelevanceScorer) {
        self.scorer = scorer
        facts = FactReader(scorer: scorer)
    }

    /// Of the rules and the lexicon that read.
    package var stamp: Int64 { facts.stamp }

    /// An entry with its identity and its hash: enough to know whether it is new.
    struct Identified: Sendable {
        var guid: String
        var canonicalURL: String?
        var contentHash: Int64
        /// Its place among the document's entries.
        var index: Int
    }

    /// Entries that hold nothing to show (no title, no text, no link) are left out.
    func identify(_ document: FeedDocument) -> [Identified] {
        let entries = document.entries
        var hashes: [String: Int64] = [:]
        return ItemIdentity.identities(of: entries).enumerated().compactMap { index, identity in
            let entry = entries[index]
            guard entry.title != nil || entry.text != nil || entry.link != nil else { return nil }
            let hash = ContentHash.of(title: Self.title(of: entry), summary: entry.summary, text: entry.content)
            var guid = identity.guid
            // Under one guid they would take each other's place at every poll.
            if let earlier = hashes[guid], earlier != hash { guid += "#" + String(UInt64(bitPattern: hash), radix: 16) }
            hashes[guid] = hash
            return Identified(guid: guid, canonicalURL: identity.canonicalURL, contentHash: hash, index: index)
        }
    }

    /// Verdicts of a document's entries, aligned with them.
    func judge(_ document: FeedDocument) -> [Relevance] {
        document.entries.map {
            judge(
                title: $0.title ?? "", summary: $0.summary, text: $0.content, language: $0.language ?? document.language,
                source: $0.source ?? document.title)
        }
    }

    func judge(title: String, summary: String?, text: String?, language: String?, source: String?) -> Relevance {
        scorer.relevance(title: title, summary: summary, text: text, language: language, source: source)
    }

    func read(_ item: Identified, feed: Feed, document: FeedDocument, fetchesPages: Bool) -> PolledItem {
        let entry = document.entries[item.index]
        let title = Self.title(of: entry)
        let language = entry.language ?? document.language
        let relevance = judge(
            title: title, summary: entry.summary, text: entry.content, language: language, source: entry.source ?? feed.title)
        var polled = PolledItem(guid: item.guid, title: title, contentHash: item.contentHash, relevance: relevance)
        polled.link = entry.link
        polled.canonicalURL = item.canonicalURL
        polled.byline = entry.authors
        polled.outlet = entry.source ?? document.title ?? feed.title
        polled.published = entry.published
        polled.zone = entry.zone
        polled.updated = entry.updated
        polled.language = language
        polled.image = entry.image
        guard relevance.verdict != .no || feed.wantsFullText else { return polled }
        polled.summary = entry.summary
        polled.text = entry.text
        polled.fingerprint = Fingerprints.fingerprint(title: title, text: entry.text, language: language)
        if relevance.verdict != .no {
            polled.reading = facts.reading(
                title: title, summary: entry.summary, text: entry.text, published: entry.published, zone: entry.zone,
                language: language, source: polled.outlet, judged: relevance)
        }
        polled.wantsPage = fetchesPages && entry.link.flatMap { WebURL($0) }?.isWeb == true
        return polled
    }

    /// What an article states whose text is now its page's.
    func reading(of article: Article, content: ArticleContent, judged: Relevance) -> FactReading? {
        guard judged.verdict != .no else { return nil }
        return facts.reading(
            title: article.title, summary: article.summary, text: content.text,
            published: article.published ?? content.published?.timestamp,
            zone: article.zone ?? content.published?.zone, language: article.language ?? content.language, source: article.outlet,
            judged: judged)
    }

    /// A stored article as the rules of today read it.
    func reread(_ item: ReanalysisBatch.Item) -> ReanalysedArticle {
        let relevance = judge(title: item.title, summary: item.summary, text: item.text, language: item.language, source: item.outlet)
        let reading = facts.reading(
            title: item.title, summary: item.summary, text: item.text, published: item.published, zone: item.zone,
            language: item.language, source: item.outlet, judged: relevance)
        return ReanalysedArticle(id: item.id, relevance: relevance, reading: reading)
    }

    /// An entry without a title (RSS 2.0 allows it) is called by its first words.
    private static func title(of entry: FeedEntry) -> String {
        if let title = entry.title, !title.isEmpty { return title }
        guard let text = entry.text?.split(separator: "\n").first else { return entry.link ?? "(untitled)" }
        let limit = 100
        guard text.count > limit else { return String(text) }
        let cut = text.prefix(limit)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
