import Model

/// One event that an article tells several times over, in its title and again in its text, is one fact.
enum MeetingDoubles {
    /// The facts without the meetings that say less of an event than another one does. Other facts are left alone.
    static func removed(from found: [Fact]) -> [Fact] {
        var facts = found
        var kept: [Int] = []
        for index in facts.indices where facts[index].kind == .meeting {
            if facts[index].rule == placeRule, isTold(facts[index], in: facts) { continue }
            guard let double = kept.suffix(reach).firstIndex(where: { isSame(facts[$0], facts[index]) }) else {
                kept.append(index)
                continue
            }
            let (one, other) = (facts[kept[double]], facts[index])
            let isFuller = detail(of: other) > detail(of: one)
            if isFuller { kept[double] = index }
            place(isFuller ? one : other, on: kept[double], of: &facts)
        }
        let meetings = Set(kept)
        return facts.indices.filter { facts[$0].kind != .meeting || meetings.contains($0) }.map { facts[$0] }
    }

    /// The city that one sentence names says more than the country, or than nothing, in another.
    private static func place(_ other: Fact, on index: Int, of facts: inout [Fact]) {
        guard let city = place(of: other), !isOpen(facts[index]) else { return }
        if let here = place(of: facts[index]), !isWithin(city, here) { return }
        for value in facts[index].values.indices where facts[index].values[value].name == "place" {
            facts[index].values[value].value = .string(city)
        }
    }

    /// Of a meeting that is only called by its place.
    static let placeRule = "meeting.place"

    /// The article tells of a meeting there in words of its own, or did before.
    private static func isTold(_ fact: Fact, in facts: [Fact]) -> Bool {
        for other in facts where other.kind == .meeting && other["place"] == fact["place"] {
            if other.rule != placeRule { return true }
            if (other.field, other.start) == (fact.field, fact.start) { return false }
        }
        return false
    }

    /// Events before this one that it is compared with.
    private static let reach = 64

    private static func isSame(_ a: Fact, _ b: Fact) -> Bool {
        guard family(of: a) == family(of: b), a["status"] == b["status"], a.rule != placeRule, b.rule != placeRule else { return false }
        if let here = place(of: a), let there = place(of: b), here != there, !isWithin(here, there), !isWithin(there, here) { return false }
        // That a place is open is a fact of its own beside a headline that names none.
        if place(of: a) == nil, place(of: b) == nil, isOpen(a) != isOpen(b) { return false }
        guard let from = a["date"]?.string, let until = a["until"]?.string, let first = b["date"]?.string, let last = b["until"]?.string
        else {
            return true
        }
        return from <= last && first <= until
    }

    private static func isWithin(_ city: String, _ country: String) -> Bool { MeetingCities.country(of: city) == country }

    /// Talks, a meeting and the like are one kind under several names; that of leaders is another.
    private static func family(of fact: Fact) -> String? {
        let kind = fact["kind"]?.string
        return kind == "talks" || kind == "meeting" ? "talks" : kind
    }

    /// A place that is to be determined is none.
    private static func place(of fact: Fact) -> String? { isOpen(fact) ? nil : fact["place"]?.string }

    private static func isOpen(_ fact: Fact) -> Bool { fact["place"]?.string == Meeting.toBeDetermined }

    private static func detail(of fact: Fact) -> Int {
        let known = [fact["date"]?.string, place(of: fact)].filter { $0 != nil }.count
        return 2 * known + (fact["people"]?.array?.isEmpty == false ? 1 : 0)
    }
}
