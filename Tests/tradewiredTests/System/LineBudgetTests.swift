import Model
import Testing

@testable import tradewired

struct LineBudgetTests {
    private let noon = Timestamp(seconds: 1_750_000_000)

    @Test("Five thousand feeds that fail within a minute are twenty lines and a count")
    func flood() {
        var budget = LineBudget()
        let lines = (0..<5000).count { _ in budget.admits("feed fails", .warning, at: noon) }
        #expect(lines == 20)
        let early = budget.takeSummaries(at: noon.adding(seconds: 59))
        #expect(early == [])
        let due = budget.takeSummaries(at: noon.adding(seconds: 60))
        #expect(due == [.init(message: "feed fails", level: .warning, count: 4980)])
        let again = budget.takeSummaries(at: noon.adding(seconds: 60))
        #expect(again == [])
    }

    @Test("A message that is seldom said is not held back by one that floods")
    func otherMessages() {
        var budget = LineBudget()
        for _ in 0..<1000 { _ = budget.admits("feed fails", .warning, at: noon) }
        let isSaid = budget.admits("what feeds send cannot be stored", .error, at: noon)
        #expect(isSaid)
    }

    @Test("After a minute the same message is said again")
    func nextSpan() {
        var budget = LineBudget()
        for _ in 0..<100 { _ = budget.admits("feed fails", .warning, at: noon) }
        let later = noon.adding(seconds: 61)
        _ = budget.takeSummaries(at: later)
        let isSaid = budget.admits("feed fails", .warning, at: later)
        #expect(isSaid)
    }

    @Test("A clock that goes back ends what was begun in its future")
    func clockGoesBack() {
        var budget = LineBudget()
        for _ in 0..<21 { _ = budget.admits("feed fails", .warning, at: noon) }
        let summaries = budget.takeSummaries(at: noon.adding(seconds: -3600))
        #expect(summaries.map(\.count) == [1])
    }

    @Test("Messages without number share one budget")
    func manyMessages() {
        var budget = LineBudget()
        let lines = (0..<10_000).count { budget.admits("message \($0)", .info, at: noon) }
        #expect(lines < 100)
    }
}
