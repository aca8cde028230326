import Testing

@testable import Syncing

@Suite("Large documents")
struct LargeDocumentsTests {
    private actor Room {
        private var inside = 0
        private(set) var most = 0
        private(set) var total = 0

        func enter() {
            inside += 1
            most = max(most, inside)
            total += 1
        }

        func leave() { inside -= 1 }
    }

    @Test("Never two at once, and everyone has a turn")
    func oneAtATime() async {
        let documents = LargeDocuments()
        let room = Room()
        await withTaskGroup { group in
            for _ in 0..<50 {
                group.addTask {
                    await documents.enter()
                    await room.enter()
                    await Task.yield()
                    await room.leave()
                    documents.leave()
                }
            }
        }
        #expect(await room.most == 1)
        #expect(await room.total == 50)
    }
}
