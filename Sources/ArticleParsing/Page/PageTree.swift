/// A page as flat arrays in document order: the subtree of node `i` is the range `i ..< end(of: i)`.
///
/// There is no object a node and no recursion: sums over subtrees are differences of running totals, and a node is left out by a mark.
struct PageTree: Sendable {
    var tags: [Tag] = []
    var parents: [Int32] = []
    /// One past the last descendant.
    var ends: [Int32] = []
    /// Of a run of characters: where it begins in `text`. Of an element: its first attribute.
    var starts: [Int32] = []
    /// Of a run of characters: bytes. Of an element: attributes.
    var counts: [Int32] = []
    var text: [UInt8] = []
    var attributes: [Attribute] = []
    var attributeBytes: [UInt8] = []

    struct Attribute: Sendable {
        var name: AttributeName
        /// The name's bytes end where the value's begin.
        var nameStart: Int32
        var start: Int32
        var count: Int32
    }

    var count: Int { tags.count }

    func end(of node: Int) -> Int { Int(ends[node]) }

    /// -1 for a root.
    func parent(of node: Int) -> Int { Int(parents[node]) }

    func characters(of node: Int) -> ArraySlice<UInt8> {
        let start = Int(starts[node])
        return text[start..<start + Int(counts[node])]
    }

    func attributes(of node: Int) -> ArraySlice<Attribute> {
        guard tags[node] != .text else { return [] }
        let start = Int(starts[node])
        return attributes[start..<start + Int(counts[node])]
    }

    func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
        for attribute in attributes(of: node) where attribute.name == name { return bytes(of: attribute) }
        return nil
    }

    func bytes(of attribute: Attribute) -> ArraySlice<UInt8> {
        attributeBytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
    }

    func name(of attribute: Attribute) -> ArraySlice<UInt8> { attributeBytes[Int(attribute.nameStart)..<Int(attribute.start)] }

    func string(_ name: AttributeName, of node: Int) -> String? { value(name, of: node).map { String(decoding: $0, as: UTF8.self) } }

    func isInHead(_ node: Int) -> Bool {
        var ancestor = parent(of: node)
        while ancestor >= 0 {
            if tags[ancestor] == .head { return true }
            ancestor = parent(of: ancestor)
        }
        return false
    }

    /// All text below a node, one line, at most `limit` bytes of it.
    /// - Parameters:
    ///   - partsElements: put a space between the texts of neighbouring elements.
    ///   - skips: subtrees to leave out.
    func line(of node: Int, limit: Int = 4096, partsElements: Bool = false, skips: (Int) -> Bool = { _ in false }) -> String {
        var bytes: [UInt8] = []
        var index = node
        while index < end(of: node), bytes.count < limit {
            let tag = tags[index]
            if tag == .text {
                bytes.append(contentsOf: characters(of: index).prefix(limit))
            } else if !tag.isInline || partsElements {
                bytes.append(0x20)
            }
            index = tag.isNeverContent || (index != node && skips(index)) ? end(of: index) : index + 1
        }
        return PlainText.line(bytes)
    }
}
