/// Where the talks between the two sides stand.
///
/// A stage follows another only where that can happen: what was never in force does not expire, and talks resume after they stalled. Reports
/// come late and out of order, so a report that cannot follow is kept as evidence and does not move the stage.
package enum TalksStage: String, Sendable, CaseIterable {
    case none, scheduled, held, framework, agreed
    case inForce = "in-force"
    case accused, stalled, restarted, extended, expired

    /// The stages that may come next, this one among them.
    package var successors: Set<TalksStage> {
        switch self {
        case .none: [.none, .scheduled, .held, .framework, .agreed, .accused, .stalled]
        case .scheduled: [.scheduled, .held, .framework, .agreed, .stalled, .accused, .extended]
        case .held: [.held, .scheduled, .framework, .agreed, .stalled, .accused, .extended]
        case .framework: [.framework, .agreed, .inForce, .scheduled, .held, .accused, .stalled, .extended]
        case .agreed: [.agreed, .inForce, .scheduled, .held, .accused, .stalled, .extended, .framework]
        case .inForce: [.inForce, .scheduled, .held, .framework, .agreed, .accused, .stalled, .extended, .expired]
        case .accused: [.accused, .stalled, .restarted, .scheduled, .held, .framework, .agreed, .extended, .expired]
        case .stalled: [.stalled, .restarted, .scheduled, .accused, .held, .expired, .extended]
        case .restarted: [.restarted, .scheduled, .held, .framework, .agreed, .accused, .stalled, .extended]
        case .extended: [.extended, .inForce, .scheduled, .held, .framework, .agreed, .accused, .stalled, .expired]
        case .expired: [.expired, .scheduled, .held, .restarted, .agreed, .accused, .stalled, .extended]
        }
    }

    /// The stage after a series of reports, in order of time, with the reports that moved it.
    /// - Returns: the last stage, and the indices of the reports that were legal steps to another stage.
    package static func after(_ reports: some Sequence<TalksStage>) -> (stage: TalksStage, steps: [Int]) {
        var stage = TalksStage.none
        var steps: [Int] = []
        for (index, report) in reports.enumerated() where report != stage && stage.successors.contains(report) {
            stage = report
            steps.append(index)
        }
        return (stage, steps)
    }
}
