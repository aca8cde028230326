import API
import Cache
import Model
import Syncing

extension Answers {
    /// What a history is made of at most: the newest reports of the span.
    private static let reportLimit = 1000
    /// In seconds. Reports that close to the newest one speak of the same moment.
    private static let rivalSpan: Int64 = 3 * 86_400

    func stage(_ parameters: FactParameters) async throws -> Reply {
        let query = factQuery([.stage], parameters)
        let page = try await store.facts(query)
        let (reports, since) = try await stageReports(query)
        let (current, alternatives) = Self.standing(reports)
        return Reply(
            StageReport(
                current: current, alternatives: alternatives, history: Self.steps(of: reports), historySince: since, facts: page.facts,
                next: page.next, eventsCursor: page.cursor))
    }

    func timeline(_ parameters: FactParameters) async throws -> Reply {
        let collections = parameters.collections ?? Set(FactCollection.allCases).subtracting([.people])
        var query = factQuery(collections, parameters, order: .time)
        query.tellsMeetingsOnce = true
        let page = try await store.facts(query)
        var before: [Int64: String] = [:]
        if collections.contains(.stage) {
            let steps = Self.steps(of: try await stageReports(factQuery([.stage], parameters)).reports)
            before = Dictionary(steps.map { ($0.evidence.id, $0.from) }) { first, _ in first }
        }
        let entries = page.facts.map { fact in
            Timeline.Entry(
                time: fact.day?.start ?? fact.source.sortTime, learned: fact.firstSeen, stageBefore: before[fact.id], fact: fact,
                meeting: page.meetings[fact.id])
        }
        return Reply(Timeline(entries: entries, next: page.next, eventsCursor: page.cursor))
    }

    /// One report an article, newest first; where there are more than a history is made of, with the time of the oldest of these.
    func stageReports(_ query: FactQuery) async throws -> (reports: [CitedFact], since: Timestamp?) {
        var query = query
        query.articles.limit = Self.reportLimit
        query.articles.page = nil
        let page = try await store.facts(query)
        return (page.facts, page.next == nil ? nil : page.facts.last?.source.sortTime)
    }

    /// What the newest report says, and what others said shortly before it.
    static func standing(_ reports: [CitedFact]) -> (current: StageReading, alternatives: [StageReading]) {
        guard let newest = reports.first else { return (StageReading(stage: nil, articleCount: 0, newest: nil), []) }
        let since = newest.source.sortTime.adding(seconds: -rivalSpan)
        var readings: [StageReading] = []
        for report in reports.prefix(while: { $0.source.sortTime >= since }) {
            if let index = readings.firstIndex(where: { $0.stage == report.stage }) {
                readings[index].articleCount += 1
            } else {
                readings.append(StageReading(stage: report.stage, articleCount: 1, newest: report))
            }
        }
        let alternatives = readings.dropFirst().enumerated().sorted {
            ($1.element.articleCount, $0.offset) < ($0.element.articleCount, $1.offset)
        }
        return (readings[0], alternatives.map(\.element))
    }

    static func steps(of reports: [CitedFact]) -> [StageStep] {
        let ordered = Array(reports.reversed())
        let steps = StageHistory.steps(of: ordered.map { ($0.stage ?? "", $0.source.sortTime) })
        return steps.map { step in
            let evidence = ordered[step.report]
            return StageStep(from: step.before, stage: step.stage, time: evidence.source.sortTime, evidence: evidence)
        }
    }
}

extension CitedFact {
    fileprivate var stage: String? { fact["stage"]?.string }
}

extension CitedFact.Source {
    /// As lists of articles are ordered.
    fileprivate var sortTime: Timestamp { min(published ?? firstSeen, firstSeen) }
}
