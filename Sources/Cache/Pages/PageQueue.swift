import GRDB
import Model

// Pages that are to be read. A row without `due` is settled; it keeps the page's validators for the next time.
extension SQLiteStore {
    package func pagesDue(at: Timestamp, limit: Int) async throws -> [PageWant] {
        try await reading { db in
            let sql = """
                SELECT article_id, feed_id, url, attempts, etag, last_modified FROM page WHERE due IS NOT NULL AND due <= ?
                ORDER BY due, article_id LIMIT ?
                """
            return try db.rows(sql, [at.milliseconds, limit]).map { row in
                PageWant(
                    articleID: row[0], feedID: row[1], url: row[2], attempts: row[3],
                    validators: Validators(etag: row[4], lastModified: row[5]))
            }
        }
    }

    package func finishPage(
        articleID: Int64, _ result: PageResult, at: Timestamp, link: @escaping @Sendable (LinkQuestion) -> Linkage
    ) async throws {
        let cursor = try await writing { [counts = storyKeyCounts] db in
            switch result {
            case .unchanged:
                try db.run("UPDATE page SET due = NULL, failure = NULL WHERE article_id = ?", [articleID])
            case .failed(let reason, let retryAt):
                try db.run(
                    "UPDATE page SET due = ?, attempts = attempts + 1, failure = ? WHERE article_id = ?",
                    [retryAt?.milliseconds, reason, articleID])
            case .read(let reading):
                let linker = Linker(at: at, db: db, counts: counts, link: link)
                try PageText(articleID: articleID, reading: reading, at: at, db: db).store(linker)
            }
            return try EventLog.end(db)
        }
        broadcast.send(cursor)
    }
}

/// The page's words as the article's own.
private struct PageText {
    let articleID: Int64
    let reading: PageReading
    let at: Timestamp
    let db: Database

    func store(_ linker: Linker) throws {
        guard let stored = try StoredArticle.read(articleID, db) else { throw StoreError.noSuchArticle(id: articleID) }
        let content = reading.content
        let words = ArticleUpdate.Words(
            // The feed's title stays: pages append the site's name, or are titled for search engines.
            title: stored.title, summary: stored.summary, text: content.blocks.isEmpty ? stored.text : content.text,
            hash: reading.contentHash,
            relevance: reading.relevance, fingerprint: reading.fingerprint, published: content.published?.timestamp,
            zone: content.published?.zone, updated: content.modified?.timestamp,
            byline: JSONList.values(stored.byline).isEmpty ? content.byline : [],
            language: content.language, image: content.image, isLive: content.isLive)
        var update = ArticleUpdate(articleID: articleID, feedID: stored.sourceFeed, at: at, db: db)
        let change = try update.apply(words, over: stored, textOrigin: "page")
        try update.writeIndex()
        for (verdict, count) in update.tally where count != 0 {
            try db.run("UPDATE tally SET articles = articles + ? WHERE verdict = ?", [count, verdict.rawValue])
        }
        try update.link(change, linker)
        if change != .none { try state(feedID: stored.sourceFeed) }
        try db.run(
            "UPDATE page SET due = NULL, attempts = 0, failure = NULL, etag = ?, last_modified = ? WHERE article_id = ?",
            [reading.validators.etag, reading.validators.lastModified, articleID])
    }

    private func state(feedID: Int64) throws {
        let writer = FactWriter(articleID: articleID, at: at, db: db)
        let isRelevant = reading.relevance.verdict != .no
        let added = try writer.write(isRelevant ? reading.reading : nil, cause: .words, learned: at)
        try writer.announce(added, feedID: feedID)
        try MeetingChange.announce(added[FactCollection.meetings.singular] ?? [], at: at, feedID: feedID, db)
    }
}
