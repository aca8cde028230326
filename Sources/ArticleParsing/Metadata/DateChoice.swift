import Model

/// When an article was published and last changed.
struct DateChoice: Sendable {
    typealias Reading = ArticleContent.DateReading

    var published: Reading?
    var publishedSource: String?
    var modified: Reading?

    private static let publishedMetas = [
        "article:published_time", "og:published_time", "article:published", "og:article:published_time", "datepublished",
        "rnews:datepublished",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
        "cxenseparse:recs:publishtime",
        "cse_date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dc.date", "dc.date.created", "dcterms.created",
        "article.published",
        "published-date", "published_time", "date", "dcsext.articlefirstpublished", "article_date_original", "originalpublicationdate",
        "displaydate",
        "weibo:article:create_at", "firstpublishdate", "last-published", "ptime", "apub:time", "publicationdate",
    ]
    private static let modifiedMetas = [
        "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "article.updated",
        "revision_date", "updated_time", "modified_time",
    ]

    init(
        _ facts: PageFacts, _ linked: LinkedData, page: MeasuredPage, surroundings: TitleSurroundings, source: [UInt8], url: String?,
        language: String?,
        latestDay: CivilDay?
    ) {
        let reader = DateText(prefersMonthFirst: Self.prefersMonthFirst(language), latestDay: latestDay)
        modified =
            linked.modified.flatMap(reader.read)
            ?? facts.metas.lazy.filter { Self.modifiedMetas.contains($0.name) }.compactMap { reader.read($0.content) }.first
            ?? Self.property("datemodified", facts, page.tree, reader)

        let tree = page.tree
        func first(_ source: String, _ reading: Reading?) -> Bool {
            guard published == nil, let reading else { return false }
            published = reading
            publishedSource = source
            return true
        }
        defer { published = published.map { LocalTime.of($0, lines: surroundings.lines, source: source, url: url, reader) } }
        if first("JSON-LD datePublished", linked.published.flatMap(reader.read)) { return }
        for name in Self.publishedMetas {
            for meta in facts.metas where meta.name == name {
                if first("meta \(name)", reader.read(meta.content)) { return }
            }
        }
        if first("itemprop datePublished", Self.property("datepublished", facts, tree, reader)) { return }
        let declared = facts.times.filter { tree.value(.pubdate, of: $0) != nil }
        if first("time pubdate", Self.time(declared, tree, reader)) { return }
        if first("address", url.flatMap { AddressDate.read($0) }) { return }
        if first("time element", Self.time(facts.times, tree, reader)) { return }
        if first("JSON-LD dateCreated", linked.created.flatMap(reader.read)) { return }
        for line in surroundings.lines {
            if first("text near the title", reader.readSingle(line)) { return }
        }
        for node in facts.dateNodes + facts.bylineNodes where !page.isBeside(node) {
            if first("text of a date's class", reader.read(tree.line(of: node, limit: 300, partsElements: true))) { return }
        }
        if first("script", ScriptDates.read(source, reader)) { return }
        _ = first("modified", modified)
    }

    /// A page that gave no date elsewhere is asked where its text begins.
    mutating func fallBack(on lines: [String], language: String?, latestDay: CivilDay?) {
        let reader = DateText(prefersMonthFirst: Self.prefersMonthFirst(language), latestDay: latestDay)
        guard published == nil || publishedSource == "modified", let reading = lines.lazy.compactMap(reader.readSingle).first else {
            return
        }
        published = reading
        publishedSource = "text at the article's beginning"
    }

    private static func property(_ name: String, _ facts: PageFacts, _ tree: PageTree, _ reader: DateText) -> Reading? {
        for property in facts.properties where property.name == name {
            let values = [
                tree.string(.datetime, of: property.node), tree.string(.content, of: property.node),
                tree.line(of: property.node, limit: 200),
            ]
            for value in values.compactMap({ $0 }) {
                if let reading = reader.read(value) { return reading }
            }
        }
        return nil
    }

    private static func time(_ nodes: [Int], _ tree: PageTree, _ reader: DateText) -> Reading? {
        for node in nodes {
            if let value = tree.string(.datetime, of: node), let reading = reader.read(value) { return reading }
            if let reading = reader.read(tree.line(of: node, limit: 200)) { return reading }
        }
        return nil
    }

    /// 6/5/2025 is June in the United States and the Philippines, and May nearly everywhere else.
    private static func prefersMonthFirst(_ language: String?) -> Bool {
        guard let language = language?.lowercased() else { return true }
        return language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us") || language.hasPrefix("en-ph")
    }
}
