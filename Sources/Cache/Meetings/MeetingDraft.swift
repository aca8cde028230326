import Model

/// An event while statements are gathered for it. Shared, because it is looked at for every statement of its days.
final class MeetingDraft {
    /// In the order of publication.
    private(set) var statements: [MeetingStatement] = []
    private(set) var company: MeetingCompany
    private(set) var places: [MeetingPlaces.Place] = []
    private(set) var parties: [String] = []
    private(set) var kinds: [String] = []
    /// The narrowest span of days that a statement gives.
    private(set) var days: ClosedRange<Int64>?
    private(set) var status: Meeting.Status
    /// The days on which articles told of it first and last.
    let firstTold: Int64
    private(set) var lastTold: Int64

    /// In days. A span no longer than that is the time of an event, a longer one holds it somewhere.
    private static let longestEvent = 4

    init(_ statement: MeetingStatement, _ company: MeetingCompany, place: MeetingPlaces.Place?) {
        self.company = company
        status = statement.status
        (firstTold, lastTold) = (statement.today, statement.today)
        add(statement, company, place: place)
    }

    func add(_ statement: MeetingStatement, _ company: MeetingCompany, place: MeetingPlaces.Place?) {
        self.company.formUnion(company)
        for party in statement.parties where !parties.contains(party) { parties.append(party) }
        if !kinds.contains(statement.kind) { kinds.append(statement.kind) }
        if let place, !places.contains(place) { places.append(place) }
        if let span = statement.days, span.count < days?.count ?? .max { days = span }
        status = Self.status(status, then: statement.status)
        lastTold = statement.today
        statements.append(statement)
    }

    /// What was held stays held; else the newer statement decides, but that an invitation is no news of what is planned.
    static func status(_ before: Meeting.Status, then now: Meeting.Status) -> Meeting.Status {
        switch (before, now) {
        case (.held, _), (.planned, .invited): before
        default: now
        }
    }

    static func isNarrow(_ span: ClosedRange<Int64>) -> Bool { span.upperBound - span.lowerBound < longestEvent }
}
