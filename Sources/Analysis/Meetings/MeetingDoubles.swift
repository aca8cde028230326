import Model

/// One event that an article tells several times over, in its title and again in its text, is one fact.
enum MeetingDoubles {
    /// The facts without the meetings that say less of an event than another one does. Other facts are left alone.
    static func removed(from facts: [Fact]) -> [Fact] {
        var kept: [Int] = []
        for index in facts.indices where facts[index].kind == .meeting {
            guard let double = kept.suffix(reach).firstIndex(where: { isSame(facts[$0], facts[index]) }) else {
                kept.append(index)
                continue
            }
            if detail(of: facts[index]) > detail(of: facts[kept[double]]) { kept[double] = index }
        }
        let meetings = Set(kept)
        return facts.indices.filter { facts[$0].kind != .meeting || meetings.contains($0) }.map { facts[$0] }
    }

    /// Events before this one that it is compared with.
    private static let reach = 64

    private static func isSame(_ a: Fact, _ b: Fact) -> Bool {
        guard a["kind"] == b["kind"], a["status"] == b["status"] else { return false }
        if let here = place(of: a), let there = place(of: b), here != there { return false }
        // That a place is open is a fact of its own beside a headline that names none.
        if place(of: a) == nil, place(of: b) == nil, isOpen(a) != isOpen(b) { return false }
        guard let from = a["date"]?.string, let until = a["until"]?.string, let first = b["date"]?.string, let last = b["until"]?.string
        else {
            return true
        }
        return from <= last && first <= until
    }

    /// A place that is to be determined is none.
    private static func place(of fact: Fact) -> String? { isOpen(fact) ? nil : fact["place"]?.string }

    private static func isOpen(_ fact: Fact) -> Bool { fact["place"]?.string == Meeting.toBeDetermined }

    private static func detail(of fact: Fact) -> Int {
        let known = [fact["date"]?.string, place(of: fact)].filter { $0 != nil }.count
        return 2 * known + (fact["people"]?.array?.isEmpty == false ? 1 : 0)
    }
}
