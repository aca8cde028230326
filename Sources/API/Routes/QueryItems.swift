import Model

/// The parameters of a request's query, each known and given once.
struct QueryItems {
    private var values: [String: String] = [:]

    /// - Parameter known: the names that the route has.
    init(_ query: Substring?, known: [String]) throws(Problem) {
        guard let query, !query.isEmpty else { return }
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first.flatMap({ PercentEncoding.decode($0, plusIsSpace: true) }),
                let value = PercentEncoding.decode(parts.count > 1 ? parts[1] : "", plusIsSpace: true), !value.utf8.contains(0)
            else { throw Problem(.badRequest, "The query is not percent-encoded UTF-8.", hint: "Encode '%' itself as %25.") }
            guard known.contains(name) else { throw Self.unknown(name, known: known) }
            guard values[name] == nil else {
                throw Problem(.badRequest, "The parameter '\(name)' is given twice.", parameter: name)
            }
            values[name] = value
        }
    }

    /// `nil` where the parameter is missing or empty.
    func text(_ name: String) -> String? {
        values[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    func integer(_ name: String, in range: ClosedRange<Int64>) throws(Problem) -> Int64? {
        guard let text = text(name) else { return nil }
        guard let number = Int64(text), range.contains(number), text.utf8.first != UInt8(ascii: "+") else {
            let wish = range.upperBound == .max ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            throw Problem(.badRequest, "'\(name)' must be a whole number \(wish).", parameter: name)
        }
        return number
    }

    func flag(_ name: String) throws(Problem) -> Bool? {
        switch text(name) {
        case nil: nil
        case "true": true
        case "false": false
        default: throw Problem(.badRequest, "'\(name)' must be true or false.", parameter: name)
        }
    }

    func time(_ name: String) throws(Problem) -> TimeBound? {
        guard let text = text(name) else { return nil }
        guard let bound = TimeBound(text) else {
            throw Problem(
                .badRequest, "'\(name)' is no time.", hint: "Write 2025-06-05T14:30:00Z, 2025-06-05, 7d, 12h, or P7D.", parameter: name)
        }
        return bound
    }

    /// A list separated by commas, each of them one of `choices`.
    func list(_ name: String, of choices: [String]) throws(Problem) -> [String]? {
        guard let text = text(name) else { return nil }
        let items = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        for item in items where !choices.contains(item) {
            let hint = nearestName(to: item, among: choices).map { "Did you mean '\($0)'?" }
            throw Problem(
                .badRequest, "'\(name)' has no value '\(item.prefix(64))'.", hint: hint ?? "It takes: \(choices.joined(separator: ", ")).",
                parameter: name)
        }
        return items.isEmpty ? nil : items
    }

    private static func unknown(_ name: String, known: [String]) -> Problem {
        let near = nearestName(to: name, among: known).map { "Did you mean '\($0)'?" }
        let all = known.isEmpty ? "The route takes no parameters." : "It takes: \(known.joined(separator: ", "))."
        let shown = String(name.prefix(64))
        return Problem(.badRequest, "The route has no parameter '\(shown)'.", hint: near ?? all, parameter: shown)
    }
}

/// Writes the query of a request; what is `nil` is left out.
struct QueryText {
    private(set) var text = ""

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        text += text.isEmpty ? "?" : "&"
        text += name + "=" + PercentEncoding.encode(value)
    }

    mutating func add(_ name: String, _ value: Int64?) { add(name, value.map { String($0) }) }
    mutating func add(_ name: String, _ value: Bool?) { add(name, value.map { $0 ? "true" : "false" }) }
}
