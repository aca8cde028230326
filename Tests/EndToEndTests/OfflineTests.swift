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

    private static func ask(_ site: Site, _ method: String, _ target: String) async throws -> Program.Result {
        try await Program.tradewired.run(["offline", "-c", site.configuration, method, target])
    }
}
