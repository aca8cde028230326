import Model

/// A fact in words: who said what, which value of what, what is planned when and where. What the article leaves open is said to be open.
struct FactSentence {
    /// What stands out: the speaker with the channel, the value, the day.
    let head: String
    let body: String

    var text: String { body.isEmpty ? head : "\(head): \(body)" }

    init(_ cited: CitedFact) {
        let fact = cited.fact
        switch fact.kind {
        case .quote: (head, body) = Self.quote(fact, cited.text)
        case .figure: (head, body) = (Self.figure(fact), "“\(cited.words)”")
        case .date: (head, body) = (Self.day(fact.text("to") ?? fact.text("from")), Self.deadline(fact, cited.text))
        case .meeting: (head, body) = (Self.meeting(fact), Self.placeAndTime(fact))
        case .claim: (head, body) = Self.claim(fact, cited.text)
        case .stage: (head, body) = (fact.text("stage") ?? "undetermined", "“\(cited.words)”")
        case .person: (head, body) = (fact.text("name") ?? cited.text, fact.text("role") ?? "no office is named")
        }
    }

    private static func quote(_ fact: Fact, _ span: String) -> (String, String) {
        let channel = fact.text("channel").map { " (\($0.replacing("-", with: " ")))" } ?? ""
        let words = fact.text("text") ?? span
        let isReported = fact["direct"]?.bool == false
        return ((fact.text("speaker") ?? "unattributed") + channel, isReported ? "(reported) \(words)" : "“\(words)”")
    }

    /// "US tariff on China, 145 → 30 % (cut by 115 points)".
    static func figure(_ fact: Fact) -> String {
        let subject = FigureText.subject(fact.values)
        let value = FigureText.value(fact.values)
        return subject.isEmpty ? value : "\(subject), \(value)"
    }

    private static func deadline(_ fact: Fact, _ span: String) -> String {
        let others = (fact["alternatives"]?.array ?? []).compactMap { other -> String? in
            guard let end = other["to"]?.string else { return nil }
            return "or \(day(end))" + (other["anchor"]?.string.map { " counted from \(day($0))" } ?? "")
        }
        return ([fact.countedFrom ?? "“\(span)”"] + others).joined(separator: "; ")
    }

    private static func meeting(_ fact: Fact) -> String {
        let parties = fact["parties"]?.array?.compactMap(\.string) ?? []
        let kind = [fact.text("status"), fact.text("kind")].compactMap { $0 }.joined(separator: " ")
        return parties.isEmpty ? kind : "\(kind) of \(parties.map(Party.name).joined(separator: " and "))"
    }

    static func placeAndTime(_ fact: Fact) -> String {
        let people = fact["people"]?.array?.compactMap(\.string) ?? []
        // What is over or off is not left open: the article only does not say.
        let isOpen = ["planned", "invited"].contains(fact.text("status") ?? "planned")
        let unsaid = isOpen ? "undetermined" : "not named"
        let hasPlace = !["call", "letter"].contains(fact.text("kind") ?? "")
        let named = fact.text("place").map { $0 == Meeting.toBeDetermined ? "place to be determined" : $0 }
        let place = named ?? (hasPlace ? "place \(unsaid)" : nil)
        let date = fact.text("date").map { first in
            fact.text("until").map { $0 == first ? day(first) : "\(day(first)) to \(day($0))" } ?? day(first)
        }
        return ([place, date ?? "day \(unsaid)"].compactMap { $0 } + people).joined(separator: ", ")
    }

    private static func claim(_ fact: Fact, _ span: String) -> (String, String) {
        let by = fact.text("by_name") ?? fact.text("by").map(Party.name) ?? "unattributed"
        let against = fact.text("against_name") ?? fact.text("against").map(Party.name)
        let words = fact.text("claim") ?? "“\(span)”"
        if fact.text("kind") == "denial" { return ("\(by) denies", words) }
        return ("\(by) accuses \(against ?? "somebody unnamed")", words)
    }

    /// "12 Aug 2025"; what is no day as it stands.
    static func day(_ text: String?) -> String {
        guard let text else { return "undetermined" }
        guard let day = Timestamp(rfc3339: text)?.day else { return text }
        return ClockTime.day(day)
    }
}

extension Fact {
    /// "90 days from 2025-05-14 = 2025-08-12"; `nil` of a day that is only stated.
    var countedFrom: String? { text("basis").flatMap { $0.hasPrefix("stated") ? nil : $0 } }

    /// A value that is a string and not empty.
    func text(_ name: String) -> String? { self[name]?.string.flatMap { $0.isEmpty ? nil : $0 } }
}

/// The codes by which facts name the two sides.
enum Party {
    static let both = "both"

    static func name(_ code: String) -> String {
        switch code {
        case "US": "the US"
        case "CN": "China"
        case both: "both sides"
        default: code
        }
    }

    /// "US", "China's", "Japan's".
    static func possessive(_ code: String) -> String {
        switch code {
        case "US": "US"
        case both: "both sides'"
        default: "\(name(code))'s"
        }
    }
}
