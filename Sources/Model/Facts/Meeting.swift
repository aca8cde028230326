/// A call, a meeting, a round of talks or a visit, as all articles together tell it.
package struct Meeting: Sendable, Equatable {
    /// That of the fact that told of it first.
    package var id: Int64
    /// "talks", "call", "visit", …: as most articles call it.
    package var kind: String
    /// What it came to, by the newest articles that decide it.
    package var status: Status
    /// "US", "CN".
    package var parties: [String]
    /// In the order in which articles named them.
    package var people: [String]
    /// Every day, or span of days, that articles give; most articles first. A long span that holds others' is left out, and a day of a meeting of
    /// several days counts for these.
    package var days: [Value]
    /// Every place that articles name, most articles first.
    package var places: [Value]
    /// What was open once, and which article settled it.
    package var openings: [Opening]
    /// What is still to be determined. What is over or off is not, whatever articles left out, nor what went by or was forgotten without a word.
    package var open: [Matter]
    /// How it came to its status, oldest first.
    package var steps: [Step]
    /// Independent articles that tell of it; copies of one article count once.
    package var articleCount: Int
    /// At most five, in the order in which they told of it.
    package var outlets: [String]
    package var newest: CitedFact
    /// Those that tell of it, in the order of publication.
    package var facts: [Int64]

    /// What stands for a place that an article leaves open.
    package static let toBeDetermined = "to be determined"

    /// A day is "2025-06-09", a span of days "2025-06-09/2025-06-10".
    package typealias Value = FactGroup.Value

    package enum Status: String, Sendable, CaseIterable {
        case invited, planned, held, cancelled

        /// Whether it is still ahead as far as articles tell.
        package var isAhead: Bool { self == .planned || self == .invited }
    }

    package enum Matter: String, Sendable, CaseIterable { case place, day }

    /// A place or a day that was left open.
    package struct Opening: Sendable, Equatable {
        package var matter: Matter
        /// The article that first left it open.
        package var since: CitedFact
        /// The value and the article that first gave it; `nil` while it is open, or where the event went by without it.
        package var value: String?
        package var settledBy: CitedFact?

        package init(matter: Matter, since: CitedFact, value: String? = nil, settledBy: CitedFact? = nil) {
            self.matter = matter
            self.since = since
            self.value = value
            self.settledBy = settledBy
        }
    }

    package struct Step: Sendable, Equatable {
        package var status: Status
        package var by: CitedFact

        package init(status: Status, by: CitedFact) {
            self.status = status
            self.by = by
        }
    }

    package init(id: Int64, kind: String, status: Status, articleCount: Int, newest: CitedFact) {
        self.id = id
        self.kind = kind
        self.status = status
        self.articleCount = articleCount
        self.newest = newest
        (parties, people, outlets, facts) = ([], [], [], [newest.id])
        (days, places, openings, open, steps) = ([], [], [], [], [])
    }
}

extension Meeting {
    /// The shortest span of days that articles give, in days since 1970; of several the one that most give.
    package var span: ClosedRange<Int64>? {
        days.compactMap { DaySpanText.days($0.value) }.enumerated().min { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }?
            .element
    }

    /// Articles name different places, or days that have nothing in common. The days of a meeting that was held may follow each other.
    package var disagrees: Bool {
        if places.count > 1 { return true }
        let spans = days.compactMap { DaySpanText.days($0.value) }
        return spans.indices.contains { index in
            spans[..<index].contains { other in
                let gap = max(spans[index].lowerBound, other.lowerBound) - min(spans[index].upperBound, other.upperBound)
                return status == .held ? gap > 1 : gap > 0
            }
        }
    }
}

/// Days as values write them: "2025-06-09", "2025-06-09/2025-06-10".
package enum DaySpanText {
    /// Days since 1970; `nil` for what is no day.
    package static func days(_ text: String) -> ClosedRange<Int64>? {
        let ends = text.split(separator: "/", maxSplits: 1).compactMap { Timestamp(rfc3339: String($0))?.day.daysSince1970 }
        guard let first = ends.first, let last = ends.last, first <= last else { return nil }
        return first...last
    }

    package static func text(_ days: ClosedRange<Int64>) -> String {
        let first = "\(CivilDay(daysSince1970: days.lowerBound))"
        return days.count == 1 ? first : "\(first)/\(CivilDay(daysSince1970: days.upperBound))"
    }
}
