import Model

/// Who appears in an item, and in which office: one fact a person and field, at the first mention.
enum PeopleRules {
    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        var seen = Set<String>()
        var facts: [Fact] = []
        for referent in reading.referents[passage.field] ?? [] where referent.kind == .person {
            guard seen.insert(referent.id ?? referent.name).inserted else { continue }
            let printed = PrintedRole.range(beside: referent.tokens, in: passage)
            let offices = referent.entry.map { reading.offices(of: reading.lexicon.entries[$0]) } ?? []
            let office = offices.last { !$0.title.hasPrefix("Acting ") } ?? offices.last
            facts.append(
                Fact(
                    kind: .person, field: passage.field, range: passage.range(of: referent.tokens),
                    rule: referent.id == nil ? "person.introduced" : "person.lexicon",
                    values: [
                        .init("name", .string(referent.name)),
                        .init("id", referent.id.map(JSONValue.string) ?? .null),
                        .init("role", office.map { .string($0.title) } ?? printed.map { .string(passage.string($0)) } ?? .null),
                        .init("role_printed", printed.map { .string(passage.string($0)) } ?? .null),
                        .init("side", referent.side.map { .string($0.rawValue) } ?? .null),
                    ]))
        }
        return facts
    }
}
