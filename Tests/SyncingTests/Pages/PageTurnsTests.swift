import Cache
import Model
import Testing

@testable import Syncing

@Suite("Turns of pages")
struct PageTurnsTests {
    private func wants(_ hosts: String...) -> [PageWant] {
        hosts.enumerated().map {
            PageWant(articleID: Int64($0), feedID: 1, url: "https://\($1)/\($0)", attempts: 0, validators: Validators())
        }
    }

    private func start(_ turns: inout PageTurns) -> [Int64] {
        var started: [Int64] = []
        while let want = turns.next() { started.append(want.articleID) }
        return started
    }

    @Test("Two pages of a site are read at once and eight in all, in the queue's order")
    func bounds() {
        var turns = PageTurns()
        turns.renew(wants("a", "a", "a", "B", "b", "b", "c", "d", "e", "f", "g"))
        #expect(start(&turns) == [0, 1, 3, 4, 6, 7, 8, 9])
    }

    @Test("A page that is done makes room for the next of its site, and no other")
    func refills() {
        var turns = PageTurns()
        turns.renew(wants("a", "a", "a", "b", "b", "b"))
        #expect(start(&turns) == [0, 1, 3, 4])
        turns.finished(4, isSettled: true)
        #expect(start(&turns) == [5])
        turns.finished(0, isSettled: true)
        #expect(start(&turns) == [2])
        #expect(turns.isBusy)
    }

    @Test("A queue that is read again brings back neither what is under way nor what could not be settled")
    func renews() {
        var turns = PageTurns()
        let queue = wants("a", "b", "c")
        turns.renew(Array(queue.prefix(2)))
        #expect(start(&turns) == [0, 1])
        turns.finished(0, isSettled: false)
        turns.renew(queue)
        #expect(start(&turns) == [2])
        #expect(turns.isStuck)
        turns.finished(1, isSettled: true)
        #expect(!turns.isStuck)
    }
}
