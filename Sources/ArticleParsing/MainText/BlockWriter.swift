import Model

typealias ArticleContentBlockKind = ArticleContent.Block.Kind

/// Writes the live text of a container as blocks.
///
/// A paragraph ends where a block element begins or ends and at two line breaks in a row.
struct BlockWriter {
    private let page: MeasuredPage
    private let marks: NodeMarks
    private var blocks: [DraftBlock] = []
    private var line: [UInt8] = []
    private var lineWeight: Int32 = 0
    private var lineLinkWeight: Int32 = 0
    private var endsInLink = false
    private var firstNode = 0
    private var open: [(end: Int, tag: Tag)] = []
    private var linkEnd = 0
    private var breaks = 0

    static func blocks(of container: ContainerChoice, in page: MeasuredPage, marks: NodeMarks) -> [DraftBlock] {
        var writer = BlockWriter(page: page, marks: marks)
        for node in container.nodes { writer.write(page.subtree(node)) }
        return writer.blocks
    }

    private init(page: MeasuredPage, marks: NodeMarks) {
        self.page = page
        self.marks = marks
    }

    private mutating func write(_ nodes: Range<Int>) {
        let tree = page.tree
        var node = nodes.lowerBound
        while node < nodes.upperBound {
            while let last = open.last, last.end <= node { close(last.tag) }
            let tag = tree.tags[node]
            guard marks.isLive(node) else {
                // What was taken out still parts the words around it.
                if !tag.isInline { flush() }
                node = max(node + 1, tag == .text ? 0 : tree.end(of: node))
                continue
            }
            if tag == .text {
                append(node)
            } else if tag == .br {
                lineBreak()
            } else if tag == .td || tag == .th {
                cell()
            } else if !tag.isInline {
                flush()
                open.append((tree.end(of: node), tag))
            } else if tag == .a, tree.value(.href, of: node) != nil {
                linkEnd = max(linkEnd, tree.end(of: node))
            }
            node += 1
        }
        while let last = open.last { close(last.tag) }
        flush()
    }

    private mutating func append(_ node: Int) {
        let characters = page.tree.characters(of: node)
        let weight = page.weights[node]
        if weight > 0 {
            if line.isEmpty { firstNode = node }
            breaks = 0
            lineWeight += weight
            endsInLink = node < linkEnd
            if endsInLink { lineLinkWeight += weight }
        }
        if open.last?.tag == .pre {
            line.append(contentsOf: PreformattedText.clean(characters))
        } else {
            PlainText.append(characters, to: &line)
        }
    }

    private mutating func lineBreak() {
        breaks += 1
        if breaks >= 2 {
            flush()
        } else if open.last?.tag == .pre {
            line.append(0x0A)
        } else {
            PlainText.append([0x20], to: &line)
        }
    }

    private mutating func cell() {
        while line.last == 0x20 { line.removeLast() }
        if !line.isEmpty { line.append(contentsOf: " | ".utf8) }
    }

    private mutating func close(_ tag: Tag) {
        flush()
        open.removeLast()
    }

    private mutating func flush() {
        breaks = 0
        while let last = line.last, last == 0x20 || last == 0x0A { line.removeLast() }
        if lineWeight > 0, !line.isEmpty {
            blocks.append(
                DraftBlock(
                    kind: kind, bytes: line, weight: lineWeight, linkWeight: lineLinkWeight, endsInLink: endsInLink,
                    isFirstHeading: open.contains { $0.tag == .h1 }, node: firstNode))
        }
        line.removeAll(keepingCapacity: true)
        lineWeight = 0
        lineLinkWeight = 0
        endsInLink = false
    }

    private var kind: ArticleContentBlockKind {
        for (_, tag) in open.reversed() {
            switch tag {
            case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
            case .li, .dd, .dt: return .listItem
            case .blockquote: return .quotation
            case .pre: return .preformatted
            case .tr: return .tableRow
            default: continue
            }
        }
        return .paragraph
    }
}

/// Text whose line breaks mean something.
enum PreformattedText {
    static func clean(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { text.append(0x0A) }
            PlainText.append(line, to: &text, lineStart: text.count)
        }
        return text
    }
}
