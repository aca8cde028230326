/// A page's tree with what every later step asks of each node, worked out once.
struct MeasuredPage: Sendable {
    let tree: PageTree
    /// Zero for elements.
    let weights: [Int32]
    let traits: [ClassTraits]

    init(_ tree: PageTree) {
        var weights = [Int32](repeating: 0, count: tree.count)
        var traits = [ClassTraits](repeating: [], count: tree.count)
        var reader = ClassReader()
        for node in 0..<tree.count {
            if tree.tags[node] == .text {
                weights[node] = TextWeight.of(tree.characters(of: node))
            } else if tree.counts[node] > 0 {
                traits[node] = reader.traits(of: node, in: tree)
            }
        }
        self.tree = tree
        self.weights = weights
        self.traits = traits
    }

    func subtree(_ node: Int) -> Range<Int> { node..<tree.end(of: node) }

    /// Inside of comments, related articles and the like, whose authors and dates are others.
    func isBeside(_ node: Int) -> Bool {
        var ancestor = tree.parent(of: node)
        while ancestor >= 0 {
            let traits = traits[ancestor]
            if traits.contains(.beside), !traits.contains(.byline), tree.tags[ancestor] != .body, tree.tags[ancestor] != .html {
                return true
            }
            ancestor = tree.parent(of: ancestor)
        }
        return false
    }
}
