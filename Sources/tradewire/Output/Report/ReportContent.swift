import API
import Model

/// What a report tells: what was learned in a span of time, and the course of talks and tariffs over as long a time up to the newest article.
struct ReportContent {
    let brief: Brief
    let stage: StageReport
    /// The steps and events within the time that is drawn, oldest first.
    let steps: [StageStep]
    let events: [TalkEvents.Event]
    /// One for each pair of sides of which rates are known.
    let rates: [RateHistory]
    /// When the newest article was published that tells of any of it.
    let present: Timestamp
    /// The first day of which all meetings, deadlines and rates are known here; `nil` where that is so of all that is drawn.
    let firstWholeDay: CivilDay?

    /// - Parameters:
    ///   - meetings: newest first.
    ///   - figures: on tariffs, a list for each pair of sides.
    init(brief: Brief, stage: StageReport, drawn: DrawnSpan, meetings: FactList, deadlines: FactPages, figures: [FactPages]) {
        self.brief = brief
        self.stage = stage
        present = drawn.present
        steps = stage.history.filter { $0.time >= drawn.start }
        events = TalkEvents(meetings: meetings.meetings, deadlines: deadlines.facts).events.filter { $0.day >= drawn.start.day }
        rates = figures.compactMap { list in
            RateHistory(facts: list.facts.filter { $0.source.time >= drawn.start }, groups: list.groups)
        }
        let whole =
            ([deadlines] + figures).map { $0.firstWholeDay(since: drawn.start) } + [Self.firstWholeDay(of: meetings, since: drawn.start)]
        firstWholeDay = whole.compactMap { $0 }.max()
    }

    /// - Returns: the first day of which all meetings are told; `nil` where that is so since the time.
    private static func firstWholeDay(of list: FactList, since start: Timestamp) -> CivilDay? {
        let last = list.nextMeetings == nil ? nil : list.meetings.last?.newest.source.time
        return [last, list.meetingsSince].compactMap { $0 }.max().flatMap { $0 > start ? $0.day.adding(days: 1) : nil }
    }
}

/// As long a time as the brief's, up to the newest article that tells of talks or tariffs.
struct DrawnSpan {
    let start: Timestamp
    let present: Timestamp

    /// - Parameter facts: with the newest ones of each list.
    init(brief: Brief, stage: StageReport, facts: [CitedFact]) {
        let told = (stage.facts + facts).map(\.source.time) + stage.history.map(\.time)
        present = told.filter { $0 <= brief.until }.max() ?? brief.until
        start = present.adding(seconds: brief.since.seconds - brief.until.seconds)
    }
}
