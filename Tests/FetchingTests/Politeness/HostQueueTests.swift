import Model
import Testing

@testable import Fetching

@Suite("Host queue") struct HostQueueTests {
    private let start = ContinuousClock().now
    private func host(_ name: String) -> HostKey { HostKey(name: name) }

    private func takeAll(_ queue: inout HostQueue, at now: ContinuousClock.Instant) -> [UInt64] {
        var taken: [UInt64] = []
        while let next = queue.next(at: now) { taken.append(next.id) }
        return taken
    }

    @Test("Hosts take turns, each within its limit")
    func rotation() {
        var queue = HostQueue(concurrency: 10, capacity: 100, perHostLimit: 2) { _ in .zero }
        for id in 1...4 { queue.add(UInt64(id), host: host("a")) }
        for id in 5...6 { queue.add(UInt64(id), host: host("b")) }
        #expect(takeAll(&queue, at: start) == [1, 5, 2, 6])
        queue.finished(host: host("a"), at: start)
        #expect(takeAll(&queue, at: start) == [3])
        queue.finished(host: host("b"), at: start)
        #expect(takeAll(&queue, at: start) == [])
        queue.finished(host: host("a"), at: start)
        #expect(takeAll(&queue, at: start) == [4])
    }

    @Test("All hosts together stay within the concurrency")
    func concurrency() {
        var queue = HostQueue(concurrency: 3, capacity: 100, perHostLimit: 2) { _ in .zero }
        for id in 0..<6 { queue.add(UInt64(id), host: host("h\(id)")) }
        #expect(takeAll(&queue, at: start) == [0, 1, 2])
        queue.finished(host: host("h1"), at: start)
        #expect(takeAll(&queue, at: start) == [3])
    }

    @Test("The slow do not count among those that run at once, but in all there is a limit for them too")
    func slow() {
        var queue = HostQueue(concurrency: 2, capacity: 4, perHostLimit: 2) { _ in .zero }
        for id in 0..<9 { queue.add(UInt64(id), host: host("h\(id)")) }
        #expect(takeAll(&queue, at: start) == [0, 1])
        #expect(queue.isFull)
        queue.slowed()
        queue.slowed()
        #expect(takeAll(&queue, at: start) == [2, 3])
        queue.slowed()
        #expect(takeAll(&queue, at: start) == [])
        queue.finished(host: host("h0"), wasSlow: true, at: start)
        #expect(takeAll(&queue, at: start) == [4])
        queue.finished(host: host("h4"), at: start)
        queue.finished(host: host("h3"), at: start)
        #expect(takeAll(&queue, at: start) == [5, 6])
    }

    @Test("A low limit of open files leaves few transfers, but always one", arguments: [(1024, 320), (256, 64), (70, 2), (20, 1), (0, 1)])
    func openFiles(limit: Int, transfers: Int) {
        #expect(OpenFiles.transferLimit(openFiles: limit) == transfers)
    }

    @Test("Two starts at one host are a gap apart, and the queue says when the next one may be")
    func gap() {
        var queue = HostQueue(concurrency: 10, capacity: 100, perHostLimit: 5) { _ in .seconds(2) }
        for id in 1...3 { queue.add(UInt64(id), host: host("a")) }
        queue.add(9, host: host("b"))
        #expect(takeAll(&queue, at: start) == [1, 9])
        #expect(queue.earliestStart == start + .seconds(2))
        #expect(takeAll(&queue, at: start + .seconds(1)) == [])
        #expect(takeAll(&queue, at: start + .seconds(2)) == [2])
        #expect(queue.earliestStart == start + .seconds(4))
        queue.finished(host: host("a"), at: start + .seconds(3))
        queue.finished(host: host("a"), at: start + .seconds(3))
        #expect(takeAll(&queue, at: start + .seconds(3)) == [])
        #expect(takeAll(&queue, at: start + .seconds(4)) == [3])
        #expect(queue.earliestStart == nil)
    }

    @Test("A gap outlives the transfers that it follows")
    func gapAfterTheLast() {
        var queue = HostQueue(concurrency: 10, capacity: 100, perHostLimit: 1) { _ in .seconds(2) }
        queue.add(1, host: host("a"))
        #expect(takeAll(&queue, at: start) == [1])
        queue.finished(host: host("a"), at: start)
        queue.add(2, host: host("a"))
        #expect(takeAll(&queue, at: start + .seconds(1)) == [])
        #expect(takeAll(&queue, at: start + .seconds(2)) == [2])
    }

    @Test("The urgent go first, the removed not at all")
    func urgencyAndRemoval() {
        var queue = HostQueue(concurrency: 10, capacity: 100, perHostLimit: 10) { _ in .zero }
        for id in 1...4 { queue.add(UInt64(id), host: host("a")) }
        queue.add(5, host: host("a"), isUrgent: true)
        queue.remove(2, host: host("a"))
        #expect(takeAll(&queue, at: start) == [5, 1, 3, 4])
        for id in 6...8 { queue.add(UInt64(id), host: host("b")) }
        #expect(queue.removeAll(host: host("b")) == [6, 7, 8])
        #expect(takeAll(&queue, at: start) == [])
    }
}
