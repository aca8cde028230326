/// A line of the event log.
package struct Event: Sendable, Equatable {
    package var cursor: Cursor
    package var kind: Kind
    package var at: Timestamp
    package var articleID: Int64?
    package var feedID: Int64?
    /// What more there is to say, as one JSON object ("{}" where nothing).
    package var detail: String

    package enum Kind: String, Sendable, CaseIterable {
        case articleNew = "article.new"
        case articleChanged = "article.changed"
        case factQuote = "fact.quote"
        case factFigure = "fact.figure"
        case factDeadline = "fact.deadline"
        case factMeeting = "fact.meeting"
        case factClaim = "fact.claim"
        case factStage = "fact.stage"
        case meetingChanged = "meeting.changed"
        case storyNew = "story.new"
        case storyGrown = "story.grown"
        case feedFailing = "feed.failing"
        case feedRecovered = "feed.recovered"
        case feedSilent = "feed.silent"
        case feedGone = "feed.gone"
        case feedMoved = "feed.moved"
        case syncStarted = "sync.started"
        case syncFinished = "sync.finished"
    }

    package init(cursor: Cursor, kind: Kind, at: Timestamp, articleID: Int64? = nil, feedID: Int64? = nil, detail: String = "{}") {
        self.cursor = cursor
        self.kind = kind
        self.at = at
        self.articleID = articleID
        self.feedID = feedID
        self.detail = detail
    }
}

/// A place in the event log: everything up to and including it has been seen. Grows without end, never repeats.
package struct Cursor: Sendable, Hashable, Comparable {
    package var value: Int64
    package init(_ value: Int64) { self.value = value }
    package static func < (a: Cursor, b: Cursor) -> Bool { a.value < b.value }
}
