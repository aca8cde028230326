import Testing

@testable import Syncing

@Suite("Reading room")
struct ReadingRoomTests {
    private actor Load {
        private var now = 0
        private(set) var most = 0
        private(set) var visits = 0

        func enter(_ byteCount: Int) {
            now += byteCount
            most = max(most, now)
            visits += 1
        }

        func leave(_ byteCount: Int) { now -= byteCount }
    }

    @Test(
        "Documents are read beside each other up to two mebibytes, beside them one large one, and everyone has a turn",
        arguments: [([100_000], 2 << 20), ([16 << 20], 16 << 20), ([5_000, 16 << 20, 1 << 20], 18 << 20)])
    func turns(sizes: [Int], most: Int) async {
        let room = ReadingRoom()
        let load = Load()
        await withTaskGroup { group in
            for number in 0..<60 {
                let size = sizes[number % sizes.count]
                group.addTask {
                    await room.enter(size)
                    await load.enter(size)
                    await Task.yield()
                    await load.leave(size)
                    room.leave(size)
                }
            }
        }
        #expect(await load.most <= most)
        #expect(await load.visits == 60)
    }

    @Test("A small document does not wait for a large one")
    func smallBesideLarge() async {
        let room = ReadingRoom()
        await room.enter(16 << 20)
        await room.enter(5_000)
        room.leave(5_000)
        room.leave(16 << 20)
    }
}
