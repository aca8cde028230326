/// Everybody of one surname in an item. Alone the surname stands for whoever was named just before, else for whom the item names most.
struct SurnameBearers {
    private struct Bearer {
        var person: Referent
        var count = 1
        var last: Int
    }

    private var bearers: [Bearer] = []
    /// Tokens: some four sentences.
    private static let reach = 100
    private static let limit = 8

    /// Somebody is named in full.
    mutating func add(_ person: Referent) {
        if let index = bearers.firstIndex(where: { $0.person.name == person.name }) {
            bearers[index].count += 1
            bearers[index].last = person.tokens.lowerBound
            if person.printedRole != nil { bearers[index].person = person }
        } else if bearers.count < Self.limit {
            bearers.append(Bearer(person: person, last: person.tokens.lowerBound))
        }
    }

    /// The one of this very name, at another place.
    mutating func again(called name: String, at tokens: Range<Int>) -> Referent? {
        guard let index = bearers.firstIndex(where: { $0.person.name == name }) else { return nil }
        return mention(index, at: tokens)
    }

    /// Whom the surname alone stands for.
    mutating func bearer(at tokens: Range<Int>) -> Referent? {
        let near = bearers.indices.filter { (0...Self.reach).contains(tokens.lowerBound - bearers[$0].last) }
        let index = near.max { bearers[$0].last < bearers[$1].last } ?? bearers.indices.max { bearers[$0].count < bearers[$1].count }
        return index.flatMap { mention($0, at: tokens) }
    }

    /// Places count from a new field's beginning.
    mutating func beginPassage() {
        for index in bearers.indices { bearers[index].last = -Self.reach * 2 }
    }

    private mutating func mention(_ index: Int, at tokens: Range<Int>) -> Referent? {
        bearers[index].count += 1
        bearers[index].last = tokens.lowerBound
        var person = bearers[index].person
        person.tokens = tokens
        return person
    }
}
