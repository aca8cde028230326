import GRDB
import Model

import struct Model.Cursor

/// Stores the items of one poll: finds the article that each belongs to, or makes it.
struct ItemWriter {
    /// One feed may name one article by several guids (some change at every poll): this many are remembered.
    private static let guidsPerArticle = 4

    private(set) var outcome = PollOutcome(cursor: Cursor(0))

    private let feedID: Int64
    private let at: Timestamp
    /// The guids of the feed's document.
    private let listed: Set<String>
    private let db: Database
    private let linker: Linker
    private var added: [Verdict: Int] = [:]
    private var newAppearances = 0
    private var indexing = SearchBatch()
    private var nextID: Int64?
    private var feedWantsFullText: Bool?
    private var guidsOfThisPoll: [String: Int64] = [:]
    private var earlierWords: EarlierWords
    private var newMeetings: [Int64] = []

    init(
        _ poll: Poll, _ fetched: FetchedFeed, db: Database, counts: StoryKeyCounts, link: @escaping (LinkQuestion) -> Linkage
    ) {
        feedID = poll.feedID
        at = poll.at
        listed = fetched.guids.union(fetched.items.map(\.guid))
        self.db = db
        earlierWords = EarlierWords(feedID: feedID, at: at, db: db)
        linker = Linker(at: at, db: db, counts: counts, link: link)
    }

    mutating func write(_ item: PolledItem) throws {
        var item = item
        if let earlier = guidsOfThisPoll[item.guid] {
            // Two items of one document under one guid are two items, other than where they say the same.
            guard earlier != item.contentHash else { return }
            item.guid += "#" + String(UInt64(bitPattern: item.contentHash), radix: 16)
            guard guidsOfThisPoll[item.guid] == nil else { return }
        }
        guidsOfThisPoll[item.guid] = item.contentHash
        if let articleID = try articleOfThisFeed(item) {
            try db.run(
                "UPDATE appearance SET content_hash = ?, link = ?, last_seen = ? WHERE feed_id = ? AND guid = ?",
                [item.contentHash, item.link, at.milliseconds, feedID, item.guid])
            try update(articleID, item)
        } else if try isPruned(item) {
            return
        } else if let articleID = try articleOfOtherGUID(item) {
            try join(articleID, item)
        } else {
            try insert(item)
        }
    }

    /// Counters are written once a poll.
    mutating func finish() throws {
        try indexing.write(db)
        for (verdict, count) in added where count != 0 {
            try db.run("UPDATE tally SET articles = articles + ? WHERE verdict = ?", [count, verdict.rawValue])
        }
        // What a feed brings when it is read first is the past: a thousand articles that change nothing.
        if !newMeetings.isEmpty, try db.integer("SELECT last_success FROM feed WHERE id = ?", [feedID]) != nil {
            try MeetingChange.announce(newMeetings, at: at, feedID: feedID, db)
        }
        guard newAppearances > 0 else { return }
        try db.run("UPDATE feed SET article_count = article_count + ? WHERE id = ?", [newAppearances, feedID])
    }

    private func articleOfThisFeed(_ item: PolledItem) throws -> Int64? {
        try db.integer("SELECT article_id FROM appearance WHERE feed_id = ? AND guid = ?", [feedID, item.guid])
    }

    private func isPruned(_ item: PolledItem) throws -> Bool {
        if try db.row("SELECT 1 FROM tombstone WHERE feed_id = ? AND guid = ?", [feedID, item.guid]) != nil { return true }
        guard let url = item.canonicalURL else { return try isPrunedUnderOtherGUID(item) }
        guard try db.row("SELECT 1 FROM tombstone WHERE canonical_url = ? LIMIT 1", [url]) != nil else { return false }
        try db.run(
            "INSERT INTO tombstone (feed_id, guid, content_hash, canonical_url, at) VALUES (?, ?, ?, ?, ?)",
            [feedID, item.guid, item.contentHash, url, at.milliseconds])
        return true
    }

    /// Of a feed that writes new guids at every poll. What was published after the pruning is new, whatever its words.
    private func isPrunedUnderOtherGUID(_ item: PolledItem) throws -> Bool {
        let sql = "SELECT guid FROM tombstone WHERE feed_id = ? AND content_hash = ? AND at >= ? LIMIT \(EarlierWords.limit)"
        let published = item.published.map { min($0, at).milliseconds } ?? .min
        return try db.rows(sql, [feedID, item.contentHash, published]).contains { !listed.contains($0[0]) }
    }

    private mutating func articleOfOtherGUID(_ item: PolledItem) throws -> Int64? {
        guard let url = item.canonicalURL else { return try articleOfSameWords(item) }
        return try db.integer("SELECT id FROM article WHERE canonical_url = ? ORDER BY id LIMIT 1", [url])
    }

    /// Of a feed that writes new guids at every poll and no addresses that tell its items apart: what it said before with these very words
    /// and this date, or without any date. What the document lists as well is another item.
    private mutating func articleOfSameWords(_ item: PolledItem) throws -> Int64? {
        let published = item.published.map { min($0, at).milliseconds }
        return try earlierWords.articles(published: published, hash: item.contentHash).first { try !isListed($0) }
    }

    private func isListed(_ articleID: Int64) throws -> Bool {
        let sql = "SELECT guid FROM appearance WHERE article_id = ? AND feed_id = ?"
        return try db.rows(sql, [articleID, feedID]).contains { listed.contains($0[0]) }
    }

    private mutating func join(_ articleID: Int64, _ item: PolledItem) throws {
        let earlier = try db.rows("SELECT id FROM appearance WHERE article_id = ? AND feed_id = ? ORDER BY id", [articleID, feedID])
        for row in earlier.dropLast(Self.guidsPerArticle - 1) { try db.run("DELETE FROM appearance WHERE id = ?", [row[0] as Int64]) }
        // The feeds that carry an article are words of the index too.
        let before = earlier.isEmpty ? try SearchIndex.document(articleID: articleID, db) : nil
        try addAppearance(of: articleID, item)
        if let before {
            newAppearances += 1
            indexing.delete(before)
            if let after = try SearchIndex.document(articleID: articleID, db) { indexing.insert(after) }
        }
        outcome.joined += 1
        try update(articleID, item)
    }

    private mutating func update(_ articleID: Int64, _ item: PolledItem) throws {
        var update = ArticleUpdate(articleID: articleID, feedID: feedID, at: at, db: db)
        let change = try update.apply(item)
        for (verdict, count) in update.tally { added[verdict, default: 0] += count }
        indexing.take(update.indexing)
        try indexing.bound(db)
        switch change {
        case .none: break
        case .changed: outcome.changedArticles.append(articleID)
        case .becameRelevant: outcome.newArticles.append(articleID)
        }
        try update.link(change, linker)
        if try change != .none || (item.relevance.verdict == .no && wantsFullText()) { try want(item, of: articleID) }
        guard change != .none else { return }
        try state(item, of: articleID)
    }

    private mutating func insert(_ item: PolledItem) throws {
        let id = try nextArticleID()
        let sortTime = min(item.published ?? at, at)
        let isRelevant = item.relevance.verdict != .no
        // Others are kept as a headline, but for feeds whose user wants all of it.
        let keepsWords = try isRelevant || wantsFullText()
        let key = try freeKey(SortKey.make(sortTime, id: id))
        try db.run(
            """
            INSERT INTO article (id, sort_key, source_feed, canonical_url, link, title, byline, outlet, published, zone, updated, first_seen,
                language, summary, image, content_hash, verdict, score, reasons, topics)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, key, feedID, item.canonicalURL, item.link, item.title, JSONList.text(keepsWords ? item.byline : []), item.outlet,
                item.published?.milliseconds, item.zone, item.updated?.milliseconds, at.milliseconds, item.language,
                keepsWords ? item.summary : nil, keepsWords ? item.image : nil, item.contentHash, item.relevance.verdict.rawValue,
                item.relevance.score,
                JSONList.text(isRelevant ? item.relevance.reasons : []), JSONList.text(isRelevant ? item.relevance.topics : []),
            ])
        if keepsWords, let text = item.text {
            try db.run("INSERT INTO article_text (article_id, origin, text) VALUES (?, 'feed', ?)", [id, text])
        }
        try addAppearance(of: id, item)
        indexing.insert(
            SearchIndex.document(
                key: key, verdict: item.relevance.verdict, title: item.title, summary: item.summary, text: item.text, outlet: item.outlet,
                url: item.canonicalURL, topics: isRelevant ? item.relevance.topics : [], language: item.language, feeds: [feedID]))
        try indexing.bound(db)
        added[item.relevance.verdict, default: 0] += 1
        newAppearances += 1
        if keepsWords { try want(item, of: id) }
        guard isRelevant else { return }
        try EventLog.append(.articleNew, articleID: id, feedID: feedID, at: at, db)
        if let fingerprint = item.fingerprint { try linker.index(id, fingerprint, published: item.published) }
        try state(item, of: id)
        outcome.newArticles.append(id)
    }

    private func addAppearance(of articleID: Int64, _ item: PolledItem) throws {
        try db.run(
            """
            INSERT INTO appearance (article_id, feed_id, guid, link, content_hash, published, first_seen, last_seen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                articleID, feedID, item.guid, item.link, item.contentHash, min(item.published ?? at, at).milliseconds, at.milliseconds,
                at.milliseconds,
            ])
    }

    private mutating func wantsFullText() throws -> Bool {
        if let known = feedWantsFullText { return known }
        let wanted = try db.row("SELECT 1 FROM feed WHERE id = ? AND wants_full_text = 1", [feedID]) != nil
        feedWantsFullText = wanted
        return wanted
    }

    private func want(_ item: PolledItem, of articleID: Int64) throws {
        guard item.wantsPage, let url = item.link ?? item.canonicalURL else { return }
        try db.run(
            """
            INSERT INTO page (article_id, feed_id, url, due) VALUES (?, ?, ?, ?)
            ON CONFLICT (article_id) DO UPDATE SET due = excluded.due, attempts = 0
            """, [articleID, feedID, url, at.milliseconds])
    }

    /// Where the article's text is its page's, the feed's text was read for nothing.
    private mutating func state(_ item: PolledItem, of articleID: Int64) throws {
        let sql = "SELECT origin, verdict FROM article LEFT JOIN article_text ON article_id = article.id WHERE article.id = ?"
        guard let row = try db.row(sql, [articleID]) else { return }
        let origin: String? = row[0]
        let writer = FactWriter(articleID: articleID, at: at, db: db)
        let isRelevant = row[1] != Verdict.no.rawValue
        let fields: Set<Fact.Field> = origin == "page" && isRelevant ? [.title, .summary] : Set(Fact.Field.allCases)
        let added = try writer.write(isRelevant ? item.reading : nil, fields: fields, cause: .words, learned: at)
        try writer.announce(added, feedID: feedID)
        newMeetings += added[FactCollection.meetings.singular] ?? []
    }

    private mutating func nextArticleID() throws -> Int64 {
        let id = try nextID ?? ((db.integer("SELECT seq FROM sqlite_sequence WHERE name = 'article'") ?? 0) + 1)
        nextID = id + 1
        return id
    }

    /// Two articles of one millisecond whose ids end alike would share a key: the later takes the next one below.
    private func freeKey(_ key: Int64) throws -> Int64 {
        var key = key
        while try db.row("SELECT 1 FROM article WHERE sort_key = ?", [key]) != nil { key -= 1 }
        return key
    }
}
