/// The people who wrote an article.
struct BylineChoice: Sendable {
    private(set) var names: [String] = []
    private(set) var source: String?

    private static let metas = [
        "article:author", "author", "parsely-author", "byl", "sailthru.author", "dc.creator", "dcterms.creator", "article:author_name",
        "cxenseparse:author", "rbauthors", "dc.creator.name", "article.author", "citation_author",
    ]

    init(_ facts: PageFacts, _ linked: LinkedData, page: MeasuredPage, surroundings: TitleSurroundings, siteNames: [String]) {
        let siteKeys = Set(siteNames.map(TextKey.of))
        func people(_ texts: [String], isDeclared: Bool) -> [String] {
            var seen: Set<[UInt8]> = []
            return texts.flatMap { PersonNames.split($0, isDeclared: isDeclared) }
                .filter { !siteKeys.contains(TextKey.of($0)) && seen.insert(TextKey.of($0)).inserted }
        }
        func take(_ texts: [String], _ source: String, isDeclared: Bool) -> Bool {
            names = Array(people(texts, isDeclared: isDeclared).prefix(30))
            self.source = names.isEmpty ? nil : source
            return !names.isEmpty
        }
        if take(linked.authors, "JSON-LD author", isDeclared: true) { return }
        for name in Self.metas {
            let values = facts.metas.filter { $0.name == name }.compactMap { PlainText.value($0.content) }
            if take(values, "meta \(name)", isDeclared: true) { return }
        }
        if facts.meta("twitter:label1")?.lowercased().hasPrefix("written by") == true,
            take([facts.meta("twitter:data1")].compactMap { $0 }, "meta twitter:data1", isDeclared: true)
        {
            return
        }
        if take(Self.properties(facts, page), "itemprop author", isDeclared: false) { return }
        let tree = page.tree
        let links = facts.authorLinks.filter { !page.isBeside($0) }
        if take(links.prefix(6).map { tree.line(of: $0, limit: 200) }, "rel author", isDeclared: false) { return }
        for node in facts.bylineNodes.filter({ !page.isBeside($0) }).prefix(12) {
            if take([tree.line(of: node, limit: 300, partsElements: true)], "text of a byline's class", isDeclared: false) { return }
        }
        for line in surroundings.lines.flatMap(Self.parts) where PersonNames.hasLead(line) {
            if take([line], "text near the title", isDeclared: false) { return }
        }
        // An outlet that signs for itself.
        names = Array(linked.authors.flatMap { PersonNames.split($0, isDeclared: true) }.prefix(1))
        source = names.isEmpty ? nil : "JSON-LD author"
    }

    private static func properties(_ facts: PageFacts, _ page: MeasuredPage) -> [String] {
        let tree = page.tree
        func text(_ node: Int) -> String { tree.string(.content, of: node) ?? tree.line(of: node, limit: 200, partsElements: true) }
        return facts.properties.filter { ($0.name == "author" || $0.name == "creator") && !page.isBeside($0.node) }.prefix(6).flatMap {
            author in
            let inner = facts.properties.filter { $0.name == "name" && page.subtree(author.node).contains($0.node) }
            return inner.isEmpty ? [text(author.node)] : inner.map { text($0.node) }
        }
    }

    private static func parts(_ line: String) -> [String] { line.split(whereSeparator: { "|•·".contains($0) }).map { PlainText.line($0) } }
}
