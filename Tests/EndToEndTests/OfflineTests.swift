import Foundation
import Testing

@testable import TestServer

@Suite("tradewired offline")
struct OfflineTests {
    @Test("What a sync left is answered without a daemon, and what is not there has its own status")
    func answers() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<2)) }
        try site.configure(["/feed"])
        #expect(try await site.sync().status == 0)
        let list = try await Self.ask(site, "GET", "/v1/articles")
        #expect(list.status == 0)
        #expect(list.output.contains("tariff step 1 in good"))
        let expected: [(String, String, Int32, String)] = [
            ("GET", "/v1/articles/999", 65, "There is no article 999."), ("GET", "/v1/articles?q=(", 64, "parenthesis"),
            ("GET", "/v1/nosuch", 65, "hint: "), ("POST", "/v1/sync", 69, "hint: "),
        ]
        for (method, target, status, words) in expected {
            let answer = try await Self.ask(site, method, target)
            #expect(answer.status == status, "\(target)")
            #expect(answer.errors.contains(words), "\(target)")
            #expect(answer.output.isEmpty)
        }
    }

    @Test("What the articles of a sync state is answered as facts, each with its article")
    func facts() async throws {
        let site = try Site { _, connection in connection.answer(body: newsFeed("good", items: 0..<2)) }
        try site.configure(["/feed"])
        #expect(try await site.sync().status == 0)
        let people = try await Self.ask(site, "GET", "/v1/who?name=bessent")
        #expect(people.status == 0)
        #expect(people.output.contains("\"name\":\"Scott Bessent\""))
        let facts = try await Self.ask(site, "GET", "/v1/facts/people?speaker=bessent")
        #expect(facts.output.contains("Scott Bessent"))
        #expect(facts.output.contains("tariff step 1 in good"))
        let again = try await Program.tradewired.run(["reanalyze", "-c", site.configuration])
        #expect(again.output == "0 articles read again\n")
    }

    private static func ask(_ site: Site, _ method: String, _ target: String) async throws -> Program.Result {
        try await Program.tradewired.run(["offline", "-c", site.configuration, method, target])
    }
}
