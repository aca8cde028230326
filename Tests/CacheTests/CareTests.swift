import Cache
import GRDB
import Model
import Testing

@Suite("Retention, backup and verification")
struct CareTests {
    private static let day = Duration.seconds(86_400)

    @Test("what is pruned does not come back, by its guid or by its address")
    func tombstones() async throws {
        let test = try await TestStore()
        let old = item("1", "Old", url: "https://x.example/old-1")
        try await test.poll([old, item("2", "Noise", verdict: .no)])
        #expect(try await test.store.prune(Retention(coreFor: Self.day, irrelevantFor: Self.day), at: noon.hours(48)) == 2)
        #expect(try await test.titles(verdicts: [.core, .no]) == [])

        let outcome = try await test.poll([old, item("2", "Noise", verdict: .no)], at: noon.hours(49))
        #expect(outcome.newArticles.isEmpty)
        try await test.poll([item("b", "Old", url: "https://x.example/old-1")], feed: test.other, at: noon.hours(50))
        #expect(try await test.titles(verdicts: [.core, .no]) == [])
        let known = try await test.store.known(feedID: test.feed, guids: ["1", "2", "3"])
        #expect(known["1"] == KnownItem(articleID: KnownItem.pruned, contentHash: old.contentHash))
        #expect(known["3"] == nil)
        #expect(try await test.store.verify() == [])
    }

    @Test("ages count by verdict, from when the item was first seen; starred articles stay")
    func ages() async throws {
        let test = try await TestStore()
        try await test.poll([
            item("core", "Core"), item("related", "Related", verdict: .related), item("no", "No", verdict: .no),
            item("star", "Star", verdict: .related), item("late", "Published long ago", verdict: .related, published: noon.hours(-900)),
        ])
        let star = try await test.store.articles(ArticleQuery(now: noon, text: "star")).articles[0]
        try await test.store.star(articleID: star.id, true)
        #expect(try await test.store.prune(Retention(relatedFor: Self.day, irrelevantFor: Self.day), at: noon.hours(23)) == 0)
        #expect(try await test.store.prune(Retention(relatedFor: Self.day, irrelevantFor: Self.day), at: noon.hours(25)) == 3)
        #expect(Set(try await test.titles(verdicts: [.core, .related, .no])) == ["Core", "Star"])
        #expect(try await test.store.verify() == [])
        await #expect(throws: StoreError.noSuchArticle(id: 999)) { try await test.store.star(articleID: 999, true) }
    }

    @Test("a limit of size takes what does not matter first, then the oldest, and gives the space back")
    func size() async throws {
        let test = try await TestStore()
        for round in 0..<30 {
            try await test.poll(
                (0..<20).map { item("\(round)-\($0)", "T \(round) \($0)", text: String(repeating: "word\(round * $0) ", count: 300)) },
                at: noon.hours(Int64(round)))
        }
        try await test.poll([item("no", "No", verdict: .no)], at: noon.hours(40))
        let before = try await test.store.statistics().byteCount
        let count = try await test.store.prune(Retention(byteLimit: before / 2), at: noon.hours(50))
        #expect(count > 100 && count < 601)
        let after = try await test.store.statistics()
        #expect(after.byteCount <= before / 2 + 200_000)
        #expect(after.articles[.no] == 0)
        #expect(try await test.titles().contains("T 29 19"))
        #expect(try await test.store.verify() == [])
    }

    @Test("a file that was made without incremental vacuum is written anew where that is allowed, once")
    func vacuumOfForeignFile() async throws {
        let test = try await TestStore()
        try await test.poll((0..<200).map { item("\($0)", text: String(repeating: "word\($0) ", count: 400)) })
        try await test.store.close()
        let raw = try DatabaseQueue(path: test.store.path)
        try await raw.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = NONE; VACUUM")
        }
        try raw.close()

        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        _ = try await store.prune(Retention(coreFor: Self.day), at: noon.hours(48))
        let kept = try await store.vacuum()
        #expect(!kept.wasRewritten && kept.byteCount == kept.byteCountBefore)
        let rewritten = try await store.vacuum(mayRewrite: true)
        #expect(rewritten.wasRewritten && rewritten.byteCount < rewritten.byteCountBefore / 2)
        #expect(try await store.vacuum(mayRewrite: true).wasRewritten == false)
        #expect(try await store.verify() == [])
        #expect(try await store.articles(ArticleQuery(now: noon, text: "wor*")).articles.isEmpty)
        try await store.close()
    }

    @Test("pruned history is a gap for those who have not read it, and none for those who have")
    func eventGap() async throws {
        let test = try await TestStore()
        try await test.poll([item("1"), item("2")])
        try await test.poll([item("3", published: noon.hours(30))], at: noon.hours(30))
        _ = try await test.store.prune(Retention(eventsFor: Self.day), at: noon.hours(40))
        let late = try await test.store.events(after: Cursor(0), limit: 10)
        #expect(late.hasGap && late.events.map(\.cursor) == [Cursor(3)])
        let timely = try await test.store.events(after: Cursor(2), limit: 10)
        #expect(!timely.hasGap && timely.cursor == Cursor(3))
        let stranger = try await test.store.events(after: Cursor(500), limit: 10)
        #expect(stranger.hasGap && stranger.cursor == Cursor(3))
        #expect(try await test.store.latestCursor() == Cursor(3))
        _ = try await test.store.prune(Retention(eventsFor: Self.day), at: noon.hours(400))
        #expect(
            try await test.store.append(.feedSilent, feedID: test.feed, detail: "{}", at: noon) == Cursor(4), "cursors are never used again"
        )
    }

    @Test("a backup holds everything, in one file, and opens as a store")
    func backup() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Saved")])
        let path = test.folder.file("backup.db")
        try await test.store.backup(to: path)
        #expect(test.folder.names.filter { $0.hasPrefix("backup") } == ["backup.db"])
        let copy = try SQLiteStore.open(path: path, now: noon)
        #expect(try await copy.articles(ArticleQuery(now: noon, text: "saved")).articles.count == 1)
        #expect(try await copy.verify() == [])
        try await copy.close()
        await #expect(throws: StoreError.self, "an existing file is not overwritten") { try await test.store.backup(to: path) }
    }

    @Test("backups taken while polls are stored show one moment each")
    func backupsAmidPolls() async throws {
        let test = try await TestStore()
        try await test.poll((0..<300).map { item("first-\($0)") })
        let reader = try SQLiteStore.openReadOnly(path: test.store.path)
        let writing = Task {
            var number = 0
            while !Task.isCancelled {
                try await test.poll([item("\(number)")])
                number += 1
            }
        }
        for number in 0..<20 {
            let path = test.folder.file("backup-\(number).db")
            try await reader.backup(to: path)
            #expect(try await SQLiteStore.openReadOnly(path: path).verify() == [])
        }
        writing.cancel()
        _ = await writing.result
        #expect(try await test.store.statistics().articles[.core] ?? 0 > 300, "nothing was stored meanwhile")
        try await reader.close()
    }

    @Test("verification names what does not agree")
    func verify() async throws {
        let test = try await TestStore()
        try await test.poll([item("1"), item("2")])
        try await test.store.close()
        let raw = try DatabaseQueue(path: test.store.path)
        try await raw.write { db in
            try db.execute(sql: "UPDATE tally SET articles = 7 WHERE verdict = 'core'")
            try db.execute(sql: "DELETE FROM appearance WHERE guid = '1'")
        }
        try raw.close()
        let store = try SQLiteStore.open(path: test.store.path, now: noon)
        let findings = try await store.verify()
        #expect(findings.contains("1 counts by verdict that are wrong"))
        #expect(findings.contains("1 articles that no feed brought"))
        try await store.close()
    }
}
