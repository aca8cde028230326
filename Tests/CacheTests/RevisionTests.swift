import Cache
import Model
import Testing

@Suite("What is kept of an article's earlier words")
struct RevisionTests {
    @Test("a rewritten title is a revision with the title that was, and an event")
    func title() async throws {
        let test = try await TestStore()
        let first = try await test.poll([item("1", "Talks stall", summary: "S")])
        let second = try await test.poll([item("1", "Talks resume", summary: "S")], at: noon.hours(2))
        #expect(second.changedArticles == first.newArticles)
        let detail = try #require(try await test.store.article(id: first.newArticles[0]))
        #expect(detail.article.title == "Talks resume")
        #expect(detail.article.revisionCount == 1)
        #expect(detail.revisions == [Revision(number: 1, replacedAt: noon.hours(2), title: "Talks stall", summary: "S", text: nil)])
        let event = try #require(try await test.events().last)
        #expect(event.kind == .articleChanged)
        #expect(event.detail == "{\"fields\":[\"title\"]}")
    }

    @Test("a date that is bumped at every poll is no revision and does not move the article")
    func dates() async throws {
        let test = try await TestStore()
        let first = try await test.poll([item("1", published: noon.hours(-5))])
        var bumped = item("1", published: noon.hours(3))
        bumped.contentHash += 1
        let outcome = try await test.poll([bumped], at: noon.hours(3))
        #expect(outcome.changedArticles.isEmpty)
        let article = try #require(try await test.store.article(id: first.newArticles[0])?.article)
        #expect(article.published == noon.hours(-5))
        #expect(article.updated == noon.hours(3))
        #expect(article.revisionCount == 0)
        #expect(article.sortTime == noon.hours(-5))
    }

    @Test("titles rewritten at every poll leave the first and the newest revisions")
    func bounded() async throws {
        let test = try await TestStore()
        let first = try await test.poll([item("1", "Title 0")])
        for round in 1...60 { try await test.poll([item("1", "Title \(round)")], at: noon.hours(Int64(round))) }
        let detail = try #require(try await test.store.article(id: first.newArticles[0]))
        #expect(detail.article.revisionCount == 60)
        #expect(detail.revisions.count <= 21)
        #expect(detail.revisions.first?.title == "Title 0")
        #expect(detail.revisions.last?.title == "Title 59")
        #expect(try await test.store.verify() == [])
    }

    @Test("a changed article is found by its new words and not by its old ones")
    func search() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Soybeans", text: "About magnets")])
        try await test.poll([item("1", "Ethane", text: "About licences")])
        #expect(try await test.titles("soybeans") == [])
        #expect(try await test.titles("magnets") == [])
        #expect(try await test.titles("ethane licence") == ["Ethane"])
        #expect(try await test.store.verify() == [])
    }

    @Test("an item that becomes relevant is a new article then, and keeps its words from then on")
    func becomesRelevant() async throws {
        let test = try await TestStore()
        let first = try await test.poll([item("1", "Ministers meet", verdict: .no, summary: "Unseen")])
        #expect(first.newArticles.isEmpty)
        #expect(try await test.events().isEmpty)
        let second = try await test.poll([item("1", "Ministers meet on tariffs", summary: "Seen")])
        #expect(second.newArticles.count == 1)
        #expect(try await test.events().map(\.kind) == [.articleNew])
        #expect(try await test.titles("seen") == ["Ministers meet on tariffs"])
        #expect(try await test.store.verify() == [])
    }

    @Test("an article that stops being relevant leaves the lists and is counted where it belongs")
    func losesRelevance() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Tariffs")])
        try await test.poll([item("1", "Weather", verdict: .no)])
        #expect(try await test.titles() == [])
        #expect(try await test.titles(verdicts: [.no]) == ["Weather"])
        let statistics = try await test.store.statistics()
        #expect(statistics.articles == [.core: 0, .related: 0, .no: 1])
        #expect(try await test.store.verify() == [])
    }

    @Test("of an item that does not matter only the headline is kept")
    func headlineOnly() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Storm hits coast", verdict: .no, summary: "Rain", text: "Much rain fell")])
        let found = try await test.store.articles(ArticleQuery(now: noon, text: "storm verdict:all"))
        let article = try #require(found.articles.first)
        let detail = try #require(try await test.store.article(id: article.id))
        #expect(detail.article.summary == nil && detail.article.text == nil)
        #expect(try await test.titles("rain verdict:all") == [])
        #expect(try await test.titles("storm") == [])
    }
}
