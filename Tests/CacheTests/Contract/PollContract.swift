import Cache
import Model
import Testing

@Suite("The contract of a store: polls")
struct PollContract {
    @Test("The same poll twice changes nothing but the feed's own state", arguments: Backend.all)
    func idempotence(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let items = [
                item("1", "One", text: "A text."), item("2", "Two", verdict: .no), item("3", "Three", url: "https://a.example/three-3"),
            ]
            let first = try await store.poll(feed, items)
            let articles = try await store.listed()
            let second = try await store.poll(feed, items, at: noon.hours(1))
            #expect(first.newArticles.count == 2)
            #expect(second.newArticles.isEmpty && second.changedArticles.isEmpty)
            #expect(try await store.listed() == articles)
            #expect(second.cursor == first.cursor)
        }
    }

    @Test("Validators are stored with the items that they cover, and with nothing of a poll that is refused", arguments: Backend.all)
    func validators(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let lease = try #require(try await store.lease(feedID: feed, to: "one", until: noon.hours(1), at: noon))
            let validators = Validators(etag: "\"1\"")
            try await store.poll(feed, [item("1")], validators: validators, leaseToken: lease.token)
            #expect(try await store.feed(id: feed)?.validators == validators)
            let end = try await store.latestCursor()
            await #expect(throws: StoreError.leaseLost(feedID: feed)) {
                try await store.poll(
                    feed, [item("2")], validators: Validators(etag: "\"2\""), leaseToken: lease.token + 1)
            }
            #expect(try await store.feed(id: feed)?.validators == validators)
            #expect(try await store.listed().count == 1)
            #expect(try await store.latestCursor() == end)
        }
    }

    @Test("A guid belongs to its feed: another feed's item under the same one is another article", arguments: Backend.all)
    func guids(backend: Backend) async throws {
        try await backend.run { store in
            let (a, b) = (try await store.newFeed("a"), try await store.newFeed("b"))
            try await store.poll(a, [item("1", "Of A")])
            try await store.poll(b, [item("1", "Of B")])
            #expect(Set(try await store.listed().map(\.title)) == ["Of A", "Of B"])
            #expect(try await store.known(feedID: a, guids: ["1", "2"]).count == 1)
        }
    }

    @Test("One address from two feeds is one article with two appearances", arguments: Backend.all)
    func addresses(backend: Backend) async throws {
        try await backend.run { store in
            let (a, b) = (try await store.newFeed("a"), try await store.newFeed("b"))
            try await store.poll(a, [item("1", url: "https://x.example/story-1")])
            let outcome = try await store.poll(b, [item("9", url: "https://x.example/story-1")])
            #expect(outcome.joined == 1)
            let article = try #require(try await store.listed().first)
            #expect(try await store.article(id: article.id)?.appearances.map(\.feedID) == [a, b])
        }
    }

    @Test("A text that changes at every poll keeps its first version and the newest ones, and no more", arguments: Backend.all)
    func revisions(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            for round in 0..<40 { try await store.poll(feed, [item("1", "Title \(round)")], at: noon.hours(Int64(round))) }
            let article = try #require(try await store.listed().first)
            let revisions = try #require(try await store.article(id: article.id)).revisions
            #expect(article.title == "Title 39")
            #expect(article.revisionCount == 39)
            #expect(revisions.first?.title == "Title 0")
            #expect(revisions.last?.title == "Title 38")
            #expect(revisions.count <= 21)
        }
    }

    @Test("The rules see the article's candidates, and what they decide is kept with its reason", arguments: Backend.all)
    func linking(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            func keyed(_ guid: String) -> PolledItem {
                var item = item(guid, "Title \(guid)")
                item.fingerprint = Fingerprint(copyKeys: [7], storyKeys: [8], signature: [1, 2, 3])
                return item
            }
            try await store.poll(feed, [keyed("1")])
            try await store.poll(feed, [keyed("2")]) { question in
                guard let first = question.candidates.first, first.signature == [1, 2, 3] else { return Linkage() }
                return Linkage(copyOf: first.id, copyReason: "94 % of shingles", storyOf: first.id, storyReason: "alike")
            }
            let (copy, first) = (
                try #require(try await store.listed("\"title 2\"").first), try #require(try await store.listed("\"title 1\"").first)
            )
            #expect(copy.copyOf == first.id)
            let detail = try #require(try await store.article(id: copy.id))
            #expect(detail.copyReason == "94 % of shingles")
            #expect(try await store.article(id: first.id)?.copies.map(\.id) == [copy.id])
            #expect(Set(try #require(try await store.story(id: first.id)).map(\.id)) == [first.id, copy.id])
            #expect(try await store.stories(ArticleQuery(now: noon)).map(\.articleCount) == [2])
            #expect(try await store.story(id: copy.id) == nil)
        }
    }

    @Test("A failure and its end are each told once; validators stay through it", arguments: Backend.all)
    func failures(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let validators = Validators(etag: "\"1\"")
            try await store.poll(feed, [item("1")], validators: validators)
            for hour in 1...3 {
                let poll = Poll(
                    feedID: feed, at: noon.hours(Int64(hour)), result: .failed(FeedFailure(kind: "dns", message: "no such host")),
                    schedule: Poll.Schedule(nextPoll: nil, reason: "later"))
                _ = try await store.commit(poll) { _ in Linkage() }
            }
            #expect(try await store.feed(id: feed)?.consecutiveFailures == 3)
            #expect(try await store.feed(id: feed)?.validators == validators)
            try await store.poll(feed, [], at: noon.hours(4))
            let kinds = try await store.allEvents().map(\.kind)
            #expect(kinds == [.articleNew, .feedFailing, .feedRecovered])
        }
    }

    @Test("Pages that are wanted come when they are due, and a page's text becomes the article's", arguments: Backend.all)
    func pages(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            var wanted = item("1", "Page", url: "https://x.example/story-1")
            wanted.wantsPage = true
            try await store.poll(feed, [wanted])
            let want = try #require(try await store.pagesDue(at: noon, limit: 10).first)
            try await store.finishPage(articleID: want.articleID, .failed(reason: "timeout", retryAt: noon.hours(1)), at: noon)
            #expect(try await store.pagesDue(at: noon, limit: 10).isEmpty)
            #expect(try await store.pagesDue(at: noon.hours(1), limit: 10).map(\.attempts) == [1])
            var content = ArticleContent()
            content.blocks = [ArticleContent.Block(kind: .paragraph, text: "The whole story.")]
            let reading = PageReading(
                content: content, contentHash: 5, relevance: wanted.relevance, fingerprint: nil,
                validators: Validators(etag: "\"p\""))
            try await store.finishPage(articleID: want.articleID, .read(reading), at: noon.hours(1))
            #expect(try await store.article(id: want.articleID)?.article.text == "The whole story.")
            #expect(try await store.pagesDue(at: noon.hours(99), limit: 10).isEmpty)
        }
    }
}
