/// Where on a page its article stands.
struct ContainerChoice: Sendable {
    enum Evidence: String, Sendable {
        case selector, namedBody = "named body", article, main, score, body
    }

    /// In document order, none inside another.
    var nodes: [Int]
    var evidence: Evidence
    /// The page holds other articles of the same make.
    var isOneOfMany = false

    /// The least share of the page's live text for a container to be believed.
    private static let leastShare = 0.25

    private static let joinedLevels = 6
    private static let leastProse: Int32 = 250
    private static let leastPartProse: Int32 = 120
    private static let leastShareOfBest = 0.05

    static func choose(_ page: MeasuredPage, totals: TextTotals, marks: NodeMarks, isLive: Bool = false) -> ContainerChoice? {
        let tree = page.tree
        var named: [Int] = []
        var articles: [Int] = []
        var mains: [Int] = []
        for node in 0..<tree.count where tree.tags[node] != .text && marks.isLive(node) {
            if page.traits[node].contains(.body), tree.tags[node] != .body, tree.tags[node] != .html { named.append(node) }
            if tree.tags[node] == .article { articles.append(node) }
            if tree.tags[node] == .main || tree.value(.role, of: node).map({ $0.elementsEqual("main".utf8) }) == true { mains.append(node) }
        }
        let least = Int32(Double(totals.whole) * leastShare)
        for (nodes, evidence) in [(named, Evidence.namedBody), (articles, .article), (mains, .main)] {
            guard let best = heaviest(nodes, page, totals), totals.weight(page.subtree(best)) >= max(least, 1) else { continue }
            // The entries of a live blog are articles of the same make, and all of them are meant.
            if isLive, evidence != .main, let all = entries(like: best, among: nodes, page) {
                return ContainerChoice(nodes: all, evidence: evidence)
            }
            let first = firstOfKind(best, among: nodes, page, totals)
            return ContainerChoice(nodes: joined(first, with: nodes, page, totals), evidence: evidence, isOneOfMany: first != best)
        }
        guard let scored = ContainerScore.best(page, totals: totals, marks: marks) else { return nil }
        let sameTag = (0..<tree.count).filter { tree.tags[$0] == tree.tags[scored] && marks.isLive($0) }
        let first = firstOfKind(scored, among: sameTag, page, totals)
        let hasName = tree.value(.className, of: first).map { !$0.isEmpty } ?? false
        let parts = sameTag.filter { $0 == first || prose($0, page, totals) >= leastPartProse }
        return ContainerChoice(
            nodes: hasName ? joined(first, with: parts, page, totals) : [first], evidence: .score, isOneOfMany: first != scored)
    }

    private static func entries(like best: Int, among nodes: [Int], _ page: MeasuredPage) -> [Int]? {
        let tree = page.tree
        let name = tree.value(.className, of: best).map(Array.init)
        var entries: [Int] = []
        for node in nodes where tree.tags[node] == tree.tags[best] && tree.value(.className, of: node).map(Array.init) == name {
            if entries.last.map({ tree.end(of: $0) <= node }) ?? true { entries.append(node) }
        }
        return entries.count > 2 ? entries : nil
    }

    /// Text outside links, so that a list of headlines never outweighs an article.
    private static func prose(_ node: Int, _ page: MeasuredPage, _ totals: TextTotals) -> Int32 {
        totals.weight(page.subtree(node)) - totals.linkWeight(page.subtree(node))
    }

    private static func heaviest(_ nodes: [Int], _ page: MeasuredPage, _ totals: TextTotals) -> Int? {
        func prose(_ node: Int) -> Int32 { Self.prose(node, page, totals) }
        guard var best = nodes.max(by: { prose($0) < prose($1) }) else { return nil }
        // Of nested containers that hold nearly the same text, the innermost.
        for node in nodes where node > best && node < page.tree.end(of: best) && Double(prose(node)) >= 0.93 * Double(prose(best)) {
            best = node
        }
        return best
    }

    /// On pages that go on with further articles, and on those that hold a month of posts, the one asked for comes first.
    private static func firstOfKind(_ best: Int, among nodes: [Int], _ page: MeasuredPage, _ totals: TextTotals) -> Int {
        let tree = page.tree
        guard let name = tree.value(.className, of: best).map(Array.init), !name.isEmpty else { return best }
        let least = max(Self.leastProse, Int32(Self.leastShareOfBest * Double(prose(best, page, totals))))
        return nodes.first { node in
            tree.tags[node] == tree.tags[best] && tree.end(of: node) <= best && prose(node, page, totals) >= least
                && tree.value(.className, of: node).map(Array.init) == name
        } ?? best
    }

    /// Bodies are cut in two where an advertisement stands between: parts of the same name that stand near each other belong together.
    private static func joined(_ best: Int, with nodes: [Int], _ page: MeasuredPage, _ totals: TextTotals) -> [Int] {
        let tree = page.tree
        guard tree.tags[best] != .article, tree.tags[best] != .main else { return [best] }
        let name = tree.value(.className, of: best).map(Array.init)
        var scope = best
        for _ in 0..<joinedLevels {
            let parent = tree.parent(of: scope)
            // Two first headings are two articles.
            guard parent >= 0, tree.tags[scope] != .article, tree.tags[page.subtree(parent)].count(where: { $0 == .h1 }) < 2 else { break }
            scope = parent
        }
        var joined: [Int] = []
        for node in nodes where node >= scope && node < tree.end(of: scope) && tree.tags[node] == tree.tags[best] {
            guard node == best || tree.value(.className, of: node).map(Array.init) == name else { continue }
            guard joined.last.map({ tree.end(of: $0) <= node }) ?? true else { continue }
            joined.append(node)
        }
        return joined.contains(best) ? joined : [best]
    }
}
