import GRDB
import Model

/// An event that newer articles tell otherwise: held, off, or settled where it was open.
struct MeetingChange {
    /// `nil` for an event of which nothing was known.
    let before: MeetingOutline?
    let after: MeetingOutline

    /// - Parameter isNewsOfNew: whether an event of which nothing was known is a change; further articles that say the same are none.
    static func changes(from before: [MeetingOutline], to after: [MeetingOutline], isNewsOfNew: Bool) -> [MeetingChange] {
        var known: [Int64: MeetingOutline] = [:]
        for outline in before { for fact in outline.facts { known[fact] = outline } }
        return after.compactMap { outline in
            let earlier = outline.facts.lazy.compactMap { known[$0] }.first
            guard let earlier else { return isNewsOfNew ? MeetingChange(before: nil, after: outline) : nil }
            return outline.says == earlier.says ? nil : MeetingChange(before: earlier, after: outline)
        }
    }

    /// In milliseconds. What an older article says was news before it was found.
    private static let newsworthy: Int64 = 7 * 86_400_000

    /// One line a change in the event log, of the article that brought it.
    /// - Parameter facts: the new statements.
    static func announce(_ facts: [Int64], at: Timestamp, feedID: Int64?, _ db: Database) throws {
        guard !facts.isEmpty else { return }
        let sql = """
            SELECT min(fact.published) FROM fact JOIN article ON article.id = fact.article_id
            WHERE fact.id IN (SELECT value FROM json_each(?)) AND copy_of IS NULL AND fact.published >= ?
            """
        guard let oldest = try db.integer(sql, [MeetingReader.list(facts), at.milliseconds - newsworthy]) else { return }
        let reader = MeetingReader(FactQuery([.meetings], articles: ArticleQuery(now: at)), db)
        let new = Set(facts)
        let (before, after) = try reader.outlines(around: new, from: Timestamp(milliseconds: oldest))
        for change in changes(from: before, to: after.filter { !new.isDisjoint(with: $0.facts) }, isNewsOfNew: false) {
            guard let earlier = change.before, let fact = change.after.facts.last(where: new.contains) else { continue }
            let detail = detail(change.after, instead: earlier, facts: change.after.facts.filter(new.contains))
            guard let detail else { continue }
            let article = try db.integer("SELECT article_id FROM fact WHERE id = ?", [fact])
            try EventLog.append(.meetingChanged, articleID: article, feedID: feedID, detail: detail, at: at, db)
        }
    }

    private static let namedFacts = 5

    /// `nil` where nothing was settled, held or called off: one more value that sources give is told with its own fact.
    private static func detail(_ after: MeetingOutline, instead before: MeetingOutline, facts: [Int64]) -> String? {
        let settled = before.unsettled.filter { !after.unsettled.contains($0) }
        let settlements = settled.compactMap { matter in after.openings.first { $0.matter == matter && $0.value != nil } }
        guard before.status != after.status || !settlements.isEmpty else { return nil }
        var writer = JSONWriter(reserving: 256)
        writer.object {
            $0.field("meeting", after.id)
            $0.field("kind", after.kind)
            $0.field("status", after.status.rawValue)
            $0.field("parties", after.parties)
            $0.field("people", after.people)
            $0.field(
                "changes",
                array: { list in
                    if before.status != after.status { write("status", before.status.rawValue, after.status.rawValue, to: &list) }
                    for opening in settlements {
                        write(opening.matter.rawValue, Meeting.toBeDetermined, opening.value, to: &list)
                    }
                })
            $0.field("facts", array: { for id in facts.prefix(namedFacts) { $0.value(id) } })
        }
        return writer.text
    }

    private static func write(_ what: String, _ from: String, _ to: String?, to list: inout JSONWriter) {
        list.object {
            $0.field("what", what)
            $0.field("from", from)
            $0.field("to", to)
        }
    }
}

extension MeetingOutline {
    /// What a change is measured by.
    fileprivate var says: [[String]] {
        [[status.rawValue], unsettled.map(\.rawValue), days.map(\.value).sorted(), places.map(\.value).sorted()]
    }
}
