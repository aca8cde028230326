/// What one element has to be: `article.story[data-type="news"]`.
struct Compound: Sendable, Equatable {
    var type: String?
    var conditions: [Condition] = []

    struct Condition: Sendable, Equatable {
        enum Test: Sendable, Equatable { case present, equals, word, prefix, suffix, contains }
        var attribute: String
        var test: Test
        var value: String
    }

    func matches(_ node: Int, _ tree: PageTree) -> Bool {
        let tag = tree.tags[node]
        guard tag != .text else { return false }
        // Elements without a name of their own here cannot be told apart by type.
        if let type, tag == .other || type != "\(tag)" { return false }
        return conditions.allSatisfy { holds($0, node, tree) }
    }

    private func holds(_ condition: Condition, _ node: Int, _ tree: PageTree) -> Bool {
        for attribute in tree.attributes(of: node) where tree.name(of: attribute).elementsEqual(condition.attribute.utf8) {
            let value = String(decoding: tree.bytes(of: attribute), as: UTF8.self)
            switch condition.test {
            case .present: return true
            case .equals: return value == condition.value
            case .word: return value.split(whereSeparator: \.isWhitespace).contains { $0 == condition.value }
            case .prefix: return !condition.value.isEmpty && value.hasPrefix(condition.value)
            case .suffix: return !condition.value.isEmpty && value.hasSuffix(condition.value)
            case .contains: return !condition.value.isEmpty && value.contains(condition.value)
            }
        }
        return false
    }
}
