import Model

/// Who appears in an item, and in which office: one fact a person and field, at the first mention, with the role that the first of all mentions
/// prints which prints one.
enum PeopleRules {
    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        var places: [String: Int] = [:]
        var people: [(referent: Referent, role: Range<Int>?)] = []
        for referent in reading.referents[passage.field] ?? [] where referent.kind == .person {
            let key = referent.id ?? referent.name
            if let place = places[key] {
                if people[place].role == nil { people[place].role = role(of: referent, in: passage) }
            } else {
                places[key] = people.count
                people.append((referent, role(of: referent, in: passage)))
            }
        }
        return people.map { fact($0, role: $1, in: passage, of: reading) }
    }

    private static func role(of referent: Referent, in passage: Passage) -> Range<Int>? {
        referent.isOffice ? referent.tokens : PrintedRole.range(beside: referent.tokens, in: passage)
    }

    private static func fact(_ referent: Referent, role: Range<Int>?, in passage: Passage, of reading: Reading) -> Fact {
        let offices = referent.entry.map { reading.offices(of: reading.lexicon.entries[$0]) } ?? []
        let office = offices.last { !$0.title.hasPrefix("Acting ") } ?? offices.last
        let printed = role.map { JSONValue.string(passage.string($0)) }
        return Fact(
            kind: .person, field: passage.field, range: passage.range(of: referent.tokens),
            rule: referent.id == nil ? "person.introduced" : "person.lexicon",
            values: [
                .init("name", .string(referent.name)),
                .init("id", referent.id.map(JSONValue.string) ?? .null),
                .init("role", office.map { .string($0.title) } ?? printed ?? .null),
                .init("role_printed", printed ?? .null),
                .init("side", referent.side.map { .string($0.rawValue) } ?? .null),
            ])
    }
}
