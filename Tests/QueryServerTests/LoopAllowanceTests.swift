import Testing

@testable import QueryServer

@Suite struct LoopAllowanceTests {
    @Test("A client process has a few answers a millisecond at once, on however many connections, and takes none from others")
    func perProcess() {
        let allowance = LoopAllowance()
        let greedy = Peer(processID: 1, userID: 0)
        let modest = Peer(processID: 2, userID: 0)
        #expect((0..<100).count { _ in allowance.take(greedy, at: 5) } == 4)
        #expect(allowance.take(modest, at: 5))
        #expect((0..<100).count { _ in allowance.take(greedy, at: 6) } == 4)
    }
}
