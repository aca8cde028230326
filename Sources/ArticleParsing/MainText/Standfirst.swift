import Model

/// The sentence or two between an article's title and its body, which stands outside of the body's container on many sites.
enum Standfirst {
    private static let weights: ClosedRange<Int32> = 40...700
    private static let prefixLength = 40

    /// - Parameters:
    ///   - descriptions: what the page's metadata give as its description.
    ///   - blocks: of the body; a standfirst that they hold already is not found.
    static func find(
        _ page: MeasuredPage, pruning: Pruning, before container: Int, blocks: [DraftBlock], context: MainText.Context
    ) -> DraftBlock? {
        let tree = page.tree
        let titleKey = context.title.map(TextKey.of) ?? []
        guard
            let heading = (0..<container).last(where: {
                tree.tags[$0] == .h1 && pruning.isSeen($0) && TextKey.of(tree.line(of: $0)) == titleKey
            })
                ?? (0..<container).last(where: { tree.tags[$0] == .h1 && pruning.isSeen($0) })
        else { return nil }
        let descriptions = context.descriptions.map { Array(TextKey.of($0).prefix(prefixLength)) }.filter { $0.count == prefixLength }
        var node = tree.end(of: heading)
        while node < container {
            let end = tree.end(of: node)
            guard tree.tags[node] != .text, pruning.isSeen(node), end <= container else {
                node = pruning.isSeen(node) ? node + 1 : max(node + 1, end)
                continue
            }
            let weight = pruning.liveTotals.weight(node..<end)
            if weights.contains(weight), isStandfirst(node, page, pruning, descriptions) {
                let text = tree.line(of: node)
                if !isIn(blocks, TextKey.of(text)) {
                    return DraftBlock(
                        kind: .paragraph, bytes: Array(text.utf8), weight: weight, linkWeight: 0, endsInLink: false, node: node)
                }
            }
            node += 1
        }
        return nil
    }

    private static func isStandfirst(_ node: Int, _ page: MeasuredPage, _ pruning: Pruning, _ descriptions: [[UInt8]]) -> Bool {
        let tree = page.tree
        let subtree = page.subtree(node)
        guard pruning.liveTotals.linkWeight(subtree) * 4 < pruning.liveTotals.weight(subtree) else { return false }
        if page.traits[node].contains(.standfirst), !tree.tags[subtree].contains(.h1) { return true }
        guard !tree.tags[node].isInline || tree.tags[node] == .span else { return false }
        let key = TextKey.of(tree.line(of: node))
        return descriptions.contains { key.starts(with: $0) }
    }

    private static func isIn(_ blocks: [DraftBlock], _ key: [UInt8]) -> Bool {
        let start = key.prefix(prefixLength)
        return blocks.contains { TextKey.of($0.bytes.prefix(160)).starts(with: start) }
    }
}
