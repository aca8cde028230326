/// The sides and people of a sentence.
struct Parties {
    var sides: [String] = []
    var people: [String] = []
    var areBoth: Bool { sides.contains("US") && sides.contains("CN") }

    init(of referents: [Referent]) {
        for referent in referents {
            switch referent.side {
            case .us: add("US")
            case .china: add("CN")
            case .both:
                add("US")
                add("CN")
            case .other, nil: break
            }
            if referent.kind == .person, !people.contains(referent.name) { people.append(referent.name) }
        }
    }

    mutating func add(_ side: String) { if !sides.contains(side) { sides.append(side) } }
}
