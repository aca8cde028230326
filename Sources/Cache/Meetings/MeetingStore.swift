import GRDB
import Model

extension SQLiteStore {
    package func meetings(_ query: FactQuery, limit: Int) async throws -> MeetingPage {
        let place = try query.articles.page.map { try FactPlace(parsing: $0, mark: FactPlace.eventMark) }
        return try await reading { db in
            let answer = try MeetingReader(query, db).answer(query)
            let isSoonestFirst = query.days != nil
            let rest = answer.events.drop { event in
                place.map { isSoonestFirst ? event.place(true) <= $0 : $0 <= event.place(false) } ?? false
            }
            let next = rest.count > limit ? rest.prefix(limit).last?.place(isSoonestFirst).text(mark: FactPlace.eventMark) : nil
            return MeetingPage(
                meetings: try MeetingCitation(query, db).meetings(rest.prefix(limit)), next: next,
                since: [answer.cut, answer.chosenCut].compactMap { $0 }.max().map { Timestamp(milliseconds: $0.time) },
                cursor: try EventLog.end(db))
        }
    }

    package func meetingsChanged(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Meeting] {
        try await reading { db in
            let known = { (moment: Timestamp) in
                var query = FactQuery([.meetings], articles: ArticleQuery(now: moment))
                query.asOf = moment
                return query
            }
            var learned = known(until)
            learned.learned = since..<until
            let after = try MeetingReader(learned, db).answer(learned).events
            guard !after.isEmpty else { return [] }
            let before = try MeetingReader(known(since), db).answer(known(since)).events
            let changed = MeetingChange.changes(from: before, to: after, isNewsOfNew: true).map(\.after)
            return try MeetingCitation(learned, db).meetings(changed.prefix(limit))
        }
    }
}

/// Looks up the articles of events.
struct MeetingCitation {
    private let db: Database
    private let asOf: Timestamp?
    private let today: Int64

    init(_ query: FactQuery, _ db: Database) {
        self.db = db
        (asOf, today) = (query.asOf, query.today)
    }

    func meetings(_ outlines: some Sequence<MeetingOutline>) throws -> [Meeting] { try outlines.compactMap(meeting) }

    /// `nil` where a fact is of a kind that a later version wrote.
    private func meeting(_ outline: MeetingOutline) throws -> Meeting? {
        guard let newest = try cite(outline.newest.fact) else { return nil }
        var meeting = Meeting(
            id: outline.id, kind: outline.kind, status: outline.status, articleCount: outline.articleCount, newest: newest)
        (meeting.parties, meeting.people, meeting.outlets) = (outline.parties, outline.people, outline.outlets)
        meeting.facts = outline.facts
        meeting.days = try outline.days.compactMap(value)
        meeting.places = try outline.places.compactMap(value)
        meeting.openings = try outline.openings.compactMap { opening in
            guard let since = try cite(opening.since) else { return nil }
            return Meeting.Opening(
                matter: opening.matter, since: since, value: opening.value, settledBy: try opening.settledBy.flatMap(cite))
        }
        meeting.open = outline.open(on: today)
        meeting.steps = try outline.steps.compactMap { step in try cite(step.fact).map { Meeting.Step(status: step.status, by: $0) } }
        return meeting
    }

    private func value(_ value: MeetingValue) throws -> Meeting.Value? {
        guard let newest = try cite(value.newest.fact) else { return nil }
        var result = Meeting.Value(
            value: value.value, articleCount: value.articles.count, outlets: value.outlets, newest: newest)
        (result.first, result.last) = (value.first.time, value.newest.time)
        return result
    }

    private func cite(_ id: Int64) throws -> CitedFact? {
        let cited = FactRow.citation(asOf: asOf)
        return try db.row(cited.sql, cited.arguments + [id]).flatMap { FactRow.cited($0, asOf: asOf) }
    }
}

extension MeetingOutline {
    /// Where it stands in a list.
    fileprivate func place(_ isSoonestFirst: Bool) -> FactPlace {
        isSoonestFirst
            ? FactPlace(time: span?.lowerBound ?? 0, id: id) : FactPlace(time: newest.time.milliseconds, id: newest.fact)
    }
}
