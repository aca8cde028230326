import Model

extension JSONValue {
    /// The member that a dotted path leads to; through a list, that of each of its values.
    func member(at path: String) -> JSONValue? {
        var value = self
        for name in path.split(separator: ".") {
            if let list = value.array {
                value = .array(list.compactMap { $0[String(name)] })
            } else {
                guard let next = value[String(name)] else { return nil }
                value = next
            }
        }
        return value
    }

    /// As a cell shows it: text bare, lists joined by "; ", nothing for null, objects as JSON.
    var cellText: String {
        switch self {
        case .null: return ""
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let digits): return digits
        case .string(let text): return text
        case .array(let values): return values.map(\.cellText).joined(separator: "; ")
        case .object:
            var writer = JSONWriter(reserving: 128)
            writer.value(self)
            return writer.text
        }
    }

    /// The record with the named members only, in that order; what it lacks is null.
    func keeping(_ fields: [String]) -> JSONValue {
        .object(fields.map { Member($0, member(at: $0) ?? .null) })
    }
}
