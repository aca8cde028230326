import GRDB
import Model

/// What a stored article takes over from an item that is not as before.
///
/// Its words follow the feed that brought it first, for as long as that feed is listed: two feeds that print different summaries of one
/// article would otherwise rewrite it in turns.
struct ArticleUpdate {
    enum Change { case none, changed, becameRelevant }

    /// An article keeps its first text and the newest of the others.
    static let revisionLimit = 20

    /// How the counts by verdict change.
    private(set) var tally: [Verdict: Int] = [:]
    /// To be written by the caller.
    private(set) var indexing = SearchBatch()
    /// Of the new words.
    private var fingerprint: Fingerprint?
    private var published: Timestamp
    private var firstSeen: Timestamp

    private let articleID: Int64
    private let feedID: Int64
    private let at: Timestamp
    private let db: Database

    init(articleID: Int64, feedID: Int64, at: Timestamp, db: Database) {
        self.articleID = articleID
        self.feedID = feedID
        self.at = at
        self.db = db
        published = at
        firstSeen = at
    }

    mutating func writeIndex() throws { try indexing.write(db) }

    /// After `apply`: the new words may be those of a copy, or of a story.
    func link(_ change: Change, _ linker: Linker) throws {
        guard let fingerprint else { return }
        switch change {
        case .none: break
        case .changed: try linker.renew(articleID, fingerprint, published: published, firstSeen: firstSeen)
        case .becameRelevant: try linker.index(articleID, fingerprint, published: published)
        }
    }

    /// The words of a version, wherever they came from.
    struct Words {
        var title: String
        var summary: String?
        var text: String?
        var hash: Int64
        var relevance: Relevance
        var fingerprint: Fingerprint?
        var published: Timestamp?
        /// In minutes east of Greenwich.
        var zone: Int?
        var updated: Timestamp?
        var byline: [String]
        var language: String?
        var image: String?
        var isLive = false
    }

    mutating func apply(_ item: PolledItem) throws -> Change {
        guard let stored = try StoredArticle.read(articleID, db), stored.sourceFeed == feedID || !stored.sourceIsListed else {
            return .none
        }
        // The page's own text is better than the feed's excerpt of it.
        let isOfPage = stored.textOrigin == "page"
        let text = isOfPage ? stored.text : item.text
        // So is the verdict on it, until the page is read again: where that has not changed, nobody judges it anew.
        let relevance = isOfPage && item.wantsPage && stored.relevance.score > item.relevance.score ? stored.relevance : item.relevance
        let words = Words(
            title: item.title, summary: item.summary, text: text, hash: item.contentHash, relevance: relevance,
            fingerprint: isOfPage && stored.verdict != .no ? nil : item.fingerprint, published: item.published, zone: item.zone,
            updated: item.updated, byline: item.byline, language: item.language, image: item.image)
        return try apply(words, over: stored, textOrigin: stored.textOrigin ?? "feed")
    }

    mutating func apply(_ words: Words, over stored: StoredArticle, textOrigin: String) throws -> Change {
        let isRelevant = words.relevance.verdict != .no
        let wasRelevant = stored.verdict != .no
        let keepsWords = isRelevant || stored.keepsWords
        var fields: [String] = []
        if words.title != stored.title { fields.append("title") }
        if keepsWords, words.summary != stored.summary { fields.append("summary") }
        if keepsWords, words.text != stored.text { fields.append("text") }
        let isRejudged = words.relevance.verdict != stored.verdict
        if isRejudged { fields.append("verdict") }
        // A page that completes the feed's excerpt is no change of the article.
        let isCompletion = textOrigin == "page" && stored.textOrigin != "page"
        // A live blog grows while its event lasts, which corrects nothing.
        let isGrowth = words.isLive && fields.allSatisfy { $0 == "text" || $0 == "verdict" }
        let isRevision = wasRelevant && isRelevant && !isCompletion && !isGrowth && fields.contains { $0 != "verdict" }

        // Topics and language are words of the index too, and change under words that stay.
        let before = try SearchIndex.document(articleID: articleID, db)
        if isRevision { try keepRevision(of: stored) }
        if isRejudged || words.title != stored.title || words.relevance.topics != stored.relevance.topics {
            try ArticlePast.keep(articleID, until: at, db)
        }
        try write(words, over: stored, isRevision: isRevision)
        if keepsWords, words.text != stored.text { try writeText(words.text, origin: textOrigin) }
        if isRejudged {
            tally[stored.verdict, default: 0] -= 1
            tally[words.relevance.verdict, default: 0] += 1
        }
        if stored.published == nil, let published = words.published { try move(to: min(published, stored.firstSeen)) }
        let after = try SearchIndex.document(articleID: articleID, db)
        if before != after {
            if let before { indexing.delete(before) }
            if let after { indexing.insert(after) }
        }
        guard !fields.isEmpty, wasRelevant || isRelevant else { return .none }
        let kind: Event.Kind = wasRelevant ? .articleChanged : .articleNew
        var detail = JSONWriter()
        detail.object { $0.field("fields", fields) }
        try EventLog.append(kind, articleID: articleID, feedID: feedID, detail: wasRelevant ? detail.text : "{}", at: at, db)
        fingerprint = isRelevant ? words.fingerprint : nil
        published = stored.published ?? words.published ?? stored.firstSeen
        firstSeen = stored.firstSeen
        return wasRelevant ? .changed : .becameRelevant
    }

    /// The publication stays as it was first given: some feeds date every item anew at each poll.
    private func write(_ words: Words, over stored: StoredArticle, isRevision: Bool) throws {
        let isRelevant = words.relevance.verdict != .no
        let keepsWords = isRelevant || stored.keepsWords
        let later = [words.updated, words.published].compactMap { $0 }.filter { $0 != stored.published }.max()
        try db.run(
            """
            UPDATE article SET title = ?, summary = ?, byline = ?, language = coalesce(?, language), image = coalesce(?, image),
                published = coalesce(published, ?), zone = coalesce(zone, ?), updated = coalesce(?, updated), content_hash = ?, verdict = ?,
                score = ?, reasons = ?, topics = ?, revision_count = revision_count + ?
            WHERE id = ?
            """,
            [
                words.title, keepsWords ? words.summary : stored.summary,
                words.byline.isEmpty ? stored.byline : JSONList.text(words.byline),
                words.language, words.image, words.published?.milliseconds, words.zone, later?.milliseconds,
                words.hash, words.relevance.verdict.rawValue, words.relevance.score,
                JSONList.text(isRelevant ? words.relevance.reasons : []),
                JSONList.text(isRelevant ? words.relevance.topics : []), isRevision ? 1 : 0, articleID,
            ])
    }

    private func writeText(_ text: String?, origin: String) throws {
        guard let text else { return try db.run("DELETE FROM article_text WHERE article_id = ?", [articleID]) }
        try db.run(
            """
            INSERT INTO article_text (article_id, origin, text) VALUES (?, ?, ?)
            ON CONFLICT (article_id) DO UPDATE SET origin = excluded.origin, text = excluded.text
            """, [articleID, origin, text])
    }

    private func move(to time: Timestamp) throws {
        var key = SortKey.make(time, id: articleID)
        while try db.row("SELECT 1 FROM article WHERE sort_key = ? AND id <> ?", [key, articleID]) != nil { key -= 1 }
        try db.run("UPDATE article SET sort_key = ? WHERE id = ?", [key, articleID])
        try FactWriter.move(articleID: articleID, to: SortKey.time(key), db)
    }

    private func keepRevision(of stored: StoredArticle) throws {
        try db.run(
            "INSERT INTO revision (article_id, number, replaced_at, title, summary, text) VALUES (?, ?, ?, ?, ?, ?)",
            [articleID, stored.revisionCount + 1, at.milliseconds, stored.title, stored.summary, stored.text])
        guard stored.revisionCount >= Self.revisionLimit else { return }
        try db.run(
            """
            DELETE FROM revision WHERE id IN (
                SELECT id FROM revision WHERE article_id = ?1 AND number > 1 ORDER BY number LIMIT
                    (SELECT max(0, count(*) - ?2) FROM revision WHERE article_id = ?1))
            """, [articleID, Self.revisionLimit])
    }
}

/// What is compared with.
struct StoredArticle {
    var title: String
    var summary: String?
    var text: String?
    var textOrigin: String?
    var relevance: Relevance
    var published: Timestamp?
    var firstSeen: Timestamp
    var byline: String
    var revisionCount: Int
    var sourceFeed: Int64
    var sourceIsListed: Bool
    /// Whether its words are kept whatever the verdict.
    var keepsWords: Bool

    var verdict: Verdict { relevance.verdict }

    static func read(_ id: Int64, _ db: Database) throws -> StoredArticle? {
        let sql = """
            SELECT article.title, summary, text, article_text.origin, verdict, published, first_seen, byline, revision_count, source_feed,
                is_listed AND NOT is_gone, wants_full_text, score, reasons, topics
            FROM article JOIN feed ON feed.id = source_feed LEFT JOIN article_text ON article_id = article.id WHERE article.id = ?
            """
        guard let row = try db.row(sql, [id]) else { return nil }
        let relevance = Relevance(
            verdict: Verdict(rawValue: row[4]) ?? .no, score: row[12], reasons: JSONList.values(row[13]), topics: JSONList.values(row[14]))
        return StoredArticle(
            title: row[0], summary: row[1], text: row[2], textOrigin: row[3], relevance: relevance,
            published: (row[5] as Int64?).map(Timestamp.init(milliseconds:)), firstSeen: Timestamp(milliseconds: row[6]), byline: row[7],
            revisionCount: row[8], sourceFeed: row[9], sourceIsListed: row[10], keepsWords: row[11])
    }
}
