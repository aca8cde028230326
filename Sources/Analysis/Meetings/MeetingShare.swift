import Model

/// Shares the words of one sentence out among the events that it tells: "spoke by telephone on Thursday and agreed that their teams should
/// meet again" gives the day to the call alone.
struct MeetingShare {
    let passage: Passage
    /// The words for each event, with the number of the event.
    let triggers: [(tokens: Range<Int>, group: Int)]

    typealias Status = (meaning: Meeting.Status, tokens: Range<Int>)

    /// Tokens between; what stands behind counts as further away.
    static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        if a.overlaps(b) { return 1 }
        return a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : 3 + a.lowerBound - b.upperBound
    }

    /// What was held is the nearest event; what is planned, offered or off may be any.
    func statuses(_ all: [Status], of group: Int) -> [Status] {
        all.filter { $0.meaning != .held || owner(of: $0.tokens) == group || isAlone(group) }
    }

    /// The days that belong to no other event.
    func days(of group: Int, _ all: [DateExpression]) -> [DateExpression] { all.filter { owner(of: $0.tokens) == group } }

    /// The event that an open place or date is of. Something that was held has had both.
    func group(nearest index: Int, of statuses: [Status]) -> Int? {
        let pending = triggers.filter { trigger in
            !statuses.contains { $0.meaning == .held && $0.tokens.overlaps(trigger.tokens) && $0.tokens != trigger.tokens }
        }
        return nearest(to: index..<index + 1, among: pending.isEmpty ? triggers : pending)
    }

    private func isAlone(_ group: Int) -> Bool { triggers.allSatisfy { $0.group == group } }

    private func owner(of words: Range<Int>) -> Int? { nearest(to: words, among: triggers) }

    private func nearest(to words: Range<Int>, among triggers: [(tokens: Range<Int>, group: Int)]) -> Int? {
        triggers.min { Self.distance($0.tokens, words) < Self.distance($1.tokens, words) }?.group
    }
}
