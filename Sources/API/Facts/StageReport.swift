import Model

/// Where the talks stand, with what says so.
package struct StageReading: WireForm, Equatable {
    /// none, scheduled, held, framework, agreed, in-force, accused, stalled, restarted, extended, expired; `nil`: undetermined.
    package var stage: String?
    /// Independent articles that report it; copies of one article count once.
    package var articleCount: Int
    package var newest: CitedFact?

    package init(stage: String?, articleCount: Int, newest: CitedFact?) {
        self.stage = stage
        self.articleCount = articleCount
        self.newest = newest
    }

    package static let undetermined = "undetermined"

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("stage", stage ?? Self.undetermined)
            $0.field("articles", articleCount)
            $0.field("newest", form: newest)
        }
    }

    package init?(json: JSONValue) {
        guard let stage = json["stage"]?.string else { return nil }
        self.init(
            stage: stage == Self.undetermined ? nil : stage, articleCount: json.count("articles"),
            newest: json.form("newest"))
    }
}

/// A report that moved the talks from one stage to another, as the state machine allows.
package struct StageStep: WireForm, Equatable {
    package var from: String
    package var stage: String
    /// When the report was published.
    package var time: Timestamp
    package var evidence: CitedFact

    package init(from: String, stage: String, time: Timestamp, evidence: CitedFact) {
        self.from = from
        self.stage = stage
        self.time = time
        self.evidence = evidence
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("from", from)
            $0.field("stage", stage)
            $0.field("time", time)
            $0.field("evidence", form: evidence)
        }
    }

    package init?(json: JSONValue) {
        guard let from = json["from"]?.string, let stage = json["stage"]?.string, let time = json.timestamp("time"),
            let evidence: CitedFact = json.form("evidence")
        else { return nil }
        self.init(from: from, stage: stage, time: time, evidence: evidence)
    }
}

/// `GET /v1/facts/stage`.
package struct StageReport: WireForm, Equatable {
    /// What the newest report says.
    package var current: StageReading
    /// What others said within three days before it, most articles first.
    package var alternatives: [StageReading]
    /// Oldest first.
    package var history: [StageStep]
    /// Where more reports are known than a history is made of: it is made of those published since then.
    package var historySince: Timestamp?
    /// The reports themselves, newest first.
    package var facts: [CitedFact]
    package var next: String?
    package var eventsCursor: Cursor

    package init(
        current: StageReading, alternatives: [StageReading], history: [StageStep], historySince: Timestamp? = nil, facts: [CitedFact],
        next: String?, eventsCursor: Cursor
    ) {
        self.historySince = historySince
        self.current = current
        self.alternatives = alternatives
        self.history = history
        self.facts = facts
        self.next = next
        self.eventsCursor = eventsCursor
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("current", form: current)
            $0.field("alternatives", forms: alternatives)
            $0.field("history", forms: history)
            $0.field("history_since", historySince)
            $0.field("facts", forms: facts)
            $0.field("next", next)
            $0.field("events_cursor", cursor: eventsCursor)
        }
    }

    package init?(json: JSONValue) {
        guard let current: StageReading = json.form("current"),
            let alternatives: [StageReading] = json.forms("alternatives"), let history: [StageStep] = json.forms("history"),
            let facts: [CitedFact] = json.forms("facts"), let cursor = json.cursor("events_cursor")
        else { return nil }
        self.init(
            current: current, alternatives: alternatives, history: history, historySince: json.timestamp("history_since"), facts: facts,
            next: json["next"]?.string, eventsCursor: cursor)
    }
}
