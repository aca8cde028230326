import Cache
import Model
import Testing

@Suite("The contract of a store: events, lists, care")
struct ReadingContract {
    @Test("Cursors only grow, and pages of events join without gap or doubles", arguments: Backend.all)
    func events(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            for round in 0..<9 { try await store.poll(feed, (0..<3).map { item("\(round).\($0)", "Title \(round) \($0)") }) }
            let all = try await store.allEvents()
            #expect(zip(all, all.dropFirst()).allSatisfy { $0.cursor < $1.cursor })
            for limit in [1, 4, 27, 100] {
                var (joined, place): ([Event], Cursor) = ([], Cursor(0))
                while true {
                    let page = try await store.events(after: place, limit: limit)
                    #expect(page.events.count <= limit && !page.hasGap)
                    joined += page.events
                    guard !page.events.isEmpty else { break }
                    place = page.cursor
                }
                #expect(joined == all)
            }
            #expect(try await store.latestCursor() == all.last?.cursor)
        }
    }

    @Test("Who follows the log hears of its end; after pruning an old place has a gap, and no number comes again", arguments: Backend.all)
    func log(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            var cursors = store.cursors().makeAsyncIterator()
            let old = try await store.poll(feed, [item("1")]).cursor
            #expect(await cursors.next() == old)
            let new = try await store.append(.syncFinished, feedID: nil, detail: #"{"new":1}"#, at: noon.hours(9))
            #expect(await cursors.next() == new)
            _ = try await store.prune(Retention(eventsFor: .seconds(3600)), at: noon.hours(100))
            #expect(try await store.events(after: Cursor(0), limit: 10).hasGap)
            #expect(try await !store.events(after: new, limit: 10).hasGap)
            #expect(try await store.append(.syncStarted, feedID: nil, detail: "{}", at: noon.hours(100)) > new)
            let beyond = try await store.events(after: Cursor(new.value + 1_000_000), limit: 10)
            #expect(beyond.hasGap && beyond.events.isEmpty)
        }
    }

    @Test("Pages of a list join, also while articles arrive between them", arguments: Backend.all, [ArticleQuery.Order.newest, .rank])
    func lists(backend: Backend, order: ArticleQuery.Order) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            try await store.poll(feed, (0..<25).map { item("\($0)", "Steel \($0)", published: noon.hours(Int64(-$0))) })
            var query = ArticleQuery(now: noon.hours(2), text: "steel", limit: 4)
            query.order = order
            var ids: [Int64] = []
            repeat {
                let page = try await store.articles(query)
                ids += page.articles.map(\.id)
                query.page = page.next
                try await store.poll(feed, [item("later \(ids.count)", "Steel, later", published: noon.hours(1))], at: noon.hours(1))
            } while query.page != nil
            #expect(ids.count == 25)
            #expect(Set(ids).count == 25)
        }
    }

    @Test("What is pruned does not come back, by guid or by address; what is starred stays", arguments: Backend.all)
    func tombstones(backend: Backend) async throws {
        try await backend.run { store in
            let (a, b) = (try await store.newFeed("a"), try await store.newFeed("b"))
            let items = [item("1", "Goes", url: "https://x.example/story-1"), item("2", "Stays", url: "https://x.example/story-2")]
            try await store.poll(a, items)
            let kept = try #require(try await store.listed("stays").first)
            try await store.star(articleID: kept.id, true)
            #expect(try await store.prune(Retention(coreFor: .seconds(3600)), at: noon.hours(5)) == 1)
            #expect(try await store.known(feedID: a, guids: ["1"])["1"]?.articleID == KnownItem.pruned)
            try await store.poll(a, items, at: noon.hours(6))
            try await store.poll(b, [item("other", "Goes", url: "https://x.example/story-1")], at: noon.hours(6))
            #expect(try await store.listed().map(\.title) == ["Stays"])
            #expect(try await store.statistics().articles[.core] == 1)
        }
    }

    @Test(
        "Feeds of the configuration come and go with it, those added by hand stay, and no article goes with its feed",
        arguments: Backend.all)
    func feeds(backend: Backend) async throws {
        try await backend.run { store in
            let added = try await store.newFeed("by-hand")
            try await store.reconcile(configured: [FeedDefinition(url: "https://c.example/feed")], at: noon)
            let configured = try #require(try await store.feeds().first { $0.origin == .config })
            try await store.poll(configured.id, [item("1")])
            try await store.reconcile(configured: [], at: noon)
            #expect(try await store.feeds().map(\.id) == [added])
            #expect(try await store.listed().count == 1)
            await #expect(throws: StoreError.feedExists(id: added)) { try await store.newFeed("by-hand") }
            await #expect(throws: StoreError.noSuchFeed(id: configured.id)) { try await store.poll(configured.id, []) }
            try await store.reconcile(configured: [FeedDefinition(url: "https://c.example/feed")], at: noon)
            #expect(try await store.known(feedID: configured.id, guids: ["1"]).count == 1)
        }
    }

    @Test("The archive is read whole in steps, lowest number first", arguments: Backend.all, [1, 3, 100])
    func details(backend: Backend, limit: Int) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            try await store.poll(feed, (1...7).map { item("\($0)", "Title \($0)", verdict: $0 == 4 ? .no : .core, text: "Text \($0).") })
            var (found, last): ([ArticleDetail], Int64) = ([], 0)
            while case let step = try await store.details(after: last, limit: limit), let end = step.last {
                #expect(step.count <= limit)
                found += step
                last = end.article.id
            }
            #expect(found.map(\.article.id) == found.map(\.article.id).sorted())
            #expect(found.compactMap(\.article.text) == [1, 2, 3, 5, 6, 7].map { "Text \($0)." })
            #expect(found.allSatisfy { $0.appearances.count == 1 })
        }
    }
}
