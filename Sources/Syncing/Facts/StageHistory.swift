import Analysis
import Model

/// The stages of the talks over time, from what articles report.
///
/// Single reports come late, hedge, or look back: a day's stage is the one that most of its articles report, and of those as many the one that
/// was reported last. It moves the talks where the state machine lets it follow.
package enum StageHistory {
    package struct Step: Sendable, Equatable {
        package var before: String
        package var stage: String
        /// The day's newest report of that stage, as an index into the reports.
        package var report: Int
    }

    /// - Parameter reports: in order of publication; a stage that is not known is passed over.
    package static func steps(of reports: [(stage: String, published: Timestamp)]) -> [Step] {
        var days: [(stage: TalksStage, report: Int)] = []
        var start = 0
        while start < reports.count {
            let day = reports[start].published.day
            let end = reports[start...].firstIndex { $0.published.day != day } ?? reports.count
            if let winner = winner(reports, start..<end) { days.append(winner) }
            start = end
        }
        var before = TalksStage.none
        return TalksStage.after(days.map(\.stage)).steps.map { index in
            defer { before = days[index].stage }
            return Step(before: before.rawValue, stage: days[index].stage.rawValue, report: days[index].report)
        }
    }

    private static func winner(_ reports: [(stage: String, published: Timestamp)], _ day: Range<Int>) -> (stage: TalksStage, report: Int)? {
        var counts: [TalksStage: (count: Int, last: Int)] = [:]
        for index in day {
            guard let stage = TalksStage(rawValue: reports[index].stage) else { continue }
            counts[stage] = ((counts[stage]?.count ?? 0) + 1, index)
        }
        let best = counts.max { ($0.value.count, $0.value.last) < ($1.value.count, $1.value.last) }
        return best.map { ($0.key, $0.value.last) }
    }
}
