import Model

/// `GET /v1/facts/{quotes|figures|deadlines|meetings|claims|people}`.
package struct FactList: WireForm, Equatable {
    /// Newest publication first; deadlines and meetings that are asked for with `ahead` soonest first.
    package var facts: [CitedFact]
    /// For figures and deadlines, over everything that was asked for and not over this page alone: what each is of, with every value that
    /// sources give.
    package var groups: [FactGroup]
    /// For meetings, over everything that was asked for: each event once, with what all articles say of it; as many as facts at most.
    package var meetings: [Meeting]
    /// For `FactParameters.page`: where the facts go on, of which that page is one alone; `nil` on the last page.
    package var next: String?
    /// The same for meetings.
    package var nextMeetings: String?
    /// Where more statements are known than events are put together from: `meetings` are made of those published since then.
    package var meetingsSince: Timestamp?
    /// Where the event stream goes on from what this list shows.
    package var eventsCursor: Cursor

    package init(facts: [CitedFact], groups: [FactGroup], meetings: [Meeting] = [], next: String?, eventsCursor: Cursor) {
        self.facts = facts
        self.groups = groups
        self.meetings = meetings
        self.next = next
        self.eventsCursor = eventsCursor
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("facts", forms: facts)
            $0.field("groups", forms: groups)
            $0.field("meetings", forms: meetings)
            $0.field("meetings_since", meetingsSince)
            $0.field("next", next)
            $0.field("next_meetings", nextMeetings)
            $0.field("events_cursor", cursor: eventsCursor)
        }
    }

    package init?(json: JSONValue) {
        guard let facts: [CitedFact] = json.forms("facts"), let groups: [FactGroup] = json.forms("groups"),
            let meetings: [Meeting] = json.forms("meetings"), let cursor = json.cursor("events_cursor")
        else { return nil }
        self.init(facts: facts, groups: groups, meetings: meetings, next: json["next"]?.string, eventsCursor: cursor)
        (nextMeetings, meetingsSince) = (json["next_meetings"]?.string, json.timestamp("meetings_since"))
    }
}

/// `GET /v1/articles/{id}/facts`: in the order of the article: title, summary, text.
package struct ArticleFacts: WireForm, Equatable {
    package var facts: [CitedFact]

    package init(facts: [CitedFact]) { self.facts = facts }

    package func write(to json: inout JSONWriter) { json.object { $0.field("facts", forms: facts) } }

    package init?(json: JSONValue) {
        guard let facts: [CitedFact] = json.forms("facts") else { return nil }
        self.init(facts: facts)
    }
}
