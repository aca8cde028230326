import Model

/// What one article says of an event, as events are put together from it. Shared by the lists in which it stands.
final class MeetingStatement: Sendable {
    let fact: Int64
    /// The first of its copies.
    let article: Int64
    let outlet: String?
    /// Publication.
    let time: Timestamp
    /// Its day, since 1970.
    let today: Int64
    let family: Family
    let kind: String
    let status: Meeting.Status
    let parties: [String]
    let people: [String]
    /// As it was printed; `nil` where none is named.
    let place: String?
    /// The article says that the place is to be determined.
    let isPlaceOpen: Bool
    /// Days since 1970.
    let days: ClosedRange<Int64>?

    /// Talks, meetings and summits are words for one thing; a call, a visit or a letter is another.
    enum Family: Int, CaseIterable { case talks, call, visit, letter }

    /// `nil` for a statement without kind or status.
    init?(fact: Int64, article: Int64, outlet: String?, time: Timestamp, value: String) {
        guard let values = try? JSONReader.read(value), let kind = values["kind"]?.string,
            let told = values["status"]?.string.flatMap({ Meeting.Status(rawValue: $0) })
        else { return nil }
        (self.fact, self.article, self.outlet, self.time, self.kind) = (fact, article, outlet, time, kind)
        family = Self.family(of: kind)
        today = Self.day(time)
        parties = values["parties"]?.array?.compactMap(\.string) ?? []
        people = values["people"]?.array?.compactMap(\.string) ?? []
        let place = values["place"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        isPlaceOpen = place == Meeting.toBeDetermined
        self.place = isPlaceOpen ? nil : place
        let first = values["date"]?.string.flatMap(Self.day)
        let last = values["until"]?.string.flatMap(Self.day) ?? first
        let span = first.flatMap { first in last.flatMap { first <= $0 ? first...$0 : nil } }
        days = span
        // "Hold talks on Monday" is told in the words for what was held: nothing was held before its day.
        let isYetToCome = (span?.lowerBound ?? .min) > today + 1
        status = told == .held && isYetToCome ? .planned : told
    }

    /// How much it says of when, where and who.
    var detail: Int { (days == nil ? 0 : 4) + (place == nil ? 0 : 2) + (people.isEmpty ? 0 : 1) }

    private static func family(of kind: String) -> Family {
        switch kind {
        case "call": .call
        case "visit": .visit
        case "letter": .letter
        default: .talks
        }
    }

    private static func day(_ text: String) -> Int64? {
        text.utf8.count == 10 ? Timestamp(rfc3339: text).map(day) : nil
    }

    private static func day(_ time: Timestamp) -> Int64 { time.day.daysSince1970 }
}
