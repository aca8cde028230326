import HTTPTypes
import HummingbirdCore

extension Request {
    /// Whether the client named that form as one that it holds (RFC 9110 §13.1.2: weak comparison).
    func alreadyHas(_ tag: String) -> Bool {
        guard method == .get || method == .head, let held = headers[.ifNoneMatch] else { return false }
        return held.split(separator: ",").contains { part in
            let name = part.drop { $0 == " " || $0 == "\t" }
            return name == "*" || Self.bare(name) == tag
        }
    }

    private static func bare(_ name: Substring) -> Substring {
        let end = name.lastIndex { $0 != " " && $0 != "\t" }.map { name.index(after: $0) } ?? name.startIndex
        return name[..<end].hasPrefix("W/") ? name[..<end].dropFirst(2) : name[..<end]
    }
}
