/// How much text something holds: characters that are not white space, one of the scripts written without spaces counting for two,
/// because it says about as much as two letters of an alphabet.
enum TextWeight {
    static func of(_ bytes: some Sequence<UInt8>) -> Int32 {
        var weight: Int32 = 0
        // Lead bytes E0 and up begin three bytes or more: Han, kana, Hangul, and punctuation too rare to matter.
        for byte in bytes { weight += byte <= 0x20 || byte & 0xC0 == 0x80 ? 0 : byte >= 0xE0 ? 2 : 1 }
        return weight
    }

    static func of(_ text: String) -> Int32 { of(text.utf8) }
}

/// Running totals of text over a page's nodes in document order, dead nodes left out.
struct TextTotals: Sendable {
    private var text: [Int32]
    private var links: [Int32]

    init(_ tree: PageTree, weights: [Int32], marks: NodeMarks) {
        text = []
        links = []
        text.reserveCapacity(tree.count + 1)
        links.reserveCapacity(tree.count + 1)
        var textTotal: Int32 = 0
        var linkTotal: Int32 = 0
        var linkEnd = 0
        for node in 0..<tree.count {
            text.append(textTotal)
            links.append(linkTotal)
            let tag = tree.tags[node]
            if tag == .text {
                guard marks.isLive(node) else { continue }
                textTotal += weights[node]
                if node < linkEnd { linkTotal += weights[node] }
            } else if tag == .a, tree.value(.href, of: node) != nil {
                linkEnd = max(linkEnd, tree.end(of: node))
            }
        }
        text.append(textTotal)
        links.append(linkTotal)
    }

    var whole: Int32 { text.last ?? 0 }

    func weight(_ nodes: Range<Int>) -> Int32 { text[nodes.upperBound] - text[nodes.lowerBound] }

    func linkWeight(_ nodes: Range<Int>) -> Int32 { links[nodes.upperBound] - links[nodes.lowerBound] }
}

/// Which nodes are left out, and why. A mark covers the whole subtree.
struct NodeMarks: Sendable {
    private(set) var reasons: [DropReason]

    init(count: Int) { reasons = Array(repeating: .live, count: count) }

    func isLive(_ node: Int) -> Bool { reasons[node] == .live }

    mutating func drop(_ nodes: Range<Int>, _ reason: DropReason) {
        for node in nodes where reasons[node] == .live { reasons[node] = reason }
    }
}
