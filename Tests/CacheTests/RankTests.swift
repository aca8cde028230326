import GRDB
import Model
import Testing

@testable import Cache

@Suite("Rank")
struct RankTests {
    @Test("a query without words of a text has no rank and ends only with its last match")
    func withoutWords() async throws {
        let test = try await TestStore()
        let count = Listing.rankedMatches + 30
        try await test.poll((0..<count).map { item("\($0)", "Note \($0)", topics: ["steel"], outlet: "The Post") })
        for text in ["feed:1", "-tariff", "source:post", "lang:en", "topic:steel -(tariff OR feed:2)"] {
            var query = ArticleQuery(now: noon, text: text, limit: 1000)
            query.order = .rank
            var seen: Set<Int64> = []
            repeat {
                let page = try await test.store.articles(query)
                seen.formUnion(page.articles.map(\.id))
                query.page = page.next
            } while query.page != nil
            #expect(seen.count == count, "\(text)")
        }
    }

    @Test("the endings of a beginning rank as one word: a rare one is worth no more than a common one")
    func endings() async throws {
        let test = try await TestStore()
        try await test.poll((0..<20).map { item("\($0)", "Steel \($0)") } + [item("rare", "Notes", text: "About steelworkers.")])
        #expect(try await test.titles("steel*", order: .rank).last == "Notes")
        #expect(try await test.titles("steel OR steelworkers", order: .rank).first == "Notes")
    }

    @Test(
        "every phrase that SQLite counts belongs to something that was asked",
        arguments: [
            "steel", "steel*", "ste* -tin*", "steel OR (zinc -\"tin plate\")", "steel feed:the", "feed:example -(tin OR verdict:no) steel*",
            "-(-steel) zin*", "title:steel source:post", "重 steel", "verdict:all steel* lang:en", "-tin (steel OR zinc*)",
        ])
    func groups(text: String) async throws {
        let test = try await TestStore()
        try await test.poll([
            item("1", "Steel and zinc 重", text: "Steelworkers, steely.", outlet: "The Post"), item("2", "Tin plate, tins"),
        ])
        let (phrases, grouped) = try await test.store.reading { db in
            let search = try CompiledSearch(ArticleQuery(now: noon, text: text), db)
            let sql = "SELECT length(match_weights(search)) / 4 - 1 FROM search WHERE search MATCH ?"
            return (try Int.fetchOne(db, sql: sql, arguments: [search.match]), search.phraseGroups.reduce(0, +))
        }
        #expect(phrases == grouped)
    }
}
