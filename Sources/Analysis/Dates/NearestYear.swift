import Model

/// The year of a day that is printed without one.
struct NearestYear {
    /// What the words around the day say of it.
    enum Hint: Sendable {
        case none
        /// "Last April", "since April", "the controls of April".
        case last
        /// A verb of the past.
        case past
        /// "Next April", "will meet in April".
        case next

        init(_ side: Tense.Side?) {
            switch side {
            case .ahead: self = .next
            case .past: self = .past
            case .open, nil: self = .none
            }
        }
    }

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
    /// The middle of a month stands for all of it.
    private static let halfMonth: Int64 = 16

    func year(ofMonth month: Int, hint: Hint = .none) -> Int? {
        guard hint == .none, isPublished, let near else { return year(month: month, day: 15, hint: hint, slack: Self.halfMonth) }
        // News tells of months that are over: one that is to come must be twice as near.
        let past = year(month: month, day: 15, hint: .last, slack: Self.halfMonth)
        let next = year(month: month, day: 15, hint: .next, slack: 0)
        guard let past, let next, let over = distance(past, month, near), let ahead = distance(next, month, near) else {
            return past ?? next
        }
        return 2 * abs(ahead) < abs(over) ? next : past
    }

    private func distance(_ year: Int, _ month: Int, _ near: CivilDay) -> Int64? {
        CivilDay(year: year, month: month, day: 15).map { $0.daysSince1970 - near.daysSince1970 }
    }

    /// The year that puts the day nearest to the day of publication, on the side that the hint names.
    /// - Parameter slack: days by which a day may lie on the other side.
    func year(month: Int, day: Int, hint: Hint = .none, slack: Int64 = 0) -> Int? {
        guard let near else { return nil }
        let hint = isPublished ? hint : .none
        let candidates = (-1...1).compactMap { CivilDay(year: near.year + $0, month: month, day: day) }
        let fitting = candidates.filter { candidate in
            let distance = candidate.daysSince1970 - near.daysSince1970
            switch hint {
            case .none: return true
            case .last: return distance <= slack
            case .past: return distance <= slack || distance < Self.soon
            case .next: return distance >= -slack
            }
        }
        return fitting.min { abs($0.daysSince1970 - near.daysSince1970) < abs($1.daysSince1970 - near.daysSince1970) }?.year
    }
}
