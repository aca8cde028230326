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

    /// - Parameters:
    ///   - events: meetings and deadlines.
    ///   - figures: on tariffs, a list for each pair of sides.
    init(brief: Brief, stage: StageReport, events: [CitedFact], figures: [FactList]) {
        self.brief = brief
        self.stage = stage
        let told = (stage.facts + events + figures.flatMap(\.facts)).map(\.source.time) + stage.history.map(\.time)
        let present = told.filter { $0 <= brief.until }.max() ?? brief.until
        let start = present.adding(seconds: brief.since.seconds - brief.until.seconds)
        self.present = present
        steps = stage.history.filter { $0.time >= start }
        self.events = TalkEvents(events).events.filter { $0.day >= start.day }
        rates = figures.compactMap { list in
            RateHistory(facts: list.facts.filter { $0.source.time >= start }, groups: list.groups)
        }
    }
}
