import Model

/// An event as its statements tell it, before their articles are looked up. What it comes to is read from them when it is asked.
struct MeetingOutline {
    let status: Meeting.Status
    /// The narrowest span of days.
    let span: ClosedRange<Int64>?
    /// The first and the newest statement.
    let first: MeetingStatement
    let newest: MeetingStatement
    private let statements: [MeetingStatement]

    struct Opening {
        var matter: Meeting.Matter
        var since: Int64
        var value: String?
        var settledBy: Int64?
    }

    private static let peopleLimit = 12

    init(_ draft: MeetingDraft) {
        statements = draft.statements
        (status, span) = (draft.status, draft.days)
        (first, newest) = (statements[0], statements[statements.count - 1])
    }

    var id: Int64 { first.fact }
    var facts: [Int64] { statements.map(\.fact) }
    var articleCount: Int { Set(statements.map(\.article)).count }
    var parties: [String] { Self.once(statements.lazy.flatMap(\.parties), limit: .max) }
    var people: [String] { Self.once(statements.lazy.flatMap(\.people), limit: Self.peopleLimit) }
    var outlets: [String] { Self.once(statements.lazy.compactMap(\.outlet), limit: MeetingValue.outletLimit) }
    var kind: String { MeetingValue.values(of: statements) { $0.kind }.first?.value ?? first.kind }
    var places: [MeetingValue] { MeetingValue.places(of: statements) }
    var days: [MeetingValue] { MeetingValue.days(of: statements) }
    var openings: [Opening] { [opening(of: .place), opening(of: .day)].compactMap { $0 } }

    /// What no article has settled of what is ahead as far as they tell.
    var unsettled: [Meeting.Matter] { status.isAhead ? openings.filter { $0.settledBy == nil }.map(\.matter) : [] }

    /// What is still to be determined on a day: nothing of what went by, or was forgotten, without a word.
    func open(on today: Int64) -> [Meeting.Matter] {
        let isOver = span.map { $0.upperBound < today - 1 } ?? (newest.today < today - MeetingAgreement.patience)
        return isOver ? [] : unsettled
    }

    /// How it came to its status.
    var steps: [(status: Meeting.Status, fact: Int64)] {
        var steps: [(status: Meeting.Status, fact: Int64)] = [(first.status, first.fact)]
        for statement in statements.dropFirst() {
            let before = steps[steps.count - 1].status
            let status = MeetingDraft.status(before, then: statement.status)
            if status != before { steps.append((status, statement.fact)) }
        }
        return steps
    }

    /// The statements, the one first that tells best when it is and what became of it.
    var tellers: [Int64] {
        let decisive = steps.last?.fact
        let ranked = statements.enumerated().map { offset, statement in
            let givesDay = span != nil && statement.days == span
            let rank = givesDay ? (statement.status == status ? 3 : 2) : statement.fact == decisive ? 1 : 0
            return (rank: rank, offset: offset, fact: statement.fact)
        }
        return ranked.sorted { ($1.rank, $1.offset) < ($0.rank, $0.offset) }.map(\.fact)
    }

    /// A place is open where an article says so; a day where something is planned and none is given.
    private func opening(of matter: Meeting.Matter) -> Opening? {
        let value = { (statement: MeetingStatement) in
            matter == .place ? statement.place : statement.days.map(DaySpanText.text)
        }
        let settled = statements.firstIndex { value($0) != nil } ?? statements.endIndex
        let since = statements[..<settled].first { matter == .place ? $0.isPlaceOpen : $0.status.isAhead }
        guard let since else { return nil }
        guard settled < statements.endIndex else { return Opening(matter: matter, since: since.fact) }
        return Opening(matter: matter, since: since.fact, value: value(statements[settled]), settledBy: statements[settled].fact)
    }

    private static func once(_ names: some Sequence<String>, limit: Int) -> [String] {
        var seen: [String] = []
        for name in names where seen.count < limit && !seen.contains(name) { seen.append(name) }
        return seen
    }
}

/// A place or a day, with the articles that give it.
struct MeetingValue {
    let value: String
    private(set) var articles: Set<Int64> = []
    private(set) var outlets: [String] = []
    private(set) var first: MeetingStatement
    private(set) var newest: MeetingStatement

    static let outletLimit = 5
    private static let valueLimit = 12

    private init(_ value: String, _ statement: MeetingStatement) {
        (self.value, first, newest) = (value, statement, statement)
    }

    private mutating func add(_ statement: MeetingStatement) {
        articles.insert(statement.article)
        newest = statement
        if let outlet = statement.outlet, outlets.count < Self.outletLimit, !outlets.contains(outlet) { outlets.append(outlet) }
    }

    /// Most articles first, then the one that was given last.
    static func values(of statements: [MeetingStatement], _ value: (MeetingStatement) -> String?) -> [MeetingValue] {
        var found: [MeetingValue] = []
        var indices: [String: Int] = [:]
        for statement in statements {
            guard let text = value(statement) else { continue }
            let index = indices[text.lowercased(), default: found.endIndex]
            if index == found.endIndex {
                indices[text.lowercased()] = index
                found.append(MeetingValue(text, statement))
            }
            found[index].add(statement)
        }
        let ranked = found.enumerated().sorted { a, b in
            let (countA, countB) = (a.element.articles.count, b.element.articles.count)
            if countA != countB { return countA > countB }
            let (timeA, timeB) = (a.element.newest.time, b.element.newest.time)
            return timeA == timeB ? a.offset < b.offset : timeA > timeB
        }
        return ranked.prefix(valueLimit).map(\.element)
    }

    /// "The United Kingdom" is no other place than London.
    static func places(of statements: [MeetingStatement]) -> [MeetingValue] {
        let countries = Set(statements.compactMap { $0.place.flatMap { MeetingPlaces.country(of: $0.lowercased()) } })
        return values(of: statements) { statement in
            statement.place.flatMap { countries.contains($0.lowercased()) ? nil : $0 }
        }
    }

    /// "In June" is no other day than the ninth, and the ninth is one of the talks' two days: it counts for them.
    static func days(of statements: [MeetingStatement]) -> [MeetingValue] {
        let spans = Set(statements.compactMap(\.days))
        let events = spans.filter(MeetingDraft.isNarrow)
        return values(of: statements) { statement in
            guard let span = statement.days else { return nil }
            guard MeetingDraft.isNarrow(span) else {
                return spans.contains { $0 != span && lies($0, in: span) } ? nil : DaySpanText.text(span)
            }
            let longest = events.filter { lies(span, in: $0) }.max { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) }
            return DaySpanText.text(longest ?? span)
        }
    }

    private static func lies(_ span: ClosedRange<Int64>, in other: ClosedRange<Int64>) -> Bool {
        other.contains(span.lowerBound) && other.contains(span.upperBound)
    }
}
