/// Everything on a page that bears on its metadata, gathered in one walk.
struct PageFacts: Sendable {
    struct Meta: Sendable {
        /// property, name or itemprop, in lower case.
        var name: String
        var content: String
    }

    private(set) var metas: [Meta] = []
    private(set) var canonical: String?
    private(set) var language: String?
    private(set) var titleElement: String?
    private(set) var firstHeadings: [String] = []
    private(set) var times: [Int] = []
    /// Elements other than meta with an itemprop.
    private(set) var properties: [(name: String, node: Int)] = []
    private(set) var authorLinks: [Int] = []
    private(set) var bylineNodes: [Int] = []
    private(set) var dateNodes: [Int] = []

    private static let limit = 400

    init(_ page: MeasuredPage) {
        let tree = page.tree
        for node in 0..<tree.count {
            switch tree.tags[node] {
            case .text: continue
            case .html where language == nil: language = tree.string(.lang, of: node)
            case .title where titleElement == nil: titleElement = tree.line(of: node)
            case .meta: readMeta(node, tree)
            case .link:
                if canonical == nil, tree.string(.rel, of: node)?.lowercased() == "canonical" { canonical = tree.string(.href, of: node) }
            case .h1 where firstHeadings.count < 8 && tree.string(.itemprop, of: node) != "alternativeHeadline":
                let text = tree.line(of: node, skips: { page.traits[$0].contains(.kicker) || tree.value(.ariaHidden, of: $0) != nil })
                if !text.isEmpty { firstHeadings.append(text) }
            // Elements of a page's own making, "relative-time", carry the machine's form of a date as time elements do.
            case .time where times.count < Self.limit, .other where times.count < Self.limit && tree.value(.datetime, of: node) != nil:
                times.append(node)
            default: break
            }
            if tree.tags[node] != .meta, tree.counts[node] > 0 { readAttributes(node, page) }
        }
    }

    private mutating func readMeta(_ node: Int, _ tree: PageTree) {
        guard metas.count < Self.limit, let content = tree.string(.content, of: node), !content.isEmpty else { return }
        for attribute in [AttributeName.property, .name, .itemprop] {
            guard let name = tree.string(attribute, of: node)?.lowercased(), !name.isEmpty else { continue }
            metas.append(Meta(name: name, content: content))
            return
        }
    }

    private mutating func readAttributes(_ node: Int, _ page: MeasuredPage) {
        let tree = page.tree
        if properties.count < Self.limit, let name = tree.string(.itemprop, of: node) { properties.append((name.lowercased(), node)) }
        if authorLinks.count < Self.limit, tree.tags[node] == .a, let rel = tree.string(.rel, of: node),
            rel.lowercased().split(separator: " ").contains("author")
        {
            authorLinks.append(node)
        }
        if bylineNodes.count < Self.limit, page.traits[node].contains(.byline) { bylineNodes.append(node) }
        if dateNodes.count < Self.limit, page.traits[node].contains(.date) { dateNodes.append(node) }
    }

    var descriptions: [String] {
        ["og:description", "description", "twitter:description"].compactMap { meta($0) }
    }

    /// The first meta of any of these names, tried in the order of the names.
    func meta(_ names: String...) -> String? { meta(names) }

    func meta(_ names: [String]) -> String? {
        for name in names {
            for meta in metas where meta.name == name {
                if let value = PlainText.value(meta.content) { return value }
            }
        }
        return nil
    }
}
