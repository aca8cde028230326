/// The facts that are listed together.
package enum FactCollection: String, Sendable, CaseIterable {
    case quotes, figures, deadlines, meetings, claims, stage, people

    /// `deadlines` are those dates that end something.
    package var kind: Fact.Kind {
        switch self {
        case .quotes: .quote
        case .figures: .figure
        case .deadlines: .date
        case .meetings: .meeting
        case .claims: .claim
        case .stage: .stage
        case .people: .person
        }
    }

    /// In the names of event kinds and in the timeline: "quote", "deadline".
    package var singular: String {
        switch self {
        case .deadlines: "deadline"
        case .people: "person"
        default: kind.rawValue
        }
    }

    package init?(singular: String) {
        guard let collection = Self.allCases.first(where: { $0.singular == singular }) else { return nil }
        self = collection
    }
}
