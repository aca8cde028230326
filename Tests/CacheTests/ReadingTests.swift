import Cache
import Model
import Testing

@Suite struct ReadingTests {
    @Test("Many more reads at once than there are connections are all answered, beside a writer")
    func crowd() async throws {
        let test = try await TestStore()
        try await withThrowingTaskGroup { tasks in
            for _ in 0..<300 {
                tasks.addTask {
                    let count = try await test.store.feeds().count
                    #expect(count == 2)
                }
            }
            for number in 0..<20 {
                tasks.addTask {
                    _ = try await test.store.append(.syncStarted, feedID: nil, detail: "{\"job\":\(number)}", at: noon)
                }
            }
            try await tasks.waitForAll()
        }
        #expect(try await test.store.events(after: Cursor(0), limit: 100).events.count { $0.kind == .syncStarted } == 20)
    }

    @Test("A task on the readers' own threads reads there, also one read within another's task")
    func preferredReaders() async throws {
        let test = try await TestStore()
        let names = try await withTaskExecutorPreference(test.store.readers) {
            async let first = test.store.feed(id: test.feed)
            async let second = test.store.feed(id: test.other)
            return try await [first?.title, second?.title]
        }
        #expect(names == ["The A", "The B"])
    }

    @Test("The count of commits has grown when a write returns, and stands still between writes")
    func commitCount() async throws {
        let test = try await TestStore()
        let before = test.store.commitCount
        _ = try await test.store.articles(ArticleQuery(now: noon))
        #expect(test.store.commitCount == before)
        _ = try await test.store.append(.syncStarted, feedID: nil, detail: "{}", at: noon)
        #expect(test.store.commitCount > before)
    }
}
