/// What extraction tried on a page, what it took, and what it left out and why; made only when asked for.
package struct ArticleTrace: Sendable, Equatable {
    package struct Attempt: Sendable, Equatable {
        /// "all rules", "classes kept", …
        package var step: String
        /// What spoke for the container: its name, its element, its score.
        package var evidence: String
        /// Each container as a path such as `html>body>div#main>article.story`.
        package var containers: [String]
        /// Characters that are not white space; of scripts without spaces each counts for two.
        package var weight: Int
    }

    package struct Drop: Sendable, Equatable {
        package var reason: DropReason
        /// A path for elements, empty for lines.
        package var path: String
        /// The text's beginning.
        package var text: String
    }

    package internal(set) var attempts: [Attempt] = []
    package internal(set) var drops: [Drop] = []
    /// Which source gave a field: "title" → "og:title".
    package internal(set) var sources: [(field: String, source: String)] = []

    private static let dropLimit = 2000
    private static let textLimit = 200

    mutating func dropped(_ reason: DropReason, _ text: String, path: String = "") {
        guard drops.count < Self.dropLimit else { return }
        drops.append(Drop(reason: reason, path: path, text: String(text.prefix(Self.textLimit))))
    }

    mutating func tried(step: String, choice: ContainerChoice, weight: Int, in page: MeasuredPage) {
        attempts.append(
            Attempt(
                step: step, evidence: choice.evidence.rawValue, containers: choice.nodes.map { page.path(to: $0) }, weight: weight))
    }

    /// The outermost elements taken out of a container.
    mutating func pruned(_ marks: NodeMarks, of choice: ContainerChoice, in page: MeasuredPage) {
        for container in choice.nodes {
            var node = container
            while node < page.tree.end(of: container) {
                if marks.isLive(node) {
                    node += 1
                } else {
                    let text = page.tree.line(of: node, limit: Self.textLimit)
                    if !text.isEmpty { dropped(marks.reasons[node], text, path: page.path(to: node)) }
                    node = page.tree.end(of: node)
                }
            }
        }
    }

    package static func == (a: ArticleTrace, b: ArticleTrace) -> Bool {
        a.attempts == b.attempts && a.drops == b.drops && a.sources.elementsEqual(b.sources, by: ==)
    }
}

extension MeasuredPage {
    /// The node's ancestors as a selector, at most the last eight.
    func path(to node: Int) -> String {
        var steps: [String] = []
        var current = node
        while current >= 0, steps.count < 8 {
            var step = "\(tree.tags[current])"
            // All of the node's own classes, and of its ancestors as much as tells them apart.
            let names = tree.string(.className, of: current)?.split(separator: " ") ?? []
            if let id = tree.string(.id, of: current), !id.isEmpty { step += "#" + PlainText.line(id.prefix(40)) }
            if current == node || !step.contains("#") {
                for name in names.prefix(current == node ? 8 : 1) { step += "." + PlainText.line(name.prefix(60)) }
            }
            steps.append(step)
            current = tree.parent(of: current)
        }
        return steps.reversed().joined(separator: ">")
    }
}
