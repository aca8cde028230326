/// Readability's way to find the article where nothing on the page is named after it: each paragraph gives its ancestors points for its
/// length and its commas, and links take points away.
enum ContainerScore {
    private static let leastParagraphWeight: Int32 = 50

    static func best(_ page: MeasuredPage, totals: TextTotals, marks: NodeMarks) -> Int? {
        let tree = page.tree
        var scores = [Double](repeating: 0, count: tree.count)
        for node in 0..<tree.count where tree.tags[node] == .text && marks.isLive(node) && page.weights[node] >= leastParagraphWeight {
            // Text runs instead of p elements: old pages have none, only br.
            var block = tree.parent(of: node)
            while block >= 0, tree.tags[block].isInline { block = tree.parent(of: block) }
            // Items are what lists of threads and headlines are made of, and seldom what an article is.
            guard block >= 0, tree.tags[block] != .li else { continue }
            if tree.tags[block] == .p { block = tree.parent(of: block) }
            let points = points(tree.characters(of: node), weight: page.weights[node])
            var divisor = 1.0
            for level in 0..<5 where block >= 0 {
                scores[block] += points / divisor
                divisor = level == 0 ? 2 : divisor + 2
                block = tree.parent(of: block)
            }
        }
        var best: (node: Int, score: Double)?
        for node in 0..<tree.count where scores[node] > 0 && marks.isLive(node) {
            let subtree = page.subtree(node)
            let weight = Double(max(1, totals.weight(subtree)))
            var score = scores[node] + (page.traits[node].contains(.favourable) ? 25 : 0)
            score *= 1 - Double(totals.linkWeight(subtree)) / weight
            if score > best?.score ?? 0 { best = (node, score) }
        }
        guard let best else { return nil }
        return climbed(from: best.node, page, totals)
    }

    private static func points(_ text: ArraySlice<UInt8>, weight: Int32) -> Double {
        var commas = 0
        var previous: (UInt8, UInt8) = (0, 0)
        for byte in text {
            // "," and, in UTF-8, "，" EF BC 8C, "、" E3 80 81, "。" E3 80 82.
            if byte == UInt8(ascii: ",") || (previous == (0xEF, 0xBC) && byte == 0x8C)
                || (previous == (0xE3, 0x80) && (byte == 0x81 || byte == 0x82))
            {
                commas += 1
            }
            previous = (previous.1, byte)
        }
        return 1 + Double(commas) + min(3, Double(weight) / 100)
    }

    /// The outermost ancestor that adds prose: an article's parts may stand in boxes of their own, each in a box or two more.
    private static func climbed(from node: Int, _ page: MeasuredPage, _ totals: TextTotals) -> Int {
        var best = node
        var ancestor = page.tree.parent(of: node)
        while ancestor >= 0 {
            let inner = page.subtree(best)
            let outer = page.subtree(ancestor)
            let added = Double(totals.weight(outer) - totals.weight(inner))
            let addedLinks = Double(totals.linkWeight(outer) - totals.linkWeight(inner))
            guard addedLinks <= 0.2 * added else { break }
            if added > 0.3 * Double(totals.weight(inner)) { best = ancestor }
            ancestor = page.tree.parent(of: ancestor)
        }
        return best
    }
}
