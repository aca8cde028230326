import Model

/// What is lifted out of a fact's values into columns of its own, to be found, grouped and ordered by.
struct FactColumns {
    /// The singular name of its collection; "date" for a date that ends nothing.
    var kind: String
    var person: (key: String, name: String)?
    /// What a figure or a deadline is of: equal for facts whose values can be set side by side.
    var about: String?
    var amount: String?
    var day: CivilDay?

    /// - Parameter isDecisive: of a stage: whether it is the one that the article as a whole reports.
    init(_ fact: Fact, isDecisive: Bool) {
        kind = fact.kind.rawValue
        switch fact.kind {
        case .quote: person = Self.person(id: fact["speaker_id"], name: fact["speaker"])
        case .claim: person = Self.person(id: nil, name: fact["by_name"])
        case .person: person = Self.person(id: fact["id"], name: fact["name"])
        case .meeting: day = Self.day(fact["date"])
        case .stage:
            guard isDecisive, let stage = fact["stage"]?.string else { return }
            about = Self.stageOfArticle
            amount = stage
        case .figure: readFigure(fact)
        case .date: readDate(fact)
        }
    }

    static let stageOfArticle = "[\"stage\"]"

    /// Facts whose own kind has nobody to be found under are grouped under nobody.
    private static func person(id: JSONValue?, name: JSONValue?) -> (key: String, name: String)? {
        guard let name = name?.string, !name.isEmpty else { return nil }
        return (id?.string ?? name.lowercased(), name)
    }

    private static func day(_ value: JSONValue?) -> CivilDay? {
        guard let text = value?.string, text.utf8.count == 10 else { return nil }
        return Timestamp(rfc3339: text)?.day
    }

    /// A figure without a word on what it measures stands by itself.
    private mutating func readFigure(_ fact: Fact) {
        guard let measured = fact["applies_to"]?.string, case .number(let value)? = fact["value"] else { return }
        about = Self.text(["applies_to", "by", "on", "kind", "unit", "goods"], fact, measured: measured)
        if case .number(let from)? = fact["from"], case .number(let to)? = fact["to"] {
            amount = "\(from) → \(to)"
        } else {
            amount = value
        }
    }

    private mutating func readDate(_ fact: Fact) {
        guard fact["kind"]?.string == "deadline" else { return }
        kind = FactCollection.deadlines.singular
        day = Self.day(fact["to"])
        guard let day else { return }
        amount = "\(day)"
        let measured = fact["applies_to"]?.string
        // A deadline that is only stated competes with no other: it is known by its day alone.
        about =
            fact["count"] == nil && measured == nil
            ? "[[\"deadline\",\"\(day)\"]]" : Self.text(["applies_to", "count", "unit"], fact, measured: measured)
    }

    /// A JSON array of the pairs that are known, so that it can be read back and compares by bytes.
    private static func text(_ names: [String], _ fact: Fact, measured: String?) -> String {
        var writer = JSONWriter(reserving: 128)
        writer.array { list in
            for name in names {
                let value = name == "applies_to" ? measured.map(JSONValue.string) : fact[name]
                guard let value, !value.isNull else { continue }
                list.array {
                    $0.value(name)
                    $0.value(value)
                }
            }
        }
        return writer.text
    }

    /// The pairs that `about` holds.
    static func members(_ about: String) -> [JSONValue.Member] {
        guard let pairs = try? JSONReader.read(about).array else { return [] }
        return pairs.compactMap { pair in
            guard let parts = pair.array, parts.count == 2, let name = parts[0].string else { return nil }
            return JSONValue.Member(name, parts[1])
        }
    }
}
