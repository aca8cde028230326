import Cache
import Model
import Synchronization
import Testing

@Suite("Counts of the terms of stories")
struct StoryKeyCountTests {
    /// What the rules were told of key 7, one number an article that had candidates.
    private final class Asked: Sendable {
        let counts = Mutex<[Int]>([])

        func link(_ question: LinkQuestion) -> Linkage {
            let count = question.background([7])[7] ?? -1
            counts.withLock { $0.append(count) }
            return Linkage()
        }
    }

    private func items(_ numbers: Range<Int>) -> [PolledItem] {
        numbers.map { number in
            var item = item("\(number)", "Report \(number)", verdict: .core, url: "https://x.example/\(number)", published: noon)
            item.fingerprint = Fingerprint(copyKeys: [], storyKeys: [7], signature: [1])
            return item
        }
    }

    @Test("A term is counted with the articles of the same poll, and no further than the bound, then and in later polls")
    func bound() async throws {
        let (test, asked) = (try await TestStore(), Asked())
        try await test.poll(items(0..<130), link: asked.link)
        try await test.poll(items(130..<132), at: noon.hours(1), link: asked.link)
        #expect(asked.counts.withLock { $0 } == Array(1...127) + Array(repeating: 127, count: 4))
    }

    @Test("A term is rare again once the articles that had it left the window")
    func pruned() async throws {
        let (test, asked) = (try await TestStore(), Asked())
        try await test.poll(items(0..<130), link: asked.link)
        let later = noon.hours(24 * 30)
        _ = try await test.store.prune(Retention(), at: later)
        var fresh = items(200..<202)
        for index in fresh.indices { fresh[index].published = later }
        try await test.poll(fresh, at: later, link: asked.link)
        #expect(asked.counts.withLock { $0 }.last == 1)
    }

    @Test("An article without candidates asks for no counts")
    func alone() async throws {
        let (test, asked) = (try await TestStore(), Asked())
        try await test.poll(items(0..<1), link: asked.link)
        #expect(asked.counts.withLock { $0 }.isEmpty)
    }
}
