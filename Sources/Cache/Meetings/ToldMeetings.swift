import GRDB
import Model

/// The meetings that a list of facts may hold where the list goes by events: those of open events alone, or one statement of each event.
struct ToldMeetings {
    let facts: [Int64]
    /// Older statements are more than events are put together from, and stand by themselves.
    private(set) var cut: FactPlace?
    /// By the statement that stands for it.
    private let events: [Int64: MeetingOutline]

    /// `nil` where the list goes by statements.
    init?(_ query: FactQuery, _ db: Database) throws {
        guard query.isUndetermined != nil || query.tellsMeetingsOnce, query.collections.contains(.meetings) else { return nil }
        let answer = try MeetingReader(query, db).answer(query)
        guard query.tellsMeetingsOnce else {
            facts = answer.events.flatMap(\.facts)
            events = [:]
            return
        }
        if query.isUndetermined == nil { cut = answer.chosenCut }
        var events: [Int64: MeetingOutline] = [:]
        for outline in answer.events {
            guard let teller = outline.tellers.first(where: { answer.chosen?.contains($0) ?? true }) else { continue }
            events[teller] = outline
        }
        facts = events.keys.sorted()
        self.events = events
    }

    func meetings(of facts: [CitedFact], _ query: FactQuery, _ db: Database) throws -> [Int64: Meeting] {
        var found: [Int64: Meeting] = [:]
        for fact in facts {
            guard let outline = events[fact.id] else { continue }
            found[fact.id] = try MeetingCitation(query, db).meetings([outline]).first
        }
        return found
    }
}
