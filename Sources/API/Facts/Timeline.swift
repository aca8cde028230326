import Model

/// `GET /v1/timeline`: who said or did what, oldest first.
package struct Timeline: WireForm, Equatable {
    package var entries: [Entry]
    package var next: String?
    package var eventsCursor: Cursor

    package struct Entry: WireForm, Equatable {
        /// When it happens: a meeting's or a deadline's day, publication for what was said.
        package var time: Timestamp
        /// When this cache learned of it.
        package var learned: Timestamp
        /// The stage that the talks left with it; `nil` where it moved nothing.
        package var stageBefore: String?
        package var fact: CitedFact
        /// Of a meeting the event, which stands once however many articles tell of it; `fact` is then the one that tells it best.
        package var meeting: Meeting?

        package init(time: Timestamp, learned: Timestamp, stageBefore: String? = nil, fact: CitedFact, meeting: Meeting? = nil) {
            self.meeting = meeting
            self.time = time
            self.learned = learned
            self.stageBefore = stageBefore
            self.fact = fact
        }

        package func write(to json: inout JSONWriter) {
            json.object {
                $0.field("time", time)
                $0.field("learned", learned)
                $0.field("stage_before", stageBefore)
                $0.field("fact", form: fact)
                $0.field("meeting", form: meeting)
            }
        }

        package init?(json: JSONValue) {
            guard let time = json.timestamp("time"), let learned = json.timestamp("learned"),
                let fact: CitedFact = json.form("fact")
            else { return nil }
            self.init(
                time: time, learned: learned, stageBefore: json["stage_before"]?.string, fact: fact, meeting: json.form("meeting"))
        }
    }

    package init(entries: [Entry], next: String?, eventsCursor: Cursor) {
        self.entries = entries
        self.next = next
        self.eventsCursor = eventsCursor
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("entries", forms: entries)
            $0.field("next", next)
            $0.field("events_cursor", cursor: eventsCursor)
        }
    }

    package init?(json: JSONValue) {
        guard let entries: [Entry] = json.forms("entries"), let cursor = json.cursor("events_cursor") else { return nil }
        self.init(entries: entries, next: json["next"]?.string, eventsCursor: cursor)
    }
}
