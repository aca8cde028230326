import Model

/// `GET /v1/brief`: what this cache learned in a span of time, in one document. The same cache and the same span give the same bytes.
package struct Brief: WireForm, Equatable {
    /// On the clock of first sight.
    package var since: Timestamp
    package var until: Timestamp
    package var counts = Counts()
    /// Where the talks stood at `since`.
    package var stageBefore: StageReading
    /// Where they stand at `until`.
    package var stage: StageReading
    package var alternatives: [StageReading]
    /// Stories that began or grew, those of most outlets first.
    package var stories: [Story] = []
    /// Whose values nobody had given before.
    package var figures: [FactGroup] = []
    /// Not over at `until`, soonest first.
    package var deadlines: [FactGroup] = []
    /// Events of which nothing was known before, or that newer articles tell otherwise.
    package var meetings: [Meeting] = []
    package var quotes: [CitedFact] = []
    package var claims: [CitedFact] = []
    /// New core articles of which nothing above tells, newest first.
    package var articles: [Article] = []
    /// Figures and deadlines of the span on which sources disagree.
    package var disagreements: [FactGroup] = []
    package var eventsCursor: Cursor

    package struct Counts: Sendable, Equatable {
        /// New ones, core and related; copies of one article count once.
        package var articles = 0
        package var core = 0
        package var copies = 0
        package var facts = 0

        package init() {}
    }

    package init(since: Timestamp, until: Timestamp, stageBefore: StageReading, stage: StageReading, eventsCursor: Cursor) {
        self.since = since
        self.until = until
        self.stageBefore = stageBefore
        self.stage = stage
        self.eventsCursor = eventsCursor
        alternatives = []
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("since", since)
            $0.field("until", until)
            $0.field(
                "counts",
                object: {
                    $0.field("articles", counts.articles)
                    $0.field("core", counts.core)
                    $0.field("copies", counts.copies)
                    $0.field("facts", counts.facts)
                })
            $0.field("stage_before", form: stageBefore)
            $0.field("stage", form: stage)
            $0.field("alternatives", forms: alternatives)
            $0.field("stories", forms: stories)
            $0.field("figures", forms: figures)
            $0.field("deadlines", forms: deadlines)
            $0.field("meetings", forms: meetings)
            $0.field("quotes", forms: quotes)
            $0.field("claims", forms: claims)
            $0.field("articles", forms: articles)
            $0.field("disagreements", forms: disagreements)
            $0.field("events_cursor", cursor: eventsCursor)
        }
    }

    package init?(json: JSONValue) {
        guard let since = json.timestamp("since"), let until = json.timestamp("until"), let cursor = json.cursor("events_cursor"),
            let before: StageReading = json.form("stage_before"), let now: StageReading = json.form("stage"),
            let alternatives: [StageReading] = json.forms("alternatives"), let stories: [Story] = json.forms("stories"),
            let figures: [FactGroup] = json.forms("figures"), let deadlines: [FactGroup] = json.forms("deadlines"),
            let meetings: [Meeting] = json.forms("meetings"), let quotes: [CitedFact] = json.forms("quotes"),
            let claims: [CitedFact] = json.forms("claims"), let articles: [Article] = json.forms("articles"),
            let disagreements: [FactGroup] = json.forms("disagreements")
        else { return nil }
        self.init(since: since, until: until, stageBefore: before, stage: now, eventsCursor: cursor)
        self.alternatives = alternatives
        self.stories = stories
        self.figures = figures
        self.deadlines = deadlines
        self.meetings = meetings
        self.quotes = quotes
        self.claims = claims
        self.articles = articles
        self.disagreements = disagreements
        counts.articles = json["counts"]?.count("articles") ?? 0
        counts.core = json["counts"]?.count("core") ?? 0
        counts.copies = json["counts"]?.count("copies") ?? 0
        counts.facts = json["counts"]?.count("facts") ?? 0
    }
}
