import Cache
import Model
import Testing

@Suite("Saved searches")
struct SavedSearchTests {
    private static func titles(
        _ test: TestStore, _ name: String = "earths", after: Cursor? = nil, limit: Int = 100
    ) async throws -> [String] {
        try await test.store.matches(ofSearch: name, after: after, limit: limit, now: noon.hours(48)).articles.map(\.title)
    }

    @Test("What was there before the search was saved is no news")
    func begins() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Rare earths flow")])
        let saved = try await test.store.saveSearch(name: "earths", query: "rare earths", at: noon)
        #expect(saved.cursor == (try await test.store.latestCursor()))
        #expect(try await test.store.savedSearches() == [saved])
        #expect(try await Self.titles(test).isEmpty)
        #expect(try await Self.titles(test, after: Cursor(0)) == ["Rare earths flow"])
    }

    @Test("New matches come in the order in which they were learned, whatever their dates, and asking moves nothing")
    func order() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "\"rare earth\" -steel", at: noon)
        try await test.poll([
            item("1", "Rare earths: an old item", published: noon.hours(-400)), item("2", "Steel and rare earths"),
            item("3", "Soybeans"), item("4", "Rare-earth licences", published: noon.hours(-1)),
        ])
        for _ in 0..<2 { #expect(try await Self.titles(test) == ["Rare earths: an old item", "Rare-earth licences"]) }
    }

    @Test("After a search is moved, only what comes later is new; beyond the log's end it cannot go")
    func moves() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "earth", at: noon)
        try await test.poll([item("1", "Rare earths 1")])
        let end = try await test.store.latestCursor()
        let moved = try await test.store.moveSearch(name: "earths", to: Cursor(end.value + 1_000_000))
        #expect(moved.cursor == end)
        #expect(try await Self.titles(test).isEmpty)
        try await test.poll([item("1", "Rare earths 1"), item("2", "Rare earths 2")])
        #expect(try await Self.titles(test) == ["Rare earths 2"])
    }

    @Test("Pages of matches join without a gap and without doubles", arguments: [1, 2, 3, 7])
    func pages(limit: Int) async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "earth", at: noon)
        for round in 0..<4 {
            try await test.poll((0..<3).map { item("\(round).\($0)", $0 == 1 ? "Soybeans" : "Earth \(round).\($0)") })
        }
        var found: [String] = []
        var after: Cursor?
        while true {
            let page = try await test.store.matches(ofSearch: "earths", after: after, limit: limit, now: noon)
            #expect(page.articles.count <= limit)
            found += page.articles.map(\.title)
            after = page.cursor
            guard page.hasMore else { break }
        }
        #expect(found == (0..<4).flatMap { ["Earth \($0).0", "Earth \($0).2"] })
        #expect(after == (try await test.store.latestCursor()))
    }

    @Test("A long silence of matches is walked in steps, each ending where the next begins")
    func steps() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "earth", at: noon)
        for round in 0..<6 { try await test.poll((0..<400).map { item("\(round).\($0)", "Soybeans \(round) \($0)") }) }
        try await test.poll([item("last", "Earth at last")])
        var answers: [SearchMatches] = []
        repeat {
            answers.append(try await test.store.matches(ofSearch: "earths", after: answers.last?.cursor, limit: 10, now: noon))
        } while answers.last?.hasMore == true
        #expect(answers.count > 1)
        #expect(answers.flatMap { $0.articles.map(\.title) } == ["Earth at last"])
    }

    @Test("A query of fields alone, and one of nothing but refusals, find their news too", arguments: ["lang:zh", "-tariff", "feed:2"])
    func fields(query: String) async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: query, at: noon)
        try await test.poll([item("1", "关税谈判", language: "zh-CN")], feed: test.other)
        try await test.poll([item("2", "A tariff, and more", language: "en")])
        #expect(try await Self.titles(test) == ["关税谈判"])
    }

    @Test("A beginning that many words come to have meanwhile goes on finding")
    func beginning() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "ka*", at: noon)
        try await test.poll([item("1", "Words", text: (0..<300).map { "ka\($0)z" }.joined(separator: " "))])
        #expect(try await Self.titles(test) == ["Words"])
    }

    @Test("An article that becomes relevant later is news then")
    func later() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "earth", at: noon)
        try await test.poll([item("1", "Earth", verdict: .no)])
        #expect(try await Self.titles(test).isEmpty)
        try await test.poll([item("1", "Earth, rare", verdict: .core)])
        #expect(try await Self.titles(test) == ["Earth, rare"])
    }

    @Test("Where history was pruned in between, the answer says so")
    func gap() async throws {
        let test = try await TestStore()
        _ = try await test.store.saveSearch(name: "earths", query: "earth", at: noon)
        try await test.poll([item("1", "Earth")])
        try await test.poll([item("2", "Earth again")], at: noon.hours(100))
        _ = try await test.store.prune(Retention(eventsFor: .seconds(3600)), at: noon.hours(100))
        let found = try await test.store.matches(ofSearch: "earths", after: nil, limit: 10, now: noon)
        #expect(found.hasGap)
        #expect(found.articles.map(\.title) == ["Earth again"])
    }

    @Test("A name is taken once, a wrong query is refused with its column, and what is not there is named")
    func refusals() async throws {
        let test = try await TestStore()
        let store = test.store
        _ = try await store.saveSearch(name: "a", query: "steel", at: noon)
        await #expect(throws: StoreError.searchExists(name: "a")) { try await store.saveSearch(name: "a", query: "tin", at: noon) }
        await #expect(throws: StoreError.badQuery(column: 4, reason: "this parenthesis is not closed")) {
            try await store.saveSearch(name: "b", query: "us (tin", at: noon)
        }
        await #expect(throws: StoreError.noSuchSearch(name: "b")) { try await store.removeSearch(name: "b") }
        await #expect(throws: StoreError.noSuchSearch(name: "b")) { try await store.moveSearch(name: "b", to: Cursor(0)) }
        await #expect(throws: StoreError.noSuchSearch(name: "b")) {
            try await store.matches(ofSearch: "b", after: nil, limit: 1, now: noon)
        }
        try await store.removeSearch(name: "a")
        #expect(try await store.savedSearches().isEmpty)
    }
}
