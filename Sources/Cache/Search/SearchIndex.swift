import GRDB
import Model

/// Keeps the full-text index in step with `article`, `article_text` and `appearance`.
///
/// The tables are contentless: taking a row out needs the very tokens that went in, so they are always made from the stored columns by
/// `document`, before those change.
enum SearchIndex {
    /// Grows when `TokenScanner` or `document` change what they give; an older index is then made anew at the start.
    static let tokenVersion = 2

    struct Document: Equatable {
        var key: Int64
        var isHeadline: Bool
        var title: String
        var body: String
        var source: String
        var tags: String

        fileprivate var table: String { isHeadline ? "search_headline" : "search" }
    }

    static func insert(_ document: Document, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO \(document.table) (rowid, title, body, source, tags) VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [document.key, document.title, document.body, document.source, document.tags])
    }

    static func delete(_ document: Document, _ db: Database) throws {
        let table = document.table
        let sql = "INSERT INTO \(table) (\(table), rowid, title, body, source, tags) VALUES ('delete', ?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql)
            .execute(arguments: [document.key, document.title, document.body, document.source, document.tags])
    }

    /// What the index holds of the article as it is stored now.
    static func document(articleID: Int64, _ db: Database) throws -> Document? {
        let sql = """
            SELECT \(columns) FROM article LEFT JOIN article_text ON article_id = article.id WHERE article.id = ?
            """
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [articleID]) else { return nil }
        return document(row)
    }

    /// Of a row of `columns`.
    static func document(_ row: Row) -> Document {
        let verdict = Verdict(rawValue: row[1]) ?? .no
        let feeds = (row[9] as String? ?? "").split(separator: ",").compactMap { Int64($0) }
        return document(
            key: row[0], verdict: verdict, title: row[2], summary: row[3], text: row[4], outlet: row[5], url: row[6],
            topics: JSONList.values(row[7]), language: row[8], feeds: Set(feeds))
    }

    static let columns = """
        sort_key, verdict, title, summary, text, outlet, canonical_url, topics, language,
        (SELECT group_concat(feed_id) FROM appearance WHERE appearance.article_id = article.id)
        """

    static func document(
        key: Int64, verdict: Verdict, title: String, summary: String?, text: String?, outlet: String?, url: String?, topics: [String],
        language: String?, feeds: Set<Int64>
    ) -> Document {
        var body = TokenText()
        if verdict != .no {
            // A summary is most often the text's own beginning.
            if let summary, text?.hasPrefix(summary) != true { body.add(summary) }
            if let text { body.add(text) }
        }
        var titleTokens = TokenText()
        titleTokens.add(title)
        var source = TokenText()
        if let outlet { source.add(outlet) }
        if let host = url.flatMap({ WebURL($0)?.host }) { source.add(host) }
        return Document(
            key: key, isHeadline: verdict == .no, title: titleTokens.text, body: body.text, source: source.text,
            tags: SearchTags.all(verdict: verdict, topics: topics, language: language, feeds: feeds))
    }
}

/// Properties that are searched as words of the `tags` column.
enum SearchTags {
    static func all(verdict: Verdict, topics: [String], language: String?, feeds: Set<Int64>) -> String {
        let language = language.map { [self.language($0)] } ?? []
        return ([self.verdict(verdict)] + topics.map(topic) + language + feeds.sorted().map(feed)).joined(separator: " ")
    }

    /// The SQL function `topic_tag(name)`, for conditions on the lists of topics in the tables.
    static func install(_ db: Database) {
        db.add(
            function: DatabaseFunction("topic_tag", argumentCount: 1, pure: true) { values in
                values.first.flatMap(String.fromDatabaseValue).map(topic)
            })
    }

    static func verdict(_ verdict: Verdict) -> String { "v" + verdict.rawValue }

    /// Of every feed that carries the article.
    static func feed(_ id: Int64) -> String { "f\(id)" }

    static func topic(_ topic: String) -> String { "t" + squeezed(topic) }

    /// The primary subtag alone: `lang:zh` finds zh-Hans and zh-TW.
    static func language(_ tag: String) -> String { "l" + squeezed(tag.prefix { $0 != "-" && $0 != "_" }) }

    private static func squeezed(_ text: some StringProtocol) -> String {
        let kept = text.lowercased().utf8.filter { $0 >= 0x80 || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
        return String(decoding: kept, as: UTF8.self)
    }
}
