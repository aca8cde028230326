/// A small subset of CSS selectors (Selectors Level 4): type, `.class`, `#id`, `[attribute]`, `[attribute=value]` with `~= ^= $= *=`,
/// descendant, child `>` and comma. Enough to name a site's article and what to leave out of it.
package struct Selector: Sendable, Equatable {
    private var alternatives: [[Step]]

    private struct Step: Sendable, Equatable {
        var compound: Compound
        /// The compound matches the parent of what follows, and not just any ancestor.
        var isParent: Bool
    }

    private static let byteLimit = 2000

    /// - Returns: `nil` for text that is no selector of the subset, or longer than 2,000 bytes.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.byteLimit else { return nil }
        alternatives = []
        var reader = SelectorReader(text)
        repeat {
            var steps: [Step] = []
            while let compound = reader.compound() {
                let combinator = reader.combinator()
                steps.append(Step(compound: compound, isParent: combinator == .child))
                guard combinator != .none else { break }
            }
            guard let last = steps.last, !last.isParent else { return nil }
            alternatives.append(steps)
        } while reader.comma()
        guard reader.isAtEnd else { return nil }
    }

    /// The nodes that match, in document order.
    func matches(in tree: PageTree) -> [Int] {
        (0..<tree.count).filter { node in tree.tags[node] != .text && alternatives.contains { matches($0, node, tree) } }
    }

    /// From the last compound backwards; after a descendant combinator the nearest ancestor that fits is taken, and where a child
    /// combinator then fails, the search goes on above it.
    private func matches(_ steps: [Step], _ node: Int, _ tree: PageTree) -> Bool {
        guard let last = steps.last, last.compound.matches(node, tree) else { return false }
        var index = steps.count - 2
        var current = tree.parent(of: node)
        var retry: (index: Int, node: Int)?
        while index >= 0 {
            guard current >= 0 else { return false }
            let step = steps[index]
            if step.compound.matches(current, tree) {
                if !step.isParent { retry = (index, tree.parent(of: current)) }
                index -= 1
                current = tree.parent(of: current)
            } else if !step.isParent {
                current = tree.parent(of: current)
            } else if let again = retry {
                (index, current) = again
                retry = nil
            } else {
                return false
            }
        }
        return true
    }
}
