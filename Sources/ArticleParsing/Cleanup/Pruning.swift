/// Marks the parts of a page that are not its article.
///
/// Nothing that holds a large share of the page's text is ever dropped for its element, class or invisibility: sites call the grid
/// around the whole page a "sidebar", and wrap articles in asides and forms.
struct Pruning {
    private static let protectedShare = 0.35
    private static let captionWeights: ClosedRange<Int32> = 1...220

    let page: MeasuredPage
    private(set) var marks: NodeMarks
    private var totals: TextTotals

    init(_ page: MeasuredPage) {
        self.page = page
        marks = NodeMarks(count: page.tree.count)
        totals = TextTotals(page.tree, weights: page.weights, marks: marks)
    }

    /// Text that is left, as of the last step that finished.
    var liveTotals: TextTotals { totals }

    func isSeen(_ node: Int) -> Bool { marks.isLive(node) }

    mutating func drop(_ nodes: [Int], _ reason: DropReason) {
        for node in nodes { marks.drop(page.subtree(node), reason) }
        remeasure()
    }

    /// Elements that never hold text, what is not shown, and consent boxes.
    mutating func dropUnseen() {
        let page = page
        let tree = page.tree
        dropEach { node in tree.tags[node].isNeverContent ? .element : nil }
        remeasure()
        dropEach(guarded: true) { node in
            // A script shows subscribers the paragraphs that are sent hidden to everybody.
            if Self.isHidden(node, page), !(tree.tags[node] == .p && page.traits[node].contains(.paid)) { return .hidden }
            return page.traits[node].contains(.consent) && tree.tags[node] != .body && tree.tags[node] != .html ? .consent : nil
        }
        remeasure()
    }

    mutating func dropBeside() {
        let page = page
        let tree = page.tree
        let totals = totals
        dropEach(guarded: true) { node in
            guard tree.tags[node].isUsuallyBeside else { return Self.isCaptioned(node, page, totals) ? .caption : nil }
            return tree.tags[node] == .figure && Self.holdsText(node, tree) ? nil : .beside
        }
    }

    mutating func dropByClass() {
        let page = page
        let tree = page.tree
        let totals = totals
        dropEach(guarded: true) { node in
            let traits = page.traits[node]
            guard tree.tags[node] != .body, tree.tags[node] != .html else { return nil }
            if traits.contains(.beside) { return .className }
            guard traits.contains(.perhapsBeside), !traits.contains(.body), !tree.tags[node].isHeading else { return nil }
            if traits.contains(.paid), tree.tags[node] == .p { return nil }
            let weight = totals.weight(page.subtree(node))
            let links = totals.linkWeight(page.subtree(node))
            return weight < 120 || Double(links) > 0.25 * Double(weight) ? .className : nil
        }
    }

    mutating func remeasure() { totals = TextTotals(page.tree, weights: page.weights, marks: marks) }

    private mutating func dropEach(guarded: Bool = false, _ reason: (Int) -> DropReason?) {
        let limit = guarded ? Int32(Double(totals.whole) * Self.protectedShare) : Int32.max
        var node = 0
        while node < page.tree.count {
            let subtree = page.subtree(node)
            if page.tree.tags[node] != .text, marks.isLive(node), let reason = reason(node), totals.weight(subtree) <= limit {
                marks.drop(subtree, reason)
                node = subtree.upperBound
            } else {
                node += 1
            }
        }
    }

    /// A box of a picture and a line or two: the line is its caption, or the headline of another article.
    private static func isCaptioned(_ node: Int, _ page: MeasuredPage, _ totals: TextTotals) -> Bool {
        let tree = page.tree
        guard tree.tags[node] == .div || tree.tags[node] == .section || tree.tags[node] == .article else { return false }
        let subtree = page.subtree(node)
        guard captionWeights.contains(totals.weight(subtree)) else { return false }
        return tree.tags[subtree].contains { $0 == .img || $0 == .picture }
    }

    /// Quotations and tables are set as figures too.
    private static func holdsText(_ node: Int, _ tree: PageTree) -> Bool {
        tree.tags[node..<tree.end(of: node)].contains { $0 == .blockquote || $0 == .table || $0 == .pre }
    }

    private static func isHidden(_ node: Int, _ page: MeasuredPage) -> Bool {
        let tree = page.tree
        if page.traits[node].contains(.unseen), tree.tags[node] != .body, tree.tags[node] != .html { return true }
        for attribute in tree.attributes(of: node) {
            switch attribute.name {
            case .hidden: return true
            case .ariaHidden where tree.bytes(of: attribute).elementsEqual("true".utf8): return true
            case .style:
                let style = String(decoding: tree.bytes(of: attribute), as: UTF8.self).lowercased().filter { !$0.isWhitespace }
                if style.contains("display:none") || style.contains("visibility:hidden") { return true }
            default: break
            }
        }
        return false
    }
}
