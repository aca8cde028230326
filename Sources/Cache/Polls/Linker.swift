import GRDB
import Model

/// Finds the articles that a new one may belong to, asks the rules, and writes their answer down.
///
/// What a new article costs does not grow with the archive: a key gives its newest articles only, and old fingerprints are dropped.
struct Linker {
    /// Days for which an article can get copies and join stories.
    static let windowDays: Int64 = 21
    private static let candidatesByID = """
        SELECT article.id, at, copy_of, story, signature
        FROM fingerprint JOIN article ON article.id = article_id
        WHERE article_id IN (\(Array(repeating: "?", count: LinkBounds.candidates).joined(separator: ", "))) AND at >= ?
        """

    let at: Timestamp
    let db: Database
    let counts: StoryKeyCounts
    let link: (LinkQuestion) -> Linkage

    /// Links an article that becomes one of the subject's now, if it is in no story from before.
    func index(_ articleID: Int64, _ fingerprint: Fingerprint, published: Timestamp?) throws {
        try index(articleID, fingerprint, published: published) { _, _ in true }
    }

    /// Links an article whose words changed to what came before it, where it belongs to nothing yet: a page tells more than the excerpt of it.
    ///
    /// One that has been here for longer than articles get copies or companions is left as it is.
    func renew(_ articleID: Int64, _ fingerprint: Fingerprint, published: Timestamp, firstSeen: Timestamp) throws {
        guard firstSeen >= at.adding(seconds: -Self.windowDays * 86_400) else { return }
        try index(articleID, fingerprint, published: published) { candidate, time in candidate.precedes(time, articleID) }
    }

    private func index(
        _ articleID: Int64, _ fingerprint: Fingerprint, published: Timestamp?, isEligible: (IndexedArticle, Timestamp) -> Bool
    ) throws {
        let known = try db.integer("SELECT at FROM fingerprint WHERE article_id = ?", [articleID]).map(Timestamp.init(milliseconds:))
        // Counted from the item's own time: feeds that are read for the first time bring months at once.
        let time = known ?? published.map { min($0, at) } ?? at
        if known != nil {
            try Self.remove(articleID, db)
            counts.forget()
        }
        if try !belongs(articleID) {
            let candidates = try candidates(for: fingerprint, around: time, excluding: articleID)
            try place(articleID, fingerprint, time, among: candidates.filter { isEligible($0, time) })
        }
        try Self.insert(fingerprint, of: articleID, at: time, db)
    }

    private func belongs(_ articleID: Int64) throws -> Bool {
        let sql = """
            SELECT copy_of IS NOT NULL OR story IS NOT NULL OR EXISTS (SELECT 1 FROM article AS other WHERE other.copy_of = article.id)
            FROM article WHERE id = ?
            """
        return try db.integer(sql, [articleID]) == 1
    }

    private func place(_ articleID: Int64, _ fingerprint: Fingerprint, _ time: Timestamp, among candidates: [IndexedArticle]) throws {
        guard !candidates.isEmpty else { return }
        var question = LinkQuestion(published: time, fingerprint: fingerprint, candidates: candidates)
        // The rules know nothing of files that cannot be read.
        var failure: (any Error)?
        question.background = { keys in
            do {
                return try counts.counts(of: keys, db)
            } catch {
                failure = error
                return [:]
            }
        }
        let linkage = link(question)
        if let failure { throw failure }
        if linkage.copyOf != nil || linkage.storyOf != nil { try ArticlePast.keep(articleID, until: at, db) }
        let byID = Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first }
        var story: Int64?
        if let original = linkage.copyOf.flatMap({ byID[$0] }) {
            try db.run(
                "UPDATE article SET copy_of = ?, copy_reason = ? WHERE id = ?",
                [original.copyOf ?? original.id, linkage.copyReason, articleID])
            story = original.story
        }
        var isNew = false
        if let member = linkage.storyOf.flatMap({ byID[$0] }) { (story, isNew) = try self.story(around: member) }
        if let story { try join(story, articleID, reason: linkage.storyReason, isNew: isNew) }
    }

    static func remove(_ articleID: Int64, _ db: Database) throws {
        guard let row = try db.row("SELECT copy_keys, story_keys FROM fingerprint WHERE article_id = ?", [articleID]) else { return }
        let keys: [(Int, Blob)] = [(0, row[0]), (1, row[1])]
        for (kind, blob) in keys {
            for key in KeyList.keys(blob.bytes) {
                try db.run("DELETE FROM link_key WHERE kind = ? AND key = ? AND article_id = ?", [kind, key, articleID])
            }
        }
        try db.run("DELETE FROM fingerprint WHERE article_id = ?", [articleID])
    }

    private static func insert(_ fingerprint: Fingerprint, of articleID: Int64, at: Timestamp, _ db: Database) throws {
        try db.run(
            "INSERT OR REPLACE INTO fingerprint (article_id, at, signature, copy_keys, story_keys) VALUES (?, ?, ?, ?, ?)",
            [
                articleID, at.milliseconds, Blob(fingerprint.signature), Blob(KeyList.bytes(fingerprint.copyKeys)),
                Blob(KeyList.bytes(fingerprint.storyKeys)),
            ])
        try LinkKeys(fingerprint).insert(for: articleID, db)
    }

    private func candidates(for fingerprint: Fingerprint, around time: Timestamp, excluding articleID: Int64) throws -> [IndexedArticle] {
        var holders = try LinkKeys(fingerprint).holders(db)
        holders.remove(articleID)
        let best = holders.best()
        guard !best.isEmpty else { return [] }
        let earliest = time.adding(seconds: -Self.windowDays * 86_400)
        // No article has the number 0.
        let ids = best + Array(repeating: 0, count: LinkBounds.candidates - best.count)
        return try db.map(Self.candidatesByID, StatementArguments(ids) + [earliest.milliseconds]) { columns in
            IndexedArticle(
                id: columns.integer(0), published: Timestamp(milliseconds: columns.integer(1)), copyOf: columns.optionalInteger(2),
                story: columns.optionalInteger(3), signature: columns.blob(4))
        }
    }

    private func story(around member: IndexedArticle) throws -> (id: Int64, isNew: Bool) {
        if let story = try db.integer("SELECT story FROM article WHERE id = ?", [member.id]) { return (story, false) }
        guard let row = try db.row("SELECT sort_key, first_seen FROM article WHERE id = ?", [member.id]) else { return (member.id, false) }
        let key: Int64 = row[0]
        let seen: Int64 = row[1]
        try db.run("UPDATE article SET story = id WHERE id = ?", [member.id])
        try db.run(
            "INSERT INTO story (id, article_count, first_seen, last_seen, last_key) VALUES (?1, 1, ?2, ?2, ?3)", [member.id, seen, key])
        return (member.id, true)
    }

    /// A story that shrank to one article was told before: it grows.
    private func join(_ story: Int64, _ articleID: Int64, reason: String?, isNew: Bool) throws {
        try db.run("UPDATE article SET story = ?, story_reason = ? WHERE id = ?", [story, reason, articleID])
        try db.run(
            """
            UPDATE story SET article_count = article_count + 1, last_seen = max(last_seen, ?1),
                last_key = max(last_key, (SELECT sort_key FROM article WHERE id = ?2)) WHERE id = ?3
            """, [at.milliseconds, articleID, story])
        let count = try db.integer("SELECT article_count FROM story WHERE id = ?", [story]) ?? 2
        let detail = "{\"story\":\(story),\"articles\":\(count)}"
        try EventLog.append(isNew ? .storyNew : .storyGrown, articleID: articleID, feedID: nil, detail: detail, at: at, db)
    }
}

extension IndexedArticle {
    fileprivate func precedes(_ time: Timestamp, _ articleID: Int64) -> Bool { (published, id) < (time, articleID) }
}
