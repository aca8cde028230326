import Testing

@testable import Fetching

@Suite("Patience") struct PatienceTests {
    private let start = ContinuousClock().now
    private var limits: FetchLimits {
        var limits = FetchLimits()
        limits.answerTimeout = .seconds(20)
        limits.totalTimeout = .seconds(60)
        limits.speedFloor = 1000
        limits.speedWindow = .seconds(10)
        return limits
    }

    @Test("An answer is waited for only so long, in each hop")
    func answer() {
        var patience = Patience(limits: limits, start: start)
        patience.asked(at: start)
        #expect(patience.nextCheck == start + .seconds(20))
        #expect(patience.verdict(at: start + .seconds(19), received: 0) == nil)
        patience.asked(at: start + .seconds(19))
        #expect(patience.verdict(at: start + .seconds(38), received: 0) == nil)
        #expect(patience.verdict(at: start + .seconds(39), received: 0) == .noAnswer)
    }

    @Test("A body must keep above the floor in each window, and end in time")
    func body() {
        var patience = Patience(limits: limits, start: start)
        patience.asked(at: start)
        patience.answered(at: start + .seconds(1))
        #expect(patience.verdict(at: start + .seconds(11), received: 1000) == nil)
        #expect(patience.verdict(at: start + .seconds(20), received: 1000) == nil)
        #expect(patience.verdict(at: start + .seconds(21), received: 1999) == .tooSlow)
        #expect(patience.verdict(at: start + .seconds(60), received: 9_000_000) == .tooLong)
    }

    @Test("Time in which we hold a transfer back is not counted")
    func held() {
        var patience = Patience(limits: limits, start: start)
        patience.held(at: start)
        #expect(patience.nextCheck == nil)
        #expect(patience.verdict(at: start + .seconds(500), received: 0) == nil)
        patience.released(at: start + .seconds(500))
        patience.asked(at: start + .seconds(500))
        patience.answered(at: start + .seconds(501))
        patience.held(at: start + .seconds(505))
        patience.released(at: start + .seconds(605))
        #expect(patience.verdict(at: start + .seconds(610), received: 0) == nil)
        #expect(patience.verdict(at: start + .seconds(611), received: 0) == .tooSlow)
        #expect(patience.verdict(at: start + .seconds(660), received: 1 << 20) == .tooLong)
    }
}
