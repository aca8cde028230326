import Model

/// Gathers the statements of many articles into the events of which they tell.
///
/// Statements are taken in the order of publication, each goes to the likeliest event told of so far or begins one: the same statements make
/// the same events, whenever and in whatever order they were found.
struct MeetingGrouping {
    private(set) var events: [MeetingDraft] = []
    private var families: [Family]
    private var names = MeetingNames()
    private var places = MeetingPlaces()

    /// The events of one family.
    private struct Family {
        /// Those that may still be spoken of without a day, the one that was told of first at the front.
        var current: [Int] = []
        /// By each of their days and the days next to them.
        var byDay: [Int64: [Int]] = [:]
        var seen = 0
    }

    /// In days.
    private static let dayReach: Int64 = 2
    /// More events at a time than talks have; what is told of others at once is not looked through for each statement.
    private static let currentLimit = 128
    /// The same for one day: no archive holds that many rounds of talks, but for one that somebody filled for it.
    private static let dayLimit = 64

    init(_ statements: [MeetingStatement], _ directory: [String: MeetingCompany.Person]) {
        families = Array(repeating: Family(), count: MeetingStatement.Family.allCases.count)
        // Of what one article says, the plainest first: its headline leaves out what its text tells.
        let ordered = statements.sorted { a, b in
            a.time == b.time && a.article == b.article
                ? (b.detail, a.fact) < (a.detail, b.fact) : (a.time, a.article) < (b.time, b.article)
        }
        for statement in ordered { add(statement, MeetingCompany(statement.people, directory, &names)) }
    }

    private mutating func add(_ statement: MeetingStatement, _ company: MeetingCompany) {
        let family = statement.family.rawValue
        forgetThePast(of: family, statement.today)
        let place = statement.place.map { places.place($0) }
        var best: (event: Int, strength: Int)?
        for index in candidates(of: statement) {
            let event = events[index]
            guard MeetingAgreement.isNear(statement, event),
                let strength = MeetingAgreement(statement, company, place: place, event).strength
            else { continue }
            // Of equals the one that began last.
            if let best, (best.strength, best.event) >= (strength, index) { continue }
            best = (index, strength)
        }
        guard let index = best?.event else {
            events.append(MeetingDraft(statement, company, place: place))
            families[family].current.append(events.count - 1)
            return note(statement.days, of: events.count - 1, family)
        }
        events[index].add(statement, company, place: place)
        note(statement.days, of: index, family)
        // What is told of again is spoken of again.
        if !families[family].current.contains(index) { families[family].current.append(index) }
    }

    private mutating func note(_ days: ClosedRange<Int64>?, of index: Int, _ family: Int) {
        guard let days, MeetingDraft.isNarrow(days) else { return }
        for day in days.lowerBound - Self.dayReach...days.upperBound + Self.dayReach {
            var events = families[family].byDay.removeValue(forKey: day) ?? []
            if !events.contains(index) { events.append(index) }
            if events.count > Self.dayLimit { events.removeFirst() }
            families[family].byDay[day] = events
        }
    }

    private func candidates(of statement: MeetingStatement) -> Set<Int> {
        let family = families[statement.family.rawValue]
        guard let days = statement.days, MeetingDraft.isNarrow(days) else { return Set(family.current) }
        return days.reduce(into: Set(family.current)) { $0.formUnion(family.byDay[$1] ?? []) }
    }

    /// Now and then, so that a long archive is not walked through for each statement.
    private mutating func forgetThePast(of family: Int, _ today: Int64) {
        families[family].seen += 1
        guard families[family].seen.isMultiple(of: 16) else { return }
        let oldest = today - MeetingAgreement.patience
        families[family].current.removeAll { index in
            events[index].lastTold < oldest && (events[index].days?.upperBound ?? .min) < oldest
        }
        families[family].current.removeFirst(max(0, families[family].current.count - Self.currentLimit))
    }
}
