import Model

/// What a site's robots.txt allows us (RFC 9309).
package struct RobotsRules: Sendable, Equatable {
    private struct Rule: Sendable, Equatable {
        var allows: Bool
        var pattern: [UInt8]
    }
    private var rules: [Rule] = []

    /// Everything: a site without robots.txt (§2.3.1.3).
    package static let allowAll = RobotsRules()
    /// RFC 9309 §2.5 asks for at least 500 KiB.
    private static let byteLimit = 512_000
    private static let patternLimit = 2048
    private static let ruleLimit = 5000

    private init(rules: [Rule] = []) { self.rules = rules }

    /// - Parameters:
    ///   - bytes: the file; what cannot be read in it is passed over.
    ///   - agent: our product token, lower case.
    package init(_ bytes: [UInt8], agent: String) {
        var own: [Rule] = []
        var common: [Rule] = []
        var hasOwnGroup = false
        var agents: [String] = []
        var isInRules = false
        for line in bytes.prefix(Self.byteLimit).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            let key = text[..<colon].trimmed.lowercased()
            let value = String(text[text.index(after: colon)...].trimmed)
            switch key {
            case "user-agent":
                if isInRules { agents = [] }
                isInRules = false
                agents.append(Self.token(value))
                if agents.last == agent { hasOwnGroup = true }
            case "allow", "disallow":
                isInRules = true
                guard !value.isEmpty, value.utf8.count <= Self.patternLimit, own.count + common.count < Self.ruleLimit else { continue }
                let rule = Rule(allows: key == "allow", pattern: Array(value.utf8))
                if agents.contains(agent) { own.append(rule) }
                if agents.contains("*") { common.append(rule) }
            default: continue
            }
        }
        rules = hasOwnGroup ? own : common
    }

    /// - Parameter target: path and query, as in the request line.
    package func allows(_ target: String) -> Bool {
        let bytes = Array((target.isEmpty ? "/" : target).utf8)
        var longest = -1
        var isAllowed = true
        for rule in rules where rule.pattern.count >= longest && Self.matches(rule.pattern, bytes) {
            // §2.2.2: the most octets win; where both have as many, allow does.
            isAllowed = rule.pattern.count > longest ? rule.allows : isAllowed || rule.allows
            longest = rule.pattern.count
        }
        return isAllowed
    }

    /// §2.2.1: a product token is letters, "_" and "-"; anything behind it is ignored.
    private static func token(_ value: String) -> String {
        value == "*" ? value : String(value.prefix { $0.isLetter || $0 == "_" || $0 == "-" }).lowercased()
    }

    /// A prefix match in which `*` stands for anything and a final `$` for the end. Backtracks to the last star only: linear in practice,
    /// never worse than the product of both lengths.
    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let pattern = isAnchored ? pattern.dropLast() : pattern[...]
        var at = (pattern: 0, text: 0)
        var star: (pattern: Int, text: Int)?
        while true {
            if at.pattern == pattern.count {
                if !isAnchored || at.text == text.count { return true }
            } else if pattern[at.pattern] == UInt8(ascii: "*") {
                star = (at.pattern + 1, at.text)
                at.pattern += 1
                continue
            } else if at.text < text.count, pattern[at.pattern] == text[at.text] {
                at = (at.pattern + 1, at.text + 1)
                continue
            }
            guard let last = star, last.text < text.count else { return false }
            star = (last.pattern, last.text + 1)
            at = (last.pattern, last.text + 1)
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
