/// The short lines that stand around an article's title, where pages print who wrote it and when.
struct TitleSurroundings: Sendable {
    /// Nearest first: those under the title, then those above it.
    let lines: [String]

    private static let below = 30
    private static let above = 8
    private static let weightLimit: Int32 = 160

    init(_ page: MeasuredPage, title: String?) {
        let tree = page.tree
        let key = title.map { Array(TextKey.of($0).prefix(30)) } ?? []
        let heading = Self.titleNode(page, key)
        guard let heading else {
            lines = []
            return
        }
        lines = Self.lines(page, around: heading, after: tree.end(of: heading))
    }

    /// The lines at a container's beginning, for pages whose title is not found.
    init(_ page: MeasuredPage, container: Int) { lines = Self.lines(page, around: container, after: container) }

    private static func lines(_ page: MeasuredPage, around node: Int, after start: Int) -> [String] {
        let after = lines(page, from: start, to: min(page.tree.count, start + 2500), limit: below)
        let before = lines(page, from: max(0, node - 400), to: node, limit: 60).suffix(above).reversed()
        return after + before
    }

    private static func titleNode(_ page: MeasuredPage, _ key: [UInt8]) -> Int? {
        let tree = page.tree
        var first: Int?
        for node in 0..<tree.count where tree.tags[node] == .h1 {
            if !key.isEmpty, TextKey.of(tree.line(of: node, limit: 600)).starts(with: key) { return node }
            first = first ?? node
        }
        if let first { return first }
        guard !key.isEmpty else { return nil }
        // Old pages set their titles in bold.
        return (0..<tree.count).first { node in
            tree.tags[node] == .text && page.weights[node] > 6 && !tree.isInHead(node)
                && TextKey.of(tree.characters(of: node).prefix(600)).starts(with: key)
        }
    }

    private static func lines(_ page: MeasuredPage, from start: Int, to end: Int, limit: Int) -> [String] {
        let tree = page.tree
        var lines: [String] = []
        var bytes: [UInt8] = []
        var weight: Int32 = 0
        func flush() {
            if weight > 1, weight < weightLimit { lines.append(PlainText.line(bytes)) }
            bytes.removeAll(keepingCapacity: true)
            weight = 0
        }
        var node = start
        while node < end, lines.count < limit {
            let tag = tree.tags[node]
            if tag == .text {
                bytes.append(contentsOf: tree.characters(of: node).prefix(2000))
                weight += page.weights[node]
                node += 1
            } else if tag.isNeverContent {
                node = tree.end(of: node)
            } else {
                // Words of neighbouring elements are words of their own.
                if tag.isInline { bytes.append(0x20) } else { flush() }
                if tag == .time, let machine = tree.value(.datetime, of: node) { bytes.append(contentsOf: machine.prefix(40) + [0x20]) }
                node += 1
            }
        }
        flush()
        return lines
    }
}
