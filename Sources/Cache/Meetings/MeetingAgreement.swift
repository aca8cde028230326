import Model

/// Whether a statement speaks of an event that earlier articles told of, and how much says so.
///
/// Precision comes first: what only may be the same stands by itself.
struct MeetingAgreement {
    private let statement: MeetingStatement
    private let event: MeetingDraft
    private let likeness: MeetingCompany.Likeness
    /// Or one in the other, as London is in the United Kingdom.
    private let isSamePlace: Bool
    /// Both name a place, and not the same.
    private let isElsewhere: Bool
    private let isOfOtherRank: Bool

    /// In days. A plan whose day or place is open is settled by an article of this time or by none.
    static let patience: Int64 = 60
    /// In days. A report that gives no day comes within this time after the event.
    private static let newsworthy: Int64 = 14
    /// In days. Reports without a day, of that little time, tell of one event.
    private static let sameNews: Int64 = 3
    /// In days. As far as the days of one event lie from the first of them.
    private static let longestSeries: Int64 = 4

    init(_ statement: MeetingStatement, _ company: MeetingCompany, place: MeetingPlaces.Place?, _ event: MeetingDraft) {
        self.statement = statement
        self.event = event
        likeness = company.likeness(to: event.company)
        isSamePlace = place.map { place in event.places.contains { $0 == place || $0.liesInOrHolds(place) } } ?? false
        let hasPlace = statement.family == .talks || statement.family == .visit
        isElsewhere = hasPlace && place != nil && !isSamePlace && !event.places.isEmpty
        // Officials' talks of which nobody is named are not the meeting of the two heads of state.
        isOfOtherRank =
            statement.family == .talks && likeness == .open
            && (company.isEmpty ? event.company.isOfLeaders : event.company.isEmpty && company.isOfLeaders)
    }

    /// Whether the times leave room for it: the cheap question, to be asked first.
    static func isNear(_ statement: MeetingStatement, _ event: MeetingDraft) -> Bool {
        switch (statement.days, event.days) {
        case (let days?, let known?): return gap(days, known) <= longestSeries
        case (nil, let known?):
            if statement.status == .held {
                return known.lowerBound <= statement.today + 1 && known.upperBound >= statement.today - patience
            }
            let isSoon = known.lowerBound <= statement.today + patience || statement.today - event.lastTold <= patience
            return isSoon && known.upperBound >= statement.today
        case (_, nil): return statement.today - event.lastTold <= patience
        }
    }

    /// `nil` where it speaks of another event; the highest is the likeliest.
    var strength: Int? {
        guard likeness != .different, !isOfOtherRank, areSameParties else { return nil }
        let base: Int? =
            switch (statement.days, event.days) {
            case (let days?, let known?): Self.gap(days, known) <= 0 ? sameDays(days, known) : followingDays(days, known)
            case (let days?, nil): settling(days)
            case (nil, let known?): undated(known)
            case (nil, nil): undated()
            }
        return base.map { $0 + (isSamePlace ? 8 : 0) + (likeness == .shared ? 4 : 0) }
    }

    /// Zero or less where they overlap, one for days that follow each other.
    private static func gap(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> Int64 {
        max(a.lowerBound, b.lowerBound) - min(a.upperBound, b.upperBound)
    }

    private var areSameParties: Bool {
        statement.parties.allSatisfy(event.parties.contains) || event.parties.allSatisfy(statement.parties.contains)
    }

    private var isOfKind: Bool { event.kinds.contains(statement.kind) }

    /// Somebody or something says that it is this event, and not the sides alone.
    private var isKnown: Bool { likeness == .shared || likeness == .unnamed || isSamePlace }

    private func sameDays(_ days: ClosedRange<Int64>, _ known: ClosedRange<Int64>) -> Int? {
        if MeetingDraft.isNarrow(days), MeetingDraft.isNarrow(known) {
            // Two rounds may share a day on which the delegations travel; that one article errs in the place of days that all agree on is likelier.
            let isRound = isElsewhere && days.clamped(to: known) != days && known.clamped(to: days) != known
            return isRound ? nil : 42
        }
        // In a month there may be two rounds; what is planned for it after one of them is the other.
        let isOver = MeetingDraft.isNarrow(known) && statement.today > known.upperBound + 1
        guard !isElsewhere, !(isOver && statement.status.isAhead), isKnown || isOfKind else { return nil }
        return 40
    }

    /// Sources count days by different clocks, and talks go on for days.
    private func followingDays(_ days: ClosedRange<Int64>, _ known: ClosedRange<Int64>) -> Int? {
        guard isSamePlace || likeness == .shared, !isElsewhere, abs(days.lowerBound - known.lowerBound) <= Self.longestSeries,
            MeetingDraft.isNarrow(days), MeetingDraft.isNarrow(known)
        else { return nil }
        let reach: Int64 = isSamePlace ? 2 : 1
        let isNext = event.statements.contains { told in
            told.days.map { MeetingDraft.isNarrow($0) && Self.gap(days, $0) <= reach } ?? false
        }
        return isNext ? 30 : nil
    }

    /// The event's day was open so far.
    private func settling(_ days: ClosedRange<Int64>) -> Int? {
        guard !isElsewhere, isKnown || isOfKind else { return nil }
        switch event.status {
        case .planned, .invited: return days.upperBound >= event.firstTold - 1 ? 20 : nil
        case .cancelled: return nil
        case .held:
            let told = event.firstTold
            return isKnown && days.lowerBound <= told + 1 && days.upperBound >= told - Self.newsworthy ? 20 : nil
        }
    }

    /// The statement gives no day, the event has one.
    private func undated(_ known: ClosedRange<Int64>) -> Int? {
        guard !isElsewhere, !(statement.isPlaceOpen && !event.places.isEmpty) else { return nil }
        let today = statement.today
        if statement.status == .held {
            let reach = isSamePlace ? Self.patience : isKnown ? Self.newsworthy : Self.sameNews
            return known.upperBound >= today - reach ? 10 - Int(min(9, max(0, today - known.upperBound))) : nil
        }
        let isPossible = event.status.isAhead || event.status == statement.status
        // Of what is months away, somebody or the place must say that it is this and not something sooner.
        let isFar = known.lowerBound > today + Self.patience
        return isPossible && (isFar ? isSamePlace || likeness == .shared : isKnown || isOfKind) ? 10 : nil
    }

    /// Neither gives a day.
    private func undated() -> Int? {
        guard !isElsewhere else { return nil }
        let gap = statement.today - event.lastTold
        switch (statement.status, event.status) {
        case (.planned, .planned), (.planned, .invited), (.invited, .planned), (.invited, .invited):
            guard !(statement.isPlaceOpen && !event.places.isEmpty) else { return nil }
            return isKnown || (isOfKind && statement.place != nil) ? 5 : nil
        case (.held, .planned), (.held, .invited): return isSamePlace ? 5 : nil
        case (.held, .held): return isKnown && gap <= (isSamePlace ? Self.newsworthy : Self.sameNews) ? 5 : nil
        case (.cancelled, .planned), (.cancelled, .invited): return isKnown ? 5 : nil
        case (.cancelled, .cancelled): return isKnown && gap <= Self.newsworthy ? 5 : nil
        default: return nil
        }
    }
}
