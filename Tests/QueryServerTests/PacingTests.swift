import Testing

@testable import QueryServer

@Suite struct PacingTests {
    private static let greedy: Int32 = 1
    private static let modest: Int32 = 2

    /// In nanoseconds.
    private static let millisecond: UInt64 = 1_000_000
    private static let start = 1_000_000 * millisecond

    @Test("A process that is alone never waits, whatever it takes")
    func alone() {
        let pacing = Pacing()
        for _ in 0..<1000 { pacing.charge(Self.greedy, .milliseconds(1), at: Self.start) }
        #expect(pacing.pause(before: Self.greedy, at: Self.start) == nil)
        #expect(pacing.passes(Self.greedy, at: Self.start))
    }

    @Test("Processes that take alike do not wait for each other")
    func alike() {
        let pacing = Pacing()
        for process in [Self.greedy, Self.modest] {
            for _ in 0..<1000 { pacing.charge(process, .milliseconds(1), at: Self.start) }
        }
        #expect(pacing.pause(before: Self.greedy, at: Self.start) == nil)
        #expect(pacing.pause(before: Self.modest, at: Self.start) == nil)
    }

    @Test("Beside a modest one a greedy process has its requests one after the other on all its connections, and an eighth of the time")
    func greedyOne() throws {
        let pacing = Pacing()
        for _ in 0..<1000 { pacing.charge(Self.greedy, .microseconds(950), at: Self.start) }
        pacing.charge(Self.modest, .zero, at: Self.start)
        #expect(pacing.pause(before: Self.modest, at: Self.start) == nil)
        #expect(!pacing.passes(Self.greedy, at: Self.start))
        let pauses = (0..<10).map { _ in pacing.pause(before: Self.greedy, at: Self.start) ?? .zero }
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $1 - $0 > .milliseconds(7) && $1 - $0 < .milliseconds(9) })
    }

    @Test("No request is held back for longer than a second")
    func longest() {
        let pacing = Pacing()
        for _ in 0..<100 { pacing.charge(Self.greedy, .milliseconds(500), at: Self.start) }
        pacing.charge(Self.modest, .zero, at: Self.start)
        let pauses = (0..<600).compactMap { _ in pacing.pause(before: Self.greedy, at: Self.start) }
        #expect(pauses.allSatisfy { $0 <= .seconds(1) })
        #expect(pauses.last == .seconds(1))
    }

    @Test("When the modest one has gone, the greedy one is free again")
    func free() {
        let pacing = Pacing()
        pacing.charge(Self.modest, .zero, at: Self.start)
        for step in 0..<5 { pacing.charge(Self.greedy, .milliseconds(100), at: Self.start + UInt64(step) * 400 * Self.millisecond) }
        #expect(pacing.pause(before: Self.greedy, at: Self.start + 1600 * Self.millisecond) == nil)
    }

    @Test("A modest process that asks once a second holds a greedy one back for a tenth of it alone")
    func onceASecond() {
        let pacing = Pacing()
        for _ in 0..<1000 { pacing.charge(Self.greedy, .milliseconds(1), at: Self.start) }
        pacing.charge(Self.modest, .zero, at: Self.start)
        let pauses = (0..<20).compactMap { _ in pacing.pause(before: Self.greedy, at: Self.start) }
        #expect(pauses.last.map { $0 > .milliseconds(100) } == true)
        let soon = Self.start + 100 * Self.millisecond
        #expect(pacing.pause(before: Self.greedy, at: soon) != nil)
        #expect(pacing.holdsBack(Self.greedy, at: soon) && !pacing.passes(Self.greedy, at: soon))
        let later = soon + 2 * Self.millisecond
        #expect(!pacing.holdsBack(Self.greedy, at: later))
        #expect(pacing.pause(before: Self.greedy, at: later) == nil)
        #expect(pacing.passes(Self.greedy, at: later))
    }

    @Test("A modest process that comes back finds the server free at its next request")
    func comesBack() {
        let pacing = Pacing()
        pacing.charge(Self.modest, .zero, at: Self.start)
        let later = Self.start + 400 * Self.millisecond
        for _ in 0..<1000 { pacing.charge(Self.greedy, .milliseconds(1), at: later) }
        #expect(pacing.passes(Self.greedy, at: later))
        #expect(pacing.pause(before: Self.modest, at: later + 2 * Self.millisecond) == nil)
        #expect(!pacing.passes(Self.greedy, at: later + 4 * Self.millisecond))
    }

    @Test("Who is held back is not asked for an allowance, and what was not allowed is not counted")
    func allowance() {
        let pacing = Pacing()
        for _ in 0..<1000 where pacing.passes(Self.modest, if: false, at: Self.start) { Issue.record("it was not allowed") }
        for _ in 0..<1000 { pacing.charge(Self.greedy, .milliseconds(1), at: Self.start) }
        #expect(pacing.passes(Self.greedy, at: Self.start))
        pacing.charge(Self.modest, .zero, at: Self.start + 2 * Self.millisecond)
        var takenCount = 0
        let take = {
            takenCount += 1
            return true
        }
        let isPassed = pacing.passes(Self.greedy, if: take(), at: Self.start + 4 * Self.millisecond)
        #expect(!isPassed && takenCount == 0)
        let isModestPassed = pacing.passes(Self.modest, if: take(), at: Self.start + 4 * Self.millisecond)
        #expect(isModestPassed && takenCount == 1)
    }

    @Test("A request now and then is modest whatever it takes of its millisecond")
    func nowAndThen() {
        let pacing = Pacing()
        for process in 1...3 as ClosedRange<Int32> { pacing.charge(process, .milliseconds(Int64(process) * 5), at: Self.start) }
        #expect((1...3 as ClosedRange<Int32>).allSatisfy { pacing.pause(before: $0, at: Self.start) == nil })
    }
}
