import Model
import Testing

@testable import Syncing

@Suite("The stages of the talks over time")
struct StageHistoryTests {
    private func reports(_ list: [(String, Int64)]) -> [(stage: String, published: Timestamp)] {
        list.map { ($0.0, Timestamp(seconds: 1_749_000_000).adding(seconds: $0.1 * 86_400)) }
    }

    @Test("A day's stage is what most of its reports say, and the newest of them is the evidence")
    func majority() {
        let steps = StageHistory.steps(of: reports([("held", 0), ("scheduled", 0), ("held", 0), ("agreed", 1)]))
        #expect(steps == [.init(before: "none", stage: "held", report: 2), .init(before: "held", stage: "agreed", report: 3)])
    }

    @Test("A stage that cannot follow, or that nobody knows, moves nothing")
    func illegal() {
        let steps = StageHistory.steps(of: reports([("scheduled", 0), ("expired", 1), ("nonsense", 2), ("held", 3)]))
        #expect(steps.map(\.stage) == ["scheduled", "held"])
    }

    @Test("No reports, no stages") func empty() { #expect(StageHistory.steps(of: []).isEmpty) }
}
