import Testing

@testable import QueryServer

@Suite struct FairQueueTests {
    @Test("Where many wait, each client process has its turn in the round")
    func rounds() async {
        let queue = FairQueue(width: 1)
        let greedy = Peer(processID: 1, userID: 0)
        let modest = Peer(processID: 2, userID: 0)
        let order = await withTaskGroup(of: Void.self, returning: [Int32].self) { tasks in
            let (entered, isEntered) = AsyncStream.makeStream(of: Int32.self)
            let (gate, opens) = AsyncStream.makeStream(of: Void.self)
            tasks.addTask { await queue.turn(of: greedy) { for await _ in gate { break } } }
            while queue.runningCount == 0 { await Task.yield() }
            for (count, peer) in [(4, greedy), (1, modest)] {
                for _ in 0..<count {
                    let waiting = queue.waitingCount
                    tasks.addTask { await queue.turn(of: peer) { _ = isEntered.yield(peer.processID) } }
                    while queue.waitingCount == waiting { await Task.yield() }
                }
            }
            opens.yield()
            await tasks.waitForAll()
            isEntered.finish()
            return await entered.reduce(into: []) { $0.append($1) }
        }
        #expect(order == [1, 2, 1, 1, 1])
        #expect(queue.runningCount == 0)
    }

    @Test("Long requests leave the last place to short ones, and have their turns when there is room again")
    func longOnes() async {
        let queue = FairQueue(width: 2)
        let searcher = Peer(processID: 1, userID: 0)
        let reader = Peer(processID: 2, userID: 0)
        await withTaskGroup(of: Void.self) { tasks in
            let (gate, opens) = AsyncStream.makeStream(of: Void.self)
            tasks.addTask { await queue.turn(of: searcher, in: .long) { for await _ in gate { break } } }
            while queue.runningCount == 0 { await Task.yield() }
            tasks.addTask { await queue.turn(of: searcher, in: .long) {} }
            while queue.waitingCount == 0 { await Task.yield() }
            #expect(queue.runningCount == 1)
            // Returns only because it waits for nobody.
            await queue.turn(of: reader) {}
            opens.yield()
            await tasks.waitForAll()
        }
        #expect(queue.runningCount == 0)
        #expect(queue.waitingCount == 0)
    }

    @Test("A stream that catches up and a long request have their places side by side, and leave one for short ones")
    func streamsBesideLongOnes() async {
        let queue = FairQueue(width: 3)
        await withTaskGroup(of: Void.self) { tasks in
            let (gate, opens) = AsyncStream.makeStream(of: Void.self)
            let (gateOfStream, opensStream) = AsyncStream.makeStream(of: Void.self)
            tasks.addTask { await queue.turn(of: .unknown, in: .long) { for await _ in gate { break } } }
            tasks.addTask { await queue.turn(of: .unknown, in: .stream) { for await _ in gateOfStream { break } } }
            while queue.runningCount < 2 { await Task.yield() }
            tasks.addTask { await queue.turn(of: .unknown, in: .stream) {} }
            while queue.waitingCount == 0 { await Task.yield() }
            // Returns only because it waits for nobody.
            await queue.turn(of: .unknown) {}
            #expect(queue.runningCount == 2)
            opens.yield()
            opensStream.yield()
            await tasks.waitForAll()
        }
        #expect(queue.runningCount == 0 && queue.waitingCount == 0)
    }

    @Test("With one place alone long requests have it too")
    func onePlace() async {
        let queue = FairQueue(width: 1)
        await queue.turn(of: .unknown, in: .long) {}
        #expect(queue.runningCount == 0)
    }

    @Test("A short request does not wait behind a search of its own client")
    func shortBehindLong() async {
        let queue = FairQueue(width: 2)
        let client = Peer(processID: 1, userID: 0)
        await withTaskGroup(of: Void.self) { tasks in
            let (search, endsSearch) = AsyncStream.makeStream(of: Void.self)
            let (short, endsShort) = AsyncStream.makeStream(of: Void.self)
            let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
            tasks.addTask { await queue.turn(of: client, in: .long) { for await _ in search { break } } }
            while queue.runningCount == 0 { await Task.yield() }
            tasks.addTask { await queue.turn(of: client) { for await _ in short { break } } }
            while queue.runningCount == 1 { await Task.yield() }
            tasks.addTask { await queue.turn(of: client, in: .long) {} }
            while queue.waitingCount == 0 { await Task.yield() }
            tasks.addTask { await queue.turn(of: client) { hasEntered.finish() } }
            while queue.waitingCount == 1 { await Task.yield() }
            endsShort.yield()
            // Ends only because the search that waits is passed.
            for await _ in entered {}
            endsSearch.yield()
            await tasks.waitForAll()
        }
        #expect(queue.runningCount == 0 && queue.waitingCount == 0)
    }
}
