import GRDB
import Model

/// The meetings that a list of facts may hold where the list goes by events: those of open events alone, or one statement of each event.
struct ToldMeetings {
    let facts: [Int64]
    /// By the statement that stands for it.
    private let events: [Int64: MeetingOutline]

    /// `nil` where the list goes by statements.
    init?(_ query: FactQuery, _ db: Database) throws {
        guard query.isUndetermined != nil || query.tellsMeetingsOnce, query.collections.contains(.meetings) else { return nil }
        let reader = MeetingReader(query, db)
        let chosen = try reader.chosen(by: query)
        let outlines = try reader.outlines(query, chosen: chosen)
        guard query.tellsMeetingsOnce else {
            facts = outlines.flatMap(\.facts)
            events = [:]
            return
        }
        let wanted = chosen.map(Set.init)
        var events: [Int64: MeetingOutline] = [:]
        for outline in outlines {
            guard let teller = outline.tellers.first(where: { wanted?.contains($0) ?? true }) else { continue }
            events[teller] = outline
        }
        facts = events.keys.sorted()
        self.events = events
    }

    func meetings(of facts: [CitedFact], asOf: Timestamp?, _ db: Database) throws -> [Int64: Meeting] {
        var found: [Int64: Meeting] = [:]
        for fact in facts {
            guard let outline = events[fact.id] else { continue }
            found[fact.id] = try MeetingCitation(db: db, asOf: asOf).meetings([outline]).first
        }
        return found
    }
}
