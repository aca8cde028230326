import GRDB
import Model

/// Finds the articles that a new one may belong to, asks the rules, and writes their answer down.
///
/// What a new article costs does not grow with the archive: a key gives its newest articles only, and old fingerprints are dropped.
struct Linker {
    /// Days for which an article can get copies and join stories.
    static let windowDays: Int64 = 21
    private static let candidateLimit = 12
    private static let candidatesByID = """
        SELECT article.id, coalesce(published, first_seen), copy_of, story, signature
        FROM fingerprint JOIN article ON article.id = article_id
        WHERE article_id IN (\(Array(repeating: "?", count: candidateLimit).joined(separator: ", "))) AND at >= ?
        """

    let at: Timestamp
    let db: Database
    let link: (PolledItem, [IndexedArticle]) -> Linkage

    func index(_ articleID: Int64, _ item: PolledItem) throws {
        guard let fingerprint = item.fingerprint else { return }
        // Relevant once more: it is in its story already.
        if try db.row("SELECT 1 FROM fingerprint WHERE article_id = ?", [articleID]) != nil {
            return try Self.replace(fingerprint, of: articleID, db)
        }
        // Counted from the item's own time: feeds that are read for the first time bring months at once.
        let time = item.published.map { min($0, at) } ?? at
        let candidates = try candidates(for: fingerprint, around: time, excluding: articleID)
        let linkage = link(item, candidates)
        let byID = Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first }
        var story: Int64?
        if let original = linkage.copyOf.flatMap({ byID[$0] }) {
            try db.run(
                "UPDATE article SET copy_of = ?, copy_reason = ? WHERE id = ?",
                [original.copyOf ?? original.id, linkage.copyReason, articleID])
            story = original.story
        }
        if let member = linkage.storyOf.flatMap({ byID[$0] }) { story = try self.story(around: member) }
        if let story { try join(story, articleID, reason: linkage.storyReason) }
        try Self.insert(fingerprint, of: articleID, at: time, db)
    }

    static func replace(_ fingerprint: Fingerprint, of articleID: Int64, _ db: Database) throws {
        guard let row = try db.row("SELECT at FROM fingerprint WHERE article_id = ?", [articleID]) else { return }
        let at = Timestamp(milliseconds: row[0])
        try remove(articleID, db)
        try insert(fingerprint, of: articleID, at: at, db)
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

    /// Those that share most keys first, then the newer.
    private func candidates(for fingerprint: Fingerprint, around time: Timestamp, excluding articleID: Int64) throws -> [IndexedArticle] {
        var shares = try LinkKeys(fingerprint).holders(db)
        shares[articleID] = nil
        let best = shares.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.candidateLimit).map(\.key)
        guard !best.isEmpty else { return [] }
        let earliest = time.adding(seconds: -Self.windowDays * 86_400)
        // No article has the number 0.
        let ids = best + Array(repeating: 0, count: Self.candidateLimit - best.count)
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: Self.candidatesByID), arguments: StatementArguments(ids) + [earliest.milliseconds])
        var candidates: [IndexedArticle] = []
        while let row = try rows.next() {
            let signature = try row.withUnsafeData(atIndex: 4) { data in data.map { [UInt8]($0) } ?? [] }
            candidates.append(
                IndexedArticle(
                    id: row[0], published: Timestamp(milliseconds: row[1]), copyOf: row[2], story: row[3], signature: signature))
        }
        return candidates
    }

    private func story(around member: IndexedArticle) throws -> Int64 {
        if let story = try db.integer("SELECT story FROM article WHERE id = ?", [member.id]) { return story }
        guard let row = try db.row("SELECT sort_key, first_seen FROM article WHERE id = ?", [member.id]) else { return member.id }
        let key: Int64 = row[0]
        let seen: Int64 = row[1]
        try db.run("UPDATE article SET story = id WHERE id = ?", [member.id])
        try db.run(
            "INSERT INTO story (id, article_count, first_seen, last_seen, last_key) VALUES (?1, 1, ?2, ?2, ?3)", [member.id, seen, key])
        return member.id
    }

    private func join(_ story: Int64, _ articleID: Int64, reason: String?) throws {
        try db.run("UPDATE article SET story = ?, story_reason = ? WHERE id = ?", [story, reason, articleID])
        try db.run(
            """
            UPDATE story SET article_count = article_count + 1, last_seen = max(last_seen, ?1),
                last_key = max(last_key, (SELECT sort_key FROM article WHERE id = ?2)) WHERE id = ?3
            """, [at.milliseconds, articleID, story])
        let count = try db.integer("SELECT article_count FROM story WHERE id = ?", [story]) ?? 2
        let detail = "{\"story\":\(story),\"articles\":\(count)}"
        try EventLog.append(count == 2 ? .storyNew : .storyGrown, articleID: articleID, feedID: nil, detail: detail, at: at, db)
    }
}
