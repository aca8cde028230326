import Model

/// The year of a day that is printed without one.
struct NearestYear {
    private let near: CivilDay?
    private let isPublished: Bool

    /// - Parameters:
    ///   - today: the day of publication.
    ///   - near: where that is unknown, a day that the text prints with its year: the others lie near it.
    init(today: CivilDay?, near: CivilDay?) {
        self.near = today ?? near
        isPublished = today != nil
    }

    /// Days by which a day after that of publication may lie ahead though its verb is of the past: "From Nov. 1, they were told, they pay".
    private static let soon = 45

    /// The year that puts the day nearest to the day of publication; "last", "past" and "next" choose their side.
    /// - Parameter slack: days by which a day may lie on the other side: the middle of a month stands for all of it.
    func year(month: Int, day: Int, hint: String = "", slack: Int = 0) -> Int? {
        guard let near else { return nil }
        let hint = isPublished ? hint : ""
        let candidates = (-1...1).compactMap { CivilDay(year: near.year + $0, month: month, day: day) }
        let fitting = candidates.filter { candidate in
            let distance = candidate.daysSince1970 - near.daysSince1970
            switch hint {
            case "last": return distance <= slack
            case "past": return distance <= slack || distance < Self.soon
            case "next": return distance >= -slack
            default: return true
            }
        }
        return fitting.min { abs($0.daysSince1970 - near.daysSince1970) < abs($1.daysSince1970 - near.daysSince1970) }?.year
    }
}
